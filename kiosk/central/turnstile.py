"""How often one caller may ask: so that nobody tries out codes by the thousand."""

from __future__ import annotations

import threading
from collections import OrderedDict
from collections.abc import Callable
from typing import Final

MOST, WITHIN = 30, 60.0  # questions, seconds
_CALLERS: Final = 10_000  # remembered at once


class Turnstile:
    """Each caller has some questions that come back with time. Safe from any thread."""

    def __init__(
        self, timer: Callable[[], float], most: int = MOST, within: float = WITHIN
    ) -> None:
        self._timer, self._most, self._within = timer, most, within
        self._lock = threading.Lock()
        self._left: OrderedDict[str, tuple[float, float]] = OrderedDict()  # questions, when

    def passes(self, caller: str) -> bool:
        """Takes one question, if there is one."""
        with self._lock:
            now = self._timer()
            left, since = self._left.pop(caller, (float(self._most), now))
            left = min(float(self._most), left + (now - since) * self._most / self._within)
            may = left >= 1
            self._left[caller] = (left - 1 if may else left, now)
            while len(self._left) > _CALLERS:
                self._left.popitem(last=False)
            return may

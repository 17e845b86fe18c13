"""Reads cards in a process of its own, which may be slow, large or break: the kiosk never waits."""

from __future__ import annotations

import json
import logging
from collections.abc import Callable, Sequence
from threading import Lock, Timer

from kiosk.imaging.card import CardReading
from kiosk.imaging.errand import Errand, command

__all__ = ["CardReader", "CardReading"]

_logger = logging.getLogger(__name__)
_PATIENCE = 10.0  # seconds for an answer
_START = 30.0  # seconds until the models are loaded, on a slow and busy machine
_IDLE = 300.0
_MOST_CRASHES = 2


class CardReader:
    """Starts its process at the first picture, ends it when nobody has asked for five minutes.

    Any thread may ask, one at a time; call it from a task. A picture goes through a pipe and is
    never on a disk. What breaks is only ever a missing help: the answer is None, and after two
    crashes in a row the reader is absent until the program starts again. It lets everything else
    on the machine go first, unless it is in a `hurry`: when nobody types meanwhile.
    """

    def __init__(
        self,
        how: Sequence[str] | None = None,
        *,
        patience: float = _PATIENCE,
        start: float = _START,
        hurry: bool = False,
        timer: Callable[[float, Callable[[], None]], Timer] = Timer,
    ) -> None:
        self._how = command(hurry=hurry) if how is None else tuple(how)
        self._patience, self._start, self._timer = patience, start, timer
        self._lock = Lock()
        self._errand: Errand | None = None
        self._bedtime: Timer | None = None
        self._crashes = 0
        self._is_closed = False

    @property
    def is_present(self) -> bool:
        """Whether cards can be read on this machine, as far as is known."""
        return bool(self._how) and self._crashes < _MOST_CRASHES and not self._is_closed

    @property
    def pid(self) -> int | None:
        """The process, for whoever measures it; None while it does not run."""
        return self._errand.pid if self._errand is not None else None

    def wake(self) -> bool:
        """Load the models ahead of the first picture; whether they are."""
        with self._lock:
            return self._ready() is not None

    def read(self, jpeg: bytes) -> CardReading | None:
        """None when there is no reader, when it broke, and when nothing was read."""
        with self._lock:
            errand = self._ready()
            answer = errand.ask(jpeg, self._patience) if errand is not None else None
            if answer is not None:
                self._crashes = 0
            elif errand is not None:
                self._broke(errand)
        return _reading(answer) if answer else None

    def close(self) -> None:
        """Ends the process; a reader that was closed stays so."""
        self._is_closed = True
        errand = self._errand
        if errand is not None:
            errand.kill()  # whoever waits for an answer is told at once
        with self._lock:
            self._sleep()

    def _ready(self) -> Errand | None:
        """The running process, started if need be; puts off the time at which it ends."""
        if self._errand is None and self.is_present:
            self._errand = Errand(self._how)
            if not self._errand.hear(self._start):
                self._broke(self._errand)
        self._put_off()
        return self._errand

    def _put_off(self) -> None:
        if self._bedtime is not None:
            self._bedtime.cancel()
        self._bedtime = None
        if self._errand is not None:
            self._bedtime = self._timer(_IDLE, self._fall_asleep)
            self._bedtime.daemon = True
            self._bedtime.start()

    def _fall_asleep(self) -> None:
        if self._lock.acquire(blocking=False):  # otherwise somebody is asking just now
            try:
                self._sleep()
            finally:
                self._lock.release()

    def _sleep(self) -> None:
        if self._bedtime is not None:
            self._bedtime.cancel()
        if self._errand is not None:
            self._errand.end()
        self._errand = self._bedtime = None

    def _broke(self, errand: Errand) -> None:
        errand.end()
        self._errand = None
        if not self._is_closed:
            self._crashes += 1
            _logger.warning("the reader of cards broke (%s of %s)", self._crashes, _MOST_CRASHES)


def _reading(answer: bytes) -> CardReading | None:
    try:
        reading = CardReading(**json.loads(answer))
    except (TypeError, ValueError):
        return None
    return None if reading.is_empty else reading

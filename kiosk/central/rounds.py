"""The judge's rounds: whatever a request left unjudged is picked up in the background."""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable
from datetime import timedelta
from functools import partial
from itertools import count

from kiosk.central.centre import Centre
from kiosk.central.quiet import complain
from kiosk.errors import Failure

_EVERY = 1.0  # seconds
_CARRY_EVERY = 60  # rounds: a wave has just opened, and people of the one before still wait
_TIDY_EVERY = 3600  # rounds
_LEFT_ALONE = timedelta(seconds=2)  # until then, the request that brought a batch judges it
_log = logging.getLogger(__name__)


class Rounds:
    """One thread; stopping waits for the batch it is judging."""

    def __init__(self, centre: Centre) -> None:
        self._centre = centre
        self._stopped = threading.Event()
        self._thread = threading.Thread(target=self._go, name="judge", daemon=True)

    def start(self) -> None:
        self._thread.start()

    def stop(self) -> None:
        self._stopped.set()
        self._thread.join()

    def _go(self) -> None:
        older_than = timedelta(0)  # at the start: what a crash left behind, before anything new
        for turn in count():
            if self._stopped.is_set():
                return
            self._try("judging", partial(self._judge, older_than))
            if turn % _CARRY_EVERY == 0:
                self._try("carrying the waiting lists over", self._centre.carry_over)
            if turn % _TIDY_EVERY == 0:
                self._try("tidying photographs", self._centre.photos.tidy)
            older_than = _LEFT_ALONE
            self._stopped.wait(_EVERY)

    def _try(self, what: str, work: Callable[[], object]) -> None:
        try:
            work()
        except Failure as error:
            _log.warning("%s waits: %s", what, error)
        except Exception as error:  # noqa: BLE001 - the rounds must go on
            complain(_log, f"{what} failed", error)

    def _judge(self, older_than: timedelta) -> None:
        if judged := self._centre.judge_pending(older_than):
            _log.info("judged %d batches that had been left", judged)

"""How long photographs rest after a failure of their own, so that no claim rests with them."""

from __future__ import annotations

import json
from collections.abc import Callable
from contextlib import suppress
from datetime import datetime, timedelta
from typing import Final

from kiosk.errors import CentreBusy, Failure, SiteError
from kiosk.store.store import Store
from kiosk.sync import backoff
from kiosk.sync.schedule import LONGEST_WAIT

_KEPT: Final = "photos_pause"  # the setting: how many failures in a row, and until when


class PhotoPause:
    """On disk: a restart neither forgets nor hurries it."""

    def __init__(
        self, store: Store, clock: Callable[[], datetime], random: Callable[[int], bytes]
    ) -> None:
        self._store, self._clock, self._random = store, clock, random

    def is_over(self) -> bool:
        """Whether they may be tried again; a moment that only a wrong clock wrote is passed."""
        failures, until = self._read()
        left = until - self._clock() if until else timedelta()
        return not failures or not timedelta() < left <= LONGEST_WAIT

    def note(self, failure: Failure) -> None:
        asked = failure.facts.get("retry_after") if isinstance(failure, CentreBusy) else None
        failures = self._read()[0] + 1
        after = timedelta(seconds=int(asked)) if asked else None
        until = self._clock() + backoff.delay(failures, self._random, after)
        with suppress(SiteError), self._store.write() as tx:  # it may be the disk that failed
            tx.put_setting(_KEPT, json.dumps([failures, until.isoformat()]).encode())

    def end(self) -> None:
        if self._read()[0]:
            with self._store.write() as tx:
                tx.drop_setting(_KEPT)

    def _read(self) -> tuple[int, datetime | None]:
        with self._store.read() as tx:
            kept = json.loads(tx.setting(_KEPT) or b"[0, null]")
        return int(kept[0]), datetime.fromisoformat(kept[1]) if kept[1] else None

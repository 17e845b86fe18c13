"""The programme a kiosk works by: the centre's newest, or until then the one that came with it."""

from __future__ import annotations

import logging
import tomllib
from pathlib import Path
from threading import Lock

from kiosk.domain.programme import Programme
from kiosk.errors import Failure
from kiosk.store.store import Store
from kiosk.sync import kept
from kiosk.usecases.machine import Machine
from kiosk.wire import programmes

BUNDLED = Path(__file__).parents[2] / "resources" / "programmes" / "kartu-prakerja-2020.toml"

_logger = logging.getLogger(__name__)


class KnownProgramme:
    """Read once and kept; `reload` after the store has taken a newer one. Any thread may ask."""

    def __init__(self, store: Store, machine: Machine) -> None:
        self._store = store
        self._machine = machine
        self._lock = Lock()
        self._programme: Programme | None = None

    @property
    def programme(self) -> Programme:
        with self._lock:
            if self._programme is None:
                self._programme = self._read()
            return self._programme

    def reload(self) -> None:
        with self._lock:
            self._programme = None

    def __call__(self) -> Programme:
        return self.programme

    def _read(self) -> Programme:
        try:
            return self._published() or bundled(self._machine)
        except Failure as error:
            # A kiosk whose programme cannot be read any more still takes people down.
            _logger.warning("the kept programme cannot be used: %s", error)
            return bundled(self._machine)

    def _published(self) -> Programme | None:
        with self._store.read() as tx:
            believed, signed = kept.believed(tx), tx.setting(kept.PROGRAMME)
        if believed is None or signed is None:
            return None
        _, version, data = programmes.read(signed, believed)
        return Programme.from_data(data, version)


def bundled(machine: Machine) -> Programme:
    """Version 0: the form before the first contact with a centre."""
    data = tomllib.loads(BUNDLED.read_text(encoding="utf-8"))
    return Programme.from_data(data).resolved(machine.clock())

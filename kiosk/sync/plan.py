"""When this kiosk may send without being asked: always, at certain hours, sparingly, or never."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime, timezone
from enum import StrEnum
from typing import Final

from kiosk.domain.daily import DailyWindow
from kiosk.store.reading import Reading

SMALL_CLAIMS: Final = 50  # in a batch, where a line that breaks costs what was sent on it
SMALL_RUN: Final = 4  # batches in a run that nobody asked for
SMALL_PHOTOS: Final = 4  # pieces of photographs in such a run: one person's, more or less
MODE: Final = "settings.sync"  # the setting; without it sending is automatic
WINDOW: Final = "settings.sync_window"  # 18.00-06.00; without it the whole day


class Mode(StrEnum):
    """How sending is begun; a person who asks for it is never refused."""

    AUTO = "auto"
    MANUAL = "manual"
    METERED = "metered"  # what each byte is paid for: seldom, and little at a time


@dataclass(frozen=True, slots=True)
class Plan:
    """What was chosen, by the clock on the wall of this desk."""

    mode: Mode = Mode.AUTO
    window: DailyWindow | None = None
    zone: timezone = UTC

    @classmethod
    def of(cls, tx: Reading, zone: timezone) -> Plan:
        window = (tx.setting(WINDOW) or b"").decode()
        mode = (tx.setting(MODE) or Mode.AUTO.value.encode()).decode()
        return cls(Mode(mode), DailyWindow.parse(window) if window else None, zone)

    @property
    def is_metered(self) -> bool:
        return self.mode is Mode.METERED

    def first_from(self, moment: datetime) -> datetime | None:
        """When it may be tried without being asked, at the earliest; None: not at all."""
        if self.mode is Mode.MANUAL:
            return None
        return moment if self.window is None else self.window.next_open(moment, self.zone)

    def allows(self, moment: datetime) -> bool:
        return self.first_from(moment) == moment


ALWAYS: Final = Plan()

"""What the entry page shows beside the form, read in one go off the UI thread."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from kiosk.domain.programme import Programme
from ui.screens.entry.recent import SHOWN

if TYPE_CHECKING:
    from kiosk.usecases.facts import DaySoFar, Draft, QueueRow
    from kiosk.usecases.link import LinkState
    from kiosk.usecases.workplace import Workplace


@dataclass(frozen=True, slots=True)
class Overview:
    programme: Programme
    day: DaySoFar
    recent: tuple[QueueRow, ...]
    waiting: int
    drafts: tuple[Draft, ...]
    free_bytes: int
    state: LinkState


def overview(workplace: Workplace) -> Overview:
    return Overview(
        programme=workplace.desk.programme,
        day=workplace.desk.today(),
        recent=workplace.queue.page(limit=SHOWN + 1).rows,
        waiting=workplace.queue.counts().waiting,
        drafts=workplace.desk.drafts(),
        free_bytes=workplace.free_bytes(),
        state=workplace.link.state(),
    )

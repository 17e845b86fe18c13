"""The story of the demonstration, told with real parts: typed offline, killed, drained."""

from __future__ import annotations

import shutil
import tempfile
import time
from collections import Counter
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from kiosk.usecases.facts import QueueRow
from kiosk.usecases.queue import QueueFilter
from kiosk.usecases.site import Site
from ui.demo import programme
from ui.demo.centre import DemoCentre, free_address
from ui.demo.stage import Stage
from ui.demo.training import PASSWORD, prepare

Say = Callable[[str], None]


@dataclass(frozen=True, slots=True)
class Plan:
    """What was asked for; `pictures` is where they are saved."""

    applicants: int
    selection: str
    quota: int
    pictures: Path
    language: str = "id"


@dataclass(frozen=True, slots=True)
class Outcome:
    """What came of it, counted on both ends: receipts at the kiosk, records at the centre."""

    receipts: tuple[str, ...]
    rows: tuple[QueueRow, ...]
    centre: Mapping[str, Any]
    seconds: float
    pictures: tuple[Path, ...]

    @property
    def verdicts(self) -> Counter[str]:
        return Counter(row.verdict.kind.value for row in self.rows if row.verdict)

    @property
    def lost(self) -> int:
        """People whose receipt was shown and whom the centre gave no verdict."""
        judged = {row.receipt_code for row in self.rows if row.verdict}
        return len(set(self.receipts) - judged)

    def to_data(self) -> dict[str, Any]:
        return {
            "captured": len(set(self.receipts)),
            "verdicts": dict(self.verdicts),
            "places_taken": self.centre["places_taken"],
            "quota": self.centre["quota"],
            "lost": self.lost,
            "counted_twice": self.centre["counted_twice"],
            "seconds": round(self.seconds, 1),
            "pictures": [str(picture) for picture in self.pictures],
        }


def play(plan: Plan, say: Say) -> Outcome:
    """The whole story in a throw-away folder; only the pictures stay."""
    began = time.monotonic()
    folder = Path(tempfile.mkdtemp(prefix="latihan-"))
    plan.pictures.mkdir(parents=True, exist_ok=True)
    file = programme.write(folder, plan.selection, plan.quota)
    centre = DemoCentre(folder / "centre", file, free_address())
    site = Site(folder / "kiosk")
    try:
        prepare(centre, site)
        centre.stop()  # and then no network
        receipts, pictures = _perform(plan, centre, site, say)
        rows = _rows(site)
        return Outcome(receipts, rows, _ledger(centre.status()), time.monotonic() - began, pictures)
    finally:
        centre.stop()
        shutil.rmtree(folder, ignore_errors=True)


def _perform(
    plan: Plan, centre: DemoCentre, site: Site, say: Say
) -> tuple[tuple[str, ...], tuple[Path, ...]]:
    stage = Stage(site.folder, PASSWORD, plan.pictures, plan.language, say)
    before = plan.applicants // 2
    stage.open()
    stage.type_people(1, before)
    stage.type_half(before + 1)
    stage.kill()
    stage.open()
    stage.resume(before + 1)
    stage.type_people(before + 2, plan.applicants)
    stage.show_queue("offline")
    centre.start()
    stage.send_and_wait()
    stage.close()
    return tuple(stage.receipts), tuple(stage.pictures)


def _rows(site: Site) -> tuple[QueueRow, ...]:
    workplace = site.sign_in(None, PASSWORD)
    try:
        rows: list[QueueRow] = []
        page = workplace.queue.page(QueueFilter.ALL)
        rows.extend(page.rows)
        while page.after is not None:
            page = workplace.queue.page(QueueFilter.ALL, page.after)
            rows.extend(page.rows)
        return tuple(reversed(rows))
    finally:
        workplace.close()


def _ledger(status: Mapping[str, Any]) -> Mapping[str, Any]:
    """What the centre says of the wave that people came to (the newest, while nobody did)."""
    waves = status["waves"]
    come_to = [wave for wave in waves if wave["entered"]] or waves[-1:]
    return {
        "places_taken": sum(wave["taken"] for wave in come_to),
        "quota": sum(wave["quota"] for wave in come_to),
        "counted_twice": status["counted_twice"],
    }

"""The scenes of an operator in a hurry: scanned cards and receipts."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace

from tests.shots.scenes import SITI, at_the_desk, entry_full, type_text
from tests.shots.studio import Studio
from ui.demo.hands import until


def _scan(studio: Studio, text: str) -> None:
    """What a scanner has read, as the desk is told of it."""
    scans = studio.desk.scans
    scans._remember()
    plan = scans.plan(text)
    assert plan is not None
    plan()
    studio.settle()


def scan_cards(studio: Studio) -> None:
    at_the_desk(studio)
    _scan(studio, "3273014808969011")
    _scan(studio, "3273011203159042")


def scan_no_room(studio: Studio) -> None:
    scan_cards(studio)
    _scan(studio, "3273025206019002")


def scan_unknown(studio: Studio) -> None:
    at_the_desk(studio)
    studio.desk.entry.walk.to_field("street")
    type_text("Jl. Geger")
    _scan(studio, "8991234567890 MIE GORENG")


def scan_receipt(studio: Studio) -> None:
    at_the_desk(studio)
    workplace = studio.desk._workplace
    code = workplace.queue.page().rows[0].receipt_code
    _scan(studio, workplace.receipts.find(code).qr)
    until(studio.desk.scans.card.isVisible)


def scan_forged(studio: Studio) -> None:
    at_the_desk(studio)
    _scan(studio, "KPK1:ABC123")
    until(studio.desk.scans.card.isVisible)


def entry_elsewhere(studio: Studio) -> None:
    entry_full(studio)
    studio.hands.press("F10")
    type_text("geger")


def entry_carried_forward(studio: Studio) -> None:
    at_the_desk(studio)
    desk, old = studio.desk._workplace.desk, {"hobby": "Memancing", "consent.at": "2026-11-24"}
    half = {**dict(list(SITI.items())[:5]), **old, "street": "Jl. Geger"}
    desk.keep_draft("old", half, "street")
    (draft,) = (one for one in desk.drafts() if one.id == "old")
    studio.desk.entry.clerk._resume(replace(draft, is_older=True))
    until(studio.desk.entry.parts.left_over.isVisible)
    studio.settle()


def entry_offer(studio: Studio) -> None:
    at_the_desk(studio)
    type_text("3273014808969011")
    until(lambda: studio.desk.entry.parts.nik.is_telling)
    studio.settle()


SPEED_SCENES: Mapping[str, Callable[[Studio], object]] = {
    "entry-elsewhere": entry_elsewhere,
    "entry-carried-forward": entry_carried_forward,
    "entry-offer": entry_offer,
    "scan-cards": scan_cards,
    "scan-no-room": scan_no_room,
    "scan-unknown": scan_unknown,
    "scan-receipt": scan_receipt,
    "scan-forged": scan_forged,
}

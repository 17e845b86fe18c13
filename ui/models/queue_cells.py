"""What stands in the cells of the queue."""

from __future__ import annotations

from datetime import datetime
from enum import IntEnum
from typing import TYPE_CHECKING, Final

from kiosk.domain.decision import Decision
from ui.models.numbers import short_nik
from ui.models.standing_view import standing_pill
from ui.words import Words

if TYPE_CHECKING:
    from kiosk.usecases.facts import QueueRow


class QueueColumn(IntEnum):
    NAME = 0
    NIK = 1
    VILLAGE = 2
    CAPTURED = 3
    STANDING = 4
    ACTION = 5


TITLES: Final = {
    QueueColumn.NAME: "queue.column.name",
    QueueColumn.NIK: "queue.column.nik",
    QueueColumn.VILLAGE: "queue.column.village",
    QueueColumn.CAPTURED: "queue.column.captured",
    QueueColumn.STANDING: "queue.column.standing",
}


def cell_text(row: QueueRow, column: QueueColumn, words: Words, now: datetime) -> str:
    match column:
        case QueueColumn.NAME:
            return row.name or words.say("queue.erased")
        case QueueColumn.NIK:
            return short_nik(row.masked_nik)
        case QueueColumn.VILLAGE:
            return row.village_name
        case QueueColumn.CAPTURED:
            return words.moment(row.captured_at, now)
        case QueueColumn.STANDING:
            return standing_pill(row.standing, words).text
    return words.say("queue.look") if is_undecided(row) else ""


def beside_standing(row: QueueRow, words: Words, now: datetime) -> str:
    """What is still on its way, or since when it stands like that: there is room for one."""
    if row.photos_pending:
        return words.say("queue.photos.short", here=row.photos_received, count=row.photos)
    return since(row, words, now)


def since(row: QueueRow, words: Words, now: datetime) -> str:
    """When the centre said so, as short as it can be."""
    return words.near(row.verdict_at, now) if row.verdict_at is not None else ""


def photos_told(row: QueueRow, words: Words) -> str:
    """How many of its photographs the centre has, as long as it has not all of them."""
    if not row.photos_pending:
        return ""
    return words.say("queue.photos", here=row.photos_received, count=row.photos)


def read_out(row: QueueRow, column: QueueColumn, words: Words, now: datetime) -> str:
    """What a screen reader says of a cell: with the standing, since when, and its photographs."""
    text = cell_text(row, column, words, now)
    if column is not QueueColumn.STANDING:
        return text
    return ", ".join(filter(None, (text, since(row, words, now), photos_told(row, words))))


def is_undecided(row: QueueRow) -> bool:
    """Whether somebody at the desk must look."""
    is_decided = row.decision is not None and row.decision.closes
    return row.standing.needs_check and not is_decided


def line_under(row: QueueRow, words: Words, now: datetime) -> str:
    """Under a name: which number, since when, its photographs, and whose move it is."""
    told = [short_nik(row.masked_nik)]
    if when := since(row, words, now):
        told.append(when)
    if photos := photos_told(row, words):
        told.append(photos)
    if row.decision is Decision.HANDED_OVER:
        told.append(words.say("check.handed_over"))
    return " · ".join(told)

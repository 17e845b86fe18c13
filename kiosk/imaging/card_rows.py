"""The rows of an identity card: which line is a label, and what stands beside it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import IntEnum
from statistics import median
from types import MappingProxyType

from kiosk.imaging.letters import beginning
from kiosk.imaging.lines import Placed
from kiosk.imaging.ruler import Ladder, Mark, Ruler, fitted, rising
from kiosk.imaging.seen import Seen


class Row(IntEnum):
    """The printed rows from top to bottom; all below the number are equally far apart."""

    NIK = 0
    NAME = 1
    BIRTH = 2
    SEX = 3
    STREET = 4
    RT_RW = 5
    VILLAGE = 6
    DISTRICT = 7
    RELIGION = 8
    MARRIAGE = 9
    WORK = 10
    CITIZEN = 11
    UNTIL = 12


_LABELS: Mapping[Row, str] = MappingProxyType(
    {
        Row.NIK: "NIK",
        Row.NAME: "NAMA",
        Row.BIRTH: "TEMPATTGLLAHIR",
        Row.SEX: "JENISKELAMIN",
        Row.STREET: "ALAMAT",
        Row.RT_RW: "RTRW",
        Row.VILLAGE: "KELDESA",
        Row.DISTRICT: "KECAMATAN",
        Row.RELIGION: "AGAMA",
        Row.MARRIAGE: "STATUSPERKAWINAN",
        Row.WORK: "PEKERJAAN",
        Row.CITIZEN: "KEWARGANEGARAAN",
        Row.UNTIL: "BERLAKUHINGGA",
    }
)
_ALIKE_ENOUGH = 0.6
_SURELY = 0.8  # a label also where the rows are not expected
# What tells its row without a label.
_TELLING: tuple[tuple[Row, re.Pattern[str]], ...] = (
    (Row.BIRTH, re.compile(r"[A-Z]{3}.*\d\d\W\d\d\W?\d{4}$")),
    (Row.SEX, re.compile(r"^\W*(LAKI|PEREM)")),
    (Row.RT_RW, re.compile(r"^\W*\d{3}\W?\d{3}$")),
    (Row.UNTIL, re.compile(r"^\W*SEUMUR")),
)
_LEAD = re.compile(r"[^0-9A-Za-z]*(?:[a-z][^0-9A-Za-z]+)?[0-9A-Za-z](?=.)")
_NUMBER = 14  # digits that make a line the number, before anybody counts them


@dataclass(frozen=True, slots=True, repr=False)
class Value:
    """What stands in a row: its text, and all that was seen of it; without the label."""

    text: str
    seen: Seen


@dataclass(frozen=True, slots=True, repr=False)
class _Label:
    row: Row
    placed: Placed
    alike: float
    goes_on: int  # where its text goes on after the label


def read_rows(lines: Sequence[Placed]) -> Mapping[Row, tuple[Value, ...]]:
    """What stands in each row, in the order of reading; rows that cannot be told are missing."""
    labels = _in_one_column(_labels(lines))
    ruler = _ruler(labels, lines)
    if ruler is None:
        return {}
    labels = [label for label in labels if _stands_right(label, ruler)]
    ladder = _ladder(labels, ruler)
    found: dict[Row, list[tuple[int, float, Value]]] = {}
    for row, placed, starts in (*_beside(labels), *_others(lines, labels, ladder)):
        value = Value(placed.text[starts:], placed.line.seen.after(starts))
        line = round((placed.middle - ruler.start) / ruler.pitch)
        found.setdefault(row, []).append((line, placed.spot.right, value))
    return {
        row: tuple(value for *_, value in sorted(values, key=lambda value: value[:2]))
        for row, values in found.items()
    }


def _ladder(labels: Sequence[_Label], ruler: Ruler) -> Ladder:
    marks = [Mark(label.row, label.placed.middle, label.alike) for label in labels]
    stood = {mark.row: mark.middle for mark in rising(marks) if mark.row != Row.NIK}
    return Ladder(ruler, stood, [row for row in Row if row != Row.NIK])


def _labels(lines: Sequence[Placed]) -> list[_Label]:
    best = (max(_readings(placed), key=lambda label: label.alike) for placed in lines)
    return [label for label in best if label.alike >= _ALIKE_ENOUGH]


def _readings(placed: Placed) -> Iterator[_Label]:
    for row, printed in _LABELS.items():
        alike, goes_on = beginning(placed.text, printed)
        yield _Label(row, placed, alike, goes_on)


def _in_one_column(labels: Sequence[_Label]) -> list[_Label]:
    """Labels begin at the left: a value that looks like one does not."""
    if not labels:
        return []
    edge = median(label.placed.left for label in labels)
    return [label for label in labels if abs(label.placed.left - edge) < 3 * label.placed.height]


def _ruler(labels: Sequence[_Label], lines: Sequence[Placed]) -> Ruler | None:
    marks = [
        Mark(label.row, label.placed.middle, label.alike)
        for label in labels
        if label.row != Row.NIK
    ]
    for placed in lines:
        marks += [Mark(row, placed.middle, 1.0) for row, how in _TELLING if how.search(placed.text)]
    height = median(placed.height for placed in lines) if lines else 0.0
    return fitted(marks, height)


def _stands_right(label: _Label, ruler: Ruler) -> bool:
    if label.row is Row.NIK:
        return label.placed.middle < ruler.start + ruler.pitch
    off = ruler.off(label.row, label.placed.middle)
    return off < 0.5 or (off < 2.5 and label.alike >= _SURELY)


def _beside(labels: Sequence[_Label]) -> Iterator[tuple[Row, Placed, int]]:
    """Values that were read in one line with their label, and where they start in it."""
    for label in labels:
        if starts := _start(label.placed.text, label.goes_on):
            yield label.row, label.placed, starts


def _others(
    lines: Sequence[Placed], labels: Sequence[_Label], ladder: Ladder
) -> Iterator[tuple[Row, Placed, int]]:
    known = {id(label.placed) for label in labels}
    edge = median(label.placed.left for label in labels) if labels else 0.0
    for placed in lines:
        if id(placed) in known or placed.left < edge + 3 * ladder.pitch:
            continue
        row, starts = _row_of(placed, ladder), _start(placed.text)
        if row is not None and starts is not None:
            yield row, placed, starts


def _start(text: str, after: int = 0) -> int | None:
    """Where a value begins: after the colon, and after a small letter that once was one."""
    found = _LEAD.search(text, after)
    return found.end() - 1 if found else None


def _row_of(placed: Placed, ladder: Ladder) -> Row | None:
    row = ladder.row(placed.middle)
    if row is not None:
        return Row(row)
    return Row.NIK if looks_like_number(placed.text) else None


def looks_like_number(text: str) -> bool:
    return sum(sign.isdigit() for sign in text) >= _NUMBER

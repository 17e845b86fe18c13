"""From the lines of a picture to what a form may be offered."""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import Protocol

import numpy as np

from kiosk.gazetteer.regions import Regions
from kiosk.imaging import printed
from kiosk.imaging.card import CardReading
from kiosk.imaging.card_rows import Row, read_rows
from kiosk.imaging.frames import Frame
from kiosk.imaging.lines import Corners, Line, level, level_spots
from kiosk.imaging.number import believed
from kiosk.imaging.whereabouts import regencies, town, whereabouts

# Name to district stand in the upper part of a card; what stands below (religion, marriage, work)
# nobody may ask, and is only read when the rows cannot be told otherwise.
_UPPER_PART = 0.72
# Quarters of a turn, against the clock, the likelier first.
_UPRIGHT, _SIDEWAYS = (0, 2), (1, 3)
_FEWEST_LINES = 8  # of what may be a card that lies upside down


class Eyes(Protocol):
    """Finds lines on a picture, and reads those it is told to."""

    def find(self, frame: Frame) -> list[Corners]: ...

    def lines(self, frame: Frame, places: Sequence[Corners]) -> list[Line]: ...


def read_card(frame: Frame, eyes: Eyes, regions: Regions) -> CardReading:
    """A card that lies on its side or upside down is turned until it can be read."""
    found = eyes.find(frame)
    reading = CardReading()
    for quarters in _SIDEWAYS if _lie_sideways(found) else _UPRIGHT:
        turned = np.ascontiguousarray(np.rot90(frame, quarters)) if quarters else frame
        reading = _read(turned, eyes.find(turned) if quarters else found, eyes, regions)
        if not reading.is_empty or len(found) < _FEWEST_LINES:
            break
    return reading


def _read(frame: Frame, places: Sequence[Corners], eyes: Eyes, regions: Regions) -> CardReading:
    upper, lower = _parted(places)
    lines = eyes.lines(frame, upper)
    reading = understood(lines, regions)
    if reading.is_whole or not lower:
        return reading
    return understood([*lines, *eyes.lines(frame, lower)], regions)


def _lie_sideways(places: Sequence[Corners]) -> bool:
    tall = sum(math.dist(a, d) > 1.5 * math.dist(a, b) for a, b, _, d in places)
    return tall > len(places) / 2


def _parted(places: Sequence[Corners]) -> tuple[list[Corners], list[Corners]]:
    down = [spot.middle for spot in level_spots(places)]
    border = min(down) + _UPPER_PART * (max(down) - min(down)) if down else 0.0
    upper = [place for place, middle in zip(places, down, strict=True) if middle <= border]
    lower = [place for place, middle in zip(places, down, strict=True) if middle > border]
    return upper, lower


def understood(lines: Sequence[Line], regions: Regions) -> CardReading:
    """What fits together; a field that does not is left out."""
    rows = read_rows(level(lines))
    said = {row: rows.get(row, ()) for row in Row}
    birth = printed.birth(said[Row.BIRTH])
    sex = printed.sex(said[Row.SEX])
    number = believed(said[Row.NIK], birth.day, sex, regions)
    rt, rw = printed.neighbourhood(said[Row.RT_RW])
    near = regencies(lines, number.nik.region if number else None, regions)
    home = whereabouts(said[Row.VILLAGE], said[Row.DISTRICT], near, regions)
    return CardReading(
        nik=number.nik.digits if number else None,
        name=printed.name(said[Row.NAME]),
        birth_place=town(birth.place, regions),
        birth_date=f"{number.born:%d%m%Y}" if number else None,
        sex=sex,
        street=printed.street(said[Row.STREET]),
        rt=rt,
        rw=rw,
        village_name=home.village_name,
        district_name=home.district_name,
        village_code=home.village_code,
    )

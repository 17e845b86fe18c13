"""From the lines of a picture to what a form may be offered."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

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


class Eyes(Protocol):
    """Finds lines on a picture, and reads those it is told to."""

    def find(self, frame: Frame) -> list[Corners]: ...

    def lines(self, frame: Frame, places: Sequence[Corners]) -> list[Line]: ...


def read_card(frame: Frame, eyes: Eyes, regions: Regions) -> CardReading:
    upper, lower = _parted(eyes.find(frame))
    lines = eyes.lines(frame, upper)
    reading = understood(lines, regions)
    if reading.is_whole:
        return reading
    return understood([*lines, *eyes.lines(frame, lower)], regions)


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

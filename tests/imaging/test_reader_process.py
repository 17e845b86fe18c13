"""The real process with its real models: made-up cards in, what stands on them out."""

from collections.abc import Iterator
from dataclasses import dataclass

import pytest

from kiosk.imaging.reading import CardReader, CardReading
from tests.imaging import cards, scenes
from tests.imaging.scenes import Quality

pytest.importorskip("rapidocr", reason="the optional part that reads cards is not installed")


@pytest.fixture(scope="module")
def reader() -> Iterator[CardReader]:
    made = CardReader(patience=120, start=120, hurry=True)  # however busy the machine is
    yield made
    made.close()


@dataclass(frozen=True, slots=True)
class Shown:
    card: cards.Card
    reading: CardReading


@pytest.fixture(scope="module", params=[(3, Quality.CLEAN), (7, Quality.POOR)])
def shown(request, reader) -> Shown:
    seed, quality = request.param
    card = cards.of(seed)
    reading = reader.read(scenes.photographed(card, quality))
    assert reading is not None
    return Shown(card, reading)


def test_the_number_is_read_and_agrees_with_the_day_and_the_sex(shown):
    assert shown.reading.nik == shown.card.nik
    assert shown.reading.birth_day == shown.card.birth_date.isoformat()
    assert shown.reading.sex == shown.card.sex


def test_name_and_places_are_read(shown):
    assert shown.reading.name == shown.card.name
    assert shown.reading.birth_place == shown.card.birth_place
    assert shown.reading.village_name == shown.card.village
    assert shown.reading.district_name == shown.card.district
    assert (shown.reading.rt, shown.reading.rw) == (shown.card.rt, shown.card.rw)


def test_what_nobody_may_ask_is_not_told(shown):
    told = {value for value in shown.reading.as_data().values() if value}
    assert told.isdisjoint({shown.card.faith, shown.card.married, shown.card.job})


def test_what_is_no_picture_says_nothing_and_breaks_nothing(reader):
    for picture in (b"", b"%PDF-1.7", b"\xff\xd8\xff\xe0" + bytes(200)):
        assert reader.read(picture) is None
    assert reader.is_present


def test_a_desk_without_a_card_says_nothing(reader):
    assert reader.read(scenes.jpeg(scenes.desk())) is None
    assert reader.is_present

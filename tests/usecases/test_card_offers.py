"""A card fills in what is empty, never what somebody typed, never for another person."""

import pytest

from kiosk.imaging.card import CardReading
from tests.imaging import stand_ins

NIK = "3273011505989001"
CARD = CardReading(
    nik=NIK,
    name="DEWI LESTARI",
    birth_place="BANDUNG",
    birth_date="15051998",
    sex="L",
    street="JL. MELATI NO. 7",
    rt="003",
    rw="012",
    village_name="GEGERKALONG",
    district_name="SUKASARI",
    village_code="3273011002",
)


@pytest.fixture
def village(workplace):
    return workplace.regions.search_villages("gegerkalong", near="3273", limit=1)[0].code


@pytest.fixture
def card(village):
    return CardReading(**{**CARD.as_data(), "village_code": village})


def test_an_empty_form_is_filled_from_the_card(workplace, card, village):
    offered = workplace.card_offers(card, {})
    assert offered.nik_agrees is None
    assert offered.texts == {
        "nik": NIK,
        "name": "DEWI LESTARI",
        "birth_place": "BANDUNG",
        "street": "JL. MELATI NO. 7",
        "rt": "003",
        "rw": "012",
        "village": village,
    }


def test_the_day_and_the_sex_are_left_to_the_number_unless_there_is_none(workplace, card):
    without = CardReading(**{**card.as_data(), "nik": None, "birth_date": None})
    assert workplace.card_offers(without, {}).texts["sex"] == "L"
    assert "sex" not in workplace.card_offers(without, {"nik": NIK}).texts


def test_what_was_typed_stays(workplace, card):
    typed = {"name": "DEWI L", "rt": "9", "street": "  "}
    offered = workplace.card_offers(card, typed).texts
    assert "name" not in offered
    assert "rt" not in offered
    assert offered["street"] == "JL. MELATI NO. 7"


@pytest.mark.parametrize("typed", [NIK, "3273 0115 0598 9001", "3273.0115.0598.9001"])
def test_the_same_number_agrees(workplace, card, typed):
    offered = workplace.card_offers(card, {"nik": typed})
    assert offered.nik_agrees is True
    assert "nik" not in offered.texts
    assert offered.texts["name"] == "DEWI LESTARI"


def test_the_card_of_somebody_else_fills_in_nothing(workplace, card):
    offered = workplace.card_offers(card, {"nik": "3273011505989002"})
    assert offered.nik_agrees is False
    assert offered.texts == {}


def test_a_number_that_is_still_being_typed_is_not_compared(workplace, card):
    assert workplace.card_offers(card, {"nik": "32730"}).nik_agrees is None


def test_what_the_form_would_refuse_is_not_offered(workplace, card):
    odd = CardReading(**{**card.as_data(), "name": "D3WI", "rt": "0033", "village_code": "1"})
    offered = workplace.card_offers(odd, {}).texts
    assert offered.keys().isdisjoint({"name", "rt", "village"})
    assert offered["rw"] == "012"


def test_nothing_read_is_nothing_offered(workplace):
    assert workplace.card_offers(CardReading(), {}).texts == {}


def test_the_reader_is_closed_with_the_desk(workplace):
    workplace.card_reader._how = stand_ins.program(stand_ins.GOOD)
    assert workplace.card_reader.read(b"DEWI").name == "DEWI"
    workplace.close()
    assert not workplace.card_reader.is_present

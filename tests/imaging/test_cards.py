"""The made-up cards that everything about pictures is tested with."""

from datetime import date

import numpy as np
import pytest

from kiosk.domain.nik import Nik
from kiosk.gazetteer.regions import Regions
from tests.imaging import cards, scenes
from tests.imaging.scenes import Quality


@pytest.mark.parametrize("card", cards.many(20), ids=lambda card: card.nik)
def test_a_card_agrees_with_its_number_and_with_the_regions(card: cards.Card) -> None:
    nik = Nik(card.nik)
    assert nik.birth_date(date(2026, 11, 24)) == card.birth_date
    assert nik.sex == card.sex
    assert card.nik[12] == "9"  # no district has issued so many on a day
    with Regions.open() as regions:
        place = f"{card.village}, {card.district}, {card.regency}, {card.province[9:]}"
        assert regions.find_village(place)
        assert regions.district_name(card.nik[:6]) == card.district.title()


def test_the_same_seed_is_the_same_card_and_another_is_another() -> None:
    assert cards.of(3) == cards.of(3)
    assert np.array_equal(cards.drawn(cards.of(3)), cards.drawn(cards.of(3)))
    assert len({card.nik for card in cards.many(100)}) == 100


@pytest.mark.parametrize("quality", list(Quality))
def test_the_same_photograph_is_the_same_bytes(quality: Quality) -> None:
    first = scenes.photographed(cards.of(1), quality)
    assert first == scenes.photographed(cards.of(1), quality)
    assert first != scenes.photographed(cards.of(1), quality, seed=1) or quality == "clean"

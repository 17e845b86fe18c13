"""A regency is found by the beginning of any word of its name."""

import pytest

from kiosk.gazetteer.regions import Regions
from ui.models.regencies import RegencyList, all_regencies


@pytest.fixture(scope="module")
def everything():
    with Regions.open() as regions:
        return all_regencies(regions)


def test_all_of_them_are_there(everything):
    assert len(everything) == 514


@pytest.mark.parametrize(
    "typed, found",
    [("kota bandung", "Kota Bandung"), ("ende", "Kabupaten Ende"), ("mer", "Kabupaten Merangin")],
)
def test_a_beginning_is_enough(everything, typed, found):
    assert found in [one.head for one in RegencyList(everything).search(typed)]


def test_nonsense_finds_nothing(everything):
    assert RegencyList(everything).search("xyz") == []

"""Who gets a place and who waits: pure, against a count made by hand."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from kiosk.central.allotting import Standings, allot
from kiosk.central.entries import Entry
from tests.builders import NOW


def entries(households: list[bytes | None]) -> list[Entry]:
    return [
        Entry(seq, 1, person=bytes([seq]), household=household, wave=1)
        for seq, household in enumerate(households, 1)
    ]


def verdicts(asked: list[Entry]) -> list[str]:
    return [entry.verdict for entry in asked]


def test_first_come_first_served() -> None:
    asked = entries([None] * 4)
    standings = Standings(free=[5, 9], waiting=3)
    awards = allot(asked, standings, NOW)
    assert [(award.entry.seq, award.number) for award in awards] == [(1, 5), (2, 9)]
    assert [entry.position for entry in asked] == [None, None, 4, 5]
    assert standings.waiting == 5


def test_a_full_household_is_refused_even_where_places_are_free() -> None:
    asked = entries([b"a", b"b", b"a"])
    awards = allot(asked, Standings(free=[1, 2, 3], limit=2, slots={b"a": {2}}), NOW)
    assert verdicts(asked) == ["placed", "placed", "refused"]
    assert [award.slot for award in awards] == [1, 1]


def test_a_household_is_not_full_because_of_those_who_wait() -> None:
    asked = entries([b"a", b"a"])
    allot(asked, Standings(free=[], limit=1), NOW)
    assert verdicts(asked) == ["waiting", "waiting"]


def test_whoever_waits_already_keeps_the_position_that_was_told() -> None:
    (asked,) = entries([None])
    asked.wait(7, NOW)
    standings = Standings(free=[], waiting=7)
    allot([asked], standings, NOW)
    assert (asked.position, standings.waiting) == (7, 7)


@given(
    st.lists(st.sampled_from([None, b"a", b"b", b"c"]), max_size=12),
    st.integers(0, 8),
    st.sampled_from([None, 1, 2]),
)
def test_no_place_twice_no_household_beyond_its_limit_nobody_forgotten(
    households: list[bytes | None], places: int, limit: int | None
) -> None:
    asked = entries(households)
    awards = allot(asked, Standings(free=range(1, places + 1), limit=limit), NOW)
    numbers = [award.number for award in awards]
    assert numbers == list(range(1, len(awards) + 1))
    placed = [entry for entry in asked if entry.verdict == "placed"]
    waiting = [entry for entry in asked if entry.verdict == "waiting"]
    refused = [entry for entry in asked if entry.verdict == "refused"]
    assert len(placed) + len(waiting) + len(refused) == len(asked)
    assert not (waiting and len(placed) < places)  # no place stays free while somebody waits
    if limit is None:
        assert not refused
        return
    for household in (b"a", b"b", b"c"):
        recipients = sum(entry.household == household for entry in placed)
        assert recipients <= limit
        assert recipients == limit or all(entry.household != household for entry in refused)

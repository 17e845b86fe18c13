"""A new version is a registration like any other; what it corrects stays, and counts no more."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from kiosk.central.centre import Centre
from kiosk.domain.verdict import VerdictKind
from tests import builders
from tests.central.desks import Desk

LANDLINE = {"phone": "0211234567"}
IN_SCHOOL = {"in_school": "yes"}


def correct(desk: Desk, old: int | None, number: int, **changes: str) -> VerdictKind:
    """The next record, which says that it corrects `old`."""
    (claim,) = desk.claims([number], changes=changes)
    (kind,) = desk.post(desk.seal([desk.correcting(claim, old)])).kinds
    return kind


def test_a_corrected_record_takes_part_and_the_old_one_is_told_from_those_that_count(
    centre: Centre, desk: Desk
) -> None:
    for number, changes in enumerate((LANDLINE, IN_SCHOOL), 1):
        desk.send(number, changes=changes)
        assert correct(desk, 2 * number - 1, number) is VerdictKind.IN_DRAW
    status = centre.status()
    assert status.records == {"in_draw": 2, "needs_correction": 1, "refused": 1}
    assert (status.corrected, status.counted_twice) == (2, 0)


def test_a_duplicate_by_a_wrong_number_is_corrected_to_the_right_one(
    centre: Centre, enrolled: Callable[[int], Desk]
) -> None:
    enrolled(1).send(7)
    desk = enrolled(2)
    assert desk.send(7).kinds == [VerdictKind.DUPLICATE]
    assert correct(desk, 1, 8) is VerdictKind.IN_DRAW
    assert correct(desk, 1, 7) is VerdictKind.DUPLICATE  # a correction is no way around the rule
    assert (centre.status().corrected, centre.status().counted_twice) == (1, 0)


@pytest.mark.parametrize("old", [2, 3, 99, 2**62, 2**80], ids=["itself", "a later", *"uvw"])
def test_who_corrects_nothing_is_registered_like_anybody(
    centre: Centre, desk: Desk, old: int
) -> None:
    desk.send(1)
    assert correct(desk, old, 2) is VerdictKind.IN_DRAW
    assert correct(desk, None, 3) is VerdictKind.IN_DRAW
    assert (centre.status().corrected, centre.status().records) == (0, {"in_draw": 3})


def test_who_takes_part_is_not_replaced_by_anybody(centre: Centre, desk: Desk) -> None:
    desk.send(1)
    assert correct(desk, 1, 1) is VerdictKind.DUPLICATE
    assert correct(desk, 1, 2) is VerdictKind.IN_DRAW
    assert centre.status().records == {"in_draw": 2, "duplicate": 1}
    assert centre.status().corrected == 0


def test_another_kiosks_record_is_not_corrected(
    centre: Centre, enrolled: Callable[[int], Desk]
) -> None:
    enrolled(1).send(1, changes=LANDLINE)
    other = enrolled(2)
    other.send(5)
    assert correct(other, 1, 2) is VerdictKind.IN_DRAW
    assert centre.status().corrected == 0


def test_a_record_is_corrected_once_and_whoever_comes_second_is_registered_as_well(
    centre: Centre, desk: Desk
) -> None:
    desk.send(1, changes=LANDLINE)
    claims = [desk.correcting(claim, 1) for claim in desk.claims([2, 3])]
    assert desk.post(desk.seal(claims)).kinds == [VerdictKind.IN_DRAW] * 2
    assert centre.status().corrected == 1


def test_a_correction_that_waits_for_a_wave_is_entered_again_with_its_link(
    centre: Centre, desk: Desk
) -> None:
    desk.send(1, changes=LANDLINE)
    (claim,) = desk.claims([1], made_under=("baru", 1))
    sent = desk.post(desk.seal([desk.correcting(claim, 1)]))
    assert sent.kinds == [VerdictKind.RECEIVED]
    assert centre.status().corrected == 1
    centre.publish({**builders.programme_data(), "id": "baru"})
    assert desk.post(sent.body).kinds == [VerdictKind.IN_DRAW]
    assert centre.status().corrected == 1

"""Places in order of arrival: each once, none too many, nobody forgotten."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import pytest

from kiosk.central.centre import Centre
from kiosk.central.failures import SelectionChanged
from kiosk.domain.verdict import VerdictKind
from tests import builders
from tests.central.desks import VOCATION, Desk, Sent
from tests.clock import Clock

K = VerdictKind


def vocation(quota: int, **changes: Any) -> dict[str, Any]:
    data = builders.programme_data("pelatihan-vokasi")
    data["weekly"]["quota"] = quota
    return {**data, **changes}


def numbers(sent: Sent) -> list[int | None]:
    return [sent.verdicts[seq].number for seq in sorted(sent.verdicts)]


def wave(centre: Centre) -> Any:
    return next(one for one in centre.waves() if one.programme == VOCATION[0])


@pytest.fixture
def small(centre: Centre) -> Centre:
    """Three places a week."""
    centre.publish(vocation(3))
    return centre


def test_places_are_given_in_the_order_of_arrival(enrolled: Callable[[int], Desk]) -> None:
    first, second = enrolled(1), enrolled(2)
    assert numbers(second.send(1, 2, made_under=VOCATION)) == [1, 2]
    assert numbers(first.send(3, made_under=VOCATION)) == [3]
    assert numbers(second.send(4, made_under=VOCATION)) == [4]


def test_over_the_quota_is_never_an_error(small: Centre, desk: Desk, clock: Clock) -> None:
    sent = desk.send(*range(1, 6), made_under=VOCATION)
    assert sent.kinds == [K.PLACED] * 3 + [K.WAITING] * 2
    last = sent.verdicts[5]
    assert (last.wave, last.position, last.at) == (1, 2, clock.now)
    more = desk.send(6, made_under=VOCATION)
    assert more.verdicts[6].position == 3
    assert (wave(small).quota, wave(small).taken, wave(small).waiting) == (3, 3, 3)


def test_twenty_kiosks_ask_for_the_last_place_at_once(
    small: Centre, enrolled: Callable[[int], Desk]
) -> None:
    enrolled(0).send(1, 2, made_under=VOCATION)
    desks = [enrolled(seed) for seed in range(1, 21)]
    bodies = [desk.seal(desk.claims([100 + at], VOCATION)) for at, desk in enumerate(desks)]
    with ThreadPoolExecutor(20) as pool:
        sent = list(pool.map(lambda pair: pair[0].post(pair[1]), zip(desks, bodies, strict=True)))
    verdicts = [verdict for one in sent for verdict in one.verdicts.values()]
    assert [one.number for one in verdicts if one.kind is K.PLACED] == [3]
    waiting = sorted(one.position or 0 for one in verdicts if one.kind is K.WAITING)
    assert waiting == list(range(1, 20))
    status = small.status()
    assert (status.counted_twice, wave(small).taken) == (0, 3)


def test_a_duplicate_holds_no_place(small: Centre, enrolled: Callable[[int], Desk]) -> None:
    enrolled(1).send(1, made_under=VOCATION)
    sent = enrolled(2).send(1, 2, made_under=VOCATION)
    assert sent.kinds == [K.DUPLICATE, K.PLACED]
    assert numbers(sent) == [None, 2]


def test_whoever_waits_is_registered(small: Centre, desk: Desk) -> None:
    desk.send(1, 2, 3, 4, made_under=VOCATION)
    assert desk.send(4, made_under=VOCATION).kinds == [K.DUPLICATE]


# --- households -----------------------------------------------------------------------------------


def household(quota: int, most: int) -> dict[str, Any]:
    data = vocation(quota)
    data["rule_sets"]["2026"]["household_limit"] = most
    return data


def family(desk: Desk, *people: int) -> Sent:
    return desk.send(*people, made_under=VOCATION, changes={"kk": builders.answers(1)["kk"]})


def test_a_household_has_no_more_recipients_than_its_rules_allow(
    centre: Centre, desk: Desk
) -> None:
    centre.publish(household(10, 2))
    sent = family(desk, 1, 2, 3)
    assert sent.kinds == [K.PLACED, K.PLACED, K.REFUSED]
    assert sent.verdicts[3].reasons == ("household_full",)
    assert family(desk, 4).kinds == [K.REFUSED]
    assert desk.send(5, made_under=VOCATION).verdicts[5].number == 3


def test_the_limit_is_of_recipients_not_of_registrants(centre: Centre, desk: Desk) -> None:
    centre.publish(household(1, 1))
    desk.send(9, made_under=VOCATION)
    assert family(desk, 1, 2).kinds == [K.WAITING, K.WAITING]
    centre.publish(household(5, 1))
    told = {one.seq: one.verdict for one in desk.contact().verdicts}
    assert told[2].kind is K.PLACED
    assert told[3].reasons == ("household_full",)
    assert wave(centre).waiting == 0


def test_without_a_family_card_there_is_no_household(centre: Centre, desk: Desk) -> None:
    centre.publish(household(10, 1))
    sent = desk.send(1, 2, made_under=VOCATION, changes={"kk": ""})
    assert sent.kinds == [K.PLACED, K.PLACED]


# --- a quota that changes -------------------------------------------------------------------------


def test_a_raised_quota_goes_to_those_who_wait_longest(
    small: Centre, enrolled: Callable[[int], Desk]
) -> None:
    first, second = enrolled(1), enrolled(2)
    first.send(1, 2, 3, 4, made_under=VOCATION)
    second.send(5, 6, made_under=VOCATION)
    small.publish(vocation(5))
    assert [(one.seq, one.verdict.number) for one in first.contact().verdicts] == [(4, 4)]
    assert [(one.seq, one.verdict.number) for one in second.contact().verdicts] == [(1, 5)]
    late = enrolled(3).send(7, made_under=VOCATION)
    assert (late.kinds, late.verdicts[1].position) == ([K.WAITING], 2)
    assert small.status().counted_twice == 0


def test_a_lowered_quota_takes_no_place_back(small: Centre, desk: Desk) -> None:
    desk.send(1, 2, made_under=VOCATION)
    small.publish(vocation(1))
    assert (wave(small).quota, wave(small).taken) == (2, 2)
    assert desk.send(3, made_under=VOCATION).kinds == [K.WAITING]


def test_a_wave_published_for_more_than_anybody_asks_has_them_all(
    centre: Centre, desk: Desk
) -> None:
    centre.publish(vocation(600))
    sent = desk.send(*range(1, 501), made_under=VOCATION)
    assert numbers(sent) == list(range(1, 501))


def test_how_places_are_given_cannot_change_while_people_count_on_it(centre: Centre) -> None:
    with pytest.raises(SelectionChanged):
        centre.publish(vocation(3, selection="draw"))


def test_the_next_week_has_places_of_its_own(small: Centre, desk: Desk, clock: Clock) -> None:
    desk.send(1, 2, made_under=VOCATION)
    clock.move(days=7)
    later = desk.send(4, made_under=VOCATION)
    assert (later.verdicts[3].wave, later.verdicts[3].number) == (2, 1)


def test_who_waits_when_a_wave_closes_comes_before_anybody_new(
    small: Centre, enrolled: Callable[[int], Desk], clock: Clock
) -> None:
    first, second = enrolled(1), enrolled(2)
    first.send(1, 2, 3, made_under=VOCATION)
    second.send(4, 5, 6, 7, made_under=VOCATION)  # four wait, and there are three places a week
    clock.move(days=7)
    late = enrolled(3).send(8, made_under=VOCATION)
    told = [one.verdict for desk in (first, second) for one in desk.contact().verdicts]
    placed = [one for one in told if one.kind is K.PLACED]
    still = [one for one in told if one.kind is K.WAITING]
    assert {one.wave for one in told} == {2}
    assert [one.number for one in placed] == [1, 2, 3]
    assert [one.position for one in still] == [1]
    assert (late.kinds, late.verdicts[1].position) == ([K.WAITING], 2)
    assert small.status().counted_twice == 0


def test_a_waiting_list_goes_on_by_itself_when_the_next_wave_opens(
    small: Centre, desk: Desk, clock: Clock
) -> None:
    desk.send(*range(1, 9), made_under=VOCATION)
    clock.move(days=7)
    small.carry_over()
    told = desk.contact().verdicts
    assert {one.verdict.wave for one in told} == {2}
    assert K.PLACED in {one.verdict.kind for one in told}
    small.carry_over()
    assert desk.contact().verdicts == ()
    clock.move(days=7)
    small.carry_over()
    assert {one.verdict.wave for one in desk.contact().verdicts} == {3}
    assert small.status().counted_twice == 0

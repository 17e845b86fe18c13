"""What a kiosk hears when it calls."""

from __future__ import annotations

from dataclasses import replace

import pytest

from kiosk.central.centre import Centre
from kiosk.domain.programme import Programme
from kiosk.domain.verdict import VerdictKind
from kiosk.wire import contact, programmes, replies
from tests import builders
from tests.central.desks import PRAKERJA, VOCATION, Desk
from tests.clock import Clock


def test_the_time_is_the_centres(desk: Desk, clock: Clock) -> None:
    clock.move(minutes=5)
    reply = desk.contact()
    assert (reply.time, reply.epoch, reply.durable_through) == (clock.now, 1, 0)
    desk.send(1)
    assert desk.contact().durable_through == 1


def test_a_kiosk_is_given_a_programme_it_does_not_have(centre: Centre, desk: Desk) -> None:
    assert desk.contact(PRAKERJA).programme is None
    for has in (None, VOCATION, (PRAKERJA[0], 9)):
        signed = desk.contact(has).programme
        assert signed is not None
        assert programmes.read(signed, desk.trust)[:2] == PRAKERJA
    centre.publish(builders.programme_data())
    signed = desk.contact(PRAKERJA).programme
    assert signed is not None
    name, version, data = programmes.read(signed, desk.trust)
    assert (name, version) == (PRAKERJA[0], 2)
    weekly = Programme.from_data(data, version).calendar.weekly
    assert weekly is not None
    assert weekly.first_opens <= builders.NOW


def test_a_new_version_keeps_the_numbers_of_its_weeks(
    centre: Centre, desk: Desk, clock: Clock
) -> None:
    clock.move(weeks=3)
    centre.publish(builders.programme_data())
    assert desk.send(1).verdicts[1].wave == 74


def test_a_change_is_told_until_it_was_heard(centre: Centre, desk: Desk) -> None:
    data = builders.programme_data("pelatihan-vokasi")
    data["weekly"]["quota"] = 1
    centre.publish(data)
    desk.send(1, 2, made_under=VOCATION)
    data["weekly"]["quota"] = 2
    centre.publish(data)
    lost = replace(desk.contact(), nonce=bytes(16))
    desk.cursor = 0  # that reply never arrived
    again = desk.contact()
    assert again.verdicts == lost.verdicts
    assert [one.verdict.kind for one in again.verdicts] == [VerdictKind.PLACED]
    assert desk.contact().verdicts == ()


def test_more_changes_than_a_reply_holds_come_in_turns(
    centre: Centre, desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("kiosk.central.contacting.MAX_CHANGES", 2)
    desk.send(1, 2, 3, made_under=("baru", 1))
    centre.publish({**builders.programme_data(), "id": "baru"})
    first, second = desk.contact(), desk.contact()
    assert ([one.seq for one in first.verdicts], first.more) == ([1, 2], True)
    assert ([one.seq for one in second.verdicts], second.more) == ([3], False)


def test_changes_after_a_restore_are_news_to_a_kiosk_that_heard_of_more(
    centre: Centre, desk: Desk
) -> None:
    desk.cursor = 500  # heard before the backup was played back
    centre.restored()
    desk.send(1, made_under=("baru", 1))
    centre.publish({**builders.programme_data(), "id": "baru"})
    assert [one.seq for one in desk.contact().verdicts] == [1]


def test_a_device_set_up_anew_hears_of_what_it_registered_before(centre: Centre) -> None:
    before = Desk.enrolled(centre, 1)
    before.send(1, made_under=("baru", 1))
    anew = Desk(centre, 2)
    anew.device = before.device
    anew.enrol(centre.enrolment_code("Disnaker").code)
    centre.publish({**builders.programme_data(), "id": "baru"})
    (told,) = anew.contact().verdicts
    assert (told.incarnation, told.seq) == (before.incarnation, 1)


def test_nobody_hears_of_anothers_records(centre: Centre) -> None:
    Desk.enrolled(centre, 1).send(1, made_under=("baru", 1))
    centre.publish({**builders.programme_data(), "id": "baru"})
    assert Desk.enrolled(centre, 2).contact().verdicts == ()


def test_how_full_the_wave_is_is_counted_now_and_then(
    centre: Centre, desk: Desk, clock: Clock
) -> None:
    data = builders.programme_data("pelatihan-vokasi")
    data["weekly"]["quota"] = 2
    centre.publish(data)
    empty = desk.contact().seats
    assert empty is not None
    assert (empty.quota, empty.entered, empty.left, empty.in_turn) == (2, 0, 2, True)
    desk.send(1, 2, 3, made_under=VOCATION)
    assert desk.contact().seats == empty  # a moment ago, and it says so
    clock.move(seconds=31)
    full = desk.contact().seats
    assert full is not None
    assert (full.entered, full.taken, full.waiting, full.left) == (3, 2, 1, 0)
    assert full.counted_at == clock.now


def test_in_a_draw_it_is_told_how_many_registered_for_how_many_places(
    centre: Centre, desk: Desk, clock: Clock
) -> None:
    desk.send(1, 2)
    seats = desk.contact().seats
    assert seats is not None
    assert (seats.programme, seats.wave, seats.entered) == (PRAKERJA[0], 71, 2)
    assert (seats.taken, seats.in_turn) == (0, False)
    assert str(seats.wave) == str(centre.waves()[-1].wave)
    assert seats.quota == centre.waves()[-1].quota


def refused(desk: Desk, body: bytes) -> tuple[int, str]:
    answer = desk.centre.contact(body)
    refusal = replies.read_refusal(answer.body, desk.trust, contact.digest(body))
    return answer.status, refusal.code


def test_a_revoked_device_is_told_so(desk: Desk) -> None:
    body = contact.write_request(desk.contact_request(), desk.sign, desk.kid)
    desk.centre.revoke(desk.device)
    assert refused(desk, body) == (403, "revoked")


def test_strangers_thieves_and_noise_are_told_apart(centre: Centre, desk: Desk) -> None:
    asked = desk.contact_request()
    stranger = contact.write_request(replace(asked, device=bytes(16)), desk.sign, desk.kid)
    thief = contact.write_request(asked, Desk(centre, 2).sign, desk.kid)
    assert refused(desk, stranger) == (401, "not_enrolled")
    assert refused(desk, thief) == (400, "not_signed")
    assert refused(desk, b"noise") == (400, "unreadable")
    assert refused(desk, desk.seal(desk.claims([1]))) == (400, "unreadable")

"""What was typed of a record that was sent back goes back to its own kiosk, and to nobody else."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from kiosk.central import returning
from kiosk.central.centre import Centre
from kiosk.domain.verdict import VerdictKind
from kiosk.errors import ReplyUnreadable
from kiosk.wire import batch, contact
from kiosk.wire.contact import BATCH_BYTES, Wanted
from tests import builders
from tests.central.desks import Desk, Sent

LANDLINE = {"phone": "0211234567"}
IN_SCHOOL = {"in_school": "yes"}


def wanted(desk: Desk, sent: Sent, seq: int) -> Wanted:
    number = batch.read_header(sent.body).number
    return Wanted(desk.incarnation, seq, number, batch.digest(sent.body)[:BATCH_BYTES])


@pytest.mark.parametrize("changes", [LANDLINE, IN_SCHOOL], ids=["to be mended", "refused"])
def test_the_answers_of_a_record_that_was_sent_back_come_back_as_they_were_typed(
    desk: Desk, changes: dict[str, str]
) -> None:
    sent = desk.send(7, 8, changes=changes)
    assert desk.ask_back(sent, 1, 2) == {
        1: builders.answers(7, **changes),
        2: builders.answers(8, **changes),
    }


def test_the_answers_of_a_duplicate_come_back(enrolled: Callable[[int], Desk]) -> None:
    enrolled(1).send(7)
    second = enrolled(2)
    sent = second.send(7)
    assert sent.kinds == [VerdictKind.DUPLICATE]
    assert second.ask_back(sent, 1) == {1: builders.answers(7)}


def test_of_who_takes_part_nothing_comes_back(desk: Desk) -> None:
    sent = desk.send(7)
    assert desk.ask_back(sent, 1) == {1: None}
    assert desk.ask_back(sent, 2) == {2: None}  # nobody has that number


def test_they_come_back_in_the_order_in_which_they_were_wanted_as_often_as_asked_for(
    desk: Desk,
) -> None:
    sent = desk.send(*range(1, 6), changes=LANDLINE)
    for _ in range(2):
        back = desk.ask_back(sent, 4, 1, 3)
        assert list(back) == [4, 1, 3]
        assert back[4] == builders.answers(4, **LANDLINE)


def test_a_question_for_nothing_is_answered_with_nothing(desk: Desk) -> None:
    desk.send(7, changes=LANDLINE)
    assert desk.contact().returned == ()


# --- whose they are -------------------------------------------------------------------------------


def test_another_kiosk_gets_nothing_however_much_it_knows(
    desk: Desk, enrolled: Callable[[int], Desk]
) -> None:
    sent = desk.send(7, changes=LANDLINE)
    thief = enrolled(2)
    (given,) = thief.contact(wanted=[wanted(desk, sent, 1)]).returned
    assert given.sealed == b""


def test_a_kiosk_that_was_set_up_anew_gets_what_only_its_old_keys_open(centre: Centre) -> None:
    """A device's name stands on every receipt: whoever enrols under it has not its keys."""
    before = Desk.enrolled(centre, 1)
    sent = before.send(7, changes=LANDLINE)
    anew = Desk(centre, 2)
    anew.device = before.device
    anew.enrol(centre.enrolment_code("Disnaker").code)
    (given,) = anew.contact(wanted=[wanted(before, sent, 1)]).returned
    with pytest.raises(ReplyUnreadable):
        anew.unseal(given, batch.digest(sent.body))
    answers = before.unseal(given, batch.digest(sent.body))
    assert answers == builders.answers(7, **LANDLINE)


def test_nothing_is_sealed_to_keys_that_were_revoked(centre: Centre) -> None:
    lost = Desk.enrolled(centre, 1)
    sent = lost.send(7, changes=LANDLINE)
    centre.revoke(lost.device)
    anew = Desk(centre, 2)
    anew.device = lost.device
    anew.enrol(centre.enrolment_code("Disnaker").code)
    (given,) = anew.contact(wanted=[wanted(lost, sent, 1)]).returned
    assert given.sealed == b""


def test_a_revoked_kiosk_gets_no_answer_at_all(centre: Centre, desk: Desk) -> None:
    sent = desk.send(7, changes=LANDLINE)
    asked = desk.contact_request(wanted=[wanted(desk, sent, 1)])
    centre.revoke(desk.device)
    answer = centre.contact(contact.write_request(asked, desk.sign, desk.kid))
    assert answer.status == 403


# --- copies of a disk -----------------------------------------------------------------------------


def test_each_copy_of_a_disk_gets_back_what_it_took_down_itself(desk: Desk) -> None:
    copy = desk.copied()
    first = desk.send(1, changes=LANDLINE)
    second = copy.send(2)  # in quarantine: the number is taken
    assert desk.ask_back(first, 1) == {1: builders.answers(1, **LANDLINE)}
    assert copy.ask_back(second, 1) == {1: builders.answers(2)}


def test_a_verdict_of_another_record_of_the_same_number_gives_nothing_back(desk: Desk) -> None:
    """The copy's batch has one record that came before and one of a number that was given twice."""
    copy = desk.copied()
    first = desk.send(1, 2, changes=LANDLINE)
    copy.number = 2
    second = copy.send(1, 3, changes=LANDLINE)
    assert [second.verdicts[seq].kind for seq in (1, 2)] == [
        VerdictKind.NEEDS_CORRECTION,
        VerdictKind.QUARANTINED,
    ]
    assert copy.ask_back(second, 1, 2) == {
        1: builders.answers(1, **LANDLINE),
        2: builders.answers(3, **LANDLINE),
    }
    assert desk.ask_back(first, 2) == {2: builders.answers(2, **LANDLINE)}
    name = batch.digest(first.body)[:BATCH_BYTES]
    mixed = Wanted(desk.incarnation, 2, 2, name)  # the one batch's number, the other one's name
    assert desk.contact(wanted=[mixed]).returned[0].sealed == b""


# --- bounds ---------------------------------------------------------------------------------------


def test_a_reply_holds_so_much_and_the_rest_is_asked_for_again(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    sent = desk.send(*range(1, 6), changes=LANDLINE)
    one = len(desk.contact(wanted=[wanted(desk, sent, 1)]).returned[0].sealed)
    monkeypatch.setattr(returning, "RETURNED_BYTES", one * 5 // 2)
    assert list(desk.ask_back(sent, 1, 2, 3, 4, 5)) == [1, 2]
    monkeypatch.setattr(returning, "RETURNED_BYTES", 1)
    assert list(desk.ask_back(sent, 3, 4, 5)) == [3]  # one goes back, however long it is


def test_so_many_batches_are_opened_for_one_question(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(returning, "MOST_BATCHES", 2)
    batches = [desk.send(number, changes=LANDLINE) for number in (1, 2, 3)]
    asked = [wanted(desk, sent, seq) for seq, sent in enumerate(batches, 1)]
    assert [one.seq for one in desk.contact(wanted=[asked[0], *asked]).returned] == [1, 1, 2]


@pytest.mark.expects_log
def test_a_batch_that_nobody_can_read_gives_nothing_and_harms_no_other(
    centre: Centre, desk: Desk
) -> None:
    stranger = Desk.enrolled(centre, 2)
    claims = desk.claims([7])
    trust = stranger.trust
    sealed_to_nobody = batch.build(
        desk.header(claims, trust), claims, stranger._sealing.public, desk.sign
    )
    desk.number, desk.previous = 2, batch.digest(sealed_to_nobody)
    unreadable = desk.post(sealed_to_nobody)
    sent = desk.send(8, changes=LANDLINE)
    asked = [wanted(desk, unreadable, 1), wanted(desk, sent, 2)]
    first, second = desk.contact(wanted=asked).returned
    assert first.sealed == b""
    assert desk.unseal(second, batch.digest(sent.body)) == builders.answers(8, **LANDLINE)


def test_the_log_counts_them_and_tells_nothing_of_anybody(
    desk: Desk, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level("DEBUG")
    desk.ask_back(desk.send(7, changes=LANDLINE), 1)
    assert "answers of 1 records went back" in caplog.text
    for text in builders.answers(7, **LANDLINE).values():
        if len(text) > 3:
            assert text not in caplog.text

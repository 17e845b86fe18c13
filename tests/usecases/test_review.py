"""What the centre sent back: seen beside what was typed, corrected, accepted, handed over."""

from __future__ import annotations

from dataclasses import replace

import pytest

from kiosk.device.identity import Identity
from kiosk.domain.decision import Decision
from kiosk.domain.programme import Programme
from kiosk.domain.registration import Registration
from kiosk.domain.verdict import Verdict, VerdictKind
from kiosk.errors import Invalid, NotPermitted
from kiosk.store.records import BatchRow
from kiosk.sync import kept
from kiosk.usecases.facts import OPERATOR, OperatorLabel, QueueRow
from kiosk.usecases.queue import QueueFilter
from kiosk.usecases.review import Case, Review
from kiosk.usecases.workplace import Workplace
from kiosk.wire.claims import Claim
from kiosk.wire.returned import Origin, seal
from tests import builders
from tests.clock import Clock

WHY = "sudah dijelaskan kepada pendaftar"
DIGEST = b"d" * 32
REFUSED = Verdict(VerdictKind.REFUSED, reasons=("under_age",))
MEND = Verdict(VerdictKind.NEEDS_CORRECTION, field="birth_date", reasons=("birth_date.future",))
HELD = Verdict(VerdictKind.QUARANTINED, reasons=("unjudgeable",))
IN_DRAW = Verdict(VerdictKind.IN_DRAW, wave=1)


class SentBack:
    """A kiosk whose people were sent to a centre that is told by the test what to say."""

    def __init__(self, workplace: Workplace, clock: Clock) -> None:
        self.workplace, self.clock = workplace, clock
        self._store = workplace._store
        self._cursor = 0

    @property
    def review(self) -> Review:
        return self.workplace.review

    def register(self, *numbers: int) -> None:
        for number in numbers:
            self.workplace.desk.register(builders.typed(number), "id")

    def say(self, *verdicts: Verdict) -> None:
        """Of everybody that waits, in their order."""
        with self._store.write() as tx:
            waiting = tx.waiting_claims(500)
            self.claims = [one for one in waiting if isinstance(one, Registration)]
            last = tx.last_batch()
            number = 1 if last is None else last.number + 1
            first, through = self.claims[0].seq, self.claims[-1].seq
            tx.keep_batch(BatchRow(number, first, through, DIGEST, b"", b"sealed", self.clock()))
            told = dict(zip(range(first, through + 1), verdicts, strict=True))
            tx.settle(number, epoch=1, server_seq=number, verdicts=told, at=self.clock())

    def tell(self, seq: int, verdict: Verdict) -> None:
        self._cursor += 1
        with self._store.write() as tx:
            tx.change_verdicts([(seq, verdict)], self._cursor, self.clock())

    def give_back(self, seq: int) -> None:
        """As the centre seals it; no test needs more of an enrolment."""
        with self._store.write() as tx:
            identity = Identity.from_bytes(tx.setting(kept.IDENTITY) or b"")
            claim = Claim.of(next(one for one in self.claims if one.seq == seq))
            origin = Origin(identity.device, identity.incarnation, seq, DIGEST)
            tx.keep_returned(
                identity.incarnation, seq, seal(claim, origin, identity.hpke_public), self.clock()
            )

    def enrolled(self, *, yes: bool = True) -> None:
        with self._store.write() as tx:
            for name in (kept.CERTIFICATE, kept.TRUST, kept.CENTRE_URL):
                if yes:
                    tx.put_setting(name, b"said by a centre")
                else:
                    tx.drop_setting(name)

    def row(self, seq: int) -> QueueRow:
        return next(row for row in self.workplace.queue.page().rows if row.seq == seq)

    def case(self, seq: int) -> Case:
        return self.review.case(self.row(seq))

    def as_operator(self) -> Review:
        """The same review with somebody signed in who is no supervisor."""
        mine = self.review
        label = OperatorLabel("petugas-1", "Budi", OPERATOR)
        parts = (mine._store, mine._machine, mine._office, label, mine._desk, mine._names)
        return Review(*parts, mine._on_registered)

    def deeds(self) -> list[str]:
        with self._store.read() as tx:
            return [deed.what for deed in tx.deeds()]


@pytest.fixture
def sent_back(workplace: Workplace, clock: Clock) -> SentBack:
    """Four people: in the draw, refused, to be mended, in quarantine."""
    made = SentBack(workplace, clock)
    made.register(1, 2, 3, 4)
    made.say(IN_DRAW, REFUSED, MEND, HELD)
    return made


def mended(number: int, **changes: str) -> dict[str, str]:
    return {**builders.typed(number), "name": "NAMA YANG BENAR", **changes}


# --- what is to be looked at ----------------------------------------------------------------------


def test_the_list_the_count_the_filter_and_the_status_agree(sent_back: SentBack) -> None:
    review, queue = sent_back.review, sent_back.workplace.queue
    assert [row.seq for row in review.cases().cases] == [4, 3, 2]
    review.accept(sent_back.row(2), WHY)
    review.hand_over(sent_back.row(3), WHY)
    rows = review.cases().cases
    assert [(row.seq, row.decision) for row in rows] == [(4, None), (3, Decision.HANDED_OVER)]
    assert queue.page(QueueFilter.TO_CHECK).rows == rows
    counts = queue.counts()
    assert review.count() == counts.to_check == counts.of(QueueFilter.TO_CHECK) == 2
    assert (counts.total, counts.received, counts.decided) == (4, 1, 1)
    status = sent_back.workplace.status()
    assert (status["to_check"], status["decided"], status["total"]) == (2, 1, 4)


def test_pages_follow_each_other(sent_back: SentBack) -> None:
    first = sent_back.review.cases(limit=2)
    assert [row.seq for row in first.cases] == [4, 3]
    last = sent_back.review.cases(first.after, limit=2)
    assert [row.seq for row in last.cases] == [2]
    assert last.after is None


def test_the_typed_answers_are_told_once_they_came_back(sent_back: SentBack) -> None:
    before = sent_back.case(3)
    assert (before.typed, before.asked_for, before.problems) == (None, False, ())
    sent_back.enrolled()
    assert sent_back.case(3).asked_for
    sent_back.enrolled(yes=False)
    sent_back.give_back(3)
    case = sent_back.case(3)
    assert case.typed == builders.answers(3)
    assert not case.asked_for
    assert case.wrong_field == "birth_date"
    assert case.may_correct
    assert case.may_accept
    assert builders.answers(3)["nik"] not in repr(case)


def test_answers_that_wait_to_be_sent_can_be_read(workplace: Workplace, clock: Clock) -> None:
    desk = SentBack(workplace, clock)
    desk.register(1)
    case = desk.case(1)
    assert case.typed == builders.answers(1)
    assert not case.may_correct  # nothing was sent back yet


def test_what_no_batch_could_carry_is_read_where_it_was_set_aside(
    workplace: Workplace, clock: Clock
) -> None:
    """The centre has only a stand-in without answers, and asks for it to be mended."""
    desk = SentBack(workplace, clock)
    desk.register(1)
    with desk._store.write() as tx:
        tx.set_aside(1)
    desk.say(MEND)
    case = desk.case(1)
    assert case.typed == builders.answers(1)
    assert (case.asked_for, case.may_correct) == (False, True)


def test_what_the_desk_itself_finds_is_told_with_them(workplace: Workplace, clock: Clock) -> None:
    desk = SentBack(workplace, clock)
    workplace.desk.register({**builders.typed(1), "email": "siti@gmial.com"}, "id")
    desk.say(MEND)
    desk.give_back(1)
    assert [problem.code for problem in desk.case(1).problems] == ["email.mistyped"]


@pytest.mark.expects_log
def test_the_answers_of_another_record_are_not_taken_for_these(sent_back: SentBack, caplog) -> None:
    sent_back.give_back(3)
    with sent_back._store.write() as tx:
        sealed = tx.returned(3)
        tx.keep_returned(sent_back.row(4).incarnation, 4, sealed or b"", sent_back.clock())
    caplog.clear()
    assert sent_back.case(4).typed is None
    assert [record.levelname for record in caplog.records] == ["WARNING"]


def test_the_registration_it_is_a_duplicate_of_is_told_if_it_is_here(
    workplace: Workplace, clock: Clock
) -> None:
    desk = SentBack(workplace, clock)
    desk.register(1)
    desk.say(REFUSED)
    desk.register(1)
    desk.say(IN_DRAW)
    assert desk.case(2).earlier is None
    desk.tell(1, Verdict(VerdictKind.DUPLICATE, at=clock(), where="Disnaker Kota Bandung"))
    earlier = desk.case(1).earlier
    assert earlier is not None
    assert earlier.seq == 2


def test_a_look_is_written_down_once_a_day_and_person(sent_back: SentBack) -> None:
    sent_back.case(3)
    assert sent_back.deeds() == []  # nothing was there to be seen
    sent_back.give_back(3)
    sent_back.case(3)
    sent_back.case(3)
    assert sent_back.deeds() == ["case.opened"]
    sent_back.as_operator().case(sent_back.row(3))
    sent_back.clock.move(hours=20)
    sent_back.case(3)
    assert sent_back.deeds() == ["case.opened"] * 3


# --- deciding -------------------------------------------------------------------------------------


def test_accepting_says_why_and_closes_the_case(sent_back: SentBack) -> None:
    sent_back.give_back(2)
    with pytest.raises(Invalid) as caught:
        sent_back.review.accept(sent_back.row(2), "  ")
    assert caught.value.problem.code == "why.empty"
    sent_back.review.accept(sent_back.row(2), WHY)
    case = sent_back.case(2)
    assert case.decision is not None
    assert (case.decision.what, case.decision.by) == (Decision.ACCEPTED, "Rina")
    assert (case.typed, case.may_accept, case.may_correct) == (None, False, True)
    with sent_back._store.read() as tx:
        (deed,) = tx.deeds()
    assert (deed.what, deed.by, deed.why) == ("case.accepted", "penyelia", WHY)
    with pytest.raises(Invalid) as caught:
        sent_back.review.accept(sent_back.row(2), WHY)
    assert caught.value.problem.code == "case.closed"


def test_only_a_supervisor_lets_go_of_one_in_quarantine(sent_back: SentBack) -> None:
    operator = sent_back.as_operator()
    assert not operator.case(sent_back.row(4)).may_accept
    with pytest.raises(NotPermitted) as caught:
        operator.accept(sent_back.row(4), WHY)
    assert caught.value.facts == {"reason": "role"}
    operator.accept(sent_back.row(2), WHY)
    operator.hand_over(sent_back.row(4), WHY)
    sent_back.review.accept(sent_back.row(4), WHY)
    assert [row.seq for row in sent_back.review.cases().cases] == [3]


def test_nothing_is_decided_of_what_was_not_sent_back(sent_back: SentBack) -> None:
    for deed in (sent_back.review.accept, sent_back.review.hand_over):
        with pytest.raises(Invalid) as caught:
            deed(sent_back.row(1), WHY)
        assert caught.value.problem.code == "case.closed"
    with pytest.raises(Invalid) as caught:
        sent_back.review.correct(sent_back.row(1), mended(1), "id")
    assert caught.value.problem.code == "case.closed"


def test_another_word_of_the_centre_opens_the_case_again(sent_back: SentBack) -> None:
    sent_back.review.accept(sent_back.row(2), WHY)
    sent_back.tell(2, MEND)
    assert [row.seq for row in sent_back.review.cases().cases] == [4, 3, 2]
    assert sent_back.case(2).decision is None
    assert sent_back.deeds() == ["case.accepted"]


# --- correcting -----------------------------------------------------------------------------------


def test_a_correction_is_a_registration_of_its_own(sent_back: SentBack) -> None:
    sent_back.give_back(3)
    sent_back.workplace.desk.keep_draft("koreksi", mended(3), "name")
    old = sent_back.row(3)
    sent_back.clock.move(minutes=5)
    made = sent_back.review.correct(old, mended(3), "en", "koreksi")
    assert made.row.seq == 5
    assert made.receipt.text != old.receipt_code
    with sent_back._store.read() as tx:
        (claim,) = tx.waiting_claims(5)
    assert claim.answers["name"] == "NAMA YANG BENAR"
    assert (claim.corrects, claim.consent.language) == (3, "en")
    assert claim.consent.at == sent_back.clock()
    assert sent_back.workplace.desk.drafts() == ()
    after = sent_back.row(3)
    assert replace(after, decision=None) == old
    assert after.decision is Decision.CORRECTED
    assert [row.seq for row in sent_back.review.cases().cases] == [4, 2]


def test_old_and_new_know_each_other(sent_back: SentBack) -> None:
    made = sent_back.review.correct(sent_back.row(3), mended(3), "id")
    old, new = sent_back.case(3), sent_back.case(5)
    assert old.newer is not None
    assert new.older is not None
    assert (old.newer.seq, new.older.seq) == (5, 3)
    assert (old.older, new.newer, old.may_correct) == (None, None, False)
    with sent_back._store.read() as tx:
        deeds = {deed.what: deed for deed in tx.deeds(3)}
    assert deeds["case.corrected"].facts == {"receipt": made.receipt.text}


def test_the_newest_version_is_the_one_to_correct(sent_back: SentBack) -> None:
    sent_back.review.correct(sent_back.row(3), mended(3), "id")
    with pytest.raises(Invalid) as caught:
        sent_back.review.correct(sent_back.row(3), mended(3), "id")
    assert caught.value.problem.code == "case.corrected"
    sent_back.say(REFUSED)
    sent_back.review.correct(sent_back.row(5), mended(3, street="Jl. Melati 5"), "id")
    assert sent_back.case(5).newer is not None


def test_a_duplicate_by_a_wrong_number_is_corrected_to_the_right_one(
    workplace: Workplace, clock: Clock
) -> None:
    desk = SentBack(workplace, clock)
    desk.register(1)
    desk.say(Verdict(VerdictKind.DUPLICATE, at=clock(), where="Disnaker Kota Bandung"))
    with pytest.raises(Invalid):
        workplace.desk.register(builders.typed(1), "id")
    desk.review.correct(desk.row(1), builders.typed(2), "id")
    desk.say(Verdict(VerdictKind.DUPLICATE, at=clock(), where="Disnaker Kota Bandung"))
    # Whoever mistyped it twice: every older version lets this person through, and nobody else.
    desk.review.correct(desk.row(2), builders.typed(1), "id")
    with pytest.raises(Invalid) as caught:
        workplace.desk.register(builders.typed(1), "id")
    assert caught.value.problem.code == "nik.registered_here"


def test_a_correction_is_refused_like_a_registration_and_changes_nothing(
    sent_back: SentBack,
) -> None:
    before = sent_back.workplace.queue.page().rows
    someone_else = {**builders.typed(3), "nik": builders.typed(1)["nik"]}
    for texts, code in ((mended(3, phone="12"), "phone.start"), (someone_else, "nik.registered")):
        with pytest.raises(Invalid) as caught:
            sent_back.review.correct(sent_back.row(3), texts, "id")
        assert caught.value.problem.code.startswith(code)
    assert sent_back.workplace.queue.page().rows == before
    assert sent_back.deeds() == []


def test_what_was_accepted_can_still_be_corrected_later(sent_back: SentBack) -> None:
    """The person comes back the next day with the right card."""
    sent_back.review.accept(sent_back.row(2), WHY)
    sent_back.review.correct(sent_back.row(2), mended(2), "id")
    decision = sent_back.case(2).decision
    assert decision is not None
    assert decision.what is Decision.CORRECTED


def test_where_two_people_must_look_only_the_supervisor_corrects(sent_back: SentBack) -> None:
    asks_twice = Programme.from_data({**builders.programme().data, "second_look": True})
    sent_back.workplace.desk._programme._programme = asks_twice  # type: ignore[attr-defined]
    row, officer = sent_back.row(3), sent_back.as_operator()
    assert not officer.case(row).may_correct
    with pytest.raises(NotPermitted):
        officer.correct(row, mended(3), "id")
    assert sent_back.case(3).may_correct
    assert sent_back.review.correct(row, mended(3), "id").row.seq == 5

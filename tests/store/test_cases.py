"""What the centre sent back: looked at, decided, looked at again when it says another thing."""

from pathlib import Path

import pytest
from sqlalchemy.dialects import sqlite

from kiosk.domain.decision import Decision
from kiosk.domain.standing import Standing
from kiosk.domain.verdict import Verdict, VerdictKind
from kiosk.store import cases, returned
from kiosk.store.records import Decided, Wanted
from kiosk.store.store import Store
from tests.store import desk
from tests.store.desk import NOW
from tests.store.test_secrecy import readable

REFUSED = Verdict(VerdictKind.REFUSED, reasons=("under_age",))
DUPLICATE = Verdict(VerdictKind.DUPLICATE, at=NOW, where="Disnaker Kota Bandung")
MEND = Verdict(VerdictKind.NEEDS_CORRECTION, field="kk", reasons=("required",))
HELD = Verdict(VerdictKind.QUARANTINED, reasons=("clone",))
IN_DRAW = Verdict(VerdictKind.IN_DRAW, wave=1)
BACK = {2: REFUSED, 3: DUPLICATE, 4: MEND, 5: HELD}


@pytest.fixture
def judged(store: Store) -> Store:
    """Six people were sent; the centre takes the first and the last as they are."""
    desk.register(store, range(1, 7))
    desk.cut(store, 6)
    desk.settle(store, 1, {1: IN_DRAW, **BACK, 6: IN_DRAW})
    return store


def decide(store: Store, which: int, what: Decision) -> None:
    with store.write() as tx:
        tx.decide(which, Decided(what, NOW, "rina"))


def tell(store: Store, seq: int, verdict: Verdict, cursor: int = 1) -> None:
    with store.write() as tx:
        tx.change_verdicts([(seq, verdict)], cursor, NOW)


def give_back(store: Store, seq: int, sealed: bytes = b"sealed answers") -> bool:
    with store.write() as tx:
        return tx.keep_returned(desk.LIFE, seq, sealed, NOW)


def open_cases(store: Store) -> list[int]:
    with store.read() as tx:
        found = [stub.seq for stub in tx.cases()]
        assert tx.to_check() == len(found)
    return found


def wanted(store: Store) -> list[int]:
    with store.read() as tx:
        return [one.seq for one in tx.wanted(50)]


def test_what_was_sent_back_is_to_be_looked_at_newest_first(judged: Store) -> None:
    assert open_cases(judged) == [5, 4, 3, 2]
    with judged.read() as tx:
        assert [stub.seq for stub in tx.cases(limit=2)] == [5, 4]
        assert [stub.seq for stub in tx.cases(after=4)] == [3, 2]


@pytest.mark.parametrize("what", [Decision.ACCEPTED, Decision.CORRECTED])
def test_what_is_decided_need_not_be_looked_at_and_stands_as_before(
    judged: Store, what: Decision
) -> None:
    decide(judged, 4, what)
    assert open_cases(judged) == [5, 3, 2]
    with judged.read() as tx:
        assert tx.decision(4) == Decided(what, NOW, "rina")
        assert tx.counts()[Standing.NEEDS_CORRECTION] == 1
        assert [stub.decision for stub in tx.rows()] == [None, None, what, None, None, None]


def test_what_was_handed_over_stays_to_be_looked_at(judged: Store) -> None:
    decide(judged, 4, Decision.HANDED_OVER)
    assert open_cases(judged) == [5, 4, 3, 2]
    with judged.read() as tx:
        assert tx.stub(4).decision is Decision.HANDED_OVER
    decide(judged, 4, Decision.ACCEPTED)
    assert open_cases(judged) == [5, 3, 2]


@pytest.mark.parametrize("what", list(Decision))
def test_another_verdict_opens_a_decided_record_again(judged: Store, what: Decision) -> None:
    decide(judged, 4, what)
    tell(judged, 4, REFUSED)
    assert open_cases(judged) == [5, 4, 3, 2]
    with judged.read() as tx:
        assert tx.decision(4) is None


def test_the_same_verdict_told_anew_by_a_restored_centre_opens_nothing(judged: Store) -> None:
    decide(judged, 4, Decision.ACCEPTED)
    with judged.write() as tx:
        tx.forget_acknowledgements(2)
    assert open_cases(judged) == []
    desk.settle(judged, 1, {1: IN_DRAW, **BACK, 5: REFUSED, 6: IN_DRAW}, epoch=2)
    assert open_cases(judged) == [5, 3, 2]
    with judged.read() as tx:
        assert tx.decision(4) == Decided(Decision.ACCEPTED, NOW, "rina")


def test_a_restored_centre_that_says_another_thing_opens_it_again(judged: Store) -> None:
    decide(judged, 4, Decision.ACCEPTED)
    with judged.write() as tx:
        tx.forget_acknowledgements(2)
    desk.settle(judged, 1, {1: IN_DRAW, **BACK, 4: REFUSED}, epoch=2)
    assert 4 in open_cases(judged)


# --- answers that come back -----------------------------------------------------------------------


def test_answers_are_wanted_until_they_are_here(judged: Store) -> None:
    assert wanted(judged) == [5, 4, 3, 2]
    with judged.read() as tx:
        assert tx.wanted(1) == [Wanted(desk.LIFE, 5, 1, bytes([1]) * 32)]
    assert give_back(judged, 4)
    assert wanted(judged) == [5, 3, 2]
    with judged.read() as tx:
        assert tx.returned(4) == b"sealed answers"
        assert tx.returned(3) is None


def test_what_the_centre_cannot_give_is_not_asked_for_again(judged: Store) -> None:
    assert give_back(judged, 5, b"")
    assert wanted(judged) == [4, 3, 2]
    with judged.read() as tx:
        assert tx.returned(5) == b""


def test_answers_are_kept_once_and_only_of_records_to_be_looked_at(judged: Store) -> None:
    assert give_back(judged, 4)
    assert not give_back(judged, 4, b"others")
    assert not give_back(judged, 1)  # in the draw
    assert not give_back(judged, 99)
    decide(judged, 3, Decision.ACCEPTED)
    assert not give_back(judged, 3)
    with judged.read() as tx:
        assert tx.returned(4) == b"sealed answers"
        assert [tx.returned(which) for which in (1, 3)] == [None, None]
        with pytest.raises(LookupError):
            tx.stub(99)


@pytest.mark.parametrize("what", [Decision.ACCEPTED, Decision.CORRECTED])
def test_answers_vanish_with_the_decision_and_are_not_wanted_again(
    judged: Store, what: Decision
) -> None:
    give_back(judged, 4)
    decide(judged, 4, what)
    assert wanted(judged) == [5, 3, 2]
    with judged.read() as tx:
        assert tx.returned(4) is None


def test_answers_stay_for_the_supervisor(judged: Store) -> None:
    give_back(judged, 4)
    decide(judged, 4, Decision.HANDED_OVER)
    with judged.read() as tx:
        assert tx.returned(4) == b"sealed answers"


def test_answers_vanish_when_the_centre_takes_the_record_after_all(judged: Store) -> None:
    give_back(judged, 4)
    give_back(judged, 3)
    tell(judged, 4, IN_DRAW)
    tell(judged, 3, REFUSED, cursor=2)
    with judged.read() as tx:
        assert tx.returned(4) is None
        assert tx.returned(3) == b"sealed answers"


def test_an_opened_record_asks_for_its_answers_again(judged: Store) -> None:
    give_back(judged, 4)
    decide(judged, 4, Decision.ACCEPTED)
    tell(judged, 4, REFUSED)
    assert wanted(judged) == [5, 4, 3, 2]


def test_vanished_answers_are_in_no_page_of_the_file(judged: Store, path: Path) -> None:
    sealed = b"sealed answers of somebody" * 40
    give_back(judged, 4, sealed)
    judged.sweep()
    decide(judged, 4, Decision.ACCEPTED)
    judged.sweep()
    assert not any(sealed[:200] in page for page in readable(path, desk.KEY))


# --- versions -------------------------------------------------------------------------------------


def test_a_new_version_is_linked_and_the_old_one_untouched(judged: Store) -> None:
    with judged.read() as tx:
        before = tx.stub(4)
    with judged.write() as tx:
        made = tx.register(desk.new(4, street="Jl. Melati 5"), corrects=4)
    assert (made.seq, made.corrects) == (7, 4)
    with judged.read() as tx:
        assert tx.stub(4) == before
        assert tx.waiting_claims(5) == [made]
        newer, older = tx.newer(4), tx.older(7)
        assert newer is not None
        assert older is not None
        assert (newer.seq, older.seq) == (7, 4)
        assert tx.newer(7) is None
        assert tx.older(4) is None
        assert tx.versions(7) == {7, 4}
        assert [stub.seq for stub in tx.same_person(7)] == [4]


def test_only_the_newest_version_can_be_corrected(judged: Store) -> None:
    with judged.write() as tx:
        tx.register(desk.new(4), corrects=4)
    with pytest.raises(ValueError, match="newer version"), judged.write() as tx:
        tx.register(desk.new(4), corrects=4)
    with judged.write() as tx:
        tx.register(desk.new(4), corrects=7)
        assert tx.versions(8) == {8, 7, 4}


def test_a_number_of_another_incarnation_is_no_number_to_correct(judged: Store) -> None:
    """The claim that is cut then names none; the link on this machine stays."""
    with judged.write() as tx:
        made = tx.register(desk.new(4), corrects=4)
        assert made.corrects == 4
    with judged.write() as tx:
        tx.enter_incarnation(b"kiosk-02")
    with judged.read() as tx:
        (claim,) = tx.waiting_claims(5)
        assert (claim.seq, claim.corrects) == (1, None)
        older = tx.older(7)
        assert older is not None
        assert (older.incarnation, older.seq) == (desk.LIFE, 4)


# --- speed ----------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "statement", [cases._COUNT, cases._CASES, returned._WANTED], ids=["count", "page", "wanted"]
)
def test_nobody_is_looked_through_who_is_not_to_be_looked_at(judged: Store, statement) -> None:
    asked = str(statement.compile(dialect=sqlite.dialect()))
    with judged.read() as tx:
        values = (1,) * asked.count("?")
        plan = desk.line_of(tx).execute(f"EXPLAIN QUERY PLAN {asked}", values).fetchall()
    assert "card USING INDEX card_to_check" in plan[0][3]

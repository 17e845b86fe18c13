"""The close of a day at the desk: who may, what it says, and that it is said once."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from kiosk.device.slots import Cost
from kiosk.domain.standing import Standing
from kiosk.errors import Invalid, NotPermitted, StoreInUse, TooManyTries, WrongPassword
from kiosk.usecases.facts import OperatorLabel, SetupRequest
from kiosk.usecases.machine import Machine
from kiosk.usecases.site import Site
from kiosk.usecases.workplace import Workplace
from kiosk.wire import handovers
from kiosk.wire.handovers import Person, Remains
from tests import builders
from tests.clock import Clock
from tests.usecases.conftest import PASSWORD

DEWIS = "sepatu biru lari kencang"


@pytest.fixture
def dewi(workplace: Workplace) -> OperatorLabel:
    return workplace.people.add("Dewi Lestari", "operator", DEWIS)


@pytest.fixture
def as_dewi(site: Site, workplace: Workplace, dewi: OperatorLabel) -> Iterator[Workplace]:
    """An operator at the desk, after Rina has taken two people down."""
    register(workplace, 1, 2)
    workplace.close()
    opened = site.sign_in(dewi.id, DEWIS)
    yield opened
    opened.close()


def register(workplace: Workplace, *people: int) -> None:
    for number in people:
        workplace.desk.register(builders.typed(number), "id")


def problem_of(found: pytest.ExceptionInfo[Invalid]) -> str:
    return found.value.problem.code


def test_a_day_is_told_by_standing_and_by_operator(as_dewi: Workplace) -> None:
    register(as_dewi, 3)
    as_dewi.desk.keep_draft("d1", {"name": "SITI"}, "kk")
    day = as_dewi.closing.day()
    assert (day.number, day.total, day.last) == (1, 3, None)
    assert day.counts == {Standing.QUEUED: 3}
    told = [(one.person.name, one.counts) for one in day.operators]
    assert told == [("Dewi Lestari", {"queued": 1}), ("Rina", {"queued": 2})]
    assert day.remains == Remains(unsent=3, reason="not_enrolled", readable=3, drafts=1)


def test_the_supervisor_signs_at_the_operators_desk(as_dewi: Workplace) -> None:
    signed = as_dewi.closing.sign(PASSWORD, "penyelia")
    facts = signed.facts
    assert facts.prepared_by == Person(as_dewi.operator.id, "Dewi Lestari")
    assert facts.signed_by == Person("penyelia", "Rina")
    assert (facts.number, facts.total, facts.zone) == (1, 2, "WIB")
    assert (facts.office, facts.desk) == ("Disnaker Kota Bandung", "Loket 3")
    assert facts.previous == handovers.FIRST
    assert as_dewi.closing.records() == (signed,)


def test_an_operator_cannot_sign(as_dewi: Workplace) -> None:
    for supervisor in (None, as_dewi.operator.id):
        with pytest.raises(NotPermitted):
            as_dewi.closing.sign(DEWIS, supervisor)
    with pytest.raises(WrongPassword):
        as_dewi.closing.sign(DEWIS, "penyelia")
    assert as_dewi.closing.records() == ()


def test_who_tries_passwords_here_has_to_wait_too(workplace: Workplace) -> None:
    def guess() -> None:
        with pytest.raises(WrongPassword):
            workplace.closing.sign("bukan ini", None)

    for _ in range(5):
        guess()
    with pytest.raises(TooManyTries):
        workplace.closing.sign(PASSWORD)


def test_each_record_begins_where_the_last_one_ends(workplace: Workplace, clock: Clock) -> None:
    register(workplace, 1, 2)
    first = workplace.closing.sign(PASSWORD)
    clock.move(hours=3)
    register(workplace, 3)
    second = workplace.closing.sign(PASSWORD)
    assert (first.facts.total, second.facts.total) == (2, 1)
    assert (first.facts.through, second.facts.through) == (2, 3)
    assert second.number == 2
    assert second.facts.previous == first.digest
    assert second.facts.begins == first.facts.closed_at
    assert workplace.closing.record(1) == first
    assert [one.number for one in workplace.closing.records()] == [2, 1]


def test_the_same_day_is_not_closed_twice_for_nothing(workplace: Workplace, clock: Clock) -> None:
    register(workplace, 1)
    workplace.closing.sign(PASSWORD)
    with pytest.raises(Invalid) as found:
        workplace.closing.sign(PASSWORD)
    assert problem_of(found) == "closing.nothing_new"
    assert len(workplace.closing.records()) == 1
    clock.move(days=1)
    empty = workplace.closing.sign(PASSWORD)
    assert (empty.number, empty.facts.total) == (2, 0)


def test_a_day_on_which_nobody_came_is_closed_with_a_record_of_nothing(
    workplace: Workplace,
) -> None:
    signed = workplace.closing.sign(PASSWORD)
    assert (signed.facts.total, signed.facts.operators, signed.facts.batches) == (0, (), ())


def test_the_close_is_written_into_the_journal(workplace: Workplace) -> None:
    register(workplace, 1)
    workplace.closing.sign(PASSWORD)
    with workplace._store.read() as tx:  # the journal has no reader of its own yet
        (deed,) = tx.deeds()
    assert (deed.what, deed.by, deed.facts) == (
        "day.closed",
        "penyelia",
        {"number": 1, "people": 1},
    )


def test_a_record_is_judged_by_its_bytes(workplace: Workplace) -> None:
    signed = workplace.closing.sign(PASSWORD)
    checked = workplace.closing.verify(signed.record)
    assert (checked.facts, checked.own) == (signed.facts, True)
    twisted = signed.record[:-1] + bytes([signed.record[-1] ^ 1])
    for bytes_, problem in ((twisted, "handover.forged"), (b"%PDF-1.4", "handover.unreadable")):
        with pytest.raises(Invalid) as found:
            workplace.closing.verify(bytes_)
        assert problem_of(found) == problem
    with pytest.raises(Invalid) as found:
        workplace.closing.record(9)
    assert problem_of(found) == "handover.not_here"


def test_another_machine_cannot_tell_one_without_a_certificate(
    workplace: Workplace, tmp_path_factory: pytest.TempPathFactory, clock: Clock
) -> None:
    signed = workplace.closing.sign(PASSWORD)
    machine = Machine(clock=clock, cost=Cost(memory_kib=64, passes=1, lanes=1))
    elsewhere = Site(tmp_path_factory.mktemp("elsewhere") / "home", machine)
    other = elsewhere.set_up(SetupRequest("Disnaker Kota Cimahi", "Budi", PASSWORD))
    with pytest.raises(Invalid) as found:
        other.closing.verify(signed.record)
    other.close()
    assert problem_of(found) == "handover.stranger"


def test_who_only_looks_in_signs_nothing(site: Site, workplace: Workplace) -> None:
    looking = site.look_in("penyelia", PASSWORD)
    with pytest.raises(StoreInUse):
        looking.closing.sign(PASSWORD)
    assert looking.closing.day().total == 0
    looking.close()


def test_who_has_gone_is_still_called_by_name(
    site: Site, workplace: Workplace, dewi: OperatorLabel
) -> None:
    workplace.close()
    hers = site.sign_in(dewi.id, DEWIS)
    register(hers, 1)
    hers.close()
    rinas = site.sign_in("penyelia", PASSWORD)
    rinas.people.remove(dewi.id)
    (told,) = rinas.closing.day().operators
    rinas.close()
    assert told.person == Person(dewi.id, "Dewi Lestari")


def test_a_clock_that_was_set_back_makes_no_day_that_ends_before_it_began(
    workplace: Workplace, clock: Clock
) -> None:
    register(workplace, 1)
    workplace.closing.sign(PASSWORD)
    clock.move(days=-365)
    register(workplace, 2)
    began = clock.now
    clock.move(hours=5)
    assert workplace.closing.day().begins == began
    facts = workplace.closing.sign(PASSWORD).facts
    assert (facts.begins, facts.closed_at) == (began, clock.now)
    clock.move(days=-30)
    assert workplace.closing.sign(PASSWORD).facts.begins == clock.now

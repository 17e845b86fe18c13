"""A second pair of eyes: nothing counts before it, nobody approves their own, nothing is lost."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.domain.programme import Programme
from kiosk.domain.standing import Standing
from kiosk.errors import Invalid, NotPermitted
from kiosk.usecases.facts import OperatorLabel, Registered, Submitted
from kiosk.usecases.site import Site
from kiosk.usecases.workplace import Workplace
from tests import builders
from tests.usecases.conftest import PASSWORD
from tests.usecases.test_collective import HEADER, line

DEWIS = "sepatu biru lari kencang"
TWICE = Programme.from_data({**builders.programme().data, "second_look": True}, 1)


def under(workplace: Workplace, programme: Programme) -> None:
    """As if the centre had published it."""
    known = workplace.desk._programme
    known._programme = programme  # type: ignore[attr-defined]


@pytest.fixture
def dewi(workplace: Workplace) -> OperatorLabel:
    return workplace.people.add("Dewi Lestari", "operator", DEWIS)


@pytest.fixture
def as_dewi(site: Site, workplace: Workplace, dewi: OperatorLabel) -> Iterator[Workplace]:
    workplace.close()
    opened = site.sign_in(dewi.id, DEWIS)
    under(opened, TWICE)
    yield opened
    opened.close()


def as_rina(site: Site, before: Workplace) -> Workplace:
    """The supervisor sits down at the same machine."""
    before.close()
    opened = site.sign_in("penyelia", PASSWORD)
    under(opened, TWICE)
    return opened


def submit(workplace: Workplace, number: int = 1, **changes: str) -> Submitted:
    made = workplace.desk.register(builders.typed(number, **changes), "id")
    assert isinstance(made, Submitted)
    return made


def codes_of(found: pytest.ExceptionInfo[Invalid]) -> list[str]:
    return [problem.code for problem in found.value.problems]


# --- waiting --------------------------------------------------------------------------------------


def test_an_entry_waits_without_a_number_and_keeps_its_receipt_code(
    site: Site, as_dewi: Workplace
) -> None:
    as_dewi.desk.keep_draft("d1", {"name": "SITI"}, "kk")
    made = as_dewi.desk.register(builders.typed(1), "id", "d1")
    assert isinstance(made, Submitted)
    assert as_dewi.desk.drafts() == ()
    assert (as_dewi.queue.counts().total, as_dewi.approval.count()) == (0, 1)
    assert as_dewi.status()["to_approve"] == 1
    rinas = as_rina(site, as_dewi)
    registered = rinas.approval.approve(made.receipt.text)
    assert registered.receipt == made.receipt
    assert (registered.row.seq, registered.row.standing) == (1, Standing.QUEUED)
    assert registered.row.operator == as_dewi.operator.id
    assert (rinas.queue.counts().total, rinas.approval.count()) == (1, 0)
    rinas.close()


def test_without_the_programme_asking_nobody_waits(workplace: Workplace) -> None:
    assert isinstance(workplace.desk.register(builders.typed(1), "id"), Registered)
    assert not workplace.approval.is_asked


def test_the_same_person_does_not_wait_twice(as_dewi: Workplace) -> None:
    submit(as_dewi)
    for texts in (builders.typed(1), builders.typed(1, street="Jl. Lain 3")):
        with pytest.raises(Invalid) as found:
            as_dewi.desk.register(texts, "id")
        assert codes_of(found) == ["nik.submitted_here"]


def test_it_waits_through_sign_out_another_programme_and_a_close(
    site: Site, as_dewi: Workplace
) -> None:
    made = submit(as_dewi)
    rinas = as_rina(site, as_dewi)
    under(rinas, builders.first_come())
    rinas.closing.sign(PASSWORD)
    (row,) = rinas.approval.waiting()
    assert row.id == made.receipt.text
    registered = rinas.approval.approve(row.id)
    with rinas._store.read() as tx:
        assert tx.stub(registered.row.seq).programme == TWICE.id
    rinas.close()


def test_a_record_of_the_day_tells_that_they_wait(site: Site, as_dewi: Workplace) -> None:
    submit(as_dewi)
    assert as_dewi.closing.day().remains.to_approve == 1


# --- judging --------------------------------------------------------------------------------------


def test_nobody_approves_their_own_entry(site: Site, as_dewi: Workplace) -> None:
    submit(as_dewi)
    rinas = as_rina(site, as_dewi)
    own = submit(rinas, 2).receipt.text
    for judge in (rinas.approval.approve, lambda one: rinas.approval.give_back(one, "salah nama")):
        with pytest.raises(NotPermitted) as found:
            judge(own)
        assert found.value.facts["reason"] == "own_entry"
    done = rinas.approval.approve_all()
    assert (done.count, done.own, done.refused) == (1, 1, {})
    assert [one.id for one in rinas.approval.waiting()] == [own]
    rinas.close()


def test_an_officer_judges_nothing(as_dewi: Workplace) -> None:
    made = submit(as_dewi).receipt.text
    approval = as_dewi.approval
    for judge in (
        lambda: approval.approve(made),
        approval.approve_all,
        lambda: approval.give_back(made, "salah nama"),
        lambda: approval.entry(made),
    ):
        with pytest.raises(NotPermitted) as found:
            judge()
        assert found.value.facts["reason"] == "role"
    assert approval.count() == 1


def test_given_back_it_is_a_draft_of_whoever_made_it_with_the_reason(
    site: Site, as_dewi: Workplace
) -> None:
    made = submit(as_dewi).receipt.text
    rinas = as_rina(site, as_dewi)
    rinas.approval.give_back(made, "Nama tidak sama dengan KTP")
    assert rinas.approval.count() == 0
    rinas.close()
    hers = site.sign_in(as_dewi.operator.id, DEWIS)
    under(hers, TWICE)
    (draft,) = hers.desk.drafts()
    assert draft.given_back == "Nama tidak sama dengan KTP"
    with hers._store.read() as tx:
        assert tx.drafts()[0].operator == hers.operator.id
    again = hers.desk.register({**draft.texts, "name": "SITI AMINAH"}, "id", draft.id)
    assert isinstance(again, Submitted)
    assert hers.desk.drafts() == ()
    hers.close()


def test_a_reason_is_wanted_and_tells_no_number(site: Site, as_dewi: Workplace) -> None:
    made = submit(as_dewi).receipt.text
    rinas = as_rina(site, as_dewi)
    for why in ("", f"NIK {builders.nik(1)}"):
        with pytest.raises(Invalid):
            rinas.approval.give_back(made, why)
    assert rinas.approval.count() == 1
    rinas.close()


def test_an_entry_is_shown_whole_and_the_look_is_written_down(
    site: Site, as_dewi: Workplace
) -> None:
    made = submit(as_dewi).receipt.text
    rinas = as_rina(site, as_dewi)
    (row,) = rinas.approval.waiting()
    assert (row.operator, row.is_own) == ("Dewi Lestari", False)
    assert "*" in row.masked_nik
    entry = rinas.approval.entry(made)
    assert entry.answers["nik"] == builders.typed(1)["nik"]
    rinas.approval.approve(made)
    with rinas._store.read() as tx:
        done = [(deed.what, deed.by, deed.facts) for deed in tx.deeds()]
    facts = {"receipt": made}
    assert done[:2] == [
        ("entry.approved", "penyelia", facts),
        ("entry.opened", "penyelia", facts),
    ]
    rinas.close()


def test_whoever_is_slower_is_told(site: Site, as_dewi: Workplace) -> None:
    made = submit(as_dewi).receipt.text
    rinas = as_rina(site, as_dewi)
    rinas.approval.approve(made)
    for judge in (rinas.approval.approve, rinas.approval.entry):
        with pytest.raises(Invalid) as found:
            judge(made)
        assert codes_of(found) == ["entry.gone"]
    rinas.close()


def test_whoever_was_registered_meanwhile_is_not_registered_twice(
    site: Site, as_dewi: Workplace
) -> None:
    made = submit(as_dewi).receipt.text
    submit(as_dewi, 2)
    rinas = as_rina(site, as_dewi)
    with rinas._store.write() as tx:  # as a spreadsheet under an older programme might have
        tx.register(tx.submission(made).new)
    done = rinas.approval.approve_all()
    assert done.count == 1
    assert {one: problem.code for one, problem in done.refused.items()} == {
        made: "nik.registered_here"
    }
    rinas.close()


# --- tables and corrections -----------------------------------------------------------------------


def test_a_table_waits_too_and_doubles_nobody_when_it_is_run_again(
    as_dewi: Workplace, tmp_path: Path
) -> None:
    people = tmp_path / "people.csv"
    people.write_text("\n".join([HEADER, line(1), line(2)]), encoding="utf-8")
    first = list(as_dewi.collective.register(people))
    again = list(as_dewi.collective.register(people))
    assert [one.receipt for one in again] == [one.receipt for one in first]
    assert [one.again for one in again] == [True, True]
    assert [one.again for one in as_dewi.collective.preview(people).answers] == [True, True]
    assert (as_dewi.approval.count(), as_dewi.queue.counts().total) == (2, 0)

"""One registration in detail: what happened to it, and who looked at its data."""

from __future__ import annotations

from datetime import timedelta

import pytest

from kiosk.domain.kinds import FieldKind
from kiosk.domain.masking import masked
from kiosk.domain.verdict import Verdict, VerdictKind
from kiosk.errors import Invalid
from kiosk.store.records import BatchRow
from kiosk.usecases.details import Readable
from kiosk.usecases.why import good_reason
from tests import builders
from tests.usecases.test_review import mended, sent_back

__all__ = ["sent_back"]

WHY = "dicek bersama orangnya"
REFUSED = Verdict(VerdictKind.REFUSED, reasons=("under_age",))


@pytest.fixture
def registered(workplace):
    return workplace.desk.register(builders.typed(1), "id")


def cut(workplace, clock) -> None:
    with workplace._store.write() as tx:
        tx.keep_batch(BatchRow(1, 1, 1, b"d" * 32, b"", b"sealed", clock()))


def answer(workplace, clock, *verdicts: Verdict) -> None:
    with workplace._store.write() as tx:
        tx.settle(1, epoch=1, server_seq=1, verdicts={1: verdicts[0]}, at=clock())
        for cursor, verdict in enumerate(verdicts[1:], 1):
            clock.move(minutes=1)
            tx.change_verdicts([(1, verdict)], cursor, clock())


def what(workplace, row) -> list[str]:
    return [one.what for one in workplace.details.of(row).history]


def test_the_whole_way_is_told_newest_first(workplace, clock, registered):
    clock.move(minutes=5)
    cut(workplace, clock)
    clock.move(minutes=5)
    answer(workplace, clock, Verdict(VerdictKind.RECEIVED), REFUSED)
    detail = workplace.details.of(registered.row)
    assert [one.what for one in detail.history] == ["verdict", "acknowledged", "cut", "captured"]
    assert detail.history[0].verdict == REFUSED
    assert detail.history[2].facts == {"batch": 1}
    assert detail.history[3].by == detail.operator == "Rina"
    assert detail.history[0].at - detail.history[3].at == timedelta(minutes=11)
    assert detail.batch == 1
    assert detail.row.standing == "refused"


def test_a_look_at_the_data_is_written_down_with_its_reason(workplace, clock, registered):
    clock.move(minutes=2)
    assert workplace.details.of(registered.row).readable is Readable.HERE
    assert workplace.details.reveal(registered.row, f"  {WHY} ") == builders.answers(1)
    newest = workplace.details.of(registered.row).history[0]
    assert (newest.what, newest.by, newest.why, newest.at) == ("data.shown", "Rina", WHY, clock())


@pytest.mark.parametrize(
    "why, code",
    [
        ("", "why.empty"),
        (" .. ", "why.empty"),
        ("x" * 201, "why.long"),
        ("NIK 3273 0150 4498 9001 salah", "why.number"),
        ("telepon 0812-3456-7890", "why.number"),
    ],
)
def test_without_a_fit_reason_nothing_is_shown_and_nothing_written(
    workplace, registered, why, code
):
    with pytest.raises(Invalid) as refused:
        workplace.details.reveal(registered.row, why)
    assert refused.value.problem.code == code
    assert what(workplace, registered.row) == ["captured"]


def test_a_short_number_may_stand_in_a_reason():
    assert good_reason("salah di angka ke-7, formulir 2020") == "salah di angka ke-7, formulir 2020"


def test_what_is_sealed_is_not_shown_and_no_look_is_written(workplace, clock, registered):
    cut(workplace, clock)
    assert workplace.details.of(registered.row).readable is Readable.SEALED
    assert workplace.details.reveal(registered.row, WHY) is None
    assert what(workplace, registered.row) == ["cut", "captured"]


def test_what_came_back_is_shown_again_until_it_is_decided(sent_back):
    sent_back.give_back(3)
    details, row = sent_back.workplace.details, sent_back.row(3)
    assert details.of(row).readable is Readable.RETURNED
    assert details.reveal(row, WHY) == builders.answers(3)
    sent_back.review.accept(row, WHY)
    assert details.of(row).readable is Readable.SEALED
    assert details.reveal(row, WHY) is None
    assert [one.what for one in details.of(row).history][:2] == ["case.accepted", "data.shown"]


def test_versions_know_of_each_other(sent_back):
    sent_back.give_back(3)
    old = sent_back.row(3)
    new = sent_back.review.correct(old, mended(3), "id").row
    details = sent_back.workplace.details
    assert details.of(old).newer == new
    assert details.of(new).older == sent_back.row(3)
    (first,) = details.of(new).history
    assert (first.what, first.facts) == ("corrected", {"receipt": old.receipt_code})
    assert details.of(old).history[0].facts == {"receipt": new.receipt_code}


def test_who_left_the_desk_keeps_their_name_in_the_history(site, workplace, registered):
    dewi = workplace.people.add("Dewi Lestari", "operator", "sepatu biru lari kencang")
    workplace.close()
    as_dewi = site.sign_in(dewi.id, "sepatu biru lari kencang")
    as_dewi.details.reveal(registered.row, WHY)
    as_dewi.close()
    again = site.sign_in("penyelia", "kata sandi penyelia")
    again.people.remove(dewi.id)
    assert again.details.of(registered.row).history[0].by == "Dewi Lestari"
    again.close()


@pytest.mark.parametrize(
    "kind, answer, shown",
    [
        (FieldKind.NIK, "3273014808969011", "3273********9011"),
        (FieldKind.PHONE, "081234567890", "0812****7890"),
        (FieldKind.EMAIL, "siti@contoh.id", "s****@contoh.id"),
        (FieldKind.STREET, "JL. MERDEKA 1", "****"),
        (FieldKind.STREET, "", ""),
        (FieldKind.NAME, "SITI", "SITI"),
    ],
)
def test_an_answer_is_masked_by_its_kind(kind, answer, shown):
    assert masked(kind, answer) == shown

import threading
from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy.exc import StatementError

from kiosk.domain.registration import Consent, Registration
from kiosk.domain.standing import Standing
from kiosk.errors import NotSetUp
from kiosk.store.packing import claim_or_spoiled, pack_claim, unpack_claim
from kiosk.store.records import Draft, NewRegistration, Spoiled
from kiosk.store.store import Store
from tests import builders
from tests.store import desk

MOMENTS = st.datetimes(timezones=st.just(UTC))
TEXTS = st.text(max_size=40)


def test_a_registration_comes_back_exactly_as_it_was_taken_down(store: Store) -> None:
    made = desk.register(store, [7])[0]
    with store.read() as tx:
        assert tx.waiting_claims(10) == [made]
        stub = tx.stub(made.seq)
    assert made.seq == 1
    assert stub.receipt_code == made.receipt.text
    assert (stub.name, stub.masked_nik) == (made.name, made.nik.masked)
    assert stub.village == made.answers["village"]
    assert stub.captured_at == made.captured_at
    assert (stub.operator, stub.programme) == (made.operator, made.programme)
    assert (stub.standing, stub.verdict, stub.batch) == (Standing.QUEUED, None, None)


@given(
    secret=st.binary(min_size=16, max_size=16),
    answers=st.dictionaries(TEXTS, TEXTS, max_size=30),
    programme=TEXTS,
    version=st.integers(0, 2**31),
    at=MOMENTS,
    consent=st.builds(Consent, TEXTS, TEXTS, MOMENTS, TEXTS),
)
def test_no_claim_changes_on_its_way_through_the_file(
    secret: bytes,
    answers: dict[str, str],
    programme: str,
    version: int,
    at: datetime,
    consent: Consent,
) -> None:
    new = NewRegistration(secret, answers, programme, version, at, "op", consent)
    expected = Registration(5, secret, answers, programme, version, at, "op", consent)
    assert unpack_claim(pack_claim(new), 5) == expected


@given(st.binary(max_size=200))
def test_bytes_that_are_no_claim_are_one_spoiled_record_and_not_a_crash(claim: bytes) -> None:
    assert claim_or_spoiled(claim, 5) == Spoiled(5)


def test_a_moment_of_another_zone_is_the_same_moment(store: Store) -> None:
    wib = datetime(2026, 11, 24, 10, 0, 0, 123456, timezone(timedelta(hours=7)))
    with store.write() as tx:
        made = tx.register(desk.new(1, at=wib))
    assert made.captured_at == wib
    assert desk.stub(store, 1).captured_at == wib


def test_a_moment_of_no_zone_is_refused_and_nothing_is_kept(store: Store) -> None:
    naive = desk.new(1, at=datetime(2026, 11, 24, 10, 0))  # noqa: DTZ001
    with pytest.raises(TypeError), store.write() as tx:
        tx.register(naive)
    with store.read() as tx:
        assert tx.rows() == []


def test_numbers_follow_each_other_through_failures_and_restarts(store: Store, path: Path) -> None:
    desk.register(store, [1, 2])
    desk.in_vain(store, lambda tx: tx.register(desk.new(3)))
    assert desk.register(store, [4])[0].seq == 3
    store.close()
    with Store.open(path, desk.KEY) as again:
        assert desk.register(again, [5])[0].seq == 4


def test_no_number_is_given_twice_or_left_out_by_threads_in_a_hurry(store: Store) -> None:
    given: list[int] = []

    def hurry(start: int) -> None:
        for number in range(start, start + 40):
            with store.write() as tx:
                made = tx.register(desk.new(number))
            given.append(made.seq)

    threads = [threading.Thread(target=hurry, args=(1000 * each,)) for each in range(1, 5)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sorted(given) == list(range(1, 161))
    with store.read() as tx:
        assert [claim.seq for claim in tx.waiting_claims(500)] == list(range(1, 161))


def test_nobody_registers_before_the_kiosk_has_an_incarnation(path: Path) -> None:
    with Store.create(path, desk.KEY) as bare:
        with pytest.raises(NotSetUp), bare.write() as tx:
            tx.register(desk.new(1))
        with bare.read() as tx:
            assert tx.incarnation() is None
            assert tx.rows() == []


def test_a_new_incarnation_counts_anew_and_the_old_one_is_still_found(store: Store) -> None:
    desk.register(store, [1, 2, 3])
    desk.cut(store, 3)
    with store.write() as tx:
        tx.enter_incarnation(b"kiosk-02")
        assert tx.register(desk.new(4)).seq == 1
    with store.read() as tx:
        assert tx.incarnation() == b"kiosk-02"
        assert tx.stub(1).name == desk.new(4).answers["name"]
        assert tx.stub(1, desk.LIFE).name == desk.new(1).answers["name"]
        assert [(row.incarnation, row.seq) for row in tx.rows()] == [
            (b"kiosk-02", 1),
            (desk.LIFE, 3),
            (desk.LIFE, 2),
            (desk.LIFE, 1),
        ]
        assert tx.last_batch() is None
        assert [batch.incarnation for batch in tx.unanswered_batches(5)] == [desk.LIFE]


def test_what_was_not_cut_moves_to_the_new_incarnation_without_a_gap(store: Store) -> None:
    desk.register(store, range(1, 6))
    desk.cut(store, 2)
    with store.write() as tx:
        tx.enter_incarnation(b"kiosk-02")
        tx.enter_incarnation(b"kiosk-02")
    with store.read() as tx:
        assert [claim.seq for claim in tx.waiting_claims(9)] == [1, 2, 3]
        assert tx.waiting_claims(1)[0].secret == desk.new(3).secret
        with pytest.raises(LookupError):
            tx.stub(3, desk.LIFE)
    assert desk.cut(store, 3).first_seq == 1


def test_an_incarnation_that_is_over_does_not_come_back(store: Store) -> None:
    desk.register(store, [1])
    with store.write() as tx:
        tx.enter_incarnation(b"kiosk-02")
    with pytest.raises(ValueError, match="over"), store.write() as tx:
        tx.enter_incarnation(desk.LIFE)


def test_an_incarnation_entered_in_vain_changes_no_number(store: Store) -> None:
    desk.register(store, [1])
    desk.in_vain(store, lambda tx: tx.enter_incarnation(b"kiosk-02"))
    assert desk.register(store, [2])[0].seq == 2
    with store.read() as tx:
        assert tx.incarnation() == desk.LIFE


def test_a_draft_is_kept_replaced_and_dropped(store: Store) -> None:
    first = Draft("a", {"name": "Siti"}, "kk", desk.NOW, "kartu", 3, "penyelia")
    later = Draft("a", {"name": "Siti N", "kk": "32"}, "rt", desk.NOW + timedelta(seconds=5))
    other = Draft("b", {}, "nik", desk.NOW + timedelta(seconds=9))
    with store.write() as tx:
        tx.keep_draft(first)
        assert tx.drafts() == [first]
        tx.keep_draft(later)
        tx.keep_draft(other)
    with store.read() as tx:
        assert tx.drafts() == [other, later]
    with store.write() as tx:
        tx.drop_draft("a")
        tx.drop_draft("nobody's")
        assert tx.drafts() == [other]


def test_a_setting_is_kept_replaced_and_dropped(store: Store, path: Path) -> None:
    with store.write() as tx:
        assert tx.setting("office") is None
        tx.put_setting("office", b"Bandung")
        tx.put_setting("office", b"Kota Bandung")
    store.close()
    with Store.open(path, desk.KEY) as again:
        with again.write() as tx:
            assert tx.setting("office") == b"Kota Bandung"
            tx.drop_setting("office")
        with again.read() as tx:
            assert tx.setting("office") is None


def test_nothing_personal_is_in_a_repr(store: Store) -> None:
    made = desk.register(store, [7])[0]
    draft = Draft("d", made.answers, "nik", desk.NOW)
    with store.write() as tx:
        tx.keep_draft(draft)
        row = desk.next_batch(tx, 1)
        shown = repr([desk.new(7), tx.stub(1), draft, row, tx.sync_state(), tx, store, tx.known])
    for text in (made.answers["nik"], made.name, made.answers["phone"], made.answers["street"]):
        assert text not in shown
    assert desk.KEY.hex() not in shown


def test_an_error_of_the_database_tells_no_values(store: Store) -> None:
    nik = builders.answers(7)["nik"]
    with pytest.raises(StatementError, match="hidden") as caught, store.write() as tx:
        tx.put_setting(nik, nik)  # type: ignore[arg-type]
    assert nik not in str(caught.value)

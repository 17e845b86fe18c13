"""Photographs: kept with their registration, gone only when the centre cannot lose them."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from hashlib import sha256
from pathlib import Path
from random import Random

import pytest

from kiosk.domain.photo import PhotoKind, PhotoMark
from kiosk.store.photos import DRAFT, SUBMISSION
from kiosk.store.records import Draft, NewRegistration, PhotoCounts, PhotoRow, SealedPhoto
from kiosk.store.store import Store
from tests.store import desk

CARD, FACE = PhotoKind.CARD, PhotoKind.FACE


def taken(number: int, kind: PhotoKind = CARD, size: int = 9_000) -> SealedPhoto:
    sealed = Random(f"{kind} {number}").randbytes(size)
    return SealedPhoto(PhotoMark(kind, sha256(sealed).digest(), size), sealed, desk.NOW)


def with_photos(new: NewRegistration, *photos: SealedPhoto) -> NewRegistration:
    return replace(new, photos=tuple(one.mark for one in photos))


def register(store: Store, number: int, *photos: SealedPhoto) -> int:
    """Its id."""
    with store.write() as tx:
        tx.put_photos(photos)
        return tx.stub(tx.register(with_photos(desk.new(number), *photos)).seq).id


def of(store: Store, which: int) -> list[PhotoRow]:
    with store.read() as tx:
        return tx.photos_of(which)


def body(store: Store, row: PhotoRow) -> bytes:
    with store.read() as tx:
        return tx.photo_piece(row.id, 0, 1 << 20)


def counts(store: Store) -> PhotoCounts:
    with store.read() as tx:
        found = tx.photo_counts()
        assert tx.photos_on_their_way() == found.photos
    return found


def everything(store: Store) -> tuple[int, int]:
    """How many photographs, and how many with their bytes, whoever they belong to."""
    with store.read() as tx:
        line = desk.line_of(tx)
        found = [
            line.execute(f"SELECT count(*) FROM {name}").fetchone()[0]
            for name in ("photo", "photo_body")
        ]
    return found[0], found[1]


def acknowledge(store: Store, photo: SealedPhoto, server_seq: int, epoch: int = 1) -> None:
    with store.write() as tx:
        tx.forget_acknowledgements(epoch)
        tx.take_photo(photo.mark.digest, epoch, server_seq, desk.NOW)


def purge(store: Store, through: int, epoch: int = 1) -> None:
    with store.write() as tx:
        tx.purge_batches(epoch, through)


def test_they_are_on_disk_with_their_registration(store: Store, path: Path) -> None:
    card, face = taken(1), taken(1, FACE)
    which = register(store, 1, card, face)
    store.close()
    with Store.open(path, desk.KEY) as again:
        found = of(again, which)
        assert {row.mark.kind: body(again, row) for row in found} == {
            CARD: card.sealed,
            FACE: face.sealed,
        }
        with again.read() as tx:
            (claim,) = tx.waiting_claims(1)
            assert claim.photos == (card.mark, face.mark)
            assert all(tx.is_sound(row.mark.digest) for row in found)
            assert not tx.is_sound(bytes(32))


def test_a_registration_that_is_given_up_leaves_none(store: Store) -> None:
    card = taken(1)
    desk.in_vain(
        store,
        lambda tx: tx.put_photos([card]),
        lambda tx: tx.register(with_photos(desk.new(1), card)),
    )
    assert everything(store) == (0, 0)


def test_a_photograph_that_is_not_here_belongs_to_nobody(store: Store) -> None:
    with pytest.raises(LookupError), store.write() as tx:
        tx.register(with_photos(desk.new(1), taken(1)))
    with store.read() as tx:
        assert tx.rows() == []


def test_pieces_put_together_are_the_whole(store: Store) -> None:
    card = taken(1, size=10_001)
    (row,) = of(store, register(store, 1, card))
    with store.read() as tx:
        pieces = [tx.photo_piece(row.id, at, 4096) for at in range(0, 10_001, 4096)]
    assert (b"".join(pieces), len(pieces[-1])) == (card.sealed, 10_001 - 2 * 4096)


# --- entries without a number ---------------------------------------------------------------------


def draft(store: Store, *photos: SealedPhoto, name: str = "d") -> None:
    with store.write() as tx:
        tx.keep_draft(Draft(name, {"name": "SITI"}, "nik", desk.NOW))
        for one in photos:
            tx.hold_photo(f"{DRAFT}{name}", one)


def test_a_draft_keeps_the_last_of_each_kind(store: Store) -> None:
    draft(store, taken(1), taken(1, FACE), taken(2))
    with store.read() as tx:
        held = tx.held_photos(f"{DRAFT}d")
    assert [row.mark for row in held] == [taken(1, FACE).mark, taken(2).mark]
    assert everything(store) == (2, 2)
    assert counts(store) == PhotoCounts(0, 0, 0)  # nothing is sent of a draft


def test_a_draft_that_is_dropped_takes_them_along(store: Store) -> None:
    draft(store, taken(1), taken(1, FACE))
    with store.write() as tx:
        tx.drop_held(f"{DRAFT}d", FACE)
    assert everything(store) == (1, 1)
    with store.write() as tx:
        tx.drop_draft("d")
    assert everything(store) == (0, 0)


def test_a_registration_takes_over_those_of_its_draft(store: Store) -> None:
    card = taken(1)
    draft(store, card)
    with store.write() as tx:
        tx.register(with_photos(desk.new(1), card))
        tx.drop_draft("d")
    (row,) = of(store, 1)
    assert body(store, row) == card.sealed


def test_what_waits_for_a_second_look_keeps_them_until_it_is_numbered(store: Store) -> None:
    card = taken(1)
    draft(store, card)
    with store.write() as tx:
        waiting = tx.submit(with_photos(desk.new(1), card))
        tx.drop_draft("d")
    with store.read() as reading:
        found = reading.submission(waiting.id)
        assert found.new.photos == (card.mark,)
        (held,) = reading.held_photos(f"{SUBMISSION}{waiting.id}")
    assert counts(store).photos == 0
    with store.write() as tx:
        tx.register(found.new)
        tx.drop_submission(waiting.id)
    assert [row.id for row in of(store, 1)] == [held.id]
    assert counts(store) == PhotoCounts(1, 1, card.mark.size)


def test_an_entry_that_is_given_back_is_a_draft_with_its_photographs(store: Store) -> None:
    card = taken(1)
    with store.write() as tx:
        tx.put_photos([card])
        waiting = tx.submit(with_photos(desk.new(1), card))
    with store.write() as tx:
        tx.keep_draft(Draft(waiting.id, {}, "nik", desk.NOW))
        tx.hold_again(f"{DRAFT}{waiting.id}", waiting.new.photos)
        tx.drop_submission(waiting.id)
    with store.read() as reading:
        assert [row.mark for row in reading.held_photos(f"{DRAFT}{waiting.id}")] == [card.mark]


def test_a_corrected_version_shares_what_was_not_taken_again(store: Store) -> None:
    card, face, better = taken(1), taken(1, FACE), taken(2, FACE)
    old = register(store, 1, card, face)
    with store.write() as tx:
        tx.put_photos([better])
        made = tx.register(with_photos(desk.new(1), card, better), corrects=old)
        new = tx.stub(made.seq).id
    assert [row.mark for row in of(store, new)] == [better.mark, card.mark]
    assert counts(store) == PhotoCounts(3, 2, 27_000)
    acknowledge(store, card, 7)
    with store.read() as reading:
        assert [(row.photos, row.photos_received) for row in reading.rows()] == [(2, 1), (2, 1)]


# --- what the centre said -------------------------------------------------------------------------


def test_they_wait_oldest_first_and_page_by_page(store: Store) -> None:
    sent = [taken(number) for number in range(1, 6)]
    for number, one in enumerate(sent, start=1):
        register(store, number, one)
    with store.read() as tx:
        first = tx.photos_waiting(2)
        rest = tx.photos_waiting(9, after=first[-1].id)
    assert [row.mark for row in (*first, *rest)] == [one.mark for one in sent]


def test_what_the_centre_has_of_one_is_remembered(store: Store) -> None:
    card = taken(1)
    register(store, 1, card)
    with store.write() as tx:
        tx.note_there(card.mark.digest, 4096)
    (row,) = of(store, 1)
    assert (row.there, row.is_received) == (4096, False)
    assert counts(store) == PhotoCounts(1, 1, 9_000 - 4096)


def test_its_bytes_go_when_the_centre_cannot_lose_them_and_not_before(store: Store) -> None:
    card, face = taken(1), taken(1, FACE)
    which = register(store, 1, card, face)
    acknowledge(store, card, 7)
    acknowledge(store, face, 8)
    assert counts(store) == PhotoCounts(0, 0, 0)
    purge(store, 9, epoch=2)  # of another epoch: says nothing of these
    purge(store, 6)
    assert everything(store) == (2, 2)
    purge(store, 7)
    assert [(row.mark.kind, row.is_here) for row in of(store, which)] == [
        (FACE, True),
        (CARD, False),
    ]
    assert body(store, of(store, which)[1]) == b""
    assert everything(store) == (2, 1)


def test_a_restored_centre_is_offered_again_what_is_still_here(store: Store) -> None:
    gone, here, part = taken(1), taken(2), taken(3)
    for number, one in enumerate((gone, here, part), start=1):
        register(store, number, one)
    acknowledge(store, gone, 7)
    purge(store, 7)
    acknowledge(store, here, 8)
    with store.write() as tx:
        tx.note_there(part.mark.digest, 500)
        tx.forget_acknowledgements(2)
    with store.read() as tx:
        waiting = tx.photos_waiting(9)
    assert [(row.mark, row.there) for row in waiting] == [(here.mark, 0), (part.mark, 0)]
    assert [row.is_received for row in of(store, 1)] == [True]


def test_a_late_word_of_the_old_epoch_purges_nothing(store: Store) -> None:
    card = taken(1)
    register(store, 1, card)
    acknowledge(store, card, 7)
    with store.write() as tx:
        tx.forget_acknowledgements(2)
    purge(store, 99)
    assert body(store, of(store, 1)[0]) == card.sealed


def test_what_the_centre_will_never_take_is_not_offered_again(store: Store) -> None:
    card, face = taken(1), taken(1, FACE)
    register(store, 1, card, face)
    with store.write() as tx:
        tx.refuse_photo(card.mark.digest, "too_large")
    with store.read() as tx:
        assert [row.mark for row in tx.photos_waiting(9)] == [face.mark]
    assert [row.code for row in of(store, 1)] == ["", "too_large"]


# --- erasing --------------------------------------------------------------------------------------


def due(store: Store) -> list[int]:
    later = desk.NOW + timedelta(days=400)
    with store.read() as tx:
        return tx.due(later, desk.NOW - timedelta(days=1), later)


def test_nobody_is_erased_while_a_photograph_is_on_its_way(store: Store) -> None:
    card = taken(1)
    register(store, 1, card)
    register(store, 2)
    desk.settle(store, desk.cut(store, 2).number, {})
    purge(store, 1)
    assert due(store) == [2]
    acknowledge(store, card, 7)
    assert due(store) == [2]
    purge(store, 7)
    assert due(store) == [1, 2]


def test_a_photograph_that_the_centre_would_not_take_goes_with_its_person(store: Store) -> None:
    card = taken(1)
    register(store, 1, card)
    desk.settle(store, desk.cut(store, 1).number, {})
    purge(store, 1)
    with store.write() as tx:
        tx.refuse_photo(card.mark.digest, "too_large")
    assert due(store) == [1]
    with store.write() as tx:
        assert tx.erase([1]) == 1
    assert everything(store) == (1, 0)
    assert store.integrity() == ()

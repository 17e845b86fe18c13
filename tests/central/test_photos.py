"""Photographs at the centre: pieces in any order, custody once whole, and nothing for strangers."""

from __future__ import annotations

import os
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from dataclasses import replace
from datetime import timedelta
from itertools import pairwise
from pathlib import Path
from random import Random

import psycopg
import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy import make_url

from kiosk.central.centre import Centre
from kiosk.central.failures import PhotosAway
from kiosk.central.photos import custody, uploads
from kiosk.central.photos.album import ObjectAlbum
from kiosk.central.photos.photographs import Photographs
from kiosk.central.photos.receiving import DAMAGED, TOO_LARGE, UNKNOWN, UNTOUCHED
from kiosk.domain.photo import LARGEST, PhotoKind, PhotoMark
from kiosk.wire import photos, replies
from kiosk.wire.batch import digest
from tests.central.desks import Desk
from tests.clock import Clock

HALF = photos.CHUNK


def plain(postgres_url: str) -> str:
    return make_url(postgres_url).set(drivername="postgresql").render_as_string()


def refused(desk: Desk, body: bytes) -> tuple[int, str]:
    answer = desk.centre.take_photo(body)
    return answer.status, replies.read_refusal(answer.body, desk.trust, digest(body)).code


# --- coming in ------------------------------------------------------------------------------------


def test_a_photograph_comes_in_pieces_and_is_kept_byte_for_byte(
    desk: Desk, album: ObjectAlbum
) -> None:
    sealed = desk.photo()
    assert desk.ask(sealed) == [photos.State(digest(sealed), 0)]
    assert desk.put(sealed, 0) == photos.State(digest(sealed), HALF)
    assert desk.ask(sealed) == [photos.State(digest(sealed), HALF)]
    assert album.get(digest(sealed)) is None
    state = desk.put(sealed, HALF)
    assert (state.offset, state.code) == (len(sealed), None)
    assert state.server_seq is not None
    assert album.get(digest(sealed)) == sealed
    source, jpeg = photos.unseal(sealed, desk.centre._keys.evidence_private)
    assert source == (PhotoKind.CARD, desk.device, desk.incarnation)
    assert len(jpeg) == 120_002


def test_custody_is_the_same_however_often_it_is_asked(desk: Desk) -> None:
    sealed = desk.photo()
    first = desk.upload(sealed)
    assert desk.ask(sealed) == [first]
    assert desk.put(sealed, 0) == first
    assert desk.put(sealed, HALF) == first


def test_photographs_count_on_from_the_batches(desk: Desk) -> None:
    before = desk.send(1).reply.custody.server_seq
    photo = desk.upload(desk.photo()).server_seq
    after = desk.send(2).reply.custody.server_seq
    assert photo is not None
    assert before < photo < after
    last = desk.upload(desk.photo()).server_seq
    told = desk.post_photo(desk.sign_photo([photos.Name(bytes(32), 1)]))
    assert (told.durable_through, told.epoch) == (last, 1)
    assert desk.contact().durable_through == last


@pytest.mark.parametrize("seed", range(6))
def test_pieces_may_come_in_any_order_twice_and_overlap(
    desk: Desk, album: ObjectAlbum, seed: int
) -> None:
    random, sealed = Random(seed), desk.photo()
    cuts = [0, *sorted(random.sample(range(1, len(sealed)), 6)), len(sealed)]
    pieces = list(pairwise(cuts))
    again = [(max(0, first - random.randrange(3000)), end) for first, end in pieces[:3]]
    sent = [*pieces, *again, random.choice(pieces)]
    random.shuffle(sent)
    states = [desk.put(sealed, first, end) for first, end in sent]
    states += [desk.put(sealed, states[-1].offset)] if states[-1].server_seq is None else []
    assert len({state.server_seq for state in states} - {None}) == 1
    assert album.get(digest(sealed)) == sealed


@given(st.lists(st.tuples(st.integers(0, 50), st.integers(1, 20)), max_size=12))
def test_pieces_reach_as_far_as_there_is_no_gap(spans: list[uploads.Span]) -> None:
    covered = {at for first, length in spans for at in range(first, first + length)}
    assert uploads.reach(spans) == next(at for at in range(1000) if at not in covered)


def test_bytes_that_are_not_the_photograph_are_thrown_away_and_asked_for_again(
    desk: Desk, album: ObjectAlbum
) -> None:
    sealed = desk.photo()
    damaged = sealed[:5] + bytes([sealed[5] ^ 1]) + sealed[6:]
    desk.post_photo(desk.piece(damaged, 0, as_of=sealed))
    assert desk.put(sealed, HALF) == photos.State(digest(sealed), 0, None, DAMAGED)
    assert album.get(digest(sealed)) is None
    assert desk.ask(sealed)[0].offset == 0
    assert desk.upload(sealed).server_seq is not None


def test_several_at_once_from_several_desks_hold_nobody_up(
    enrolled: Callable[[int], Desk], album: ObjectAlbum
) -> None:
    desks = [enrolled(seed) for seed in range(3)]
    sealed = [(desk, desk.photo(kind)) for desk in desks for kind in PhotoKind]
    with ThreadPoolExecutor(6) as pool:
        states = list(pool.map(lambda one: one[0].upload(one[1]), sealed))
    assert len({state.server_seq for state in states}) == 6
    assert all(album.get(digest(one)) == one for _, one in sealed)


def test_the_last_piece_from_many_lines_at_once_is_one_photograph(
    desk: Desk, album: ObjectAlbum
) -> None:
    sealed = desk.photo()
    desk.put(sealed, 0)
    bodies = [desk.piece(sealed, HALF) for _ in range(8)]
    with ThreadPoolExecutor(8) as pool:
        told = list(pool.map(desk.post_photo, bodies))
    assert len({reply.photos[0].server_seq for reply in told}) == 1
    assert album.get(digest(sealed)) == sealed


# --- who, and how much ----------------------------------------------------------------------------


def test_strangers_and_the_revoked_are_refused_with_a_signature(
    centre: Centre, desk: Desk, album: ObjectAlbum
) -> None:
    sealed = desk.photo()
    stranger = Desk(centre, 9)
    stranger._trust = desk.trust
    assert refused(stranger, stranger.piece(sealed, 0)) == (401, "not_enrolled")
    forged = bytearray(desk.piece(sealed, 0))
    forged[-1] ^= 1
    assert refused(desk, bytes(forged)) == (400, "not_signed")
    assert refused(desk, b"noise") == (400, "unreadable")
    desk.put(sealed, 0)
    centre.revoke(desk.device)
    assert refused(desk, desk.piece(sealed, HALF)) == (403, "revoked")
    assert refused(desk, desk.sign_photo([photos.Name(digest(sealed), 1)])) == (403, "revoked")
    assert album.get(digest(sealed)) is None


def test_a_device_that_is_revoked_while_its_photograph_is_put_away_gets_no_custody(
    centre: Centre, desk: Desk
) -> None:
    class Slow:
        def put(self, digest: bytes, sealed: bytes) -> None:
            centre.revoke(desk.device)

    centre.photos._receiving._album = Slow()  # type: ignore[assignment]
    sealed = desk.photo(size=1000)
    assert refused(desk, desk.piece(sealed, 0)) == (403, "revoked")


def test_what_is_larger_than_any_photograph_is_not_begun(desk: Desk) -> None:
    large = os.urandom(LARGEST + 1)
    assert desk.put(large, 0).code == TOO_LARGE
    small = desk.photo(size=10)
    assert [state.code for state in desk.ask(large, small)] == [TOO_LARGE, None]


def test_photographs_may_come_before_their_records_but_not_without_end(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(custody, "MOST_STRAYS", 3)
    early = [desk.photo(size=100) for _ in range(5)]
    for one in early[:3]:
        assert desk.upload(one).server_seq is not None
    assert [state.code for state in desk.ask(*early)] == [None, None, None, UNKNOWN, UNKNOWN]
    assert desk.put(early[3], 0).code == UNKNOWN
    (claim,) = desk.claims([1])
    desk.post(desk.seal([desk.with_photos(claim, early[0], early[3])]))
    assert desk.upload(early[3]).server_seq is not None  # a record names it by now
    assert desk.upload(early[4]).server_seq is not None  # and one of the others is no stray


def test_what_was_not_gone_on_with_for_longest_makes_room(
    desk: Desk, clock: Clock, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(uploads, "MOST_UPLOADS", 2)
    sealed = [desk.photo() for _ in range(3)]
    for one in sealed:
        clock.move(seconds=1)
        desk.put(one, 0)
    assert [state.offset for state in desk.ask(*sealed)] == [0, HALF, HALF]


def test_a_photograph_in_more_pieces_than_anybody_needs_begins_anew(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(uploads, "MOST_PIECES", 3)
    sealed = desk.photo()
    for at in range(4):
        desk.put(sealed, at, at + 1)
    assert desk.ask(sealed)[0].offset == 0
    assert desk.upload(sealed).server_seq is not None


def test_pieces_that_nobody_goes_on_with_are_thrown_away_after_days(
    centre: Centre, desk: Desk, clock: Clock
) -> None:
    left, going_on = desk.photo(), desk.photo()
    desk.put(left, 0)
    clock.move(days=1)
    desk.put(going_on, 0)
    clock.move(seconds=(UNTOUCHED - timedelta(hours=1)).total_seconds())
    assert centre.photos.tidy() == 1
    assert [state.offset for state in desk.ask(left, going_on)] == [0, HALF]


# --- trouble --------------------------------------------------------------------------------------


def test_while_the_album_is_away_nothing_is_promised_and_nothing_is_lost(
    desk: Desk, album: ObjectAlbum, tmp_path: Path
) -> None:
    sealed = desk.photo()
    desk.put(sealed, 0)
    there = tmp_path / "photos"
    there.rename(tmp_path / "unplugged")
    there.write_text("in the way")
    with pytest.raises(PhotosAway):
        desk.put(sealed, HALF)
    assert desk.ask(sealed)[0] == photos.State(digest(sealed), HALF)
    there.unlink()
    (tmp_path / "unplugged").rename(there)
    assert desk.put(sealed, HALF).server_seq is not None
    assert album.get(digest(sealed)) == sealed


@pytest.mark.parametrize("seed", range(3))
def test_with_an_album_that_comes_and_goes_every_photograph_is_kept_once(
    centre: Centre, desk: Desk, album: ObjectAlbum, postgres_url: str, seed: int
) -> None:
    random = Random(seed)

    class Unsteady:
        """Half of the time it is away: before it has the bytes, or just after."""

        def put(self, digest: bytes, sealed: bytes) -> None:
            if random.random() < 0.3:
                raise PhotosAway(reason="test")
            album.put(digest, sealed)
            if random.random() < 0.3:
                raise PhotosAway(reason="test")

        has, get = album.has, album.get

    centre.photos = Photographs(centre._database, centre._keys, Unsteady(), centre._clock)
    waiting = [desk.photo(size=random.randrange(1, 150_000)) for _ in range(8)]
    sealed, told = list(waiting), dict[bytes, int]()
    while waiting:
        one = random.choice(waiting)
        (state,) = desk.ask(one)
        damage = bytes([one[0] ^ 1]) + one[1:] if random.random() < 0.2 else one
        with suppress(PhotosAway):
            body = desk.piece(damage, state.offset, as_of=one)
            state = desk.post_photo(body).photos[0]
        if state.server_seq is not None:
            told[one] = state.server_seq
            waiting.remove(one)
    assert len(set(told.values())) == len(sealed)
    assert all(album.get(digest(one)) == one for one in sealed)
    with psycopg.connect(plain(postgres_url)) as sql:
        assert sql.execute("SELECT count(*) FROM photo").fetchone() == (len(sealed),)
        assert sql.execute("SELECT count(*) FROM photo_piece").fetchone() == (0,)


def test_a_centre_without_a_place_for_photographs_leaves_them_where_they_are(
    postgres_url: str, desk: Desk, clock: Clock
) -> None:
    other = Centre.open(postgres_url, clock=clock, random_bytes=os.urandom)
    desk.centre = other
    with pytest.raises(PhotosAway):
        desk.upload(desk.photo())
    other.close()


@pytest.mark.expects_log
def test_after_a_restore_only_what_is_still_there_is_in_custody(
    centre: Centre, desk: Desk, tmp_path: Path, album: ObjectAlbum
) -> None:
    there, gone = desk.photo(), desk.photo()
    before = desk.upload(there)
    desk.upload(gone)
    name = digest(gone).hex()
    (tmp_path / "photos" / name[:2] / name).unlink()
    assert desk.ask(gone)[0].server_seq is not None  # inside an epoch custody never changes
    centre.restored()
    assert desk.ask(there, gone) == [before, photos.State(digest(gone), 0)]
    state = desk.upload(gone)
    assert state.server_seq is not None
    assert album.get(digest(gone)) == gone
    assert desk.ask(there, gone) == [before, state]


def test_photographs_that_a_restored_database_forgot_are_found_in_the_album(
    centre: Centre, enrolled: Callable[[int], Desk], postgres_url: str, tmp_path: Path
) -> None:
    """Their kiosks may have deleted them since."""
    desk, gone = enrolled(1), enrolled(2)
    card, face, never_came = (desk.photo() for _ in range(3))
    first, second = desk.claims([1, 2])
    claims = [desk.with_photos(first, card, face), desk.with_photos(second, never_came)]
    desk.post(desk.seal(claims))
    (third,) = gone.claims([3])
    gone.post(gone.seal([gone.with_photos(third, of_the_revoked := gone.photo())]))
    for owner, sealed in ((desk, card), (desk, face), (gone, of_the_revoked)):
        owner.upload(sealed)
    centre.restored()
    centre.revoke(gone.device)
    with psycopg.connect(plain(postgres_url)) as sql:  # as a backup from before would be
        sql.execute("DELETE FROM photo")
    name = digest(face).hex()
    (tmp_path / "photos" / name[:2] / name).write_bytes(face[:-1] + b"?")
    assert centre.photos.find_again() == 1
    assert centre.photos.find_again() == 0
    states = desk.ask(card, face, never_came)
    assert [state.server_seq is not None for state in states] == [True, False, False]


# --- what the records say -------------------------------------------------------------------------


def test_what_a_claim_says_of_its_photographs_is_kept_with_its_record(
    desk: Desk, postgres_url: str
) -> None:
    card, face = desk.photo(), desk.photo(PhotoKind.FACE)
    first, second = desk.claims([1, 2])
    huge = replace(second, photos=(PhotoMark(PhotoKind.CARD, bytes(32), 2**40),))
    desk.post(desk.seal([desk.with_photos(first, card, face), huge]))
    with psycopg.connect(plain(postgres_url)) as sql:
        rows = sql.execute("SELECT seq, kind, digest, size FROM record_photo ORDER BY kind DESC")
        assert rows.fetchall() == [
            (1, "ktp", digest(card), len(card)),
            (1, "face", digest(face), len(face)),
        ]

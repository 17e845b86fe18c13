from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.photo import PhotoKind, PhotoMark
from kiosk.domain.registration import Consent, Registration
from kiosk.errors import ReplyUnreadable
from kiosk.wire import claims, codec
from kiosk.wire.claims import Claim, Unreadable
from kiosk.wire.squeeze import expand, squeeze
from tests.wire import people
from tests.wire.hands import with_flipped_bit

any_text = st.text() | st.text(alphabet=st.characters(min_codepoint=0xD7F0, max_codepoint=0xE010))
moments = st.datetimes(timezones=st.just(UTC))
consents = st.builds(Consent, st.text(), st.text(), moments, st.text())
photographs = st.builds(
    PhotoMark,
    st.sampled_from(PhotoKind),
    st.binary(min_size=32, max_size=32),
    st.integers(1, 2**40),
)
some_claims = st.lists(
    st.builds(
        Claim,
        seq=st.just(0),
        secret=st.binary(min_size=16, max_size=16),
        programme=st.text(),
        programme_version=st.integers(0, 2**40),
        captured_at=moments,
        operator=st.text(),
        consent=consents,
        answers=st.dictionaries(any_text.filter(str.isascii), any_text, max_size=6),
        corrects=st.none() | st.integers(1, 2**40),
        photos=st.lists(photographs, max_size=2).map(tuple),
    ),
    min_size=1,
    max_size=8,
)


PHOTOS = (
    PhotoMark(PhotoKind.CARD, bytes(range(32)), 120_000),
    PhotoMark(PhotoKind.FACE, bytes(range(32, 64)), 60_000),
)


def numbered(found: list[Claim], first: int) -> list[Claim]:
    return [replace(claim, seq=first + at) for at, claim in enumerate(found)]


def opened(packed: bytes) -> tuple[bytes, list[object]]:
    _, secrets, frame = codec.decode(packed, limit=1 << 20)
    return secrets, codec.decode(expand(frame, limit=1 << 20), limit=1 << 20)


def closed(secrets: bytes, table: object) -> bytes:
    return codec.encode([1, secrets, squeeze(codec.encode(table))])


def with_row(packed: bytes, place: list[int], value: object) -> bytes:
    """The same claims, but for one value somewhere in their table."""
    secrets, table = opened(packed)
    *way, last = place
    here = table
    for step in way:
        here = here[step]  # type: ignore[assignment]
    here[last] = value
    return closed(secrets, table)


@given(some_claims, st.integers(1, 2**40))
def test_any_answers_of_any_people_come_back_as_they_went(found, first):
    sent = numbered(found, first)
    assert claims.unpack(claims.pack(sent)) == sent


@given(st.lists(any_text, min_size=1, max_size=20))
def test_any_text_survives_in_a_column(texts):
    sent = numbered(
        [people.claim(1, Random(1)) for _ in texts],
        first=1,
    )
    sent = [replace(claim, answers={"note": text}) for claim, text in zip(sent, texts, strict=True)]
    assert claims.unpack(claims.pack(sent)) == sent


def test_an_empty_answer_is_not_an_absent_one():
    sent = people.claims(3, Random(2))
    sent = [replace(sent[0], answers={"a": ""}), replace(sent[1], answers={}), sent[2]]
    read = claims.unpack(claims.pack(sent))
    assert read == sent
    assert [isinstance(claim, Claim) and "a" in claim.answers for claim in read] == [
        True,
        False,
        False,
    ]
    nothing = [replace(claim, answers={"a": ""}) for claim in sent]
    assert claims.unpack(claims.pack(nothing)) == nothing


def test_a_claim_says_what_the_registration_said():
    one = people.claim(7, Random(3))
    made = Registration(
        one.seq,
        one.secret,
        one.answers,
        one.programme,
        one.programme_version,
        one.captured_at,
        one.operator,
        one.consent,
    )
    assert Claim.of(made) == one
    assert Claim.of(replace(made, corrects=3)) == replace(one, corrects=3)
    assert Claim.of(replace(made, photos=PHOTOS)) == replace(one, photos=PHOTOS)


def test_a_claim_shows_nothing_of_the_person():
    one = people.claim(7, Random(3))
    assert repr(one) == f"Claim(seq=7, answers={len(one.answers)})"


def test_a_full_batch_of_believable_people_is_small():
    packed = claims.pack(people.claims(500, Random(4)))
    assert len(packed) / 500 < 85


def test_photographs_cost_their_hashes_and_nothing_where_there_are_none():
    random = Random(21)
    sent = people.claims(300, random)
    bare = len(claims.pack(sent))
    assert len(claims.pack([replace(claim, photos=()) for claim in sent])) == bare
    taken = [
        replace(
            claim,
            photos=tuple(
                PhotoMark(kind, random.randbytes(32), random.randrange(60_000, 150_000))
                for kind in PhotoKind
            ),
        )
        for claim in sent
    ]
    packed = claims.pack(taken)
    assert (len(packed) - bare) / 300 < 64 + 9  # two hashes and two sizes
    assert len(packed) / 300 < 150


def with_photos(value: object, digests: bytes = bytes(32)) -> bytes:
    sent = people.claims(2, Random(22))
    sent[0] = replace(sent[0], photos=PHOTOS[:1])
    _, secrets, frame, _ = codec.decode(claims.pack(sent), limit=1 << 20)
    table = codec.decode(expand(frame, limit=1 << 20), limit=1 << 20)
    table[9] = value
    return codec.encode([1, secrets, squeeze(codec.encode(table)), digests])


@pytest.mark.parametrize("row", [[["ktp"]], [["ktp", "big"]], [["ktp", 0]], [7], ["ktp"]])
def test_a_photograph_that_is_none_spoils_its_own_row_only(row):
    broken, sound = claims.unpack(with_photos([row, []]))
    assert broken == Unreadable(1, "claim.row")
    assert isinstance(sound, Claim)


def test_a_kind_of_photograph_that_only_a_newer_program_knows_is_passed_over():
    newer, _ = claims.unpack(with_photos([[["signature", 9], ["ktp", 8]], []], bytes(64)))
    assert isinstance(newer, Claim)
    assert newer.photos == (PhotoMark(PhotoKind.CARD, bytes(32), 8),)


@pytest.mark.parametrize(
    "value, digests",
    [
        ([[["ktp", 1]], []], bytes(31)),
        ([[["ktp", 1]], []], bytes(64)),
        ([[["ktp", 1]], []], b""),
        ([[["ktp", 1]]], bytes(32)),
        ([[["ktp", 1]], None], bytes(32)),
        (7, bytes(32)),
    ],
)
def test_hashes_that_do_not_match_the_photographs_are_no_rows_at_all(value, digests):
    with pytest.raises(ReplyUnreadable):
        claims.unpack(with_photos(value, digests))


def test_a_birth_date_costs_half_of_itself_beside_its_nik():
    sent = people.claims(500, Random(5))
    bare = [
        replace(claim, answers={k: v for k, v in claim.answers.items() if k != "birth_date"})
        for claim in sent
    ]
    assert (len(claims.pack(sent)) - len(claims.pack(bare))) / 500 < 1.3  # alone: 2.7


def test_a_gap_between_records_is_a_bug_of_the_sender():
    one, _, three = people.claims(3, Random(6))
    with pytest.raises(ValueError, match="gap"):
        claims.pack([one, three])


@pytest.mark.parametrize(
    "place, value",
    [
        ([2, 1], "a text"),
        ([2, 1], 2**80),
        ([2, 1], None),
        ([3, 1], []),
        ([3, 1], -(2**62)),
        ([4, 1], 99),
        ([4, 1], -1),
        ([5, 1], -1),
        ([5, 1], "7"),
        ([6, 1], ["too", "short"]),
        ([6, 1], [1, 1, 1, 1, 1, 1]),
        ([8, 2, 1], 17),
        ([8, 2, 1], b"\xff\xfe"),
        ([8, 2, 1], ["nested"]),
    ],
)
def test_one_broken_row_harms_no_other(place, value):
    sent = people.claims(3, Random(7), first_seq=10)
    sent[1] = replace(sent[1], operator="op-9")  # an origin of its own
    assert isinstance(opened(claims.pack(sent))[1][8][2], list)  # type: ignore[index]
    one, broken, three = claims.unpack(with_row(claims.pack(sent), place, value))
    assert (one, three) == (sent[0], sent[2])
    assert isinstance(broken, Unreadable)
    assert broken.seqs == range(11, 12)
    assert broken.reason in {"claim.row", "claim.text"}


@pytest.mark.parametrize(
    "place, value",
    [
        ([0], 0),
        ([0], "1"),
        ([1], "late"),
        ([2], [1]),
        ([6], {}),
        ([7], ["one"]),
        ([7, 0], 5),
        ([8], []),
        ([8, 0], "four"),
        ([8, 0], []),
        ([8, 0], 7),
    ],
)
def test_a_table_of_another_shape_is_no_rows_at_all(place, value):
    packed = with_row(claims.pack(people.claims(3, Random(8))), place, value)
    with pytest.raises(ReplyUnreadable):
        claims.unpack(packed)


def test_secrets_that_do_not_match_the_rows_are_no_rows_at_all():
    secrets, table = opened(claims.pack(people.claims(3, Random(9))))
    for other in (secrets[:-1], secrets + bytes(16), b""):
        with pytest.raises(ReplyUnreadable):
            claims.unpack(closed(other, table))


def test_more_rows_than_a_batch_may_hold_are_refused():
    with pytest.raises(ReplyUnreadable):
        claims.unpack(claims.pack(people.claims(501, Random(10))))


def test_a_bomb_is_refused():
    bomb = codec.encode([1, bytes(16), squeeze(bytes(50_000_000))])
    with pytest.raises(ReplyUnreadable):
        claims.unpack(bomb)


def test_another_format_is_refused():
    secrets, table = opened(claims.pack(people.claims(1, Random(11))))
    with pytest.raises(ReplyUnreadable):
        claims.unpack(codec.encode([2, secrets, squeeze(codec.encode(table))]))


@given(st.binary(max_size=200), st.integers(0, 100_000))
def test_noise_and_damage_raise_the_declared_failure_only(noise, place):
    damaged = with_flipped_bit(claims.pack(people.claims(2, Random(12))), place)
    for data in (noise, damaged, codec.encode([1, noise[:16], squeeze(noise)])):
        try:
            claims.unpack(data)
        except ReplyUnreadable:
            continue


plain = st.recursive(
    st.none() | st.integers() | st.text() | st.binary() | st.booleans(),
    lambda inner: st.lists(inner, max_size=4),
    max_leaves=12,
)


@given(st.integers(0, 8), plain)
def test_any_plain_value_in_any_place_gives_rows_or_the_declared_failure(place, value):
    packed = with_row(claims.pack(people.claims(2, Random(13))), [place], value)
    try:
        rows = claims.unpack(packed)
    except ReplyUnreadable:
        return
    assert len(rows) == 2


def test_a_moment_is_read_to_the_microsecond():
    one = replace(
        people.claim(1, Random(14)), captured_at=datetime(2026, 1, 2, 3, 4, 5, 6, tzinfo=UTC)
    )
    assert claims.unpack(claims.pack([one])) == [one]

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime
from random import Random
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.registration import Registration
from kiosk.store.records import Spoiled
from kiosk.sync.packing import load
from kiosk.wire import batch, claims
from kiosk.wire.claims import Claim, Unreadable
from tests import builders

NOW = builders.NOW
PROGRAMME = ("kartu-prakerja-2020", 1)

POISON = {
    "spoiled on disk": Spoiled,
    "a number where a text was": lambda seq: with_answers(seq, rt=7),
    "half a secret": lambda seq: replace(builders.registration(seq), secret=b"short"),
    "a moment without a zone": lambda seq: replace(
        builders.registration(seq),
        captured_at=datetime(2026, 1, 1),  # noqa: DTZ001
    ),
    "a novel": lambda seq: with_answers(seq, street=Random(1).randbytes(400_000).hex()),
    "noise that does not squeeze": lambda seq: with_answers(
        seq, street=Random(1).randbytes(300_000).decode("latin-1")
    ),
    "a programme without a name": lambda seq: replace(made_up(seq), programme=None),
}


def made_up(seq: int) -> Any:
    return builders.registration(seq)


def with_answers(seq: int, **changes: object) -> Any:
    made = made_up(seq)
    return replace(made, answers={**made.answers, **changes})


def travel(waiting: Sequence[Registration | Spoiled]) -> tuple[list[Claim | Unreadable], list[int]]:
    """What arrives, batch after batch, and whom of it only in name."""
    arrived: list[Claim | Unreadable] = []
    aside: list[int] = []
    while len(arrived) < len(waiting):
        loaded = load(waiting[len(arrived) :], NOW, PROGRAMME)
        arrived += claims.unpack(loaded.packed.data)
        aside += loaded.set_aside
    return arrived, aside


def test_sound_records_go_as_they_are():
    waiting = list(builders.registrations(40))
    loaded = load(waiting, NOW, PROGRAMME)
    assert loaded.packed.claims == [Claim.of(one) for one in waiting]
    assert not loaded.set_aside


@pytest.mark.parametrize("poison", POISON.values(), ids=POISON.keys())
@pytest.mark.parametrize("at", [1, 4, 9])
def test_a_record_that_cannot_be_packed_is_named_and_its_neighbours_travel(poison, at):
    waiting = [poison(seq) if seq == at else builders.registration(seq) for seq in range(1, 10)]
    arrived, aside = travel(waiting)
    assert aside == [at]
    assert [one.seq for one in arrived] == list(range(1, 10))
    for one in arrived:
        if one.seq == at:
            assert isinstance(one, Claim)
            assert one.answers == {}
        else:
            assert one == Claim.of(builders.registration(one.seq))


def test_nothing_but_poison_is_still_a_batch():
    loaded = load([Spoiled(seq) for seq in range(5, 9)], NOW, PROGRAMME)
    assert loaded.set_aside == [5, 6, 7, 8]
    assert [claim.seq for claim in loaded.packed.claims] == [5, 6, 7, 8]


def test_what_does_not_fit_any_more_is_left_for_the_next_batch_with_its_poison():
    random = Random(2)
    long = [with_answers(seq, street=random.randbytes(3000).hex()) for seq in range(1, 60)]
    loaded = load([*long, Spoiled(60)], NOW, PROGRAMME)
    assert 0 < len(loaded.packed.claims) < 59
    assert not loaded.set_aside
    assert len(loaded.packed.data) < batch.MAX_BYTES


def test_one_long_record_goes_alone_rather_than_never():
    long = with_answers(1, street=Random(3).randbytes(60_000).hex())
    loaded = load([long, builders.registration(2)], NOW, PROGRAMME)
    assert loaded.packed.claims == [Claim.of(long)]
    assert not loaded.set_aside


@given(answers=st.dictionaries(st.text(max_size=9), st.text(max_size=30), max_size=6))
def test_whatever_people_write_it_comes_out_as_it_went_in_or_is_set_aside(answers):
    waiting = [builders.registration(1), replace(builders.registration(2), answers=answers)]
    loaded = load(waiting, NOW, PROGRAMME)
    arrived = claims.unpack(loaded.packed.data)
    assert arrived[0] == Claim.of(waiting[0])
    assert arrived[1] == Claim.of(waiting[1]) or loaded.set_aside == [2]

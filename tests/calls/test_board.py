"""Who calls: each word counts once, from whom it may come, and silence ends it."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from kiosk.calls.board import Board
from kiosk.wire.calls import CallWord, HeardWord, Word

NOW = datetime(2026, 11, 9, 3, 4, tzinfo=UTC)
SECOND = timedelta(seconds=1)
SAID = CallWord(Word.CALLING, b"call-one", b"device-of-16-byt", "Disnaker Ende", "Kios 1", NOW, NOW)


@pytest.fixture
def board() -> Board:
    return Board("Disnaker Ende")


def later(seconds: int, **changed: object) -> CallWord:
    return replace(SAID, at=NOW + seconds * SECOND, **changed)  # type: ignore[arg-type]


def places(board: Board, now: datetime = NOW) -> list[str]:
    return [one.place for one in board.waiting(now)]


def test_a_certified_machine_of_the_office_is_heard_from_anywhere(board):
    assert board.hear(HeardWord(SAID, certified=True), NOW, is_here=False)
    assert places(board) == ["Kios 1"]


def test_another_office_and_an_uncertified_machine_are_not_heard_from_the_network(board):
    alor = replace(SAID, office="Disnaker Alor")
    assert not board.hear(HeardWord(alor, certified=True), NOW, is_here=False)
    assert not board.hear(HeardWord(SAID, certified=False), NOW, is_here=False)
    assert places(board) == []
    assert board.hear(HeardWord(SAID, certified=False), NOW, is_here=True)
    assert places(board) == ["Kios 1"]


def test_a_word_counts_once_and_never_after_a_newer_one(board):
    assert board.hear(HeardWord(later(4), certified=True), NOW, is_here=False)
    board.answer(SAID.call)
    for seconds in (4, 2, 0):
        recorded = later(seconds, call=b"call-two")
        assert not board.hear(HeardWord(recorded, certified=True), NOW, is_here=False)
    assert places(board) == []


def test_what_was_recorded_on_another_day_is_not_heard(board):
    for day in (timedelta(days=1), timedelta(days=-1)):
        assert not board.hear(HeardWord(SAID, certified=True), NOW + day, is_here=False)
    assert places(board) == []


def test_who_falls_silent_is_not_waited_for(board):
    board.hear(HeardWord(SAID, certified=True), NOW, is_here=False)
    assert places(board, NOW + 11 * SECOND) == ["Kios 1"]
    assert places(board, NOW + 12 * SECOND) == []


@pytest.mark.parametrize("word", [Word.COMING, Word.OVER])
def test_a_call_that_is_answered_or_over_stays_so(board, word):
    board.hear(HeardWord(SAID, certified=True), NOW, is_here=False)
    board.hear(HeardWord(later(1, word=word), certified=True), NOW, is_here=False)
    board.hear(HeardWord(later(2), certified=True), NOW, is_here=False)
    assert places(board) == []
    board.hear(HeardWord(later(3, call=b"call-two"), certified=True), NOW, is_here=False)
    assert places(board) == ["Kios 1"]


def test_the_longest_waiting_comes_first_and_a_flood_of_calls_is_bounded(board):
    for number in range(40):
        said = replace(
            SAID, call=bytes(7) + bytes([number]), device=bytes(15) + bytes([number]),
            place=f"Kios {number}", since=NOW - number * SECOND,
        )  # fmt: skip
        board.hear(HeardWord(said, certified=True), NOW, is_here=False)
    assert places(board) == [f"Kios {number}" for number in range(15, -1, -1)]

"""Who types: fingers or a scanner."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ui.models.scan_burst import FRAMED_MS, LONGEST, QUICK_MS, STX, Burst, Move

NIK = "3273025206019002"


def played(text, gaps, start=1_000):
    """What a burst makes of these keys, each so long after the one before."""
    burst, now, moves = Burst(), start, []
    for character, gap in zip(text, gaps, strict=True):
        now += gap
        moves.append(burst.strike(character, now))
    return burst, moves


def evenly(text, gap):
    return played(text, [gap] * len(text))


@pytest.mark.parametrize("end", ["\n", "\t"])
@pytest.mark.parametrize("gap", [0, 1, 5, 12, 34])
def test_a_scanner_is_known_by_its_rhythm(end, gap):
    burst, moves = evenly(NIK + end, gap)
    assert burst.is_complete
    assert burst.text == f"{NIK}\n"
    assert moves == [Move.BEGIN, *[Move.HOLD] * 16]


def test_eight_characters_are_enough_and_seven_are_not():
    assert evenly("K7QX9M2T\n", 5)[0].is_complete
    burst, moves = evenly("K7QX9M2\n", 5)
    assert not burst.is_complete
    assert moves[-1] is Move.PASS


def test_a_frame_needs_no_length_and_forgives_a_slow_radio():
    burst, moves = evenly(f"{STX}K7\n", FRAMED_MS - 1)
    assert burst.is_complete
    assert burst.text == "K7\n"
    assert set(moves) == {Move.HOLD}


def test_a_code_of_several_lines_is_one_scan():
    burst, _ = evenly(f"NIK: {NIK}\nNama: SITI\n", 3)
    assert burst.is_complete
    assert burst.text == f"NIK: {NIK}\nNama: SITI\n"


def test_what_comes_after_a_pause_is_somebody_else():
    burst, moves = played("3273025206019002\n1", [4] * 17 + [QUICK_MS])
    assert not burst.is_complete
    assert burst.text == "1"
    assert moves[-1] is Move.BEGIN


def test_nothing_without_an_end_is_a_scan():
    assert not evenly(NIK, 2)[0].is_complete


def test_an_end_that_comes_late_was_pressed_by_a_person():
    assert not played(f"{NIK}\n", [4] * 16 + [QUICK_MS])[0].is_complete


# Milliseconds between keys going down, as fast typists have them: rolls of two or three keys under
# 35, never eight.
FAST_TYPISTS = {
    "rolling over the home row": [
        0,
        22,
        31,
        95,
        18,
        27,
        110,
        29,
        24,
        88,
        33,
        30,
        71,
        19,
        45,
        26,
        90,
    ],
    "a champion, 216 words a minute": [0, *[52, 48, 61, 30, 55, 33, 49, 58] * 2],
    "two hands at once": [0, 1, 70, 2, 68, 1, 75, 0, 66, 3, 71, 1, 69, 2, 80, 1, 90],
    "the number pad": [0, *[88, 93, 61, 72, 97, 104, 65, 70] * 2],
    "a jerk every seventh key": [0, 10, 9, 11, 8, 10, 9, 60, 10, 9, 11, 8, 10, 9, 60, 10, 9],
}


@pytest.mark.parametrize("gaps", FAST_TYPISTS.values(), ids=FAST_TYPISTS.keys())
def test_no_fast_typist_is_taken_for_a_scanner(gaps):
    assert not played(f"{NIK}\n", gaps)[0].is_complete


def test_a_key_held_down_is_no_scan():
    burst = Burst()
    moves = [burst.strike("1", 0), *(burst.strike("", 30 * n) for n in range(1, 40))]
    moves.append(burst.strike("\n", 30 * 40))
    assert not burst.is_complete
    assert Move.HOLD not in moves


def test_a_control_key_in_between_ends_what_had_begun():
    burst, moves = played(["3", "2", "7", "3", "0", "2", "5", "2", "", "\n"], [4] * 10)
    assert not burst.is_complete
    assert moves[-2:] == [Move.PASS, Move.PASS]


def test_a_clock_that_jumps_back_begins_anew():
    burst = Burst()
    for at in range(0, 60, 4):
        burst.strike("1", at)
    assert burst.strike("1", 10) is Move.BEGIN


def test_endless_keys_are_let_go():
    burst, moves = evenly("1" * (LONGEST + 3), 1)
    assert moves[LONGEST] is Move.BEGIN
    assert len(burst.text) <= LONGEST


@given(st.lists(st.tuples(st.sampled_from("1aZ /\n\t"), st.integers(QUICK_MS, 900)), max_size=60))
def test_whoever_takes_their_time_is_never_kept_waiting(keys):
    _, moves = played([key for key, _ in keys], [gap for _, gap in keys])
    assert Move.HOLD not in moves

"""How full the wave is, in words that promise nothing."""

from dataclasses import replace
from datetime import timedelta

import pytest

from kiosk.domain.seats import Seats
from kiosk.sync.link import LinkKind, LinkState
from tests import builders
from tests.builders import NOW
from ui.models.seats_view import seats_sentence
from ui.words import Words

PROGRAMME = builders.first_come(quota=300)
WAVE = PROGRAMME.calendar.wave_for_arrival(NOW)
assert WAVE is not None
SEATS = Seats(
    PROGRAMME.id, WAVE.number, 300, 60, 60, 0,
    in_turn=True, counted_at=NOW - timedelta(hours=1, minutes=48),
)  # fmt: skip


def told(seats: Seats | None, kind: LinkKind = LinkKind.OFFLINE, language="id") -> str:
    return seats_sentence(LinkState(kind, seats=seats), PROGRAMME, Words(language), NOW)


def test_the_last_figure_known_is_told_with_its_age():
    assert told(SEATS) == "Kuota per 08.12: sisa 240. Angka berubah setelah tersambung."
    assert told(SEATS, LinkKind.ONLINE) == "Kuota per 08.12: sisa 240. Angka terus berubah."
    assert told(SEATS, language="en") == (
        "Places as of 08:12: 240 left. It will change once there is a connection."
    )


def test_a_figure_of_another_day_says_so():
    old = replace(SEATS, counted_at=NOW - timedelta(days=1))
    assert told(old).startswith("Kuota per kemarin: sisa 240.")


def test_where_people_wait_nothing_is_left():
    assert told(replace(SEATS, waiting=12)).startswith("Kuota per 08.12: penuh, 12 di daftar")


def test_in_a_draw_nothing_is_said_to_be_left():
    drawn = replace(SEATS, in_turn=False, entered=1_204, taken=0)
    assert told(drawn).startswith("Per 08.12: 1.204 pendaftar untuk 300 tempat.")


@pytest.mark.parametrize("other", [{"programme": "another"}, {"wave": 99}])
def test_the_figure_of_another_wave_is_not_told_of_this_one(other):
    assert told(replace(SEATS, **other)) == ""
    assert told(None) == ""

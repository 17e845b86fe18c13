"""The line to the centre in a few words."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from kiosk.sync.link import LinkKind, LinkState
from kiosk.sync.plan import Mode
from ui.models import link_view
from ui.theme.tones import Tone
from ui.words import Words

NOW = datetime(2020, 4, 14, 5, 0, tzinfo=UTC)  # noon in Jakarta
OFFLINE = LinkState(
    LinkKind.OFFLINE,
    since=NOW - timedelta(days=3, hours=4),
    last_success=NOW - timedelta(hours=3, minutes=48),
    next_try=NOW + timedelta(minutes=15),
    unsent=214,
    problem_code="centre_unreachable",
)


def test_offline_is_calm_and_says_when_it_last_worked():
    look = link_view.chip(OFFLINE, Words(), NOW)
    assert look.text == "Tanpa internet · kirim terakhir 08.12"
    assert look.tone is Tone.SOGA  # brown, not red


def test_the_headline_says_since_when():
    assert link_view.headline(OFFLINE, Words(), NOW) == "Tanpa internet sejak 3 hari 4 jam"
    assert link_view.headline(OFFLINE, Words("en"), NOW) == "No internet for 3 days 4 hours"


def test_the_outlook_says_why_and_when_next():
    assert link_view.outlook(OFFLINE, Words(), NOW) == (
        "Percobaan terakhir: Pusat belum bisa dihubungi. Dicoba otomatis lagi 12.15."
    )


def test_nothing_is_tried_for_nobody():
    assert "otomatis" not in link_view.outlook(replace(OFFLINE, unsent=0), Words(), NOW)


def test_yesterdays_success_is_not_told_as_todays():
    state = replace(OFFLINE, last_success=NOW - timedelta(days=1))
    assert link_view.chip(state, Words(), NOW).text.endswith("kirim terakhir kemarin")
    state = replace(OFFLINE, last_success=NOW - timedelta(days=4))
    assert link_view.chip(state, Words(), NOW).text.endswith("kirim terakhir 10 Apr")


def test_a_busy_centre_is_tried_again_at_a_time():
    state = replace(OFFLINE, kind=LinkKind.BUSY)
    assert link_view.chip(state, Words(), NOW).text == "Pusat sedang ramai · coba lagi 12.15"


def test_when_everybody_is_sent_it_is_their_photographs():
    quiet = replace(OFFLINE, last_success=None, problem_code="")
    state = replace(quiet, kind=LinkKind.SENDING, unsent=3, photos=1_200)
    assert link_view.chip(state, Words(), NOW).text == "Mengirim 3 data"
    state = replace(state, unsent=0)
    assert link_view.chip(state, Words(), NOW).text == "Mengirim 1.200 foto"
    assert "1.200 foto" in link_view.headline(state, Words(), NOW)
    assert link_view.meaning(state, Words()).startswith("Datanya sudah di pusat")
    assert link_view.outlook(state, Words(), NOW) == ""
    state = replace(state, kind=LinkKind.ONLINE)
    assert link_view.outlook(state, Words(), NOW) == "Foto yang menunggu: 1.200."


def test_a_large_queue_is_written_with_its_dot():
    state = replace(OFFLINE, kind=LinkKind.SENDING, unsent=10_000, last_success=None)
    assert link_view.chip(state, Words(), NOW).text == "Mengirim 10.000 data"


@pytest.mark.parametrize("kind", list(LinkKind))
def test_every_state_can_be_shown_before_anything_is_known(kind):
    state = LinkState(kind)
    assert link_view.chip(state, Words(), NOW).text
    assert link_view.headline(state, Words("en"), NOW)
    assert link_view.meaning(state, Words())


def test_a_kiosk_that_rests_says_when_it_goes_on_and_that_nothing_is_wrong():
    state = replace(
        OFFLINE, kind=LinkKind.RESTING, since=None, next_try=NOW + timedelta(hours=6),
        problem_code="",
    )  # fmt: skip
    look = link_view.chip(state, Words(), NOW)
    assert (look.text, look.tone) == ("Kirim otomatis jeda · coba lagi 18.00", Tone.NEUTRAL)
    assert link_view.outlook(state, Words(), NOW) == "Dicoba otomatis lagi 18.00."


def test_sending_by_hand_or_sparingly_is_said_while_somebody_waits():
    by_hand = LinkState(LinkKind.RESTING, unsent=3, mode=Mode.MANUAL)
    assert link_view.outlook(by_hand, Words(), NOW) == "Diatur: hanya dikirim kalau diminta."
    assert link_view.outlook(replace(by_hand, unsent=0), Words(), NOW) == ""
    sparing = replace(by_hand, kind=LinkKind.ONLINE, mode=Mode.METERED)
    assert link_view.outlook(sparing, Words("en"), NOW).startswith("Set to save data")

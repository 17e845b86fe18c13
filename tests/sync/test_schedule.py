from datetime import timedelta

from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.daily import DailyWindow
from kiosk.domain.wave import WIB
from kiosk.sync.plan import Mode, Plan
from kiosk.sync.schedule import CONTACT_EVERY, LONGEST_WAIT, VERDICTS_EVERY, Outlook, next_try
from tests.builders import NOW

LONG = st.timedeltas(timedelta(days=-4000), timedelta(days=4000))


def test_a_kiosk_that_never_reached_the_centre_tries_at_once():
    assert next_try(Outlook(), NOW) == NOW


def test_what_waits_is_sent_at_once_unless_a_failure_says_when():
    assert next_try(Outlook(last_success=NOW, unsent=1), NOW) == NOW
    later = NOW + timedelta(minutes=3)
    assert next_try(Outlook(next_attempt_at=later, last_success=NOW, unsent=1), NOW) == later


def test_with_nothing_to_send_the_centre_is_asked_every_minute_and_sooner_for_verdicts():
    assert next_try(Outlook(last_success=NOW), NOW) == NOW + CONTACT_EVERY
    assert next_try(Outlook(last_success=NOW, unjudged=2), NOW) == NOW + VERDICTS_EVERY


@given(
    attempt=st.none() | LONG.map(lambda far: NOW + far),
    success=st.none() | LONG.map(lambda far: NOW + far),
    unsent=st.integers(0, 2),
    unjudged=st.integers(0, 2),
)
def test_however_wrong_the_clock_was_no_wait_is_for_ever(attempt, success, unsent, unjudged):
    outlook = Outlook(attempt, success, unsent, unjudged)
    due = next_try(outlook, NOW)
    assert due is not None
    assert due - NOW <= LONGEST_WAIT


# --- as it was set --------------------------------------------------------------------------------

NIGHT = DailyWindow.parse("18.00-06.00")
MANUAL = Plan(Mode.MANUAL)
METERED = Plan(Mode.METERED)
AT_NIGHT = Plan(window=NIGHT, zone=WIB)  # it is ten in the morning


def test_by_hand_means_never_unasked():
    assert next_try(Outlook(unsent=5), NOW, MANUAL) is None
    assert next_try(Outlook(next_attempt_at=NOW, unsent=5), NOW, MANUAL) is None


def test_outside_the_window_it_waits_for_it_to_open_and_inside_it_does_not():
    opens = NOW + timedelta(hours=8)
    assert next_try(Outlook(unsent=1), NOW, AT_NIGHT) == opens
    assert next_try(Outlook(next_attempt_at=NOW, unsent=1), NOW, AT_NIGHT) == opens
    late = opens + timedelta(hours=3)
    assert next_try(Outlook(last_success=late, unsent=1), late, AT_NIGHT) == late
    assert next_try(Outlook(last_success=late), late, AT_NIGHT) == late + CONTACT_EVERY


def test_where_bytes_are_paid_for_it_asks_hourly_and_gathers_who_comes():
    quiet = Outlook(last_success=NOW, unjudged=3)
    assert next_try(quiet, NOW, METERED) == NOW + timedelta(hours=1)
    waiting = Outlook(last_success=NOW, unsent=1)
    assert next_try(waiting, NOW, METERED) == NOW + timedelta(minutes=15)

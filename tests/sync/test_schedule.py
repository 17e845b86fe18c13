from datetime import timedelta

from hypothesis import given
from hypothesis import strategies as st

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
    assert next_try(outlook, NOW) - NOW <= LONGEST_WAIT

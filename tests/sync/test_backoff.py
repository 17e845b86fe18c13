from datetime import timedelta

from hypothesis import given
from hypothesis import strategies as st

from kiosk.sync import backoff
from kiosk.sync.backoff import delay

LATEST = b"\xff" * 4


def never_random(value: bytes):
    return lambda size: value[:size]


def test_the_wait_doubles_until_a_quarter_of_an_hour():
    waits = [round(delay(n, never_random(LATEST)).total_seconds()) for n in range(1, 12)]
    assert waits == [2, 4, 8, 16, 32, 64, 128, 256, 512, 900, 900]


def test_kiosks_that_lost_the_centre_together_do_not_return_together():
    early = delay(8, never_random(b"\x00" * 4))
    late = delay(8, never_random(LATEST))
    assert early == timedelta()
    assert late > timedelta(minutes=4)


@given(failures=st.integers(0, 10**9), dice=st.binary(min_size=4, max_size=4))
def test_no_wait_is_negative_or_longer_than_the_cap(failures, dice):
    assert timedelta() <= delay(failures, never_random(dice)) <= backoff.CAP


@given(asked=st.timedeltas(timedelta(), timedelta(days=9)), dice=st.binary(min_size=4, max_size=4))
def test_the_centre_is_never_called_on_before_it_asked_to_be(asked, dice):
    waited = delay(1, never_random(dice), retry_after=asked)
    assert waited >= min(asked, backoff.LONGEST_RETRY_AFTER)
    assert waited <= backoff.LONGEST_RETRY_AFTER + backoff.BASE

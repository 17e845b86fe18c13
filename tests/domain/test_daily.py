from datetime import UTC, datetime, time, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.daily import DailyWindow
from kiosk.domain.wave import WIB, WIT

NOON = datetime(2026, 11, 24, 5, 0, tzinfo=UTC)  # 12.00 WIB
MOMENTS = st.timedeltas(timedelta(0), timedelta(days=400)).map(lambda far: NOON + far)
TIMES = st.times().map(lambda one: one.replace(second=0, microsecond=0))


def test_a_night_is_open_across_midnight():
    night = DailyWindow.parse("18.00-06.00")
    assert not night.holds(NOON, WIB)
    assert night.next_open(NOON, WIB) == NOON + timedelta(hours=6)
    assert night.holds(NOON + timedelta(hours=6), WIB)
    assert night.holds(NOON + timedelta(hours=17, minutes=59), WIB)
    assert not night.holds(NOON + timedelta(hours=18), WIB)


def test_it_goes_by_the_clock_on_the_wall():
    morning = DailyWindow.parse("8:00 - 9.30")
    assert morning.text == "08.00-09.30"
    assert morning.next_open(NOON, WIB) == NOON + timedelta(hours=20)
    assert morning.next_open(NOON, WIT) == NOON + timedelta(hours=18)


@pytest.mark.parametrize(
    "text", ["", "18.00", "25.00-06.00", "18.00-18.00", "1800-0600", "\u0668.00-09.00"]
)
def test_what_is_no_stretch_of_a_day_is_refused(text):
    with pytest.raises(ValueError, match=r"times of the day|never|must be in"):
        DailyWindow.parse(text)


@given(opens=TIMES, closes=TIMES, moment=MOMENTS)
def test_it_opens_within_a_day_and_not_before_it_is_open(opens, closes, moment):
    if opens == closes:
        return
    window = DailyWindow(opens, closes)
    assert DailyWindow.parse(window.text) == window
    opened = window.next_open(moment, WIB)
    assert timedelta() <= opened - moment <= timedelta(days=1)
    assert window.holds(opened, WIB)
    assert (opened == moment) == window.holds(moment, WIB)


def test_midnight_to_a_moment_before_it_is_nearly_the_whole_day():
    assert DailyWindow(time(0), time(23, 59)).holds(NOON, WIB)

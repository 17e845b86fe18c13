"""What lies before those who wait."""

from __future__ import annotations

from datetime import timedelta

from kiosk.sync import pace
from kiosk.usecases.forecast import Estimate, Forecast, Overdue
from tests import builders

WEEK = timedelta(weeks=1)


def measure(workplace, milliseconds=20_000):
    """A batch of fifty arrived once."""
    with workplace._store.write() as tx:
        pace.note(tx, 10_000, timedelta(milliseconds=milliseconds), 50)


def test_nobody_waits_and_nothing_lies_ahead(workplace):
    assert workplace.forecast() == Forecast()
    measure(workplace)
    assert workplace.forecast() == Forecast()


def test_before_anything_was_sent_nothing_can_be_said_of_the_time(workplace):
    workplace.desk.register(builders.typed(1), "id")
    assert workplace.forecast() == Forecast(size=None)
    status = workplace.status()
    assert (status["to_send_bytes"], status["estimate_seconds"]) == (None, None)


def test_the_time_is_told_as_a_range_from_this_kiosk_s_own_past(workplace):
    workplace.desk.register(builders.typed(1), "id")
    measure(workplace)
    assert workplace.forecast() == Forecast(200, Estimate(20, 30))
    status = workplace.status()
    assert (status["to_send_bytes"], status["estimate_seconds"]) == (200, [20, 30])


def test_who_waits_past_the_close_of_a_wave_raises_an_alarm_and_is_still_there(workplace, clock):
    calendar = workplace.link.programme.calendar
    first = calendar.wave_for_arrival(clock.now)
    workplace.desk.register(builders.typed(1), "id")
    workplace.desk.register(builders.typed(2), "id")
    clock.now = first.closes - timedelta(seconds=1)
    assert workplace.forecast().overdue is None
    clock.now = first.closes
    assert workplace.forecast().overdue == workplace.overdue() == Overdue(2, first.number)
    workplace.desk.register(builders.typed(3), "id")
    assert workplace.forecast().overdue == Overdue(2, first.number)
    clock.now += 2 * WEEK
    assert workplace.forecast().overdue == Overdue(3, first.number)
    status = workplace.status()
    assert status["overdue"] == {"count": 3, "wave": first.number}
    assert status["waiting"] == 3

"""A wave closes in the time of Jakarta everywhere; a desk elsewhere sees its own time beside it."""

import pytest

from kiosk.usecases.facts import SetupRequest
from tests.ui.screens.conftest import PASSWORD

MAKASSAR, JAYAPURA, BANDUNG = "7371", "9171", "3273"


@pytest.mark.parametrize(
    "regency, beside", [(BANDUNG, ""), (MAKASSAR, " (13.00 WITA)"), (JAYAPURA, " (14.00 WIT)")]
)
def test_the_queue_tells_both(site, sign_in, regency, beside) -> None:
    site.set_up(SetupRequest("Disnaker", "Rina Kartika", PASSWORD, regency, "Loket 3")).close()
    desk = sign_in(site)
    desk.screens.show_place("queue")
    banner = desk.screens.queue.parts.deadline
    desk.until(banner.isVisible)
    assert f"tutup 30 November 2026, 12.00 WIB{beside}." in banner.accessibleName()
    desk.window.set_language("en")
    english = beside.replace(".", ":")
    assert f"closes 30 November 2026, 12:00 WIB{english}." in banner.accessibleName()


def test_what_was_just_saved_is_told_in_the_time_of_the_desk(site, sign_in, clock) -> None:
    site.set_up(SetupRequest("Disnaker", "Rina Kartika", PASSWORD, JAYAPURA, "Loket 3")).close()
    desk = sign_in(site)
    desk.answer(1)
    desk.save()
    desk.screens.show_place("queue")
    desk.until(lambda: desk.screens.queue.rows.rowCount() == 1)
    assert clock.now.hour == 3  # in UTC
    row = [desk.screens.queue.rows.index(0, column).data() for column in range(5)]
    assert "Hari ini 12.00" in row

"""How long sending takes, in words that promise nothing."""

import pytest

from kiosk.usecases.forecast import Estimate, Forecast, Overdue
from ui.models.forecast_view import estimate_sentence, overdue_notice, range_of
from ui.words import Words


@pytest.mark.parametrize(
    "low, high, told",
    [
        (1, 40, "kurang dari 1 menit"),
        (60, 60, "kurang dari 1 menit"),
        (20, 61, "paling lama 2 menit"),
        (120, 120, "2 menit"),
        (125, 300, "2 menit sampai 5 menit"),
        (3_600, 9_001, "1 jam sampai 2 jam 31 menit"),
    ],
)
def test_it_is_a_range_in_whole_minutes_that_never_says_less_than_was_measured(low, high, told):
    assert range_of(Estimate(low, high), Words()) == told


def test_what_is_to_be_sent_is_weighed_and_the_line_is_not_promised():
    told = estimate_sentence(Forecast(65_000_000, Estimate(540, 820)), Words())
    assert told == (
        "Mengirim 65 MB butuh kira-kira 9 menit sampai 14 menit, "
        "kalau jaringannya seperti terakhir kali."
    )


def test_a_kiosk_that_never_sent_says_so_and_one_with_nothing_to_send_says_nothing():
    never = "How long sending takes cannot be told yet: this machine has never sent."
    assert estimate_sentence(Forecast(size=None), Words("en")) == never
    assert estimate_sentence(Forecast(5_000), Words("en")) == never
    assert estimate_sentence(Forecast(), Words("en")) == ""


def test_who_waited_past_a_close_is_counted_and_told_that_nothing_is_erased():
    what, why, remedy = overdue_notice(Forecast(overdue=Overdue(3, 71)), Words())
    assert what == "3 orang belum terkirim, padahal gelombang 71 sudah tutup."
    assert "tidak dihapus" in why
    assert remedy
    assert overdue_notice(Forecast(overdue=Overdue(1, 71)), Words("en"))[0].startswith("1 person ")
    assert overdue_notice(Forecast(), Words()) == ("", "", "")

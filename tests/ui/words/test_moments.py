"""Dates, times and numbers are written the way they are said at a desk."""

from datetime import UTC, date, datetime, timedelta

import pytest

from kiosk.domain.wave import WIB, WIT, WITA
from kiosk.domain.zones import zone_of
from ui.phrases import moments
from ui.words import Words

INDONESIAN, ENGLISH = Words("id").say, Words("en").say
NOW = datetime(2020, 4, 14, 5, 0, tzinfo=UTC)  # Tuesday noon in Jakarta


def test_a_day_is_written_out_with_its_month():
    assert moments.day(date(2020, 4, 11), INDONESIAN) == "11 April 2020"
    assert moments.day(date(1996, 8, 8), INDONESIAN) == "8 Agustus 1996"
    assert moments.day(date(1996, 8, 8), ENGLISH) == "8 August 1996"


def test_indonesian_clocks_have_a_dot():
    at = datetime(2020, 4, 14, 12, 5, tzinfo=UTC)
    assert moments.clock(at, WIB, INDONESIAN) == "19.05"
    assert moments.clock(at, WITA, INDONESIAN) == "20.05"
    assert moments.clock(at, WIT, ENGLISH) == "21:05"


@pytest.mark.parametrize(
    "ago, said",
    [
        (timedelta(hours=1, minutes=8), "Hari ini 10.52"),
        (timedelta(hours=19, minutes=20), "Kemarin 16.40"),
        (timedelta(days=4, hours=2, minutes=48), "10 Apr 09.12"),
        (timedelta(days=400), "11 Mar 2019"),
    ],
)
def test_moments_near_by_are_named_after_today(ago, said):
    assert moments.moment(NOW - ago, NOW, WIB, INDONESIAN) == said


def test_midnight_in_the_desks_zone_divides_yesterday_from_today():
    late = datetime(2020, 4, 13, 16, 30, tzinfo=UTC)  # 23.30 WIB, but 00.30 WITA
    assert moments.moment(late, NOW, WIB, ENGLISH) == "Yesterday 23:30"
    assert moments.moment(late, NOW, WITA, ENGLISH) == "Today 00:30"


@pytest.mark.parametrize(
    "seconds, indonesian, english",
    [
        (72, "1 menit 12 detik", "1 minute 12 seconds"),
        (58, "58 detik", "58 seconds"),
        (60, "1 menit", "1 minute"),
        (0, "0 detik", "0 seconds"),
        (3 * 86_400 + 4 * 3_600 + 59, "3 hari 4 jam", "3 days 4 hours"),
        (86_400 + 1, "1 hari 1 detik", "1 day 1 second"),
    ],
)
def test_a_duration_names_its_two_largest_parts(seconds, indonesian, english):
    assert moments.duration(seconds, INDONESIAN) == indonesian
    assert moments.duration(seconds, ENGLISH) == english


def test_an_outage_is_told_in_minutes_at_the_finest():
    assert moments.age(12, INDONESIAN) == "kurang dari 1 menit"
    assert moments.age(12 * 60 + 40, INDONESIAN) == "12 menit"
    assert moments.age(12 * 60 + 40, ENGLISH) == "12 minutes"


def test_a_column_of_durations_uses_short_names():
    assert moments.short_duration(58, INDONESIAN) == "58 dtk"
    assert moments.short_duration(81, INDONESIAN) == "1 mnt 21 dtk"


def test_numbers_and_sizes_use_the_languages_own_marks():
    assert moments.number(164_000, INDONESIAN) == "164.000"
    assert moments.number(164_000, ENGLISH) == "164,000"
    assert moments.size(41_300_000_000, INDONESIAN) == "41 GB"
    assert moments.size(1_400_000_000, INDONESIAN) == "1,4 GB"
    assert moments.size(1_400_000_000, ENGLISH) == "1.4 GB"


def test_a_desk_lives_in_the_zone_of_its_province():
    assert zone_of("3273") is WIB
    assert zone_of("6171") is WIB  # West Kalimantan
    assert zone_of("5308") is WITA  # Ende
    assert zone_of("6571") is WITA  # Tarakan
    assert zone_of("9301") is WIT  # Merauke

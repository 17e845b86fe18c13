"""From lines to fields: by their labels, by where they stand, and only when they fit together."""

import math

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.gazetteer.regions import Regions
from kiosk.imaging.understanding import understood
from tests.imaging import printing
from tests.imaging.printing import VALUES, card


@pytest.fixture(scope="module")
def regions():
    with Regions.open() as regions:
        yield regions


def test_every_field_a_form_asks_is_read_and_no_other(regions):
    reading = understood(card(), regions)
    assert reading.nik == "3273011505989001"
    assert reading.name == "DEWI LESTARI"
    assert (reading.birth_place, reading.birth_date) == ("BANDUNG", "15051998")
    assert reading.birth_day == "1998-05-15"
    assert reading.sex == "L"
    assert reading.street == "JL. MELATI NO. 7"
    assert (reading.rt, reading.rw) == ("003", "012")
    assert (reading.village_name, reading.district_name) == ("GEGERKALONG", "SUKASARI")
    told = " ".join(value for value in reading.as_data().values() if value)
    assert not any(word in told for word in ("ISLAM", "KAWIN", "WIRASWASTA", "WNI"))


def turned(degrees, lean=0.0):
    """A card that lies askew, and is seen from one side: its rows run apart like a fan."""
    angle = math.radians(degrees)

    def seeing(point):
        x, y = point
        y += lean * (y - 300) * (x - 500) / 500
        return (
            x * math.cos(angle) - y * math.sin(angle),
            x * math.sin(angle) + y * math.cos(angle),
        )

    return seeing


@pytest.mark.parametrize("degrees", [-8, -3, 3, 8])
@pytest.mark.parametrize("lean", [-0.08, 0, 0.08])
def test_a_card_may_lie_askew(regions, degrees, lean):
    assert understood(card(seeing=turned(degrees, lean)), regions) == understood(card(), regions)


def test_labels_may_be_misread_or_missing(regions):
    misread = {
        "Tempat/Tgl Lahir": "Tempac T igi Lapie",
        "Alamat": "Alamar",
        "Nama": "",
        "RT/RW": "",
    }
    assert understood(card(labels=misread), regions) == understood(card(), regions)


def test_a_name_that_is_called_like_a_label_is_a_name(regions):
    assert understood(card({**VALUES, "Nama": "AGAMA NAMA"}), regions).name == "AGAMA NAMA"


def test_label_and_value_may_be_one_line(regions):
    lines = [line for line in card() if line.text not in ("Nama", ": DEWI LESTARI")]
    lines.append(printing.line("Nama : DEWI LESTARI", "Nama"))
    assert understood(lines, regions).name == "DEWI LESTARI"


@settings(max_examples=25)
@given(place=st.integers(6, 11), digit=st.integers(0, 9))
def test_a_number_that_says_another_day_than_the_card_is_not_believed(place, digit):
    nik = VALUES["NIK"]
    other = nik[:place] + str(digit) + nik[place + 1 :]
    with Regions.open() as regions:
        reading = understood(card({**VALUES, "NIK": other}), regions)
    assert reading.nik == (nik if other == nik else None)


@pytest.mark.parametrize(
    "changed, why",
    [
        ({"NIK": "327301150598900"}, "fifteen digits"),
        ({"NIK": "32730115059890011"}, "seventeen digits"),
        ({"NIK": "3273011505980000"}, "no such serial"),
        ({"NIK": "9973011505989001"}, "no such province"),
        ({"NIK": "3299011505989001"}, "no such regency"),
        ({"Jenis kelamin": "PEREMPUAN"}, "a woman's number has another day"),
        ({"Jenis kelamin": ""}, "nothing tells the sex"),
        ({"Tempat/Tgl Lahir": "BANDUNG"}, "nothing tells the day"),
        ({"Tempat/Tgl Lahir": "BANDUNG, 16-05-1998"}, "another day"),
    ],
)
def test_a_number_is_believed_only_when_everything_agrees(regions, changed, why):
    assert understood(card({**VALUES, **changed}), regions).nik is None, why


def test_a_woman_has_forty_days_more(regions):
    woman = {**VALUES, "NIK": "3273015505989001", "Jenis kelamin": "PEREMPUAN   Gol. Darah : O"}
    reading = understood(card(woman), regions)
    assert (reading.nik, reading.sex) == ("3273015505989001", "P")


def test_the_printed_day_tells_the_century(regions):
    old = {**VALUES, "NIK": "3273011505259001", "Tempat/Tgl Lahir": "BANDUNG, 15-05-1925"}
    assert understood(card(old), regions).birth_day == "1925-05-15"


@pytest.mark.parametrize("lines", [[], card()[:3], card()[2:3] * 20])
def test_what_is_no_card_says_nothing(regions, lines):
    assert understood(lines, regions).is_empty


def test_a_reading_may_stand_in_a_log(regions):
    said = repr(understood(card(), regions))
    assert "name" in said
    assert "DEWI" not in said
    assert "3273" not in said

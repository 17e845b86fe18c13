"""From lines to fields: by their labels, by where they stand, and only when they fit together."""

import math
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.gazetteer.regions import Regions
from kiosk.imaging.lines import Line
from kiosk.imaging.seen import CAPITALS, DIGITS, SIGNS, Seen
from kiosk.imaging.understanding import read_card, understood
from tests.imaging import printing
from tests.imaging.printing import VALUES, card, nearly, retold


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


@pytest.mark.parametrize("degrees", [0, 5])
def test_a_long_address_or_name_may_take_two_lines(regions, degrees):
    longer = {"Alamat": "BLOK C 12 GANG MAWAR", "Nama": "WULANDARI"}
    for label, more in longer.items():
        whole = {**VALUES, label: f"{VALUES[label]} {more}"}
        broken = card(second={label: more}, seeing=turned(degrees))
        assert understood(broken, regions) == understood(card(whole), regions)


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


class Eyes:
    """Finds the card on a picture whose first pixel is white, wherever that was turned to."""

    def __init__(self, sideways=False):
        self._sideways = sideways

    def find(self, frame):
        if frame[0, 0].all():
            return [line.corners for line in card()]
        if not self._sideways:
            return [line.corners for line in card(seeing=turned(180))]
        boxes = [line.corners for line in card(seeing=turned(90))]
        return [(d, a, b, c) for a, b, c, d in boxes]  # as they stand: taller than wide

    def lines(self, frame, places):
        if frame[0, 0].all():
            return [line for line in card() if line.corners in places]
        return [Line.of(Seen.of("ll"), corners) for corners in places]


@pytest.mark.parametrize("quarters", [0, 1, 2, 3])
def test_a_card_on_its_side_or_upside_down_is_turned_until_it_is_read(regions, quarters):
    frame = np.zeros((64, 100, 3), np.uint8)
    frame[0, 0] = 255
    turned_frame = np.ascontiguousarray(np.rot90(frame, quarters))
    assert read_card(turned_frame, Eyes(quarters in (1, 3)), regions) == understood(card(), regions)


# --- what was nearly seen -------------------------------------------------------------------------


def test_one_smudged_digit_of_the_printed_day_is_forgiven_when_the_number_knows_it(regions):
    smudged = nearly(": BANDUNG, 15-06-1998", 15, "5")
    reading = understood(retold(card(), "Tempat/Tgl Lahir", smudged), regions)
    assert (reading.nik, reading.birth_date) == (VALUES["NIK"], "15051998")


def test_a_digit_that_was_seen_clearly_is_not(regions):
    clear = nearly(": BANDUNG, 15-06-1998", 15, "5", share=1e-5)
    assert understood(retold(card(), "Tempat/Tgl Lahir", clear), regions).nik is None


def test_a_number_with_a_doubtful_digit_is_not_believed(regions):
    lines = [
        Line.of(nearly(line.text, 16, "2", share=0.4), line.corners)
        if line.text.startswith(":3273")
        else line
        for line in card()
    ]
    assert understood(lines, regions).nik is None


def test_a_doubtful_digit_of_the_day_must_be_printed_just_so(regions):
    doubtful = [
        Line.of(nearly(line.text, 8, "2", share=0.4), line.corners)
        if line.text.startswith(":3273")
        else line
        for line in card()
    ]
    assert understood(doubtful, regions).nik == VALUES["NIK"]
    smudged = nearly(": BANDUNG, 15-06-1998", 15, "5")
    assert understood(retold(doubtful, "Tempat/Tgl Lahir", smudged), regions).nik is None


def test_a_village_is_put_right_by_those_of_its_district(regions):
    read = nearly(": GEGERKALDNG", 10, "O")
    reading = understood(retold(card(), "Kel/Desa", read), regions)
    assert reading.village_name == "GEGERKALONG"
    assert regions.village(reading.village_code).name == "Gegerkalong"


def test_a_village_that_no_list_knows_stays_as_it_was_read_and_has_no_code(regions):
    reading = understood(card({**VALUES, "Kel/Desa": "KAMPUNG BARU"}), regions)
    assert (reading.village_name, reading.village_code) == ("KAMPUNG BARU", None)


def test_where_a_person_lives_may_be_elsewhere_than_where_the_number_was_given(regions):
    moved = {**VALUES, "NIK": "1101011505989001"}
    reading = understood(card(moved), regions)
    assert reading.nik == moved["NIK"]
    assert regions.village(reading.village_code).regency.name == "Kota Bandung"


def test_a_place_of_birth_that_was_seen_clearly_is_not_turned_into_a_town(regions):
    odd = {**VALUES, "Tempat/Tgl Lahir": "BANDUNO, 15-05-1998"}
    assert understood(card(odd), regions).birth_place == "BANDUNO"


def test_spaces_that_a_reader_lost_are_found_where_it_nearly_saw_them():
    odds = Seen.of("SITISARI")._odds.copy()
    odds[7, [0, SIGNS.index(" ") + 1]] = 0.9, 0.1  # the gap after SITI
    assert Seen(odds).text() == "SITISARI"
    assert Seen(odds).words(CAPITALS) == "SITI SARI"


def test_fewer_signs_spell_what_can_stand_there():
    odds = Seen.of("O3")._odds.copy()
    odds[0, [SIGNS.index("O") + 1, SIGNS.index("0") + 1]] = 0.7, 0.3
    assert Seen(odds).text() == "O3"
    assert Seen(odds).text(DIGITS) == "03"


def test_a_smudged_letter_of_a_common_name_is_put_right(regions):
    read = nearly(": DEWI LESTAPI", 12, "R")
    assert understood(retold(card(), "Nama", read), regions).name == "DEWI LESTARI"


def test_a_common_name_that_was_nearly_read_in_two_is_one(regions):
    odds = Seen.of(": PRASE TYO")._odds.copy()
    odds[14, [0, SIGNS.index(" ") + 1]] = 0.3, 0.7
    assert understood(retold(card(), "Nama", Seen(odds)), regions).name == "PRASETYO"


def test_a_rare_name_that_was_seen_clearly_stays(regions):
    assert understood(card({**VALUES, "Nama": "DEWU LESTAPI"}), regions).name == "DEWU LESTAPI"


def test_the_common_names_are_words_in_order():
    names = (Path(__file__).parents[2] / "resources" / "names" / "common.txt").read_text().split()
    assert names == sorted(set(names))
    assert all(name.isascii() and name.isalpha() and name.isupper() for name in names)

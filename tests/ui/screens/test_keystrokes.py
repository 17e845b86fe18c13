"""How many keys a person costs: every press counts, Shift and Ctrl among them."""

from collections.abc import Mapping
from statistics import mean

import pytest

from tests import builders
from ui.bridge.scanner import Scanner

# Made-up people as they come: where they were registered, what they are called, where they live.
PEOPLE: Mapping[str, Mapping[str, str]] = {
    "born at home": {
        "nik": "3273025206019002", "kk": "3273021806159007", "name": "Siti Nurhaliza Rahma",
        "birth_place": "Bandung", "village": "3273011002", "rt": "3", "rw": "7",
        "street": "Jl. Hilir No. 47", "phone": "081234567890", "education": "sma",
        "employment": "job_seeker", "training": "Barista",
    },
    "one name": {
        "nik": "3515141505889011", "kk": "3515140101169012", "name": "Suparman",
        "birth_place": "Sidoarjo", "village": "3515142001", "rt": "12", "rw": "4",
        "street": "Dusun Krajan 12", "phone": "085712345678", "education": "smp",
        "employment": "laid_off", "training": "Las",
    },
    "born elsewhere": {
        "nik": "3273024708949013", "kk": "3273020505179014", "name": "Theresia Mbulu",
        "birth_place": "Ende", "village": "3273011002", "rt": "001", "rw": "010",
        "street": "Gang Melati 8", "phone": "082112345678", "education": "d3",
        "employment": "furloughed", "training": "Bahasa Inggris",
    },
    "a long name": {
        "nik": "3171011505989015", "kk": "3171010909199016", "name": "Ni Luh Ayu Kartika Dewi",
        "birth_place": "Jakarta", "village": "3171011001", "rt": "9", "rw": "2",
        "street": "Jl. Kebon Sirih 3", "phone": "0812345678901", "education": "s1",
        "employment": "new_graduate", "training": "Servis AC",
    },
    "a far island": {
        "nik": "5308016502979017", "kk": "5308011212189018", "name": "Fransiska Wea",
        "birth_place": "Ende", "village": "5308012023", "rt": "2", "rw": "1",
        "street": "Jl. Pasar Baru", "phone": "08521234567", "education": "sma",
        "employment": "micro_business", "training": "Menjahit",
    },
}  # fmt: skip
OPEN_QUESTIONS = {"in_school": "no", "excluded_office": "no"}


@pytest.fixture
def counted(desk):
    """Takes somebody down as an operator in a hurry does; tells what it cost."""

    def take_down(said, scanned=()):
        said = {**said, **OPEN_QUESTIONS}
        desk.keys.strokes = 0
        for name in scanned:
            desk.keys.scan(said[name])
            desk.until(lambda: not desk.window.findChild(Scanner).is_listening)
        if not scanned:
            desk.keys.type(said["nik"])
        desk.until(lambda: desk.page.parts.nik.is_telling)
        if not scanned:
            desk.keys.press("Return")
        answer_what_is_open(desk, said)
        desk.save()
        return desk.keys.strokes

    return take_down


def answer_what_is_open(desk, said):
    """From empty field to empty field, as the page leads; what is left empty is passed over."""
    for _ in range(3 * len(said)):
        box = desk.sheet.current()
        if box is None or not box.is_empty:
            return
        text = said.get(box.field.id, "")
        if text and box.field.id == "birth_place" and text == box._offered:
            desk.keys.press("Down")
        elif box.field.id in {"name", "birth_place", "training"}:
            desk.keys.type(text.lower())  # the page shows capitals by itself
        else:
            desk.answer_box(box, text)
        if desk.sheet.current() is box:
            desk.keys.press("Return")


def told(title, costs):
    lines = [f"{who:<16}{keys:>5}" for who, keys in costs.items()]
    average = f"{'average':<16}{mean(costs.values()):>7.1f}"
    print("", title, *lines, average, sep="\n")


def test_a_whole_person_costs_125_keys_or_fewer(counted):
    costs = {who: counted(said) for who, said in PEOPLE.items()}
    told("keys a person, nothing but the keyboard", costs)
    assert mean(costs.values()) <= 115
    assert max(costs.values()) <= 125


def test_with_both_cards_scanned_it_is_95_or_fewer(counted):
    costs = {who: counted(said, scanned=("nik", "kk")) for who, said in PEOPLE.items()}
    told("keys a person, NIK and family card scanned", costs)
    assert max(costs.values()) <= 95


def test_an_e_mail_costs_its_letters_and_no_more(counted):
    said = PEOPLE["one name"]
    without = counted(said)
    mail = "parman88@contoh.id"
    other = {**said, "nik": builders.nik(77), "email": mail}
    assert counted(other) - without <= len(mail) + len("@") + len("sidoarjo")


# --- it goes on by itself, and surprises nobody ---------------------------------------------------


def test_a_complete_number_goes_on_by_itself_and_a_wrong_one_stays(desk):
    desk.keys.press("F3")
    desk.keys.type("3273021806159007")
    assert desk.at == "name"
    desk.keys.press("F3")
    desk.keys.type("3273020000159007")
    assert desk.at == "name"  # a family card's date is only looked at
    desk.page.walk.to_field("birth_date")
    desk.keys.type("31021990")
    assert desk.at == "birth_date"


def test_after_a_nik_one_looks_at_what_it_tells_and_goes_on_by_enter(desk):
    desk.keys.type("3273025206019002")
    desk.until(lambda: desk.page.parts.nik.is_telling)
    assert desk.at == "nik"
    desk.keys.press("Return")
    assert desk.at == "kk"


def test_enter_out_of_habit_skips_nothing(desk):
    desk.keys.type("3273025206019002")
    desk.keys.press("Return")
    assert desk.at == "kk"
    desk.keys.press("Return")  # this one is meant
    assert desk.at == "name"


def test_a_number_mended_in_its_middle_does_not_run_away(desk):
    desk.keys.type("3273025206019002")
    desk.keys.press("F2", "Home", "Delete")
    desk.keys.type("3")
    assert desk.at == "nik"
    assert desk.box("nik").text() == "3273025206019002"


def test_the_number_of_an_answer_goes_on_and_arrows_do_not(desk):
    desk.page.walk.to_field("education")
    desk.keys.press("Right")
    assert desk.at == "education"
    desk.keys.type("4")
    assert desk.at == "employment"
    assert desk.box("education").text() == "sma"
    desk.page.walk.to_field("education")
    desk.keys.press("Alt+3")
    assert (desk.at, desk.box("education").text()) == ("education", "smp")


def test_nothing_leaves_the_form_by_itself(desk):
    """Enter out of habit would save somebody who has not been looked over."""
    desk.answer(1)
    desk.keys.press("F8")
    desk.page.walk.to_field("employment")
    desk.keys.type("2")
    assert desk.at == "employment"


@pytest.mark.parametrize(
    "nik, town",
    [
        ("3273025206019002", "Bandung"),
        ("3171011505989001", "Jakarta"),
        ("9101010507859004", "Merauke"),
    ],
)
def test_the_town_of_the_number_is_offered_and_never_filled_in(desk, nik, town):
    desk.keys.type(nik)
    desk.until(lambda: desk.page.parts.nik.is_telling)
    assert desk.box("birth_place").is_empty
    desk.page.walk.to_field("birth_place")
    desk.keys.press("Down")
    assert desk.box("birth_place").text() == town
    assert desk.at != "birth_place"
    assert not desk.box("birth_place").source.is_automatic


def test_without_a_number_nothing_is_offered(desk):
    desk.page.walk.to_field("birth_place")
    desk.keys.press("Down")
    assert (desk.at, desk.box("birth_place").text()) == ("birth_place", "")

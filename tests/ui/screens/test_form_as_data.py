"""The form is data: what a programme asks is on the page, without a line of code."""

import pytest

from kiosk.usecases import programmes
from tests import builders
from ui.screens.entry.boxes import ChoiceBox

EXTRA = """
[[fields]]
id = "transport"
kind = "choice"
group = "more"
labels = { id = "Cara datang ke pelatihan", en = "Way to the training" }
choices = [
    { id = "walk", labels = { id = "Jalan kaki", en = "On foot" } },
    { id = "bus", labels = { id = "Angkutan umum", en = "Public transport" } },
]

[[fields]]
id = "fare"
kind = "number"
group = "more"
labels = { id = "Ongkos sekali jalan", en = "Fare one way" }
least = 1000
most = 50000
when = { field = "transport", is = "bus" }

"""


@pytest.fixture
def with_extra_questions(tmp_path, monkeypatch):
    """The programme that comes with the kiosk, with two more questions in its file."""
    text = programmes.BUNDLED.read_text("utf-8")
    first_rule = text.index("# --- the rules")
    changed = tmp_path / "programme.toml"
    changed.write_text(text[:first_rule] + EXTRA + text[first_rule:], "utf-8")
    monkeypatch.setattr(programmes, "BUNDLED", changed)


@pytest.fixture
def desk(with_extra_questions, kiosk, sign_in):
    return sign_in(kiosk)


def test_a_question_added_to_the_file_is_on_the_page(desk):
    box = desk.box("transport")
    assert isinstance(box, ChoiceBox)
    assert box.shell.isVisible()
    assert box.shell.label() == "Cara datang ke pelatihan"


def test_a_question_is_asked_only_when_its_condition_holds(desk):
    assert not desk.box("fare").shell.isVisible()
    desk.page.walk.to_field("transport")
    desk.keys.press("2")
    assert desk.box("fare").shell.isVisible()
    assert [b.field.id for b in desk.sheet.asked].index("fare") > 0
    assert desk.at == "fare"  # the answer has gone on to what it calls for
    desk.page.walk.to_field("transport")
    desk.keys.press("1")
    assert not desk.box("fare").shell.isVisible()


def test_an_added_question_is_checked_and_saved(desk):
    desk.answer(1, transport="bus", fare="500")
    desk.keys.press("F8", "Ctrl+Return")
    desk.until(lambda: desk.page.parts.head.news)
    assert desk.at == "fare"
    assert "Ongkos sekali jalan paling kecil 1.000." in desk.page.parts.head.news
    desk.keys.press("Escape")
    desk.keys.type("5000")
    desk.save()
    with desk.workplace._store.read() as tx:
        (registration,) = tx.waiting_claims(10)
    assert registration.answers["transport"] == "bus"
    assert registration.answers["fare"] == "5000"


def test_a_required_added_question_is_missed_when_it_is_not_answered(desk):
    desk.answer(1)
    assert "cara datang ke pelatihan" in desk.page.interview.completeness().missing
    desk.keys.press("F8", "Ctrl+Return")
    desk.until(lambda: desk.page.parts.head.news)
    assert desk.at == "transport"


def test_a_programme_without_extra_questions_has_no_card_for_them(kiosk, sign_in, monkeypatch):
    monkeypatch.setattr(programmes, "BUNDLED", builders.PROGRAMMES / "pelatihan-vokasi.toml")
    desk = sign_in(kiosk)
    assert desk.sheet.box("transport") is None
    groups = {"identity", "address", "current", "contact", "work"}
    assert {box.field.group for box in desk.sheet} == groups

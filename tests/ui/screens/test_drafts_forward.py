"""Drafts over an update of the programme, a lock, a change of hands."""

import tomllib

import pytest

from kiosk.domain.programme import Programme
from kiosk.usecases import programmes
from kiosk.usecases.facts import SetupRequest
from tests import builders
from tests.ui.screens.conftest import PASSWORD
from ui.screens.sign_in import SignIn

DEWIS = "sepatu biru lari kencang"

OLD = """
[[fields]]
id = "transport"
kind = "choice"
group = "more"
required = false
labels = { id = "Cara datang", en = "Way here" }
choices = [
    { id = "walk", labels = { id = "Jalan kaki", en = "On foot" } },
    { id = "bus", labels = { id = "Angkutan umum", en = "Public transport" } },
]

[[fields]]
id = "hobby"
kind = "text"
group = "more"
required = false
labels = { id = "Hobi", en = "Hobby" }

[[fields]]
id = "helper"
kind = "text"
group = "more"
required = false
labels = { id = "Pendamping", en = "Companion" }

"""
NEW = """
[[fields]]
id = "transport"
kind = "choice"
group = "more"
required = false
labels = { id = "Cara datang", en = "Way here" }
choices = [{ id = "walk", labels = { id = "Jalan kaki", en = "On foot" } }]

[[fields]]
id = "companion"
kind = "text"
group = "more"
required = false
was = ["helper"]
labels = { id = "Pendamping", en = "Companion" }

"""


@pytest.fixture
def kiosk(site):
    """A desk where Rina supervises and Dewi works, too."""
    request = SetupRequest("Disnaker Kota Bandung", "Rina Kartika", PASSWORD, "3273", "Loket 3")
    opened = site.set_up(request)
    opened.people.add("Dewi Lestari", "operator", DEWIS)
    opened.close()
    return site


@pytest.fixture
def publish(tmp_path, monkeypatch):
    """Makes the kiosk work by another form, as after an update; `edit` changes its text."""
    original = programmes.BUNDLED.read_text("utf-8")

    def under(fields, version, edit=lambda text: text):
        text = edit(original.replace("# --- the rules", f"{fields}# --- the rules", 1))
        data = tomllib.loads(text)
        made = lambda machine: Programme.from_data(data, version).resolved(machine.clock())  # noqa: E731
        monkeypatch.setattr(programmes, "bundled", made)

    return under


def type_and_leave(desk):
    """Half a person under the old form, then the window is closed."""
    desk.type_nik(builders.nik(1))
    desk.keys.press("F8")
    desk.page.walk.to_field("transport")
    desk.keys.press("2")
    for name, text in (("hobby", "Memancing"), ("helper", "Ibu")):
        desk.page.walk.to_field(name)
        desk.keys.type(text)
    desk.until(lambda: desk.page.interview.keeper.is_kept)
    desk.window.close()
    desk.until(lambda: not desk.window.isVisible())


def go_on(desk):
    desk.until(desk.page.parts.offer.isVisible)
    desk.keys.press("Return")
    desk.until(lambda: not desk.page.interview.is_empty)


def test_a_draft_is_carried_forward_and_what_is_left_is_shown_once(kiosk, sign_in, publish):
    publish(OLD, 1)
    type_and_leave(sign_in(kiosk))
    publish(NEW, 2)
    desk = sign_in(kiosk)
    go_on(desk)
    assert desk.box("nik").text() == builders.nik(1)
    assert desk.box("companion").text() == "Ibu"
    assert desk.at == "companion"  # where one was, by the name it has now
    assert desk.box("transport").is_empty
    note = desk.page.parts.left_over
    assert note.isVisible()
    assert "Jawaban lama: Cara datang: bus; hobby: Memancing." in note.accessibleDescription()
    assert desk.page.parts.rail.consent.is_given()  # the words agreed to are the same
    desk.window.set_language("en")
    assert "Old answers: Way here: bus; hobby: Memancing." in note.accessibleDescription()
    note._close.click()
    assert not note.isVisible()
    desk.page.walk.to_field("hobby")
    desk.keys.type("x")
    desk.until(lambda: desk.page.interview.keeper.is_kept)
    (draft,) = desk.workplace.desk.drafts()
    assert not draft.is_older
    assert "hobby" not in draft.texts


def test_the_consent_to_other_words_is_asked_again(kiosk, sign_in, publish):
    publish(OLD, 1)
    type_and_leave(sign_in(kiosk))
    publish(OLD, 2, lambda text: text.replace("Pendaftaran gratis", "Pendaftaran tetap gratis"))
    desk = sign_in(kiosk)
    go_on(desk)
    assert not desk.page.parts.rail.consent.is_given()
    assert "bacakan lagi, lalu tekan F8" in desk.page.parts.left_over.accessibleDescription()
    assert desk.box("hobby").text() == "Memancing"


def test_an_update_without_a_new_form_says_nothing(kiosk, sign_in, publish):
    publish(OLD, 1)
    type_and_leave(sign_in(kiosk))
    publish(OLD, 2)
    desk = sign_in(kiosk)
    go_on(desk)
    assert not desk.page.parts.left_over.isVisible()
    assert desk.page.parts.rail.consent.is_given()


def test_the_list_says_who_was_typed_under_the_old_form(kiosk, sign_in, publish):
    publish(OLD, 1)
    first = sign_in(kiosk)
    type_and_leave(first)
    publish(NEW, 2)
    desk = sign_in(kiosk)
    desk.until(desk.page.parts.offer.isVisible)
    desk.type_nik(builders.nik(2))
    desk.keys.press("F7")
    desk.until(lambda: len(desk.page.parts.rail.parked.drafts) == 1)
    assert [draft.is_older for draft in desk.page.parts.rail.parked.drafts] == [False]
    assert desk.page.parts.offer.draft.is_older


def test_who_was_set_aside_by_one_is_taken_up_by_another(kiosk, sign_in):
    rina = sign_in(kiosk)
    rina.type_nik(builders.nik(1))
    rina.page.walk.to_field("name")
    rina.keys.type("Siti")
    rina.keys.press("F7")
    rina.until(lambda: rina.page.parts.rail.parked.drafts)
    rina.screens.shell.sign_out.click()
    rina.until(lambda: isinstance(rina.window.current, SignIn))
    door = rina.window.current
    door.who.set_value(next(one.id for one in door._label.operators if one.name == "Dewi Lestari"))
    door.password.setFocus()
    rina.keys.type(DEWIS)
    rina.keys.press("Return")
    rina.until(lambda: rina.window.current is not door)
    dewi = rina
    dewi.until(lambda: dewi.page.parts.offer.draft)
    assert dewi.workplace.operator.name == "Dewi Lestari"
    dewi.keys.press("Return")
    dewi.until(lambda: dewi.at == "name")
    assert dewi.box("name").text() == "Siti"
    assert dewi.box("nik").text() == builders.nik(1)

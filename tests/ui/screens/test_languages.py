"""Both languages, at once, at any time, with nothing lost."""

from datetime import date

from tests import builders
from tests.ui.screens.conftest import PASSWORD
from ui.screens.sign_in import SignIn


def test_the_language_changes_at_once_and_keeps_answers_and_focus(desk):
    desk.type_nik(builders.nik(1))
    desk.page.walk.to_field("street")
    desk.keys.type("Jl. Merdeka")
    desk.window.set_language("en")
    assert desk.at == "street"
    assert desk.box("street").text() == "Jl. Merdeka"
    assert desk.box("sex").text() == "P"
    assert desk.box("street").shell.label() == "Street and number"
    assert desk.page.parts.foot.park.text() == "Set aside"
    desk.keys.type(" 5")
    assert desk.box("street").text() == "Jl. Merdeka 5"


def test_what_stands_beside_the_form_speaks_the_other_language_too(desk):
    stock = desk.page.parts.rail._stock
    desk.until(lambda: stock.text().startswith("0 menunggu dikirim"))
    desk.window.set_language("en")
    desk.until(lambda: stock.text().startswith("0 waiting to send"))


def test_why_the_centre_would_refuse_somebody_is_told_in_the_other_language_too(desk):
    desk.type_nik(builders.nik(3, born=date(2012, 1, 5)))
    rail = desk.page.parts.rail
    desk.until(lambda: rail.objections == ("Umur belum 18 tahun.",))
    desk.window.set_language("en")
    desk.until(lambda: rail.objections == ("Younger than 18.",))


def test_a_chip_keeps_the_focus_in_the_other_language(desk):
    desk.page.walk.to_field("education")
    desk.keys.press("Right")
    desk.window.set_language("en")
    assert desk.at == "education"
    desk.keys.press("3")
    assert desk.box("education").text() == "smp"
    assert desk.at == "employment"


def test_a_mistake_is_told_in_the_other_language_too(desk):
    desk.keys.type("3174078011959001")
    desk.until(lambda: desk.box("nik").is_wrong)
    desk.window.set_language("en")
    assert desk.box("nik").shell.note().startswith("Digits 7 and 8 (80) are no day of birth.")


def test_the_consent_is_noted_in_the_language_it_was_read_in(desk):
    desk.window.set_language("en")
    desk.answer(1)
    desk.keys.press("F8")
    desk.window.set_language("id")
    desk.save()
    with desk.workplace._store.read() as tx:
        (registration,) = tx.waiting_claims(10)
    assert registration.consent.language == "en"


def test_the_frame_and_the_queue_speak_it_too(desk):
    desk.screens.show_place("queue")
    room = desk.screens.queue.parts.foot._room
    desk.until(lambda: room.text().startswith("Ruang "))
    desk.window.set_language("en")
    assert room.text().endswith(" free")
    assert desk.screens.queue.parts.search.focusProxy().placeholderText() == (
        "Name, NIK or receipt code"
    )
    desk.until(lambda: desk.screens.shell.chip.text() == "Not connected to the centre")


def test_the_program_begins_in_the_language_that_was_set(kiosk, open_window, qtbot):
    workplace = kiosk.sign_in(None, PASSWORD)
    workplace.settings.change("language", "en")
    workplace.close()
    window = open_window(kiosk)
    qtbot.waitUntil(lambda: isinstance(window.current, SignIn), timeout=8_000)
    assert window.words.language == "en"
    assert window.current.enter.text() == "Sign in"

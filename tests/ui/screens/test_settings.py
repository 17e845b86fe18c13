"""The room of the settings, by key presses: a supervisor changes things, an operator some."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from kiosk.usecases.facts import Appearance
from kiosk.usecases.site import Site
from tests.ui.screens.conftest import PASSWORD, Open
from tests.ui.screens.keyboard import AtTheDesk, focused
from ui.desk_screens import DeskScreens
from ui.screens.settings.effects import effect
from ui.screens.settings.groups import Around, choices_of
from ui.screens.settings.page import SettingsPage
from ui.screens.settings.pin_row import PinRow
from ui.screens.settings.rows import ChoiceRow, LockedRow, TextRow
from ui.screens.sign_in import SignIn
from ui.theme.apply import change_look
from ui.theme.look import Look, look

DEWIS = "sepatu biru lari kencang"


@pytest.fixture(autouse=True)
def _undressed_again(qapp: QApplication):
    yield
    change_look(qapp, Look())


def room(desk: AtTheDesk) -> SettingsPage:
    """Through "Lainnya", by the keyboard."""
    desk.screens.show_place("more")
    doors = desk.screens.rooms.doors
    for _ in doors.buttons:
        if doors.buttons["settings"].hasFocus():
            break
        desk.keys.press("Tab")
    desk.keys.press("Space")
    page = desk.screens.shell.pages.currentWidget()
    assert isinstance(page, SettingsPage)
    desk.until(lambda: page.row("office").value)
    return page


def go_to(desk: AtTheDesk, page: SettingsPage, key: str) -> None:
    for _ in range(40):
        if page.row(key).isAncestorOf(focused()):
            return
        desk.keys.press("Tab")
    pytest.fail(f"no way to {key} by Tab")


def saved(row: TextRow | ChoiceRow) -> bool:
    return row.field._head._source.text() == "Tersimpan"


def choice(page: SettingsPage, key: str) -> ChoiceRow:
    row = page.row(key)
    assert isinstance(row, ChoiceRow)
    return row


def text(page: SettingsPage, key: str) -> TextRow:
    row = page.row(key)
    assert isinstance(row, TextRow)
    return row


def test_a_choice_counts_at_once_says_what_it_means_and_is_there_the_next_day(desk, kiosk):
    page = room(desk)
    go_to(desk, page, "sync")
    desk.keys.press("2")
    desk.until(lambda: saved(choice(page, "sync")))
    assert desk.workplace.settings.now.sync == "metered"
    assert "tiap 15 menit" in page.row("sync").effect
    go_to(desk, page, "data_days")
    desk.keys.press("4")
    desk.until(lambda: saved(choice(page, "data_days")))
    assert "14 hari setelah pusat" in page.row("data_days").effect
    desk.window.close()
    desk.until(lambda: not desk.window.isVisible())
    again = kiosk.look_in(None, PASSWORD)
    assert (again.settings.now.sync, again.settings.now.data_days) == ("metered", 14)
    again.close()


def test_a_text_is_saved_by_enter_or_by_leaving_it_and_given_back_by_esc(desk):
    page = room(desk)
    go_to(desk, page, "contact")
    desk.keys.type("0812-0000-9000")
    desk.keys.press("Return")
    desk.until(lambda: saved(text(page, "contact")))
    desk.keys.type(" pagi")
    desk.keys.press("Esc")
    assert text(page, "contact").field.text() == "0812-0000-9000"
    desk.keys.type(", Jl. Melati 5")
    desk.keys.press("Tab")
    desk.until(lambda: page.row("contact").value == "0812-0000-9000, Jl. Melati 5")
    assert desk.workplace.settings.now.contact == "0812-0000-9000, Jl. Melati 5"


def test_what_cannot_be_is_said_at_the_field_and_nothing_changes(desk):
    page = room(desk)
    go_to(desk, page, "sync_window")
    desk.keys.type("malam")
    desk.keys.press("Return")
    row = text(page, "sync_window")
    desk.until(row.field.note)
    assert "18.00-06.00" in row.field.note()
    assert desk.workplace.settings.now.sync_window == ""
    desk.keys.press("Esc")
    assert (row.field.text(), row.field.note()) == ("", "")
    desk.keys.type("20:00-5:30")
    desk.keys.press("Return")
    desk.until(lambda: saved(row))
    assert row.field.text() == "20.00-05.30"
    assert "20.00-05.30 WIB" in row.effect


def test_a_choice_cannot_be_taken_back_to_nothing(desk):
    page = room(desk)
    go_to(desk, page, "paper")
    desk.keys.press("Backspace")
    assert choice(page, "paper").field.value() == "auto"


def test_large_letters_and_contrast_are_on_the_screen_at_once_and_before_the_next_sign_in(
    desk, kiosk, open_window, qtbot, qapp
):
    page = room(desk)
    told: list[Appearance] = []
    page.appearance_changed.connect(told.append)
    for key in ("text_size", "contrast"):
        go_to(desk, page, key)
        desk.keys.press("2")
        desk.until(lambda key=key: saved(choice(page, key)))
    assert told == [Appearance("large", "normal"), Appearance("large", "high")]
    assert (look().is_large, look().is_high_contrast) == (True, True)
    assert page.row("contrast").isAncestorOf(focused())
    desk.window.close()
    desk.until(lambda: not desk.window.isVisible())
    change_look(qapp, Look())
    window = open_window(kiosk)
    qtbot.waitUntil(lambda: isinstance(window.current, SignIn), timeout=8_000)
    assert (look().is_large, look().is_high_contrast) == (True, True)


def test_everything_can_be_reached_has_a_name_and_is_seen_when_one_is_there(desk):
    page = room(desk)
    desk.window.resize(1366, 768)
    for key in page.cards.rows:
        go_to(desk, page, key)
        assert focused().accessibleName()
        top = page.row(key).mapTo(page._scroll, page.row(key).rect().topLeft()).y()
        assert 0 <= top <= page._scroll.height() - page.row(key).height()
    desk.keys.press("F1")
    assert desk.help.isVisible()


def test_other_days_are_asked_for_anew_when_somebody_had_agreed(desk):
    desk.answer(1)
    desk.keys.press("F8")
    assert desk.page.interview.consent_at is not None
    page = room(desk)
    go_to(desk, page, "data_days")
    desk.keys.press("1")
    desk.until(lambda: desk.workplace.settings.now.data_days == 1)
    desk.screens.show_place("entry")
    assert desk.page.interview.consent_at is None
    assert "paling lambat 1 hari" in desk.page.consent_text._text.toPlainText()
    assert desk.save()


def test_a_pin_is_typed_unseen_and_gone_from_the_field_once_it_is_kept(desk):
    page = room(desk)
    row = page.row("staff_pin")
    assert isinstance(row, PinRow)
    go_to(desk, page, "staff_pin")
    desk.keys.type("123456")
    desk.keys.press("Return")
    desk.until(row.field.note)
    assert "mudah ditebak" in row.field.note()
    desk.keys.type("270519")
    desk.keys.press("Return")
    desk.until(lambda: row.value == "set")
    assert (row.field.text(), row.field.note()) == ("", "")
    assert "tidak ditampilkan lagi" in row.effect
    desk.workplace.staff_pin.demand("270519")


# --- an operator ----------------------------------------------------------------------------------


@pytest.fixture
def dewis_desk(kiosk: Site, open_window: Open, qtbot: QtBot) -> AtTheDesk:
    workplace = kiosk.sign_in(None, PASSWORD)
    dewi = workplace.people.add("Dewi", "operator", DEWIS)
    workplace.close()
    desk = AtTheDesk(open_window(kiosk), qtbot)
    desk.until(lambda: isinstance(desk.window.current, SignIn))
    door = desk.window.current
    assert isinstance(door, SignIn)
    door.who.set_value(dewi.id)
    desk.keys.type(DEWIS)
    desk.keys.press("Return")
    desk.until(lambda: desk.window.findChild(DeskScreens))
    desk.until(lambda: desk.page.isVisible() and desk.page.parts.head.day)
    return desk


def test_an_operator_reads_why_a_row_is_locked_and_changes_the_others(dewis_desk):
    desk = dewis_desk
    page = room(desk)
    locked = {key for key, row in page.cards.rows.items() if row.is_locked}
    assert locked == {
        *("office", "desk", "contact", "sync", "sync_window", "data_days", "lock_minutes"),
        *("mode", "staff_pin", "calls", "idle_seconds", "receipt_seconds"),
    }
    row = page.row("sync")
    assert isinstance(row, LockedRow)
    assert (row.shown, row._why.text()) == ("Otomatis", "Hanya penyelia yang bisa mengubah ini.")
    assert not [one for key in locked for one in page.row(key).findChildren(QWidget) if _stops(one)]
    go_to(desk, page, "paper")
    desk.keys.press("3")
    desk.until(lambda: desk.workplace.settings.now.paper == "a4")


def _stops(widget: QWidget) -> bool:
    return bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)


def test_the_page_speaks_both_languages_with_nothing_lost(desk):
    page = room(desk)
    go_to(desk, page, "desk")
    desk.keys.press("End")
    desk.keys.type(" B")
    desk.window.set_language("en")
    assert text(page, "desk").field.text() == "Loket 3 B"
    assert text(page, "desk").field.label() == "Name of the desk"
    assert page.row("desk").isAncestorOf(focused())


def test_sending_is_asked_for_here_too_and_needs_a_centre(desk):
    page = room(desk)
    desk.until(lambda: not page.cards.send.isEnabled())
    assert "belum terhubung" in page.cards._asked.text()


def test_nothing_typed_into_a_field_breaks_the_page(desk):
    page = room(desk)
    for key in ("office", "desk", "contact", "sync_window"):
        row = text(page, key)
        for typed in ("\N{RIGHT-TO-LEFT OVERRIDE}x", "{label} %n", "=1+1", "١٢", "x" * 10_000):
            row.setFocus()
            row.field.set_text(typed)
            row.field.clear_note()
            row.show_saved("")
            desk.keys.press("Return")
            desk.until(lambda row=row: saved(row) or row.field.note())
    desk.screens.show_place("entry")
    desk.answer(1)
    assert desk.save()


def test_a_camera_is_chosen_from_those_that_are_there(desk):
    page = room(desk)
    go_to(desk, page, "camera")
    desk.keys.press("1")
    desk.until(lambda: desk.workplace.settings.now.camera == "default")
    desk.until(lambda: "kamera" in page.row("camera").effect.lower())


def test_a_camera_that_is_away_stays_among_the_choices(desk):
    settings, words = desk.workplace.settings, desk.window.words
    settings.change("camera", "Kamera meja")
    around = Around(cameras=("Kamera depan",))
    names = [one.text for one in choices_of("camera", settings.now, around, words)]
    assert names == ["Kamera utama", "Kamera depan", "Kamera meja", "Tanpa kamera"]
    told = effect("camera", settings.now, around, words)
    assert told == "Kamera meja tidak ditemukan sekarang. Mendaftar tetap bisa, tanpa foto."

"""F1: the keys of this page, the handbook behind them, and back to where one was."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QShortcut
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from tests.ui.screens.conftest import PASSWORD
from tests.ui.screens.keyboard import AtTheDesk, Keyboard, focused
from ui.models.handbook import read_handbook
from ui.panels.help_card import HelpCard
from ui.screens.first_run import FirstRun
from ui.screens.shell import PLACES
from ui.screens.sign_in import SignIn
from ui.widgets.key_hint import KeyHint


def caps(card: HelpCard) -> list[str]:
    """The keys that are shown as those of the page."""
    return [cap.text() for cap in card.keys.findChildren(KeyHint) if cap.isVisible()]


def opened(card: HelpCard) -> str:
    """The title of the chapter that is open; nothing while the keys are shown."""
    return card.chapter.title if card.chapter else ""


def titles(card: HelpCard) -> list[str]:
    return [card.list.item(row).text() for row in card._rows()]


def test_help_shows_the_keys_of_the_page_first_and_then_the_handbook(desk: AtTheDesk) -> None:
    desk.keys.press("F1")
    assert opened(desk.help) == ""
    assert {"F2", "F8", "Ctrl+Enter"} <= set(caps(desk.help))
    assert titles(desk.help)[0] == "Tombol di halaman ini"
    desk.keys.press("Down", "Down")
    assert opened(desk.help) == "Masuk dan keluar"
    assert "Ctrl+L" in desk.help.text.toPlainText()


def test_every_page_has_its_own_keys(desk: AtTheDesk) -> None:
    desk.screens.show_place("queue")
    desk.until(lambda: desk.screens.queue.is_current)
    desk.keys.press("F1")
    assert {"Ctrl+K", "F2"} <= set(caps(desk.help))
    assert "F8" not in caps(desk.help)


@pytest.mark.parametrize("place", ["entry", "queue"])
def test_every_key_that_does_something_on_a_page_is_told(desk: AtTheDesk, place: str) -> None:
    desk.screens.show_place(place)
    page = desk.screens.shell.pages.currentWidget()
    bound = {shortcut.key().toString() for shortcut in page.findChildren(QShortcut)}
    told = {cap for cap, _ in page.help_keys}
    same = {"Alt+1…9": {f"Alt+{n}" for n in range(1, 10)}}
    same |= {cap: {cap, cap.replace("Enter", "Return")} for cap in told if cap not in same}
    assert bound
    assert bound - set().union(*(same[cap] for cap in told)) == set()


def test_escape_gives_the_focus_back_and_what_was_typed_is_still_there(desk: AtTheDesk) -> None:
    desk.page.walk.to_field("name")
    desk.keys.type("Siti")
    desk.keys.press("F1", "Escape")
    assert not desk.help.isVisible()
    assert desk.at == "name"
    desk.keys.type("ti")
    assert desk.box("name").text() == "Sititi"


def test_a_second_f1_closes_it_too(desk: AtTheDesk) -> None:
    desk.keys.press("F1", "F1")
    assert not desk.help.isVisible()
    assert desk.at == "nik"


def test_typing_looks_through_the_handbook(desk: AtTheDesk) -> None:
    desk.keys.press("F1")
    desk.keys.type("rusak")
    assert opened(desk.help) == "Berkas data rusak"  # called so, not only saying so
    assert "Tombol di halaman ini" not in titles(desk.help)
    assert desk.help.text.extraSelections()
    desk.keys.press("Escape")  # empties the box first
    assert desk.help.isVisible()
    assert len(titles(desk.help)) == len(read_handbook("id")) + 1


def test_what_the_handbook_does_not_say_is_told(desk: AtTheDesk) -> None:
    desk.keys.press("F1")
    desk.keys.type("qqq")
    assert desk.help.none_found.isVisible()
    assert desk.help.none_found.text().startswith("Tidak ada di buku petunjuk.")
    desk.keys.press("Down", "Page Down", "Return")  # nothing to choose, nothing to turn
    assert opened(desk.help) == ""


def test_it_fits_the_smallest_window(desk: AtTheDesk) -> None:
    desk.window.resize(desk.window.minimumSize())
    desk.keys.press("F1")
    desk.until(lambda: desk.help.card.width() < desk.window.width())
    for place in range(desk.help.list.count()):
        desk.help.list.setCurrentRow(place)
        QApplication.processEvents()
        for part in (desk.help.card, desk.help.close_button, desk.help.shown.currentWidget()):
            inside = part.rect().translated(part.mapTo(desk.help, QPoint()))
            assert desk.help.rect().contains(inside), place
    assert not desk.help.text.horizontalScrollBar().isVisible()


def test_the_page_keys_turn_the_pages_while_the_focus_stays_in_the_search(desk: AtTheDesk) -> None:
    desk.window.resize(1366, 768)
    desk.keys.press("F1", "Down", "Down", "Down", "Page Down")
    assert desk.help.text.verticalScrollBar().value() > 0
    assert desk.help.search.isAncestorOf(focused())
    desk.keys.press("Page Up")
    assert desk.help.text.verticalScrollBar().value() == 0


def test_tab_goes_round_the_card_and_never_leaves_it(desk: AtTheDesk) -> None:
    desk.keys.press("F1", "Down")
    stops = [focused()]
    for _ in range(3):
        desk.keys.press("Tab")
        stops.append(focused())
    assert len(set(stops)) == 4
    assert all(desk.help.isAncestorOf(stop) for stop in stops)
    desk.keys.press("Tab")
    assert focused() is stops[0]


def test_the_language_changes_under_the_open_handbook(desk: AtTheDesk) -> None:
    desk.keys.press("F1")
    desk.keys.type("nomor kejadian")
    desk.keys.press("Escape")
    for _ in range(3):
        desk.keys.press("Down")
    before = opened(desk.help)
    desk.window.set_language("en")
    after = opened(desk.help)
    assert (before, after) == ("Mendaftarkan orang", "Registering a person")
    assert desk.help.accessibleName() == "Help"
    assert "Registering a person" in desk.help.text.toPlainText()


def test_help_comes_over_another_card_and_leaves_it_open(desk: AtTheDesk) -> None:
    desk.page.consent_text.open_card()
    desk.keys.press("F1")
    assert desk.help.isVisible()
    desk.keys.press("Escape")
    assert desk.page.consent_text.isVisible()
    assert desk.page.consent_text.isAncestorOf(focused())


@pytest.mark.parametrize("place", PLACES)
def test_a_button_on_every_page_opens_it(desk: AtTheDesk, place: str) -> None:
    desk.screens.show_place(place)
    button = desk.screens.shell.help
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert desk.help.isVisible()
    assert button.accessibleName() == "Bantuan (F1)"


def test_help_is_closed_when_another_screen_comes(desk: AtTheDesk) -> None:
    desk.keys.press("F1")
    desk.screens.queue.enrol_wanted.emit()
    assert not desk.help.isVisible()
    desk.keys.press("F1")
    assert desk.help.isVisible()
    assert caps(desk.help) == ["Tab", "Enter", "Esc", "F1"]


def test_a_lock_puts_help_away_and_has_help_of_its_own(desk: AtTheDesk) -> None:
    desk.keys.press("F1")
    desk.screens.lock.lock()
    assert not desk.help.isVisible()
    desk.keys.press("F1")
    assert desk.help.isVisible()
    assert caps(desk.help) == ["Tab", "Enter", "Esc", "F1"]
    desk.keys.press("Escape")
    desk.keys.type(PASSWORD)
    desk.keys.press("Return")
    desk.until(desk.page.isVisible)
    assert desk.at == "nik"


@pytest.mark.parametrize("screen", [FirstRun, SignIn])
def test_help_is_there_before_anybody_has_signed_in(screen, request, open_window, qtbot):
    site = request.getfixturevalue("site" if screen is FirstRun else "kiosk")
    window = open_window(site)
    qtbot.waitUntil(lambda: isinstance(window.current, screen), timeout=8_000)
    Keyboard().press("F1")
    assert window.findChild(HelpCard).isVisible()
    Keyboard().press("Escape")
    assert window.current.isAncestorOf(focused())
    QTest.mouseClick(window.current._wall.help, Qt.MouseButton.LeftButton)
    assert window.findChild(HelpCard).isVisible()

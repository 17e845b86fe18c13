"""Whatever is pasted or typed into a field, the window answers, and goes on."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from tests.corpus import CORPUS, NAMES, NUMBERS
from tests.ui.screens.conftest import PASSWORD
from tests.ui.screens.keyboard import AtTheDesk, Keyboard, focused
from ui.screens.entry.boxes import ChoiceBox
from ui.screens.first_run import FirstRun
from ui.screens.sign_in import SignIn


def paste(text: str) -> None:
    """Into whatever has the focus, over what was there."""
    QApplication.clipboard().setText(text)
    keys = Keyboard()
    keys.press("Ctrl+A", "Ctrl+V")


def type_at_once(text: str) -> None:
    """As an input method commits it: one event, several characters."""
    for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        event = QKeyEvent(kind, Qt.Key.Key_unknown, Qt.KeyboardModifier.NoModifier, text)
        QApplication.sendEvent(focused(), event)


def is_at_rest(desk: AtTheDesk) -> bool:
    interview = desk.page.interview
    return not interview._inspector._under_way and not interview.keeper._busy


def good_person(desk: AtTheDesk) -> None:
    desk.page.interview.begin_new()
    desk.page.clerk.begin()
    desk.answer(1)
    desk.save()
    assert desk.workplace.queue.counts().total == 1


def test_every_field_of_the_page_takes_everything_that_is_pasted(desk):
    for box in list(desk.sheet):
        if isinstance(box, ChoiceBox):
            continue
        if not box.is_asked:
            desk.keys.press("F10")
        for name, text in CORPUS.items():
            desk.page.walk.to(box)
            paste(text)
            desk.page.interview.keeper.keep()
            desk.keys.press("Shift+Return")
            assert len(box.text()) <= 200, (box.field.id, name)
        desk.until(lambda: is_at_rest(desk))
        desk.page.walk.to(box)
        desk.keys.press("Ctrl+A", "Backspace")
    good_person(desk)


def test_a_page_full_of_it_is_refused_with_sentences(desk):
    desk.keys.press("F10")
    for text in list(CORPUS.values())[::7]:
        for box in desk.sheet.asked:
            desk.page.walk.to(box)
            paste(text)
        desk.page.parts.head.forget_news()
        desk.keys.press("F8", "Ctrl+Return")
        desk.until(lambda: desk.page.parts.head.news and not desk.page.clerk.saving.is_busy)
        assert desk.page.parts.head.news.startswith("Belum tersimpan.")
        desk.keys.press("F8")
    assert desk.workplace.queue.counts().total == 0
    good_person(desk)


def test_every_field_takes_everything_that_an_input_method_commits(desk):
    for box in list(desk.sheet.asked):
        for text in (*NAMES.values(), *NUMBERS.values(), "\0", "\ud83d", "x" * 5_000):
            desk.page.walk.to(box)
            type_at_once(text)
        desk.until(lambda: is_at_rest(desk))
    good_person(desk)


def test_the_search_ends_whatever_is_looked_for(desk):
    desk.answer(1)
    desk.save()
    desk.screens.show_place("search")
    board = desk.screens.queue
    for text in CORPUS.values():
        board.search()
        paste(text)
        desk.keys.press("Return")
        desk.until(lambda: board.is_current)
        assert board.rows.rowCount() <= 1
    board.search()
    paste("")
    desk.keys.press("Ctrl+A", "Backspace")
    desk.until(lambda: board.is_current and board.rows.rowCount() == 1)


def lines_of(page) -> list[QLineEdit]:
    return [line for line in page.findChildren(QLineEdit) if line.isVisible()]


def test_the_rooms_behind_the_desk_take_it_too(desk):
    for room in ("people", "settings"):
        desk.screens.rooms.enter(room)
        page = desk.screens.shell.pages.currentWidget()
        assert lines_of(page)
        for text in CORPUS.values():
            for line in lines_of(page):
                line.setFocus()
                paste(text)
        assert page.isVisible()
    desk.screens.show_place("entry")
    good_person(desk)


def test_the_doors_take_it_and_open_to_the_right_password(kiosk, site, open_window, qtbot: QtBot):
    window = open_window(kiosk)
    qtbot.waitUntil(lambda: isinstance(window.current, SignIn), timeout=8_000)
    for text in CORPUS.values():
        paste(text)
    window.current.password.wipe()
    Keyboard(window.property("rhythm")).type(PASSWORD)
    Keyboard(window.property("rhythm")).press("Return")
    qtbot.waitUntil(lambda: not isinstance(window.current, SignIn), timeout=8_000)


def test_the_first_run_answers_with_sentences(site, open_window, qtbot: QtBot):
    window = open_window(site)
    qtbot.waitUntil(lambda: isinstance(window.current, FirstRun), timeout=8_000)
    screen = window.current
    for text in CORPUS.values():
        for line in lines_of(screen):
            line.setFocus()
            paste(text)
    for line in lines_of(screen):
        line.setFocus()
        paste("Siti\u202eATIN sepatu biru lari")
    screen.ready.click()
    qtbot.waitUntil(lambda: any(field.note() for field in screen.fields.values()), timeout=8_000)
    assert not site.is_set_up

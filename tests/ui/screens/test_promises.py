"""What holds for the whole window: it never waits, it can be read aloud, it loses nothing."""

import subprocess
import sys
import threading
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QWidget
from sqlalchemy import event
from sqlalchemy.engine import Engine

from tests import builders
from ui.screens.enrol import Enrol
from ui.screens.first_run import FirstRun
from ui.screens.sign_in import SignIn

ROOT = Path(__file__).resolve().parents[3]


@pytest.fixture
def threads_that_read():
    """Every thread in which a statement runs on any store that is opened from now on."""
    seen: set[int] = set()

    def trace(connection, _record):
        connection.set_trace_callback(lambda _sql: seen.add(threading.get_ident()))

    event.listen(Engine, "connect", trace)
    yield seen
    event.remove(Engine, "connect", trace)


def test_the_store_is_never_asked_on_the_ui_thread(kiosk, threads_that_read, sign_in):
    desk = sign_in(kiosk)
    desk.answer(1)
    desk.save()
    desk.type_nik(builders.nik(2))
    desk.keys.press("F7")
    desk.until(lambda: desk.page.parts.rail.parked.drafts)
    desk.page.parts.rail.parked.chosen.emit(desk.page.parts.rail.parked.drafts[0])
    desk.until(lambda: not desk.page.interview.is_empty)
    desk.screens.show_place("queue")
    board = desk.screens.queue
    desk.until(lambda: board.rows.rowCount() == 1)
    desk.keys.press("Return")
    desk.until(board.receipt.isVisible)
    desk.keys.press("Escape", "Ctrl+K")
    desk.keys.type(builders.answers(1)["name"][:4])
    desk.until(lambda: board.is_current)
    desk.window.set_language("en")
    desk.screens.shell.sign_out.click()
    desk.until(lambda: isinstance(desk.window.current, SignIn))
    assert threads_that_read
    assert threading.get_ident() not in threads_that_read


def unnamed(window: QWidget) -> list[str]:
    """What can be reached and has nothing to say for itself."""
    found = []
    for widget in window.findChildren(QWidget):
        if widget.isVisible() and widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
            spoken = QAccessible.queryAccessibleInterface(widget)
            if not spoken.text(QAccessible.Text.Name).strip():
                found.append(f"{type(widget).__name__} in {type(widget.parent()).__name__}")
    return found


def test_everything_on_the_entry_page_has_a_name(desk):
    desk.type_nik(builders.nik(1))
    assert unnamed(desk.window) == []
    desk.keys.press("F1")
    assert unnamed(desk.help) == []


def test_everything_on_the_queue_has_a_name(desk):
    desk.screens.show_place("queue")
    desk.until(lambda: desk.screens.queue.is_current)
    assert unnamed(desk.window) == []


def test_everything_at_the_doors_has_a_name(site, open_window, qtbot):
    window = open_window(site)
    qtbot.waitUntil(lambda: isinstance(window.current, FirstRun), timeout=8_000)
    assert unnamed(window) == []


def test_everything_at_the_enrolment_has_a_name(desk):
    desk.screens.queue.enrol_wanted.emit()
    assert isinstance(desk.window.current, Enrol)
    assert unnamed(desk.window) == []


def test_the_first_picture_loads_nothing_it_does_not_show(tmp_path):
    heavy = (
        "sqlalchemy", "sqlcipher3", "requests", "cryptography", "alembic", "argon2", "cbor2",
        "phonenumbers", "kiosk.store", "kiosk.device", "kiosk.sync", "kiosk.usecases.site",
    )  # fmt: skip
    story = f"""
import sys
from pathlib import Path
from ui import compose
from tests.ui.tasks import HeldTasks
app = compose.application()
window = compose.build_window(Path({str(tmp_path)!r}), tasks=HeldTasks())
window.show()
while not window.tasks.held:  # asked for what comes next: the first picture is painted
    app.processEvents()
print([name for name in {heavy!r} if name in sys.modules])
sys.stdout.flush()
import os; os._exit(0)
"""
    run = subprocess.run(
        [sys.executable, "-c", story],
        check=False,
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=60,
    )
    assert run.stdout.strip() == "[]", run.stderr


@pytest.mark.expects_log
def test_a_bug_shows_its_number_and_the_page_goes_on(desk, caplog):
    desk.page.walk.to_field("name")
    desk.keys.type("Siti")
    desk.window.tasks.crashed.emit(RuntimeError("3273025206019002"))
    card = desk.window._crash
    assert card.isVisible()
    incident = card.incident
    assert incident in caplog.text
    assert "3273025206019002" not in caplog.text  # what a bug says may hold what was typed
    desk.keys.press("Escape")
    assert not card.isVisible()
    assert desk.box("name").text() == "Siti"
    desk.window.setProperty("crashes", [])

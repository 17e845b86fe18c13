"""A bug is told calmly: its number, a way to copy it, and a fresh start that loses nothing."""

import os
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from tests.ui.screens.keyboard import AtTheDesk, focused
from ui import main_window, restart

ROOT = Path(__file__).resolve().parents[3]

pytestmark = pytest.mark.expects_log


@pytest.fixture
def failing(desk: AtTheDesk) -> AtTheDesk:
    """Somebody was typing a name when the program met a bug."""
    desk.page.walk.to_field("name")
    desk.keys.type("Siti")
    desk.window.tasks.crashed.emit(RuntimeError("broken"))
    desk.window.setProperty("crashes", [])
    return desk


def test_the_number_can_be_copied(failing: AtTheDesk) -> None:
    card = failing.window._crash
    failing.keys.press("Tab", "Space")
    assert QApplication.clipboard().text() == card.incident
    assert card.copy.text() == "Nomor disalin"
    failing.window.set_language("en")
    assert card.copy.text() == "Number copied"


def test_the_next_bug_has_another_number_that_is_not_copied_yet(failing: AtTheDesk) -> None:
    card = failing.window._crash
    first = card.incident
    card.copy.click()
    failing.window.tasks.crashed.emit(RuntimeError("broken again"))
    failing.window.setProperty("crashes", [])
    assert card.incident != first
    assert card.copy.text() == "Salin nomor"


def test_starting_again_closes_the_window_and_keeps_the_draft(
    failing: AtTheDesk, kiosk, sign_in
) -> None:
    failing.keys.press("Tab", "Tab", "Space")
    failing.until(lambda: not failing.window.isVisible())
    assert failing.window.starts_again
    again: AtTheDesk = sign_in(kiosk)
    again.until(again.page.parts.offer.isVisible)
    again.page.parts.offer.resume.click()
    again.until(lambda: again.box("name").text() == "Siti")


def test_a_window_that_is_closed_by_hand_does_not_start_again(failing: AtTheDesk) -> None:
    failing.keys.press("Escape")
    assert failing.page.isAncestorOf(focused())
    failing.window.close()
    failing.until(lambda: not failing.window.isVisible())
    assert not failing.window.starts_again


def test_whatever_is_broken_cannot_keep_it_from_starting_again(
    failing: AtTheDesk, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(main_window, "_PATIENCE_MS", 300)
    failing.window.before_leaving(lambda _then: None)  # never says that it is done
    failing.window._crash.restart.click()
    assert failing.window.isVisible()
    failing.until(lambda: not failing.window.isVisible())
    assert failing.window.starts_again
    failing.screens._leave(lambda: None)


def test_the_program_is_run_again_with_what_it_was_asked_for() -> None:
    story = (
        "import os, sys\n"
        "from ui import restart\n"
        "if os.environ.get('AGAIN'):\n"
        "    print('again', *sys.argv[1:])\n"
        "    sys.exit(7)\n"
        "os.environ['AGAIN'] = 'yes'\n"
        "print('first', flush=True)\n"
        "restart.start_again()\n"
    )
    run = subprocess.run(
        [sys.executable, "-c", story, "--language", "en"],
        cwd=ROOT,
        check=False,
        capture_output=True,
        text=True,
    )
    assert run.stdout.split("\n")[:2] == ["first", "again --language en"], run.stderr
    assert run.returncode == 7


def test_the_window_itself_comes_again(tmp_path: Path) -> None:
    story = (
        "import os, sys\n"
        "from pathlib import Path\n"
        "from PySide6.QtCore import QTimer\n"
        "from ui import compose, window\n"
        "real, again = compose.build_window, os.environ.pop('AGAIN', '')\n"
        "def build(folder, language):\n"
        "    built = real(folder, language)\n"
        "    QTimer.singleShot(300, built.close if again else built.start_again)\n"
        "    return built\n"
        "compose.build_window = build\n"
        "print('again' if again else 'first', flush=True)\n"
        "os.environ['AGAIN'] = '' if again else 'yes'\n"
        "sys.exit(window.show(Path(sys.argv[1]), 'id'))\n"
    )
    run = subprocess.run(
        [sys.executable, "-c", story, tmp_path / "kiosk"],
        cwd=ROOT,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        check=False,
        capture_output=True,
        text=True,
        timeout=60,
    )
    assert run.stdout.split() == ["first", "again"], run.stderr
    assert run.returncode == 0


def test_a_bundle_is_run_again_by_its_own_name(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(sys, "argv", ["kiosk", "--language", "en"])
    assert restart.command() == [sys.executable, "--language", "en"]

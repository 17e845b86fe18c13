"""One window for one folder: a second program shows the first and goes away again."""

import os
import stat
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtNetwork import QLocalServer, QLocalSocket
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from ui.first_window import FirstWindow, bring_forward, is_shown_elsewhere, name_of

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture
def name(tmp_path: Path) -> str:
    return name_of(tmp_path / "kiosk")


@pytest.fixture
def first(qapp: object, name: str):
    window = FirstWindow(name)
    assert window.listen()
    yield window
    window.close()


class Second:
    """Another program that asks for the window."""

    def __init__(self, name: str) -> None:
        story = (
            "import sys\n"
            "from ui.first_window import is_shown_elsewhere\n"
            "sys.exit(17 if is_shown_elsewhere(sys.argv[1]) else 18)\n"
        )
        self._program = subprocess.Popen([sys.executable, "-c", story, name], cwd=ROOT)

    def answer(self, qtbot: QtBot) -> bool:
        """Whether it found a first window, which goes on meanwhile."""
        qtbot.waitUntil(lambda: self._program.poll() is not None, timeout=15_000)
        assert self._program.returncode in {17, 18}
        return self._program.returncode == 17


def test_nobody_answers_for_a_folder_that_is_not_open(qapp, name):
    assert not is_shown_elsewhere(name)


def test_the_first_window_is_called_and_the_second_told_so(qtbot: QtBot, first, name):
    with qtbot.waitSignal(first.called, timeout=15_000):
        second = Second(name)
    assert second.answer(qtbot)


def test_it_is_called_as_often_as_somebody_asks(qtbot: QtBot, first, name):
    for _ in range(2):
        with qtbot.waitSignal(first.called, timeout=15_000):
            second = Second(name)
        assert second.answer(qtbot)


def test_each_folder_has_a_name_of_its_own_that_does_not_tell_it(tmp_path):
    one, other = name_of(tmp_path / "one"), name_of(tmp_path / "two")
    assert one != other
    assert one == name_of(tmp_path / "two" / ".." / "one")
    assert str(tmp_path) not in one


def test_what_a_caller_says_is_not_read_and_changes_nothing(qtbot: QtBot, first, name):
    caller = QLocalSocket()
    caller.connectToServer(name)
    assert caller.waitForConnected(3_000)
    caller.write(b"--home /elsewhere; quit\n" * 1_000)
    with qtbot.waitSignal(first.called, timeout=15_000) as heard:
        caller.flush()
    assert heard.args == []
    caller.abort()
    with qtbot.waitSignal(first.called, timeout=15_000):
        second = Second(name)
    assert second.answer(qtbot)


@pytest.mark.skipif(sys.platform == "win32", reason="pipes have no file mode")
def test_nobody_but_the_same_person_may_call(first, name):
    found = Path(name).stat()
    assert stat.S_IMODE(found.st_mode) & 0o077 == 0
    assert found.st_uid == os.getuid()


@pytest.mark.skipif(sys.platform == "win32", reason="pipes are in no folder")
def test_a_folder_that_others_may_write_in_is_not_used(monkeypatch, tmp_path):
    open_to_all = tmp_path / "runtime"
    open_to_all.mkdir()
    open_to_all.chmod(0o777)
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(open_to_all))
    assert name_of(tmp_path) == ""
    assert not is_shown_elsewhere("")
    assert not FirstWindow("").listen()


@pytest.mark.skipif(sys.platform == "win32", reason="a pipe goes with its program")
def test_what_a_killed_program_left_behind_is_taken_over(qtbot: QtBot, name):
    story = (
        "import sys, os\n"
        "from PySide6.QtCore import QCoreApplication\n"
        "from ui.first_window import FirstWindow\n"
        "application = QCoreApplication([])\n"
        "window = FirstWindow(sys.argv[1])\n"
        "assert window.listen()\n"
        "os._exit(0)\n"
    )
    subprocess.run([sys.executable, "-c", story, name], cwd=ROOT, check=True)
    assert Path(name).exists()
    assert not is_shown_elsewhere(name)
    first = FirstWindow(name)
    assert first.listen()
    with qtbot.waitSignal(first.called, timeout=15_000):
        second = Second(name)
    assert second.answer(qtbot)
    first.close()


def test_a_stranger_at_the_name_is_no_first_window(qtbot: QtBot, name):
    stranger = QLocalServer()
    stranger.newConnection.connect(lambda: stranger.nextPendingConnection().write(b"mine\n"))
    assert stranger.listen(name)
    assert not Second(name).answer(qtbot)
    stranger.close()


@pytest.mark.qt_log_ignore("does not support raise")
def test_a_window_that_was_put_away_comes_to_the_front(qtbot: QtBot, qapp):
    window = QWidget()
    qtbot.addWidget(window)
    window.showMinimized()
    bring_forward(window)
    assert not window.windowState() & Qt.WindowState.WindowMinimized
    qtbot.waitUntil(window.isActiveWindow, timeout=15_000)


@pytest.fixture
def start(tmp_path: Path):
    """Starts the program for one folder, again and again."""
    command = [sys.executable, "-m", "ui", "--home", str(tmp_path / "kiosk")]
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    running: list[subprocess.Popen[bytes]] = []

    def start_one() -> subprocess.Popen[bytes]:
        program = subprocess.Popen(command, cwd=ROOT, env=environment, stderr=subprocess.DEVNULL)
        running.append(program)
        return program

    yield start_one
    for program in running:
        program.terminate()
        assert program.wait(timeout=30) == 0


@pytest.mark.skipif(sys.platform == "win32", reason="closed by a signal")
def test_a_second_kiosk_of_the_same_folder_ends_at_once_and_well(qtbot: QtBot, start, name):
    first = start()
    qtbot.waitUntil(Path(name).exists, timeout=20_000)
    assert start().wait(timeout=30) == 0
    assert first.poll() is None


@pytest.mark.skipif(sys.platform == "win32", reason="closed by a signal")
def test_of_two_that_start_in_the_same_moment_one_stays(qtbot: QtBot, start):
    programs = [start(), start()]
    qtbot.waitUntil(lambda: any(one.poll() == 0 for one in programs), timeout=30_000)
    assert [one.poll() for one in programs].count(None) == 1

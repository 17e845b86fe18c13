"""One window for one folder: a second program asks the first to show itself, and nothing else."""

from __future__ import annotations

import hashlib
import os
import stat
import sys
import tempfile
from pathlib import Path
from typing import Final

from PySide6.QtCore import QLockFile, QObject, Qt, Signal
from PySide6.QtNetwork import QLocalServer, QLocalSocket
from PySide6.QtWidgets import QApplication, QWidget

_HERE: Final = b"here\n"
_PATIENCE_MS: Final = 3_000


def name_of(folder: Path) -> str:
    """Where the window of this folder listens: told by the folder, telling nothing of it.

    Nothing where there is no place that is ours alone; then no program finds another.
    """
    digest = hashlib.sha256(os.fsencode(folder.resolve())).hexdigest()[:32]
    name = f"loket-prakerja-{digest}"
    if sys.platform == "win32":
        return name
    own = _own_folder()
    return str(own / name) if own else ""


def _own_folder() -> Path | None:
    """Where nobody else can listen in our name."""
    given = os.environ.get("XDG_RUNTIME_DIR")
    folder = Path(given or f"{tempfile.gettempdir()}/loket-prakerja-{os.getuid()}")
    try:
        folder.mkdir(mode=0o700, exist_ok=True)
        found = folder.lstat()
    except OSError:
        return None
    is_private = found.st_uid == os.getuid() and not stat.S_IMODE(found.st_mode) & 0o077
    return folder if is_private and stat.S_ISDIR(found.st_mode) else None


def claim(name: str) -> FirstWindow | None:
    """Be the first window of this name; nothing where another one was, and has shown itself.

    Two programs that start in the same moment ask one after the other.
    """
    turn = QLockFile(f"{name}.turn") if name else None
    if turn is not None:
        turn.tryLock(2 * _PATIENCE_MS)
    try:
        if is_shown_elsewhere(name):
            return None
        first = FirstWindow(name)
        first.listen()
        return first
    finally:
        if turn is not None:
            turn.unlock()


def is_shown_elsewhere(name: str) -> bool:
    """Ask the first window to come to the front; whether there is one that did.

    A first window that hangs does not answer: then the second one opens, and says at the sign-in
    that the program is open already.
    """
    if not name:
        return False
    line = QLocalSocket()
    line.connectToServer(name, QLocalSocket.OpenModeFlag.ReadOnly)
    if not line.waitForConnected(_PATIENCE_MS):
        return False
    if not line.bytesAvailable():
        line.waitForReadyRead(_PATIENCE_MS)
    return bytes(line.readAll().data()) == _HERE


class FirstWindow(QObject):
    """Listens for programs of the same person; that one calls is all it ever hears from them."""

    called = Signal()

    def __init__(self, name: str) -> None:
        super().__init__()
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._answer)
        self._name = name

    def listen(self) -> bool:
        """Nobody answered at this name, so what is left there is of a program that was killed."""
        return (
            bool(self._name)
            and QLocalServer.removeServer(self._name)
            and self._server.listen(self._name)
        )

    def close(self) -> None:
        """Leave the name to the next program."""
        self._server.close()

    def _answer(self) -> None:
        while (line := self._server.nextPendingConnection()) is not None:
            line.setReadBufferSize(1)  # what a caller writes is never read
            line.disconnected.connect(line.deleteLater)
            line.write(_HERE)
            line.disconnectFromServer()
            self.called.emit()


def bring_forward(window: QWidget) -> None:
    """Out of the task bar, over the others; where the system forbids that, it asks to be seen."""
    state = window.windowState() & ~Qt.WindowState.WindowMinimized
    window.setWindowState(state | Qt.WindowState.WindowActive)
    window.show()
    window.raise_()
    window.activateWindow()
    QApplication.alert(window)

"""The window of `kiosk`: opened, its log kept, closed."""

from __future__ import annotations

import argparse
import logging
import signal
import socket
import sys
from contextlib import suppress
from logging.handlers import RotatingFileHandler
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QSocketNotifier, Signal

from ui import compose

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from ui.main_window import MainWindow
    from ui.phrases.languages import Language
    from ui.theme.look import Look

_LOG_BYTES, _LOG_FILES = 1_000_000, 3


def open_window(asked: argparse.Namespace) -> int:
    """Until it is closed; gives the exit code."""
    from kiosk.device.home import default_home

    folder: Path | None = getattr(asked, "home", None)
    look = _asked_look(asked.text_size, asked.contrast)
    return show(folder or default_home(), getattr(asked, "language", None), look)


def _asked_look(text_size: str | None, contrast: str | None) -> Look | None:
    """Nothing where neither was asked for: then it is as it was set for this kiosk."""
    if text_size is None and contrast is None:
        return None
    from ui.theme.look import Look

    return Look.named(text_size or "normal", contrast or "normal")


def show(folder: Path, language: Language | None, look: Look | None = None) -> int:
    """The window of the kiosk in `folder`; a `look` holds until it is closed."""
    from ui import first_window

    application = compose.application(look)
    first = first_window.claim(first_window.name_of(folder))
    if first is None:
        return 0
    _keep_log(folder)
    window = compose.build_window(folder, language)
    first.called.connect(lambda: first_window.bring_forward(window))
    # A bug in what a key or a click does is told like one in the background; the window goes on.
    sys.excepthook = lambda _kind, error, _trace: window.show_crash(error)
    SignalBell(window).rung.connect(window.close)
    window.showMaximized()
    code = application.exec()
    first.close()
    return _begin_anew(window) if window.starts_again else code


def _begin_anew(window: MainWindow) -> int:
    from ui.restart import start_again

    window.tasks.finish()
    return start_again()


def _keep_log(folder: Path) -> None:
    """Codes, counts and times; nothing that was typed is ever logged."""
    to = log_of(folder)
    to.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s: %(message)s"))
    root = logging.getLogger()
    root.addHandler(to)
    root.setLevel(logging.INFO)


def log_of(folder: Path) -> logging.Handler:
    """In the folder, if there is one; a disk that takes no log is told of at the door, and keeps
    nobody out."""
    if folder.is_dir():
        logs = folder / "log"
        with suppress(OSError):
            logs.mkdir(mode=0o700, exist_ok=True)
            return RotatingFileHandler(
                logs / "kiosk.log", maxBytes=_LOG_BYTES, backupCount=_LOG_FILES, encoding="utf-8"
            )
    return logging.StreamHandler(sys.stderr)


class SignalBell(QObject):
    """Rings on SIGTERM and Ctrl+C, so that the window closes as a person would close it: the draft
    kept, the queue sealed. Python sees a signal only when it runs; a socket wakes it inside Qt.
    """

    rung = Signal()

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._wake, self._waker = socket.socketpair()
        for end in (self._wake, self._waker):
            end.setblocking(False)
        signal.set_wakeup_fd(self._waker.fileno())
        for told in (signal.SIGTERM, signal.SIGINT):
            signal.signal(told, lambda *_: None)
        bell = QSocketNotifier(self._wake.fileno(), QSocketNotifier.Type.Read, self)
        bell.activated.connect(self._ring)

    def _ring(self) -> None:
        with suppress(BlockingIOError):
            self._wake.recv(64)
        self.rung.emit()

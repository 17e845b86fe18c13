"""The real program in a window, which writes down where everything is that can be pressed.

`python -m tests.journeys.watched_window FOLDER FILE` is `kiosk --home FOLDER`; FILE tells a test
that only has a mouse where to point it.
"""

from __future__ import annotations

import json
import sys
from itertools import count
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget

from ui import compose
from ui.screens.walkin.walk_in import WalkIn
from ui.window import show

_OFTEN_MS = 100


def seen(application: QApplication) -> dict[str, object]:
    """Names of buttons and where their middle is on the screen; which page is shown."""
    places: dict[str, list[int]] = {}
    page = ""
    for window in application.topLevelWidgets():
        for walk_in in window.findChildren(WalkIn):
            shown = walk_in.frame.page
            at_page = walk_in.stack.currentWidget() is walk_in.frame and shown is not None
            page = shown.step.key if at_page and shown is not None else "away"
        for button in window.findChildren(QAbstractButton):
            if name := _name(button):
                middle = button.mapToGlobal(button.rect().center())
                places[name] = [middle.x(), middle.y()]
    return {"page": page, "places": places}


def _name(button: QAbstractButton) -> str:
    is_there = button.isVisible() and not button.visibleRegion().isEmpty()
    return (button.accessibleName() or button.text()) if is_there and button.isEnabled() else ""


def watch(application: QApplication, file: Path) -> QTimer:
    turns = count(1)

    def write() -> None:
        beside: QWidget | None = QApplication.focusWidget()
        told = {**seen(application), "focus": type(beside).__name__, "turn": next(turns)}
        draft = file.with_suffix(".new")
        draft.write_text(json.dumps(told), "utf-8")
        draft.replace(file)

    timer = QTimer(application, interval=_OFTEN_MS)
    timer.timeout.connect(write)
    timer.start()
    return timer


def main(folder: str, file: str) -> int:
    watch(compose.application(), Path(file))
    return show(Path(folder), None)


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))

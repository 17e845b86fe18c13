"""Hands on a keyboard: real key presses into the real window, and eyes that wait."""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping

from PySide6.QtCore import QCoreApplication, QEventLoop
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from kiosk.gazetteer.regions import Regions
from ui.screens.entry.boxes import Box, ChoiceBox, VillageBox
from ui.screens.entry.sheet import Sheet

_STEPS_A_FIELD = 6


class TooSlow(RuntimeError):
    """What was waited for did not happen."""


def until(condition: Callable[[], object], seconds: float = 30.0) -> None:
    """Let the window live until the condition holds."""
    end = time.monotonic() + seconds
    while not condition():
        if time.monotonic() > end:
            raise TooSlow
        QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 10)
        time.sleep(0.001)


def live(seconds: float) -> None:
    """Let the window live for a while."""
    end = time.monotonic() + seconds
    until(lambda: time.monotonic() > end, seconds + 30)


class Rhythm:
    """When keys go down (ms): a quick person's hands by default, a scanner's when told so."""

    def __init__(self, gap: int = 120) -> None:
        self.gap = gap
        self._now = 0

    def __call__(self, _event: QKeyEvent) -> int:
        self._now += self.gap
        return self._now


class Hands:
    """Knows what to type, never reaches past the keyboard."""

    def __init__(self, window: QWidget, regions: Regions) -> None:
        self._window, self._regions = window, regions

    def press(self, keys: str) -> None:
        """One key with its modifiers, such as `Ctrl+Return`."""
        QTest.keySequence(self._focus(), QKeySequence(keys))

    def type(self, text: str) -> None:
        """Into whatever has the focus."""
        for letter in text:
            QTest.keyClicks(self._focus(), letter)

    def fill(self, sheet: Sheet, wanted: Mapping[str, str]) -> None:
        """Answer what is still empty, going by Enter from one empty field to the next."""
        for _ in range(_STEPS_A_FIELD * len(wanted)):
            missing = [name for name in wanted if _is_open(sheet.box(name))]
            if not missing:
                return
            current = sheet.current()
            if current is not None and current.field.id in missing:
                self._answer(current, wanted[current.field.id])
                self._read_what_follows(sheet, current)
            else:
                self.press("F2" if current is None else "Return")
        raise TooSlow

    def _answer(self, box: Box, text: str) -> None:
        if isinstance(box, ChoiceBox):
            codes = [choice.id for choice in box.field.choices]
            self.type(str(codes.index(text) + 1))
        elif isinstance(box, VillageBox):
            self._choose_village(box, text)
        else:
            self.type(text)
        if not box.is_empty and self._has_focus(box):
            self.press("Return")

    def _choose_village(self, box: VillageBox, code: str) -> None:
        """The beginning of its name and of its district's, then Enter on what is offered."""
        village = self._regions.village(code)
        if village is None:
            raise LookupError(code)
        self.type(f"{village.name} {village.district.name}")
        self.press("Return")
        until(lambda: box.text() == code)

    @staticmethod
    def _read_what_follows(sheet: Sheet, answered: Box) -> None:
        """The number fills the birth date and the sex; somebody who looks does not type them."""
        if answered.field.id == "nik":
            until(lambda: not _is_open(sheet.box("birth_date")) and not _is_open(sheet.box("sex")))

    @staticmethod
    def _has_focus(box: Box) -> bool:
        focus = QApplication.focusWidget()
        return focus is not None and (focus is box.shell or box.shell.isAncestorOf(focus))

    def _focus(self) -> QWidget:
        focus: QWidget | None = QApplication.focusWidget()
        return focus if focus is not None else self._window


def _is_open(box: Box | None) -> bool:
    return box is not None and box.is_empty

"""A keyboard that counts, and a person at it who takes made-up people down."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from kiosk.usecases.workplace import Workplace
from tests import builders
from ui.demo.hands import Rhythm
from ui.desk_screens import DeskScreens
from ui.main_window import MainWindow
from ui.panels.help_card import HelpCard
from ui.screens.entry.boxes import Box, ChoiceBox, VillageBox
from ui.screens.entry.page import EntryPage
from ui.screens.entry.sheet import Sheet

_SHIFTED = frozenset('@!#$%^&*()_+{}|:"<>?~')


class Keyboard:
    """Presses keys on whatever has the focus, as a person does; Ctrl, Alt and Shift are keys."""

    def __init__(self, rhythm: Rhythm | None = None) -> None:
        self.strokes = 0
        self.rhythm = rhythm or Rhythm()

    def press(self, *keys: str) -> None:
        for key in keys:
            self.strokes += 1 + key.count("+")
            QTest.keySequence(focused(), QKeySequence(key))

    def type(self, text: str) -> None:
        for letter in text:
            self.strokes += 1 + (letter.isupper() or letter in _SHIFTED)
            QTest.keyClicks(focused(), letter)

    def scan(self, text: str, end: str = "Return", gap: int = 4) -> None:
        """What a scanner types: nobody presses anything."""
        pressed, human = self.strokes, self.rhythm.gap
        for letter in text:
            if letter == "\n":
                QTest.keySequence(focused(), QKeySequence("Return"))
            else:
                QTest.keyClicks(focused(), letter)
            self.rhythm.gap = gap
        QTest.keySequence(focused(), QKeySequence(end))
        self.strokes, self.rhythm.gap = pressed, human


def focused() -> QWidget:
    widget: QWidget | None = QApplication.focusWidget()
    assert widget is not None, "nothing has the focus"
    return widget


@dataclass
class AtTheDesk:
    """An open window with somebody signed in."""

    window: MainWindow
    qtbot: QtBot
    keys: Keyboard = field(default_factory=Keyboard)

    @property
    def screens(self) -> DeskScreens:
        found: DeskScreens | None = self.window.findChild(DeskScreens)
        assert found is not None
        return found

    @property
    def page(self) -> EntryPage:
        return self.screens.entry

    @property
    def help(self) -> HelpCard:
        """The card with help, once it was asked for."""
        found: HelpCard | None = self.window.findChild(HelpCard)
        assert found is not None
        return found

    @property
    def sheet(self) -> Sheet:
        return self.page.interview.sheet

    @property
    def workplace(self) -> Workplace:
        return self.screens._workplace

    def until(self, condition: Callable[[], object], timeout: int = 8_000) -> None:
        self.qtbot.waitUntil(lambda: bool(condition()), timeout=timeout)

    def box(self, field_id: str) -> Box:
        found = self.sheet.box(field_id)
        assert found is not None, field_id
        return found

    @property
    def at(self) -> str:
        """The field one is in, or nothing."""
        current = self.sheet.current()
        return current.field.id if current else ""

    # --- a person at the keyboard -----------------------------------------------------------------

    def type_nik(self, text: str) -> None:
        """Sixteen digits, and a look at what they tell."""
        if self.at != "nik" or not self.box("nik").is_empty:
            self.keys.press("F2")
        self.keys.type(text)
        self.until(lambda: self.page.parts.nik.is_telling)

    def answer(self, number: int = 1, **changes: str) -> None:
        """Everything one is asked, from the NIK to the consent, by Enter from field to field."""
        wanted = builders.typed(number, **changes)
        self.type_nik(wanted["nik"])
        for _ in range(2 * len(wanted)):
            box = self.sheet.current()
            if box is None:
                return
            self.answer_box(box, wanted.get(box.field.id, ""))
            if self.sheet.current() is box:
                self.keys.press("Return")

    def answer_box(self, box: Box, text: str) -> None:
        if not text:
            return
        if isinstance(box, ChoiceBox):
            codes = [choice.id for choice in box.field.choices]
            self.keys.type(str(codes.index(text) + 1))
        elif isinstance(box, VillageBox):
            self.choose_village(text, box.field.id)
        else:
            self.keys.type(text)

    def choose_village(self, code: str, field_id: str = "village") -> None:
        self.keys.type(self._beginning_of(code))
        self.keys.press("Return")
        self.until(lambda: self.box(field_id).text() == code)

    def _beginning_of(self, code: str) -> str:
        """As little of a village's name as brings it to the top of the list."""
        regions, near = self.workplace.regions, self.workplace.office.regency
        village = regions.village(code)
        assert village is not None
        whole = f"{village.name} {village.district.name} {village.regency.name}"
        beginnings = (whole[:length] for length in range(3, len(whole) + 1))
        return next(
            text
            for text in beginnings
            if [one.code for one in regions.search_villages(text, near)][:1] == [code]
        )

    def save(self) -> str:
        """Consent and save; answers with the receipt code."""
        with self.qtbot.waitSignal(self.page.registered, timeout=8_000) as saved:
            if self.page.interview.consent_at is None:
                self.keys.press("F8")
            self.keys.press("Ctrl+Return")
        return str(saved.args[0].receipt.text)

"""The whole way without touching the screen: by the keys of a keyboard, and by two switches."""

from __future__ import annotations

from dataclasses import fields
from typing import TypeVar

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget

from tests.ui.screens.walkin.conftest import SITI, Visitor
from ui.screens.walkin.nik_page import NikPage
from ui.screens.walkin.page import StepPage
from ui.screens.walkin.typing_page import TypingPage
from ui.walkin_switches import CHOOSE, MOVE
from ui.widgets.touch.key import Key

_MOST = 60
"""So many stops are more than any page has."""


class AtTheKeys(Visitor):
    """Tab, arrows, Space and Enter; nothing else."""

    def touch(self, widget: QWidget) -> None:
        QApplication.processEvents()
        assert isinstance(widget, QAbstractButton)
        for _ in range(_MOST):
            if QApplication.focusWidget() is widget:
                self.keys.press("Space")
                return
            self.keys.press("Tab")
        raise AssertionError(f"Tab never comes to {widget.text()!r} on {self.page!r}")

    def type_digits(self, digits: str) -> None:
        self.keys.type(digits)

    def answer_in_words(self, page: StepPage, said: dict[str, str]) -> None:
        """Line after line, by Tab; what is chosen from a list has tests of its own."""
        if not isinstance(page, TypingPage):
            super().answer_in_words(page, said)
            return
        for line in page.lines:
            while QApplication.focusWidget() is not line.line:
                self.keys.press("Tab")
            self.keys.type(said.get(line.field.id, ""))
        while self.walk_in.frame.page is page:
            self.go_on()


class AtTwoSwitches(Visitor):
    """One moves, one chooses."""

    def press(self, key: Qt.Key) -> None:
        handle = self.window.windowHandle()
        assert handle is not None
        QTest.keyClick(handle, key)
        QApplication.processEvents()

    def touch(self, widget: QWidget) -> None:
        QApplication.processEvents()
        assert isinstance(widget, QAbstractButton)
        if isinstance(widget, Key):
            self.strike(widget)
            return
        for _ in range(_MOST):
            if QApplication.focusWidget() is widget and not self.lit():
                self.press(CHOOSE)
                return
            self.press(MOVE)
        raise AssertionError(f"the switch never comes to {widget.text()!r}")

    def strike(self, key: Key) -> None:
        """Into the keys, to the row, to the key."""
        for _ in range(_MOST):
            lit = self.lit()
            if lit == [key]:
                self.press(CHOOSE)
                return
            focus = QApplication.focusWidget()
            is_before = not lit and isinstance(focus, Key)
            self.press(CHOOSE if is_before or (len(lit) > 1 and key in lit) else MOVE)
        raise AssertionError(f"the switch never comes to {key.text()!r}")

    def lit(self) -> list[Key]:
        found = self.page.side() if self.walk_in.frame.page is not None else None
        return [one for one in found.findChildren(Key) if one.is_lit] if found else []


_Person = TypeVar("_Person", bound=Visitor)


def instead(kind: type[_Person], visitor: Visitor) -> _Person:
    return kind(**{one.name: getattr(visitor, one.name) for one in fields(Visitor)})


def test_a_whole_journey_by_tab_and_space(visitor: Visitor) -> None:
    person = instead(AtTheKeys, visitor)
    person.register()
    person.touch(person.walk_in.receipt.finish)
    assert person.walk_in.is_at_home


def test_no_part_of_a_page_is_ever_a_window_of_its_own(visitor: Visitor) -> None:
    """It would take the focus, and a window manager would show it."""
    seen: list[str] = []

    class Watch(QObject):
        def eventFilter(self, watched: QObject, event: QEvent) -> bool:
            is_shown = event.type() is QEvent.Type.Show and isinstance(watched, QWidget)
            if is_shown and isinstance(watched, QWidget) and watched.isWindow():
                seen.append(type(watched).__name__)
            return False

    watch = Watch()
    application = QApplication.instance()
    assert application is not None
    application.installEventFilter(watch)
    visitor.register()
    application.removeEventFilter(watch)
    assert seen == []


def test_enter_goes_on_where_digits_are_typed(visitor: Visitor) -> None:
    person = instead(AtTheKeys, visitor)
    page = person.walk_to(NikPage)
    person.type_digits(SITI["nik"])
    person.keys.press("Return")
    person.until(lambda: person.page is not page)


def test_a_whole_journey_by_two_switches(visitor: Visitor) -> None:
    person = instead(AtTwoSwitches, visitor)
    person.register()
    person.touch(person.walk_in.receipt.finish)
    assert person.walk_in.is_at_home


def test_a_switch_walks_through_every_card_of_a_question(visitor: Visitor) -> None:
    """And out again: from the last of them to what comes after."""
    person = instead(AtTwoSwitches, visitor)
    person.begin()
    first = QApplication.focusWidget()
    seen = []
    for _ in range(_MOST):
        person.press(MOVE)
        seen.append(QApplication.focusWidget())
        if seen[-1] is first:
            break
    assert seen[-1] is first
    head = person.walk_in.head
    assert {head.large, head.help, person.walk_in.frame.foot.cancel} <= set(seen)

"""What a screen reader is told of the walk-in: names and roles of all that takes the focus, each
page as it comes, and what is wrong on it."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QAccessibleEvent
from PySide6.QtWidgets import QWidget

from tests.ui.screens.walkin.conftest import SITI, Visitor
from ui.screens.walkin.check_page import CheckPage
from ui.screens.walkin.nik_page import NikPage

ROLES = {
    *(QAccessible.Role.Button, QAccessible.Role.CheckBox, QAccessible.Role.RadioButton),
    *(QAccessible.Role.EditableText,),
}


def stops(top: QWidget) -> list[tuple[QAccessible.Role, str]]:
    """Everything that Tab comes to, once around."""
    found, one = [], top.nextInFocusChain()
    while one is not None and one is not top:
        takes_tab = bool(one.focusPolicy().value & Qt.FocusPolicy.TabFocus.value)
        if one.isVisible() and one.isEnabled() and takes_tab:
            told = QAccessible.queryAccessibleInterface(one)
            assert told is not None
            found.append((told.role(), told.text(QAccessible.Text.Name)))
        one = one.nextInFocusChain()
    return found


@pytest.fixture
def heard(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What is announced; nobody listens to this application, so Qt would drop it."""
    told: list[str] = []
    say = QAccessible.updateAccessibility

    def keep(event: QAccessibleEvent) -> None:
        if isinstance(event, QAccessibleAnnouncementEvent):
            told.append(event.message())
        say(event)

    monkeypatch.setattr(QAccessible, "updateAccessibility", keep)
    return told


def test_whatever_takes_the_focus_has_a_name_and_a_role(visitor: Visitor) -> None:
    told = {"home": stops(visitor.window)}
    visitor.begin()
    while not isinstance(visitor.page, CheckPage):
        told[visitor.page.step.key] = stops(visitor.window)
        visitor.answer(SITI)
    told["check"] = stops(visitor.window)
    assert len(told) > 8
    for page, found in told.items():
        assert len(found) >= 5, page
        assert [role for role, name in found if not name.strip()] == [], page
        assert {role for role, _ in found} <= ROLES, page


def test_each_page_is_announced_with_where_one_is(visitor: Visitor, heard: list[str]) -> None:
    page = visitor.walk_to(NikPage)
    assert heard[-1] == f"{visitor.walk_in.frame.bar.accessibleName()}. {page.heading.text()}"
    assert heard[-1].startswith("Langkah 2 dari ")


def test_a_problem_is_announced_at_once(visitor: Visitor, heard: list[str]) -> None:
    page = visitor.walk_to(NikPage)
    visitor.type_digits(SITI["nik"][:12])
    visitor.go_on()
    assert visitor.page is page
    assert heard[-1] == f"{page.band.what.text()} {page.band.how.text()}"

"""A machine in the hall that staff have opened, and a visitor who touches it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import pytest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from kiosk.usecases.site import Site
from tests import builders
from tests.ui.screens.conftest import PASSWORD, Open
from tests.ui.screens.keyboard import Keyboard
from tests.ui.touching import Fingers
from ui.main_window import MainWindow
from ui.screens.hall_door import HallDoor
from ui.screens.walkin.answers import Answers
from ui.screens.walkin.check_page import CheckPage
from ui.screens.walkin.conditions_page import ConditionsPage
from ui.screens.walkin.consent_page import ConsentPage
from ui.screens.walkin.digits_page import DigitsPage
from ui.screens.walkin.page import StepPage
from ui.screens.walkin.phone_page import PhonePage
from ui.screens.walkin.walk_in import WalkIn
from ui.walkin_screens import WalkInScreens

UPRIGHT = {"width": 1080, "height": 1920}
LOW = {"width": 1366, "height": 768}
SITI = builders.typed(11)
Arrive = Callable[..., "Visitor"]


@dataclass
class Visitor:
    """One finger, and the papers of a made-up person."""

    window: MainWindow
    qtbot: QtBot
    keys: Keyboard
    fingers: Fingers

    @property
    def screens(self) -> WalkInScreens:
        found: WalkInScreens | None = self.window.findChild(WalkInScreens)
        assert found is not None
        return found

    @property
    def walk_in(self) -> WalkIn:
        return self.screens.walk_in

    @property
    def page(self) -> StepPage:
        page = self.walk_in.frame.page
        assert page is not None
        return page

    @property
    def answers(self) -> Answers:
        return self.screens.answers

    def until(self, condition: Callable[[], object], timeout: int = 8_000) -> None:
        self.qtbot.waitUntil(lambda: bool(condition()), timeout=timeout)

    # --- one finger -------------------------------------------------------------------------------

    def touch(self, widget: QWidget) -> None:
        """Where it is once it has come to rest; nobody touches what they do not see yet."""
        QApplication.processEvents()
        assert widget.isVisible()
        assert widget.isEnabled()
        self.fingers.tap(widget)

    def go_on(self) -> None:
        frame = self.walk_in.frame
        self.touch(frame.panel.go if frame.panel.go.isVisible() else frame.foot.go)

    def go_back(self) -> None:
        self.touch(self.walk_in.frame.foot.back)

    def go_through_to(self, page: StepPage, most: int = 8) -> None:
        """Lanjut, as often as it takes."""
        for _ in range(most):
            if self.page is page:
                return
            self.go_on()
        assert self.page is page

    def begin(self) -> None:
        self.touch(self.walk_in.home.begin)

    def type_digits(self, digits: str) -> None:
        page = self.page
        assert isinstance(page, DigitsPage | PhonePage)
        for digit in digits:
            self.touch(page.keypad.digits[digit])

    def answer(self, said: dict[str, str]) -> None:
        """What this page asks, as the person has it on their papers; and on to the next."""
        page = self.page
        match page:
            case ConditionsPage():
                self.touch(page.all_true)
            case ConsentPage():
                while not page.text.is_last:
                    self.touch(page.more)
                self.touch(page.agree)
            case DigitsPage() | PhonePage():
                self.type_digits(said[page.field.id])
                self.go_on()
            case _:
                self.answer_in_words(page, said)
        self.until(lambda: self.page is not page, 2_000)

    def answer_in_words(self, page: StepPage, said: dict[str, str]) -> None:
        """Where a keyboard stands below: its own tests touch every key."""
        for field in page.step.fields:
            if text := said.get(field.id, ""):
                self.answers.put(field.id, text)
        page.enter()
        self.go_on()

    def walk_to(self, kind: type[StepPage], said: dict[str, str] = SITI) -> StepPage:
        """From home to the first page of that kind."""
        self.begin()
        while not isinstance(self.page, kind):
            self.answer(said)
        return self.page

    def register(self, said: dict[str, str] = SITI) -> None:
        page = self.walk_to(CheckPage, said)
        assert isinstance(page, CheckPage)
        while not page.truth.isVisible():
            self.go_on()
        self.touch(page.truth)
        self.go_on()
        self.until(self.walk_in.receipt.ticket.isVisible)


@pytest.fixture
def hall(kiosk: Site) -> Site:
    """A kiosk that stands in the hall, for whoever comes."""
    workplace = kiosk.sign_in(None, PASSWORD)
    workplace.settings.change("mode", "walkin")
    workplace.close()
    return kiosk


@pytest.fixture
def arrive(qtbot: QtBot, open_window: Open) -> Arrive:
    """Staff open the machine; a visitor stands before it."""

    def stand(site: Site, **size: int) -> Visitor:
        window = open_window(site, **size)
        keys = Keyboard(window.property("rhythm"))
        visitor = Visitor(window, qtbot, keys, Fingers())
        visitor.until(lambda: isinstance(window.current, HallDoor))
        keys.type(PASSWORD)
        keys.press("Return")
        visitor.until(lambda: isinstance(window.current, WalkIn))
        return visitor

    return stand


@pytest.fixture
def visitor(hall: Site, arrive: Arrive) -> Visitor:
    return arrive(hall)

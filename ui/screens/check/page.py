"""Perlu dicek: what the centre sent back, side by side with what was typed; a key per decision."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import datetime
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QResizeEvent, QShortcut, QShowEvent
from PySide6.QtWidgets import QWidget

from kiosk.errors import Failure
from kiosk.usecases.rows import village_name
from ui.bridge.tasks import Tasks
from ui.models.meant import meant
from ui.models.queue_rows import QueueColumn, QueueRows
from ui.panels.opened import Opened
from ui.screens.check.case_view import Shows
from ui.screens.check.cases import Cases, Found
from ui.screens.check.deciding import Deciding
from ui.screens.check.decision_keys import DecisionKeys
from ui.screens.check.parts import CheckParts
from ui.words import Words

if TYPE_CHECKING:
    from kiosk.usecases.link import LinkState
    from kiosk.usecases.review import Case
    from kiosk.usecases.workplace import Workplace

KEYS: Final = (
    ("↑ ↓", "keys.cases"),
    ("1", "keys.correct"),
    ("2", "keys.accept"),
    ("3", "keys.hand_over"),
    ("4", "keys.earlier"),
    ("Alt+T", "keys.show_data"),
    ("Enter", "keys.detail"),
    ("F2", "keys.new_person"),
    ("Ctrl+K", "keys.search"),
    ("Esc", "keys.close"),
    ("Ctrl+J", "keys.call"),
    ("Ctrl+L", "keys.leave"),
    ("F1", "keys.help"),
)
COLUMNS: Final = (QueueColumn.NAME, QueueColumn.STANDING)


class CheckPage(QWidget):
    """Reads in the background; after a decision the next case comes up by itself."""

    correct_wanted = Signal(object, object, str)
    """A row, its answers, and the field to begin at."""
    entry_wanted = Signal()
    search_wanted = Signal()
    decided = Signal()
    failed = Signal(object)

    def __init__(
        self,
        workplace: Workplace,
        tasks: Tasks,
        words: Words,
        clock: Callable[[], datetime],
    ) -> None:
        super().__init__()
        self._workplace = workplace
        self._tasks, self._words, self._clock = tasks, words, clock
        regions = workplace.regions
        self.rows = QueueRows(tasks, words, clock, self, COLUMNS)
        self.parts = CheckParts(self.rows, words, lambda code: village_name(code, regions))
        self.view = self.parts.view
        self.setLayout(self.parts.layout())
        self.opened = Opened(workplace, tasks, words, clock, self)
        self.deciding = Deciding(workplace, tasks, self.view, self)
        self.cases = Cases(workplace, tasks, self.rows, self.parts.table, self)
        self._connect()
        self._install_keys()
        self.retranslate(words)

    @property
    def help_keys(self) -> Sequence[tuple[str, str]]:
        return KEYS

    # --- what others tell it ----------------------------------------------------------------------

    def start(self) -> None:
        """It has come to the front."""
        self.parts.table.setFocus()

    def refresh(self) -> None:
        """Something changed: read again, soon and only once, and only while it is looked at."""
        if self.isVisible():
            self.cases.refresh()

    def show_state(self, _state: LinkState) -> None:
        """The line was looked at: answers that were asked for may have come."""
        case = self.view.case
        if case is not None and case.asked_for and self.isVisible():
            self.cases.load(quietly=True)

    def hide_data(self) -> None:
        """Somebody else may be looking."""
        self.deciding.hide_data()
        self.opened.card.hide_data()

    def retranslate(self, words: Words) -> None:
        self._words = words
        self.rows.retranslate(words)
        self.parts.retranslate(words)
        self.deciding.retranslate(words)
        self.opened.card.retranslate(words)

    @property
    def is_current(self) -> bool:
        """Nothing that was asked for is still on its way."""
        return self.cases.is_current

    # --- building ---------------------------------------------------------------------------------

    def _connect(self) -> None:
        parts, deciding, cases = self.parts, self.deciding, self.cases
        cases.found.connect(self._show)
        cases.emptied.connect(self._show_emptiness)
        cases.slow.connect(parts.show_loading)
        cases.failed.connect(self.failed)
        parts.table.opened.connect(self._open)
        self.opened.failed.connect(self.failed)
        deciding.failed.connect(self.failed)
        deciding.decided.connect(self._after_decision)
        deciding.correct_wanted.connect(self._correct)
        self.failed.connect(self._tell_failure)
        self.view.earlier_pressed.connect(self._open_earlier)
        self.view.turned.connect(self._follow_turn)

    def _install_keys(self) -> None:
        view = self.view
        decisions = {
            "1": view.correct, "2": view.accept, "3": view.hand_over, "4": view.earlier,
        }  # fmt: skip
        self._numbers = DecisionKeys(self, {key: one.click for key, one in decisions.items()})
        self._key("Alt+T", self.deciding.toggle_data)
        self._key("F2", self.entry_wanted.emit)
        self._key("Ctrl+K", self.search_wanted.emit)

    def _key(self, key: str, action: Callable[[], object]) -> QShortcut:
        shortcut = QShortcut(QKeySequence(key), self)
        shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        shortcut.setAutoRepeat(False)
        shortcut.activated.connect(action)
        return shortcut

    # --- which case -------------------------------------------------------------------------------

    def _show(self, found: Found) -> None:
        before = self.view.case
        is_same = before is not None and before.row.receipt_code == found.case.row.receipt_code
        if is_same and self.view.shows is not Shows.ANSWERS:
            return  # somebody is giving a reason: nothing changes under their hands
        self.deciding.show_case(found.case, found.programme, self._clock())

    def _show_emptiness(self, is_empty: bool) -> None:
        self.parts.show_emptiness(is_empty)
        if is_empty:
            self.view.forget()

    # --- decisions --------------------------------------------------------------------------------

    def _correct(self, case: Case, answers: Mapping[str, str]) -> None:
        marked = meant(case, self._workplace.desk.programme, self._words)
        self.correct_wanted.emit(case.row, answers, _where_to_begin(case, marked))

    def _tell_failure(self, failure: Failure) -> None:
        """Here, too: nobody looks at the entry page just now."""
        told = self._words.failure(failure)
        self.view.tell(f"{told.what} {told.how}")

    def _after_decision(self, sentence: str, stays: bool) -> None:
        self.parts.tell(sentence)
        if stays:
            self.cases.go_on()
        self.rows.refresh()
        self.parts.table.setFocus()
        self.decided.emit()

    def _open(self, index: QModelIndex) -> None:
        if not self._numbers.is_rushed:  # else it is the end of what a scanner typed
            self.opened.open(self.rows.row_at(index))

    def _open_earlier(self) -> None:
        case = self.view.case
        if case is not None and case.earlier is not None:
            self.opened.open(case.earlier)

    def _follow_turn(self) -> None:
        """A number chooses a reason while one is asked for, else it decides."""
        is_asking = self.view.shows is not Shows.ANSWERS
        self._numbers.set_enabled(not is_asking)
        if not is_asking and self.isVisible():
            self.parts.table.setFocus()

    def event(self, event: QEvent) -> bool:
        """Every key that is struck anywhere on the page passes here before it does anything."""
        if event.type() is QEvent.Type.ShortcutOverride:
            self._numbers.stir()
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        is_escape = event.key() == Qt.Key.Key_Escape
        if is_escape and self.view.shows is not Shows.ANSWERS:
            self.view.show_answers()
        elif is_escape and self.view.is_open:
            self.deciding.hide_data()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.relook()

    def relook(self) -> None:
        self.parts.fit(self.width())

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.parts.tell("")
        self.cases.read()


def _where_to_begin(case: Case, marked: Iterable[str]) -> str:
    """The field that the centre means, else one that the desk itself finds fault with."""
    hard = [problem.field for problem in case.problems if problem.is_hard]
    return case.wrong_field or next(iter([*marked, *hard]), "nik")

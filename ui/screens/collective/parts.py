"""What is seen of a table on its way: figures, the rows to be mended, the consent, the buttons."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QBoxLayout, QStackedWidget

from ui.models.told_rows import Tell, ToldRows
from ui.panels.arrange import column, held, inset, on, row
from ui.screens.collective.passage import Passage, Step
from ui.theme.tokens import Text
from ui.theme.tones import Ink, Role
from ui.widgets.button import Button, Girth
from ui.widgets.card import Panel, PanelKind
from ui.widgets.check_row import CheckRow
from ui.widgets.field import LabeledField
from ui.widgets.figure import Figure
from ui.widgets.label import ElidedLabel, Label
from ui.widgets.notice import Notice
from ui.widgets.progress_bar import ProgressBar
from ui.widgets.row_cells import CellKind, Column
from ui.widgets.row_table import RowTable
from ui.words import Words

if TYPE_CHECKING:
    from PySide6.QtCore import QObject

    from kiosk.usecases.collective import RowAnswer

_COLUMNS: Final = (
    Column(CellKind.NUMBER, 96),
    Column(CellKind.NAME, 280),
    Column(CellKind.NUMBER, 196),
    Column(CellKind.TEXT, 400, stretch=True),
)
_TITLES: Final = ("row", "name", "nik", "problem")
_ENDED: Final = {Step.CHECKED, Step.PAUSED, Step.DONE}


class PassageParts:
    """Shows what it is told; asks nobody."""

    def __init__(self, tell: Tell, words: Words, owner: QObject) -> None:
        self._words = words
        self._head = Label("", Text.HERO)
        self._file = ElidedLabel("", Text.BODY, Ink.MUTED)
        self._safe = Label("", Text.SMALL, Ink.MUTED, wrap=True)
        self._bar = ProgressBar()
        self._good, self._again = Figure("", Ink.PANDAN), Figure("", Ink.MUTED)
        self._bad = Figure("", Ink.BATA)
        self._title = Label("", Text.GROUP)
        titles = [f"collective.column.{name}" for name in _TITLES]
        self.rows = ToldRows(titles, tell, words, owner)
        self.table = RowTable(_COLUMNS)
        self.table.set_model(self.rows)
        self._none = Label("", Text.BODY, Ink.FAINT, wrap=True)
        self._none.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._list = QStackedWidget()
        self.detail = Label("", Text.BODY, Ink.STRONG, wrap=True)
        self.notice = Notice()
        self.consent = CheckRow("", key_hint="F8")
        self.result = LabeledField("")
        self.save = Button("", Role.SECONDARY, icon="file-text")
        self.other = Button("", Role.SECONDARY, key_hint="Esc")
        self.pause = Button("", Role.SECONDARY, icon="pause", key_hint="Esc", girth=Girth.LARGE)
        self.go = Button("", icon="users", key_hint="Ctrl+Enter", girth=Girth.LARGE)
        saving = row(self.result, self.save)
        saving.setAlignment(self.save, Qt.AlignmentFlag.AlignBottom)
        self._saving = held(saving)

    def layout(self) -> QBoxLayout:
        self._list.addWidget(self.table)
        self._list.addWidget(on(PanelKind.CARD, column(None, self._none, None)))
        buttons = row(self.other, None, self.pause, self.go)
        body = column(
            inset(self._header()), 8, self.notice, 4, inset(self._title), 4,
            margins=(20, 14, 20, 12),
        )  # fmt: skip
        body.addLayout(inset(self._list), 1)
        for part in (inset(self.detail), self.consent, self._saving, buttons):
            body.addSpacing(6)
            if isinstance(part, QBoxLayout):
                body.addLayout(part)
            else:
                body.addWidget(part)
        self.notice.hide()
        return body

    def _header(self) -> Panel:
        told = column(self._head, self._file, 4, self._safe, None)
        line = row(spacing=28)
        line.addLayout(told, 1)
        for figure in (self._good, self._again, self._bad):
            line.addWidget(figure)
        return on(PanelKind.CARD, column(line, 8, self._bar, margins=(20, 14, 24, 14)))

    # --- what is told -----------------------------------------------------------------------------

    def show_passage(self, passage: Passage) -> None:
        """A step, and how far it is."""
        answers = passage.answers
        bad = sum(bool(answer.problems) for answer in answers)
        again = sum(answer.again for answer in answers)
        good = len(answers) - bad - again
        self._head.setText(self._headline(passage, good))
        self._file.setText(str(passage.path))
        for figure, count in ((self._good, good), (self._again, again), (self._bad, bad)):
            figure.set_number(self._words.number(count))
        key = "collective.saved" if passage.has_begun else "collective.good"
        self._good.set_texts(self._words.say(key))
        self._show_progress(passage, len(answers))
        self._show_buttons(passage, good)
        if passage.step in _ENDED:
            self.show_rows(passage.to_mend)

    def show_rows(self, bad: Sequence[RowAnswer]) -> None:
        self.rows.show(bad)
        self._list.setCurrentIndex(0 if bad else 1)
        if bad and not self.table.view.currentIndex().isValid():
            self.table.view.selectRow(0)

    def retranslate(self, words: Words) -> None:
        self._words = words
        self._safe.setText(words.say("collective.safe"))
        self._again.set_texts(words.say("collective.again"))
        self._bad.set_texts(words.say("collective.bad"))
        self._title.setText(words.say("collective.problems"))
        self.table.setAccessibleName(words.say("collective.problems"))
        self.rows.retranslate(words)
        self.consent.set_texts(
            words.say("collective.consent"), words.say("collective.consent_detail")
        )
        self.result.set_label(words.say("collective.result_file"))
        self.result.set_aside(words.say("collective.result_aside"))
        self.save.set_texts(words.say("collective.save_result"))
        self.other.set_texts(words.say("collective.other_file"))
        self.pause.set_texts(words.say("collective.pause"))

    def _headline(self, passage: Passage, good: int) -> str:
        say, done = self._words.say, len(passage.answers)
        match passage.step:
            case Step.CHECKING:
                return say("collective.checking", count=done)
            case Step.CHECKED:
                return say("collective.checked", good=good) if good else say("collective.nobody")
            case Step.RUNNING:
                return say("collective.running", done=done, total=passage.total)
            case Step.PAUSED:
                return say("collective.paused", done=done, total=passage.total)
        return say("collective.done", saved=good)

    def _show_progress(self, passage: Passage, done: int) -> None:
        is_checking = passage.step is Step.CHECKING
        self._bar.setRange(0, max(1, passage.total))
        self._bar.setValue(done if passage.has_begun else 0)
        self._bar.setAccessibleName(self._head.text())
        self._bar.setVisible(passage.has_begun)
        self._safe.setVisible(passage.has_begun and passage.step is not Step.DONE)
        key = "checking_rows" if is_checking else "no_problems"
        self._none.setText(self._words.say(f"collective.{key}"))

    def _show_buttons(self, passage: Passage, good: int) -> None:
        step = passage.step
        may_register = step is Step.PAUSED or (step is Step.CHECKED and good > 0)
        self.consent.setVisible(step is Step.CHECKED and good > 0)
        self.go.setVisible(may_register)
        key = "go_on" if step is Step.PAUSED else "register"
        self.go.set_texts(self._words.say(f"collective.{key}", count=good))
        self.pause.setVisible(step is Step.RUNNING)
        self.other.setVisible(step is not Step.RUNNING)
        self._saving.setVisible(step in _ENDED and bool(passage.answers))

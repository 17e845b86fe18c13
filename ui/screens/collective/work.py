"""The page on which one table is checked, registered and answered."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from kiosk.errors import Failure, FileUnreadable
from kiosk.usecases.handing_out import result_path, write_table
from ui.bridge.tasks import Tasks
from ui.models.numbers import short_nik
from ui.models.row_words import problems_of, result_lines
from ui.screens.collective.parts import PassageParts
from ui.screens.collective.passage import Passage, Step
from ui.theme.tones import Tone
from ui.words import Words

if TYPE_CHECKING:
    from kiosk.usecases.collective import RowAnswer
    from kiosk.usecases.workplace import Workplace


class WorkPage(QWidget):
    """Nobody is registered before the consent on paper was confirmed."""

    left = Signal()
    """Another table is wanted."""
    refused = Signal(object)
    """The file is no table of people; why."""

    def __init__(self, workplace: Workplace, tasks: Tasks, words: Words) -> None:
        super().__init__()
        self._workplace, self._tasks, self._words = workplace, tasks, words
        self.passage: Passage | None = None
        self._told: Callable[[], tuple[str, ...]] | None = None
        self.parts = PassageParts(self._cells, words, self)
        self.setLayout(self.parts.layout())
        self._connect()

    def _connect(self) -> None:
        parts = self.parts
        parts.go.clicked.connect(self.register)
        parts.pause.clicked.connect(self.pause)
        parts.other.clicked.connect(self.leave)
        parts.save.clicked.connect(self.save_result)
        parts.result.entered.connect(self.save_result)
        parts.consent.toggled.connect(lambda _: parts.consent.set_wrong(False))
        selection = parts.table.view.selectionModel()
        selection.currentRowChanged.connect(lambda *_: self._show_detail())
        parts.rows.modelReset.connect(self._show_detail)
        keys = {"Ctrl+Return": self.register, "Esc": self._escape, "F8": parts.consent.toggle}
        for key, action in keys.items():
            QShortcut(QKeySequence(key), self).activated.connect(action)

    # --- verbs ------------------------------------------------------------------------------------

    def open(self, path: Path) -> None:
        """Look at every row of this table; nobody is registered by that."""
        self._drop()
        self._tell(None)
        self.parts.show_rows(())
        self.parts.consent.setChecked(False)
        self.parts.result.set_text(str(result_path(path)))
        self.passage = Passage(path, self._workplace.collective, self._tasks, self)
        self.passage.moved.connect(self._show)
        self.passage.stepped.connect(self._begin_step)
        self.passage.failed.connect(self._fail)
        self.passage.check()

    def register(self) -> None:
        """Begin, or go on where it was held up."""
        if self.passage is None or not self.parts.go.isVisible():
            return
        if self.passage.step is Step.CHECKED and not self.parts.consent.isChecked():
            self.parts.consent.set_wrong(True)
            self.parts.consent.setFocus()
            return
        self._tell(None)
        self.passage.register(self._words.language)

    def pause(self) -> None:
        if self.passage is not None:
            self.passage.pause()

    def leave(self) -> None:
        self._drop()
        self.left.emit()

    def save_result(self) -> None:
        """Write what is known of each row, where the field says."""
        passage, words = self.passage, self._words
        if passage is None or passage.is_at_work or passage.preview is None:
            return
        goal = Path(self.parts.result.text().strip()).expanduser()
        answers, delimiter = passage.answers, passage.preview.delimiter
        source, form = passage.path, self._workplace.desk.programme.form

        def work() -> Path:
            if goal.resolve() == source.resolve():
                raise FileUnreadable(reason="same")
            write_table(goal, result_lines(answers, words, form), delimiter)
            return goal

        self._tasks.run(work, self._saved, self._fail, owner=self)

    def focus(self) -> None:
        """Stand where this step goes on."""
        parts = self.parts
        wanted = (parts.consent, parts.go, parts.pause, parts.save, parts.other)
        next((part for part in wanted if part.isVisibleTo(self)), parts.other).setFocus()

    def retranslate(self, words: Words) -> None:
        self._words = words
        self.parts.retranslate(words)
        if self.passage is not None:
            self._show()
        self._show_detail()
        if self._told is not None:
            self.parts.notice.set_notice(*self._told())

    # --- what comes back --------------------------------------------------------------------------

    def _show(self) -> None:
        if self.passage is not None:
            self.parts.show_passage(self.passage)

    def _begin_step(self) -> None:
        self._show()
        if self.isVisible():
            self.focus()

    def _saved(self, goal: Path) -> None:
        told = str(goal)
        self._tell(lambda: (self._words.say("collective.result_saved", path=told),), Tone.PANDAN)

    def _fail(self, failure: Failure) -> None:
        if self.passage is not None and self.passage.step is Step.CHECKING:
            self._drop()
            self.refused.emit(failure)
            return
        self._tell(lambda: self._words.failure(failure), Tone.BATA)

    def _show_detail(self) -> None:
        index = self.parts.table.view.currentIndex()
        answer: RowAnswer | None = self.parts.rows.item(index) if index.isValid() else None
        told = ""
        if answer is not None:
            problems = problems_of(answer, self._words, self._workplace.desk.programme.form)
            told = self._words.say("collective.row_told", row=answer.row, problems=problems)
        self.parts.detail.setText(told)
        self.parts.detail.setVisible(bool(told))

    def _cells(self, answer: RowAnswer, words: Words) -> tuple[str, ...]:
        problems = problems_of(answer, words, self._workplace.desk.programme.form)
        return words.number(answer.row), answer.name, short_nik(answer.masked_nik), problems

    def _tell(self, told: Callable[[], tuple[str, ...]] | None, tone: Tone = Tone.BATA) -> None:
        self._told = told
        self.parts.notice.setVisible(told is not None)
        if told is not None:
            self.parts.notice.set_tone(tone)
            self.parts.notice.set_notice(*told())
            self.parts.notice.announce()

    def _escape(self) -> None:
        if self.passage is not None and self.passage.step is Step.RUNNING:
            self.pause()
        else:
            self.leave()

    def _drop(self) -> None:
        """Stop what is under way; what was registered stays registered."""
        if self.passage is not None:
            self.passage.pause()
            self.passage.deleteLater()
            self.passage = None

"""The room of collective registration: a table is chosen, then worked on."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtWidgets import QStackedWidget

from kiosk.errors import Failure
from ui.bridge.tasks import Tasks
from ui.screens.collective.chooser import Chooser
from ui.screens.collective.work import WorkPage
from ui.words import Words

if TYPE_CHECKING:
    from kiosk.usecases.workplace import Workplace


KEYS: Final = (
    ("↑ ↓", "keys.rows"),
    ("Enter", "keys.open_table"),
    ("Alt+↑", "keys.folder_up"),
    ("Tab", "keys.tab"),
    ("Ctrl+J", "keys.call"),
    ("Ctrl+L", "keys.leave"),
    ("F1", "keys.help"),
)


WORK_KEYS: Final = (
    ("F8", "keys.table_consent"),
    ("Ctrl+Enter", "keys.table_register"),
    ("Esc", "keys.table_pause"),
    ("↑ ↓", "keys.rows"),
    ("Tab", "keys.tab"),
    ("Ctrl+J", "keys.call"),
    ("Ctrl+L", "keys.leave"),
    ("F1", "keys.help"),
)
"""While a table is open."""


class CollectivePage(QStackedWidget):
    """Coming back finds the table where it was left, even while it is being registered."""

    def __init__(
        self,
        workplace: Workplace,
        tasks: Tasks,
        words: Words,
        clock: Callable[[], datetime],
        home: Path,
    ) -> None:
        super().__init__()
        self.chooser = Chooser(workplace.collective, tasks, words, clock, home)
        self.work = WorkPage(workplace, tasks, words)
        self.addWidget(self.chooser)
        self.addWidget(self.work)
        self.chooser.chosen.connect(self._open)
        self.work.left.connect(self._choose)
        self.work.refused.connect(self._refuse)
        self.retranslate(words)

    @property
    def help_keys(self) -> Sequence[tuple[str, str]]:
        """What each key does, for the card with help."""
        return WORK_KEYS if self.currentWidget() is self.work else KEYS

    def start(self) -> None:
        """The page has come to the front."""
        if self.currentWidget() is self.work:
            self.work.focus()
        else:
            self.chooser.start()

    def retranslate(self, words: Words) -> None:
        self.chooser.retranslate(words)
        self.work.retranslate(words)

    def _open(self, path: Path) -> None:
        self.setCurrentWidget(self.work)
        self.work.open(path)

    def _choose(self) -> None:
        self.setCurrentWidget(self.chooser)
        self.chooser.start()

    def _refuse(self, failure: Failure) -> None:
        self._choose()
        self.chooser.tell_failure(failure)

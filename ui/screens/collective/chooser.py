"""Choosing the table: one folder at a time, in our own words and by the keyboard."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QStackedWidget, QWidget

from kiosk.errors import Failure
from kiosk.usecases.folders import Entry, look_in, sticks
from kiosk.usecases.handing_out import write_template
from ui.bridge.tasks import Tasks
from ui.models.told_rows import ToldRows
from ui.panels.arrange import column, inset, on, row
from ui.theme.tokens import Text
from ui.theme.tones import Ink, Role, Tone
from ui.widgets.button import Button
from ui.widgets.card import PanelKind
from ui.widgets.label import ElidedLabel, Label
from ui.widgets.notice import Notice
from ui.widgets.row_cells import CellKind, Column
from ui.widgets.row_table import RowTable
from ui.words import Explained, Words

if TYPE_CHECKING:
    from kiosk.usecases.collective import Collective

_COLUMNS: Final = (
    Column(CellKind.NAME, 400, stretch=True),
    Column(CellKind.QUIET, 150),
    Column(CellKind.QUIET, 150),
    Column(CellKind.QUIET, 240),
)
_TITLES: Final = ("name", "kind", "size", "changed")
_KINDS: Final = {".xlsx": "excel"}


class Chooser(QWidget):
    """Shows folders and tables; a table that is opened is chosen."""

    chosen = Signal(object)

    def __init__(
        self,
        collective: Collective,
        tasks: Tasks,
        words: Words,
        clock: Callable[[], datetime],
        home: Path,
    ) -> None:
        super().__init__()
        self._collective, self._tasks, self._words, self._clock = collective, tasks, words, clock
        self._home = self.folder = self._asked = home
        self._sticks: tuple[Path, ...] = ()
        self._told: Callable[[], tuple[str, ...]] | None = None
        titles = [f"collective.file.{name}" for name in _TITLES]
        self.rows = ToldRows(titles, self._cells, words, self)
        self.table = RowTable(_COLUMNS)
        self.table.set_model(self.rows)
        self._heading, self._lead = Label("", Text.HEADING), Label("", Text.BODY, Ink.MUTED)
        self._where = ElidedLabel("", Text.LABEL_STRONG, Ink.MUTED)
        self._none = Label("", Text.BODY, Ink.FAINT, wrap=True)
        self._none.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.up = Button("", Role.SECONDARY, icon="undo-2", key_hint="Alt+↑")
        self.at_home = Button("", Role.SECONDARY, icon="monitor")
        self.at_stick = Button("", Role.SECONDARY, icon="usb")
        self.template = Button("", Role.SECONDARY, icon="file-text")
        self.notice = Notice()
        self._list = QStackedWidget()
        self._arrange()
        self._connect()

    def _arrange(self) -> None:
        self._list.addWidget(self.table)
        self._list.addWidget(on(PanelKind.CARD, column(None, self._none, None)))
        places = row(self.up, self.at_home, self.at_stick, None, self.template)
        body = column(
            inset(self._heading), 4, inset(self._lead), 10, self.notice, 6, places, 8,
            inset(self._where), 6, margins=(20, 16, 20, 16),
        )  # fmt: skip
        listed = inset(self._list)
        body.addLayout(listed, 1)
        self.setLayout(body)
        self.notice.hide()
        self.at_stick.hide()

    def _connect(self) -> None:
        self.table.opened.connect(self._open)
        self.up.clicked.connect(self.go_up)
        self.at_home.clicked.connect(lambda: self.look(self._home))
        self.at_stick.clicked.connect(lambda: self.look(self._sticks[0]))
        self.template.clicked.connect(self._make_template)
        QShortcut(QKeySequence("Alt+Up"), self).activated.connect(self.go_up)

    # --- verbs ------------------------------------------------------------------------------------

    def start(self) -> None:
        """Read the folder again and stand in the list."""
        self.look(self.folder)
        (self.up if self._list.currentIndex() else self.table).setFocus()

    def look(self, folder: Path) -> None:
        """Show what is in this folder, unless it cannot be read."""
        self._tell(None)
        self._asked = folder
        self._tasks.run(
            lambda: (folder, look_in(folder), sticks()), self._show, self.tell_failure, owner=self
        )

    def go_up(self) -> None:
        self.look(self.folder.parent)

    def tell_failure(self, failure: Failure) -> None:
        self._tell(lambda: _what_and_how(self._words.failure(failure)), Tone.BATA)

    def retranslate(self, words: Words) -> None:
        self._words = words
        self._heading.setText(words.say("collective.choose"))
        self._lead.setText(words.say("collective.choose_line"))
        self._none.setText(words.say("collective.nothing_here"))
        self.up.set_texts(words.say("collective.up"))
        self.at_home.set_texts(words.say("collective.home"))
        self.at_stick.set_texts(words.say("collective.media"))
        self.template.set_texts(words.say("collective.template"))
        self.table.setAccessibleName(words.say("collective.files"))
        self.rows.retranslate(words)
        if self._told is not None:
            self.notice.set_notice(*self._told())

    # --- what comes back --------------------------------------------------------------------------

    def _show(self, found: tuple[Path, Sequence[Entry], tuple[Path, ...]]) -> None:
        if found[0] != self._asked:
            return  # another folder was asked for meanwhile
        self.folder, entries, self._sticks = found
        self.at_stick.setVisible(bool(self._sticks))
        self._where.setText(str(self.folder))
        self.rows.show(entries)
        was_in_list = self.table.view.hasFocus()
        self._list.setCurrentIndex(0 if entries else 1)
        if entries and not self.table.view.currentIndex().isValid():
            self.table.view.selectRow(0)
        if was_in_list and not entries:
            self.up.setFocus()

    def _open(self, index: QModelIndex) -> None:
        entry: Entry = self.rows.item(index)
        if entry.is_folder:
            self.look(entry.path)
        else:
            self._tell(None)
            self.chosen.emit(entry.path)

    def _make_template(self) -> None:
        path = self.folder / self._words.say("collective.template_name")
        collective = self._collective

        def work() -> Path:
            write_template(path, collective.columns())
            return path

        self._tasks.run(work, self._template_made, self.tell_failure, owner=self)

    def _template_made(self, path: Path) -> None:
        self.look(self.folder)
        name = path.name
        self._tell(lambda: (self._words.say("collective.template_made", name=name),), Tone.PANDAN)

    def _tell(self, told: Callable[[], tuple[str, ...]] | None, tone: Tone = Tone.BATA) -> None:
        self._told = told
        self.notice.setVisible(told is not None)
        if told is not None:
            self.notice.set_tone(tone)
            self.notice.set_notice(*told())
            self.notice.announce()

    def _cells(self, entry: Entry, words: Words) -> tuple[str, ...]:
        if entry.is_folder or entry.changed is None:
            return entry.path.name, words.say("collective.kind.folder"), "", ""
        kind = _KINDS.get(entry.path.suffix.lower(), "text")
        changed = words.moment(entry.changed, self._clock())
        told = words.say(f"collective.kind.{kind}")
        return entry.path.name, told, words.size(entry.size), changed


def _what_and_how(told: Explained) -> tuple[str, ...]:
    """Whoever chose the file can choose another: it is nobody else's move."""
    return told.what, "", told.how

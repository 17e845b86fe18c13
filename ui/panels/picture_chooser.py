"""Choosing a picture from a file: one folder at a time, in our own words and by the keyboard."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Final

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from kiosk.errors import Failure, Invalid
from kiosk.usecases.folders import PICTURES, Entry, look_in, sticks
from ui.bridge.tasks import Tasks
from ui.models.told_rows import ToldRows
from ui.panels.arrange import column, on, row
from ui.panels.overlay import Overlay
from ui.theme.tokens import Text
from ui.theme.tones import Ink, Role, Tone
from ui.widgets.button import Button
from ui.widgets.card import PanelKind
from ui.widgets.label import ElidedLabel, Label
from ui.widgets.notice import Notice
from ui.widgets.row_cells import CellKind, Column
from ui.widgets.row_table import RowTable
from ui.words import Words

_COLUMNS: Final = (
    Column(CellKind.NAME, 360, stretch=True),
    Column(CellKind.QUIET, 140),
    Column(CellKind.QUIET, 120),
)
_TITLES: Final = ("name", "kind", "size")
_HEIGHT: Final = 300


class PictureChooser(Overlay):
    """Shows folders and pictures; a picture that is opened is chosen."""

    chosen = Signal(object)

    def __init__(self, page: QWidget, tasks: Tasks, words: Words, home: Path) -> None:
        super().__init__(page, width=800)
        self._tasks, self._words = tasks, words
        self._home = self.folder = self._asked = home
        self._sticks: tuple[Path, ...] = ()
        self._title_key = ""
        self.rows = ToldRows([f"collective.file.{one}" for one in _TITLES], _cells, words, self)
        self.table = RowTable(_COLUMNS)
        self.table.set_model(self.rows)
        self._lead = Label("", Text.BODY, Ink.MUTED, wrap=True)
        self._where = ElidedLabel("", Text.LABEL_STRONG, Ink.MUTED)
        self._none = Label("", Text.BODY, Ink.FAINT, wrap=True)
        self._none.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.up = Button("", Role.SECONDARY, icon="undo-2")
        self.at_home = Button("", Role.SECONDARY, icon="monitor")
        self.at_stick = Button("", Role.SECONDARY, icon="usb")
        self.notice = Notice(Tone.BATA)
        self._list = QStackedWidget()
        self._list.addWidget(self.table)
        self._list.addWidget(on(PanelKind.CARD, column(None, self._none, None)))
        self._list.setMinimumHeight(_HEIGHT)
        places = row(self.up, self.at_home, self.at_stick, None, spacing=4)
        for part in (self._lead, self.notice, self._where, self._list):
            self.body.addWidget(part)
        self.body.insertLayout(2, places)
        self._connect()

    def open_for(self, title_key: str) -> None:
        """Where one was the last time; `title_key` names what the picture is for."""
        self._title_key = title_key
        self.set_title(self._words.say(title_key))
        self.notice.hide()
        self.open_card()
        self.look(self.folder)
        self.table.setFocus()

    def look(self, folder: Path) -> None:
        """Show what is in this folder, unless it cannot be read."""
        self.notice.hide()
        self._asked = folder
        self._tasks.run(
            lambda: (folder, look_in(folder, PICTURES), sticks()), self._show, self.tell, owner=self
        )

    def tell(self, failure: Failure) -> None:
        """Why this one cannot be taken; whoever chose it chooses another."""
        words = self._words
        is_file = isinstance(failure, Invalid)
        said = words.problem(failure.problem) if isinstance(failure, Invalid) else None
        told = said if is_file and said is not None else words.failure(failure)
        self.notice.show()
        self.notice.set_notice(told.what, "", told.how)
        self.notice.announce()

    def stops(self) -> Sequence[QWidget]:
        return [self.up, self.at_home, self.at_stick, self.table.view, self.close_button]

    def retranslate(self, words: Words) -> None:
        super().retranslate(words)
        self._words = words
        if self._title_key:
            self.set_title(words.say(self._title_key))
        self._lead.setText(words.say("photo.file.lead"))
        self._none.setText(words.say("photo.file.nothing"))
        self.up.set_texts(words.say("collective.up"))
        self.at_home.set_texts(words.say("collective.home"))
        self.at_stick.set_texts(words.say("collective.media"))
        self.table.setAccessibleName(words.say("photo.file.list"))
        self.rows.retranslate(words)

    # --- inside -----------------------------------------------------------------------------------

    def _connect(self) -> None:
        self.table.opened.connect(self._open)
        self.up.clicked.connect(lambda: self.look(self.folder.parent))
        self.at_home.clicked.connect(lambda: self.look(self._home))
        self.at_stick.clicked.connect(lambda: self.look(self._sticks[0]))
        self.notice.hide()
        self.at_stick.hide()

    def _show(self, found: tuple[Path, Sequence[Entry], tuple[Path, ...]]) -> None:
        if found[0] != self._asked:
            return  # another folder was asked for meanwhile
        self.folder, entries, self._sticks = found
        self.at_stick.setVisible(bool(self._sticks))
        self._where.setText(str(self.folder))
        self.rows.show(entries)
        self._list.setCurrentIndex(0 if entries else 1)
        if entries and not self.table.view.currentIndex().isValid():
            self.table.view.selectRow(0)

    def _open(self, index: QModelIndex) -> None:
        entry: Entry = self.rows.item(index)
        if entry.is_folder:
            self.look(entry.path)
        else:
            self.chosen.emit(entry.path)


def _cells(entry: Entry, words: Words) -> tuple[str, ...]:
    if entry.is_folder:
        return entry.path.name, words.say("collective.kind.folder"), ""
    return entry.path.name, words.say("photo.file.kind"), words.size(entry.size)

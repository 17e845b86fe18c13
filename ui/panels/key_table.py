"""Which keys do what on a screen, in two columns."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from ui.panels.arrange import column, held
from ui.theme.tokens import Text
from ui.theme.tones import Ink
from ui.widgets.key_hint import KeyHint
from ui.widgets.label import Label
from ui.widgets.tall_area import TallArea
from ui.words import Words

Key = tuple[str, str]
"""What stands on the key, and the name of the words for what it does."""

EVERYWHERE: Final[tuple[Key, ...]] = (
    ("Tab", "keys.tab"),
    ("Enter", "keys.press"),
    ("Esc", "keys.close"),
    ("F1", "keys.help"),
)
"""On a screen that has no more keys than any other."""


class KeyTable(QWidget):
    """Made anew for each screen."""

    def __init__(self) -> None:
        super().__init__()
        self._grid: QWidget | None = None
        self._heading = Label("", Text.HERO)
        self._column = column(self._heading, 12, None, margins=(10, 10, 10, 10))
        self._area = TallArea(held(self._column))
        self.setLayout(column(self._area))

    def page(self, pages: int) -> None:
        """Turn so many pages down, or up."""
        bar = self._area.verticalScrollBar()
        bar.setValue(bar.value() + pages * bar.pageStep())

    def show_keys(self, keys: Sequence[Key], words: Words) -> None:
        if self._grid is not None:
            self._grid.hide()
            self._grid.deleteLater()
        self._heading.setText(words.say("help.keys"))
        self._grid = held(_grid(keys, words))
        self._column.insertWidget(2, self._grid)


def _grid(keys: Sequence[Key], words: Words) -> QGridLayout:
    grid = QGridLayout()
    grid.setHorizontalSpacing(12)
    grid.setVerticalSpacing(12)
    half = (len(keys) + 1) // 2
    for place, (cap, meaning) in enumerate(keys):
        line, side = place % half, 2 * (place // half)
        grid.addWidget(KeyHint(cap), line, side, Qt.AlignmentFlag.AlignLeft)
        grid.addWidget(Label(words.say(meaning), Text.BODY, Ink.STRONG, wrap=True), line, side + 1)
        grid.setColumnStretch(side + 1, 1)
    return grid

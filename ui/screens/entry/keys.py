"""The keys of the entry page in one table, and the card that shows them."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QGridLayout, QWidget

from ui.panels.overlay import Overlay
from ui.theme.tokens import Text
from ui.theme.tones import Ink
from ui.widgets.key_hint import KeyHint
from ui.widgets.label import Label
from ui.words import Words

CARD: tuple[tuple[str, str], ...] = (
    ("Enter", "keys.next"),
    ("Shift+Enter", "keys.back"),
    ("F2", "keys.nik"),
    ("F3", "keys.kk"),
    ("Alt+1…9", "keys.answer"),
    ("↑ ↓", "keys.choose"),
    ("F4", "keys.last_address"),
    ("Esc", "keys.clear"),
    ("F8", "keys.consent"),
    ("Ctrl+Enter", "keys.save"),
    ("F7", "keys.park"),
    ("F9", "keys.reopen"),
    ("Ctrl+K", "keys.search"),
    ("Ctrl+L", "keys.leave"),
)


def install(page: QWidget, actions: Mapping[str, Callable[[], object]]) -> list[QShortcut]:
    """Let each key do its work anywhere on the page."""
    return [_shortcut(page, key, action) for key, action in actions.items()]


def install_answers(page: QWidget, answer: Callable[[int], object]) -> list[QShortcut]:
    """Alt and a digit answer a question with chips, wherever the focus is."""
    return [_shortcut(page, f"Alt+{n}", partial(answer, n)) for n in range(1, 10)]


def _shortcut(page: QWidget, key: str, action: Callable[[], object]) -> QShortcut:
    shortcut = QShortcut(QKeySequence(key), page)
    shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
    shortcut.setAutoRepeat(False)  # a key held down saves one person, not many
    shortcut.activated.connect(action)
    return shortcut


class KeyCard(Overlay):
    """What every key does."""

    def __init__(self, page: QWidget) -> None:
        super().__init__(page, width=680)
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(12)
        self._meanings = [(Label("", Text.BODY, Ink.STRONG), key) for _, key in CARD]
        half = (len(CARD) + 1) // 2
        for place, ((cap, _), (meaning, _)) in enumerate(zip(CARD, self._meanings, strict=True)):
            line, side = place % half, 2 * (place // half)
            grid.addWidget(KeyHint(cap), line, side, Qt.AlignmentFlag.AlignLeft)
            grid.addWidget(meaning, line, side + 1)
            grid.setColumnStretch(side + 1, 1)
        self.body.addLayout(grid)

    def retranslate(self, words: Words) -> None:
        super().retranslate(words)
        self.set_title(words.say("entry.all_keys"))
        for label, key in self._meanings:
            label.setText(words.say(key))

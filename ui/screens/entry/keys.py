"""The keys of the entry page in one table, and how a page is given its keys."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

CARD: tuple[tuple[str, str], ...] = (
    ("Enter", "keys.next"),
    ("Shift+Enter", "keys.back"),
    ("F2", "keys.nik"),
    ("F3", "keys.kk"),
    ("Alt+1…9", "keys.answer"),
    ("↑ ↓", "keys.choose"),
    ("↓", "keys.take_offer"),
    ("F4", "keys.last_address"),
    ("F10", "keys.same_address"),
    ("F5", "keys.photo_card"),
    ("F6", "keys.photo_face"),
    ("Esc", "keys.clear"),
    ("F8", "keys.consent"),
    ("Ctrl+Enter", "keys.save"),
    ("F7", "keys.park"),
    ("F9", "keys.reopen"),
    ("Ctrl+P", "keys.print"),
    ("Ctrl+K", "keys.search"),
    ("Ctrl+T", "keys.close_day"),
    ("Ctrl+J", "keys.call"),
    ("Ctrl+L", "keys.leave"),
    ("F1", "keys.help"),
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

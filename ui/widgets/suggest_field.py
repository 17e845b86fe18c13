"""A field whose answer is chosen from a list that opens while one types."""

from collections.abc import Callable, Sequence
from typing import Final

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPoint, QRect, Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QKeyEvent
from PySide6.QtWidgets import QWidget

from ui.theme.look import px
from ui.theme.tokens import RING, Text
from ui.theme.tones import Ink
from ui.widgets.field import Note, TextField
from ui.widgets.label import IconLabel
from ui.widgets.suggestions import Suggestion, SuggestionPopup
from ui.widgets.text_input import InputFrame, TextInput

Search = Callable[[str], Sequence[Suggestion]]

_ENTER: Final = {Qt.Key.Key_Return, Qt.Key.Key_Enter}
_POPUP_KEYS: Final = {*_ENTER, Qt.Key.Key_Escape, Qt.Key.Key_Up, Qt.Key.Key_Down}
_DROP: Final = 4  # from the focus ring to the popup
_LONGEST: Final = 120
_LIST_WIDTH: Final = 440


class SuggestField(TextField):
    """Typing searches at once; Enter or a click chooses; what was not chosen is no value.

    Down opens the list, arrows move in it, Esc closes it. The search runs on the UI thread: it
    must answer within a few milliseconds.
    """

    chosen = Signal(str)
    """The person chose the suggestion with this key, or changed the text afterwards (empty)."""

    def __init__(self, label: str, *, placeholder: str = "", shortest: int = 2) -> None:
        edit = TextInput(Text.VALUE, Text.VALUE_EMPTY)
        edit.setMaxLength(_LONGEST)  # what is pasted by mistake is not searched for at length
        super().__init__(label, edit, InputFrame(edit))
        self._frame.add_tail(IconLabel("chevron-down", 18, Ink.MUTED))
        self._shortest, self._none_found = shortest, ""
        self._search: Search = lambda _text: ()
        self._chosen: Suggestion | None = None
        self._popup: SuggestionPopup | None = None
        self._watched: list[QWidget] = []
        self.set_placeholder(placeholder)
        edit.installEventFilter(self)

    def set_search(self, search: Search) -> None:
        self._search = search

    def set_texts(self, *, none_found: str) -> None:
        """What is said under the field while nothing matches."""
        self._none_found = none_found

    def value(self) -> str | None:
        """The key of what was chosen; None while there is only typing."""
        return self._chosen.key if self._chosen else None

    def set_value(self, suggestion: Suggestion | None) -> None:
        self._chosen = suggestion
        self.close_list()
        self._edit.setText(suggestion.head if suggestion else "")

    def is_list_open(self) -> bool:
        return self._popup is not None and self._popup.isVisible()

    def close_list(self) -> None:
        if self._popup is not None and self._popup.isVisible():
            self._popup.hide()
        for widget in self._watched:
            widget.removeEventFilter(self)
        self._watched.clear()

    def relook(self) -> None:
        self.close_list()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._edit:
            return self._watch_edit(event)
        if event.type() in {QEvent.Type.Move, QEvent.Type.Resize}:
            self._place_list()
        return super().eventFilter(watched, event)

    def _watch_edit(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.FocusOut:
            self.close_list()
        elif event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            if self.is_list_open() and event.key() in _POPUP_KEYS:
                event.accept()  # these keys belong to the list, not to a shortcut of the page
        elif event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return self._take_key(event)
        return False

    def _take_key(self, event: QKeyEvent) -> bool:
        if not self.is_list_open() or self._popup is None:
            return event.key() == Qt.Key.Key_Down and self._open_list()
        if event.key() in _ENTER and not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self._choose()
        elif event.key() == Qt.Key.Key_Escape:
            self.close_list()
        elif event.key() in {Qt.Key.Key_Up, Qt.Key.Key_Down}:
            self._popup.step(1 if event.key() == Qt.Key.Key_Down else -1)
            self._announce_current()
        else:
            return False
        return True

    def _after_edit(self, text: str) -> None:
        lost, self._chosen = self._chosen, None
        self._open_list()
        super()._after_edit(text)
        if lost:
            self.chosen.emit("")

    def _open_list(self) -> bool:
        """Search for what is typed and show what was found; whether there was anything."""
        query = self.text().strip()
        found = self._search(query) if len(query) >= self._shortest else ()
        self._tell_found(query, found)
        if not found:
            self.close_list()
            return False
        popup = self._popup = self._popup or self._make_popup()
        popup.rows.show(found, query)
        popup.go_to(0)
        self._place_list()
        self._watch_ancestors()
        popup.show()
        popup.raise_()
        self._announce_current()
        return True

    def _tell_found(self, query: str, found: Sequence[Suggestion]) -> None:
        if self._none_found and not found and len(query) >= self._shortest:
            self.set_note(Note.HINT, self._none_found)
        elif self.note() == self._none_found:
            self.clear_note()

    def _make_popup(self) -> SuggestionPopup:
        popup = SuggestionPopup(self.window())
        popup.view.clicked.connect(self._choose)
        self.destroyed.connect(popup.deleteLater)
        return popup

    def _choose(self, _index: QModelIndex | None = None) -> None:
        suggestion = self._popup.current() if self._popup else None
        if suggestion is None:
            return
        self.set_value(suggestion)
        self.chosen.emit(suggestion.key)
        self.entered.emit()

    def _place_list(self) -> None:
        if self._popup is None:
            return
        window, height = self.window(), self._popup.wanted_height
        top_left = self._frame.mapTo(window, QPoint(RING, 0))
        below = top_left.y() + self._frame.height() + _DROP
        room_below, room_above = window.height() - below, top_left.y() - _DROP
        is_below = height <= room_below or room_below >= room_above
        height = min(height, room_below if is_below else room_above)
        top = below if is_below else top_left.y() - _DROP - height
        # A narrow field may have long suggestions: the list is wider then, and stays in the window.
        width = max(
            self._frame.width() - 2 * RING, min(px(_LIST_WIDTH), window.width() - 2 * _DROP)
        )
        left = min(top_left.x(), window.width() - width - _DROP)
        self._popup.setGeometry(QRect(left, top, width, height))

    def _watch_ancestors(self) -> None:
        """The list stays under its field when the page is scrolled or the window resized."""
        if self._watched:
            return
        ancestor = self.parentWidget()
        while ancestor is not None:
            ancestor.installEventFilter(self)
            self._watched.append(ancestor)
            ancestor = None if ancestor.isWindow() else ancestor.parentWidget()

    def _announce_current(self) -> None:
        if self._popup and (row := self._popup.current()):
            said = f"{row.head}, {row.tail}" if row.tail else row.head
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self._edit, said))

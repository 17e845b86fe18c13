"""One line of typing, and the painted box around it."""

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QFont, QKeyEvent, QMouseEvent, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QSizePolicy, QWidget

from ui.theme.fonts import text_font
from ui.theme.look import tall
from ui.theme.tokens import RING, RING_EDGE, Radius, Size, Text
from ui.theme.tones import State, palette
from ui.widgets.paint import body_of, draw_box, draw_ring, painter_on
from ui.widgets.quiet import without_menus

_ENTER = {Qt.Key.Key_Return, Qt.Key.Key_Enter}


class TextInput(QLineEdit):
    """A bare line edit that says when a person is done with it.

    Enter emits `left` and `entered`; leaving emits `left`, once. Enter with a modifier goes on to
    the screen. Esc empties the line, and goes on to the screen if it was empty.
    """

    left = Signal()
    entered = Signal()
    focus_changed = Signal()
    asked = Signal()
    """Down was pressed in an empty line that has something to offer."""

    def __init__(
        self, step: Text = Text.VALUE, empty_step: Text | None = None, *, capitals: bool = False
    ) -> None:
        super().__init__()
        self._filled, self._empty, self._capitals = step, empty_step or step, capitals
        self._told = False
        self.has_offer = False
        self.setFrame(False)
        self.setProperty("bare", True)
        without_menus(self)
        self.relook()
        self.textChanged.connect(self._after_change)

    def relook(self) -> None:
        self._filled_font, self._empty_font = text_font(self._filled), text_font(self._empty)
        if self._capitals:  # shown so; what is stored is the domain's business
            self._filled_font.setCapitalization(QFont.Capitalization.AllUppercase)
        self._show_font()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        plain = not (event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier)
        if event.key() in _ENTER:
            self._enter() if plain else event.ignore()
        elif event.key() == Qt.Key.Key_Escape:
            self._escape(event)
        elif event.key() == Qt.Key.Key_Down and plain and self._may_be_asked():
            self.asked.emit()
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        self._told = False
        super().focusInEvent(event)
        self.focus_changed.emit()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.focus_changed.emit()
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            self._tell_left()

    def _may_be_asked(self) -> bool:
        return self.has_offer and not self.text()

    def _enter(self) -> None:
        self._tell_left()
        self.entered.emit()

    def _escape(self, event: QKeyEvent) -> None:
        if self.isReadOnly() or not self.text():
            return event.ignore()
        self.clear()
        return self.textEdited.emit("")

    def _tell_left(self) -> None:
        if not self._told:
            self._told = True
            self.left.emit()

    def _after_change(self, _text: str) -> None:
        self._told = False
        self._show_font()

    def _show_font(self) -> None:
        self.setFont(self._filled_font if self.text() else self._empty_font)


class InputFrame(QWidget):
    """The box around an input: fill and edge show its state, the ring shows the focus.

    It is 4 px larger on each side than the box that is seen: room for the ring.
    """

    def __init__(
        self, edit: TextInput, *, height: int = Size.FIELD, radius: int = Radius.FIELD
    ) -> None:
        super().__init__()
        self.edit = edit
        self._state, self._height, self._radius = State.IDLE, height, radius
        self.relook()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.IBeamCursor)
        self.setFocusProxy(edit)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(RING + 12, RING, RING + 10, RING)
        self._row.setSpacing(8)
        edit.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self._row.addWidget(edit, 1)
        edit.installEventFilter(self)

    @property
    def state(self) -> State:
        return self._state

    def relook(self) -> None:
        self.setFixedHeight(tall(self._height) + 2 * RING)

    def set_state(self, state: State) -> None:
        if state is not self._state:
            self._state = state
            self.update()

    def add_head(self, widget: QWidget) -> None:
        """Put something before the typed text, such as a magnifying glass."""
        self._row.insertWidget(self._row.count() - self._tails() - 1, widget)

    def add_tail(self, widget: QWidget) -> None:
        """Put something after the typed text, such as a chevron or a tick."""
        self._row.addWidget(widget)

    def pad(self, left: int, right: int) -> None:
        self._row.setContentsMargins(RING + left, RING, RING + right, RING)

    def minimumSizeHint(self) -> QSize:
        return QSize(96, self.height())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in {QEvent.Type.FocusIn, QEvent.Type.FocusOut}:
            self.update()
        return super().eventFilter(watched, event)

    def mousePressEvent(self, _event: QMouseEvent) -> None:
        self.edit.setFocus(Qt.FocusReason.MouseFocusReason)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, body, colours = painter_on(self), body_of(self), palette().fields[self._state]
        if not self.edit.hasFocus():
            return draw_box(painter, body, self._radius, colours.fill, colours.edge)
        draw_ring(painter, body, self._radius)
        inner = body.adjusted(RING_EDGE, RING_EDGE, -RING_EDGE, -RING_EDGE)
        return draw_box(painter, inner, self._radius - RING_EDGE, colours.fill)

    def _tails(self) -> int:
        return self._row.count() - 1 - self._row.indexOf(self.edit)

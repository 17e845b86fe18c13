"""Numbered chips for a question with a few answers."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial
from itertools import pairwise
from typing import Final

from PySide6.QtCore import QEvent, QObject, QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QKeyEvent, QPaintEvent
from PySide6.QtWidgets import QApplication, QRadioButton, QSizePolicy, QWidget

from ui.theme.fitting import wear
from ui.theme.fonts import text_font
from ui.theme.look import cloth, tall
from ui.theme.tokens import RING, Radius, Size, Text
from ui.theme.tones import State, palette
from ui.widgets.field import FieldShell
from ui.widgets.flow_layout import FlowLayout
from ui.widgets.laid_out import LaidOutWidth
from ui.widgets.paint import body_of, draw_focusable, painter_on
from ui.widgets.roving import Roving

_GAP: Final = 6 - 2 * RING  # between what is seen; the chips overlap by the room for their rings
_PADDING: Final = 11
_WHOLE: Final = 16  # wide letters that are never cut; a longer name ends in an ellipsis


@dataclass(frozen=True, slots=True)
class Choice:
    """One answer: what is stored, and what is read."""

    key: str
    text: str


class Chip(QRadioButton):
    """One answer with its number."""

    def __init__(self, number: int, choice: Choice, parent: QWidget) -> None:
        super().__init__(choice.text, parent)
        self.key = choice.key
        self.state = State.IDLE
        self._number = str(number) if number <= 9 else ""
        wear(self, Text.CHIP)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def set_chosen(self, chosen: bool) -> None:
        """Unlike a lone radio button, a chip can be left again: an answer can be taken back."""
        self.setAutoExclusive(False)
        self.setChecked(chosen)
        self.setAutoExclusive(True)  # says "one of several" to a screen reader

    def sizeHint(self) -> QSize:
        return self._size_of(self.text())

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint().boundedTo(self._size_of("m" * _WHOLE))

    def _size_of(self, words: str) -> QSize:
        text = QFontMetricsF(text_font(Text.BODY_STRONG)).horizontalAdvance(words)
        width = text + self._number_room() + 2 * (_PADDING + RING)
        return QSize(round(width + 0.5), tall(Size.CHIP) + 2 * RING)

    def hitButton(self, position: QPoint) -> bool:
        return self.rect().contains(position)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, body, chosen = painter_on(self), body_of(self), self.isChecked()
        fill, edge, c = *self._colours(), cloth()
        draw_focusable(painter, body, Radius.FIELD, fill, edge, focused=self.hasFocus())
        painter.setFont(text_font(Text.DATA_KEY))
        painter.setPen(c.nila_200 if chosen else c.mori_600)
        inner = body.adjusted(_PADDING, 0, -_PADDING, 0)
        painter.drawText(inner, Qt.AlignmentFlag.AlignVCenter, self._number)
        font = text_font(Text.BODY_STRONG if chosen else Text.CHIP)
        painter.setFont(font)
        painter.setPen(c.mori_0 if chosen else c.ink)
        words = QRectF(inner.adjusted(self._number_room(), 0, 2, 0))
        dots = Qt.TextElideMode.ElideRight
        shown = QFontMetricsF(font).elidedText(self.text(), dots, words.width())
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter, shown)

    def _colours(self) -> tuple[str, str]:
        c = cloth()
        if self.isChecked():
            return c.nila_700, c.nila_700
        return (c.nila_50 if self.underMouse() else c.mori_0), palette().fields[self.state].edge

    def _number_room(self) -> float:
        if not self._number:
            return 0.0
        return QFontMetricsF(text_font(Text.DATA_KEY)).horizontalAdvance(self._number) + 7


class ChipRow(QWidget):
    """Chips in as many lines as needed, one of them chosen at most; one Tab stop.

    Digits choose, arrows move and choose, Space chooses, Backspace takes the answer back.
    """

    chosen = Signal(str)
    """The person chose the answer with this key, or took the answer back (empty)."""
    picked = Signal()
    """The person chose by the number of an answer, after `chosen`: that is final."""
    left = Signal()
    entered = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._chips: list[Chip] = []
        self._question = ""
        self._laid_out = LaidOutWidth(self)
        self._roving = Roving(self)
        self._roving.moved.connect(self._choose)
        self._flow = FlowLayout(self, gap=_GAP, line_gap=_GAP)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def set_choices(self, choices: Sequence[Choice]) -> None:
        """Show other answers, or the same in another language; the value stays if it still can."""
        if [chip.key for chip in self._chips] == [choice.key for choice in choices]:
            self._reword(choices)
            return
        value = self.value()
        for chip in self._chips:
            self._flow.removeWidget(chip)
            chip.deleteLater()
        self._chips = [Chip(n, choice, self) for n, choice in enumerate(choices, 1)]
        for place, chip in enumerate(self._chips):
            self._flow.addWidget(chip)
            chip.installEventFilter(self)
            chip.clicked.connect(partial(self._choose, place))
            chip.show()
        self._keep_place()
        self._roving.set_buttons(self._chips)
        self.set_question(self._question)
        self.set_value(value)
        self.updateGeometry()

    def _keep_place(self) -> None:
        """Tab comes to new answers where the old ones stood, not after everything else."""
        self.setFocusProxy(None)  # type: ignore[arg-type]  # that is how Qt takes one away
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # Qt orders nothing by a row without one
        for before, chip in pairwise((self, *self._chips)):
            QWidget.setTabOrder(before, chip)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def _reword(self, choices: Sequence[Choice]) -> None:
        """The same answers: chips, focus and the way by Tab stay."""
        for chip, choice in zip(self._chips, choices, strict=True):
            chip.setText(choice.text)
        self.set_question(self._question)
        self.updateGeometry()

    def set_question(self, question: str) -> None:
        """What a screen reader says before each answer."""
        self._question = question
        for chip in self._chips:
            chip.setAccessibleName(f"{question}: {chip.text()}" if question else chip.text())

    def set_state(self, state: State) -> None:
        for chip in self._chips:
            chip.state = state
            chip.update()

    def value(self) -> str | None:
        return next((chip.key for chip in self._chips if chip.isChecked()), None)

    def set_value(self, key: str | None) -> None:
        for place, chip in enumerate(self._chips):
            chip.set_chosen(chip.key == key)
            if chip.key == key:
                self._roving.stop_at(place)
        self._follow_stop()

    def minimumSizeHint(self) -> QSize:
        """High enough for all lines at the width there is."""
        narrowest = self._flow.minimumSize()
        if self._laid_out.width is None:
            return narrowest
        width = max(self._laid_out.width, narrowest.width())
        return QSize(narrowest.width(), self._flow.heightForWidth(width))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.FocusOut and QApplication.focusWidget() not in self._chips:
            self.left.emit()
        elif event.type() == QEvent.Type.FocusIn:
            self._follow_stop()
        elif event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return self._take_key(event)
        return super().eventFilter(watched, event)

    def _take_key(self, event: QKeyEvent) -> bool:
        if event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            return False
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.entered.emit()
        elif event.key() in {Qt.Key.Key_Backspace, Qt.Key.Key_Delete}:
            self._take_back()
        elif event.text().isdecimal() and 0 < int(event.text()) <= len(self._chips):
            self._choose(int(event.text()) - 1)
            self.picked.emit()
        else:
            return False
        return True

    def _choose(self, place: int, _checked: bool = False) -> None:
        key = self._chips[place].key
        self.set_value(key)
        if any(chip.hasFocus() for chip in self._chips):
            self._chips[place].setFocus()
        self.chosen.emit(key)

    def _follow_stop(self) -> None:
        if stop := self._roving.stop:
            self.setFocusProxy(stop)

    def _take_back(self) -> None:
        if self.value() is not None:
            self.set_value(None)
            self.chosen.emit("")


class ChoiceField(FieldShell):
    """A question with its chips, below it or (for a long question with short answers) beside it."""

    chosen = Signal(str)
    """The person chose the answer with this key, or took the answer back (empty)."""
    picked = Signal()

    def __init__(self, label: str, choices: Sequence[Choice], *, beside: bool = False) -> None:
        row = ChipRow()
        super().__init__(label, row, row, beside=beside)
        if beside:
            row.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self._row = row
        self._row.set_choices(choices)
        self._row.set_question(label)
        self._row.chosen.connect(self.chosen)
        self._row.picked.connect(self.picked)
        self._row.left.connect(self.left)
        self._row.entered.connect(self.entered)

    def value(self) -> str | None:
        return self._row.value()

    def set_value(self, key: str | None) -> None:
        self._row.set_value(key)

    def set_choices(self, choices: Sequence[Choice]) -> None:
        """Other answers, or the same in another language; the value stays if it still can."""
        self._row.set_choices(choices)

    def set_label(self, label: str) -> None:
        super().set_label(label)
        self._row.set_question(label)

    def _show_state(self, state: State) -> None:
        self._row.set_state(state)

"""Digits shown in groups while only the digits count: typing, pasting and editing in the middle."""

import re
from dataclasses import dataclass
from itertools import accumulate
from typing import Final

from PySide6.QtCore import QObject, QPointF, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFontMetricsF,
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
    QPaintEvent,
    QPen,
    QValidator,
)

from ui.theme.fonts import text_font
from ui.theme.look import cloth
from ui.theme.tokens import Text
from ui.widgets.paint import painter_on
from ui.widgets.text_input import TextInput

_QT_TEXT_MARGIN: Final = 2  # QLineEdit keeps this much room beside its text
_BRACKET_DROP: Final = 8
_DATE_SEPARATORS: Final = frozenset("/-. ")


@dataclass(frozen=True, slots=True)
class Grouping:
    """How many digits stand together; digits beyond the last group join it, up to `most`."""

    sizes: tuple[int, ...]
    separator: str = " "
    most: int = 0
    is_date: bool = False

    @property
    def limit(self) -> int:
        return max(self.most, sum(self.sizes))

    def digits(self, text: str) -> str:
        """What counts of a text in which people typed dots, dashes and spaces."""
        if self.is_date and (parts := _day_month_year(text)):
            return "".join(parts)
        return re.sub("[^0-9]", "", text)

    def lacks_zero(self, digits: str) -> bool:
        """Whether the day or month is one digit short, so that a separator completes it."""
        return self.is_date and len(digits) in {1, 3} and digits[-1] != "0"

    def show(self, digits: str) -> str:
        starts = [0, *accumulate(self.sizes[:-1])]
        ends = [*starts[1:], self.limit]
        groups = (digits[a:b] for a, b in zip(starts, ends, strict=True))
        return self.separator.join(group for group in groups if group)

    def column(self, index: int) -> int:
        """Where digit number `index` (from 0) stands in the shown text."""
        passed = sum(1 for end in accumulate(self.sizes[:-1]) if end <= index)
        return index + passed * len(self.separator)

    def caret(self, digits_before: int) -> int:
        """Where the caret stands after that many digits."""
        return self.column(digits_before - 1) + 1 if digits_before else 0


def _day_month_year(text: str) -> tuple[str, str, str] | None:
    """The parts of a whole date written elsewhere, such as 8/8/1996 or 1996-08-08."""
    if found := _DAY_FIRST.fullmatch(text.strip()):
        day, month, year = found.groups()
    elif found := _YEAR_FIRST.fullmatch(text.strip()):
        year, month, day = found.groups()
    else:
        return None
    return day.zfill(2), month.zfill(2), year


# Without spaces, so that our own " / " is never read as a date that misses its zeros.
_DAY_FIRST: Final = re.compile(r"([0-9]{1,2})[./-]([0-9]{1,2})[./-]([0-9]{4})")
_YEAR_FIRST: Final = re.compile(r"([0-9]{4})[./-]([0-9]{1,2})[./-]([0-9]{1,2})")

BY_FOUR: Final = Grouping((4, 4, 4, 4))
PHONE: Final = Grouping((4, 4, 4), most=15)
DATE: Final = Grouping((2, 2, 4), separator=" / ", is_date=True)


class GroupValidator(QValidator):
    """Regroups whatever lands in the line, typed, pasted or scanned; refuses digits too many."""

    def __init__(self, grouping: Grouping, parent: QObject) -> None:
        super().__init__(parent)
        self._grouping = grouping

    def validate(self, text: str, caret: int) -> tuple[QValidator.State, str, int]:
        digits = self._grouping.digits(text)
        if len(digits) > self._grouping.limit:  # dropping one would change the number unseen
            return QValidator.State.Invalid, text, caret
        before = len(self._grouping.digits(text[:caret]))
        shown = self._grouping.show(digits)
        return QValidator.State.Acceptable, shown, self._grouping.caret(before)


class GroupedEdit(TextInput):
    """A line edit for one number in groups; `digits()` is its value."""

    completed = Signal()
    """The person typed the last digit that fits the groups."""

    def __init__(self, grouping: Grouping, step: Text = Text.DATA_VALUE) -> None:
        super().__init__(step)
        self._grouping = grouping
        self._wrong: tuple[int, int] | None = None
        self.setValidator(GroupValidator(grouping, self))
        self.setInputMethodHints(Qt.InputMethodHint.ImhDigitsOnly)
        self.textEdited.connect(self._after_edit)

    def digits(self) -> str:
        return self._grouping.digits(self.text())

    def set_digits(self, digits: str) -> None:
        self.setText(self._grouping.show(self._grouping.digits(digits)))

    def mark_wrong(self, span: tuple[int, int] | None) -> None:
        """Bracket the digits from `span[0]` up to, not including, `span[1]`; None takes it away."""
        self._wrong = span
        self.update()

    def text_width(self) -> float:
        """Room that the full number needs."""
        full = self._grouping.show("0" * sum(self._grouping.sizes))
        return (
            QFontMetricsF(text_font(self._filled)).horizontalAdvance(full) + 2 * _QT_TEXT_MARGIN + 2
        )

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Paste):
            self._make_room_for_paste()
        elif not self.hasSelectedText() and not self.isReadOnly():
            self._step_over_separator(event.key())
            if event.text() in _DATE_SEPARATORS:
                self._complete_part()
        super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._wrong and self.text():
            self._paint_bracket(*self._wrong)

    def _make_room_for_paste(self) -> None:
        """A whole number from the clipboard replaces the old one instead of not fitting in."""
        pasted = self._grouping.digits(QGuiApplication.clipboard().text())
        if len(pasted) >= sum(self._grouping.sizes):
            self.selectAll()

    def _step_over_separator(self, key: int) -> None:
        """Backspace and Delete take the digit beyond a separator, never the separator alone."""
        text, at = self.text(), self.cursorPosition()
        if key == Qt.Key.Key_Backspace:
            while at > 0 and not text[at - 1].isdigit():
                at -= 1
        elif key == Qt.Key.Key_Delete:
            while at < len(text) and not text[at].isdigit():
                at += 1
        if at != self.cursorPosition():
            self.setCursorPosition(at)

    def _complete_part(self) -> None:
        """Put the zero before a day or month that a separator ends after one digit."""
        digits = self.digits()
        if self._grouping.lacks_zero(digits) and self.cursorPosition() == len(self.text()):
            self.set_digits(f"{digits[:-1]}0{digits[-1]}")
            self.textEdited.emit(self.text())

    def _paint_bracket(self, start: int, stop: int) -> None:
        metrics, shown = QFontMetricsF(self.font()), self.text()
        left, right = (
            metrics.horizontalAdvance(shown[: self._grouping.column(start)]),
            metrics.horizontalAdvance(shown[: self._grouping.caret(stop)]),
        )
        baseline = (self.height() - metrics.height()) / 2 + metrics.ascent()
        origin = QPointF(_QT_TEXT_MARGIN, baseline + _BRACKET_DROP)
        painter = painter_on(self)
        pen = QPen(QColor(cloth().bata_700), 2.5)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        painter.setPen(pen)
        corners = [(left, -4), (left, 0), (right, 0), (right, -4)]
        painter.drawPolyline([origin + QPointF(x, y) for x, y in corners])

    def _after_edit(self) -> None:
        self.mark_wrong(None)
        if len(self.digits()) == sum(self._grouping.sizes):
            self.completed.emit()

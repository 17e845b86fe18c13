"""Fields for long numbers: the large NIK, and the everyday size for KK and telephone."""

from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QSizePolicy

from ui.theme.look import px
from ui.theme.tokens import RING, Radius, Size, Text
from ui.theme.tones import Ink, State
from ui.widgets.field import TextField
from ui.widgets.grouped import BY_FOUR, GroupedEdit, Grouping
from ui.widgets.label import IconLabel
from ui.widgets.text_input import InputFrame


@dataclass(frozen=True, slots=True)
class DigitsLook:
    """The size of a number field."""

    digits: Text = Text.DATA_VALUE
    label: Text = Text.LABEL
    height: int = Size.FIELD
    radius: int = Radius.FIELD
    padding: tuple[int, int] = (12, 10)


EVERYDAY: Final = DigitsLook()
_TICK: Final = 28
LARGE: Final = DigitsLook(Text.DATA_NIK, Text.LABEL_STRONG, Size.NIK, Radius.BUTTON, (16, 14))


class DigitsField(TextField):
    """A labelled number in groups; `text()` and `edited` give the digits alone."""

    completed = Signal()
    """The person typed the last digit that fits the groups; worth checking at once."""

    def __init__(
        self, label: str, grouping: Grouping = BY_FOUR, *, look: DigitsLook = EVERYDAY
    ) -> None:
        edit = GroupedEdit(grouping, look.digits)
        frame = InputFrame(edit, height=look.height, radius=look.radius)
        frame.pad(*look.padding)
        super().__init__(label, edit, frame, look.label)
        self._digits, self._padding = edit, look.padding
        edit.completed.connect(self.completed)
        self.relook()

    def relook(self) -> None:
        self._claim_width(self._digits.text_width() + sum(self._padding))

    def text(self) -> str:
        return self._digits.digits()

    def set_text(self, text: str) -> None:
        if not text or text != self.text():
            self._digits.set_digits(text)

    def mark_wrong(self, span: tuple[int, int] | None) -> None:
        """Bracket the digits at fault, counted from 0, the end not included; editing clears it."""
        self._digits.mark_wrong(span)

    def clear_note(self) -> None:
        self.mark_wrong(None)
        super().clear_note()

    def _claim_width(self, inside: float) -> None:
        """All digits are to be seen, always."""
        self._frame.setMinimumWidth(round(inside + 0.5) + 2 * RING)


class NikField(DigitsField):
    """The number that everything else hangs on, large enough to compare with the card.

    `State.GOOD` shows a tick.
    """

    def __init__(self, label: str) -> None:
        super().__init__(label, look=LARGE)
        self._tick = IconLabel("circle-check", _TICK, Ink.PANDAN)
        policy = self._tick.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self._tick.setSizePolicy(policy)
        self._tick.hide()
        self._frame.add_tail(self._tick)
        self.relook()
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Minimum)

    def relook(self) -> None:
        tick = px(_TICK) + 8
        self._claim_width(self._digits.text_width() + sum(self._padding) + tick)

    def _show_state(self, state: State) -> None:
        super()._show_state(state)
        self._tick.setVisible(state is State.GOOD)

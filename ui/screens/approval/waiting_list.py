"""Who waits for the supervisor, oldest first; arrows move, Enter opens."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from ui.panels.arrange import column, held, row
from ui.theme.tokens import Text
from ui.theme.tones import Ink, Role, Tone
from ui.widgets.button import Button, Girth
from ui.widgets.label import ElidedLabel
from ui.widgets.pill import Pill
from ui.widgets.quiet import without_menus
from ui.widgets.roving import Roving
from ui.words import Words

if TYPE_CHECKING:
    from kiosk.usecases.approval import Waiting


class WaitingList(QScrollArea):
    """One Tab stop."""

    opened = Signal(str)

    def __init__(
        self, words: Words, clock: Callable[[], datetime], *, may_open: bool = True
    ) -> None:
        super().__init__()
        self._words, self._clock, self._may_open = words, clock, may_open
        self._waiting: tuple[Waiting, ...] = ()
        self.buttons: dict[str, Button] = {}
        self._roving = Roving(self)
        self.setProperty("bare", True)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        without_menus(self)

    def show_waiting(self, waiting: Sequence[Waiting]) -> None:
        """Nothing is built anew while the same people wait."""
        if tuple(waiting) != self._waiting:
            self._waiting = tuple(waiting)
            self._rebuild()

    def retranslate(self, words: Words) -> None:
        self._words = words
        self._rebuild()

    def _rebuild(self) -> None:
        self.buttons = {}
        lines = [self._line(one) for one in self._waiting]
        body = held(column(*lines, None, spacing=6, margins=(0, 0, 8, 0)))
        body.setProperty("bare", True)
        self._roving.set_buttons(list(self.buttons.values()))  # before the old ones are gone
        self.setWidget(body)

    def _line(self, one: Waiting) -> QWidget:
        words = self._words
        when = words.near(one.submitted_at, self._clock())
        who = words.say("approval.by", name=one.operator, when=when)
        told = column(
            ElidedLabel(one.name, Text.BODY_STRONG),
            ElidedLabel(f"{one.masked_nik.replace('*', '•')} · {one.village_name}", Text.SMALL),
            ElidedLabel(who, Text.HINT, Ink.MUTED),
            spacing=0,
        )
        line = row(told, spacing=8)
        line.setStretch(0, 1)
        if (right := self._right(one)) is not None:
            line.addWidget(right)
        return held(line)

    def _right(self, one: Waiting) -> QWidget | None:
        if one.is_own:
            return Pill(self._words.say("approval.own"), Tone.NEUTRAL, "user")
        if not self._may_open:
            return None
        look = Button(self._words.say("approval.look"), Role.SOFT, girth=Girth.SMALL)
        look.setAccessibleName(self._words.say("approval.look.of", name=one.name))
        look.clicked.connect(partial(self._open, one.id))
        self.buttons[one.id] = look
        return look

    def _open(self, which: str, _checked: bool = False) -> None:
        self.opened.emit(which)

"""Three things that make a photograph good, ticked while the camera sees them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Final

from PySide6.QtWidgets import QWidget

from kiosk.domain.photo import PhotoKind
from ui.panels.arrange import column, row
from ui.theme.tones import Ink
from ui.theme.touch import TouchText
from ui.widgets.label import IconLabel, Label
from ui.words import Words

if TYPE_CHECKING:
    from kiosk.imaging.gate import Advice

_WRONG: Final[Mapping[PhotoKind, Sequence[frozenset[str]]]] = {
    PhotoKind.CARD: (
        frozenset({"nothing_there", "cut_off", "too_far"}),
        frozenset({"too_dark", "glare"}),
        frozenset({"blurred", "hold_still"}),
    ),
    PhotoKind.FACE: (
        frozenset({"no_face", "many_faces", "face_far"}),
        frozenset({"too_dark", "glare"}),
        frozenset({"look_here", "blurred", "hold_still"}),
    ),
}
"""Which advice keeps which of the three from being so; the gate looks in this order."""


class PhotoChecks(QWidget):
    """Stands on the dark panel."""

    def __init__(self, kind: PhotoKind) -> None:
        super().__init__()
        self._kind = kind
        self.met: tuple[bool, ...] = (False,) * 3
        self._heading = Label("", TouchText.TITLE, Ink.WHITE, wrap=True)
        self._icons = [IconLabel("scan-line", 36, Ink.PALE) for _ in self.met]
        self._lines = [Label("", TouchText.BODY_STRONG, Ink.WHITE, wrap=True) for _ in self.met]
        rows = []
        for icon, line in zip(self._icons, self._lines, strict=True):
            both = row(icon, spacing=16)
            both.addWidget(line, 1)
            rows.append(both)
        self.setLayout(column(self._heading, 8, *rows, 24, spacing=16))

    def show_advice(self, advice: Advice) -> None:
        """Everything before what is wrong is right; what comes after is not known yet."""
        steps = _WRONG[self._kind]
        at = next((n for n, wrong in enumerate(steps) if advice in wrong), len(steps))
        self._show(tuple(n < at for n in range(len(steps))))

    def forget(self) -> None:
        self._show((False,) * 3)

    def retranslate(self, words: Words) -> None:
        self._heading.setText(words.say("walkin.photo.three"))
        for number, line in enumerate(self._lines, 1):
            line.setText(words.say(f"walkin.photo.{self._kind.value}.{number}"))

    def _show(self, met: tuple[bool, ...]) -> None:
        if met == self.met:
            return
        self.met = met
        for icon, is_met in zip(self._icons, met, strict=True):
            icon.set_icon("circle-check" if is_met else "scan-line", Ink.WHITE)

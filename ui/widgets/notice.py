"""A box that says what happened, why, and what to do."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout

from ui.theme.tokens import RING, Radius, Text
from ui.theme.tones import Ink, Tone, palette
from ui.widgets.label import IconLabel, Label
from ui.widgets.paint import body_of, draw_focusable, painter_on

_INKS = {
    Tone.NEUTRAL: Ink.MUTED,
    Tone.NILA: Ink.NILA,
    Tone.KUNYIT: Ink.SOGA,
    Tone.SOGA: Ink.SOGA,
    Tone.PANDAN: Ink.PANDAN,
    Tone.BATA: Ink.BATA,
}
_ICONS = {
    Tone.NEUTRAL: "info",
    Tone.NILA: "info",
    Tone.KUNYIT: "hourglass",
    Tone.SOGA: "triangle-alert",
    Tone.PANDAN: "circle-check",
    Tone.BATA: "circle-alert",
}


class Notice(QFrame):
    """What (bold), why, what to do, and room for buttons; takes the focus so that it is read.

    It keeps 4 px around itself for the focus ring.
    """

    def __init__(self, tone: Tone = Tone.BATA, *, icon: str | None = None) -> None:
        super().__init__()
        self._tone = tone
        self._icon = IconLabel(icon or _ICONS[tone], 22, _INKS[tone])
        self._what = Label("", Text.BODY_STRONG, _INKS[tone], wrap=True)
        self._why = Label("", Text.SMALL, Ink.STRONG, wrap=True)
        self._remedy = Label("", Text.LABEL, Ink.STRONG, wrap=True)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self._build()

    def set_notice(self, what: str, why: str = "", remedy: str = "") -> None:
        for label, text in ((self._what, what), (self._why, why), (self._remedy, remedy)):
            label.setText(text)
            label.setVisible(bool(text))
        self.setAccessibleName(what)
        self.setAccessibleDescription(" ".join(text for text in (why, remedy) if text))

    def set_tone(self, tone: Tone, icon: str | None = None) -> None:
        self._tone = tone
        self._icon.set_icon(icon or _ICONS[tone], _INKS[tone])
        self._what.set_ink(_INKS[tone])
        self.update()

    def announce(self) -> None:
        """Have a screen reader say it at once."""
        said = f"{self.accessibleName()} {self.accessibleDescription()}"
        event = QAccessibleAnnouncementEvent(self, said.strip())
        event.setPoliteness(QAccessible.AnnouncementPoliteness.Assertive)
        QAccessible.updateAccessibility(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        colours, focused = palette().tones[self._tone], self.hasFocus()
        painter, body = painter_on(self), body_of(self)
        draw_focusable(painter, body, Radius.BAND, colours.wash, colours.edge, focused=focused)

    def _build(self) -> None:
        words = QVBoxLayout()
        words.setSpacing(3)
        for label in (self._what, self._why, self._remedy):
            label.setContentsMargins(RING, 0, 0, 0)  # in line with what is seen of the buttons
            words.addWidget(label)
        row = QHBoxLayout(self)
        row.setContentsMargins(16 + RING, 12 + RING, 16 + RING, 12 + RING)
        row.setSpacing(12 - RING)
        row.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)

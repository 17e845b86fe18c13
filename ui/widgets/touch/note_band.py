"""A sentence that must not be missed: what it is, and what to do."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from ui.theme.look import cloth
from ui.theme.tones import Ink, Tone, palette
from ui.theme.touch import TouchRadius, TouchText, touch_px
from ui.widgets.label import IconLabel, Label
from ui.widgets.paint import draw_box, painter_on

_ICONS = {
    Tone.BATA: ("circle-alert", Ink.BATA),
    Tone.SOGA: ("cloud-off", Ink.SOGA),
    Tone.PANDAN: ("circle-check", Ink.PANDAN),
    Tone.NILA: ("info", Ink.NILA),
}

_BELOW = 10  # the next thing does not touch it


class NoteBand(QWidget):
    """Mistakes stand in a red frame; everything else on a wash of its colour."""

    def __init__(self, tone: Tone, icon: str | None = None) -> None:
        super().__init__()
        self._tone = tone
        usual, ink = _ICONS.get(tone, ("info", Ink.STRONG))
        self.what = Label("", TouchText.LEAD_STRONG, ink, wrap=True)
        self.how = Label("", TouchText.BODY, wrap=True)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        lines = QVBoxLayout()
        lines.setSpacing(2)
        lines.addWidget(self.what)
        lines.addWidget(self.how)
        beside = QHBoxLayout(self)
        beside.setContentsMargins(26, 14, 26, 16 + _BELOW)
        beside.setSpacing(20)
        beside.addWidget(IconLabel(icon or usual, 42, ink), 0, Qt.AlignmentFlag.AlignVCenter)
        beside.addLayout(lines, 1)

    def tell(self, what: str, how: str = "") -> None:
        self.what.setText(what)
        self.how.setText(how)
        self.how.setVisible(bool(how))

    def announce(self) -> None:
        """Have a screen reader say it at once."""
        said = " ".join(part for part in (self.what.text(), self.how.text()) if part)
        event = QAccessibleAnnouncementEvent(self, said)
        event.setPoliteness(QAccessible.AnnouncementPoliteness.Assertive)
        QAccessible.updateAccessibility(event)

    def wipe(self) -> None:
        self.tell("")

    def paintEvent(self, _event: QPaintEvent) -> None:
        colours = palette().tones[self._tone]
        box = QRectF(self.rect()).adjusted(0, 0, 0, -_BELOW)
        radius, painter = touch_px(TouchRadius.BUTTON), painter_on(self)
        if self._tone is Tone.BATA:
            return draw_box(painter, box, radius, cloth().mori_0, colours.edge, 4)
        edge = colours.edge if cloth().is_plain else None
        return draw_box(painter, box, radius, colours.wash, edge)

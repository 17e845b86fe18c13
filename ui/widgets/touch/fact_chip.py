"""Something that the program knows by itself, told in green."""

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from ui.theme.look import cloth
from ui.theme.tones import Ink, Tone, palette
from ui.theme.touch import TouchRadius, TouchText, touch_px
from ui.widgets.label import IconLabel, Label
from ui.widgets.paint import draw_box, painter_on


class FactChip(QWidget):
    """An icon, what it is, and what it says."""

    def __init__(self, icon: str) -> None:
        super().__init__()
        self.label = Label("", TouchText.NOTE, Ink.PANDAN)
        self.value = Label("", TouchText.BODY_STRONG, wrap=True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        lines = QVBoxLayout()
        lines.setSpacing(0)
        lines.addStretch(1)
        lines.addWidget(self.label)
        lines.addWidget(self.value)
        lines.addStretch(1)
        beside = QHBoxLayout(self)
        beside.setContentsMargins(20, 12, 20, 12)
        beside.setSpacing(14)
        beside.addWidget(IconLabel(icon, 36, Ink.PANDAN))
        beside.addLayout(lines, 1)

    def set_texts(self, label: str, value: str) -> None:
        self.label.setText(label)
        self.value.setText(value)

    def paintEvent(self, _event: QPaintEvent) -> None:
        colours = palette().tones[Tone.PANDAN]
        edge = colours.edge if cloth().is_plain else None
        radius = touch_px(TouchRadius.BUTTON)
        draw_box(painter_on(self), QRectF(self.rect()), radius, colours.wash, edge)

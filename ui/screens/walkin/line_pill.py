"""How the line to the centre stands, told to somebody who only wants to know it does not matter."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.theme.fitting import wear
from ui.theme.look import tall
from ui.theme.tones import Tone, palette
from ui.theme.touch import TouchText
from ui.widgets.paint import draw_box, draw_icon, painter_on
from ui.words import Words

if TYPE_CHECKING:
    from kiosk.usecases.link import LinkState

_HEIGHT: Final = 60
_PADDING: Final = 18
_CONNECTED: Final = frozenset({"online", "sending"})


class LinePill(QWidget):
    """Calm brown without a network: everything works. Shorter words where room is scarce."""

    def __init__(self, *, at_home: bool = False) -> None:
        super().__init__()
        self._where = "home" if at_home else "page"
        self._kind = ""
        self._texts: tuple[str, ...] = ()
        wear(self, TouchText.NOTE_STRONG)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.relook()

    def show_state(self, state: LinkState, words: Words) -> None:
        self._kind = state.kind.value
        self.retranslate(words)

    def retranslate(self, words: Words) -> None:
        if not self._kind:
            return
        if self._kind in _CONNECTED:
            self._texts = (words.say("walkin.line.online"),)
        else:
            full = words.say(f"walkin.line.{self._where}")
            self._texts = (full, words.say("walkin.line.short"))
        self.setAccessibleName(self._texts[0])
        self.updateGeometry()
        self.update()

    def relook(self) -> None:
        self.setFixedHeight(tall(_HEIGHT))
        self.updateGeometry()

    @property
    def text(self) -> str:
        """As much of it as there is room for."""
        return next((one for one in self._texts if self._wide(one) <= self.width()), "")

    def sizeHint(self) -> QSize:
        wide = max((self._wide(one) for one in self._texts), default=0)
        return QSize(round(wide + 0.5), tall(_HEIGHT))

    def minimumSizeHint(self) -> QSize:
        return QSize(0, tall(_HEIGHT))

    def paintEvent(self, _event: QPaintEvent) -> None:
        if not (text := self.text):
            return
        is_up = self._kind in _CONNECTED
        colours = palette().tones[Tone.PANDAN if is_up else Tone.SOGA]
        painter, wide = painter_on(self), self._wide(text)
        box = QRectF(self.width() - wide, 0, wide, self.height())
        edge = colours.edge if palette().tones[Tone.SOGA].wash != colours.wash else None
        draw_box(painter, box, box.height() / 2, colours.wash, edge if is_up else None)
        size = self._icon()
        at = QPointF(box.left() + _PADDING, box.center().y() - size / 2)
        draw_icon(painter, at, "cloud-check" if is_up else "cloud-off", size, colours.ink)
        painter.setFont(self.font())
        painter.setPen(QColor(colours.ink))
        words = box.adjusted(_PADDING + size + self._gap(), 0, 0, 0)
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter, text)

    def _wide(self, text: str) -> float:
        told = QFontMetricsF(self.font()).horizontalAdvance(text)
        return told + self._icon() + self._gap() + 2 * _PADDING + 2

    def _icon(self) -> int:
        return round(self.font().pixelSize() * 1.15)

    def _gap(self) -> int:
        return round(self.font().pixelSize() * 0.45)

"""Words on the page: a label that knows its step of the type scale and its ink."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from ui.theme import icons
from ui.theme.fitting import wear
from ui.theme.look import px
from ui.theme.tokens import Text
from ui.theme.tones import Ink, palette
from ui.theme.touch import TouchText
from ui.widgets.laid_out import LaidOutWidth
from ui.widgets.paint import ICON_STROKE

_NARROWEST = 80  # room for one long word


class Label(QLabel):
    """Plain text, never markup: names that people typed are shown as they are."""

    def __init__(
        self,
        text: str = "",
        step: Text | TouchText = Text.BODY,
        ink: Ink = Ink.STRONG,
        *,
        wrap: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        wear(self, step)
        self.setProperty("ink", str(ink))
        self.setWordWrap(wrap)
        self._laid_out = LaidOutWidth(self) if wrap else None
        self.setText(text)

    def minimumSizeHint(self) -> QSize:
        """Of words that wrap: what they need at the width they have, not at the narrowest."""
        least = super().minimumSizeHint()
        if self._laid_out is None:
            return least
        if self._laid_out.width is None:
            return QSize(min(least.width(), _NARROWEST), self.fontMetrics().height())
        return QSize(min(least.width(), _NARROWEST), self.heightForWidth(self._laid_out.width))

    def set_ink(self, ink: Ink) -> None:
        if self.property("ink") != str(ink):
            self.setProperty("ink", str(ink))
            self.style().unpolish(self)
            self.style().polish(self)


class ElidedLabel(Label):
    """One line that ends in an ellipsis instead of pushing its neighbours away.

    Where not even a few letters fit it says nothing.
    """

    def setText(self, text: str) -> None:
        super().setText(text)
        self._tell_rest()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._tell_rest()

    def minimumSizeHint(self) -> QSize:
        few = min(self.fontMetrics().horizontalAdvance(text) for text in (self.text(), "mmm…"))
        return QSize(few, super().minimumSizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        if self.width() < self.minimumSizeHint().width():
            return
        painter = QPainter(self)
        painter.setPen(self.palette().windowText().color())
        painter.drawText(self.contentsRect(), self.alignment(), self._short())

    def _short(self) -> str:
        room = self.contentsRect().width()
        return self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, room)

    def _tell_rest(self) -> None:
        """What is not shown is in the tool tip."""
        self.setToolTip("" if self._short() == self.text() else self.text())


class IconLabel(QLabel):
    """An icon that stands beside words and says nothing to a screen reader."""

    def __init__(self, name: str, size: int = 18, ink: Ink = Ink.MUTED) -> None:
        super().__init__()
        self._name, self._size, self._ink = name, size, ink
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.relook()

    def set_icon(self, name: str, ink: Ink = Ink.MUTED) -> None:
        self._name, self._ink = name, ink
        self.relook()

    def relook(self) -> None:
        size = px(self._size)
        self.setFixedSize(size, size)
        self.setPixmap(icons.pixmap(self._name, size, palette().inks[self._ink], ICON_STROKE))

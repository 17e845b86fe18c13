"""A longer text to read: as high as its words when there is room, scrolling when there is not."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent, QTextBlockFormat, QTextCursor
from PySide6.QtWidgets import QSizePolicy, QTextBrowser

from ui.theme.fonts import text_font
from ui.theme.tokens import Text

_LINE_HEIGHT = 128  # per cent


class ReadingText(QTextBrowser):
    """Plain text, never markup, with the air between its lines that reading aloud needs."""

    def __init__(self, step: Text = Text.SMALL, least: int = 96) -> None:
        super().__init__()
        self._least = least
        self.setProperty("bare", True)
        self.setFont(text_font(step))
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.document().setDocumentMargin(0)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)

    def show_text(self, text: str) -> None:
        self.setPlainText(text.strip())
        air = QTextBlockFormat()
        air.setLineHeight(_LINE_HEIGHT, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
        cursor = QTextCursor(self.document())
        cursor.select(QTextCursor.SelectionType.Document)
        cursor.mergeBlockFormat(air)
        self._claim()

    def sizeHint(self) -> QSize:
        return QSize(200, self._wanted())

    def minimumSizeHint(self) -> QSize:
        return QSize(120, min(self._least, self._wanted()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._claim()

    def _claim(self) -> None:
        self.setMaximumHeight(self._wanted())
        self.updateGeometry()

    def _wanted(self) -> int:
        return round(self.document().size().height()) + 4

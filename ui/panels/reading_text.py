"""A longer text to read: as high as its words when there is room, scrolling when there is not."""

from PySide6.QtCore import QSize, Qt, QTimer
from PySide6.QtGui import QTextBlockFormat, QTextCursor
from PySide6.QtWidgets import QSizePolicy, QTextBrowser

from ui.theme.fitting import wear
from ui.theme.tokens import Text
from ui.widgets.quiet import without_menus

_LINE_HEIGHT = 128  # per cent


class ReadingText(QTextBrowser):
    """Plain text, never markup, with the air between its lines that reading aloud needs."""

    def __init__(self, step: Text = Text.SMALL, least: int = 96) -> None:
        super().__init__()
        self._least = least
        self.setProperty("bare", True)
        without_menus(self)
        wear(self, step)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.document().setDocumentMargin(0)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        # Other words, another width, a scroll bar that goes: all of them end here, and mostly in
        # the middle of a layout, where nothing can be claimed.
        self._later = QTimer(self, singleShot=True, interval=0)
        self._later.timeout.connect(self._claim)
        self.document().documentLayout().documentSizeChanged.connect(self._claim_later)

    def show_text(self, text: str) -> None:
        self.setPlainText(text.strip())
        air = QTextBlockFormat()
        air.setLineHeight(_LINE_HEIGHT, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
        cursor = QTextCursor(self.document())
        cursor.select(QTextCursor.SelectionType.Document)
        cursor.mergeBlockFormat(air)

    def relook(self) -> None:
        self._later.start()

    def sizeHint(self) -> QSize:
        return QSize(200, self._wanted())

    def minimumSizeHint(self) -> QSize:
        return QSize(120, min(self._least, self._wanted()))

    def _claim_later(self, _size: object) -> None:
        self._later.start()

    def _claim(self) -> None:
        self.setMaximumHeight(self._wanted())
        self.updateGeometry()

    def _wanted(self) -> int:
        return round(self.document().size().height()) + 4

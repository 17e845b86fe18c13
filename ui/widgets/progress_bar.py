"""How much of something is done: the bare bar, and the panel that counts the answers."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QSizePolicy, QVBoxLayout

from ui.theme.look import cloth
from ui.theme.tokens import Text
from ui.theme.tones import Ink
from ui.widgets.card import Panel, PanelKind
from ui.widgets.label import Label
from ui.widgets.paint import draw_box, painter_on

_HEIGHT = 10


class ProgressBar(QProgressBar):
    """A thin bar without words; say them beside it."""

    def __init__(self) -> None:
        super().__init__()
        self.setTextVisible(False)
        self.setFixedHeight(_HEIGHT)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(160, _HEIGHT)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, box = painter_on(self), QRectF(self.rect())
        draw_box(painter, box, _HEIGHT / 2, cloth().nila_200)
        span = max(1, self.maximum() - self.minimum())
        box.setWidth(box.width() * (self.value() - self.minimum()) / span)
        if box.width() >= _HEIGHT:
            draw_box(painter, box, _HEIGHT / 2, cloth().nila_700)


class Completeness(Panel):
    """How many answers are there and which are missing."""

    def __init__(self, title: str) -> None:
        super().__init__(PanelKind.TINT)
        self._title = Label(title, Text.LABEL_STRONG, Ink.STRONG)
        self._count = Label("", Text.DATA_LABEL, Ink.NILA)
        self._bar = ProgressBar()
        self._missing = Label("", Text.NOTE, Ink.MUTED, wrap=True)
        head = QHBoxLayout()
        head.addWidget(self._title)
        head.addStretch(1)
        head.addWidget(self._count)
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 12, 14, 13)
        column.setSpacing(8)
        column.addLayout(head)
        column.addWidget(self._bar)
        column.addWidget(self._missing, 0, Qt.AlignmentFlag.AlignTop)
        self._missing.hide()

    def set_progress(self, done: int, total: int) -> None:
        self._bar.setUpdatesEnabled(False)  # Qt would paint at once, in the middle of a keystroke
        self._bar.setRange(0, max(1, total))
        self._bar.setValue(done)
        self._bar.setUpdatesEnabled(True)

    def set_texts(self, title: str, count: str, missing: str = "") -> None:
        """For example "Kelengkapan", "16 dari 18", "Kurang: desa, jalan"."""
        self._title.setText(title)
        self._count.setText(count)
        self._missing.setText(missing)
        self._missing.setVisible(bool(missing))
        self._bar.setAccessibleName(f"{title}: {count}")
        self._bar.setAccessibleDescription(missing)

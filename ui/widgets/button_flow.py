"""Buttons in a line, or in two where large words or a narrow page leave no other way."""

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.theme.tokens import RING
from ui.widgets.flow_layout import FlowLayout
from ui.widgets.laid_out import LaidOutWidth


class ButtonFlow(QWidget):
    """`gap` is what is seen between them; none is ever narrower than its words."""

    def __init__(self, *buttons: QWidget, gap: int = 12) -> None:
        super().__init__()
        self._laid_out = LaidOutWidth(self)
        self._flow = FlowLayout(self, gap=gap - 2 * RING, line_gap=0)
        for button in buttons:
            self._flow.addWidget(button)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def minimumSizeHint(self) -> QSize:
        """High enough for all lines at the width there is."""
        narrowest = self._flow.minimumSize()
        width = max(self._laid_out.width or 0, narrowest.width())
        return QSize(narrowest.width(), self._flow.heightForWidth(width))

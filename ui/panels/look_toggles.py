"""Large words and high contrast, for whoever cannot read the way in yet."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication, QWidget

from ui.panels.arrange import row
from ui.theme.apply import choose_look
from ui.theme.look import Look, look
from ui.theme.tokens import RING
from ui.widgets.bar_buttons import BarButton
from ui.words import Words


class LookToggles(QWidget):
    """Each is on or off; pressed here, it holds until the program ends and is written nowhere.

    Who keeps it for good is the settings page, where the one who changes it has a name.
    """

    def __init__(self) -> None:
        super().__init__()
        self.large = BarButton("large", "", padding=12, is_switch=True)
        self.contrast = BarButton("contrast", "", padding=12, is_switch=True)
        self.setLayout(row(self.large, self.contrast, None, spacing=10 - 2 * RING))
        self.large.clicked.connect(self._turn_large)
        self.contrast.clicked.connect(self._turn_contrast)
        self.relook()

    def relook(self) -> None:
        now = look()
        self.large.setChecked(now.is_large)
        self.contrast.setChecked(now.is_high_contrast)

    def retranslate(self, words: Words) -> None:
        self.large.set_text(words.say("look.large"))
        self.contrast.set_text(words.say("look.contrast"))

    def _turn_large(self) -> None:
        self._choose(Look.of(large=not look().is_large, contrast=look().is_high_contrast))

    def _turn_contrast(self) -> None:
        self._choose(Look.of(large=look().is_large, contrast=not look().is_high_contrast))

    def _choose(self, chosen: Look) -> None:
        application = QApplication.instance()
        if isinstance(application, QApplication):
            choose_look(application, chosen)

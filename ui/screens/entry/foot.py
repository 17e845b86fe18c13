"""The bar at the bottom of the entry page: which keys do what, and the two ways out."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent

from ui.panels.arrange import row
from ui.theme.fitting import fix_height
from ui.theme.look import px
from ui.theme.tokens import Size
from ui.theme.tones import Role
from ui.widgets.button import Button, Girth
from ui.widgets.card import Panel, PanelKind
from ui.widgets.key_hint import KeyHint, KeyLegend
from ui.words import Words

_LEGENDS = (
    ("Enter", "keys.next"),
    ("Alt+1…9", "keys.answer"),
    ("F4", "keys.last_address"),
    ("F8", "keys.consent"),
    ("Esc", "keys.clear"),
)
_GAP, _EDGE = 20, 46


class Foot(Panel):
    """Shows as many key legends as fit beside the buttons."""

    park_pressed = Signal()
    save_pressed = Signal()

    def __init__(self, words: Words) -> None:
        super().__init__(PanelKind.FOOTER)
        self._words, self._mends = words, False
        self._legends = [KeyLegend(key, "") for key, _ in _LEGENDS]
        self.park = Button("", Role.SECONDARY)
        self.save = Button("", icon="check", girth=Girth.LARGE)
        self._save_key = KeyHint("Ctrl+Enter")
        fix_height(self, Size.FOOTER)
        line = row(margins=(24, 0, 22, 0), spacing=_GAP)
        for legend in self._legends:
            line.addWidget(legend)
        line.addStretch(1)
        line.addLayout(row(self.park, self.save, self._save_key, spacing=8))
        self.setLayout(line)
        self.park.clicked.connect(self.park_pressed)
        self.save.clicked.connect(self.save_pressed)

    def set_busy(self, busy: bool) -> None:
        """One press, one registration."""
        self.save.setEnabled(not busy)
        self.park.setEnabled(not busy)

    def show_mending(self, mends: bool) -> None:
        """Whether saving makes a new version."""
        self._mends = mends
        self._fit()

    def retranslate(self, words: Words) -> None:
        self._words = words
        for legend, (_, key) in zip(self._legends, _LEGENDS, strict=True):
            legend.set_texts(words.say(key))
        self.park.set_texts(words.say("entry.park"))
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def relook(self) -> None:
        self._fit()

    def _fit(self) -> None:
        wide = self.width() >= px(1500)
        key = "entry.save" if wide else "entry.save_short"
        self.save.set_texts(self._words.say("mending.save" if self._mends else key))
        buttons = (self.park, self.save, self._save_key)
        room = self.width() - _EDGE - sum(b.sizeHint().width() + _GAP for b in buttons)
        for legend in self._legends:
            room -= legend.sizeHint().width() + _GAP
            legend.setVisible(room >= 0)

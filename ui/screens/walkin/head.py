"""The head of every page: whose machine this is, the language, how it looks, the officer."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from ui.panels.arrange import column, held, row
from ui.theme.look import cloth, look
from ui.theme.tones import Ink
from ui.theme.touch import TouchText
from ui.widgets.kawung import Emblem
from ui.widgets.label import Label
from ui.widgets.paint import painter_on
from ui.widgets.press import PressButton
from ui.widgets.touch.button import TouchButton, TouchGirth, TouchRole
from ui.widgets.touch.segments import LanguageSegments
from ui.words import Words

_EMBLEM: Final = 64
_LINE: Final = 2
_EDGE: Final = 56
_LOW_EDGE: Final = 28


class EmblemButton(PressButton):
    """The sign of the product. Staff who know of it hold it down; for everybody else it is one."""

    def __init__(self) -> None:
        super().__init__("", None)
        self._light, self._dark = Emblem(_EMBLEM, on_dark=False), Emblem(_EMBLEM)
        self.setFixedSize(_EMBLEM, _EMBLEM)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._is_on_dark = False

    def set_on_dark(self, on_dark: bool) -> None:
        self._is_on_dark = on_dark
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        face = self._dark if self._is_on_dark else self._light
        painter_on(self).drawPixmap(0, 0, face.grab())


class Head(QWidget):
    """On indigo at home, on white above a page."""

    language_chosen = Signal(str)
    large_wanted = Signal(bool)
    contrast_wanted = Signal(bool)
    help_wanted = Signal()

    def __init__(self, office: str, words: Words, *, training: bool) -> None:
        super().__init__()
        self._is_on_dark = self._is_upright = self._is_low = False
        self._edge = _EDGE
        self._aloud_text = ""
        self.emblem = EmblemButton()
        self.product = Label("", TouchText.STRONG)
        self.office = Label(office, TouchText.NOTE, Ink.MUTED)
        self.training = Label("", TouchText.NOTE_LOUD)
        self.training.setProperty("mark", "training")
        self.training.setVisible(training)
        self.languages = LanguageSegments(
            {code: _short(name) for code, name in words.names_of_languages().items()}
        )
        self.large = TouchButton("", TouchRole.SOFT, icon="a-large-small")
        self.large.setCheckable(True)
        self.contrast = TouchButton("", TouchRole.SOFT, icon="contrast")
        self.contrast.setCheckable(True)
        self.aloud = TouchButton("", TouchRole.SOFT, icon="volume-2")
        self.aloud.setCheckable(True)
        self.aloud.hide()
        self.help = TouchButton("", TouchRole.SOFT, icon="hand-helping")
        self._names = held(column(None, self.product, self.office, None))
        self._build()
        self.languages.chosen.connect(self.language_chosen)
        self.large.clicked.connect(lambda: self.large_wanted.emit(self.large.isChecked()))
        self.contrast.clicked.connect(lambda: self.contrast_wanted.emit(self.contrast.isChecked()))
        self.help.clicked.connect(self.help_wanted)

    def set_on_dark(self, on_dark: bool) -> None:
        """At home the cloth goes on behind it."""
        self._is_on_dark = on_dark
        self.emblem.set_on_dark(on_dark)
        self.product.set_ink(Ink.WHITE if on_dark else Ink.STRONG)
        self.office.set_ink(Ink.PALE if on_dark else Ink.MUTED)
        self.languages.set_on_dark(on_dark)
        for button in (self.large, self.contrast, self.aloud, self.help):
            button.set_role(TouchRole.ON_DARK if on_dark else TouchRole.SOFT)
        self.update()

    def fit(self, *, upright: bool, is_low: bool) -> None:
        """Upright there are two lines; elsewhere the names give way to the buttons."""
        self._is_upright = upright
        outer = QHBoxLayout.Direction.TopToBottom if upright else QHBoxLayout.Direction.LeftToRight
        self._across.setDirection(outer)
        (self._right if upright else self._left).removeWidget(self.languages)
        if upright:
            self._left.addWidget(self.languages)
        else:
            self._right.insertWidget(1, self.languages)
        self._edge = (16 if not self.training.isHidden() else _LOW_EDGE) if is_low else _EDGE
        self._right.setSpacing(6 if is_low else 16)
        self._is_low = is_low
        self._across.setContentsMargins(
            self._edge, 4 if is_low else 10, self._edge, 6 if is_low else 12
        )
        for button in (self.large, self.contrast, self.aloud, self.help):
            button.set_girth(TouchGirth.SMALL if is_low else TouchGirth.REGULAR)
        self._give_way()

    def show_voice(self, *, is_there: bool) -> None:
        """Whether something here can read the page aloud in this language."""
        if is_there is self.aloud.isHidden():
            self.aloud.setVisible(is_there)
            self._give_way()

    def relook(self) -> None:
        self.large.setChecked(look().is_large)
        self.contrast.setChecked(look().is_high_contrast)
        self._give_way()

    def retranslate(self, words: Words) -> None:
        self.product.setText(words.say("walkin.product"))
        self.training.setText(words.say("training"))
        self.large.set_texts(words.say("look.large"))
        self.contrast.setAccessibleName(words.say("look.contrast"))
        self._aloud_text = words.say("walkin.aloud")
        self.aloud.setAccessibleName(self._aloud_text)
        self.help.set_texts(words.say("walkin.call"))
        self.languages.set_current(words.language)
        self._give_way()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._give_way()

    def paintEvent(self, _event: QPaintEvent) -> None:
        if not self._is_on_dark:
            painter, c = painter_on(self), cloth()
            painter.fillRect(self.rect(), c.mori_0)
            painter.fillRect(0, self.height() - _LINE, self.width(), _LINE, c.line)

    def _build(self) -> None:
        self._across = QHBoxLayout(self)
        self._across.setContentsMargins(_EDGE, 10, _EDGE, 12)
        self._across.setSpacing(16)
        self._left = row(self.emblem, self._names, self.training, None, spacing=20)
        self._right = row(
            None, self.languages, self.large, self.contrast, self.aloud, self.help, spacing=16
        )
        self._across.addLayout(self._left, 1)
        self._across.addLayout(self._right)

    def _give_way(self) -> None:
        """Names of the machine are good to have; what one can press has to be there."""
        has_icons = not (self._is_low and look().is_large and not self.training.isHidden())
        self.large.set_icon("a-large-small" if has_icons else None)
        self.help.set_icon("hand-helping" if has_icons else None)
        is_roomy = not (self._is_low or self._is_upright or look().is_large)
        self.aloud.set_texts(self._aloud_text if is_roomy else "")
        room = self.width() - 2 * self._edge
        beside = (self.languages, self.large, self.contrast, self.aloud, self.help)
        shown = [one for one in beside[: 1 if self._is_upright else None] if not one.isHidden()]
        buttons = sum(_wide(one) + 16 for one in shown)
        names = max(_wide(self.product), _wide(self.office)) + _EMBLEM + 40
        names += _wide(self.training) + 20 if not self.training.isHidden() else 0
        self._names.setVisible(names + buttons + 16 <= room)


def _short(language: str) -> str:
    """Bahasa Indonesia as one says it where room is scarce: Indonesia."""
    return language.rsplit(" ", maxsplit=1)[-1]


def _wide(widget: QWidget) -> int:
    hint: QSize = widget.sizeHint()
    return hint.width()

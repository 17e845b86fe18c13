"""The keyboard on the screen: letters where people know them, and for each answer what it needs."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QSize
from PySide6.QtGui import QResizeEvent

from ui.theme.tokens import RING
from ui.theme.touch import Touch, touch_px
from ui.widgets.touch.key import Key, KeyKind
from ui.widgets.touch.key_grid import KeyGrid, Placed, TextTarget
from ui.widgets.touch.layouts import (
    DIGITS_ABOVE,
    DIGITS_BESIDE,
    LAYOUTS,
    SIGNS,
    Case,
    KeyboardKind,
    Layout,
    Row,
    Tool,
)
from ui.words import Words

_COLUMNS: Final = 10
_APART: Final = 0.2  # between the letters and the digits, in keys
_TOOLS: Final = frozenset(tool.value for tool in Tool)
_ICONS: Final = {Tool.ERASE: "delete", Tool.AGAIN: "rotate-ccw", Tool.CAPITALS: "arrow-big-up"}


class Keyboard(KeyGrid):
    """Writes into one field after the other: `serve` says which, and what is typed there.

    Where letters are small, holding one makes it a capital. Everything works by finger, mouse,
    stylus, the keyboard on the table and switches.
    """

    def __init__(self, kind: KeyboardKind, target: TextTarget) -> None:
        super().__init__(self._write_typed, self._erase_one)
        self._kind, self._target = kind, target
        self._is_capital = False
        self._has_signs = False
        self._beside = True
        self._kept: dict[str, Key] = {}
        self._texts: dict[Tool, str] = {}
        self._show_layout()

    @property
    def kind(self) -> KeyboardKind:
        return self._kind

    def serve(self, target: TextTarget, kind: KeyboardKind) -> None:
        self._target = target
        if kind is not self._kind:
            self._kind, self._is_capital, self._has_signs = kind, False, False
            self._show_layout()

    def key(self, name: str) -> Key:
        """By the letter in small, the sign, or the tool."""
        return self._kept[name]

    def retranslate(self, words: Words) -> None:
        self._texts = {
            Tool.ERASE: words.say("touch.erase"),
            Tool.AGAIN: words.say("touch.again"),
            Tool.SPACE: words.say("touch.space"),
            Tool.CAPITALS: words.say("touch.capitals"),
            Tool.SIGNS: words.say("touch.signs"),
        }
        self._show_words()

    def minimumSizeHint(self) -> QSize:
        side = touch_px(Touch.KEY) + 2 * RING
        return QSize(_COLUMNS * side, self._row_count() * side)

    def sizeHint(self) -> QSize:
        side = touch_px(Touch.KEY) + 2 * RING
        digits = _APART + 3 if self._layout().has_digits else 0.0
        high = 1.2 if not self._beside else 1.0
        return QSize(
            round((_COLUMNS + digits) * side * 1.25), round(self._row_count() * side * high)
        )

    def resizeEvent(self, event: QResizeEvent) -> None:
        beside = self._fits_beside()
        if beside != self._beside:
            self._beside = beside
            self._show_layout()
        super().resizeEvent(event)

    # --- which keys -------------------------------------------------------------------------------

    def _layout(self) -> Layout:
        return SIGNS if self._has_signs else LAYOUTS[self._kind]

    def _fits_beside(self) -> bool:
        side = touch_px(Touch.KEY) + 2 * RING
        return self.width() >= (_COLUMNS + _APART + 3) * side

    def _row_count(self) -> int:
        above = self._layout().has_digits and not self._beside
        return len(self._layout().rows) + (1 if above else 0)

    def _show_layout(self) -> None:
        layout = self._layout()
        rows = [self._placed(row) for row in layout.rows]
        if layout.has_digits and self._beside:
            for line, row in zip(DIGITS_BESIDE, rows, strict=True):
                wide = 3 / len(line)
                left = _COLUMNS + _APART
                for at, digit in enumerate(line):
                    row.append(Placed(self._made(digit), left + at * wide, wide))
        elif layout.has_digits:
            rows.insert(0, self._placed(tuple((digit, 1.0) for digit in DIGITS_ABOVE)))
        self.set_rows(rows)
        self._show_words()

    def _placed(self, row: Row) -> list[Placed]:
        placed, left = [], 0.0
        for name, width in row:
            placed.append(Placed(self._made(name), left, width))
            left += width
        return placed

    def _made(self, name: str) -> Key:
        if name not in self._kept:
            self._kept[name] = self._make(name)
        return self._kept[name]

    def _make(self, name: str) -> Key:
        if name in _TOOLS:
            return self._make_tool(Tool(name))
        key = Key(name, KeyKind.DIGIT if name.isdigit() else KeyKind.LETTER)
        key.struck.connect(lambda: self._strike(name))
        if name.isalpha():
            key.held.connect(lambda: self._make_capital(name))
        return key

    def _make_tool(self, tool: Tool) -> Key:
        kind = KeyKind.LETTER if tool is Tool.SPACE else KeyKind.TOOL
        key = Key("", kind, icon=_ICONS.get(tool), repeats=tool is Tool.ERASE)
        key.struck.connect(lambda: self._use(tool))
        if tool is Tool.ERASE:
            key.held.connect(self._erase_one)
        key.setCheckable(tool in {Tool.CAPITALS, Tool.SIGNS})
        return key

    def _show_words(self) -> None:
        for name, key in self._kept.items():
            if name in _TOOLS:
                key.set_texts(self._texts.get(Tool(name), ""))
            elif name.isalpha():
                key.set_texts(self._cased(name))
        for tool, is_on in ((Tool.CAPITALS, self._is_capital), (Tool.SIGNS, self._has_signs)):
            if tool in self._kept:
                self._kept[tool].setChecked(is_on)

    # --- what they do -----------------------------------------------------------------------------

    def _cased(self, letter: str) -> str:
        case = self._layout().case
        is_capital = case is Case.UPPER or (case is Case.CHOSEN and self._is_capital)
        return letter.upper() if is_capital else letter

    def _strike(self, name: str) -> None:
        self._target.insert(self._cased(name) if name.isalpha() else name)
        if self._is_capital and name.isalpha():
            self._is_capital = False  # one capital, then small ones again
            self._show_words()

    def _make_capital(self, letter: str) -> None:
        if self._layout().case is not Case.UPPER:
            self._target.erase()
            self._target.insert(letter.upper())

    def _use(self, tool: Tool) -> None:
        match tool:
            case Tool.SPACE:
                self._target.insert(" ")
            case Tool.ERASE:
                self._erase_one()
            case Tool.AGAIN:
                self._target.clear()
            case Tool.CAPITALS:
                self._is_capital = not self._is_capital
                self._show_words()
            case Tool.SIGNS:
                self._has_signs = not self._has_signs
                self._show_layout()

    def _erase_one(self) -> None:
        self._target.erase()

    def _write_typed(self, text: str) -> None:
        self._target.insert(text)

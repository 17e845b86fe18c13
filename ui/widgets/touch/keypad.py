"""The digits, in the order of a telephone, for whatever is a number."""

from PySide6.QtCore import QSize

from ui.theme.tokens import RING
from ui.theme.touch import touch_px
from ui.widgets.touch.key import Key, KeyKind
from ui.widgets.touch.key_grid import KeyGrid, Placed, TextTarget
from ui.words import Words


class Keypad(KeyGrid):
    """1-2-3 on top, 0 below, beside it the ways to take back one digit or all of them."""

    def __init__(self, target: TextTarget) -> None:
        super().__init__(self._write_digit, target.erase)
        self._target = target
        self.digits = {digit: Key(digit, KeyKind.DIGIT) for digit in "1234567890"}
        self.erase_key = Key("", KeyKind.TOOL, icon="delete", repeats=True)
        self.again_key = Key("", KeyKind.TOOL, icon="rotate-ccw")
        for digit, key in self.digits.items():
            key.struck.connect(lambda digit=digit: target.insert(digit))
        self.erase_key.struck.connect(target.erase)
        self.erase_key.held.connect(target.erase)
        self.again_key.struck.connect(target.clear)
        lines = [[self.digits[digit] for digit in line] for line in ("123", "456", "789")]
        lines.append([self.erase_key, self.digits["0"], self.again_key])
        self.set_rows([[Placed(key, at) for at, key in enumerate(line)] for line in lines])

    def sizeHint(self) -> QSize:
        return QSize(3 * (touch_px(170) + 2 * RING), 4 * (touch_px(126) + 2 * RING))

    def retranslate(self, words: Words) -> None:
        self.erase_key.set_texts(words.say("touch.erase"))
        self.again_key.set_texts(words.say("touch.again"))

    def _write_digit(self, text: str) -> None:
        if text.isdigit():
            self._target.insert(text)

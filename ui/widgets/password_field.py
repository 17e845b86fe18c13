"""A secret to type, with an eye to look at it for a moment."""

from textwrap import shorten
from typing import Final

from PySide6.QtWidgets import QLineEdit

from ui.theme.tokens import Text
from ui.widgets.field import TextField
from ui.widgets.icon_button import IconButton
from ui.widgets.text_input import InputFrame, TextInput

_LONGEST: Final = 36  # letters above it; a screen reader says the rest of a long name


class PasswordField(TextField):
    """A labelled secret; the eye shows it, and it hides again as soon as it is wiped."""

    def __init__(self, label: str, *, show: str, hide: str) -> None:
        edit = TextInput(Text.VALUE, Text.VALUE_EMPTY)
        edit.setEchoMode(QLineEdit.EchoMode.Password)
        edit.setProperty("secret", True)  # while the eye shows it, too; the scanner goes by it
        super().__init__(label, edit, InputFrame(edit))
        self._show, self._hide = show, hide
        self._eye = IconButton("eye", show)
        self._eye.clicked.connect(self._look)
        self._frame.pad(12, 0)
        self._frame.add_tail(self._eye)

    def set_label(self, label: str) -> None:
        super().set_label(label)
        self._head.label.setText(shorten(label, _LONGEST, placeholder="…"))

    def set_texts(self, *, show: str, hide: str) -> None:
        self._show, self._hide = show, hide
        self._dress_eye()

    def wipe(self) -> None:
        """Forget what was typed, as soon as it has been used."""
        self._edit.setText("")  # unlike clear(), beyond the reach of Undo
        self._edit.setEchoMode(QLineEdit.EchoMode.Password)
        self._dress_eye()

    def _is_shown(self) -> bool:
        return self._edit.echoMode() == QLineEdit.EchoMode.Normal

    def _look(self) -> None:
        mode = QLineEdit.EchoMode.Password if self._is_shown() else QLineEdit.EchoMode.Normal
        self._edit.setEchoMode(mode)
        self._dress_eye()

    def _dress_eye(self) -> None:
        shown = self._is_shown()
        self._eye.set_icon("eye-off" if shown else "eye")
        self._eye.set_texts(self._hide if shown else self._show)

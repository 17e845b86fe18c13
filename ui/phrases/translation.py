"""The sentences of one language, out of its compiled Qt Linguist file."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING

from ui.phrases.languages import Language, file_of

if TYPE_CHECKING:
    from PySide6.QtCore import QTranslator


class Translation:
    """Needs no running application; a language without a file says nothing."""

    def __init__(self, path: Path) -> None:
        from PySide6.QtCore import QTranslator  # for the commands that say nothing in words

        self._messages: QTranslator = QTranslator()
        self._messages.load(str(path))

    def text(self, name: str, count: int | None = None) -> str:
        """The message of this name, in the form for so many things; nothing where it has none."""
        if count is not None:
            form = self._messages.translate("", name, "", count)
            if form:
                return form
        return self._messages.translate("", name) or ""


@lru_cache(maxsize=16)  # a file is read once
def translation(folder: Path, language: Language) -> Translation:
    return Translation(file_of(language, folder))

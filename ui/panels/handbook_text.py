"""One chapter of the handbook, set to be read, with the words one looked for marked in it."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QTextCursor, QTextDocument
from PySide6.QtWidgets import QTextBrowser, QTextEdit

from ui.models.handbook import Chapter
from ui.models.handbook_markup import rich_text
from ui.theme.fitting import wear
from ui.theme.fonts import DATA_FAMILY
from ui.theme.look import cloth, px
from ui.theme.tokens import Text
from ui.widgets.quiet import without_menus


class HandbookText(QTextBrowser):
    """Reads chapters that came with the program; opens no links, loads nothing."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("handbook", True)
        self._chapter: Chapter | None = None
        self._looked_for: Sequence[str] = ()
        wear(self, Text.BODY)
        self.setOpenLinks(False)
        without_menus(self)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.document().setDocumentMargin(10)

    def relook(self) -> None:
        if self._chapter is not None:
            self.show_chapter(self._chapter, self._looked_for)

    def show_chapter(self, chapter: Chapter, looked_for: Sequence[str] = ()) -> None:
        self._chapter, self._looked_for = chapter, looked_for
        self.document().setDefaultStyleSheet(_looks())
        self.setHtml(f'<p class="title">{chapter.title}</p>{rich_text(chapter.text)}')
        self.setAccessibleName(chapter.title)
        self._mark(looked_for)

    def page(self, pages: int) -> None:
        """Turn so many pages down, or up."""
        bar = self.verticalScrollBar()
        bar.setValue(bar.value() + pages * bar.pageStep())

    def _mark(self, looked_for: Sequence[str]) -> None:
        found = [cursor for word in looked_for for cursor in self._places(word)]
        self.setExtraSelections([_marked(cursor) for cursor in found])
        if found:
            first = min(found, key=lambda cursor: cursor.selectionStart())
            top = self.cursorRect(first).top() - self.viewport().height() // 3
            self.verticalScrollBar().setValue(self.verticalScrollBar().value() + top)

    def _places(self, word: str) -> list[QTextCursor]:
        places, cursor = [], QTextCursor(self.document())
        nowhere = QTextDocument.FindFlag(0)
        while not (cursor := self.document().find(word, cursor, nowhere)).isNull():
            places.append(QTextCursor(cursor))
        return places


def _marked(cursor: QTextCursor) -> QTextEdit.ExtraSelection:
    marked = QTextEdit.ExtraSelection()
    marked.cursor = cursor
    c = cloth()
    marked.format.setBackground(QColor(c.nila_100 if c.is_plain else c.kunyit_100))
    marked.format.setForeground(QColor(c.ink))
    return marked


def _looks() -> str:
    c, title, heading, key = cloth(), *map(px, (26, 19, 15))
    return f"""
p {{ margin-top: 0; margin-bottom: 10px; line-height: 128%; }}
li {{ margin-bottom: 6px; line-height: 124%; }}
.title {{ font-size: {title}px; font-weight: 800; margin-bottom: 12px; line-height: 100%; }}
.heading {{
    font-size: {heading}px; font-weight: 800; margin-top: 16px; margin-bottom: 6px;
}}
b {{ font-weight: 700; }}
.key {{
    font-family: '{DATA_FAMILY}'; font-weight: 700; font-size: {key}px;
    color: {c.ink_2}; background-color: {c.mori_100};
}}
"""

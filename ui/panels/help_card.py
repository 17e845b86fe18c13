"""Help over any screen: its keys first, then the handbook, with a box to search it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QListWidget, QStackedWidget, QWidget

from ui.models.handbook import Chapter, read_handbook
from ui.panels.arrange import column, held, row
from ui.panels.handbook_text import HandbookText
from ui.panels.key_table import EVERYWHERE, Key, KeyTable
from ui.panels.overlay import Overlay
from ui.theme.fitting import least_width
from ui.theme.look import px
from ui.theme.tokens import Text
from ui.theme.tones import Ink
from ui.widgets.key_hint import KeyLegend
from ui.widgets.label import Label
from ui.widgets.quiet import without_menus
from ui.widgets.search_box import SearchBox
from ui.words import Words

_WIDTH, _TALLEST, _AROUND = 1080, 720, 232
_SIDE, _NARROW_SIDE = 346, 284
CARD: Final[tuple[Key, ...]] = (("↑ ↓", "keys.chapter"), ("Page Down", "keys.page_on"))
_KEYS: Final = 0  # the first line of the list


class HelpCard(Overlay):
    """The focus stays in the search box; arrows choose a chapter, page keys turn its pages."""

    def __init__(self, page: QWidget, words: Words) -> None:
        super().__init__(page, width=_WIDTH)
        self._words, self._keys = words, EVERYWHERE
        self._chapters: tuple[Chapter, ...] = ()
        self.search = SearchBox("", key_hint=None)
        self.list = QListWidget()
        without_menus(self.list)
        self.keys, self.text = KeyTable(), HandbookText()
        self.none_found = Label("", Text.BODY, Ink.MUTED, wrap=True)
        self.shown = QStackedWidget()
        self._legends = [KeyLegend(cap, "") for cap, _ in CARD]
        self._build()
        self.search.edited.connect(self._look_for)
        self.search.entered.connect(lambda: self._turn(1))
        self.list.currentRowChanged.connect(self._show)
        self.retranslate(words)

    def open_for(self, keys: Sequence[Key]) -> None:
        """Over the screen whose keys these are."""
        self._keys = tuple(keys)
        self.search.clear()
        self._look_for("")
        self.open_card()
        self.search.setFocus(Qt.FocusReason.PopupFocusReason)

    def retranslate(self, words: Words) -> None:
        """The same chapter in the other language."""
        super().retranslate(words)
        at, self._words = self.list.currentRow(), words
        self._chapters = read_handbook(words.language)
        self.set_title(words.say("help"))
        self.search.set_texts(words.say("help.search"))
        for legend, (_, meaning) in zip(self._legends, CARD, strict=True):
            legend.set_texts(words.say(meaning))
        self.list.setAccessibleName(words.say("help.chapters"))
        self.none_found.setText(words.say("help.none_found"))
        self.list.clear()
        self.list.addItems([words.say("help.keys"), *(each.title for each in self._chapters)])
        self._look_for(self.search.text())
        if at >= 0 and not self.list.item(at).isHidden():
            self.list.setCurrentRow(at)

    @property
    def chapter(self) -> Chapter | None:
        """The one that is open; nothing while the keys are shown."""
        at = self.list.currentRow()
        return self._chapters[at - 1] if at > _KEYS else None

    # --- keys -------------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}
        pages = {Qt.Key.Key_PageDown: 1, Qt.Key.Key_PageUp: -1}
        if event.key() in steps:
            self._step(steps[Qt.Key(event.key())])
        elif event.key() in pages:
            self._turn(pages[Qt.Key(event.key())])
        else:
            super().keyPressEvent(event)

    def focusNextPrevChild(self, is_next: bool) -> bool:
        """Tab stays on the card: search, chapters, text, close."""
        stops: list[QWidget] = [self.search, self.list, self.text, self.close_button]
        stops = [stop for stop in stops if stop.isVisible()]
        focused = QApplication.focusWidget()
        at = next((n for n, stop in enumerate(stops) if _is_in(focused, stop)), -1)
        if not stops:
            return super().focusNextPrevChild(is_next)
        stops[(at + (1 if is_next else -1)) % len(stops)].setFocus(Qt.FocusReason.TabFocusReason)
        return True

    # --- looking ----------------------------------------------------------------------------------

    def _look_for(self, text: str) -> None:
        wanted = text.split()
        self.list.item(_KEYS).setHidden(bool(wanted))
        for place, chapter in enumerate(self._chapters, start=1):
            self.list.item(place).setHidden(not chapter.holds(wanted))
        best = self._best(wanted)
        self.list.setCurrentRow(best)
        self._show(best)

    def _best(self, wanted: Sequence[str]) -> int:
        """A chapter that is called so before one that only says so."""
        rows = self._rows()
        named = (n for n in rows if n > _KEYS and self._chapters[n - 1].is_named(wanted))
        return next(named if wanted else iter(rows), rows[0] if rows else -1)

    def _rows(self) -> list[int]:
        return [n for n in range(self.list.count()) if not self.list.item(n).isHidden()]

    def _show(self, place: int) -> None:
        if place < _KEYS:
            self.shown.setCurrentWidget(self.none_found)
        elif place == _KEYS:
            self.keys.show_keys(self._keys, self._words)
            self.shown.setCurrentWidget(self.keys)
        else:
            self.shown.setCurrentWidget(self.text)
            self.text.show_chapter(self._chapters[place - 1], self.search.text().split())

    def _step(self, by: int) -> None:
        if rows := self._rows():
            at = rows.index(self.list.currentRow()) if self.list.currentRow() in rows else 0
            self.list.setCurrentRow(rows[min(max(at + by, 0), len(rows) - 1)])

    def _turn(self, pages: int) -> None:
        for part in (self.text, self.keys):
            if self.shown.currentWidget() is part:
                part.page(pages)

    # --- building ---------------------------------------------------------------------------------

    def _build(self) -> None:
        for place, legend in enumerate(self._legends):
            self.buttons.insertWidget(place, legend, 0, Qt.AlignmentFlag.AlignVCenter)
        self.list.setProperty("chapters", True)
        self.list.setWordWrap(True)
        self.list.setResizeMode(QListWidget.ResizeMode.Adjust)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.none_found.setAlignment(Qt.AlignmentFlag.AlignTop)
        for shown in (self.keys, self.text, self.none_found):
            self.shown.addWidget(shown)
        least_width(self.search, _NARROW_SIDE)
        self._side = held(column(self.search, self.list, spacing=8))
        self._inside = held(row(self._side, self.shown, spacing=18))
        self.body.addWidget(self._inside)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.relook()

    def relook(self) -> None:
        super().relook()
        wide = self.card.width() == px(_WIDTH)
        self._side.setFixedWidth(px(_SIDE) if wide else px(_NARROW_SIDE))
        around = px(_AROUND)
        self._inside.setFixedHeight(min(px(_TALLEST), max(320, self.height() - around)))


def _is_in(focused: QWidget | None, stop: QWidget) -> bool:
    return focused is not None and (stop is focused or stop.isAncestorOf(focused))

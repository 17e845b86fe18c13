"""The right side of the entry page: consent, what is missing, what comes next, who waits."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout

from ui.panels.arrange import column, held, on, row
from ui.screens.entry.completeness import Completeness
from ui.screens.entry.consent_card import ConsentCard
from ui.screens.entry.parked import ParkedList
from ui.screens.entry.photo_column import PhotoColumn
from ui.theme.look import px
from ui.theme.tokens import RING, Text
from ui.theme.tones import Ink
from ui.widgets.card import Panel, PanelKind
from ui.widgets.label import IconLabel, Label
from ui.widgets.progress_bar import Completeness as CompletenessPanel
from ui.widgets.tall_area import TallArea
from ui.words import Words

if TYPE_CHECKING:
    from kiosk.usecases.facts import Draft

WIDE, NARROW = 384, 272
_NARROW_AT_MOST: Final = 312  # large words leave the form its room
_NAMED: Final = 4
_GAP: Final = 12


class Rail(Panel):
    """Knows nothing of the form: it is told what to show."""

    def __init__(self, words: Words) -> None:
        super().__init__(PanelKind.RAIL)
        self._words = words
        self._completeness = Completeness(0, 1)
        self._reasons: tuple[str, ...] = ()
        self._is_wide = True
        self.photos = PhotoColumn(words)
        self.consent = ConsentCard(words)
        self.parked = ParkedList(words)
        self._meter = CompletenessPanel("")
        self._objection_title = Label("", Text.LABEL_STRONG, Ink.BATA, wrap=True)
        self._objection = Label("", Text.SMALL, Ink.STRONG, wrap=True)
        self._objection_advice = Label("", Text.HINT, Ink.MUTED, wrap=True)
        self._next_title = Label("", Text.LABEL_STRONG)
        self._promise = Label("", Text.SMALL, Ink.MUTED, wrap=True)
        self._next = Label("", Text.SMALL, Ink.MUTED, wrap=True)
        self._stock = Label("", Text.NOTE, Ink.MUTED, wrap=True)
        self._seats = Label("", Text.NOTE, Ink.MUTED, wrap=True)
        self._build()
        self.set_wide(True)

    # --- what it is told --------------------------------------------------------------------------

    def show_completeness(self, completeness: Completeness) -> None:
        self._completeness = completeness
        words, done, total = self._words, completeness.done, completeness.total
        self._meter.set_progress(done, total)
        self._meter.set_texts(
            words.say("complete.heading"),
            words.say("complete.figure", done=done, total=total),
            self._missing_sentence(completeness.missing),
        )

    def show_objections(self, reasons: Sequence[str]) -> None:
        """Why the centre would refuse this person, in words; nothing to hide the card."""
        self._reasons = tuple(reasons)
        self._objection.setText("\n".join(reasons))
        self._objections.setVisible(bool(reasons))
        self._make_room()

    @property
    def objections(self) -> tuple[str, ...]:
        return self._reasons

    def show_texts(self, promise: str, after: str) -> None:
        """The programme's own sentences about what saving means."""
        self._promise.setText(promise)
        self._next.setText(after)
        self._make_room()

    def show_stock(self, waiting: int, free_bytes: int | None) -> None:
        words = self._words
        told = [words.say("rail.waiting", count=waiting)]
        if free_bytes is not None:
            told.append(words.say("rail.free", size=words.size(free_bytes)))
        self._stock.setText((" · " if self._is_wide else "\n").join(told))

    def show_seats(self, figure: str) -> None:
        """How full the wave was when the centre last told it; nothing while it is not known."""
        self._seats.setText(figure)
        self._seats_line.setVisible(bool(figure))

    @property
    def seats(self) -> str:
        return self._seats.text()

    def set_wide(self, wide: bool) -> None:
        self._is_wide = wide
        self._fit_width()
        side = 16 if wide else 10
        self._column.setContentsMargins(side, 18 if wide else 12, side, 14 if wide else 10)
        self.consent.set_wide(wide)
        self._make_room()

    def show_parked(self, drafts: Sequence[Draft], now: datetime) -> None:
        self.parked.show_drafts(drafts, now)
        self._make_room()

    def retranslate(self, words: Words) -> None:
        self._words = words
        self._objection_title.setText(words.say("objection.heading"))
        self._objection_advice.setText(words.say("objection.advice"))
        self._next_title.setText(words.say("next.heading"))
        self.photos.retranslate(words)
        self.consent.retranslate(words)
        self.parked.retranslate(words)
        self.show_completeness(self._completeness)

    # --- how it is built --------------------------------------------------------------------------

    def _build(self) -> None:
        inside = (14, 12, 14, 13)
        self._objections = on(
            PanelKind.SUNKEN,
            column(
                _beside(IconLabel("ban", 18, Ink.BATA), self._objection_title),
                self._objection,
                self._objection_advice,
                spacing=5,
                margins=inside,
            ),
        )
        self._objections.hide()
        self._after = on(
            PanelKind.SUNKEN,
            column(self._next_title, self._promise, self._next, spacing=6, margins=inside),
        )
        stock = row(IconLabel("hard-drive"), spacing=8, margins=(RING, 0, 0, 0))
        stock.addWidget(self._stock, 1)
        seats = row(IconLabel("hourglass"), spacing=8, margins=(RING, 0, 0, 0))
        seats.addWidget(self._seats, 1)
        self._seats_line = held(seats)
        self._seats_line.hide()
        # The tick keeps room for its focus ring; everything else lines up with what is seen of it.
        below = column(
            self._objections, self._meter, self._after, self.parked, None,
            self._seats_line, stock,
            spacing=_GAP, margins=(RING, 0, RING, 0),
        )  # fmt: skip
        self._page = held(below)
        self._area = TallArea(self._page)
        self._column = column(self.photos, self.consent, self._area, spacing=8)
        self.setLayout(self._column)
        self._page.installEventFilter(self)

    def _make_room(self) -> None:
        """On a small screen what comes next gives way to what matters now."""
        is_busy = bool(self._reasons or self.parked.drafts)
        has_words = bool(self._promise.text() or self._next.text())
        shown = has_words and (self._is_wide or not is_busy) and self._has_room()
        if shown is self._after.isHidden():
            self._after.setVisible(shown)

    def _has_room(self) -> bool:
        room = self._area.viewport().size()
        taken = self._page.heightForWidth(room.width())
        if self._after.isHidden():
            taken += self._after.heightForWidth(room.width() - 2 * RING) + _GAP
        return taken <= room.height() or not self.isVisible()

    def relook(self) -> None:
        self._fit_width()
        self._make_room()

    def _fit_width(self) -> None:
        self.setFixedWidth(px(WIDE) if self._is_wide else min(px(NARROW), _NARROW_AT_MOST))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in {QEvent.Type.LayoutRequest, QEvent.Type.Resize}:
            self._make_room()
        return super().eventFilter(watched, event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._make_room()

    def _missing_sentence(self, missing: Sequence[str]) -> str:
        if not missing:
            return self._words.say("complete.all")
        named = list(missing[:_NAMED])
        if len(missing) > _NAMED:
            named.append(self._words.say("complete.more", count=len(missing) - _NAMED))
        return self._words.say("complete.missing", names=", ".join(named))


def _beside(icon: IconLabel, words: Label) -> QHBoxLayout:
    line = row(icon, spacing=7)
    line.addWidget(words, 1)
    return line

"""The frame around the pages of a journey: step bar, page, foot, and the dark panel."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from ui.panels.arrange import column, held
from ui.screens.walkin.course import Stage
from ui.screens.walkin.foot import Foot
from ui.screens.walkin.page import Room, SidePlace, StepPage
from ui.screens.walkin.panel import DarkPanel
from ui.theme.look import look, px
from ui.theme.touch import panel
from ui.widgets.touch.step_bar import StepBar
from ui.words import Words

LOW: Final = 900
"""A window of fewer pixels in height gives up air."""

_SIDE: Final = 56
_LOW_SIDE: Final = 32
_PANEL_WIDTH: Final = 664
_NARROW_PANEL_WIDTH: Final = 460
WIDE: Final = 1600
"""Pixels of width from which on there is room for everything."""


class Pages(QStackedWidget):
    """As large as the page in front: Qt makes room for the largest of all."""

    def hasHeightForWidth(self) -> bool:
        return False

    def sizeHint(self) -> QSize:
        page = self.currentWidget()
        return page.sizeHint() if page is not None else QSize()

    def minimumSizeHint(self) -> QSize:
        page = self.currentWidget()
        return page.minimumSizeHint() if page is not None else QSize()


class JourneyFrame(QWidget):
    """Shows one page; says what was pressed, and leads nobody anywhere by itself."""

    back_wanted = Signal()
    cancel_wanted = Signal()
    go_wanted = Signal()

    def __init__(self, words: Words) -> None:
        super().__init__()
        self._words = words
        self._stages: tuple[Stage, ...] = ()
        self.bar = StepBar()
        self.pages = Pages()
        self.foot = Foot()
        self.panel = DarkPanel()
        self._question = held(column(self.bar, spacing=0))
        self._build()
        for part in (self.foot, self.panel):
            part.go_wanted.connect(self.go_wanted)
        self.foot.back_wanted.connect(self.back_wanted)
        self.foot.cancel_wanted.connect(self.cancel_wanted)

    @property
    def page(self) -> StepPage | None:
        page = self.pages.currentWidget()
        return page if isinstance(page, StepPage) else None

    @property
    def room(self) -> Room:
        return Room(
            is_upright=self.height() > self.width(),
            is_low=self.window().height() < LOW,
            is_tight=self.window().height() < LOW and look().is_large,
            is_wide=self.width() >= WIDE and not look().is_large,
        )

    def spoken(self) -> tuple[str, ...]:
        """The page, and the button that leads on from it."""
        page = self.page
        if page is None:
            return ()
        go = self.foot.go.text() if page.has_go else ""
        return (*page.spoken(), page.hint(), go)

    def set_stages(self, stages: tuple[Stage, ...]) -> None:
        """The parts of this way, for the bar."""
        self._stages = stages

    def show_page(self, page: StepPage) -> None:
        """In front; the page before it stays where it was."""
        if self.pages.indexOf(page) < 0:
            self.pages.addWidget(page)
            page.changed.connect(self._show_hint)
        if page is not self.page:
            _settle(self)
        self.pages.setCurrentWidget(page)
        self.panel.hold(page.side())
        self._show_stage()
        self._show_hint()
        self._arrange()

    def drop(self, page: StepPage) -> None:
        """Throw one page away."""
        self.pages.removeWidget(page)
        page.setParent(None)
        page.deleteLater()

    def drop_pages(self) -> None:
        """Throw all of them away: nothing of a person stays behind."""
        self.panel.hold(None)
        self.foot.put_between(None)
        while (page := self.pages.widget(0)) is not None:
            self.pages.removeWidget(page)
            page.setParent(None)
            page.deleteLater()

    def retranslate(self, words: Words) -> None:
        self._words = words
        self.foot.retranslate(words)
        self.panel.retranslate(words)
        for place in range(self.pages.count()):
            page = self.pages.widget(place)
            if isinstance(page, StepPage):
                page.retranslate(words)
        self._show_stage()
        self._show_hint()

    def relook(self) -> None:
        self._arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    # --- inside -----------------------------------------------------------------------------------

    def _build(self) -> None:
        inside = QVBoxLayout()
        inside.addWidget(self.bar)
        inside.addWidget(self.pages, 1)
        self._inside = inside
        self._question = held(inside)
        self._left = QVBoxLayout()
        self._left.setSpacing(0)
        self._left.setContentsMargins(0, 0, 0, 0)
        self._left.addWidget(self._question, 1)
        self._across = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._across.setSpacing(0)
        self._across.setContentsMargins(0, 0, 0, 0)
        self._across.addLayout(self._left, 1)
        self._across.addWidget(self.panel)

    def _show_stage(self) -> None:
        page = self.page
        if page is None or page.step.stage not in self._stages:
            return
        at, told = self._stages.index(page.step.stage), page.step.stage.name.lower()
        self.bar.set_step(
            at + 1, len(self._stages), self._words.say(f"walkin.stage.{told}"), self._words
        )

    def _show_hint(self) -> None:
        page = self.page
        self.panel.show_hint(page.hint() if page is not None else "")
        if page is not None:
            self.foot.put_between(page.between())
            self.foot.go.set_texts(page.go_text() or self._words.say("walkin.go"))
            self.panel.go.set_texts(page.go_text() or self._words.say("walkin.go"))

    def _arrange(self) -> None:
        """Panel beside the question, or below; foot under the question, or under everything."""
        page, room = self.page, self.room
        if page is None:
            return
        has_panel = page.side() is not None
        beside = page.side_place is SidePlace.BESIDE and not room.is_upright
        self._place_foot(under_everything=has_panel and not beside)
        way = QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom
        self._across.setDirection(way)
        self.panel.setVisible(has_panel)
        self.panel.lie(beside=beside or room.is_upright, is_low=room.is_low)
        self._fix_panel(beside=beside)
        is_flat = has_panel and not beside and not room.is_upright
        is_tight = is_flat and room.is_low
        self.panel.show_way(is_shown=not is_tight)
        self.foot.go.setVisible(page.has_go and (not has_panel or is_tight))
        self.bar.set_thin(is_thin=is_flat and look().is_large)
        self.bar.setVisible(not is_tight and (page.shows_stage or not room.is_low))
        self._breathe(room, is_flat=is_flat)
        page.settle_in(room)
        self.foot.put_between(page.between())

    def _fix_panel(self, *, beside: bool) -> None:
        if beside:
            wide = _PANEL_WIDTH if self.width() >= WIDE else _NARROW_PANEL_WIDTH
            self.panel.setFixedWidth(
                min(px(wide), round(self.width() * (0.31 if self.room.is_tight else 0.36)))
            )
        else:
            self.panel.setMinimumWidth(0)
            self.panel.setMaximumWidth(16_777_215)

    def _place_foot(self, *, under_everything: bool) -> None:
        (self._left if under_everything else self._across).removeWidget(self.foot)
        (self._across if under_everything else self._left).addWidget(self.foot)

    def _breathe(self, room: Room, *, is_flat: bool) -> None:
        """A keyboard below the question takes its room from the air first."""
        is_tight = room.is_low and is_flat
        is_narrow = room.is_low or (room.is_upright and look().is_large)
        top = 4 if is_tight else 10 if room.is_low else 14 if is_flat else 34
        bottom = 2 if is_tight else 8 if room.is_low else 12 if is_flat else 20
        side = _LOW_SIDE if is_narrow else _SIDE
        self._inside.setContentsMargins(side, top, side, bottom)
        self.foot.fit(side=side, is_low=room.is_low)
        self._inside.setSpacing(6 if is_tight else 12 if room.is_low else 16 if is_flat else 28)


def _settle(frame: QWidget) -> None:
    """The second half of a double tap is not meant for the page that comes after the first."""
    if settling := panel().settling:
        deaf = Qt.WidgetAttribute.WA_TransparentForMouseEvents
        frame.setAttribute(deaf)
        QTimer.singleShot(settling, frame, lambda: frame.setAttribute(deaf, on=False))


def announce(frame: JourneyFrame) -> None:
    """Have a screen reader say which page has come, after what it is saying."""
    page = frame.page
    said = (frame.bar.accessibleName(), page.heading.text()) if page is not None else ()
    event = QAccessibleAnnouncementEvent(frame, ". ".join(one for one in said if one))
    QAccessible.updateAccessibility(event)

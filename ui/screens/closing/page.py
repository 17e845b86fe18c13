"""The page on which a day is closed: look, sign, print."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QLayout, QScrollArea, QWidget

from ui.bridge.tasks import Tasks
from ui.panels.arrange import column, held, row
from ui.printing.handover_press import HandoverPress
from ui.screens.closing.earlier import Earlier
from ui.screens.closing.record_card import RecordCard
from ui.screens.closing.remains import RemainsCard
from ui.screens.closing.signing import Signing
from ui.screens.closing.steps import Steps
from ui.screens.closing.sums import Sums
from ui.theme.fitting import fix_width
from ui.theme.tokens import Text
from ui.theme.tones import Ink
from ui.widgets.label import Label
from ui.widgets.quiet import without_menus
from ui.words import Words

if TYPE_CHECKING:
    from kiosk.usecases.closing import Day, Handover
    from kiosk.usecases.facts import OperatorLabel
    from kiosk.usecases.workplace import Workplace

_SHOWN: Final = 12
_SIDE: Final = 470
KEYS: Final = (
    ("Ctrl+Enter", "keys.sign_day"),
    ("Ctrl+P", "keys.print_record"),
    ("Tab", "keys.tab"),
    ("Esc", "keys.room_back"),
    ("Ctrl+J", "keys.call"),
    ("Ctrl+L", "keys.leave"),
    ("F1", "keys.help"),
)


@dataclass(frozen=True, slots=True)
class Found:
    """What the page shows, as it was read."""

    day: Day
    records: tuple[Handover, ...]
    people: tuple[OperatorLabel, ...]


def scrolling(layout: QLayout) -> QScrollArea:
    """A column that is never squeezed: what does not fit is scrolled to."""
    inside = held(layout)
    inside.setProperty("bare", True)
    area = QScrollArea()
    area.setProperty("bare", True)
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    without_menus(area)
    area.setWidget(inside)
    return area


class ClosingPage(QWidget):
    """`go` leads to another place of the desk, by its name."""

    help_keys: Sequence[tuple[str, str]] = KEYS

    def __init__(
        self,
        workplace: Workplace,
        tasks: Tasks,
        words: Words,
        go: Callable[[str], None],
        press: HandoverPress | None = None,
    ) -> None:
        super().__init__()
        self._workplace, self._tasks, self._words, self._go = workplace, tasks, words, go
        self._day: Day | None = None
        self.steps = Steps(words)
        self.sums = Sums(words)
        self.remains = RemainsCard(words)
        self.signing = Signing(workplace.operator, words)
        self.record = RecordCard(
            press or HandoverPress(lambda: workplace.settings.now.printer, tasks, self), words
        )
        self.earlier = Earlier(words)
        self._heading = Label("", Text.HEADING)
        self._lead = Label("", Text.BODY, Ink.MUTED, wrap=True)
        self._build()
        self._connect()
        self.retranslate(words)

    # --- what others tell it ----------------------------------------------------------------------

    def start(self) -> None:
        """The page has come to the front: a new look, nothing signed."""
        self.record.hide()
        self.signing.show()
        self.steps.show_done(0)
        self.signing.begin()
        self.refresh()

    def refresh(self) -> None:
        """Registrations stand differently: read it again."""
        closing, people = self._workplace.closing, self._workplace.people

        def read() -> Found:
            return Found(closing.day(), closing.records(_SHOWN), people.list())

        self._tasks.run(read, self._show_found, self.signing.show_failure, owner=self)

    def retranslate(self, words: Words) -> None:
        self._words = words
        self._heading.setText(words.say("room.closing"))
        for part in (
            *(self.steps, self.sums, self.remains),
            *(self.signing, self.record, self.earlier),
        ):
            part.retranslate(words)
        self._show_lead()

    # --- building ---------------------------------------------------------------------------------

    def _build(self) -> None:
        seen = scrolling(column(self.sums, self.remains, None, spacing=14))
        side = scrolling(column(self.signing, self.record, self.earlier, None, spacing=14))
        fix_width(side, _SIDE)
        body = row(seen, side, spacing=18)
        body.setStretch(0, 1)
        head = row(self._heading, 20, self.steps, None)
        whole = column(head, 2, self._lead, 12, body, margins=(24, 18, 24, 18))
        whole.setStretch(whole.count() - 1, 1)
        self.setLayout(whole)

    def _connect(self) -> None:
        self.signing.signed.connect(self._sign)
        self.record.finished.connect(self._finish)
        self.record.taken.connect(lambda: self.steps.show_done(3))
        self.earlier.opened.connect(lambda signed: self._show_record(signed, is_new=False))
        self.remains.wanted.connect(self._lead_to)
        keys = {
            "Ctrl+Return": self._sign_by_key,
            "Ctrl+Enter": self._sign_by_key,
            "Ctrl+P": self.record.print,
            "Esc": self._finish,
        }
        within = Qt.ShortcutContext.WidgetWithChildrenShortcut
        for key, action in keys.items():
            QShortcut(QKeySequence(key), self, context=within).activated.connect(action)

    # --- verbs ------------------------------------------------------------------------------------

    def _sign_by_key(self) -> None:
        if self.signing.isVisible():
            self.signing.sign()

    def _sign(self, password: str, supervisor: str) -> None:
        closing = self._workplace.closing
        self._tasks.run(
            lambda: closing.sign(password, supervisor),
            self._show_signed,
            self.signing.show_failure,
            owner=self,
        )

    def _finish(self) -> None:
        """Back to where one can sign; from there back to the doors."""
        if self.record.isVisible():
            self.start()
        else:
            self._go("more")

    def _lead_to(self, way: str) -> None:
        if way == "send":
            self._workplace.link.send_now()
        else:
            self._go(way)

    # --- answers ----------------------------------------------------------------------------------

    def _show_found(self, found: Found) -> None:
        self._day = found.day
        self.sums.show_day(found.day)
        self.remains.show_day(found.day)
        self.signing.show_people(found.people)
        self.earlier.show_records(found.records)
        self._show_lead()

    def _show_signed(self, signed: Handover) -> None:
        self.signing.begin()
        self._show_record(signed, is_new=True)
        self.refresh()

    def _show_record(self, signed: Handover, *, is_new: bool) -> None:
        self.signing.hide()
        self.record.show()
        self.record.show_record(signed, is_new=is_new)
        self.steps.show_done(2)

    def _show_lead(self) -> None:
        day = self._day
        if day is None:
            self._lead.setText(self._words.say("closing.reading"))
            return
        since = self._words.moment_inside(day.begins, day.now)
        key = "closing.since_last" if day.last else "closing.since"
        number = day.last.number if day.last else 0
        self._lead.setText(self._words.say(key, since=since, number=number))

"""The page of the settings: each is saved when it is chosen, and says what it means."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QApplication, QFrame, QScrollArea, QWidget

from kiosk.errors import Failure, Invalid
from ui.bridge.tasks import Tasks
from ui.panels.arrange import column, held, inset, row
from ui.screens.settings.cards import SettingCards
from ui.screens.settings.effects import effect
from ui.screens.settings.groups import Around, choices_of, value_of
from ui.screens.settings.rows import LockedRow, SettingRow
from ui.screens.settings.way import step
from ui.theme.tokens import Text
from ui.theme.tones import Ink, Tone
from ui.widgets.label import Label
from ui.widgets.notice import Notice
from ui.widgets.quiet import without_menus
from ui.words import Words

if TYPE_CHECKING:
    from kiosk.usecases.workplace import Workplace

KEYS: Final = (
    ("Tab", "keys.tab"),
    ("1 … 9", "keys.setting_choice"),
    ("Enter", "keys.setting_keep"),
    ("Esc", "keys.setting_back"),
    ("Ctrl+J", "keys.call"),
    ("Ctrl+L", "keys.leave"),
    ("F1", "keys.help"),
)
_LEEWAY: Final = 30  # pixels seen above and below the row one is in
_APPEARANCE: Final = frozenset({"text_size", "contrast"})


class SettingsPage(QWidget):
    """Asks `workplace.settings` for everything; what the role does not allow is refused there."""

    changed = Signal(str)
    """The setting with this key has another value now."""
    appearance_changed = Signal(object)
    """The new `Appearance`: letters or contrast."""

    def __init__(self, workplace: Workplace, tasks: Tasks, words: Words) -> None:
        super().__init__()
        self._workplace, self._settings = workplace, workplace.settings
        self._tasks, self._words = tasks, words
        self._around = Around()
        self.cards = SettingCards(workplace.settings.may_change)
        self.notice = Notice(Tone.BATA)
        self.notice.hide()
        self._heading = Label("", Text.HEADING)
        self._lead = Label("", Text.BODY, Ink.MUTED, wrap=True)
        self._build()
        for one in self.cards.rows.values():
            one.wanted.connect(partial(self._change, one))
        self.cards.send.clicked.connect(self._send_now)
        self.retranslate(words)

    @property
    def help_keys(self) -> Sequence[tuple[str, str]]:
        """What each key does, for the card with help."""
        return KEYS

    def row(self, key: str) -> SettingRow:
        return self.cards.rows[key]

    # --- what others tell it ----------------------------------------------------------------------

    def start(self) -> None:
        """It has come to the front."""
        self.notice.hide()
        self._tell_whether_it_can_send()
        for one in self.cards.rows.values():
            one.show_saved("")
        self._tasks.run(self._look_around, self._show_around, self._show_failure, owner=self)
        first = next(one for one in self.cards.rows.values() if not one.is_locked)
        first.setFocus()

    def retranslate(self, words: Words) -> None:
        self._words = words
        self._heading.setText(words.say("room.settings"))
        self._lead.setText(words.say("settings.lead"))
        self.cards.retranslate(words)
        self._tell_whether_it_can_send()
        self._show_all()

    # --- building ---------------------------------------------------------------------------------

    def _build(self) -> None:
        body = held(self.cards.layout())
        body.setProperty("bare", True)
        self._scroll = QScrollArea()
        without_menus(self._scroll)
        self._scroll.setProperty("bare", True)
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setWidget(body)
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._follow)
        whole = column(
            inset(self._heading), 4, inset(self._lead), 8, self.notice, 4, row(self._scroll),
            margins=(20, 16, 12, 8),
        )  # fmt: skip
        whole.setStretch(whole.count() - 1, 1)
        self.setLayout(whole)

    def focusNextPrevChild(self, is_next: bool) -> bool:
        is_on = step(self, self.cards.stops(), is_next=is_next)
        return is_on or super().focusNextPrevChild(is_next)

    # --- verbs ------------------------------------------------------------------------------------

    def _follow(self, _left: QWidget | None, entered: QWidget | None) -> None:
        """The whole row one is in is to be seen, with the line that explains it."""
        for one in self.cards.rows.values():
            if entered is not None and one.isAncestorOf(entered):
                self._scroll.ensureWidgetVisible(one, 0, _LEEWAY)

    def _look_around(self) -> Around:
        from ui.printing.printer import printer_names

        workplace = self._workplace
        is_enrolled = workplace.link.state().kind != "not_enrolled"
        return Around(printer_names(), workplace.receipts.certified_office(), is_enrolled)

    def _change(self, one: SettingRow, wanted: str) -> None:
        settings, key = self._settings, one.key
        self.notice.hide()
        one.show_saved("")
        self._tasks.run(
            lambda: settings.change(key, wanted),
            lambda _: self._show_saved(one),
            lambda failure: self._refuse(one, failure),
            owner=self,
        )

    def _send_now(self) -> None:
        said = self._words.say("settings.send.asked")
        self._tasks.run(
            self._workplace.link.send_now,
            lambda _: self.cards.say_asked(said),
            self._show_failure,
            owner=self,
        )

    # --- what comes back --------------------------------------------------------------------------

    def _show_around(self, around: Around) -> None:
        from ui.camera.lenses import lenses

        cameras = tuple(lens.name for lens in lenses())  # asked here: not from any other thread
        self._around = replace(around, cameras=cameras)
        self._tell_whether_it_can_send()
        self._show_all()

    def _tell_whether_it_can_send(self) -> None:
        can = self._around.is_enrolled
        self.cards.show_send(is_enrolled=can)
        self.cards.say_asked("" if can else self._words.say("line.not_enrolled.headline"))

    def _show_all(self) -> None:
        for one in self.cards.rows.values():
            self._show(one)

    def _show(self, one: SettingRow) -> None:
        now, words, around = self._settings.now, self._words, self._around
        if not self.cards.is_text(one.key):
            one.set_choices(choices_of(one.key, now, around, words))
        one.show_value(value_of(now, one.key), effect(one.key, now, around, words))
        if isinstance(one, LockedRow):
            one.set_why(words.say("settings.locked"), words.say("settings.empty"))

    def _show_saved(self, one: SettingRow) -> None:
        self._show(one)
        one.show_saved(self._words.say("settings.saved"))
        self.changed.emit(one.key)
        if one.key in _APPEARANCE:
            self.appearance_changed.emit(self._settings.now.appearance)

    def _refuse(self, one: SettingRow, failure: Failure) -> None:
        if isinstance(failure, Invalid):
            one.show_problem(self._words.problem(failure.problem).sentence)
            QTimer.singleShot(0, self, lambda: self._scroll.ensureWidgetVisible(one, 0, _LEEWAY))
            return
        self._show(one)
        self._show_failure(failure)

    def _show_failure(self, failure: Failure) -> None:
        self.notice.set_notice(*self._words.failure(failure))
        self.notice.show()
        self.notice.announce()

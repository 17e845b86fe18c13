"""The groups of settings as cards side by side, and the button that sends at once."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QHBoxLayout, QWidget

from ui.panels.arrange import Part, column, held, inset, on, row
from ui.screens.settings.groups import GROUPS, SECRETS, TEXTS
from ui.screens.settings.pin_row import PinRow
from ui.screens.settings.rows import ChoiceRow, LockedRow, SettingRow, TextRow
from ui.theme.tokens import Text
from ui.theme.tones import Ink, Role
from ui.widgets.button import Button
from ui.widgets.card import Panel, PanelKind
from ui.widgets.label import Label
from ui.words import Words

_LEFT, _RIGHT = ("office", "send", "data"), ("print", "view", "walkin")


class SettingCards:
    """Shows what it is told; asks nobody."""

    def __init__(self, may_change: Callable[[str], bool]) -> None:
        keys = [key for group in GROUPS.values() for key in group]
        self.rows: dict[str, SettingRow] = {key: _row(key, may_change(key)) for key in keys}
        self.send = Button("", Role.SOFT, icon="refresh-cw")
        self._asked = Label("", Text.SMALL, Ink.MUTED, wrap=True)
        self._headings = {group: Label("", Text.GROUP) for group in GROUPS}

    def layout(self) -> QHBoxLayout:
        sides = [held(column(*map(self._card, side), None, spacing=14)) for side in (_LEFT, _RIGHT)]
        both = row(*sides, spacing=14, margins=(4, 4, 8, 12))
        for place in range(len(sides)):
            both.setStretch(place, 1)
        return both

    def stops(self) -> list[QWidget]:
        """As the eye goes: down the left side, then down the right."""
        stops: list[QWidget] = []
        for group in (*_LEFT, *_RIGHT):
            stops += (stop for key in GROUPS[group] for stop in self.rows[key].stops)
            stops += [self.send] if group == "send" else []
        return stops

    def is_text(self, key: str) -> bool:
        return key in TEXTS

    def show_send(self, *, is_enrolled: bool) -> None:
        """There is nobody to send to before the enrolment."""
        self.send.setEnabled(is_enrolled)

    def say_asked(self, sentence: str) -> None:
        """What became of the wish to send; nothing hides it."""
        self._asked.setText(sentence)
        self._asked.setVisible(bool(sentence))

    def retranslate(self, words: Words) -> None:
        self.send.set_texts(words.say("queue.send"))
        for group, heading in self._headings.items():
            heading.setText(words.say(f"settings.group.{group}"))
        for key, one in self.rows.items():
            one.set_label(words.say(f"settings.{key}"))
            if isinstance(one, TextRow):
                one.set_example(words.say(f"settings.{key}.example"))
            if isinstance(one, PinRow):
                one.set_texts(show=words.say("password.show"), hide=words.say("password.hide"))

    def _card(self, group: str) -> Panel:
        parts: list[Part] = [self.rows[key] for key in GROUPS[group]]
        if group == "send":
            sending = row(self.send, 8, self._asked)
            sending.setStretch(2, 1)
            sending.addStretch(0)  # while there is nothing to say, the button stays a button
            parts.append(sending)
        body = column(inset(self._headings[group]), *parts, spacing=10, margins=(14, 12, 14, 14))
        return on(PanelKind.CARD, body)


def _row(key: str, is_free: bool) -> SettingRow:
    if not is_free:
        return LockedRow(key)
    if key in SECRETS:
        return PinRow(key)
    return TextRow(key) if key in TEXTS else ChoiceRow(key)

"""What a draft holds that the form does not ask any more: shown once, so that nothing is lost."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from kiosk.domain.form import Form
from ui.models.numbers import shortened
from ui.screens.entry.taking_up import TakenUp
from ui.theme.tones import Tone
from ui.widgets.icon_button import IconButton
from ui.widgets.notice import Notice
from ui.words import Words

_SHOWN: Final = 6


class LeftOver(Notice):
    """Stands above the form until it is read away or it is somebody else's turn."""

    def __init__(self, form: Form, words: Words) -> None:
        super().__init__(Tone.SOGA)
        self._form, self._words = form, words
        self._told: TakenUp | None = None
        self._close = IconButton("x", "")
        self._close.clicked.connect(self.forget)
        if (line := self.layout()) is not None:
            line.addWidget(self._close)
        self.hide()

    def show_left(self, taken_up: TakenUp) -> None:
        """Nothing at all for a draft that is as it was."""
        self._told = None if taken_up.is_as_it_was else taken_up
        self.setVisible(self._told is not None)
        if self._told is not None:
            self._tell(self._told)
            self.announce()

    def forget(self) -> None:
        self._told = None
        self.hide()

    def retranslate(self, words: Words) -> None:
        self._words = words
        self._close.set_texts(words.say("close"))
        if self._told is not None:
            self._tell(self._told)

    def _tell(self, taken_up: TakenUp) -> None:
        words, lines = self._words, []
        if taken_up.left:
            lines.append(words.say("draft.old_answers", answers=self._answers(taken_up.left)))
        if taken_up.asks_again:
            lines.append(words.say("draft.consent_again"))
        self.set_notice(words.say("draft.new_form"), " ".join(lines))

    def _answers(self, left: Mapping[str, str]) -> str:
        told = [f"{self._label(name)}: {shortened(text, 60)}" for name, text in left.items()]
        more = len(told) - _SHOWN
        rest = [self._words.say("complete.more", count=more)] if more > 0 else []
        return "; ".join([*told[:_SHOWN], *rest])

    def _label(self, field_id: str) -> str:
        field = self._form.field(field_id)
        return self._words.pick(field.labels) if field else field_id.replace("_", " ")

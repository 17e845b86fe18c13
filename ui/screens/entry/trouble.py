"""A failure that belongs to no field: what happened, whose move it is, what to do."""

from __future__ import annotations

from kiosk.errors import Failure
from ui.theme.tones import Tone
from ui.widgets.icon_button import IconButton
from ui.widgets.notice import Notice
from ui.words import Words


class Trouble(Notice):
    """Stands above the form until it is read away or the next person is saved."""

    def __init__(self, words: Words) -> None:
        super().__init__(Tone.BATA)
        self._words = words
        self._failure: Failure | None = None
        self._close = IconButton("x", "")
        self._close.clicked.connect(self.forget)
        if (line := self.layout()) is not None:
            line.addWidget(self._close)
        self.hide()

    @property
    def failure(self) -> Failure | None:
        """What is being told just now."""
        return self._failure

    def show_failure(self, failure: Failure) -> None:
        self._failure = failure
        self._tell(failure)
        self.show()
        self.announce()

    def forget(self) -> None:
        self._failure = None
        self.hide()

    def retranslate(self, words: Words) -> None:
        self._words = words
        self._close.set_texts(words.say("close"))
        if self._failure is not None:
            self._tell(self._failure)

    def _tell(self, failure: Failure) -> None:
        """In two lines: there is a form below."""
        said = self._words.failure(failure)
        self.set_notice(said.what, f"{said.whose} {said.how}")

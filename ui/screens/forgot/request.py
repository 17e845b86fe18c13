"""The request to the centre: a code to photograph, a file to send, letters to read out."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Signal
from PySide6.QtGui import QImage, QPixmap, QShowEvent
from PySide6.QtWidgets import QLabel

from kiosk.errors import Failure
from ui.bridge.tasks import Tasks
from ui.models.numbers import spelled
from ui.panels.arrange import column, held, inset, row
from ui.panels.gate import Gate
from ui.printing.qr import QUIET, QrCode
from ui.theme.tokens import Text
from ui.theme.tones import Ink, Role
from ui.widgets.button import Button, Girth
from ui.widgets.label import Label
from ui.words import Words

if TYPE_CHECKING:
    from kiosk.usecases.facts import SiteLabel
    from kiosk.usecases.recovering import RecoveryAsked

_SIDE: Final = 300  # pixels that the code may take


class Request(Gate):
    """The same request whenever it is shown, until its reply is used."""

    answer_wanted = Signal()
    back_wanted = Signal()

    def __init__(
        self,
        label: SiteLabel,
        asked: RecoveryAsked,
        save: Callable[[], Path],
        tasks: Tasks,
        words: Words,
    ) -> None:
        super().__init__(words)
        self._save, self._tasks = save, tasks
        self._saved: Path | None = None
        self.qr = QLabel()
        self.qr.setPixmap(QPixmap.fromImage(_picture(asked.request)))
        self._title = Label("", Text.LABEL_STRONG)
        self.spoken = Label(asked.spoken, Text.DATA_NIK)
        self.spoken.setAccessibleName(spelled(asked.spoken))
        self._how = Label("", Text.SMALL, Ink.MUTED, wrap=True)
        self.news = Label("", Text.SMALL, Ink.PANDAN, wrap=True)
        self.save_button = Button("", Role.SECONDARY, icon="hard-drive")
        self.answer = Button("", icon="arrow-right", girth=Girth.LARGE)
        self.back = Button("", Role.SECONDARY, girth=Girth.LARGE)
        beside = column(
            self._title, self.spoken, self._how, None, self.save_button, self.news, spacing=6
        )
        told = row(self.qr, 16)
        told.addLayout(beside, 1)
        self.form.addLayout(inset(told))
        self.form.addWidget(held(row(self.answer, self.back, None, spacing=4)))
        self.show_place(label.office, label.desk, training=label.training)
        self.save_button.clicked.connect(self._keep)
        self.answer.clicked.connect(self.answer_wanted)
        self.back.clicked.connect(self.back_wanted)
        self.retranslate(words)

    def retranslate(self, words: Words) -> None:
        super().retranslate(words)
        self.show_words(words.say("request.heading"), words.say("request.lead"))
        self.qr.setAccessibleName(words.say("request.qr"))
        self._title.setText(words.say("request.spoken"))
        self._how.setText(words.say("request.spoken.how"))
        self.save_button.set_texts(words.say("request.save"))
        self.answer.set_texts(words.say("request.answer"))
        self.back.set_texts(words.say("forgot.back"))
        self._show_saved()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.save_button.setFocus()

    def _keep(self) -> None:
        self.tell_nothing()
        self._tasks.run(self._save, self._note, self._fail, owner=self)

    def _note(self, path: Path) -> None:
        self._saved = path
        self._show_saved()

    def _show_saved(self) -> None:
        saved = self._saved
        self.news.setText("" if saved is None else self.words.say("request.saved", path=saved))
        self.news.setVisible(saved is not None)

    def _fail(self, failure: Failure) -> None:
        self.tell(*self.words.failure(failure))


def _picture(text: str) -> QImage:
    code = QrCode.of(text)
    return code.image(max(2, _SIDE // (code.size + 2 * QUIET)))

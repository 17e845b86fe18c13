"""The room where a receipt that somebody brings is checked, scanned or typed; needs no network."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QWidget

from kiosk.errors import Failure, Invalid
from ui.bridge.tasks import Tasks
from ui.panels.arrange import column, held, inset, on, row
from ui.panels.code_panel import CodePanel
from ui.panels.proof_face import ProofFace
from ui.theme.tokens import Text
from ui.theme.tones import Ink, Role
from ui.widgets.button import Button
from ui.widgets.card import PanelKind
from ui.widgets.field import LabeledField, Note
from ui.widgets.label import Label
from ui.words import Words

if TYPE_CHECKING:
    from kiosk.errors import Problem
    from kiosk.usecases.receipts import CheckedReceipt
    from kiosk.usecases.workplace import Workplace

_WIDTH = 640
_LONGEST = 2_500  # letters of a QR code with everything in it
_MISTYPED = frozenset({"receipt.length", "receipt.letter", "receipt.check"})


class ProofPage(QWidget):
    """Asks `Receipts`; a mistyped code is said under the field, everything else beside it."""

    answered = Signal()

    def __init__(self, workplace: Workplace, tasks: Tasks, words: Words) -> None:
        super().__init__()
        self._receipts, self._tasks, self._words = workplace.receipts, tasks, words
        self._mistyped: Problem | None = None
        self._asked = 0
        self.shown = LabeledField("", data=True, capitals=True, max_length=_LONGEST)
        self.check = Button("", Role.PRIMARY, icon="shield-check")
        self.by_camera = Button("", Role.SECONDARY, icon="camera")
        settings = workplace.settings
        self.codes = CodePanel(lambda: settings.now.camera, tasks, words)
        self.face = ProofFace(words)
        self._heading = Label("", Text.HEADING)
        self._lead = Label("", Text.BODY, Ink.MUTED, wrap=True)
        self._build()
        self.shown.entered.connect(self.judge)
        self.shown.edited.connect(self._forget)
        self.check.clicked.connect(self.judge)
        self.by_camera.clicked.connect(self._look)
        self.codes.found.connect(self._take_code)
        self.codes.ended.connect(self._rest)
        self.retranslate(words)

    def start(self) -> None:
        """Ready for the next receipt; nothing of the one before stays."""
        self.shown.set_text("")
        self._forget("")
        self.by_camera.setVisible(self.codes.is_possible)
        self.shown.setFocus()

    def judge(self) -> None:
        """Whatever is in the field."""
        receipts, text = self._receipts, self.shown.text()
        if not text.strip():
            return self.shown.setFocus()
        self._asked += 1
        asked = self._asked
        self._tasks.run(
            lambda: receipts.check(text),
            lambda found: self._show(asked, found),
            lambda failure: self._refuse(asked, failure),
            owner=self,
        )
        return None

    def retranslate(self, words: Words) -> None:
        self._words = words
        self._heading.setText(words.say("room.proof"))
        self._lead.setText(words.say("proof.lead"))
        self.shown.set_label(words.say("proof.shown"))
        self.check.set_texts(words.say("proof.check"))
        self.by_camera.set_texts(words.say("camera.code.button"))
        self.codes.retranslate(words)
        self.face.retranslate(words)
        self._show_note()

    # --- by camera --------------------------------------------------------------------------------

    def _look(self) -> None:
        self.start()
        self.by_camera.hide()
        self.codes.begin(self._receipts.claims)

    def _take_code(self, text: str) -> None:
        self.shown.set_text(text)
        self.judge()

    def _rest(self) -> None:
        self.by_camera.show()
        self.shown.setFocus()

    # --- answers ----------------------------------------------------------------------------------

    def _show(self, asked: int, told: CheckedReceipt | Problem | Failure) -> None:
        if asked != self._asked:
            return  # another one is in the field by now
        self.face.show_told(told)
        self._answer.show()
        said = f"{self.face.verdict.text()}. {self.face.said.text()}"
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, said))
        self.shown.select_all()
        self.answered.emit()

    def _refuse(self, asked: int, failure: Failure) -> None:
        if not isinstance(failure, Invalid):
            self._show(asked, failure)
        elif failure.problem.code not in _MISTYPED:
            self._show(asked, failure.problem)
        elif asked == self._asked:
            self._mistyped = failure.problem
            self._show_note()
            self.shown.setFocus()
            self.shown.announce_note()
            self.answered.emit()

    def _show_note(self) -> None:
        if self._mistyped is not None:
            told = self._words.problem(self._mistyped, self.shown.label())
            self.shown.set_note(Note.HARD, told.sentence)

    def _forget(self, _text: str) -> None:
        """The answer was about another receipt."""
        self._asked += 1
        self._mistyped = None
        self.shown.clear_note()
        self._answer.hide()

    def _build(self) -> None:
        asking = column(
            self.shown,
            4,
            row(self.check, 10, self.by_camera, None),
            self.codes,
            spacing=6,
            margins=(16, 14, 16, 14),
        )
        inside = column(self.face, margins=(20, 16, 20, 16))
        self._answer = on(PanelKind.CARD, inside)
        self._answer.hide()
        body = held(column(on(PanelKind.CARD, asking), 14, self._answer, None))
        body.setMaximumWidth(_WIDTH)
        line = row(body)
        line.addStretch(1)
        line.setStretch(0, 4)
        whole = column(
            inset(self._heading), 4, inset(self._lead), 14, line, margins=(24, 20, 24, 20)
        )
        whole.setStretch(4, 1)
        self.setLayout(whole)

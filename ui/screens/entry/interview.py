"""One person's answers, from the first digit to the save: looked at, kept, never lost."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date, datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from kiosk.domain.form import Form
from ui.bridge.tasks import Tasks
from ui.screens.entry.boxes import Box, DigitsBox, Source
from ui.screens.entry.completeness import Completeness, how_far
from ui.screens.entry.draft_keeper import DraftKeeper, Snapshot
from ui.screens.entry.from_nik import fill_from_nik, offer_from_nik
from ui.screens.entry.inspector import Findings, Inspector
from ui.screens.entry.last_address import LastAddress
from ui.screens.entry.sheet import Sheet
from ui.screens.entry.taking_up import Given, HashOf, TakenUp, hidden_texts, returned_texts, take_up
from ui.words import Words

if TYPE_CHECKING:
    from kiosk.usecases.desk import Desk
    from kiosk.usecases.facts import Draft


class Interview(QObject):
    """Everything about the person in front of the desk; draws nothing."""

    found = Signal(object)
    """Findings about what is on the page now."""
    changed = Signal()
    """An answer or the consent is another one."""
    asked_changed = Signal()
    """Other questions are asked than before."""
    failed = Signal(object)

    def __init__(
        self,
        desk: Desk,
        form: Form,
        tasks: Tasks,
        words: Words,
        clock: Callable[[], datetime],
        new_id: Callable[[], str],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._desk, self._clock, self._words = desk, clock, words
        self.sheet = Sheet(form, words, self)
        self.form = form
        self.consent_hash: HashOf = lambda _language: ""
        self._consent: Given | None = None
        self.mends = ""
        """The receipt code of the registration that these answers are a new version of."""
        self._last = LastAddress(self.sheet)
        self._at_field = "nik"
        self.keeper = DraftKeeper(desk, tasks, self.snapshot, new_id, self)
        self._inspector = Inspector(desk, tasks, self)
        self._connect()

    # --- the answers ------------------------------------------------------------------------------

    @property
    def today(self) -> date:
        return self._clock().astimezone(self._words.zone).date()

    @property
    def consent_at(self) -> datetime | None:
        """Since when the person has agreed."""
        return self._consent.at if self._consent else None

    @property
    def consent_language(self) -> str:
        """In which the consent was read out."""
        return self._consent.language if self._consent else self._words.language

    @property
    def is_empty(self) -> bool:
        """Nobody is on the page: nothing was typed, and no photograph was taken."""
        return self.sheet.is_untouched and not self.keeper.photos

    def snapshot(self) -> Snapshot:
        texts = {} if self.sheet.is_untouched else self.sheet.texts()
        if texts:
            texts |= hidden_texts(self._consent, self.mends) | self.keeper.beside
        self.note_place()
        return Snapshot(texts, self._at_field)

    def note_place(self) -> None:
        """Remember the field one is in, before something else takes the focus."""
        if (current := self.sheet.current()) is not None:
            self._at_field = current.field.id

    def set_consent(self, at: datetime | None) -> None:
        """Noted in the language that is on the screen: that is what was read."""
        language = self._words.language
        self._consent = Given(at, language, self.consent_hash(language)) if at else None
        self.keeper.note_change()
        self.changed.emit()

    def begin_new(self) -> None:
        """The next person; what was typed so far stays where it was kept."""
        self._begin({})

    def begin_mending(self, code: str, texts: Mapping[str, str]) -> None:
        """Somebody's answers once more, to be saved as a new version; they agree anew."""
        self._begin(texts, code)

    def _begin(self, texts: Mapping[str, str], mends: str = "") -> None:
        self.keeper.begin_new()
        self._consent = None
        self.mends = mends
        self._at_field = "nik"
        self.sheet.put(texts)
        self._after_change()

    def resume(self, draft: Draft) -> TakenUp:
        """Show a kept draft again, carried forward to the form of today."""
        taken_up = take_up(draft, self.form, self.consent_hash)
        self.mends, self._consent = taken_up.mends, taken_up.consent
        self._at_field = taken_up.at_field
        self.sheet.put(taken_up.texts)
        self.keeper.take_up(draft, returned_texts(draft))
        self._after_change()
        return taken_up

    def take(self, box: Box, text: str) -> None:
        """An answer that was not typed and is the person's own all the same: looked at at once."""
        self.put_back(box, text, Source.PERSON)
        self._look_at(box)

    def put_back(self, box: Box, text: str, source: Source) -> None:
        """This answer instead of what is there."""
        box.fill(text, source, self._words)
        self._after_change()

    def remember_address(self) -> None:
        """For the neighbour who comes next."""
        self._last.remember()

    def use_last_address(self) -> bool:
        """Fill in where the last person lives, over nothing that was typed."""
        is_known = self._last.use(self._words)
        self._after_change()
        return is_known

    def completeness(self) -> Completeness:
        """How far this person has come."""
        return how_far(self.sheet.asked, self._words, has_agreed=self.consent_at is not None)

    def retranslate(self, words: Words) -> None:
        self._words = words
        self.sheet.retranslate(words)

    # --- what follows from them -------------------------------------------------------------------

    def show_asked(self) -> None:
        """Ask what these answers call for, and nothing else."""
        if self.sheet.show_asked(self.today):
            self.asked_changed.emit()

    def look(self) -> None:
        """Have the answers looked at behind the window's back."""
        self._inspector.look(self.sheet.texts(), mends=bool(self.mends))

    def _connect(self) -> None:
        self.sheet.edited.connect(self._after_edit)
        self.sheet.left.connect(self._after_leaving)
        self.keeper.failed.connect(self.failed)
        self._inspector.failed.connect(self.failed)
        self._inspector.found.connect(self._take_findings)
        nik = self.sheet.box("nik")
        if isinstance(nik, DigitsBox):
            nik.completed.connect(lambda: self._look_at(nik))

    def _look_at(self, box: Box) -> None:
        """At the sixteenth digit, not only when the field is left."""
        self.sheet.touch(box)
        self.look()

    def _after_edit(self, box: Box) -> None:
        if box.field.choices or (box.field.id == "nik" and not box.text()):
            self.look()
        self._after_change()

    def _after_leaving(self, _box: Box) -> None:
        self.look()
        self.keeper.keep()

    def _after_change(self) -> None:
        self.show_asked()
        self.keeper.note_change()
        self.changed.emit()

    def _take_findings(self, findings: Findings) -> None:
        nik = self.sheet.box("nik")
        if nik is None or findings.texts.get("nik", "") != nik.text():
            return  # it is somebody else's turn
        offer_from_nik(self.sheet, findings.facts)
        if fill_from_nik(self.sheet, findings.facts, self._words):
            self._after_change()
            self.look()
        self.sheet.tell(findings.problems, findings.texts)
        self.found.emit(findings)
        self.changed.emit()

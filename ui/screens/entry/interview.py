"""One person's answers, from the first digit to the save: looked at, kept, never lost."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date, datetime
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, Signal

from kiosk.domain.form import Form
from ui.bridge.tasks import Tasks
from ui.phrases.languages import Language
from ui.screens.entry.boxes import Box, DigitsBox, Source
from ui.screens.entry.completeness import Completeness, how_far
from ui.screens.entry.draft_keeper import MENDS, DraftKeeper, Snapshot
from ui.screens.entry.from_nik import fill_from_nik, offer_from_nik
from ui.screens.entry.inspector import Findings, Inspector
from ui.screens.entry.last_address import LastAddress
from ui.screens.entry.sheet import Sheet
from ui.words import Words

if TYPE_CHECKING:
    from kiosk.usecases.desk import Desk
    from kiosk.usecases.facts import Draft

_CONSENT_AT: Final = "consent.at"
_CONSENT_IN: Final = "consent.language"


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
        self.consent_at: datetime | None = None
        self.consent_language: Language = words.language
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
    def is_empty(self) -> bool:
        return self.sheet.is_untouched

    def snapshot(self) -> Snapshot:
        texts = {} if self.is_empty else self.sheet.texts()
        if texts and self.consent_at is not None:
            texts[_CONSENT_AT] = self.consent_at.isoformat()
            texts[_CONSENT_IN] = self.consent_language
        if texts and self.mends:
            texts[MENDS] = self.mends
        self.note_place()
        return Snapshot(texts, self._at_field)

    def note_place(self) -> None:
        """Remember the field one is in, before something else takes the focus."""
        if (current := self.sheet.current()) is not None:
            self._at_field = current.field.id

    def set_consent(self, at: datetime | None) -> None:
        """Noted in the language that is on the screen: that is what was read."""
        self.consent_at, self.consent_language = at, self._words.language
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
        self.consent_at = None
        self.mends = mends
        self._at_field = "nik"
        self.sheet.put(texts)
        self._after_change()

    def resume(self, draft: Draft) -> Box | None:
        """Show a kept draft again; returns the box the person was at."""
        texts = dict(draft.texts)
        at, language = texts.pop(_CONSENT_AT, ""), texts.pop(_CONSENT_IN, "id")
        self.mends = texts.pop(MENDS, "")
        self.consent_at = datetime.fromisoformat(at) if at else None
        self.consent_language = language
        self.sheet.put(texts)
        self.keeper.take_up(draft.id, Snapshot(dict(draft.texts), draft.at_field))
        self._after_change()
        return self.sheet.box(draft.at_field)

    def take(self, box: Box, text: str) -> None:
        """An answer that was not typed and is the person's own all the same: looked at at once."""
        self.put_back(box, text, Source.PERSON)
        self.sheet.touch(box)
        self.look()

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

    def is_sound(self, box: Box) -> bool:
        """Whether nothing in this answer has to be mended, as far as it can tell by itself."""
        found = self._desk.check({box.field.id: box.text()})
        return not any(problem.is_hard for problem in found.of(box.field.id))

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
            nik.completed.connect(self._look_at_nik)

    def _look_at_nik(self) -> None:
        """At the sixteenth digit, not only when the field is left."""
        nik = self.sheet.box("nik")
        if nik is not None:
            self.sheet.touch(nik)
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

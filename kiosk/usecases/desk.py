"""What an operator does at the desk: check, keep a draft, register."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime

from kiosk.domain import eligibility
from kiosk.domain.form import Checked
from kiosk.domain.photo import PhotoKind
from kiosk.domain.programme import Programme, text_hash
from kiosk.domain.receipt import ReceiptCode
from kiosk.domain.registration import SECRET_BYTES, Consent
from kiosk.errors import Invalid, Problem, Severity
from kiosk.gazetteer.regions import Regions
from kiosk.store.records import Draft as KeptDraft
from kiosk.store.records import NewRegistration, SealedPhoto, StubRow
from kiosk.store.store import Store
from kiosk.usecases.clues import day_so_far, nik_facts
from kiosk.usecases.earlier import demand_new, registered, same_receipt, submitted_problem
from kiosk.usecases.facts import (
    DaySoFar,
    Draft,
    NikFacts,
    Office,
    OperatorLabel,
    QueueRow,
    Registered,
    Submitted,
)
from kiosk.usecases.machine import Machine
from kiosk.usecases.photos import demand_sound, kinds_of_draft, with_photos
from kiosk.usecases.rows import queue_row


@dataclass(frozen=True, slots=True)
class DeskTies:
    """What the desk tells and asks of its neighbours: somebody waits; how long data are kept."""

    on_registered: Callable[[], None]
    data_days: Callable[[], int]


class Desk:
    """Every method may be called from a background thread; `check` and friends are quick enough
    for the screen's own thread: they touch no disk but the table of regions."""

    def __init__(
        self,
        store: Store,
        machine: Machine,
        regions: Regions,
        office: Office,
        operator: OperatorLabel,
        programme: Callable[[], Programme],
        ties: DeskTies,
    ) -> None:
        self._store = store
        self._machine = machine
        self._regions = regions
        self._office = office
        self._operator = operator
        self._programme = programme
        self._on_registered, self._data_days = ties.on_registered, ties.data_days

    @property
    def programme(self) -> Programme:
        """The newest programme this kiosk has; a record keeps the version it was made under."""
        return self._programme()

    @property
    def regions(self) -> Regions:
        return self._regions

    # --- while typing -----------------------------------------------------------------------------

    def _today(self) -> date:
        return self._machine.clock().astimezone(self._office.zone).date()

    def check(self, texts: Mapping[str, str]) -> Checked:
        return self.programme.form.check(texts, self._today(), self._regions)

    def facts(self, nik_text: str, texts: Mapping[str, str]) -> NikFacts | None:
        """What the digits tell, or None while they are no NIK."""
        return nik_facts(nik_text, texts, self._today(), self._regions)

    def objections(self, texts: Mapping[str, str]) -> tuple[str, ...]:
        """Reason codes for which the centre would refuse this person today: a hint, it decides."""
        programme = self.programme
        now = self._machine.clock()
        wave = programme.calendar.wave_for_arrival(now)
        if wave is None:
            return ()
        answers = self.check(texts).answers
        return eligibility.reasons(programme.rule_set(wave), answers, self._today(), wave.number)

    # --- who is here already ----------------------------------------------------------------------

    def seen(self, nik_text: str) -> tuple[QueueRow, ...]:
        """Registrations of the same person on this machine, newest first."""
        with self._store.read() as tx:
            return tuple(self._row(stub) for stub in registered(tx, nik_text))

    def submitted_problem(self, nik_text: str) -> Problem | None:
        """That an entry of the same person waits for the supervisor already."""
        with self._store.read() as tx:
            return submitted_problem(tx, nik_text, self._office.zone)

    def phone_uses(self, text: str) -> int:
        """How many other people on this machine gave this number: families share, touts do, too."""
        number = self.check({"phone": text}).answers.get("phone")
        if number is None:
            return 0
        with self._store.read() as tx:
            return tx.of_phone(number)

    def phone_problem(self, text: str) -> Problem | None:
        if not (uses := self.phone_uses(text)):
            return None
        return Problem("phone.repeated", "phone", Severity.SOFT, {"others": uses})

    def registered_as(self, texts: Mapping[str, str]) -> str | None:
        """The receipt code of exactly these answers, if they are here: the same row, run again."""
        checked = self.check(texts)
        if checked.hard:
            return None
        with self._store.read() as tx:
            return same_receipt(tx, checked.answers)

    def try_out(self, texts: Mapping[str, str]) -> str | None:
        """What `register` would do, without doing it: None where it would save, the receipt code of
        exactly these answers where they are here; raises `Invalid` where `register` would."""
        checked = self.check(texts)
        if checked.hard:
            raise Invalid(*checked.hard)
        with self._store.read() as tx:
            if same := same_receipt(tx, checked.answers):
                return same
            demand_new(tx, checked.answers["nik"], self._office.zone)
        return None

    # --- drafts -----------------------------------------------------------------------------------

    def keep_draft(self, draft_id: str, texts: Mapping[str, str], at_field: str) -> None:
        """On disk, encrypted, when this returns."""
        under, now, me = self.programme, self._machine.clock(), self._operator.id
        draft = KeptDraft(draft_id, dict(texts), at_field, now, under.id, under.version, me)
        with self._store.write() as tx:
            tx.keep_draft(draft)

    def drafts(self) -> tuple[Draft, ...]:
        """Newest first; also those another operator left."""
        with self._store.read() as tx:
            kept = [(one, kinds_of_draft(tx, one.id)) for one in tx.drafts()]
        return tuple(_draft(one, photos, self.programme) for one, photos in kept)

    def discard_draft(self, draft_id: str) -> None:
        with self._store.write() as tx:
            tx.drop_draft(draft_id)

    # --- registering ------------------------------------------------------------------------------

    def consent_text(self, language: str) -> str:
        """The words that are read to a person before the first personal field."""
        return self.programme.consent.told(language, self._office.name, self._data_days())

    def register(
        self,
        texts: Mapping[str, str],
        language: str,
        draft_id: str | None = None,
        photos: Sequence[SealedPhoto] = (),
    ) -> Registered | Submitted:
        """Safe on disk when this returns, network or no network; `Submitted` where the programme
        asks for a second pair of eyes.

        Its photographs are written in the same transaction: those of its draft join by themselves,
        `photos` in place of one of their kind. The caller has the person's consent in `language`.
        Raises `Invalid` with every hard problem, `nik.registered_here` among them; then nothing was
        saved and the draft is still there.
        """
        new, second_look = self.take_down(texts, language), self.programme.second_look
        with self._store.write() as tx:
            demand_new(tx, new.answers["nik"], self._office.zone)
            new = with_photos(tx, new, photos, draft_id)
            stub = None if second_look else tx.stub(tx.register(new).seq)
            if stub is None:
                tx.submit(new)
            if draft_id is not None:
                tx.drop_draft(draft_id)
        self._on_registered()
        demand_sound(self._store, new.photos)
        receipt = ReceiptCode.from_secret(new.secret)
        return Registered(receipt, self._row(stub)) if stub else Submitted(receipt)

    def take_down(self, texts: Mapping[str, str], language: str) -> NewRegistration:
        """What is to be saved, and is not yet; raises `Invalid` with every hard problem."""
        programme = self.programme
        checked = self.check(texts)
        if checked.hard:
            raise Invalid(*checked.hard)
        now = self._machine.clock()
        told = text_hash(self.consent_text(language))
        read_in = programme.consent.read_in(language)
        return NewRegistration(
            secret=self._machine.random_bytes(SECRET_BYTES),
            answers=checked.answers,
            programme=programme.id,
            programme_version=programme.version,
            captured_at=now,
            operator=self._operator.id,
            consent=Consent(programme.consent.version, read_in, now, told),
        )

    def today(self) -> DaySoFar:
        """The day as the head of the page tells it."""
        midnight = datetime.combine(self._today(), datetime.min.time(), self._office.zone)
        with self._store.read() as tx:
            return day_so_far(tx.captured_since(midnight))

    def _row(self, stub: StubRow) -> QueueRow:
        return queue_row(stub, self._regions)


def _draft(kept: KeptDraft, photos: tuple[PhotoKind, ...], programme: Programme) -> Draft:
    is_older = (kept.programme, kept.programme_version) != (programme.id, programme.version)
    return Draft(kept.id, kept.texts, kept.at_field, kept.kept_at, is_older, photos)

"""The close of a day: what was done, what is left, and the signed handover record of it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from kiosk.domain.standing import Standing
from kiosk.errors import CertificateForged, Fact, Invalid, Problem, ReplyNotSigned, ReplyUnreadable
from kiosk.store.records import Deed
from kiosk.store.store import Store
from kiosk.store.writing import Writing
from kiosk.sync import kept
from kiosk.usecases.closing_day import DayReading
from kiosk.usecases.facts import Office
from kiosk.usecases.link import Link
from kiosk.usecases.machine import Machine
from kiosk.usecases.people import People
from kiosk.usecases.vouching import Vouching
from kiosk.wire import handovers, trust
from kiosk.wire.handovers import HandoverFacts, OperatorCounts, Person, Remains

CLOSED = "day.closed"
_MOST_CUTS = 3  # somebody may register between the cut and the record


@dataclass(frozen=True, slots=True)
class Day:
    """What a record would say now. `last`: the number of the record before, and when it was."""

    number: int
    begins: datetime
    now: datetime
    counts: Mapping[Standing, int]
    operators: tuple[OperatorCounts, ...]
    remains: Remains
    is_enrolled: bool
    last: Handover | None

    @property
    def total(self) -> int:
        return sum(self.counts.values())


@dataclass(frozen=True, slots=True)
class Handover:
    """A closed day: what was signed, the signed bytes, and their name."""

    facts: HandoverFacts
    record: bytes

    @property
    def number(self) -> int:
        return self.facts.number

    @property
    def digest(self) -> bytes:
        return handovers.digest(self.record)

    @property
    def stamp(self) -> str:
        """For a QR code: which record it is, and its digest."""
        return handovers.stamp(self.facts, self.digest)


@dataclass(frozen=True, slots=True)
class CheckedHandover:
    """A genuine record. `own`: signed by this kiosk; otherwise by another that the centre has
    certified."""

    facts: HandoverFacts
    own: bool


class Closing:
    """Reads and signs on a background thread; a signature takes about a third of a second."""

    def __init__(
        self,
        store: Store,
        machine: Machine,
        link: Link,
        people: People,
        vouching: Vouching,
        office: Office,
    ) -> None:
        self._store, self._machine = store, machine
        self._link, self._people, self._vouching = link, people, vouching
        self._office = office

    def day(self) -> Day:
        """Everything since the last record, as it stands now; changes nothing."""
        now = self._machine.clock()
        with self._store.read() as tx:
            reading = DayReading(tx, self._people.names())
            last = reading.last
            return Day(
                number=reading.number,
                begins=reading.begins(now),
                now=now,
                counts=reading.counts(),
                operators=reading.operators(),
                remains=reading.remains(),
                is_enrolled=kept.is_enrolled(tx),
                last=_handover(last.record) if last else None,
            )

    def sign(self, password: str, supervisor: str | None = None) -> Handover:
        """Seal what waits, then write the record: nothing of it, or all of it.

        The supervisor is whoever is signed in, or comes to the desk and types theirs. Raises
        `NotPermitted` for anybody else, `WrongPassword`, `TooManyTries`, and `Invalid`
        (closing.nothing_new) where this day was closed already and nothing has happened since.
        """
        vouched = self._vouching.supervisor(password, supervisor)
        signer = Person(vouched.id, vouched.name)
        for _ in range(_MOST_CUTS):
            if not self._link.seal_waiting():
                break
        with self._store.write() as tx:
            return self._close(tx, signer)

    def records(self, limit: int = 200) -> tuple[Handover, ...]:
        """Newest first."""
        with self._store.read() as tx:
            return tuple(_handover(row.record) for row in tx.handovers(limit))

    def record(self, number: int) -> Handover:
        """Raises `Invalid` (handover.not_here)."""
        with self._store.read() as tx:
            try:
                return _handover(tx.handover(number).record)
            except LookupError as error:
                raise Invalid(Problem("handover.not_here", "number")) from error

    def verify(self, record: bytes) -> CheckedHandover:
        """Judge the bytes of a record, this kiosk's or another's of the same centre.

        Raises `Invalid`: handover.forged, handover.stranger or handover.unreadable.
        """
        with self._store.read() as tx:
            keys, believed = kept.own_keys(tx), kept.believed(tx)
        try:
            read = handovers.read(record, keys.get, believed)
        except ReplyNotSigned as error:
            is_unknown = error.facts.get("reason") == "key"
            problem = "handover.stranger" if is_unknown else "handover.forged"
            raise Invalid(Problem(problem, "record")) from error
        except CertificateForged as error:
            raise Invalid(Problem("handover.forged", "record")) from error
        except ReplyUnreadable as error:
            raise Invalid(Problem("handover.unreadable", "record")) from error
        return CheckedHandover(read.facts, own=not read.certified)

    # --- signing ----------------------------------------------------------------------------------

    def _close(self, tx: Writing, signer: Person) -> Handover:
        now = self._machine.clock()
        reading = DayReading(tx, self._people.names())
        self._demand_news(reading, now)
        facts = self._facts(tx, reading, signer, now)
        identity = kept.identity_of(tx, facts.incarnation)
        kid = trust.key_id(identity.signing_public)
        record = handovers.write(facts, identity.sign, kid, identity.certificate)
        tx.keep_handover(facts.number, now, record)
        told: Mapping[str, Fact] = {"number": facts.number, "people": facts.total}
        tx.note(Deed(now, signer.id, CLOSED, facts=told))
        return Handover(facts, record)

    def _demand_news(self, reading: DayReading, now: datetime) -> None:
        """A day on which nobody came has its record, too, but one."""
        last, zone = reading.last, self._office.zone
        if last is None or reading.has_news:
            return
        day = last.closed_at.astimezone(zone).date()
        if day == now.astimezone(zone).date():
            facts = {"number": last.number}
            raise Invalid(Problem("closing.nothing_new", "password", facts=facts))

    def _facts(
        self, tx: Writing, reading: DayReading, signer: Person, now: datetime
    ) -> HandoverFacts:
        last, me = reading.last, self._people.me
        identity = kept.identity_of(tx, tx.incarnation() or b"")
        programme = self._link.programme
        return HandoverFacts(
            number=reading.number,
            previous=handovers.digest(last.record) if last else handovers.FIRST,
            office=self._office.name,
            desk=self._office.desk,
            device=identity.device,
            incarnation=identity.incarnation,
            begins=reading.begins(now),
            closed_at=now,
            zone=self._office.zone.tzname(now),
            through=tx.taken_through(),
            batches_through=tx.cut_through(),
            operators=reading.operators(),
            batches=reading.batches(),
            remains=reading.remains(),
            programme=(programme.id, programme.version),
            prepared_by=Person(me.id, me.name),
            signed_by=signer,
            training=self._office.training,
        )


def _handover(record: bytes) -> Handover:
    return Handover(handovers.read_own(record), record)

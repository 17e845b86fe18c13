"""What goes into the store and what comes out: frozen values whose repr is safe to log."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Final, NamedTuple

from kiosk.domain.decision import Decision
from kiosk.domain.photo import PhotoMark
from kiosk.domain.registration import Consent
from kiosk.domain.standing import Standing
from kiosk.domain.verdict import Verdict
from kiosk.errors import Fact

Cursor = int  # the id of the last row a page showed


@dataclass(frozen=True, slots=True, repr=False)
class NewRegistration:
    """A registration before it has its number; `answers` are canonical texts by field id.

    `photos` names photographs that are in the store when it is written.
    """

    secret: bytes
    answers: Mapping[str, str]
    programme: str
    programme_version: int
    captured_at: datetime
    operator: str
    consent: Consent
    photos: tuple[PhotoMark, ...] = ()

    def __repr__(self) -> str:
        return f"NewRegistration({self.programme} version {self.programme_version})"


@dataclass(frozen=True, slots=True)
class Spoiled:
    """A claim that waits and that this program cannot read; its bytes stay where they are."""

    seq: int


@dataclass(frozen=True, slots=True, repr=False)
class StubRow:
    """What this machine keeps of a registration for good: enough to find it, not to use it.

    `id` counts every registration of this file and never changes; `seq` counts within the
    incarnation. `village` is its ten-digit code, or empty; `batch` the number it was cut into.
    `decision`: what was decided here after the centre had sent it back. `photos`: how many it has.
    """

    id: int
    incarnation: bytes
    seq: int
    receipt_code: str
    name: str
    masked_nik: str
    village: str
    captured_at: datetime
    operator: str
    programme: str
    programme_version: int
    standing: Standing
    verdict: Verdict | None = None
    verdict_at: datetime | None = None
    batch: int | None = None
    decision: Decision | None = None
    photos: int = 0
    photos_received: int = 0

    @property
    def cursor(self) -> Cursor:
        return self.id

    def __repr__(self) -> str:
        return f"StubRow(seq={self.seq}, standing={self.standing.value})"


@dataclass(frozen=True, slots=True)
class Acknowledgement:
    """The centre has it: since when, under which epoch, as which of its records."""

    epoch: int
    server_seq: int
    at: datetime


@dataclass(frozen=True, slots=True, repr=False)
class BatchRow:
    """A cut batch; `body` is what is sent, unchanged each time, and empty once it is purged.

    An empty `incarnation` means the current one; a batch that was read always names its own.
    """

    number: int
    first_seq: int
    last_seq: int
    digest: bytes
    previous: bytes
    body: bytes
    cut_at: datetime
    incarnation: bytes = b""
    acknowledged: Acknowledgement | None = None

    @property
    def claims(self) -> int:
        return self.last_seq - self.first_seq + 1

    def __repr__(self) -> str:
        return f"BatchRow(number={self.number}, seqs={self.first_seq}-{self.last_seq})"


@dataclass(frozen=True, slots=True, repr=False)
class Draft:
    """An entry as it was typed so far."""

    id: str
    texts: Mapping[str, str]
    at_field: str
    kept_at: datetime
    programme: str = ""
    programme_version: int = 0
    operator: str = ""

    def __repr__(self) -> str:
        return f"Draft({len(self.texts)} texts)"


@dataclass(frozen=True, slots=True)
class SyncState:
    """What is known of the link; survives every restart."""

    next_attempt_at: datetime | None = None
    failures: int = 0
    last_success: datetime | None = None
    last_failure_code: str = ""
    last_failure_facts: Mapping[str, Fact] = field(default_factory=dict)
    offline_since: datetime | None = None
    cursor: int = 0
    epoch: int = 0
    durable_through: int = 0


@dataclass(frozen=True, slots=True, repr=False)
class SealedPhoto:
    """A photograph as it is kept and sent: only the centre can open it."""

    mark: PhotoMark
    sealed: bytes
    taken_at: datetime

    def __repr__(self) -> str:
        return f"SealedPhoto({self.mark.kind.value}, {self.mark.size} bytes)"


@dataclass(frozen=True, slots=True)
class PhotoRow:
    """A photograph in the store: `there` bytes of it the centre has said it has.

    is_received: it is whole in the centre's custody. is_here: its bytes are; they go when the
    centre cannot lose them any more. code: why the centre will never take it.
    """

    id: int
    mark: PhotoMark
    taken_at: datetime
    there: int
    is_received: bool
    is_here: bool
    code: str = ""


class PhotoCounts(NamedTuple):
    """What waits: photographs, registrations that have some of these, bytes still to be sent."""

    photos: int
    records: int
    size: int


NO_PHOTOS: Final = PhotoCounts(0, 0, 0)


@dataclass(frozen=True, slots=True)
class Decided:
    """What was decided of a record that the centre sent back; why is in the journal."""

    what: Decision
    at: datetime
    by: str


class Wanted(NamedTuple):
    """A record whose answers the centre is asked for, and the batch that took them away."""

    incarnation: bytes
    seq: int
    number: int
    digest: bytes


class VerdictChange(NamedTuple):
    """A verdict told later than the batch's own answer; no incarnation means the current one."""

    seq: int
    verdict: Verdict
    incarnation: bytes | None = None


@dataclass(frozen=True, slots=True)
class Deed:
    """Somebody did something: `by` is an operator's id, `what` a dotted code (`data.shown`).

    `registration_id` names a registration by its id in this file. Facts and reason tell nothing of
    the content of anybody's data.
    """

    at: datetime
    by: str
    what: str
    registration_id: int | None = None
    why: str = ""
    facts: Mapping[str, Fact] = field(default_factory=dict)

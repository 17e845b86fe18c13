"""What the screens are told: frozen, readable from any thread, safe to keep."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime, timezone
from enum import StrEnum
from typing import Final, Self

from kiosk.domain.decision import Decision
from kiosk.domain.person import Sex
from kiosk.domain.photo import PhotoKind
from kiosk.domain.receipt import ReceiptCode
from kiosk.domain.standing import Standing
from kiosk.domain.verdict import Verdict
from kiosk.domain.zones import zone_of

SUPERVISOR: Final = "supervisor"
OPERATOR: Final = "operator"
FIRST_SUPERVISOR: Final = "penyelia"  # the id of whoever set the machine up


# What a supervisor said of an entry that was given back; kept among the texts of its draft.
RETURNED_WHY: Final = "returned.why"
RETURNED_BY: Final = "returned.by"


@dataclass(frozen=True, slots=True)
class OperatorLabel:
    id: str
    name: str
    role: str

    @property
    def is_supervisor(self) -> bool:
        return self.role == SUPERVISOR


@dataclass(frozen=True, slots=True)
class Appearance:
    """How the screens look: letters `normal` or `large`, contrast `normal` or `high`."""

    text_size: str = "normal"
    contrast: str = "normal"


@dataclass(frozen=True, slots=True)
class SiteLabel:
    """What may be read of a kiosk without a password."""

    office: str
    desk: str
    regency: str
    training: bool
    operators: tuple[OperatorLabel, ...]
    language: str = "id"  # at the start of the program
    appearance: Appearance = Appearance()
    mode: str = "desk"  # or "walkin": the machine stands in the hall, for whoever comes


@dataclass(frozen=True, slots=True)
class SetupRequest:
    """The answers of the first run. `regency` is the office's own, four digits, or empty."""

    office: str
    supervisor: str
    password: str
    regency: str = ""
    desk: str = ""
    training: bool = False


@dataclass(frozen=True, slots=True)
class QueueRow:
    """One registration as a list shows it: masked."""

    seq: int
    incarnation: bytes
    name: str
    masked_nik: str
    village_name: str
    captured_at: datetime
    standing: Standing
    verdict: Verdict | None
    receipt_code: str
    operator: str = ""
    verdict_at: datetime | None = None
    decision: Decision | None = None  # of one that was sent back
    photos: int = 0  # how many photographs it has, and how many of these the centre has
    photos_received: int = 0

    @property
    def photos_pending(self) -> int:
        return self.photos - self.photos_received


class PhotoStanding(StrEnum):
    """Where one photograph of a registration is."""

    WAITING = "waiting"
    SENDING = "sending"  # the centre has a part of it
    RECEIVED = "received"
    REFUSED = "refused"  # the centre will never take it


@dataclass(frozen=True, slots=True)
class PhotoProgress:
    """One photograph on its way; `percent` of it the centre has said it has."""

    kind: PhotoKind
    standing: PhotoStanding
    percent: int


@dataclass(frozen=True, slots=True)
class Registered:
    """Safe on this machine's disk; nothing more is said by it."""

    receipt: ReceiptCode
    row: QueueRow


@dataclass(frozen=True, slots=True)
class Submitted:
    """Safe on this machine's disk, and waiting for the supervisor: no number yet, and no row; the
    receipt code stays."""

    receipt: ReceiptCode


@dataclass(frozen=True, slots=True)
class NikFacts:
    """What sixteen digits tell of a person."""

    birth_date: date
    age: int
    sex: Sex
    region: str
    retired: bool
    town: str = ""  # of the region, without what kind of region it is


@dataclass(frozen=True, slots=True)
class DaySoFar:
    """How many people were registered here today, and how long one took on average."""

    count: int
    average_seconds: int | None


@dataclass(frozen=True, slots=True)
class Draft:
    """What was typed and not yet saved: `texts` as they were typed, `at_field` where.

    `photos` are those taken already: they are kept beside it.
    """

    id: str
    texts: Mapping[str, str]
    at_field: str
    kept_at: datetime
    is_older: bool = False  # typed under another version of the programme
    photos: tuple[PhotoKind, ...] = ()

    @property
    def given_back(self) -> str:
        """Why a supervisor gave this entry back, or nothing."""
        return self.texts.get(RETURNED_WHY, "")


@dataclass(frozen=True, slots=True)
class Office:
    """Where this kiosk stands, and by which clock its people live."""

    name: str
    regency: str
    desk: str
    zone: timezone
    training: bool = False

    @classmethod
    def of(cls, label: SiteLabel) -> Self:
        zone = zone_of(label.regency)
        return cls(label.office, label.regency, label.desk, zone, label.training)

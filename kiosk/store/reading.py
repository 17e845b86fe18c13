"""What a reading transaction can be asked."""

from __future__ import annotations

from sqlalchemy import select

from kiosk.errors import StoreDamaged
from kiosk.store.batches import BatchReading
from kiosk.store.cases import CaseReading
from kiosk.store.chronicle import ChronicleReading
from kiosk.store.closing import ClosingReading
from kiosk.store.erasing import ErasingReading
from kiosk.store.keeping import KeptReading
from kiosk.store.packing import unpack_claim
from kiosk.store.photos import PhotoReading
from kiosk.store.returned import ReturnedReading
from kiosk.store.submissions import SubmissionReading
from kiosk.store.tables import card, outbox, registration

_NEWEST = (
    select(registration.c.id, card.c.batch, outbox.c.claim)
    .select_from(registration)
    .outerjoin(card)
    .outerjoin(outbox, outbox.c.registration == registration.c.id)
    .order_by(registration.c.id.desc())
    .limit(1)
)


class Reading(
    CaseReading,
    ReturnedReading,
    BatchReading,
    KeptReading,
    ChronicleReading,
    ClosingReading,
    ErasingReading,
    SubmissionReading,
    PhotoReading,
):
    """Sees the file as it was when the transaction began to read, whoever writes meanwhile."""

    def last_sound(self) -> int:
        """The number of the newest registration, after a proof that it is whole; 0 for none."""
        row = self._connection.execute(_NEWEST).one_or_none()
        if row is None:
            return 0
        seq: int = row.id - self._known.numbering.incarnation_of(row.id).base
        if row.batch is None and row.claim is None:
            raise StoreDamaged(part="outbox")
        if row.claim is not None:
            unpack_claim(row.claim, seq)
        return seq

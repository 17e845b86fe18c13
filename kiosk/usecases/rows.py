"""From a stub of the store to a row of a list."""

from __future__ import annotations

from kiosk.gazetteer.regions import Regions
from kiosk.store.records import StubRow
from kiosk.usecases.facts import QueueRow


def queue_row(stub: StubRow, regions: Regions) -> QueueRow:
    return QueueRow(
        seq=stub.seq,
        incarnation=stub.incarnation,
        name=stub.name,
        masked_nik=stub.masked_nik,
        village_name=village_name(stub.village, regions),
        captured_at=stub.captured_at,
        standing=stub.standing,
        verdict=stub.verdict,
        receipt_code=stub.receipt_code,
        operator=stub.operator,
        verdict_at=stub.verdict_at,
        decision=stub.decision,
        photos=stub.photos,
        photos_received=stub.photos_received,
    )


def village_name(code: str, regions: Regions) -> str:
    """The village with its district: many villages share a name."""
    village = regions.village(code) if code else None
    return f"{village.name}, {village.district.name}" if village else ""

"""How a kiosk stands, as plain values: for `kiosk status --json` and who watches many kiosks."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict
from datetime import datetime
from typing import Any

from kiosk.domain.seats import Seats
from kiosk.store.records import PhotoCounts
from kiosk.store.store import Store
from kiosk.sync import kept
from kiosk.usecases.facts import Office
from kiosk.usecases.forecast import Forecast
from kiosk.usecases.link import Link
from kiosk.usecases.queue import QueueCounts


def status(store: Store, link: Link, office: Office, ahead: Forecast) -> Mapping[str, Any]:
    """Counts and times only; no person."""
    line = link.state()
    estimate, overdue = ahead.estimate, ahead.overdue
    with store.read() as tx:
        counts = QueueCounts.of_file(tx)
        state = tx.sync_state()
        oldest = tx.oldest_unsent()
        centre = tx.setting(kept.CENTRE_URL)
        drafts = len(tx.drafts())
    programme = link.programme
    return {
        "office": office.name,
        "desk": office.desk,
        "regency": office.regency,
        "enrolled": centre is not None,
        "centre": centre.decode() if centre is not None else None,
        "link": line.kind.value,
        "programme": {"id": programme.id, "version": programme.version},
        "counts": {standing.value: count for standing, count in counts.by_standing.items()},
        "total": counts.total,
        "waiting": counts.waiting,
        "received": counts.received,
        "to_check": counts.to_check,
        "decided": counts.decided,
        "drafts": drafts,
        "to_approve": counts.to_approve,
        "photos": _photos(counts.photos),
        "oldest_unsent": _told(oldest),
        "last_success": _told(state.last_success),
        "next_try": _told(line.next_try) if counts.waiting else None,
        "offline_since": _told(state.offline_since),
        "to_send_bytes": ahead.size,
        "estimate_seconds": [estimate.low, estimate.high] if estimate else None,
        "overdue": {"count": overdue.count, "wave": overdue.wave} if overdue else None,
        "last_problem": state.last_failure_code or None,
        "seats": _seats(line.seats),
    }


def _photos(on_their_way: PhotoCounts) -> Mapping[str, int]:
    """Of how many people how many photographs the centre has not, and how many bytes that is."""
    waiting, records, size = on_their_way
    return {"waiting": waiting, "records": records, "bytes": size}


def _seats(seats: Seats | None) -> Mapping[str, Any] | None:
    if seats is None:
        return None
    return asdict(seats) | {"left": seats.left, "counted_at": _told(seats.counted_at)}


def _told(moment: datetime | None) -> str | None:
    return moment.isoformat(timespec="seconds") if moment else None

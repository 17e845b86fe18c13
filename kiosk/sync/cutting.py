"""Cuts waiting registrations into batches whose bytes are kept before anybody sends them."""

from __future__ import annotations

import logging
from datetime import datetime

from kiosk.device.identity import Identity
from kiosk.store.records import BatchRow
from kiosk.store.store import Store
from kiosk.sync import kept, packing
from kiosk.wire import batch
from kiosk.wire.batch import BatchHeader
from kiosk.wire.trust import SealKey, key_id

_logger = logging.getLogger(__name__)


def cut(
    store: Store, identity: Identity, intake: SealKey, now: datetime, most: int = batch.MAX_CLAIMS
) -> BatchRow | None:
    """The next batch, on disk, its readable claims gone; None when nothing waits.

    One transaction: killed at any moment, there is either the claims or the batch.
    """
    with store.write() as tx:
        waiting = tx.waiting_claims(most)
        if not waiting:
            return None
        load = packing.load(waiting, now, kept.programme_in_use(tx) or ("", 0))
        last = tx.last_batch()
        header = BatchHeader(
            device=identity.device,
            incarnation=identity.incarnation,
            number=last.number + 1 if last else 1,
            first_seq=load.packed.claims[0].seq,
            last_seq=load.packed.claims[-1].seq,
            previous=last.digest if last else batch.FIRST,
            intake_kid=intake.kid,
            kid=key_id(identity.signing_public),
        )
        body = batch.seal(header, load.packed, intake.public, identity.sign)
        row = BatchRow(
            number=header.number,
            first_seq=header.first_seq,
            last_seq=header.last_seq,
            digest=batch.digest(body),
            previous=header.previous,
            body=body,
            cut_at=now,
            incarnation=header.incarnation,
        )
        for seq in load.set_aside:
            _logger.warning("record %d cannot be packed: set aside, named in the batch", seq)
            tx.set_aside(seq)
        tx.keep_batch(row)
        return row

"""What a person had answered, where it can still be read on this machine."""

from __future__ import annotations

import logging
from collections.abc import Mapping

from kiosk.domain.registration import Registration
from kiosk.errors import ReplyUnreadable
from kiosk.store.reading import Reading
from kiosk.store.records import StubRow
from kiosk.sync import kept
from kiosk.wire.returned import Origin, unseal

_logger = logging.getLogger(__name__)


def is_open(stub: StubRow) -> bool:
    """Whether it was sent back and nobody has decided it."""
    decided = stub.decision is not None and stub.decision.closes
    return stub.standing.needs_check and not decided


def typed_answers(tx: Reading, stub: StubRow) -> tuple[Mapping[str, str] | None, bool]:
    """The answers, if they can be read here; and whether they are still to come."""
    claim = tx.waiting_claim(stub.id) or tx.set_aside_claim(stub.id)
    if isinstance(claim, Registration):
        return claim.answers, False
    sealed = tx.returned(stub.id)
    if sealed is None:
        return None, is_open(stub) and kept.is_enrolled(tx)
    return (_unsealed(tx, stub, sealed) if sealed else None), False


def _unsealed(tx: Reading, stub: StubRow, sealed: bytes) -> Mapping[str, str] | None:
    identity = kept.identity_of(tx, stub.incarnation)
    cut = tx.batch(stub.batch or 0, stub.incarnation)
    origin = Origin(identity.device, stub.incarnation, stub.seq, cut.digest)
    try:
        return unseal(sealed, origin, identity.hpke_private)
    except ReplyUnreadable as error:
        _logger.warning("what came back of record %d cannot be opened: %s", stub.seq, error)
        return None

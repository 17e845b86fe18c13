"""Enrols this kiosk with a centre by a one-time code: once, or anew as another incarnation."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from kiosk.device.identity import Identity
from kiosk.errors import AlreadyEnrolled, EnrolmentRefused, NotSetUp
from kiosk.store.store import Store
from kiosk.store.writing import Writing
from kiosk.sync import kept
from kiosk.sync.answers import read_answer
from kiosk.sync.kept import Offered
from kiosk.sync.transport import Transport
from kiosk.wire import enrolment, paths
from kiosk.wire.enrolment import EnrolmentRequest
from kiosk.wire.onetime import OneTimeCode

_REVOKED = "other"  # what a reader makes of every reason that has no words of its own


@dataclass(frozen=True, slots=True)
class Enrolled:
    """What the person who typed the code is told."""

    office: str
    url: str
    programme: tuple[str, int]


def enrol(
    store: Store,
    transport: Transport,
    url: str,
    code: str,
    office: str,
    clock: Callable[[], datetime],
    random: Callable[[int], bytes],
) -> Enrolled:
    """Certificate, trust, programme and address, kept in one transaction.

    Raises `Invalid` for what is no code, `EnrolmentRefused(reason=...)`, `AlreadyEnrolled` with
    another centre, and whatever the line may do. After a lost reply the same code works again:
    the keys asked for are on disk before they are sent.
    """
    secret = OneTimeCode.parse(code)
    with store.write() as tx:
        identity = _candidate(tx, random)
    request = EnrolmentRequest(
        identity.device,
        identity.incarnation,
        identity.signing_public,
        identity.hpke_public,
        office,
    )
    body = enrolment.write_request(request, secret, identity.sign)
    answer = read_answer(transport.post(paths.ENROLMENTS, body), clock(), None, b"")
    try:
        granted = enrolment.read_reply(answer, secret, body)
    except EnrolmentRefused as refusal:
        _give_up(store, identity, refusal, random)
        raise
    offered = kept.read_programme(granted.reply.programme, granted.trust)
    with store.write() as tx:
        _keep(tx, identity, granted, offered, url)
    return Enrolled(granted.certificate.office, url, (offered.id, offered.version))


def _candidate(tx: Writing, random: Callable[[int], bytes]) -> Identity:
    """Who asks to be certified: the one who asked before, or this kiosk as it is, or made new."""
    if (asked_before := tx.setting(kept.NEXT_IDENTITY)) is not None:
        return Identity.from_bytes(asked_before)
    if (current := tx.setting(kept.IDENTITY)) is None:
        raise NotSetUp
    identity = Identity.from_bytes(current)
    if identity.certificate is not None:
        identity = identity.renewed(random)
        tx.put_setting(kept.NEXT_IDENTITY, identity.to_bytes())
    return identity


def _give_up(
    store: Store, identity: Identity, refusal: EnrolmentRefused, random: Callable[[int], bytes]
) -> None:
    """Keys that were revoked before they were ever used make room for others."""
    if refusal.facts.get("reason") == _REVOKED:
        with store.write() as tx:
            tx.put_setting(kept.NEXT_IDENTITY, identity.renewed(random).to_bytes())


def _keep(
    tx: Writing, identity: Identity, granted: enrolment.Enrolled, offered: Offered, url: str
) -> None:
    before = kept.believed(tx)
    if before is not None and not before.keys.items() & granted.trust.keys.items():
        raise AlreadyEnrolled
    certificate = granted.reply.certificate
    present = Identity.from_bytes(tx.setting(kept.IDENTITY) or b"")
    if present.incarnation != identity.incarnation:
        kept.retire(tx, present)
    tx.enter_incarnation(identity.incarnation)
    tx.put_setting(kept.IDENTITY, identity.certified(certificate).to_bytes())
    tx.drop_setting(kept.NEXT_IDENTITY)
    tx.put_setting(kept.CERTIFICATE, certificate)
    tx.put_setting(kept.TRUST, granted.trust.document)
    tx.put_setting(kept.OFFICE, granted.certificate.office.encode())
    tx.put_setting(kept.CENTRE_URL, url.encode())
    kept.take_programme(tx, offered)

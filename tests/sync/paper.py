"""A centre on paper: signs whatever a story makes it say, and judges nobody."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime
from pathlib import Path
from typing import Any

from kiosk.domain.seats import Seats
from kiosk.domain.verdict import Verdict, VerdictKind
from kiosk.sync import kept
from kiosk.sync.transport import Answer
from kiosk.wire import batch, contact, paths, photos, programmes, replies, trust
from kiosk.wire.contact import (
    BATCH_BYTES,
    ContactReply,
    ContactRequest,
    Returned,
    VerdictChange,
)
from kiosk.wire.replies import BatchReply, Custody
from kiosk.wire.trust import Trust
from tests import builders
from tests.clock import Clock
from tests.fakes import URL, Kiosk, Surroundings
from tests.sync.album import PaperAlbum
from tests.wire import office
from tests.wire.hands import Hand
from tests.wire.office import CENTRE

PLACED = Verdict(VerdictKind.PLACED, wave=1, number=7)


def trust_document(believed: Trust = office.TRUST, by: Hand = CENTRE) -> bytes:
    return trust.write(believed, by.sign, by.kid)


def published(version: int, by: Hand = CENTRE, data: Mapping[str, Any] | None = None) -> bytes:
    return programmes.publish(data or builders.programme().data, version, by.sign, by.kid)


@dataclass
class PaperCentre:
    """Every field is what the next answer says."""

    clock: Clock
    hand: Hand = CENTRE
    epoch: int = 1
    durable_through: int = 0
    is_judging: bool = True
    programme: bytes | None = None
    trust: bytes | None = None
    seats: Seats | None = None
    give_back: Callable[[ContactRequest], Sequence[Returned]] = lambda request: ()
    changes: list[VerdictChange] = field(default_factory=list)
    told_at_once: int = 100
    ahead: Callable[[datetime], datetime] = lambda now: now
    twist: Callable[[BatchReply], BatchReply] = lambda reply: reply
    batches: list[bytes] = field(default_factory=list)  # each once, in the order they came
    heard: list[ContactRequest] = field(default_factory=list)
    album: PaperAlbum = field(default_factory=PaperAlbum)

    def answer(self, path: str, body: bytes) -> Answer:
        if path == paths.PHOTOS:
            told = self.album.reply(body)
            said = photos.write_reply(told, self.hand.sign, self.hand.kid)
        else:
            said = self._take(body) if path == paths.BATCHES else self._contact(body)
        return Answer(200, {"content-type": paths.COSE}, said)

    def change(self, kiosk: Kiosk, seq: int, verdict: Verdict) -> None:
        headers = [(batch.read_header(body), batch.digest(body)) for body in self.batches]
        (name,) = (digest for header, digest in headers if seq in header.seqs)
        incarnation, cursor = kiosk.identity.incarnation, len(self.changes) + 1
        self.changes.append(VerdictChange(incarnation, seq, verdict, cursor, name[:BATCH_BYTES]))

    def _take(self, body: bytes) -> bytes:
        if body not in self.batches:
            self.batches.append(body)
        header = batch.read_header(body)
        custody = Custody(
            digest=batch.digest(body),
            device=header.device,
            incarnation=header.incarnation,
            number=header.number,
            epoch=self.epoch,
            server_seq=self.batches.index(body) + 1,
            durable_through=self.durable_through,
            received_at=self.clock(),
        )
        verdicts = dict.fromkeys(header.seqs, PLACED) if self.is_judging else None
        reply = self.twist(BatchReply(custody, verdicts))
        return replies.write(reply, self.hand.sign, self.hand.kid)

    def _contact(self, body: bytes) -> bytes:
        request = contact.peek_request(body)
        self.heard.append(request)
        news = [one for one in self.changes if one.cursor > request.cursor]
        told = news[: self.told_at_once]
        reply = ContactReply(
            nonce=request.nonce,
            time=self.ahead(self.clock()),
            epoch=self.epoch,
            durable_through=self.durable_through,
            programme=self.programme,
            verdicts=told,
            cursor=told[-1].cursor if told else request.cursor,
            trust=self.trust,
            more=len(news) > len(told),
            seats=self.seats,
            returned=self.give_back(request),
        )
        return contact.write_reply(reply, self.hand.sign, self.hand.kid)


def desk_of(centre: PaperCentre, folder: Path) -> Kiosk:
    """A kiosk that believes this centre, as if it had been enrolled there."""
    around = Surroundings(centre.answer, folder, clock=centre.clock)
    around.programme = ("kartu-prakerja-2020", 1)
    kiosk = around.set_up()
    believed = trust.read_first(trust_document())
    with kiosk.store.write() as tx:
        tx.put_setting(kept.CERTIFICATE, b"as good as any here")
        tx.put_setting(kept.TRUST, believed.document)
        tx.put_setting(kept.CENTRE_URL, URL.encode())
        kept.take_programme(tx, kept.read_programme(published(1), believed))
    return kiosk


def other_digest(reply: BatchReply) -> BatchReply:
    return replace(reply, custody=replace(reply.custody, digest=bytes(32)))


def of_epoch(reply: BatchReply, epoch: int) -> BatchReply:
    return replace(reply, custody=replace(reply.custody, epoch=epoch))

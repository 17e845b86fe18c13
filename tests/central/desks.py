"""A desk as the centre sees it: an enrolled device that seals, signs and sends by hand."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from random import Random

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from kiosk.central.answers import Answer
from kiosk.central.centre import Centre
from kiosk.domain.photo import PhotoKind
from kiosk.domain.registration import Registration
from kiosk.domain.verdict import Verdict, VerdictKind
from kiosk.wire import batch, contact, enrolment, hpke, photos, replies, returned
from kiosk.wire.batch import FIRST, BatchHeader
from kiosk.wire.claims import Claim
from kiosk.wire.contact import BATCH_BYTES, ContactReply, ContactRequest, Returned, Wanted
from kiosk.wire.enrolment import Enrolled, EnrolmentRequest
from kiosk.wire.onetime import OneTimeCode
from kiosk.wire.replies import BatchReply
from kiosk.wire.returned import Origin
from kiosk.wire.trust import Trust, key_id
from tests import builders

PRAKERJA = ("kartu-prakerja-2020", 1)
VOCATION = ("pelatihan-vokasi", 1)


@dataclass(frozen=True)
class Sent:
    """A batch, and what came back."""

    body: bytes
    reply: BatchReply

    @property
    def verdicts(self) -> Mapping[int, Verdict]:
        assert self.reply.verdicts is not None
        return self.reply.verdicts

    @property
    def kinds(self) -> list[VerdictKind]:
        return [self.verdicts[seq].kind for seq in sorted(self.verdicts)]


class Desk:
    """Counts its records and batches like a kiosk; `centre` may be any that answers."""

    def __init__(self, centre: Centre, seed: int = 1) -> None:
        random = Random(f"desk {seed}")
        self.centre = centre
        self.device, self.incarnation = random.randbytes(16), random.randbytes(8)
        self._key = Ed25519PrivateKey.from_private_bytes(random.randbytes(32))
        self._sealing = hpke.new_keypair(random.randbytes)
        self._random = random
        self._trust: Trust | None = None
        self.number, self.next_seq, self.previous, self.cursor = 1, 1, FIRST, 0

    @classmethod
    def enrolled(cls, centre: Centre, seed: int = 1, office: str = "Disnaker Kota Bandung") -> Desk:
        desk = cls(centre, seed)
        code = centre.enrolment_code(office).code
        desk.enrol(code)
        return desk

    @property
    def kid(self) -> bytes:
        return key_id(self._key.public_key().public_bytes_raw())

    @property
    def trust(self) -> Trust:
        assert self._trust is not None, "not enrolled"
        return self._trust

    # --- enrolment -------------------------------------------------------------------------------

    def enrolment_request(self, code: OneTimeCode) -> bytes:
        public = self._key.public_key().public_bytes_raw()
        asked = EnrolmentRequest(
            self.device, self.incarnation, public, self._sealing.public, "Loket 1"
        )
        return enrolment.write_request(asked, code, self._key.sign)

    def enrol(self, code: OneTimeCode) -> Enrolled:
        body = self.enrolment_request(code)
        enrolled = enrolment.read_reply(self.centre.enrol(body).body, code, body)
        self._trust = enrolled.trust
        return enrolled

    # --- batches ---------------------------------------------------------------------------------

    def claims(
        self,
        people: Iterable[int],
        made_under: tuple[str, int] = PRAKERJA,
        changes: Mapping[str, str] | None = None,
    ) -> list[Claim]:
        """The next records: one for each of these made-up people."""
        made: list[Registration] = []
        for person in people:
            made.append(
                builders.registration(
                    person, seq=self.next_seq, changes=changes, made_under=made_under
                )
            )
            self.next_seq += 1
        return [Claim.of(one) for one in made]

    def seal(self, claims: list[Claim], trust: Trust | None = None) -> bytes:
        """The next batch."""
        believed = trust or self.trust
        header = self.header(claims, believed)
        body = batch.build(header, claims, believed.intake.public, self._key.sign)
        self.number, self.previous = self.number + 1, batch.digest(body)
        return body

    def header(self, claims: list[Claim], trust: Trust) -> BatchHeader:
        return BatchHeader(
            device=self.device,
            incarnation=self.incarnation,
            number=self.number,
            first_seq=claims[0].seq,
            last_seq=claims[-1].seq,
            previous=self.previous,
            intake_kid=trust.intake.kid,
            kid=self.kid,
        )

    def sign(self, message: bytes) -> bytes:
        return self._key.sign(message)

    def post(self, body: bytes) -> Sent:
        return Sent(body, self.read(self.centre.take_batch(body), body))

    def read(self, answer: Answer, body: bytes) -> BatchReply:
        reply = replies.read(answer.body, self.trust, batch.digest(body))
        assert isinstance(reply, BatchReply), reply
        return reply

    def send(
        self,
        *people: int,
        made_under: tuple[str, int] = PRAKERJA,
        changes: Mapping[str, str] | None = None,
    ) -> Sent:
        """Register these made-up people in one batch, and hear what becomes of them."""
        return self.post(self.seal(self.claims(people, made_under, changes)))

    # --- photographs -----------------------------------------------------------------------------

    def photo(self, kind: PhotoKind = PhotoKind.CARD, size: int = 120_000) -> bytes:
        """The sealed bytes of a made-up one, never the same twice."""
        evidence = self.trust.evidence
        assert evidence is not None
        source = photos.Source(kind, self.device, self.incarnation)
        return photos.seal(b"\xff\xd8" + self._random.randbytes(size), source, evidence)

    def with_photos(self, claim: Claim, *sealed: bytes) -> Claim:
        """The claim, saying that these belong to it: the card first, then the face."""
        marks = [photos.mark(kind, one) for kind, one in zip(PhotoKind, sealed, strict=False)]
        return replace(claim, photos=tuple(marks))

    def ask(self, *sealed: bytes) -> list[photos.State]:
        names = [photos.Name(photos.digest(one), len(one)) for one in sealed]
        return list(self.post_photo(self.sign_photo(names)).photos)

    def put(self, sealed: bytes, offset: int = 0, end: int | None = None) -> photos.State:
        """One piece: the bytes from `offset` to `end`, as many as a request may hold."""
        return self.post_photo(self.piece(sealed, offset, end)).photos[0]

    def piece(
        self, sealed: bytes, offset: int, end: int | None = None, as_of: bytes = b""
    ) -> bytes:
        """The request; `as_of`: said to be a piece of another photograph."""
        name = photos.Name(photos.digest(as_of or sealed), len(as_of or sealed))
        data = sealed[offset : min(end or len(sealed), offset + photos.CHUNK)]
        return self.sign_photo(name, offset, data)

    def upload(self, sealed: bytes) -> photos.State:
        """All of it, from where the centre is."""
        (state,) = self.ask(sealed)
        while state.server_seq is None:
            assert state.code is None, state.code
            state = self.put(sealed, state.offset)
        return state

    def sign_photo(
        self, what: photos.Name | list[photos.Name], offset: int = 0, data: bytes = b""
    ) -> bytes:
        about = (self.device, self.incarnation, self._random.randbytes(16), builders.NOW)
        request: photos.Ask | photos.Chunk
        if isinstance(what, list):
            request = photos.Ask(*about, what)
        else:
            request = photos.Chunk(*about, what, offset, data)
        return photos.write_request(request, self._key.sign, self.kid)

    def post_photo(self, body: bytes) -> photos.Reply:
        answer = self.centre.take_photo(body)
        return photos.read_reply(answer.body, self.trust, photos.digest(body))

    def copied(self) -> Desk:
        """What a second copy of this desk's disk knows."""
        copy = Desk.__new__(Desk)
        copy.__dict__.update(self.__dict__)
        return copy

    # --- contact ---------------------------------------------------------------------------------

    def contact_request(
        self, programme: tuple[str, int] | None = PRAKERJA, wanted: Sequence[Wanted] = ()
    ) -> ContactRequest:
        return ContactRequest(
            device=self.device,
            incarnation=self.incarnation,
            nonce=self._random.randbytes(16),
            at=builders.NOW,
            programme=programme,
            cursor=self.cursor,
            queued=0,
            wanted=wanted,
        )

    def contact(
        self, programme: tuple[str, int] | None = PRAKERJA, wanted: Sequence[Wanted] = ()
    ) -> ContactReply:
        asked = self.contact_request(programme, wanted)
        body = contact.write_request(asked, self._key.sign, self.kid)
        reply = contact.read_reply(self.centre.contact(body).body, self.trust, asked.nonce)
        self.cursor = reply.cursor
        return reply

    def ask_back(self, sent: Sent, *seqs: int) -> dict[int, Mapping[str, str] | None]:
        """What the centre gives back of these records of that batch: the answers, or None."""
        name = batch.digest(sent.body)
        number = batch.read_header(sent.body).number
        wanted = [Wanted(self.incarnation, seq, number, name[:BATCH_BYTES]) for seq in seqs]
        return {
            one.seq: self.unseal(one, name) if one.sealed else None
            for one in self.contact(wanted=wanted).returned
        }

    def unseal(self, one: Returned, name: bytes) -> Mapping[str, str]:
        origin = Origin(self.device, one.incarnation, one.seq, name)
        return returned.unseal(one.sealed, origin, self._sealing.private)

    def correcting(self, claim: Claim, old: int | None) -> Claim:
        """The same, said to be a new version of `old`."""
        return replace(claim, corrects=old)

    def change(self, claim: Claim, **changes: str) -> Claim:
        return replace(claim, answers={**claim.answers, **changes})

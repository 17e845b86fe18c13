"""What a registered person takes home: everything to print on it, and whether one is genuine."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from types import MappingProxyType

from kiosk.device.identity import Identity
from kiosk.domain.choices import Labels
from kiosk.domain.programme import Programme, Selection
from kiosk.domain.receipt import ReceiptCode
from kiosk.domain.standing import UNSENT, Standing
from kiosk.errors import CertificateForged, Invalid, Problem, ReplyNotSigned, ReplyUnreadable
from kiosk.gazetteer.regions import Regions
from kiosk.store.reading import Reading
from kiosk.store.records import StubRow
from kiosk.store.store import Store
from kiosk.sync import kept
from kiosk.usecases.facts import Office, QueueRow
from kiosk.usecases.rows import queue_row
from kiosk.wire import certificate, receipts, trust
from kiosk.wire.receipts import ReceiptFacts

_NOT_SETTLED = UNSENT | {Standing.RECEIVED}
_STILL_TO_COME = _NOT_SETTLED | {Standing.IN_DRAW, Standing.WAITING}
_LONGEST_CODE = 40
_NO_WORDS: Labels = MappingProxyType({})


class Place(StrEnum):
    """What can be said of a place beside the centre's own verdict."""

    TOLD = "told"  # the verdict says all there is
    DRAW = "draw"
    FIRST_COME = "first_come"
    UNKNOWN = "unknown"  # taken down under a programme that this kiosk no longer has

    @classmethod
    def of(cls, standing: Standing, selection: Selection | None) -> Place:
        """Until the centre has judged, how places are given; never that there is one."""
        if standing not in _NOT_SETTLED:
            return cls.TOLD
        return cls.UNKNOWN if selection is None else cls(selection.value)


@dataclass(frozen=True, slots=True)
class Receipt:
    """Everything that may stand on the paper. `qr` is the same whenever it is asked for;
    `next_steps`, `contact` and `reasons` are the programme's own words, `office_contact` is the
    office's line."""

    row: QueueRow
    qr: str
    nik_end: str
    office: Office
    programme_names: Labels
    place: Place
    next_steps: Labels
    contact: Labels
    office_contact: str
    reasons: Mapping[str, Labels]
    training: bool


class Proof(StrEnum):
    """Why a receipt is believed."""

    OWN = "own"  # signed by this kiosk
    CENTRE = "centre"  # signed by another kiosk that the centre has certified
    QUEUE = "queue"  # its code is in this kiosk's queue


@dataclass(frozen=True, slots=True)
class CheckedReceipt:
    """A genuine receipt. `row`: how it stands now, if this kiosk knows; `facts`: what was signed,
    unless only the code was shown."""

    proof: Proof
    code: ReceiptCode
    facts: ReceiptFacts | None
    row: QueueRow | None


class Receipts:
    """Reads, signs and verifies; keeps nothing, so that there is nothing to lose."""

    def __init__(
        self, store: Store, regions: Regions, office: Office, training: bool,
        known: Callable[[], Programme], office_contact: Callable[[], str],
    ) -> None:  # fmt: skip
        self._store, self._regions = store, regions
        self._office, self._training = office, training
        self._known, self._office_contact = known, office_contact

    def of(self, row: QueueRow) -> Receipt:
        """The receipt of a registration as it stands now; its QR code never changes.

        LookupError for a registration that is not in this store; `Invalid` (`receipt.erased`) where
        this machine does not know any more whose it was.
        """
        with self._store.read() as tx:
            stub = tx.stub(row.seq, row.incarnation)
            if not stub.masked_nik:
                raise Invalid(Problem("receipt.erased", "receipt"))
            identity = kept.identity_of(tx, stub.incarnation)
        issued = _certificate_at(identity, stub)
        office = issued.office if issued else self._office.name
        facts = self._facts(stub, identity, office)
        return self._receipt(stub, office, _sign(facts, identity, is_certified=issued is not None))

    def find(self, code: str) -> Receipt:
        """The receipt with that code; raises `Invalid` where it is mistyped or not here."""
        wanted = ReceiptCode.parse(code)
        with self._store.read() as tx:
            stub = _stub_of(tx, wanted)
        if stub is None:
            raise Invalid(Problem("receipt.not_here", "receipt"))
        return self.of(queue_row(stub, self._regions))

    @staticmethod
    def claims(text: str) -> bool:
        """Whether a text gives itself out as a receipt; whether it is one, `check` says."""
        if receipts.is_receipt(text):
            return True
        try:
            ReceiptCode.parse(text[:_LONGEST_CODE])
        except Invalid:
            return False
        return True

    def certified_office(self) -> str | None:
        """The name under which the centre knows this office; None before the enrolment."""
        with self._store.read() as tx:
            signed = Identity.from_bytes(tx.setting(kept.IDENTITY) or b"").certificate
        return None if signed is None else certificate.read_own(signed).office

    def check(self, text: str) -> CheckedReceipt:
        """Judge what was scanned or typed: the text of a QR code, or a receipt code.

        Raises `Invalid`: receipt.forged, receipt.stranger, receipt.unreadable, receipt.not_here, or
        what is wrong with a code.
        """
        shown = text.strip()
        if receipts.is_receipt(shown):
            return self._check_signed(shown)
        if len(shown) > _LONGEST_CODE:
            raise Invalid(Problem("receipt.unreadable", "receipt"))
        code = ReceiptCode.parse(shown)
        if (row := self._row_of(code)) is None:
            raise Invalid(Problem("receipt.not_here", "receipt"))
        return CheckedReceipt(Proof.QUEUE, code, None, row)

    def _check_signed(self, text: str) -> CheckedReceipt:
        with self._store.read() as tx:
            keys, believed = kept.own_keys(tx), kept.believed(tx)
        try:
            found = receipts.read(text, keys.get, believed)
            code = ReceiptCode.parse(found.facts.code)
        except ReplyNotSigned as error:
            is_unknown = error.facts.get("reason") == "key"
            problem = "receipt.stranger" if is_unknown else "receipt.forged"
            raise Invalid(Problem(problem, "receipt")) from error
        except (CertificateForged, ReplyUnreadable, Invalid) as error:
            raise Invalid(Problem("receipt.forged", "receipt")) from error
        proof = Proof.CENTRE if found.certified else Proof.OWN
        return CheckedReceipt(proof, code, found.facts, self._row_of(code))

    def _row_of(self, code: ReceiptCode) -> QueueRow | None:
        with self._store.read() as tx:
            stub = _stub_of(tx, code)
        return queue_row(stub, self._regions) if stub else None

    def _facts(self, stub: StubRow, identity: Identity, office: str) -> ReceiptFacts:
        return ReceiptFacts(
            code=stub.receipt_code.replace("-", ""),
            nik_end=stub.masked_nik[-4:],
            office=office,
            device=identity.device,
            incarnation=stub.incarnation,
            seq=stub.seq,
            captured_at=stub.captured_at,
            programme=(stub.programme, stub.programme_version),
            training=self._training,
        )

    def _receipt(self, stub: StubRow, office: str, qr: str) -> Receipt:
        programme: Programme | None = self._known()
        if programme is not None and programme.id != stub.programme:
            programme = None  # its words and its way of selection are another programme's
        texts = programme.texts if programme else {}
        return Receipt(
            row=queue_row(stub, self._regions),
            qr=qr,
            nik_end=stub.masked_nik[-4:],
            office=Office(office, self._office.regency, self._office.desk, self._office.zone),
            programme_names=programme.names if programme else _NO_WORDS,
            place=Place.of(stub.standing, programme.selection if programme else None),
            next_steps=_next(stub.standing, texts),
            contact=texts.get("contact", _NO_WORDS),
            office_contact=self._office_contact(),
            reasons=programme.reasons if programme else {},
            training=self._training,
        )


def _next(standing: Standing, texts: Mapping[str, Labels]) -> Labels:
    return texts.get("next", _NO_WORDS) if standing in _STILL_TO_COME else _NO_WORDS


def _certificate_at(identity: Identity, stub: StubRow) -> certificate.Certificate | None:
    """The certificate, if there was one when the person was taken down: a receipt from before the
    enrolment stays as it was handed out."""
    if identity.certificate is None:
        return None
    issued = certificate.read_own(identity.certificate)
    return issued if issued.issued_at <= stub.captured_at else None


def _sign(facts: ReceiptFacts, identity: Identity, *, is_certified: bool) -> str:
    kid = trust.key_id(identity.signing_public)
    return receipts.write(facts, identity.sign, kid, identity.certificate if is_certified else None)


def _stub_of(tx: Reading, code: ReceiptCode) -> StubRow | None:
    found = (stub for stub in tx.search(code.text) if stub.receipt_code == code.text)
    return next(found, None)

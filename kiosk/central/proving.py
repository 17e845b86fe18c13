"""Whether a receipt is genuine, and how its record stands: all that anybody may ask the centre."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum
from typing import Any, Final

from sqlalchemy import Connection

from kiosk.central.database import driver
from kiosk.central.keys import Keys
from kiosk.central.photos.pending import AWAITED
from kiosk.domain.receipt import ReceiptCode
from kiosk.errors import CertificateForged, Invalid, ReplyNotSigned, ReplyUnreadable
from kiosk.wire import receipts
from kiosk.wire.receipts import ReceiptFacts

LONGEST: Final = 3_000  # letters; a QR code with everything in it has some 750
_LONGEST_CODE: Final = 40

_KEY = "SELECT signing_key FROM kiosk WHERE substr(sha256(signing_key), 1, 8) = %s"
_RECORD = f"SELECT verdict, {AWAITED} FROM record WHERE receipt = %s"  # noqa: S608 - our own
_BEFORE = """SELECT verdict FROM record JOIN kiosk ON kiosk.id = record.kiosk_id
    JOIN device ON device.id = kiosk.device_id
    WHERE device.device = %s AND incarnation = %s AND seq = %s AND receipt IS NULL"""
_WITHDRAWN = """SELECT bool_and(kiosk.revoked_at IS NOT NULL) FROM kiosk
    JOIN device ON device.id = kiosk.device_id WHERE device.device = %s"""


class Finding(StrEnum):
    """What can be said of something that was shown."""

    GENUINE = "genuine"  # signed by a desk of this centre, and its record is here
    ON_ITS_WAY = "on_its_way"  # signed by a desk of this centre, which has not sent it yet
    KNOWN = "known"  # a code that a record here has; nothing more is told to who knows only that
    PRACTICE = "practice"
    WITHDRAWN = "withdrawn"  # of a desk whose permission was withdrawn before it sent anything
    FORGED = "forged"
    STRANGER = "stranger"  # signed by a machine that this centre does not know
    NOT_HERE = "not_here"
    MISTYPED = "mistyped"
    UNREADABLE = "unreadable"


@dataclass(frozen=True, slots=True)
class Proven:
    """`standing` is a verdict's name; the rest only of a receipt whose signature holds."""

    finding: Finding
    standing: str = ""
    office: str = ""
    captured_at: datetime | None = None
    nik_end: str = ""
    photos_awaited: bool = False  # a photograph of it has not come yet


def prove(connection: Connection, keys: Keys, shown: str) -> Proven:
    """Judge the text of a QR code, or a receipt code as it is typed."""
    shown = shown.strip()
    if receipts.is_receipt(shown) and len(shown) <= LONGEST:
        return _prove_signed(connection, keys, shown)
    if len(shown) > _LONGEST_CODE:
        return Proven(Finding.UNREADABLE)
    try:
        code = ReceiptCode.parse(shown)
    except Invalid:
        return Proven(Finding.MISTYPED)
    standing, awaited = _standing(connection, keys, code)
    if not standing:
        return Proven(Finding.NOT_HERE)
    return Proven(Finding.KNOWN, standing, photos_awaited=awaited)


def _prove_signed(connection: Connection, keys: Keys, text: str) -> Proven:
    try:
        found = receipts.read(text, lambda kid: _key(connection, kid), keys.trust)
        code = ReceiptCode.parse(found.facts.code)
    except ReplyNotSigned as error:
        is_unknown = error.facts.get("reason") == "key"
        return Proven(Finding.STRANGER if is_unknown else Finding.FORGED)
    except (CertificateForged, ReplyUnreadable, Invalid):
        return Proven(Finding.FORGED)
    standing, awaited = _standing(connection, keys, code)
    standing = standing or _standing_before(connection, found.facts)
    told = _told(_finding(connection, found.facts, standing), found.facts, standing)
    return replace(told, photos_awaited=awaited)


def _finding(connection: Connection, facts: ReceiptFacts, standing: str) -> Finding:
    if facts.training:
        return Finding.PRACTICE
    if standing:
        return Finding.GENUINE
    row: Any = driver(connection).execute(_WITHDRAWN, (facts.device,)).fetchone()
    return Finding.WITHDRAWN if row[0] else Finding.ON_ITS_WAY


def _told(finding: Finding, facts: ReceiptFacts, standing: str) -> Proven:
    return Proven(finding, standing, facts.office, facts.captured_at, facts.nik_end)


def _key(connection: Connection, kid: bytes) -> bytes | None:
    row: Any = driver(connection).execute(_KEY, (kid,)).fetchone()
    return None if row is None else bytes(row[0])


def _standing(connection: Connection, keys: Keys, code: ReceiptCode) -> tuple[str, bool]:
    """And whether photographs are awaited; nothing where no record has that code, or two have."""
    asked = (keys.tag(code.tagged),)
    rows = driver(connection).execute(_RECORD, asked).fetchmany(2)
    return (str(rows[0][0]), bool(rows[0][1])) if len(rows) == 1 else ("", False)


def _standing_before(connection: Connection, facts: ReceiptFacts) -> str:
    """Of a record that was entered before codes were kept; a signature names its number."""
    asked = (facts.device, facts.incarnation, facts.seq)
    row: Any = driver(connection).execute(_BEFORE, asked).fetchone()
    return "" if row is None else str(row[0])

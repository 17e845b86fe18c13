"""The centre's keys: they live in the database, so that every worker and every backup has them."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Set
from dataclasses import asdict, dataclass, field
from datetime import datetime
from hashlib import sha256
from typing import Final, Self

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from sqlalchemy import Connection, insert, select, text

from kiosk.central.tables import key
from kiosk.wire import hpke
from kiosk.wire import trust as trusts
from kiosk.wire.trust import SealKey, Trust

RandomBytes = Callable[[int], bytes]
_PURPOSES: Final = frozenset({"signing", "intake", "recovery", "pepper", "evidence"})
_TAG_BYTES = 16  # of an HMAC-SHA256: nobody finds two people with the same one


@dataclass(frozen=True, slots=True, repr=False)
class Keys:
    """What the centre signs with, reads with, and recognises people by."""

    kid: bytes
    trust: Trust  # signed: `trust.document`
    changed_at: datetime  # kiosks enrolled before this know fewer keys
    _signing: Ed25519PrivateKey = field(repr=False)
    _intake: Mapping[bytes, bytes] = field(repr=False)
    _recovery: Mapping[bytes, bytes] = field(repr=False)
    _evidence: Mapping[bytes, bytes] = field(repr=False)
    tag: Callable[[str], bytes]

    @classmethod
    def of(cls, connection: Connection, random_bytes: RandomBytes, now: datetime) -> Self:
        """The keys of this database; the first who asks makes them, and those that came later."""
        found = _rows(connection)
        if _PURPOSES - {row.purpose for row in found}:
            connection.execute(text("LOCK TABLE key IN SHARE ROW EXCLUSIVE MODE"))
            found = _rows(connection)
            lacking = _PURPOSES - {row.purpose for row in found}
            if lacking:
                found += _make(connection, lacking, random_bytes, now)
        return cls._from(found)

    @classmethod
    def _from(cls, rows: list[_Row]) -> Self:
        by_purpose: dict[str, list[_Row]] = {}
        for row in rows:
            by_purpose.setdefault(row.purpose, []).append(row)
        signing, intake = by_purpose["signing"], by_purpose["intake"]
        evidence = by_purpose["evidence"]
        newest = Ed25519PrivateKey.from_private_bytes(signing[-1].private)
        believed = Trust(
            keys={row.kid: row.public for row in signing},
            intake=SealKey(intake[-1].kid, intake[-1].public),
            recovery=by_purpose["recovery"][-1].public,
            version=len(rows),
            evidence=SealKey(evidence[-1].kid, evidence[-1].public),
        )
        document = trusts.write(believed, newest.sign, signing[-1].kid)
        return cls(
            kid=signing[-1].kid,
            trust=trusts.read_first(document),
            changed_at=max(row.made_at for row in rows),
            _signing=newest,
            _intake={row.kid: row.private for row in intake},
            _recovery={row.public: row.private for row in by_purpose["recovery"]},
            _evidence={row.kid: row.private for row in evidence},
            tag=tagging(by_purpose["pepper"][-1].private),
        )

    def sign(self, message: bytes) -> bytes:
        return self._signing.sign(message)

    def intake_private(self, kid: bytes) -> bytes | None:
        return self._intake.get(kid)

    def evidence_private(self, kid: bytes) -> bytes | None:
        """The key that opens photographs which were sealed to the one of this name."""
        return self._evidence.get(kid)

    def recovery_private(self, public: bytes) -> bytes | None:
        """The key that opens what was sealed to this public one; kiosks may hold an older one."""
        return self._recovery.get(public)

    def __repr__(self) -> str:
        return f"Keys(kid={self.kid.hex()})"


def tagging(pepper: bytes) -> Callable[[str], bytes]:
    """HMAC-SHA256 of a NIK or KK, cut short: by which somebody is known again, and no more.

    The two halves of the padded key (RFC 2104) are hashed once here, not once for every person.
    """
    block = pepper.ljust(64, b"\0")
    inside, outside = (sha256(bytes(octet ^ pad for octet in block)) for pad in (0x36, 0x5C))

    def tag(number: str) -> bytes:
        inner, outer = inside.copy(), outside.copy()
        inner.update(number.encode())
        outer.update(inner.digest())
        return outer.digest()[:_TAG_BYTES]

    return tag


@dataclass(frozen=True, slots=True, repr=False)
class _Row:
    kid: bytes
    purpose: str
    public: bytes
    private: bytes
    made_at: datetime


def _rows(connection: Connection) -> list[_Row]:
    columns = (key.c.kid, key.c.purpose, key.c.public, key.c.private, key.c.made_at)
    asked = select(*columns).order_by(key.c.made_at, key.c.kid)
    return [_Row(*row) for row in connection.execute(asked)]


def _make(
    connection: Connection, lacking: Set[str], random_bytes: RandomBytes, now: datetime
) -> list[_Row]:
    signing = Ed25519PrivateKey.from_private_bytes(random_bytes(32))
    intake, recovery = hpke.new_keypair(random_bytes), hpke.new_keypair(random_bytes)
    pepper, evidence = random_bytes(32), hpke.new_keypair(random_bytes)
    pairs = {
        "signing": (signing.public_key().public_bytes_raw(), signing.private_bytes_raw()),
        "intake": (intake.public, intake.private),
        "recovery": (recovery.public, recovery.private),
        "evidence": (evidence.public, evidence.private),
    }
    made = [
        _Row(trusts.key_id(public), purpose, public, private, now)
        for purpose, (public, private) in pairs.items()
    ]
    made.append(_Row(b"pepper", "pepper", b"", pepper, now))
    made = [row for row in made if row.purpose in lacking]
    connection.execute(insert(key), [asdict(row) for row in made])
    return made

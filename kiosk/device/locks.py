"""Ways to lock up the database key: behind a password, or for the holder of a private key."""

from __future__ import annotations

import json
import time
import unicodedata
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any, Self

from argon2.exceptions import HashingError
from argon2.low_level import Type, hash_secret_raw
from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PublicKey
from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305
from cryptography.hazmat.primitives.hpke import AEAD, KDF, KEM, Suite

from kiosk.errors import CertificateForged, Invalid, Problem, WrongPassword

RandomBytes = Callable[[int], bytes]
Slot = Mapping[str, Any]

KEY_BYTES = 32
SHORTEST_PASSWORD = 8
_SALT_BYTES, _NONCE_BYTES = 16, 12
_SEALED = "sealed"
_AIM = 0.3  # seconds: felt once a morning, paid for every guess
_MOST_PASSES = 24
_MOST_MEMORY_KIB, _MOST_LANES = 1 << 21, 64


@dataclass(frozen=True, slots=True)
class Cost:
    """What one guess at a password costs (Argon2id); the defaults are the least for real use."""

    memory_kib: int = 64 * 1024
    passes: int = 3
    lanes: int = 4

    @classmethod
    def calibrated(cls, timer: Callable[[], float] = time.perf_counter) -> Self:
        """As many passes as this machine does in about a third of a second, never below three."""
        least = cls()
        started = timer()
        _stretch(b"measure", bytes(_SALT_BYTES), least)
        once = max(timer() - started, 0.001) / least.passes
        return cls(passes=min(max(least.passes, round(_AIM / once)), _MOST_PASSES))

    @property
    def is_bearable(self) -> bool:
        """Whether a machine can be asked to do this: a damaged slot could say anything."""
        return (
            8 * self.lanes <= self.memory_kib <= _MOST_MEMORY_KIB
            and 1 <= self.passes <= 1000
            and 1 <= self.lanes <= _MOST_LANES
        )


def demand_password(password: str) -> None:
    """Raises `Invalid` for a password that is too short."""
    if len(_spelt(password)) < SHORTEST_PASSWORD:
        raise Invalid(Problem("password.short", facts={"least": SHORTEST_PASSWORD}))


def lock_by_password(
    key: bytes, password: str, facts: Slot, cost: Cost, random_bytes: RandomBytes
) -> Slot:
    """A slot; `facts` (whose it is) stand in it readable and cannot be changed without the key."""
    open_part = {
        **facts,
        "kind": "password",
        "kdf": "argon2id",
        "memory_kib": cost.memory_kib,
        "passes": cost.passes,
        "lanes": cost.lanes,
        "salt": random_bytes(_SALT_BYTES).hex(),
        "cipher": "chacha20-poly1305",
        "nonce": random_bytes(_NONCE_BYTES).hex(),
    }
    cipher = ChaCha20Poly1305(_stretch(_spelt(password), bytes.fromhex(open_part["salt"]), cost))
    sealed = cipher.encrypt(bytes.fromhex(open_part["nonce"]), key, _bound(open_part))
    return {**open_part, _SEALED: sealed.hex()}


def unlock_by_password(slot: Slot, password: str) -> bytes:
    """The key; raises `WrongPassword`, KeyError, TypeError or ValueError for no slot of ours."""
    cost = cost_of(slot)
    cipher = ChaCha20Poly1305(_stretch(_spelt(password), bytes.fromhex(slot["salt"]), cost))
    try:
        return cipher.decrypt(
            bytes.fromhex(slot["nonce"]), bytes.fromhex(slot[_SEALED]), _bound(slot)
        )
    except InvalidTag as error:
        raise WrongPassword from error


def cost_of(slot: Slot) -> Cost:
    cost = Cost(slot["memory_kib"], slot["passes"], slot["lanes"])
    if not cost.is_bearable:
        raise ValueError("no machine is asked to do that")
    return cost


def lock_for(key: bytes, public_key: bytes, facts: Slot) -> Slot:
    """A slot that the holder of the private key opens, and no password; `facts` (of which device)
    stand in it readable and cannot be changed.

    Raises `CertificateForged` for a public key that is none: it came from the centre.
    """
    open_part = {
        **facts,
        "kind": "recovery",
        "seal": "hpke-x25519-hkdf-sha256-chacha20-poly1305",
        "public": public_key.hex(),
    }
    try:
        reader = X25519PublicKey.from_public_bytes(public_key)
        sealed = _suite().encrypt(key, reader, _bound(open_part))
    except ValueError as error:
        raise CertificateForged(what="recovery") from error
    return {**open_part, _SEALED: sealed.hex()}


def _spelt(password: str) -> bytes:
    """One password is one spelling, whichever keyboard composed its accents."""
    return unicodedata.normalize("NFKC", password).encode("utf-8", "surrogatepass")


def _stretch(password: bytes, salt: bytes, cost: Cost) -> bytes:
    try:
        return hash_secret_raw(
            password, salt, cost.passes, cost.memory_kib, cost.lanes, KEY_BYTES, Type.ID
        )
    except HashingError as error:  # what is left, once the numbers are bearable
        raise MemoryError from error


def _bound(slot: Slot) -> bytes:
    """The readable part of a slot, sealed together with the key."""
    told = {name: value for name, value in slot.items() if name != _SEALED}
    return b"kpk-slot-v1\x00" + json.dumps(told, sort_keys=True).encode()


def _suite() -> Suite:
    return Suite(KEM.X25519, KDF.HKDF_SHA256, AEAD.CHACHA20_POLY1305)

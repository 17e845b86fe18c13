"""Hands that sign and lists of keys, for the stories about signed objects."""

from __future__ import annotations

from dataclasses import dataclass
from hashlib import sha256

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey


@dataclass(frozen=True)
class Hand:
    """Somebody who can sign."""

    key: Ed25519PrivateKey

    @classmethod
    def of(cls, name: str) -> Hand:
        return cls(Ed25519PrivateKey.from_private_bytes(sha256(name.encode()).digest()))

    @property
    def public(self) -> bytes:
        return self.key.public_key().public_bytes_raw()

    @property
    def kid(self) -> bytes:
        return sha256(self.public).digest()[:8]

    def sign(self, message: bytes) -> bytes:
        return self.key.sign(message)


def with_flipped_bit(data: bytes, place: int) -> bytes:
    """The same bytes, but for one bit; `place` counts bits and wraps around."""
    index, bit = divmod(place % (len(data) * 8), 8)
    return data[:index] + bytes([data[index] ^ (1 << bit)]) + data[index + 1 :]

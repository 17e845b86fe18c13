"""Sealing bytes for one reader: HPKE (RFC 9180), X25519, HKDF-SHA256, ChaCha20-Poly1305."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from secrets import token_bytes

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey, X25519PublicKey
from cryptography.hazmat.primitives.hpke import AEAD, KDF, KEM, Suite

from kiosk.errors import ReplyUnreadable

OVERHEAD = 32 + 16  # the ephemeral key and the tag
_KEY_BYTES = 32


@dataclass(frozen=True, slots=True)
class KeyPair:
    """An X25519 pair as raw bytes; its repr shows the public half only."""

    public: bytes
    private: bytes = field(repr=False)


def new_keypair(random_bytes: Callable[[int], bytes] = token_bytes) -> KeyPair:
    private = random_bytes(_KEY_BYTES)
    return KeyPair(public_of(private), private)


def public_of(private_key: bytes) -> bytes:
    return X25519PrivateKey.from_private_bytes(private_key).public_key().public_bytes_raw()


def seal(plaintext: bytes, public_key: bytes, info: bytes) -> bytes:
    """Readable by the holder of the private key alone, and only together with the same `info`.

    Raises `ReplyUnreadable` where the other end gave a public key that is none.
    """
    try:
        return _suite().encrypt(plaintext, X25519PublicKey.from_public_bytes(public_key), info)
    except ValueError as error:
        raise ReplyUnreadable(reason="public_key") from error


def unseal(sealed: bytes, private_key: bytes, info: bytes) -> bytes:
    """The plaintext; `ReplyUnreadable` when sealed for another key, with other info, or altered."""
    reader = X25519PrivateKey.from_private_bytes(private_key)
    try:
        return _suite().decrypt(sealed, reader, info)
    except (InvalidTag, ValueError) as error:
        raise ReplyUnreadable(reason="seal") from error


def _suite() -> Suite:
    return Suite(KEM.X25519, KDF.HKDF_SHA256, AEAD.CHACHA20_POLY1305)

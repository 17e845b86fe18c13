"""Who this kiosk is: the keys it signs with and is written to, for one incarnation."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from typing import Self

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey

from kiosk.errors import StoreDamaged

RandomBytes = Callable[[int], bytes]
DEVICE_BYTES, INCARNATION_BYTES, KEY_BYTES = 16, 8, 32
_FORMAT = 1


@dataclass(frozen=True, slots=True)
class Identity:
    """Kept in the encrypted store as one blob; its repr shows no secret.

    `certificate` is the centre's word for these keys, once the kiosk is enrolled.
    """

    device: bytes
    incarnation: bytes
    signing_private: bytes = field(repr=False)
    hpke_private: bytes = field(repr=False)
    certificate: bytes | None = field(default=None, repr=False)

    def __post_init__(self) -> None:
        sizes = (DEVICE_BYTES, INCARNATION_BYTES, KEY_BYTES, KEY_BYTES)
        parts = (self.device, self.incarnation, self.signing_private, self.hpke_private)
        if tuple(map(len, parts)) != sizes:
            raise ValueError("an identity has 16 + 8 + 32 + 32 bytes")

    @classmethod
    def new(cls, random_bytes: RandomBytes) -> Self:
        return cls(
            random_bytes(DEVICE_BYTES),
            random_bytes(INCARNATION_BYTES),
            random_bytes(KEY_BYTES),
            random_bytes(KEY_BYTES),
        )

    def renewed(self, random_bytes: RandomBytes) -> Self:
        """The same device in a new incarnation: new keys, records counted from 1, not enrolled."""
        return replace(type(self).new(random_bytes), device=self.device)

    def certified(self, certificate: bytes) -> Self:
        return replace(self, certificate=certificate)

    @property
    def signing_public(self) -> bytes:
        return self._signing_key().public_key().public_bytes_raw()

    @property
    def hpke_public(self) -> bytes:
        key = X25519PrivateKey.from_private_bytes(self.hpke_private)
        return key.public_key().public_bytes_raw()

    def sign(self, message: bytes) -> bytes:
        """The Ed25519 signature of this incarnation: 64 bytes."""
        return self._signing_key().sign(message)

    def to_bytes(self) -> bytes:
        """For the encrypted store only: the private keys are in it."""
        return json.dumps(
            {
                "format": _FORMAT,
                "device": self.device.hex(),
                "incarnation": self.incarnation.hex(),
                "signing": self.signing_private.hex(),
                "hpke": self.hpke_private.hex(),
                "certificate": None if self.certificate is None else self.certificate.hex(),
            }
        ).encode()

    @classmethod
    def from_bytes(cls, data: bytes) -> Self:
        """The inverse of `to_bytes`; raises `StoreDamaged`."""
        try:
            found = json.loads(data)
            certificate = found["certificate"]
            return cls(
                bytes.fromhex(found["device"]),
                bytes.fromhex(found["incarnation"]),
                bytes.fromhex(found["signing"]),
                bytes.fromhex(found["hpke"]),
                None if certificate is None else bytes.fromhex(certificate),
            )
        except (KeyError, TypeError, ValueError, RecursionError) as error:
            raise StoreDamaged(part="identity") from error

    def _signing_key(self) -> Ed25519PrivateKey:
        return Ed25519PrivateKey.from_private_bytes(self.signing_private)

"""A short number that staff type at a public screen: kept only as what it costs to guess it."""

from __future__ import annotations

import hmac
import json
from typing import Any

from argon2.low_level import Type, hash_secret_raw

from kiosk.device.locks import Cost, RandomBytes, cost_of

_SALT_BYTES, _HASH_BYTES = 16, 32


def kept_of(pin: str, cost: Cost, random_bytes: RandomBytes) -> bytes:
    """What is put into the encrypted store; the number itself is in it nowhere."""
    salt = random_bytes(_SALT_BYTES)
    told = {
        "kdf": "argon2id",
        "memory_kib": cost.memory_kib,
        "passes": cost.passes,
        "lanes": cost.lanes,
        "salt": salt.hex(),
        "hash": _stretch(pin, salt, cost).hex(),
    }
    return json.dumps(told, sort_keys=True).encode()


def fits(kept: bytes, pin: str) -> bool:
    """Whether it is that number; takes as long for a wrong one. What is no hash fits nothing."""
    try:
        told: dict[str, Any] = json.loads(kept)
        salt, expected = bytes.fromhex(told["salt"]), bytes.fromhex(told["hash"])
        found = _stretch(pin, salt, cost_of(told))
    except (KeyError, TypeError, ValueError):
        return False
    return hmac.compare_digest(found, expected)


def _stretch(pin: str, salt: bytes, cost: Cost) -> bytes:
    return hash_secret_raw(
        pin.encode("utf-8", "surrogatepass"),
        salt,
        cost.passes,
        cost.memory_kib,
        cost.lanes,
        _HASH_BYTES,
        Type.ID,
    )

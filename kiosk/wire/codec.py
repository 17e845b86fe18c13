"""Deterministic CBOR, read strictly, and the few shapes that our messages are made of."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime, timedelta
from typing import Any, NoReturn

import cbor2

from kiosk.errors import ReplyUnreadable

DEPTH = 16
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_MICROSECOND = timedelta(microseconds=1)
_FIRST_MOMENT = (datetime.min.replace(tzinfo=UTC) - _EPOCH) // _MICROSECOND
_LAST_MOMENT = (datetime.max.replace(tzinfo=UTC) - _EPOCH) // _MICROSECOND

# Every tag that cbor2 would turn into a richer object. Our messages hold none: a pattern to compile
# or a number with a billion digits is not something to build for a stranger.
_KNOWN_TAGS = (
    *(0, 1, 4, 5, 25, 28, 29, 30, 35, 36, 37, 52, 54),
    *(100, 256, 258, 260, 261, 1004, 43000, 55799),
)


def encode(value: object) -> bytes:
    """The one encoding of plain data (RFC 8949, 4.2.1)."""
    return cbor2.dumps(value, canonical=True)


def decode(data: bytes, *, limit: int, reason: str = "cbor") -> Any:
    """Plain data from its one encoding; anything longer, looser or richer is `ReplyUnreadable`."""
    value = decode_loose(data, limit=limit, reason=reason)
    try:
        # Also finds bytes after the end, keys out of order and numbers spelt long.
        exact = encode(value) == data
    except (cbor2.CBORError, TypeError, ValueError) as error:
        raise ReplyUnreadable(reason=reason) from error
    if not exact:
        raise ReplyUnreadable(reason=f"{reason}.canonical")
    return value


def decode_loose(data: bytes, *, limit: int, reason: str) -> Any:
    """Plain data however it is spelt, at half the cost: for the inside of what was signed."""
    if len(data) > limit:
        raise ReplyUnreadable(reason="size", limit=limit)
    try:
        return cbor2.loads(
            data,
            max_depth=DEPTH,
            allow_indefinite=False,
            allow_duplicate_keys=False,
            tag_hook=_refuse_tag,
            semantic_decoders=dict.fromkeys(_KNOWN_TAGS, _refuse_tag),
        )
    except (cbor2.CBORError, TypeError, ValueError) as error:
        raise ReplyUnreadable(reason=reason) from error


def _refuse_tag(_value: object, _immutable: bool) -> NoReturn:
    raise ValueError("no tags here")


def to_micros(moment: datetime) -> int:
    """Microseconds since 1970, exactly."""
    return (moment - _EPOCH) // _MICROSECOND


def from_micros(micros: int) -> datetime:
    """The moment in UTC; raises OverflowError when no calendar holds it."""
    return _EPOCH + timedelta(microseconds=micros)


def moment(micros: int, name: str) -> datetime:
    """The same for a number that came from elsewhere; `ReplyUnreadable` where it is no moment."""
    if not _FIRST_MOMENT <= micros <= _LAST_MOMENT:
        raise ReplyUnreadable(reason=f"field.{name}")
    return from_micros(micros)


class Reading:
    """A decoded map, read field by field; a field of another shape is `ReplyUnreadable`."""

    def __init__(self, value: object) -> None:
        if not isinstance(value, dict):
            raise ReplyUnreadable(reason="map")
        self._fields: Mapping[object, Any] = value

    def raw(self, name: str) -> Any:
        """Whatever stands there; None where nothing does."""
        return self._fields.get(name)

    def octets(self, name: str, size: int | None = None) -> bytes:
        value = self._fields.get(name)
        if not isinstance(value, bytes) or (size is not None and len(value) != size):
            raise ReplyUnreadable(reason=f"field.{name}")
        return value

    def octets_or_none(self, name: str, size: int | None = None) -> bytes | None:
        return None if self._fields.get(name) is None else self.octets(name, size)

    def number(self, name: str, least: int = 0, most: int = 2**63 - 1) -> int:
        value = self._fields.get(name)
        if type(value) is not int or not least <= value <= most:
            raise ReplyUnreadable(reason=f"field.{name}")
        return value

    def number_or_none(self, name: str) -> int | None:
        return None if self._fields.get(name) is None else self.number(name)

    def text(self, name: str, longest: int = 1000) -> str:
        value = self._fields.get(name)
        if not isinstance(value, str) or len(value) > longest:
            raise ReplyUnreadable(reason=f"field.{name}")
        return value

    def moment(self, name: str) -> datetime:
        return from_micros(self.number(name, _FIRST_MOMENT, _LAST_MOMENT))

    def items(self, name: str) -> list[Any]:
        value = self._fields.get(name)
        if not isinstance(value, list):
            raise ReplyUnreadable(reason=f"field.{name}")
        return value

    def mapping(self, name: str) -> dict[Any, Any]:
        value = self._fields.get(name)
        if not isinstance(value, dict):
            raise ReplyUnreadable(reason=f"field.{name}")
        return value

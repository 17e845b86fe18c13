"""Programmes as they are published: plain data with a version, signed by the centre."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from kiosk.errors import ProgrammeForged, ProgrammeUnreadable, ProtocolError, ReplyUnreadable
from kiosk.wire import codec, cose
from kiosk.wire.cose import KID, Kind, Sign
from kiosk.wire.trust import Trust

LIMIT = 1 << 18


def publish(data: Mapping[str, Any], version: int, sign: Sign, kid: bytes) -> bytes:
    """The signed programme; `ProgrammeUnreadable` where its data would not arrive as they are."""
    payload = codec.encode({"version": version, "data": dict(data)})
    _parse(payload)
    return cose.sign1(payload, {KID: kid}, sign, kind=Kind.PROGRAMME)


def read(data: bytes, trust: Trust) -> tuple[str, int, dict[str, Any]]:
    """Its id, version and data, as the centre signed them.

    Raises `ProgrammeForged` where the centre did not, `ProgrammeUnreadable` where it signed
    something that is no programme.
    """
    try:
        signed = cose.verify1(data, trust.key_for, kinds=Kind.PROGRAMME, limit=LIMIT)
    except ProtocolError as error:
        raise ProgrammeForged(reason=str(error)) from error
    return _parse(signed.payload)


def _parse(payload: bytes) -> tuple[str, int, dict[str, Any]]:
    try:
        fields = codec.Reading(codec.decode(payload, limit=LIMIT, reason="programme"))
        data = fields.mapping("data")
        programme = codec.Reading(data).text("id", 100)
        return programme, fields.number("version", least=1), data
    except ReplyUnreadable as error:
        raise ProgrammeUnreadable(reason=str(error)) from error

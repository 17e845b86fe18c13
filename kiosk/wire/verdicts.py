"""Verdicts on the wire: plain data, and a whole batch of them in a few bytes each."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from kiosk.domain.verdict import Verdict
from kiosk.errors import ReplyUnreadable
from kiosk.wire import codec
from kiosk.wire.squeeze import expand, squeeze

MAX_EXPANDED = 1 << 20


def pack(verdicts: Mapping[int, Verdict]) -> bytes:
    """By `seq`, in order; what is said of many is said once."""
    alike: dict[int, tuple[dict[str, Any], list[int]]] = {}
    for seq in sorted(verdicts):
        verdict = verdicts[seq]
        if (said := alike.get(id(verdict))) is None:
            said = alike[id(verdict)] = (verdict.to_data(), [])
        said[1].append(seq)
    return pack_rows([[data, seqs] for data, seqs in alike.values()])


def unpack(packed: bytes) -> dict[int, Verdict]:
    """The inverse of `pack`; raises `ReplyUnreadable`."""
    found: dict[int, Verdict] = {}
    for row in unpack_rows(packed):
        match row:
            case [dict(data), list(seqs)] if set(map(type, seqs)) <= {int}:
                found |= dict.fromkeys(seqs, from_data(data))
            case _:
                raise ReplyUnreadable(reason="verdicts")
    return found


def pack_rows(rows: list[list[Any]]) -> bytes:
    """Rows of plain data that say much the same."""
    return squeeze(codec.encode(rows))


def unpack_rows(packed: bytes) -> list[Any]:
    data = expand(packed, limit=MAX_EXPANDED)
    rows = codec.decode_loose(data, limit=MAX_EXPANDED, reason="verdicts")
    if not isinstance(rows, list):
        raise ReplyUnreadable(reason="verdicts")
    return rows


def from_data(data: dict[Any, Any]) -> Verdict:
    try:
        return Verdict.from_data(data)
    except (KeyError, TypeError, ValueError, OverflowError, OSError) as error:
        raise ReplyUnreadable(reason="verdict") from error

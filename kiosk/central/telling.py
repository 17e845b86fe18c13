"""How an answer of `kiosk-central` looks: JSON for programs, a few aligned lines for people."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import datetime
from typing import Any, TypeVar

import msgspec

from kiosk.central.overview import DeviceRow, Status, WaveCount
from kiosk.central.photos.records import LookRow
from kiosk.central.recovering import RecoveryRow
from kiosk.domain.programme import Programme
from kiosk.domain.wave import WIB

T = TypeVar("T")
Row = Mapping[str, object]


def tell(told: T, json: bool, in_words: Callable[[T], str]) -> None:
    """On stdout, at once."""
    print(msgspec.json.encode(told).decode() if json else in_words(told), flush=True)


def moment(at: datetime | None) -> str:
    """In the time of Jakarta, by which programmes count."""
    return "" if at is None else at.astimezone(WIB).strftime("%d-%m-%Y %H.%M WIB")


def table(rows: Sequence[Row]) -> str:
    """Columns under their names, as wide as they need."""
    if not rows:
        return "-"
    names = list(rows[0])
    lines = [names, *([str(row[name]) for name in names] for row in rows)]
    widths = [max(len(line[at]) for line in lines) for at in range(len(names))]
    padded = (
        "  ".join(cell.ljust(width) for cell, width in zip(line, widths, strict=True))
        for line in lines
    )
    return "\n".join(line.rstrip() for line in padded)


def code(told: Mapping[str, Any]) -> str:
    lines = {"url": told["url"], "code": told["code"], "expires": moment(told["expires"])}
    return _pairs(lines)


def programme(one: Programme) -> dict[str, object]:
    return {"programme": one.id, "version": one.version, "selection": one.selection.value}


def wave(one: WaveCount) -> Row:
    return {
        "programme": one.programme,
        "wave": one.wave,
        "opens": moment(one.opens),
        "closes": moment(one.closes),
        "selection": one.selection,
        "quota": one.quota,
        "entered": one.entered,
        "taken": one.taken,
        "waiting": one.waiting,
        "photos awaited": one.photos_awaited,
    }


def device(one: DeviceRow) -> Row:
    return {
        "device": one.device,
        "office": one.office,
        "enrolled": moment(one.enrolled),
        "last batch": moment(one.last_batch),
        "records": one.records,
        "photos awaited": one.photos_awaited,
        "revoked": moment(one.revoked),
    }


def opened(one: Mapping[str, Any]) -> Row:
    return {name: one[name] or "" for name in ("record", "photo", "finding", "file")}


def look(one: LookRow) -> Row:
    return {
        "at": moment(one.at),
        "act": one.act,
        "photo": one.photo,
        "office": one.office,
        "device": one.device,
        "record": one.seq,
        "by": one.by,
        "why": one.why,
    }


def recovery(one: RecoveryRow) -> Row:
    return {
        "at": moment(one.at),
        "device": one.device,
        "office": one.office,
        "by": one.by,
        "why": one.why,
    }


def status(told: Status) -> str:
    counts = {
        **{f"records {verdict}": count for verdict, count in sorted(told.records.items())},
        "corrected of these": told.corrected,
        "photographs": told.photos.here,
        "photographs to come": told.photos.to_come,
        "photographs under way": told.photos.under_way,
        "records waiting for photographs": told.photos.records_waiting,
        "devices": told.devices,
        "revoked": told.revoked,
        "batches": told.batches,
        "batches to be judged": told.waiting_batches,
        "conflicts": told.conflicts,
        "counted twice": told.counted_twice,
        "epoch": told.epoch,
    }
    return f"{_pairs(counts)}\n\n{table([wave(one) for one in told.waves])}"


def _pairs(lines: Mapping[str, object]) -> str:
    width = max(map(len, lines))
    return "\n".join(f"{name.ljust(width)}  {value}" for name, value in lines.items())

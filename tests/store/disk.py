"""A disk that remembers every write and flush, so that the power can be cut at any of them."""

from __future__ import annotations

import re
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from random import Random

from tests.store import desk

SECTOR = 512
FILES = ("kiosk.db", "kiosk.db-wal")
CALLS = "pwrite64,fsync,fdatasync,ftruncate,unlink,write"


@dataclass(frozen=True)
class Write:
    file: str
    at: int
    data: bytes


@dataclass(frozen=True)
class Cut:
    file: str
    length: int


@dataclass(frozen=True)
class Flush:
    file: str


@dataclass(frozen=True)
class Confirmed:
    """The program told somebody that this number is safe."""

    seq: int


Event = Write | Cut | Flush | Confirmed


def record(code: str, path: Path, folder: Path) -> list[Event]:
    """What a program does to the store's files, and when it prints `saved N;`."""
    trace = folder / "trace"
    command = ["strace", "-f", "-y", "-xx", "-s", "20000", "-o", str(trace), "-e", f"trace={CALLS}"]
    subprocess.run(
        [*command, sys.executable, "-c", code, str(path)],
        cwd=desk.ROOT,
        check=True,
        stdout=subprocess.DEVNULL,
    )
    return [event for line in trace.read_text().splitlines() for event in _events(line)]


def _events(line: str) -> Iterator[Event]:
    texts = [_text(found) for found in re.findall(r'[<"]((?:\\x[0-9a-f]{2})+)[>"]', line)]
    call = line.split(None, 1)[1].partition("(")[0]
    if not texts:
        return
    name = Path(texts[0].decode(errors="replace")).name
    numbers = [int(number) for number in re.findall(r", (\d+)(?=[,)])", line)]
    if call == "write":
        yield from (Confirmed(int(seq)) for seq in re.findall(rb"saved (\d+);", texts[-1]))
    elif name not in FILES:
        return
    elif call == "pwrite64":
        yield Write(name, numbers[-1], texts[1])
    elif call == "ftruncate":
        yield Cut(name, numbers[-1])
    elif call in {"fsync", "fdatasync"}:
        yield Flush(name)
    elif call == "unlink":
        yield from (Cut(name, 0), Flush(name))


def _text(found: str) -> bytes:
    return bytes.fromhex(found.replace("\\x", ""))


@dataclass
class Disk:
    """What was flushed is there; of the rest, whatever the power cut left: parts, in any order."""

    files: dict[str, bytearray]

    @classmethod
    def after(cls, before: bytes, events: list[Event], random: Random) -> Disk:
        disk = cls({FILES[0]: bytearray(before), FILES[1]: bytearray()})
        waiting: list[Write | Cut] = []
        for event in events:
            if isinstance(event, Write | Cut):
                waiting.append(event)
            elif isinstance(event, Flush):
                disk._apply(one for one in waiting if one.file == event.file)
                waiting = [one for one in waiting if one.file != event.file]
        disk._apply(part for one in waiting for part in _what_came_to_disk(one, random))
        return disk

    def _apply(self, changes: Iterator[Write | Cut]) -> None:
        for change in changes:
            content = self.files[change.file]
            if isinstance(change, Cut):
                del content[change.length :]
                continue
            content.extend(bytes(max(0, change.at - len(content))))
            content[change.at : change.at + len(change.data)] = change.data

    def put(self, folder: Path) -> Path:
        for name, content in self.files.items():
            if content:
                (folder / name).write_bytes(content)
        return folder / FILES[0]


def _what_came_to_disk(change: Write | Cut, random: Random) -> Iterator[Write | Cut]:
    """All of it, or nothing, or some of its sectors."""
    fate = random.random()
    if isinstance(change, Cut) or fate < 0.4:
        if fate < 0.6:
            yield change
    elif fate < 0.7:
        for at in range(0, len(change.data), SECTOR):
            if random.random() < 0.5:
                yield Write(change.file, change.at + at, change.data[at : at + SECTOR])


def confirmed(events: list[Event]) -> int:
    """The newest number somebody was told."""
    return max((event.seq for event in events if isinstance(event, Confirmed)), default=0)

"""As much D-Bus as a screen reader needs: calls with strings, answers of any shape, signals."""

from __future__ import annotations

import os
import socket
import struct
from collections import deque
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from itertools import count
from typing import Any, Final

_CALL, _REPLY, _ERROR, _SIGNAL = 1, 2, 3, 4
_FIXED: Final = {
    "y": "B",
    "b": "I",
    "n": "h",
    "q": "H",
    "i": "i",
    "u": "I",
    "x": "q",
    "t": "Q",
    "d": "d",
}
_WIDE: Final = {"y": 1, "g": 1, "v": 1, "n": 2, "q": 2, "x": 8, "t": 8, "d": 8, "(": 8, "{": 8}


@dataclass(frozen=True, slots=True)
class Said:
    """One message: its kind, its header fields by number, and what is in it."""

    kind: int
    serial: int
    fields: dict[int, Any]
    body: list[Any]

    @property
    def member(self) -> str:
        return str(self.fields.get(3, ""))


class BusError(Exception):
    """The other side answered with an error."""


@dataclass(slots=True)
class Bus:
    """One connection; one call after another, signals are kept until they are asked for."""

    address: str
    signals: deque[Said] = field(default_factory=deque)
    _line: socket.socket = field(init=False)
    _serials: count[int] = field(default_factory=lambda: count(1))

    def __post_init__(self) -> None:
        self._line = socket.socket(socket.AF_UNIX)
        self._line.settimeout(20)
        self._line.connect(_path_of(self.address))
        who = str(os.getuid()).encode().hex()
        self._line.sendall(f"\0AUTH EXTERNAL {who}\r\n".encode())
        while not (said := self._line.recv(512)).endswith(b"\r\n"):
            pass
        assert said.startswith(b"OK"), said
        self._line.sendall(b"BEGIN\r\n")
        self.call("org.freedesktop.DBus", "/org/freedesktop/DBus", "org.freedesktop.DBus", "Hello")

    def call(self, to: str, path: str, interface: str, member: str, *words: str) -> list[Any]:
        serial = next(self._serials)
        self._line.sendall(_message(serial, to, path, interface, member, words))
        while True:
            said = self._receive()
            if said.kind == _SIGNAL:
                self.signals.append(said)
            elif said.fields.get(5) == serial:
                if said.kind == _ERROR:
                    raise BusError(said.fields.get(4), said.body)
                return said.body

    def listen(self, rule: str) -> None:
        bus = "org.freedesktop.DBus"
        self.call(bus, "/org/freedesktop/DBus", bus, "AddMatch", rule)

    def hear(self, wanted: Callable[[Said], bool]) -> Said:
        """The next signal of that kind; others are forgotten."""
        while True:
            said = self.signals.popleft() if self.signals else self._receive()
            if said.kind == _SIGNAL and wanted(said):
                return said

    def _receive(self) -> Said:
        head = self._exactly(16)
        order = "<" if head[:1] == b"l" else ">"
        body_size, serial, fields_size = struct.unpack(order + "III", head[4:16])
        fields_bytes = self._exactly(fields_size + (-fields_size) % 8)
        pairs = _Reader(head[12:16] + fields_bytes, order, at=0, shift=12).value("a(yv)")
        body = self._exactly(body_size)
        fields = dict(pairs)
        return Said(head[1], serial, fields, _Reader(body, order).values(fields.get(8, "")))

    def _exactly(self, size: int) -> bytes:
        data = b""
        while len(data) < size:
            more = self._line.recv(size - len(data))
            if not more:
                raise EOFError
            data += more
        return data


def _path_of(address: str) -> str:
    """Where "unix:path=/run/bus,guid=..." listens; a name without a file begins with a NUL."""
    options = dict(
        part.split("=", 1) for part in address.split(";", maxsplit=1)[0].split(":", 1)[1].split(",")
    )
    return options["path"] if "path" in options else "\0" + options["abstract"]


def _message(
    serial: int, to: str, path: str, interface: str, member: str, words: Sequence[str]
) -> bytes:
    body = b""
    for word in words:
        body += b"\0" * (-len(body) % 4) + _string(word)
    told = [(1, b"o", path), (2, b"s", interface), (3, b"s", member), (6, b"s", to)]
    fields = b""
    for code, kind, text in told:
        fields += b"\0" * (-len(fields) % 8) + bytes([code, 1]) + kind + b"\0" + _string(text)
    if words:
        kinds = b"s" * len(words)
        fields += b"\0" * (-len(fields) % 8) + bytes([8, 1]) + b"g\0" + bytes([len(kinds)])
        fields += kinds + b"\0"
    head = struct.pack("<cBBBIII", b"l", _CALL, 0, 1, len(body), serial, len(fields)) + fields
    return head + b"\0" * (-len(head) % 8) + body


def _string(text: str) -> bytes:
    data = text.encode()
    return struct.pack("<I", len(data)) + data + b"\0"


class _Reader:
    """Values out of bytes, as their signature says."""

    def __init__(self, data: bytes, order: str, *, at: int = 0, shift: int = 0) -> None:
        self._data, self._order, self._at, self._shift = data, order, at, shift

    def values(self, signature: str) -> list[Any]:
        found = []
        while signature:
            one, signature = _cut(signature)
            found.append(self.value(one))
        return found

    def value(self, kind: str) -> Any:
        self._align(_WIDE.get(kind[0], 4))
        if kind[0] in _FIXED:
            return self._number(_FIXED[kind[0]])
        if kind[0] in "so":
            return self._text(self._number("I"))
        if kind[0] == "g":
            return self._text(self._number("B"))
        if kind[0] == "v":
            return self.value(self._text(self._number("B")))
        if kind[0] == "a":
            return self._array(kind[1:])
        return tuple(self.values(kind[1:-1]))

    def _array(self, kind: str) -> list[Any]:
        size = self._number("I")
        self._align(_WIDE.get(kind[0], 4))
        end, found = self._at + size, []
        while self._at < end:
            found.append(self.value(kind))
        return found

    def _align(self, to: int) -> None:
        self._at += -(self._at + self._shift) % to

    def _number(self, code: str) -> Any:
        size = struct.calcsize(code)
        (value,) = struct.unpack(self._order + code, self._data[self._at : self._at + size])
        self._at += size
        return value

    def _text(self, size: int) -> str:
        text = self._data[self._at : self._at + size].decode()
        self._at += size + 1
        return text


def _cut(signature: str) -> tuple[str, str]:
    """The first whole type of a signature, and the rest."""
    end = 0
    while signature[end] == "a":
        end += 1
    depth = 0
    while True:
        depth += (signature[end] in "({") - (signature[end] in ")}")
        end += 1
        if depth == 0:
            return signature[:end], signature[end:]

"""Where the centre listens: a name and a port that are its own while it runs."""

from __future__ import annotations

import socket
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any

from kiosk.central.failures import AddressTaken, AddressUnknown


@dataclass(frozen=True, slots=True)
class Address:
    """Where to listen; `port` 0 means any that is free."""

    host: str
    port: int

    @classmethod
    def parse(cls, text: str) -> Address:
        """`HOST:PORT`, an IPv6 address in brackets; raises ValueError."""
        host, colon, port = text.rpartition(":")
        if not (colon and host and port.isascii() and port.isdigit() and int(port) < 65536):
            raise ValueError(text)
        return cls(host.strip("[]"), int(port))

    @property
    def url(self) -> str:
        """How a kiosk on the same network finds it."""
        host = socket.gethostname() if self.host in {"0.0.0.0", "::"} else self.host  # noqa: S104
        return f"http://{f'[{host}]' if ':' in host else host}:{self.port}"


@contextmanager
def reserved(asked: Address) -> Iterator[Address]:
    """The address as numbers, free when the block begins and kept from others until it ends."""
    family, _, _, _, where = _resolve(asked)
    with socket.socket(family, socket.SOCK_STREAM) as probe, socket.socket(family) as held:
        try:
            probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            probe.bind(where)
            found = probe.getsockname()
            probe.close()
            # The workers join this port; a program that does not know of it cannot take it.
            held.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEPORT, 1)
            # Calls that have ended linger for a minute: they may, while it is taken; then no more.
            held.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            held.bind(found)
            held.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 0)
        except OSError as error:
            raise AddressTaken(host=asked.host, port=asked.port) from error
        yield Address(found[0], found[1])


def _resolve(asked: Address) -> Any:
    try:
        return socket.getaddrinfo(asked.host, asked.port, type=socket.SOCK_STREAM)[0]
    except OSError as error:
        raise AddressUnknown(host=asked.host) from error

"""A field office's line between a kiosk and the centre: so many bytes a second, far, and lossy.

A relay on this machine: all lines through it share one rate each way, like a modem; every piece of
1,460 bytes comes half a round trip later. A lost piece takes the line's time twice, and what
follows it on the same connection waits a round trip for it, as TCP would send it again.
"""

from __future__ import annotations

import socket
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from queue import Queue
from random import Random
from urllib.parse import urlsplit

SEGMENT = 1460
_NEVER = threading.Event()


@dataclass
class Way:
    """One direction of the line; for any number of threads."""

    rate: float  # bytes a second
    round_trip: float  # seconds
    loss: float
    random: Random
    free_at: float = 0.0
    carried: int = 0
    turn: threading.Lock = field(default_factory=threading.Lock)

    def carry(self, size: int) -> tuple[float, float]:
        """When these bytes have left, and when they arrive."""
        with self.turn:
            is_lost = self.random.random() < self.loss
            begun = max(time.monotonic(), self.free_at)
            self.free_at = begun + size / self.rate * (2 if is_lost else 1)
            self.carried += size
            late = self.round_trip if is_lost else 0.0
            return self.free_at, self.free_at + self.round_trip / 2 + late


@dataclass
class SlowLink:
    url: str
    up: Way
    down: Way


@contextmanager
def slow_link(url: str, rate: float, round_trip: float, loss: float) -> Iterator[SlowLink]:
    """`rate` in bytes a second each way, `round_trip` in seconds, `loss` of pieces."""
    random = Random(1)
    up, down = (Way(rate, round_trip, loss, random) for _ in range(2))
    parts = urlsplit(url)
    with socket.create_server(("127.0.0.1", 0), backlog=16) as door:

        def carry() -> None:
            with suppress(OSError):
                while True:
                    here, _ = door.accept()
                    there = socket.create_connection((str(parts.hostname), parts.port or 80))
                    for one, other, way in ((here, there, up), (there, here, down)):
                        one.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
                        _begin(_read, one, other, way)

        _begin(carry)
        yield SlowLink(f"http://127.0.0.1:{door.getsockname()[1]}", up, down)


def _read(source: socket.socket, into: socket.socket, way: Way) -> None:
    """No more is read than the line has carried: whoever sends notices how slow it is."""
    on_the_way: Queue[tuple[float, bytes]] = Queue()
    _begin(_deliver, on_the_way, into)
    arrived = time.monotonic() + way.round_trip  # it takes a round trip to be connected
    with suppress(OSError):
        while piece := source.recv(SEGMENT):
            gone, arrives = way.carry(len(piece))
            arrived = max(arrived, arrives)  # in order, whatever was lost before
            on_the_way.put((arrived, piece))
            _wait_until(gone)
    on_the_way.put((arrived, b""))


def _deliver(on_the_way: Queue[tuple[float, bytes]], into: socket.socket) -> None:
    with suppress(OSError):
        while True:
            at, piece = on_the_way.get()
            _wait_until(at)
            if not piece:
                into.shutdown(socket.SHUT_WR)
                return
            into.sendall(piece)


def _wait_until(moment: float) -> None:
    if (left := moment - time.monotonic()) > 0:
        _NEVER.wait(left)


def _begin(work: object, *arguments: object) -> None:
    threading.Thread(target=work, args=arguments, daemon=True).start()  # type: ignore[arg-type]

"""A listener on this machine that answers every request with the bytes it was given."""

from __future__ import annotations

import contextlib
import socket
import threading
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field


def http(status: str, body: bytes = b"", *headers: str) -> bytes:
    """One whole HTTP answer."""
    lines = [f"HTTP/1.1 {status}", f"Content-Length: {len(body)}", *headers]
    return "\r\n".join(lines).encode() + b"\r\n\r\n" + body


@dataclass
class Stranger:
    """Speaks HTTP by rote; remembers what it heard and how often it was called on."""

    answer: bytes | Callable[[bytes], bytes]
    hang_up: bool = False
    heard: list[bytes] = field(default_factory=list)
    lines: list[socket.socket] = field(default_factory=list)
    url: str = ""

    def serve(self, door: socket.socket) -> None:
        with contextlib.suppress(OSError):
            while True:
                line, _ = door.accept()
                self.lines.append(line)
                threading.Thread(target=self._talk, args=(line,), daemon=True).start()

    def hang_up_all(self) -> None:
        for line in self.lines:
            with contextlib.suppress(OSError):
                line.shutdown(socket.SHUT_RDWR)
            line.close()

    def _talk(self, line: socket.socket) -> None:
        with contextlib.suppress(OSError), line:
            while (request := _request(line)) is not None:
                self.heard.append(request)
                line.sendall(self.answer(request) if callable(self.answer) else self.answer)
                if self.hang_up:
                    return


def _request(line: socket.socket) -> bytes | None:
    """One request's head and body, or nothing when the caller has gone."""
    data = b""
    while b"\r\n\r\n" not in data:
        if not (piece := line.recv(65536)):
            return None
        data += piece
    head, _, body = data.partition(b"\r\n\r\n")
    length = 0
    for header in head.lower().split(b"\r\n"):
        if header.startswith(b"content-length:"):
            length = int(header.split(b":")[1])
    while len(body) < length:
        if not (piece := line.recv(65536)):
            return None
        body += piece
    return head + b"\r\n\r\n" + body


@contextlib.contextmanager
def listening(
    answer: bytes | Callable[[bytes], bytes], *, hang_up: bool = False
) -> Iterator[Stranger]:
    """A stranger behind a real port until the block ends."""
    with socket.create_server(("127.0.0.1", 0)) as door:
        stranger = Stranger(answer, hang_up)
        stranger.url = f"http://127.0.0.1:{door.getsockname()[1]}"
        keeper = threading.Thread(target=stranger.serve, args=(door,), daemon=True)
        keeper.start()
        try:
            yield stranger
        finally:
            with contextlib.suppress(OSError):
                door.shutdown(socket.SHUT_RDWR)
            keeper.join(5)
            stranger.hang_up_all()


@contextlib.contextmanager
def visited(talk: Callable[[socket.socket], None]) -> Iterator[str]:
    """The address of somebody who takes one call and talks as he likes."""

    def take_the_call(door: socket.socket) -> None:
        with contextlib.suppress(OSError):
            line, _ = door.accept()
            with line:
                talk(line)

    with socket.create_server(("127.0.0.1", 0)) as door:
        talking = threading.Thread(target=take_the_call, args=(door,), daemon=True)
        talking.start()
        yield f"http://127.0.0.1:{door.getsockname()[1]}"
        with contextlib.suppress(OSError):
            door.shutdown(socket.SHUT_RDWR)
        talking.join(5)

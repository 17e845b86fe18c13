"""A socket of datagrams and the thread that listens to it; bytes in, bytes out."""

from __future__ import annotations

import logging
import select
import socket
from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass
from functools import partial
from threading import Event, Thread, current_thread
from typing import Final

PORTS: Final = (47815, 47816, 47817, 47818)  # as many windows of one computer can be called
HERE: Final = "127.0.0.1"
EVERYBODY: Final = "255.255.255.255"  # of this network; no router passes it on
_MOST_BYTES: Final = 1500
_MOST_AT_ONCE: Final = 32  # datagrams looked at between two beats; what is over is dropped

Address = tuple[str, int]
_logger = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Reach:
    """Where a call goes to, and where one is listened for: the first port that is free."""

    targets: tuple[Address, ...]
    ports: tuple[Address, ...]

    @classmethod
    def of_office(cls) -> Reach:
        targets = tuple((host, port) for host in (HERE, EVERYBODY) for port in PORTS)
        return cls(targets, tuple(("", port) for port in PORTS))

    @classmethod
    def of_computer(cls) -> Reach:
        """Nothing of it is heard, or can be sent, from outside."""
        here = tuple((HERE, port) for port in PORTS)
        return cls(here, here)

    @property
    def unnamed(self) -> Reach:
        """For who calls: the answers come to a port that nobody else knows."""
        host = HERE if all(host == HERE for host, _ in self.targets) else ""
        return Reach(self.targets, ((host, 0),))


class Ear:
    """`heard(bytes, address)` and `beat()` come in its thread; a bug in them ends nothing.

    The socket is open from `open` to `close` and at no other time.
    """

    def __init__(
        self,
        reach: Reach,
        heard: Callable[[bytes, Address], None],
        beat: Callable[[], None],
        seconds: float = 2.0,
    ) -> None:
        self._reach, self._heard, self._beat = reach, heard, beat
        self._seconds = seconds
        self._socket: socket.socket | None = None
        self._closing = Event()
        self._thread: Thread | None = None

    @property
    def is_open(self) -> bool:
        return self._socket is not None

    @property
    def address(self) -> Address:
        """Where it listens, while it is open."""
        host, port = self._socket.getsockname() if self._socket else ("", 0)
        return str(host), int(port)

    def open(self) -> bool:
        """Whether a port was free; a second call changes nothing."""
        if self._socket is not None:
            return True
        self._socket = _bound(self._reach.ports)
        if self._socket is None:
            return False
        self._closing = Event()
        work = (self._socket, self._closing)
        self._thread = Thread(target=self._listen, args=work, name="calls", daemon=True)
        self._thread.start()
        return True

    def close(self, timeout: float = 3.0) -> None:
        closing, self._socket = self._socket, None
        self._closing.set()
        if closing is not None:
            _wake(closing)
            if self._thread is not None and self._thread is not current_thread():
                self._thread.join(timeout)

    def say(self, data: bytes, *more: Address) -> None:
        """To everybody in reach; who cannot be reached is left out, and nobody waits."""
        line = self._socket
        if line is None:
            return
        for target in (*self._reach.targets, *more):
            with suppress(OSError):  # no network, or none that takes this
                line.sendto(data, target)

    def _listen(self, line: socket.socket, closing: Event) -> None:
        with line:
            while not closing.is_set():
                self._safely(self._beat)
                ready, _, _ = select.select([line], [], [], self._seconds)
                if ready and not closing.is_set():
                    for data, address in _waiting(line):
                        self._safely(partial(self._heard, data, address))

    def _safely(self, work: Callable[[], None]) -> None:
        try:
            work()
        except Exception as error:  # noqa: BLE001 - whatever a stranger sent, the ear stays open
            _logger.error("a call could not be heard: %s", type(error).__name__)  # noqa: TRY400


def _bound(ports: Sequence[Address]) -> socket.socket | None:
    for address in ports:
        line = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
        try:
            line.setsockopt(socket.SOL_SOCKET, socket.SO_BROADCAST, 1)
            line.setblocking(False)
            line.bind(address)
        except OSError:
            line.close()
        else:
            return line
    return None


def _wake(line: socket.socket) -> None:
    """A datagram to itself ends the wait."""
    with suppress(OSError), socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as own:
        own.sendto(b"", (HERE, line.getsockname()[1]))


def _waiting(line: socket.socket) -> list[tuple[bytes, Address]]:
    """What has come; a flood is read away, and only its beginning is looked at."""
    found: list[tuple[bytes, Address]] = []
    for _ in range(16 * _MOST_AT_ONCE):
        try:
            data, address = line.recvfrom(_MOST_BYTES)
        except BlockingIOError:
            break
        except OSError:  # somebody we wrote to does not listen: told here on some systems
            continue
        if data and len(found) < _MOST_AT_ONCE:
            found.append((data, address))
    return found


def reach_of(is_office: bool) -> Reach:
    """The whole office, or this computer alone."""
    return Reach.of_office() if is_office else Reach.of_computer()

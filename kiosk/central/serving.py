"""Serving: an address of our own, granian with its workers, and the moment all of it is ready."""

from __future__ import annotations

import http.client
import multiprocessing
import os
import signal
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

from granian.constants import Interfaces
from granian.log import LogLevels
from granian.server import Server

from kiosk.central import worker
from kiosk.central.address import Address
from kiosk.central.failures import ServerStopped

_LOOK_AGAIN = 0.05
# Everything that is said goes to stderr: stdout holds the one line that says where the centre is.
_LOGGING: dict[str, Any] = {
    "formatters": {"line": {"format": "%(asctime)s %(levelname)s %(name)s: %(message)s"}},
    "handlers": {
        "console": {
            "class": "logging.StreamHandler",
            "formatter": "line",
            "stream": "ext://sys.stderr",
        }
    },
    "root": {"level": "INFO", "handlers": ["console"]},
    "loggers": {"_granian": {"level": "WARNING", "handlers": ["console"], "propagate": False}},
}


def serve(
    address: Address, database_url: str, photos: str, workers: int, ready: Callable[[], None]
) -> None:
    """Answers until SIGTERM or SIGINT; `ready` is called once, from another thread."""
    os.environ[worker.DATABASE] = database_url
    os.environ[worker.PHOTOS] = photos
    os.environ[worker.PARENT] = str(os.getpid())
    multiprocessing.set_start_method("spawn", force=True)
    server = Server(
        worker.TARGET,
        address=address.host,
        port=address.port,
        interface=Interfaces.ASGI,
        workers=workers,
        factory=True,
        websockets=False,
        log_level=LogLevels.warning,
        log_dictconfig=_LOGGING,
        workers_kill_timeout=10,
    )
    stopped = threading.Event()
    waiting = threading.Thread(target=_wait, args=(address, stopped, ready), daemon=True)
    waiting.start()
    try:
        server.serve()
    except SystemExit as error:  # granian's way to say that a worker ended by itself
        raise ServerStopped from error
    finally:
        stopped.set()
        waiting.join()


@contextmanager
def stopped_by_signals() -> Iterator[None]:
    """SIGTERM unwinds like Ctrl-C, so that a start that is cut short still stops its database."""
    before = signal.signal(signal.SIGTERM, _interrupt)
    try:
        yield
    finally:
        signal.signal(signal.SIGTERM, before)


def _interrupt(_number: int, _frame: object) -> None:
    raise KeyboardInterrupt


def _wait(address: Address, stopped: threading.Event, ready: Callable[[], None]) -> None:
    while not stopped.wait(_LOOK_AGAIN):
        if _is_ready(address):
            ready()
            return


def _is_ready(address: Address) -> bool:
    line = http.client.HTTPConnection(address.host, address.port, timeout=5)
    try:
        line.request("GET", "/ready")
        return line.getresponse().status == 200
    except (OSError, http.client.HTTPException):
        return False
    finally:
        line.close()

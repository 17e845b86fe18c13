"""The centre on HTTP: four doors for kiosks, and a few windows that anybody may look through."""

from __future__ import annotations

import logging
import threading
import time
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass
from typing import Any, Generic, TypeVar

import msgspec
from litestar import Litestar, Request, Response, get, post
from litestar.exceptions import HTTPException
from litestar.handlers import HTTPRouteHandler
from litestar.openapi import OpenAPIConfig
from litestar.openapi.plugins import JsonRenderPlugin

from kiosk.central.answers import Answer
from kiosk.central.centre import Centre
from kiosk.central.gate import Full, Gate
from kiosk.central.overview import Status, WaveCount
from kiosk.central.quiet import complain
from kiosk.central.receipt_desk import receipt_page
from kiosk.central.rounds import Rounds
from kiosk.errors import Failure
from kiosk.wire import batch, paths

THREADS, PHOTO_THREADS, IN_LINE = 4, 3, 64
_FRESH = 2.0  # seconds for which a count is not counted again
_log = logging.getLogger(__name__)
T = TypeVar("T")


class Alive(msgspec.Struct, frozen=True):
    """The program runs."""

    alive: bool


class Ready(msgspec.Struct, frozen=True):
    """Requests are answered: the database is there, with its tables."""

    ready: bool


def create(
    centre: Centre, *, threads: int = THREADS, in_line: int = IN_LINE, rounds: bool = True
) -> Litestar:
    """The application. `rounds` says whether it also judges what was left unjudged."""
    gate = Gate(threads, in_line)
    # Photographs wait for a disk or another network: claims never stand in line behind them.
    photo_gate = Gate(PHOTO_THREADS, in_line)

    @asynccontextmanager
    async def running(_: Litestar) -> AsyncIterator[None]:
        judge = Rounds(centre)
        if rounds:
            judge.start()
        try:
            yield
        finally:
            if rounds:
                judge.stop()
            gate.close()
            photo_gate.close()

    return Litestar(
        [
            *_doors(centre, gate, photo_gate),
            *_windows(centre, gate),
            *receipt_page(centre.prove, gate),
        ],
        lifespan=[running],
        request_max_body_size=batch.LARGEST,
        exception_handlers={Failure: _away, Full: _full, Exception: _broken},
        openapi_config=OpenAPIConfig(
            title="Loket Prakerja: centre",
            version="1",
            description="Counts and waves. Kiosks speak signed binary messages, described in "
            "the project's protocol.",
            render_plugins=[JsonRenderPlugin()],
        ),
        logging_config=None,
    )


def _doors(centre: Centre, gate: Gate, photo_gate: Gate) -> list[HTTPRouteHandler]:
    def door(path: str, work: Callable[[bytes], Answer], gate: Gate = gate) -> HTTPRouteHandler:
        @post(path, status_code=200, include_in_schema=False)
        async def answer(request: Request[Any, Any, Any]) -> Response[bytes]:
            answered = await gate.run(work, await request.body())
            return Response(
                answered.body, status_code=answered.status, media_type=answered.content_type
            )

        return answer

    return [
        door(paths.ENROLMENTS, centre.enrol),
        door(paths.BATCHES, centre.take_batch),
        door(paths.CONTACT, centre.contact),
        door(paths.PHOTOS, centre.take_photo, photo_gate),
    ]


def _windows(centre: Centre, gate: Gate) -> list[HTTPRouteHandler]:
    counted_waves, counted_status = _Fresh(centre.waves), _Fresh(centre.status)

    @get("/health", operation_id="health")
    async def health() -> Alive:
        """Whether the program runs at all."""
        return Alive(alive=True)

    @get("/ready", operation_id="ready")
    async def ready() -> Ready:
        """Whether requests can be answered; 503 while the database is away."""
        await gate.run(centre.demand_database)
        return Ready(ready=True)

    @get("/v1/waves", operation_id="waves")
    async def waves() -> list[WaveCount]:
        """Every wave that runs now, or has people in it."""
        return await gate.run(counted_waves)

    @get("/v1/status", operation_id="status")
    async def status() -> Status:
        """Counts of everything; nothing of anybody."""
        return await gate.run(counted_status)

    return [health, ready, waves, status]


@dataclass(slots=True)
class _Counted(Generic[T]):
    value: T
    at: float


class _Fresh(Generic[T]):
    """Counts at most once every two seconds, however many ask."""

    def __init__(self, count: Callable[[], T]) -> None:
        self._count = count
        self._lock = threading.Lock()
        self._last: _Counted[T] | None = None

    def __call__(self) -> T:
        with self._lock:
            last = self._last
            if last is None or time.monotonic() - last.at > _FRESH:
                last = self._last = _Counted(self._count(), time.monotonic())
            return last.value


def _away(_: Request[Any, Any, Any], error: Failure) -> Response[dict[str, str]]:
    _log.warning("asked to return later: %s", error)
    return _later(error.code, 5)


def _full(_: Request[Any, Any, Any], __: Full) -> Response[dict[str, str]]:
    return _later("busy", 2)


def _later(code: str, seconds: int) -> Response[dict[str, str]]:
    return Response({"error": code}, status_code=503, headers={"Retry-After": str(seconds)})


def _broken(request: Request[Any, Any, Any], error: Exception) -> Response[dict[str, str]]:
    """What the frame refuses (no such path, too long a body), and what nobody foresaw."""
    if isinstance(error, HTTPException) and error.status_code < 500:
        told, headers = {"error": error.detail}, error.headers
        return Response(told, status_code=error.status_code, headers=headers)
    complain(_log, f"{request.method} {request.url.path} broke", error)
    return Response({"error": "internal"}, status_code=500)

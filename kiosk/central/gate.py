"""A bounded number of requests at work and in line; whoever comes beyond is asked to return."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from typing import ParamSpec, TypeVar

P = ParamSpec("P")
T = TypeVar("T")


class Full(Exception):
    """Too many are in line; nothing was done."""


class Gate:
    """Belongs to one event loop; the work itself runs in its threads."""

    def __init__(self, threads: int, in_line: int) -> None:
        self._most = threads + in_line
        self._inside = 0
        self._pool = ThreadPoolExecutor(threads, thread_name_prefix="request")

    async def run(self, work: Callable[P, T], *args: P.args, **kwargs: P.kwargs) -> T:
        if self._inside >= self._most:
            raise Full
        self._inside += 1
        loop = asyncio.get_running_loop()
        done = loop.run_in_executor(self._pool, partial(work, *args, **kwargs))
        done.add_done_callback(self._leave)  # also when the one who asked has hung up
        return await asyncio.shield(done)

    def close(self) -> None:
        """Lets what has begun come to its end."""
        self._pool.shutdown(wait=True)

    def _leave(self, done: asyncio.Future[T]) -> None:
        self._inside -= 1
        if not done.cancelled():
            done.exception()  # seen, even if nobody waits for it any more

"""Work in a thread of its own that nobody has to wait for when the program ends."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Future
from threading import Thread
from typing import TypeVar

_T = TypeVar("_T")


def apart(work: Callable[[], _T], name: str) -> Future[_T]:
    """What comes of it. A pool's threads would keep a closed program alive on a dead line."""
    told: Future[_T] = Future()

    def run() -> None:
        try:
            told.set_result(work())
        except BaseException as error:  # noqa: BLE001 - for whoever asks what came of it
            told.set_exception(error)

    Thread(target=run, name=name, daemon=True).start()
    return told

"""Saying in the log what went wrong, and nothing of the people whose data it went wrong on."""

from __future__ import annotations

import logging
import traceback
from pathlib import Path


def complain(log: logging.Logger, what: str, error: BaseException) -> None:
    """The kind of an unexpected error and where it was raised; its message may quote an answer."""
    frames = traceback.extract_tb(error.__traceback__)
    where = " < ".join(
        f"{Path(frame.filename).stem}.{frame.name}:{frame.lineno}"
        for frame in reversed(frames[-4:])
    )
    log.error("%s: %s at %s", what, type(error).__name__, where)

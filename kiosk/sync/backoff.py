"""When to try again: full jitter, so that kiosks which lost the centre together return apart."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta

BASE = timedelta(seconds=2)
CAP = timedelta(minutes=15)
LONGEST_RETRY_AFTER = timedelta(hours=1)


def delay(
    failures: int, random: Callable[[int], bytes], retry_after: timedelta | None = None
) -> timedelta:
    """How long to wait after so many failures in a row; never less than the centre asked for."""
    jitter = ceiling(failures) * _fraction(random)
    if retry_after is None:
        return jitter
    return min(max(retry_after, timedelta()), LONGEST_RETRY_AFTER) + jitter


def ceiling(failures: int) -> timedelta:
    """The longest wait after so many failures in a row: doubles up to `CAP`."""
    doublings = min(max(failures, 1) - 1, 16)
    return min(BASE * (1 << doublings), CAP)


def _fraction(random: Callable[[int], bytes]) -> float:
    return int.from_bytes(random(4), "big") / 2**32

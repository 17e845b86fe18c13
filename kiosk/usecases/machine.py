"""What the computer gives a kiosk: time, chance, a way to the centre, the cost of a password."""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from kiosk.calls.ear import Reach, reach_of
from kiosk.device.slots import Cost
from kiosk.sync import network
from kiosk.sync.transport import HttpTransport, Transport


def now() -> datetime:
    return datetime.now(UTC)


@dataclass(frozen=True, slots=True)
class Machine:
    """Passed in, so that a test can be a machine with another clock and a worse network."""

    clock: Callable[[], datetime] = now
    random_bytes: Callable[[int], bytes] = os.urandom
    connect: Callable[[str], Transport] = HttpTransport
    watch: Callable[[], object] = network.ways_out
    reach: Callable[[bool], Reach] = reach_of  # of a call for an officer: the office, or one desk
    cost: Cost | None = None  # None: calibrated at set-up

    def free_bytes(self, folder: Path) -> int:
        """Room left on the disk that holds the queue."""
        return shutil.disk_usage(folder).free

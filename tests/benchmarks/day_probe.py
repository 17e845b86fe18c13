"""One window, 300 people, saved one after the other; prints its memory on the way as JSON."""

from __future__ import annotations

import json
import os
import tempfile
from pathlib import Path

from kiosk.device.slots import Cost
from kiosk.usecases.facts import SetupRequest
from kiosk.usecases.machine import Machine
from kiosk.usecases.site import Site
from tests.benchmarks.bench_desk import PASSWORD, save_typed, sit_down
from ui import compose
from ui.demo.hands import Rhythm, live


def resident_mb() -> float:
    pages = int(Path("/proc/self/statm").read_text().split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE") / 1e6


def main() -> None:
    compose.application()
    told = {}
    with tempfile.TemporaryDirectory() as folder:
        site = Site(Path(folder) / "home", Machine(cost=Cost(64, 1, 1)))
        site.set_up(SetupRequest("Disnaker Uji", "Rina", PASSWORD, "3273")).close()
        with sit_down(site, Rhythm()) as (desk, hands):
            for person in range(1, 301):
                save_typed(desk, hands, person)
                if person in {10, 300}:
                    live(1.0)
                    told[f"after_{person}"] = round(resident_mb(), 1)
    print(json.dumps(told), flush=True)
    os._exit(0)  # the interpreter may take widgets down after the application


if __name__ == "__main__":
    main()

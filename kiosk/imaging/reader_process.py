"""The process that reads cards: pictures in at one pipe, what they say out at the other.

It ends with its pipe. No picture and no word of one is written to a disk, a log or a terminal.
"""

from __future__ import annotations

import json
import os
import sys
from typing import IO, TYPE_CHECKING

from kiosk.errors import Invalid
from kiosk.gazetteer.regions import Regions
from kiosk.imaging import parcels
from kiosk.imaging.card import CardReading
from kiosk.imaging.errand import HURRY, QUIET

if TYPE_CHECKING:
    from kiosk.imaging.understanding import Eyes

_NICER = 5


def main() -> int:
    answers = _pipe_of_our_own()
    _keep_no_core()
    os.environ.update(QUIET)
    if HURRY not in sys.argv:
        _step_back()
    from kiosk.imaging.engine import Engine  # noqa: PLC0415 - half a second, after stepping back

    engine = Engine()
    with Regions.open() as regions:
        parcels.send(answers, b"")  # ready
        while (picture := parcels.receive(sys.stdin.buffer)) is not None:
            reading = _read(picture, engine, regions)
            parcels.send(answers, json.dumps(reading.as_data()).encode())
    return 0


def _read(picture: bytes, eyes: Eyes, regions: Regions) -> CardReading:
    from kiosk.imaging.files import frame_of  # noqa: PLC0415
    from kiosk.imaging.understanding import read_card  # noqa: PLC0415

    try:
        return read_card(frame_of(picture), eyes, regions)
    except Invalid:  # no picture: whoever sent it knows why
        return CardReading()


def _pipe_of_our_own() -> IO[bytes]:
    """What a library prints must not come between the answers."""
    answers = os.fdopen(os.dup(sys.stdout.fileno()), "wb")
    with open(os.devnull, "wb") as nowhere:  # noqa: PTH123
        os.dup2(nowhere.fileno(), sys.stdout.fileno())
    return answers


def _step_back() -> None:
    """Whoever types goes first; on Windows the kiosk has seen to it."""
    if os.name == "posix":
        os.nice(_NICER)


def _keep_no_core() -> None:
    """If it breaks, no picture that was in its memory is left on the disk."""
    if os.name == "posix":
        import resource  # noqa: PLC0415

        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))


if __name__ == "__main__":
    sys.exit(main())

"""What `kiosk close-day` and `kiosk handovers` understand."""

from __future__ import annotations

import argparse
from pathlib import Path

from ui.commands.grammar import Commands, command, positive


def close_day(commands: Commands, place: argparse.ArgumentParser) -> None:
    more = (
        "A supervisor signs. What waits is sealed first; the record stays on this machine for good."
    )
    command(
        commands, place, "close-day", "seal what waits and sign the day's handover record", more
    )


def handovers(commands: Commands, place: argparse.ArgumentParser) -> None:
    parser = command(
        commands,
        place,
        "handovers",
        "tell the handover records of closed days, write one to a file, or check one",
        "Without a number all are told, newest first. The same record is the same PDF.\n"
        "May be asked while the window is open.",
    )
    what = parser.add_mutually_exclusive_group()
    what.add_argument("number", type=positive, metavar="NUMBER", nargs="?", help="of the record")
    what.add_argument("--check", type=Path, metavar="FILE", help="a signed record: is it genuine")
    parser.add_argument("--pdf", type=Path, metavar="FILE", help="where its PDF is written")
    parser.add_argument("--record", type=Path, metavar="FILE", help="where it is written, signed")

"""How a command takes its words: where the kiosk is, who signs in, in what form it answers."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import TypeAlias

from ui.phrases.languages import languages

Commands: TypeAlias = "argparse._SubParsersAction[argparse.ArgumentParser]"  # noqa: SLF001

EXITS = """\
exit codes: 0 done; 1 done, but something needs a look (rows with problems, records still waiting);
2 the command was not understood; 3 the supervisor must do something; 4 the centre cannot be reached
now, try again later; 5 kiosk and centre do not understand each other; 70 a fault of the program.
"""


def place_words() -> argparse.ArgumentParser:
    """`--home` and `--language` may stand before or after the command."""
    place = argparse.ArgumentParser(add_help=False, argument_default=argparse.SUPPRESS)
    place.add_argument(
        "--home", type=Path, metavar="DIR", help="the kiosk's own folder (default: one per user)"
    )
    place.add_argument(
        "--language", choices=languages(), help="language of the window and of messages"
    )
    return place


def _unlocking(place: argparse.ArgumentParser) -> argparse.ArgumentParser:
    """What every command that opens the store takes."""
    unlocking = argparse.ArgumentParser(add_help=False, parents=[place])
    unlocking.add_argument(
        "--password-stdin",
        action="store_true",
        help="read the password from the first line of standard input instead of asking for it",
    )
    unlocking.add_argument("--operator", metavar="ID", help="who signs in (default: whoever fits)")
    unlocking.add_argument("--json", action="store_true", help="answer in JSON, for a program")
    return unlocking


def command(
    commands: Commands, place: argparse.ArgumentParser, name: str, short: str, more: str = ""
) -> argparse.ArgumentParser:
    parser = commands.add_parser(
        name,
        help=short,
        description=f"{short[0].upper()}{short[1:]}.\n\n{more}",
        epilog=EXITS,
        parents=[_unlocking(place)],
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.set_defaults(command=name)
    return parser


def positive(text: str) -> int:
    value = int(text)
    if value < 1:
        raise argparse.ArgumentTypeError("a whole number of 1 or more")
    return value

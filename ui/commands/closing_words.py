"""What `kiosk close-day` and `kiosk handovers` understand."""

from __future__ import annotations

from pathlib import Path

from ui.commands.grammar import Commands, Grammar, positive


def close_day(grammar: Grammar, commands: Commands) -> None:
    grammar.command(commands, "close-day")


def handovers(grammar: Grammar, commands: Commands) -> None:
    parser, of = grammar.command(commands, "handovers"), "handovers"
    what = parser.add_mutually_exclusive_group()
    grammar.add(what, "number", type=positive, metavar="NUMBER", nargs="?", of=of)
    grammar.add(what, "--check", type=Path, metavar="FILE", of=of)
    grammar.add(parser, "--pdf", type=Path, metavar="FILE", of=of)
    grammar.add(parser, "--record", type=Path, metavar="FILE", of=of)

"""What the `kiosk` command understands."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from pathlib import Path

from ui.commands.closing_words import close_day, handovers
from ui.commands.grammar import Commands, Grammar, positive
from ui.phrases.languages import FIRST, Language, languages
from ui.words import Words

CSV_HEADER = (
    "nik,kk,name,birth_place,birth_date,sex,phone,email,street,rt,rw,village,"
    "education,employment,training,consent"
)

_EXAMPLES = {
    "setup": 'kiosk setup --office "Disnaker Kota Bandung"',
    "enrol": "kiosk enrol https://centre.example CODE",
    "register": "kiosk register people.csv",
    "sync": "kiosk sync --once",
    "status": "kiosk status",
    "receipt": "kiosk receipt CODE --pdf FILE",
    "close_day": "kiosk close-day",
    "demo": "kiosk demo",
}


def parse(arguments: list[str]) -> argparse.Namespace:
    """Exits with 2 and a sentence when the words are off."""
    return _parser(arguments).parse_args(arguments)


def _parser(arguments: Sequence[str]) -> argparse.ArgumentParser:
    words = Words(_language(arguments))
    if {"-h", "--help"}.isdisjoint(arguments):  # nobody will read it: the words stay on the disk
        grammar = Grammar(lambda key, /, **_facts: key, words.say, lambda _: False)
    else:
        grammar = Grammar(words.say, words.say, words.knows)
    told = ((grammar.say(f"help.example.{name}"), line) for name, line in _EXAMPLES.items())
    parser = grammar.whole("kiosk", "\n".join(f"  {what:<17} {line}" for what, line in told))
    grammar.add(parser, "--self-test", action="store_true", of="kiosk")
    grammar.add(parser, "--text-size", choices=("normal", "large"), of="kiosk")
    grammar.add(parser, "--contrast", choices=("normal", "high"), of="kiosk")
    parser.set_defaults(command=None)
    commands: Commands = parser.add_subparsers(
        title=grammar.say("help.commands"), metavar="COMMAND"
    )
    for add in (_setup, _enrol, _register, _sync, _status, _receipt, _check_receipt, _people):
        add(grammar, commands)
    for add in (_read_card, _recover, _settings, close_day, handovers, _kiosk_setup, _demo):
        add(grammar, commands)
    return parser


def _language(arguments: Sequence[str]) -> Language:
    """The one that was asked for, before anything else is understood."""
    last = FIRST
    for word, following in zip(arguments, [*arguments[1:], ""], strict=True):
        name, _, value = word.partition("=")
        if name == "--language" and (value or following) in languages():
            last = value or following
    return last


def _setup(grammar: Grammar, commands: Commands) -> None:
    parser, of = grammar.command(commands, "setup"), "setup"
    grammar.add(parser, "--office", required=True, metavar="NAME", of=of)
    grammar.add(parser, "--supervisor", default="Penyelia", metavar="NAME", of=of)
    grammar.add(parser, "--desk", default="", metavar="NAME", of=of)
    grammar.add(parser, "--regency", default="", metavar="CODE", of=of)
    grammar.add(parser, "--training", action="store_true", of=of)


def _enrol(grammar: Grammar, commands: Commands) -> None:
    parser = grammar.command(commands, "enrol")
    grammar.add(parser, "url", metavar="URL", of="enrol")
    grammar.add(parser, "code", metavar="CODE", of="enrol")


def _register(grammar: Grammar, commands: Commands) -> None:
    parser, of = grammar.command(commands, "register", columns=CSV_HEADER), "register"
    what = parser.add_mutually_exclusive_group(required=True)
    grammar.add(what, "file", type=Path, metavar="FILE", nargs="?", of=of)
    grammar.add(what, "--template", type=Path, metavar="FILE", of=of)
    grammar.add(parser, "--preview", action="store_true", of=of)
    grammar.add(parser, "--result", type=Path, metavar="FILE.csv", of=of)


def _sync(grammar: Grammar, commands: Commands) -> None:
    parser = grammar.command(commands, "sync")
    grammar.add(parser, "--once", action="store_true", required=True, of="sync")


def _status(grammar: Grammar, commands: Commands) -> None:
    grammar.command(commands, "status")


def _receipt(grammar: Grammar, commands: Commands) -> None:
    parser, of = grammar.command(commands, "receipt"), "receipt"
    grammar.add(parser, "code", metavar="CODE", of=of)
    grammar.add(parser, "--pdf", type=Path, metavar="FILE", of=of)
    grammar.add(parser, "--paper", choices=("80mm", "a4"), default="80mm", of=of)


def _check_receipt(grammar: Grammar, commands: Commands) -> None:
    parser = grammar.command(commands, "check-receipt")
    grammar.add(parser, "text", metavar="TEXT", of="check_receipt")


def _read_card(grammar: Grammar, commands: Commands) -> None:
    parser, of = grammar.command(commands, "read-card", opens=False), "read_card"
    grammar.add(parser, "files", type=Path, metavar="FILE", nargs="+", of=of)
    grammar.add(parser, "--json", action="store_true", of=of)


def _people(grammar: Grammar, commands: Commands) -> None:
    parser = grammar.command(commands, "people", opens=False)
    inner: Commands = parser.add_subparsers(
        title=grammar.say("help.commands"), metavar="people", dest="what", required=True
    )
    one, two = "help.people.one_password", "help.people.two_passwords"
    grammar.command(inner, "list", one)
    add = grammar.command(inner, "add", two)
    grammar.add(add, "name", metavar="NAME", of="people_add")
    roles = ("operator", "supervisor")
    grammar.add(add, "--role", choices=roles, default="operator", of="people_add")
    for name, more in (("rename", two), ("remove", one), ("reset", two)):
        grammar.add(grammar.command(inner, name, more), "id", metavar="ID", of=f"people_{name}")
    grammar.add(inner.choices["rename"], "name", metavar="NAME", of="people_rename")
    for each in inner.choices.values():
        each.set_defaults(command="people")


def _recover(grammar: Grammar, commands: Commands) -> None:
    parser, of = grammar.command(commands, "recover"), "recover"
    what = parser.add_mutually_exclusive_group(required=True)
    grammar.add(what, "--request", type=Path, metavar="FILE", of=of)
    grammar.add(what, "--reply", type=Path, metavar="FILE", of=of)


def _settings(grammar: Grammar, commands: Commands) -> None:
    parser = grammar.command(commands, "settings")
    grammar.add(parser, "wishes", nargs="*", metavar="KEY=VALUE", of="settings")


def _kiosk_setup(grammar: Grammar, commands: Commands) -> None:
    from ui.commands.kiosk_setup import DATA, SESSIONS, absolute, account

    parser, of = grammar.command(commands, "kiosk-setup", opens=False), "kiosk_setup"
    where = parser.add_mutually_exclusive_group(required=True)
    grammar.add(where, "--root", type=Path, metavar="DIR", of=of)
    grammar.add(where, "--dry-run", action="store_true", of=of)
    grammar.add(parser, "--session", choices=SESSIONS, default="cage", of=of)
    grammar.add(parser, "--user", type=account, default="loket", metavar="NAME", of=of)
    grammar.add(parser, "--program", type=absolute, metavar="PATH", of=of)
    grammar.add(parser, "--data", type=absolute, default=DATA, metavar="DIR", of=of)
    grammar.add(parser, "--json", action="store_true", of=of)


def _demo(grammar: Grammar, commands: Commands) -> None:
    parser, of = grammar.command(commands, "demo", opens=False), "demo"
    grammar.add(parser, "--headless", action="store_true", of=of)
    grammar.add(parser, "--applicants", type=positive, default=12, metavar="N", of=of)
    ways = ("first_come", "draw")
    grammar.add(parser, "--selection", choices=ways, default="first_come", of=of)
    grammar.add(parser, "--quota", type=positive, default=10, metavar="Q", of=of)
    grammar.add(parser, "--pictures", type=Path, metavar="DIR", of=of)
    grammar.add(parser, "--json", action="store_true", of=of)

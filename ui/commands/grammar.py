"""How the commands take their words: parsers that explain themselves in the language asked for."""

from __future__ import annotations

import argparse
import re
import sys
from collections.abc import Callable, Iterable, Mapping
from functools import partial
from pathlib import Path
from types import MappingProxyType
from typing import Any, NoReturn, TypeAlias

from ui.phrases.languages import languages
from ui.phrases.moments import Say

Commands: TypeAlias = "argparse._SubParsersAction[Parser]"  # noqa: SLF001

# What argparse says in English, and the sentence to say instead.
_OFF: Mapping[str, str] = MappingProxyType(
    {
        r"the following arguments are required: (?P<names>.+)": "help.off.required",
        r"one of the arguments (?P<names>.+) is required": "help.off.required",
        r"unrecognized arguments: (?P<names>.+)": "help.off.unrecognized",
        r"argument (?P<name>\S+): invalid choice: (?P<value>.+) \(choose": "help.off.choice",
        r"argument (?P<name>\S+): expected": "help.off.value",
        r"argument (?P<name>\S+): invalid positive value": "help.off.number",
        r"argument (?P<name>\S+): not allowed with argument (?P<other>\S+)": "help.off.both",
        r"argument (?P<name>\S+): invalid (?:absolute|account) value": "help.off.form",
    }
)


class Page(argparse.RawDescriptionHelpFormatter):
    """A page of help whose first word is in the language, too."""

    def __init__(self, prog: str, *, usage: str) -> None:
        super().__init__(prog)
        self._usage_word = usage

    def add_usage(
        self,
        usage: str | None,
        actions: Iterable[argparse.Action],
        groups: Iterable[Any],
        prefix: str | None = None,
    ) -> None:
        super().add_usage(usage, actions, groups, f"{self._usage_word} " if prefix is None else "")


class Parser(argparse.ArgumentParser):
    """`say` words the help, `speak` what is wrong with a command."""

    def __init__(
        self,
        *,
        say: Say,
        speak: Say,
        parts: Iterable[argparse.ArgumentParser] = (),
        is_part: bool = False,
        **how: Any,
    ) -> None:
        page = partial(Page, usage=say("help.usage"))
        super().__init__(add_help=False, formatter_class=page, **how)
        self._positionals.title, self._optionals.title = say("help.arguments"), say("help.options")
        self._speak = speak
        for part in parts:  # only now do their groups have the same titles
            self._add_container_actions(part)
        if not is_part:
            self.add_argument("-h", "--help", action="help", help=say("help.help"))

    def error(self, message: str) -> NoReturn:
        """Exits with 2; what argparse would say is said in the language that was asked for."""
        where = self._speak("help.off.look", command=self.prog)
        print(f"{told(message, self._speak)}\n{where}", file=sys.stderr)
        sys.exit(2)


class Grammar:
    """Makes the parsers; each finds its own words by its name: `help.setup.office`."""

    def __init__(self, say: Say, speak: Say, knows: Callable[[str], bool]) -> None:
        self.say, self._speak, self._knows = say, speak, knows
        place = self._part()
        self.add(place, "--home", type=Path, metavar="DIR", default=argparse.SUPPRESS, of="any")
        self.add(place, "--language", choices=languages(), default=argparse.SUPPRESS, of="any")
        self.place = place  # may stand before or after the command
        self._unlocking = self._part([place])
        self.add(self._unlocking, "--password-stdin", action="store_true", of="any")
        self.add(self._unlocking, "--operator", metavar="ID", of="any")
        self.add(self._unlocking, "--json", action="store_true", of="any")

    def whole(self, prog: str, examples: str) -> Parser:
        """The parser of the program."""
        return Parser(
            prog=prog,
            description=f"{self.say(f'help.{prog}')}\n\n{examples}",
            epilog=self.say("help.exits"),
            parts=[self.place],
            say=self.say,
            speak=self._speak,
        )

    def command(
        self, commands: Commands, name: str, more: str = "", *, opens: bool = True, **facts: object
    ) -> Parser:
        """One that `opens` the store takes a password, and answers in JSON when told so."""
        words = _words_of(f"{commands.metavar} {name}" if commands.metavar != "COMMAND" else name)
        short, more = self.say(f"help.{words}"), more or f"help.{words}.more"
        longer = f"\n\n{self.say(more, **facts)}" if self._knows(more) else ""
        parser = commands.add_parser(
            name,
            help=short,
            description=f"{short[:1].upper()}{short[1:]}.{longer}",
            epilog=self.say("help.exits"),
            parts=[self._unlocking if opens else self.place],
            say=self.say,
            speak=self._speak,
        )
        parser.set_defaults(command=name)
        return parser

    def add(self, to: argparse._ActionsContainer, name: str, *, of: str, **how: Any) -> None:
        """An option or an argument `of` the command with that name."""
        to.add_argument(name, help=self.say(f"help.{of}.{_words_of(name.lstrip('-'))}"), **how)

    def _part(self, parts: Iterable[argparse.ArgumentParser] = ()) -> Parser:
        return Parser(is_part=True, parts=parts, say=self.say, speak=self._speak)


def told(message: str, speak: Say) -> str:
    """What is off, as far as it can be told."""
    for pattern, key in _OFF.items():
        if (found := re.match(pattern, message)) is not None:
            return speak(key, **found.groupdict())
    return speak("help.off")


def positive(text: str) -> int:
    value = int(text)
    if value < 1:
        raise ValueError(text)
    return value


def _words_of(name: str) -> str:
    return re.sub(r"\W", "_", name)

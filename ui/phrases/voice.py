"""One language's voice: finds a sentence by its name, bends it, and fills in the facts."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime, timezone
from pathlib import Path
from string import Formatter
from typing import Self

from kiosk.domain.wave import WIB
from ui.phrases import moments
from ui.phrases.languages import FIRST, TRANSLATIONS, Language, languages
from ui.phrases.translation import translation

GAP = "…"
_COUNTS = re.compile(r"\{(?P<fact>\w+):n\}")


class _Count(int):
    """An integer that writes itself with the language's separators unless told otherwise."""

    say: moments.Say

    def __format__(self, spec: str) -> str:
        return format(int(self), spec) if spec else moments.number(int(self), self.say)


class _Gap(str):
    """Stands for a fact that did not come, however it was to be written."""

    def __format__(self, _spec: str) -> str:
        return str(self)


class _Facts(dict[str, object]):
    """A fact that did not come is a gap in the sentence, not the end of the page."""

    def __missing__(self, name: str) -> str:
        return _Gap(GAP)


@dataclass(frozen=True, slots=True)
class Voice:
    """In a language and in the desk's time zone."""

    language: Language = FIRST
    zone: timezone = WIB
    folder: Path = TRANSLATIONS

    def in_language(self, language: Language) -> Self:
        return replace(self, language=language)

    def in_zone(self, zone: timezone) -> Self:
        return replace(self, zone=zone)

    # --- sentences --------------------------------------------------------------------------------

    def say(self, key: str, /, **facts: object) -> str:
        """The sentence of this name."""
        return self._text(key, facts).format_map(_Facts(self._told_facts(facts)))

    def knows(self, key: str) -> bool:
        """Whether there is a sentence of this name."""
        return bool(translation(self.folder, FIRST).text(key))

    def facts_of(self, key: str) -> set[str]:
        """The names of the facts that a sentence tells."""
        return {name for _, name, _, _ in Formatter().parse(self._text(key, {})) if name}

    def names_of_languages(self) -> dict[Language, str]:
        """Every language the program speaks, called by its own name."""
        spoken = languages(self.folder)
        return {one: self.in_language(one).say("language.name") for one in spoken}

    # --- numbers and times ------------------------------------------------------------------------

    def number(self, value: int) -> str:
        return moments.number(value, self.say)

    def day(self, value: date) -> str:
        return moments.day(value, self.say)

    def clock(self, value: datetime) -> str:
        return moments.clock(value, self.zone, self.say)

    def moment(self, value: datetime, now: datetime) -> str:
        return moments.moment(value, now, self.zone, self.say)

    def moment_inside(self, value: datetime, now: datetime) -> str:
        """The same in the middle of a sentence: sejak hari ini 10.52."""
        text = self.moment(value, now)
        return text[:1].lower() + text[1:]

    def near(self, value: datetime, now: datetime) -> str:
        """As short as it can be: 08.12, kemarin, 20 Nov."""
        return moments.near(value, now, self.zone, self.say)

    def deadline(self, value: datetime, official: timezone) -> str:
        """28 November 2026, 23.59 WIB (29 November, 00.59 WITA): told in the programme's time."""
        here = value.astimezone(self.zone)
        there = value.astimezone(official)
        told = f"{self.day(there)}, {moments.clock(value, official, self.say)} {there.tzname()}"
        if here.utcoffset() == there.utcoffset():
            return told
        day = "" if here.date() == there.date() else f"{self.day(here)}, "
        return f"{told} ({day}{self.clock(value)} {here.tzname()})"

    def duration(self, seconds: float) -> str:
        return moments.duration(seconds, self.say)

    def short_duration(self, seconds: float) -> str:
        return moments.short_duration(seconds, self.say)

    def age(self, seconds: float) -> str:
        return moments.age(seconds, self.say)

    def size(self, count: int) -> str:
        return moments.size(count, self.say)

    # --- inside -----------------------------------------------------------------------------------

    def _text(self, key: str, facts: Mapping[str, object]) -> str:
        """In the form that goes with the fact it counts, `{count:n}`, if it counts one."""
        text = self._form(key)
        if (counts := _COUNTS.search(text)) is None:
            return text
        count = facts.get(counts["fact"])
        if isinstance(count, int):
            text = self._form(key, count)
        return _COUNTS.sub(r"{\g<fact>}", text)

    def _form(self, key: str, count: int | None = None) -> str:
        """In Indonesian where this language has no word for it yet."""
        for language in (self.language, FIRST):
            if text := translation(self.folder, language).text(key, count):
                return text
        raise KeyError(key)

    def _told_facts(self, facts: Mapping[str, object]) -> dict[str, object]:
        return {name: self._told(value) for name, value in facts.items()}

    def _told(self, value: object) -> object:
        match value:
            case bool():
                return value
            case int():
                count = _Count(value)
                count.say = self.say
                return count
            case datetime():
                return self.clock(value)
            case date():
                return self.day(value)
        return value

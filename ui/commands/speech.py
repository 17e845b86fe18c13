"""How the commands speak: sentences in both languages to people, JSON to programs, exit codes."""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Mapping
from datetime import datetime
from enum import IntEnum
from typing import Any

from kiosk.errors import Failure, Invalid, ProtocolError, SiteError, TransientError
from ui.words import Words


class Exit(IntEnum):
    """Whose move it is, as a number."""

    DONE = 0
    LOOK = 1
    USAGE = 2
    SITE = 3
    LATER = 4
    PROTOCOL = 5
    FAULT = 70

    @classmethod
    def of(cls, failure: Failure) -> Exit:
        kinds: tuple[tuple[type[Failure], Exit], ...] = (
            (Invalid, cls.LOOK),
            (SiteError, cls.SITE),
            (TransientError, cls.LATER),
            (ProtocolError, cls.PROTOCOL),
        )
        return next(code for kind, code in kinds if isinstance(failure, kind))


def words_of(asked: argparse.Namespace) -> Words:
    """Indonesian, unless another language was asked for."""
    return Words(getattr(asked, "language", "id"))


def tell(text: str) -> None:
    print(text, flush=True)


def answer(value: Mapping[str, Any]) -> None:
    """One JSON object on one line."""
    print(json.dumps(value, ensure_ascii=False, default=_plain), flush=True)


def _plain(value: object) -> object:
    if isinstance(value, datetime):
        return value.isoformat(timespec="seconds")
    raise TypeError(f"no plain form for {type(value).__name__}")


def complain(failure: Failure) -> Exit:
    """Say on standard error, in both languages, what happened and what to do."""
    for language in ("id", "en"):
        for sentence in _sentences(failure, Words(language)):
            print(sentence, file=sys.stderr)
    return Exit.of(failure)


def _sentences(failure: Failure, words: Words) -> list[str]:
    if isinstance(failure, Invalid):
        return [words.problem(problem).sentence for problem in failure.problems]
    told = words.failure(failure)
    return [" ".join(part for part in (told.what, told.how) if part)]

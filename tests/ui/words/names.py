"""The names of sentences that the code asks for: written out, or put together."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterable, Iterator
from pathlib import Path

NAME = re.compile(r"[a-z_]+(\.\w+)*")
WORD = r"\w+"
ANYTHING = "<anything>"


Names = set[str]
"""Patterns of names: one name each where it is written out, many where it is put together."""


def asked_in(path: Path) -> Names:
    """What `say` and `knows` are called with; a choice between two names asks for both."""
    return {
        name
        for node in ast.walk(ast.parse(path.read_text("utf-8")))
        if isinstance(node, ast.Call)
        and isinstance(node.func, ast.Attribute)
        and node.func.attr in {"say", "knows"}
        and node.args
        for name in _names(node.args[0])
    }


def written_in(path: Path) -> Names:
    """Every text that may be a name: keys wait in tables until they are asked for."""
    found = asked_in(path)
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        match node:
            case ast.Constant(value=str(text)) if NAME.fullmatch(text):
                found.add(re.escape(text))
            case ast.JoinedStr(values=[ast.Constant(value=str(start)), *_]) if "." in start:
                found.update(_names(node))
    return found


def _names(node: ast.expr) -> Iterator[str]:
    match node:
        case ast.Constant(value=str(name)):
            yield re.escape(name)
        case ast.JoinedStr(values=parts):
            yield "".join(_pattern(part) for part in parts)
        case ast.IfExp(body=one, orelse=other):
            yield from (*_names(one), *_names(other))


def _pattern(part: ast.expr) -> str:
    return re.escape(str(part.value)) if isinstance(part, ast.Constant) else ANYTHING


def unknown(asked: Iterable[str], known: Iterable[str]) -> list[str]:
    """The patterns that fit none of the names that are known."""
    names = list(known)
    return sorted(
        pattern
        for pattern in asked
        if not any(re.fullmatch(pattern.replace(ANYTHING, r"[\w.]+"), name) for name in names)
    )


def unused(known: Iterable[str], written: Iterable[str]) -> list[str]:
    """The names that no pattern fits; what is put in holds no dot."""
    every = re.compile("|".join(f"(?:{one.replace(ANYTHING, WORD)})" for one in written))
    return sorted(name for name in known if not every.fullmatch(name))

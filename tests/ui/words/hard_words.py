"""Finds sentences that stand in the code instead of in the files of words."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

SENTENCE = re.compile(r"[^\W\d_]{2,}[,;:.!?]? [^\W\d_]{2,}")
WORD = re.compile(r"[^\W\d_]{2,}")
NAME_OF_A_SENTENCE = re.compile(r"[a-z_]+([.-][\w-]+)*")
PROGRAM = re.compile(
    r"\s*(SELECT|INSERT|UPDATE|DELETE|CREATE|DROP|PRAGMA|BEGIN|ALTER|LOCK|CASE|FROM|ON)\b"
    r"|IS (NOT )?(NULL|DISTINCT)|[;{}]\s.*:|<\w+ class=|\(\?P<|^kiosk [a-z-]+( |$)"
)
"""SQL, style sheets, markup, patterns, what is typed into a terminal."""

SAYS = frozenset(
    {
        *("setText", "setWindowTitle", "setToolTip", "setPlaceholderText", "setStatusTip"),
        *("setAccessibleName", "setAccessibleDescription", "setWhatsThis", "setTitle"),
        *("addItem", "addItems", "drawText", "setHtml", "setPlainText", "setLabelText"),
        *("set_text", "set_texts", "set_label", "set_aside", "set_note", "set_notice", "set_pill"),
        *("set_value", "set_source", "set_placeholder", "announce", "show_words", "tell"),
        *("Label", "ElidedLabel", "Passage", "print", "write"),
    }
)
"""What they are handed, a person reads."""

ASKS = frozenset({"say", "knows"})
LOGS = frozenset({"debug", "info", "warning", "error", "critical", "exception"})


@dataclass(frozen=True, slots=True)
class Hard:
    """Where something hard-coded is said, and what."""

    module: str
    line: int
    text: str

    def __str__(self) -> str:
        return f"{self.module}:{self.line}: {self.text!r}"


def hard_words(path: Path, module: str) -> Iterator[Hard]:
    tree = ast.parse(path.read_text("utf-8"))
    parents = {child: node for node in ast.walk(tree) for child in ast.iter_child_nodes(node)}
    for node in ast.walk(tree):
        match node:
            case ast.Constant(value=str(text)) if _is_hard(node, text, parents):
                yield Hard(module, node.lineno, text)


def _is_hard(node: ast.Constant, text: str, parents: Mapping[ast.AST, ast.AST]) -> bool:
    around = list(_around(node, parents))
    if _is_none_of_a_persons(around) or PROGRAM.search(text):
        return False
    if SENTENCE.search(text):
        return True
    is_said = any(_called(one) in SAYS for one in around)
    is_name = NAME_OF_A_SENTENCE.fullmatch(text) is not None
    return is_said and not is_name and WORD.search(text) is not None


def _around(node: ast.AST, parents: Mapping[ast.AST, ast.AST]) -> Iterator[ast.AST]:
    """From the text outwards to the statement that it is part of."""
    while not isinstance(node, ast.stmt):
        node = parents[node]
        yield node


def _is_none_of_a_persons(around: list[ast.AST]) -> bool:
    """A docstring, a type, a line of the log, a mistake of the programmer, a name that is asked."""
    is_docstring = isinstance(around[0], ast.Expr)
    is_key = isinstance(around[0], ast.Subscript)
    return is_docstring or is_key or any(_is_for_programmers(one) for one in around)


def _is_for_programmers(node: ast.AST) -> bool:
    return isinstance(node, ast.Raise | ast.Assert) or _called(node) in {*ASKS, *LOGS, "compile"}


def _called(node: ast.AST) -> str:
    match node:
        case ast.Call(func=ast.Name(name)) | ast.Call(func=ast.Attribute(attr=name)):
            return name
    return ""

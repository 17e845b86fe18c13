"""Whoever names an icon in the code must have brought it."""

import ast
from collections.abc import Iterator
from pathlib import Path

import ui
from ui.theme.resources import resource

CALLS_WITH_A_NAME_FIRST = {"IconLabel", "IconButton", "pixmap", "set_icon"}


def _names(tree: ast.AST) -> Iterator[ast.expr]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Call):
            yield from (word.value for word in node.keywords if word.arg == "icon")
            called = getattr(node.func, "id", getattr(node.func, "attr", ""))
            yield from node.args[:1] if called in CALLS_WITH_A_NAME_FIRST else ()
        elif isinstance(node, ast.Tuple):  # tables of looks: (Tone.SOGA, "cloud-off")
            for tone, name in zip(node.elts, node.elts[1:], strict=False):
                if isinstance(tone, ast.Attribute) and getattr(tone.value, "id", "") == "Tone":
                    yield name


def test_every_icon_named_in_the_code_is_in_the_house():
    named = {
        (node.value, path.name)
        for path in Path(ui.__file__).parent.rglob("*.py")
        for node in _names(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.Constant) and isinstance(node.value, str)
    }
    assert len(named) > 10
    missing = {
        (name, where) for name, where in named if not resource("icons", f"{name}.svg").exists()
    }
    assert missing == set()

"""`kiosk demo`: the whole way once, with a window for a person or by itself."""

from __future__ import annotations

import argparse
import os
import signal
import sys
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

from ui.commands.speech import Exit, answer, tell, words_of

if TYPE_CHECKING:
    from ui.demo.story import Outcome
    from ui.words import Words


def demo(asked: argparse.Namespace) -> Exit:
    """Exit 0 only when everybody typed in was judged and nobody was counted twice."""
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(Exit.LOOK))  # the centre goes with us
    if asked.headless or not has_display():
        return _headless(asked)
    from ui.demo.practice import practise

    return practise(asked)


def has_display() -> bool:
    """Whether a window could be seen here."""
    if os.environ.get("QT_QPA_PLATFORM") in {"offscreen", "minimal"}:
        return False
    if sys.platform in {"win32", "darwin"}:
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def _headless(asked: argparse.Namespace) -> Exit:
    from ui.demo.story import Plan, play

    words = words_of(asked)
    pictures = asked.pictures or Path(tempfile.mkdtemp(prefix="latihan-gambar-"))
    plan = Plan(asked.applicants, asked.selection, asked.quota, pictures, words.language)
    outcome = play(plan, (lambda _: None) if asked.json else tell)
    if asked.json:
        answer(outcome.to_data())
    else:
        _tell(outcome, words)
    whole = outcome.lost == 0 and outcome.centre["counted_twice"] == 0
    return Exit.DONE if whole and len(outcome.rows) == asked.applicants else Exit.LOOK


def _tell(outcome: Outcome, words: Words) -> None:
    """A table of people, standings and places, and where the pictures are."""
    tell("")
    for row in outcome.rows:
        said = words.verdict(row.verdict) if row.verdict else words.standing(row.standing)
        tell(f"  {row.receipt_code}  {row.masked_nik}  {row.name[:32]:<32}  {said}")
    told = outcome.to_data()
    tell("")
    tell(
        words.say(
            "demo.end",
            captured=told["captured"],
            places=told["places_taken"],
            quota=told["quota"],
            lost=told["lost"],
            twice=told["counted_twice"],
        )
    )
    for picture in outcome.pictures:
        tell(f"  {picture}")

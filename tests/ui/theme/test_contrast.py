"""Legible in every cloth: each ink on each ground it is used on, each control against its page."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import fields

import pytest

from ui.theme.tokens import CLOTH, HIGH_CONTRAST, Cloth, contrast
from ui.theme.tones import Ink, palette_of

Pair = tuple[str, str, str]
"""What it is, its colour, what it stands on."""

TEXT = {CLOTH: 4.5, HIGH_CONTRAST: 7.0}  # WCAG 1.4.3, 1.4.6
CONTROL = {CLOTH: 3.0, HIGH_CONTRAST: 4.5}  # WCAG 1.4.11; an edge of 3 px may be a little quieter
CLOTHS = {"usual": CLOTH, "high contrast": HIGH_CONTRAST}
_ON_THE_BAR = {Ink.WHITE, Ink.PALE}


def _read(c: Cloth) -> Iterator[Pair]:
    """Everything that is read."""
    palette = palette_of(c)
    for ink, colour in palette.inks.items():
        for page in (c.bar,) if ink in _ON_THE_BAR else (c.mori_0, c.mori_25, c.mori_50):
            yield f"ink {ink}", colour, page
    for ink in (Ink.STRONG, Ink.MUTED, Ink.NILA, Ink.BATA):
        yield f"ink {ink} on a sunken panel", palette.inks[ink], c.mori_100
    for tone, pair in palette.tones.items():
        yield f"tone {tone}", pair.ink, pair.wash
        yield f"words of a notice {tone}", c.ink, pair.wash
    for role, look in palette.buttons.items():
        for ground in (look.fill or c.mori_50, look.hover, look.pressed):
            yield f"button {role}", look.ink, ground
    yield "button that waits", palette.disabled.ink, palette.disabled.fill or c.mori_50
    for state, box in palette.fields.items():
        yield f"typed, {state}", c.ink, box.fill
        yield f"placeholder, {state}", c.mori_600, box.fill
    yield from _read_in_places(c)


def _read_in_places(c: Cloth) -> Iterator[Pair]:
    yield from (
        ("key cap", c.ink_2, c.mori_100),
        ("consent under the pointer", c.ink, c.mori_200),
        ("consent detail", c.ink_2, c.mori_100),
        ("consent detail under the pointer", c.ink_2, c.mori_200),
        ("completeness", c.ink_2, c.nila_50),
        ("chosen suggestion", c.ink, c.nila_100),
        ("parents of a chosen suggestion", c.ink_2, c.nila_100),
        ("chosen row", c.ink_2, c.nila_100),
        ("row under the pointer", c.ink_2, c.nila_50),
        ("button in a chosen row", c.nila_800, c.mori_0),
        ("deadline", c.ink, c.kunyit_100),
        ("chosen chip", c.mori_0, c.nila_700),
        ("number of a chip", c.mori_600, c.mori_0),
        ("number of a chosen chip", c.nila_200, c.nila_700),
        ("number of a chip under the pointer", c.mori_600, c.nila_50),
        ("chip under the pointer", c.ink, c.nila_50),
        ("badge", c.nila_900, c.kunyit),
        ("training mark", c.nila_900, c.kunyit),
        ("place in the bar", c.bar_pale, c.bar),
        ("place under the pointer", c.bar_pale, c.bar_lit),
        ("focused place", c.bar_pale, c.nila_900),
        ("chosen place", c.bar_chosen_ink, c.bar_chosen),
        ("selected text", c.mori_0, c.nila_700),
        ("tool tip", c.tip_ink, c.tip),
        ("chapter that is open", c.nila_800, c.nila_100),
        ("word that was looked for", c.ink, c.kunyit_100),
    )


def _seen(c: Cloth) -> Iterator[Pair]:
    """Everything that must be told from what it stands on."""
    palette = palette_of(c)
    for state, look in palette.fields.items():
        yield f"field {state}", look.edge, look.fill
        yield f"field {state} on its card", look.edge, c.mori_0
    for role, button in palette.buttons.items():
        if button.edge:
            yield f"edge of a button {role}", button.edge, c.mori_50
    yield from (
        ("primary button on the page", c.nila_700, c.mori_50),
        ("filter chip", c.mori_600, c.mori_50),
        ("check box", c.mori_600, c.mori_100),
        ("tick", c.mori_0, c.nila_700),
        ("focus ring inside its edge", c.kunyit, c.nila_900),
        ("focus ring on the bar", c.kunyit, c.bar),
        ("bracket under wrong digits", c.bata_700, c.bata_50),
        ("progress", c.nila_700, c.nila_200),
        ("icon on its own", c.ink_2, c.mori_0),
    )


def _focus(c: Cloth) -> Iterator[Pair]:
    """The ring has two bands; on any page one of them stands out."""
    for ground in (c.mori_0, c.mori_25, c.mori_50, c.bar, c.mori_100):
        better = max((c.kunyit, c.nila_900), key=lambda band: contrast(band, ground))
        yield f"focus on {ground}", better, ground


def _too_faint(pairs: Iterable[Pair], least: float) -> list[str]:
    found = ((what, contrast(one, other)) for what, one, other in pairs)
    return [f"{what}: {ratio:.2f}" for what, ratio in found if ratio < least]


@pytest.mark.parametrize("name", CLOTHS)
def test_words_stand_out_from_their_ground(name: str) -> None:
    c = CLOTHS[name]
    assert not _too_faint(_read(c), TEXT[c])


@pytest.mark.parametrize("name", CLOTHS)
def test_controls_stand_out_from_their_ground(name: str) -> None:
    c = CLOTHS[name]
    assert not _too_faint([*_seen(c), *_focus(c)], CONTROL[c])


def test_a_faint_word_would_be_noticed() -> None:
    assert _too_faint([("kunyit on white", CLOTH.kunyit, CLOTH.mori_0)], TEXT[CLOTH])


def test_a_cloth_of_high_contrast_names_every_colour_it_uses() -> None:
    """A dye that was forgotten would shine through from the usual cloth."""
    usual, high = CLOTH, HIGH_CONTRAST
    same = [f.name for f in fields(Cloth) if getattr(usual, f.name) == getattr(high, f.name)]
    assert same == ["bar_ink"]


def test_contrast_is_that_of_wcag() -> None:
    assert contrast("#000000", "#FFFFFF") == pytest.approx(21)
    assert contrast("#FFFFFF", "#777777") == pytest.approx(4.48, abs=0.01)
    assert contrast("#777777", "#777777") == 1

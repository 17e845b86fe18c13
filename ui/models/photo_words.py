"""How far the photographs of a registration have got, in words."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from kiosk.domain.photo import PhotoKind
from ui.words import Words

if TYPE_CHECKING:
    from kiosk.usecases.facts import PhotoProgress


def photo_lines(photos: Sequence[PhotoProgress], words: Words) -> str:
    """One line for each, the card first."""
    return "\n".join(_line(one, words) for one in sorted(photos, key=_place))


def _place(one: PhotoProgress) -> int:
    return list(PhotoKind).index(one.kind)


def _line(one: PhotoProgress, words: Words) -> str:
    name = words.say(f"photo.name.{one.kind}")
    said = words.say(f"photo.standing.{one.standing}", percent=one.percent)
    return words.say("photo.line", name=name[:1].upper() + name[1:], said=said)

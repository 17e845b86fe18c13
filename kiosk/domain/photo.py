"""A photograph that belongs to a registration: which one it is, and how it is known again."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import Final

DIGEST_BYTES: Final = 32
LARGEST: Final = 200 * 1024  # sealed; a kiosk makes them of 150 KB at most


class PhotoKind(StrEnum):
    CARD = "ktp"
    FACE = "face"

    @property
    def field(self) -> str:
        """What a verdict calls it that asks for another one."""
        return f"photo.{self.value}"


def asked_again(field: str | None) -> PhotoKind | None:
    """The photograph that a verdict's field names; None for any other field."""
    return next((kind for kind in PhotoKind if kind.field == field), None)


@dataclass(frozen=True, slots=True)
class PhotoMark:
    """One photograph as its record names it: SHA-256 and size of the *sealed* bytes."""

    kind: PhotoKind
    digest: bytes
    size: int

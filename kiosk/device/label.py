"""What stands on the door: office, desk and who may sign in, readable without a password.

Apart from the slots, because the first picture needs the names and none of the locks.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from kiosk.device.pair import Document, Pair
from kiosk.errors import KeySlotsDamaged, StoreTooNew

FORMAT = 1


@dataclass(frozen=True, slots=True)
class Operator:
    """A person who signs in here."""

    id: str
    name: str
    role: str


@dataclass(frozen=True, slots=True)
class SlotsLabel:
    """What stands on the door, readable by whoever finds the machine, and who may sign in."""

    texts: Mapping[str, str]
    operators: tuple[Operator, ...]

    def text(self, name: str) -> str:
        return self.texts.get(name, "")


def pair_in(folder: Path) -> Pair:
    return Pair(folder, "slots")


def read_label(folder: Path) -> SlotsLabel:
    """Raises `KeySlotsDamaged` when neither copy is whole, `StoreTooNew` for a newer program's."""
    return label_of(known(pair_in(folder).read()))


def known(document: Document) -> Document:
    """The same document, if this program understands its format."""
    with shapes():
        if document["format"] > FORMAT:
            raise StoreTooNew(part="slots")
    return document


def label_of(document: Document) -> SlotsLabel:
    with shapes():
        operators = tuple(operator_of(slot) for slot in password_slots(document))
        return SlotsLabel(document["label"], operators)


def password_slots(document: Document) -> list[dict[str, Any]]:
    return [slot for slot in document["slots"] if slot["kind"] == "password"]


def operator_of(slot: Mapping[str, Any]) -> Operator:
    return Operator(slot["operator"], slot["name"], slot["role"])


@contextmanager
def shapes() -> Iterator[None]:
    """A document whose checksum holds, but whose shape is not ours, was not written by us."""
    try:
        yield
    except (AttributeError, IndexError, KeyError, TypeError, ValueError) as error:
        raise KeySlotsDamaged(part="shape") from error

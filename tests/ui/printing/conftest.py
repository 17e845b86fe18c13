"""A receipt to print, and the text that is on a drawing."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from kiosk.domain.zones import zone_of
from kiosk.usecases.receipts import Receipt
from tests.usecases.conftest import clock, machine, site, workplace  # noqa: F401
from tests.usecases.test_receipts import enrol, register
from ui import compose
from ui.printing.blocks import Headline, Pair, Passage, Pile
from ui.words import Words


@pytest.fixture
def words(qapp):
    compose.application()
    return Words("id", zone_of("3273"))


@pytest.fixture
def receipt(workplace) -> Receipt:  # noqa: F811
    """Of somebody saved on an enrolled kiosk."""
    enrol(workplace)
    made: Receipt = workplace.receipts.of(register(workplace))
    return made


def texts(block) -> Iterator[str]:
    """Every word of a drawing, top to bottom."""
    match block:
        case Passage() | Headline():
            yield block.text
        case Pair():
            yield from texts(block.name)
            yield from texts(block.value)
        case Pile():
            for one in block.blocks:
                yield from texts(one)

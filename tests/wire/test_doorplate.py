from __future__ import annotations

from pathlib import Path

import pytest

import kiosk.wire
from kiosk.wire.cose import Kind

ROOM = Path(str(kiosk.wire.__file__)).parent
DOORPLATE = (ROOM / "README.md").read_text("utf-8")


@pytest.mark.parametrize("kind", Kind)
def test_every_kind_of_message_stands_on_the_doorplate(kind):
    assert f"`{kind.value}`" in DOORPLATE


@pytest.mark.parametrize("module", sorted(path.stem for path in ROOM.glob("[a-z]*.py")))
def test_every_module_stands_on_the_doorplate(module):
    assert f"`{module}`" in DOORPLATE

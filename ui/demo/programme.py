"""The programme of a demonstration: one of the bundled ones, with the quota that was asked for."""

from __future__ import annotations

import re
from pathlib import Path

_PROGRAMMES = Path(__file__).parents[2] / "resources" / "programmes"
_FILES = {"draw": "kartu-prakerja-2020.toml", "first_come": "pelatihan-vokasi.toml"}
_WEEKLY_QUOTA = re.compile(r"(?s)(\[weekly\].*?^quota = )[0-9]+", re.MULTILINE)


def write(folder: Path, selection: str, quota: int) -> Path:
    """The file to publish, in `folder`."""
    bundled = (_PROGRAMMES / _FILES[selection]).read_text(encoding="utf-8")
    text, changed = _WEEKLY_QUOTA.subn(rf"\g<1>{quota}", bundled)
    if changed != 1:
        raise ValueError("the bundled programme has one weekly rule with one quota")
    file = folder / _FILES[selection]
    file.write_text(text, encoding="utf-8")
    return file

"""Tables of made-up people, as spreadsheets write them."""

from __future__ import annotations

import zipfile
from collections.abc import Mapping, Sequence
from pathlib import Path

from openpyxl import Workbook

from tests import builders

COLUMNS = (
    *("nik", "kk", "name", "birth_place", "birth_date", "sex", "phone", "email", "street", "rt"),
    *("rw", "village", "education", "employment", "training", "consent"),
)


def person(number: int, **changes: object) -> dict[str, object]:
    return {"email": "", "consent": "ya", **builders.typed(number), **changes}


def workbook(
    path: Path, people: Sequence[Mapping[str, object]], columns: Sequence[str] = COLUMNS
) -> Path:
    """One sheet, a header, and the people."""
    book = Workbook()
    fill(book.active, people, columns)
    book.save(path)
    return path


def fill(sheet, people: Sequence[Mapping[str, object]], columns: Sequence[str] = COLUMNS) -> None:
    sheet.append(list(columns))
    for one in people:
        sheet.append([one.get(name, "") for name in columns])


def rewritten(path: Path, **parts: bytes) -> Path:
    """The same workbook with other bytes in some of its parts (`sheet1`, `sharedStrings`)."""
    with zipfile.ZipFile(path) as old:
        content = {name: old.read(name) for name in old.namelist()}
    for part, data in parts.items():
        (name,) = (name for name in content if name.endswith(f"/{part}.xml"))
        content[name] = data
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as new:
        for name, data in content.items():
            new.writestr(name, data)
    return path

"""Tables that leave this machine: what became of each row, and an empty one to fill in."""

from __future__ import annotations

import csv
import io
import os
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Final

from kiosk.device.files import write_whole
from kiosk.errors import FileUnreadable

_BYTE_ORDER_MARK: Final = "\N{ZERO WIDTH NO-BREAK SPACE}"  # or Excel takes it for another encoding
_FORMULA: Final = ("=", "+", "-", "@")
_TEXT_FORMAT: Final = "@"
_WORKBOOK: Final = ".xlsx"


def result_path(path: Path) -> Path:
    """Where the answers to a table go, unless somebody says otherwise: beside it."""
    return path.with_name(f"{path.stem}-hasil.csv")


def write_table(path: Path, lines: Iterable[Sequence[str]], delimiter: str) -> None:
    """Replace the file with these lines, whole or not at all; no cell can act as a formula."""
    text = io.StringIO(newline="")
    writer = csv.writer(text, delimiter=delimiter)
    for line in lines:
        writer.writerow([_harmless(cell) for cell in line])
    _write(path, (_BYTE_ORDER_MARK + text.getvalue()).encode())


def write_template(path: Path, columns: Sequence[str]) -> None:
    """An empty table with its header: a workbook if the name ends in .xlsx, else CSV. Raises
    `FileUnreadable` rather than write over a file."""
    if path.exists():
        raise FileUnreadable(reason="exists")
    if path.suffix.lower() == _WORKBOOK:
        _write(path, _empty_workbook(columns))
    else:
        write_table(path, [columns], ";")


def _empty_workbook(columns: Sequence[str]) -> bytes:
    """Every column is text, so that no NIK is kept as a number and rounded."""
    from openpyxl import Workbook  # noqa: PLC0415 - a desk that makes no workbook needs none
    from openpyxl.utils import get_column_letter  # noqa: PLC0415

    book = Workbook()
    sheet = book.active
    sheet.append(list(columns))
    sheet.freeze_panes = "A2"
    for place, name in enumerate(columns, 1):
        dimension = sheet.column_dimensions[get_column_letter(place)]
        dimension.number_format = _TEXT_FORMAT
        dimension.width = max(12, len(name) + 4)
    content = io.BytesIO()
    book.save(content)
    return content.getvalue()


def _write(path: Path, data: bytes) -> None:
    if path.is_dir() or not os.access(path.parent, os.W_OK):
        raise FileUnreadable(reason="not_writable")
    write_whole(path, data)


def _harmless(cell: str) -> str:
    return f"'{cell}" if cell.startswith(_FORMULA) else cell

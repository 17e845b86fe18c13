"""A drawing as a PDF: the same drawing gives the same bytes, whenever it is made."""

from __future__ import annotations

import re
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from hashlib import sha256
from pathlib import Path
from uuid import UUID

from PySide6.QtCore import QBuffer, QByteArray, QHashSeed, QIODevice, QMarginsF, QSizeF, QUuid
from PySide6.QtGui import QPageSize, QPainter, QPdfWriter

from kiosk.errors import DocumentNotSaved

TENTHS_OF_MM = 254  # dots an inch: one unit of a drawing is one dot
_INFO_DATE = re.compile(rb"(?<=Date \(D:)\d{14}")
_XMP_DATE = re.compile(rb"(?<=Date=\")\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d")

Draw = Callable[[QPainter], None]


@dataclass(frozen=True, slots=True)
class Sheet:
    """A drawing, the size of its paper in millimetres, what it is, and of when; `more` are the
    pages after the first."""

    draw: Draw
    width: float
    height: float
    title: str
    at: datetime
    more: tuple[Draw, ...] = ()


def pdf_of(sheet: Sheet) -> bytes:
    """What Qt writes of the moment of making is overwritten, digit for digit."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    # The order in which Qt embeds fonts is that of a hash table: by chance, unless it is told.
    QHashSeed.setDeterministicGlobalSeed()
    try:
        _write(buffer, sheet)
    finally:
        QHashSeed.resetRandomGlobalSeed()
    return _of_its_own_time(_bytes(buffer.data()), sheet.at)


def save_pdf(sheet: Sheet, path: Path) -> None:
    """Whole at that path, for its owner only; raises `DocumentNotSaved`."""
    pdf = pdf_of(sheet)
    fresh = path.with_name(f"{path.name}.new")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        fresh.touch(mode=0o600)
        fresh.write_bytes(pdf)
        fresh.replace(path)
    except OSError as error:
        with suppress(OSError):
            fresh.unlink(missing_ok=True)
        raise DocumentNotSaved(errno=error.errno or 0) from error


def _write(buffer: QBuffer, sheet: Sheet) -> None:
    writer = QPdfWriter(buffer)
    writer.setResolution(TENTHS_OF_MM)
    size = QSizeF(sheet.width, sheet.height)
    exact = QPageSize.SizeMatchPolicy.ExactMatch
    writer.setPageSize(QPageSize(size, QPageSize.Unit.Millimeter, "", exact))
    writer.setPageMargins(QMarginsF())
    writer.setTitle(sheet.title)
    writer.setCreator("Loket Prakerja")
    number = UUID(bytes=sha256(sheet.title.encode()).digest()[:16])
    writer.setDocumentId(QUuid(str(number)))
    painter = QPainter(writer)
    sheet.draw(painter)
    for draw in sheet.more:
        writer.newPage()
        draw(painter)
    painter.end()


def _of_its_own_time(pdf: bytes, at: datetime) -> bytes:
    local = at.astimezone()  # Qt writes the zone of the machine behind it
    pdf = _INFO_DATE.sub(local.strftime("%Y%m%d%H%M%S").encode(), pdf)
    return _XMP_DATE.sub(local.strftime("%Y-%m-%dT%H:%M:%S").encode(), pdf)


def _bytes(data: QByteArray) -> bytes:
    return bytes(data.data())

"""The pattern of a QR code, and how it is painted."""

from __future__ import annotations

from dataclasses import dataclass

import segno
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter

QUIET = 4  # modules of white around the code, as the standard wants it


@dataclass(frozen=True, slots=True)
class QrCode:
    """Rows of dark and light modules, without the quiet zone."""

    rows: tuple[tuple[bool, ...], ...]

    @classmethod
    def of(cls, text: str) -> QrCode:
        """At level M: a fold or a thumb may hide a seventh of it."""
        code = segno.make_qr(text, error="m", boost_error=False)
        return cls(tuple(tuple(map(bool, row)) for row in code.matrix))

    @property
    def size(self) -> int:
        """How many modules wide and high."""
        return len(self.rows)

    def paint(self, painter: QPainter, left: float, top: float, module: float) -> None:
        """Each run of dark modules in one stroke, so that no seams show between them."""
        for line, row in enumerate(self.rows):
            for start, length in _runs(row):
                run = QRectF(left + start * module, top + line * module, length * module, module)
                painter.fillRect(run, QColor(Qt.GlobalColor.black))

    def image(self, module: int) -> QImage:
        """With its quiet zone, `module` pixels a module."""
        side = (self.size + 2 * QUIET) * module
        image = QImage(side, side, QImage.Format.Format_RGB32)
        image.fill(Qt.GlobalColor.white)
        painter = QPainter(image)
        self.paint(painter, QUIET * module, QUIET * module, module)
        painter.end()
        return image


def _runs(row: tuple[bool, ...]) -> list[tuple[int, int]]:
    """Where dark modules begin, and how many there are in a row."""
    runs: list[tuple[int, int]] = []
    for place, is_dark in enumerate(row):
        if not is_dark:
            continue
        if runs and sum(runs[-1]) == place:
            runs[-1] = (runs[-1][0], runs[-1][1] + 1)
        else:
            runs.append((place, 1))
    return runs

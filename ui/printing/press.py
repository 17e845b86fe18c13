"""Prints and saves receipts away from the window, and tells how it went."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject, QStandardPaths
from PySide6.QtGui import QImage

from kiosk.errors import Failure
from ui.bridge.tasks import Tasks
from ui.words import Words

if TYPE_CHECKING:
    from kiosk.usecases.receipts import Receipt
    from kiosk.usecases.workplace import Workplace
    from ui.printing.pdf import Sheet
    from ui.printing.receipt_paper import Paper

Failed = Callable[[Failure], None]
_FOLDER = "Loket Prakerja"


class Printer(Protocol):
    """What a press prints on."""

    def paper(self) -> Paper: ...

    def print(self, sheet: Sheet) -> str: ...


@dataclass(frozen=True, slots=True)
class Ready:
    """A receipt with its QR code painted for the screen."""

    receipt: Receipt
    picture: QImage


class Press(QObject):
    """What drawing needs (segno, Qt's print support) is loaded with the first receipt."""

    def __init__(
        self,
        workplace: Workplace,
        tasks: Tasks,
        parent: QObject,
        printer: Printer | None = None,
        folder: Path | None = None,
    ) -> None:
        super().__init__(parent)
        self._receipts, self._tasks = workplace.receipts, tasks
        self._settings = workplace.settings
        self._printer, self._folder = printer, folder

    def fetch(self, code: str, side: int, done: Callable[[Ready], None], failed: Failed) -> None:
        """The receipt with that code, as it stands now; its picture fits `side` pixels."""
        find = self._receipts.find

        def work() -> Ready:
            from ui.printing.qr import QUIET, QrCode

            receipt = find(code)
            pattern = QrCode.of(receipt.qr)
            return Ready(receipt, pattern.image(side // (pattern.size + 2 * QUIET)))

        self._tasks.run(work, done, failed, owner=self)

    def print(
        self, receipt: Receipt, words: Words, done: Callable[[str], None], failed: Failed
    ) -> None:
        """`done` hears the printer's name once its queue has taken the receipt."""
        printer, chosen = self._printer, self._settings.now

        def work() -> str:
            from ui.printing.printer import DeskPrinter
            from ui.printing.receipt_paper import receipt_sheet

            on = printer or DeskPrinter(chosen.printer, chosen.paper)
            return on.print(receipt_sheet(receipt, words, on.paper()))

        self._tasks.run(work, done, failed, owner=self)

    def save(
        self, receipt: Receipt, words: Words, done: Callable[[Path], None], failed: Failed
    ) -> None:
        """A4, into the person's documents; `done` hears where it lies."""
        folder = self._folder or documents()

        def work() -> Path:
            from ui.printing.pdf import save_pdf
            from ui.printing.receipt_paper import Paper, receipt_sheet

            path = folder / f"bukti-{receipt.row.receipt_code}.pdf"
            save_pdf(receipt_sheet(receipt, words, Paper.A4), path)
            return path

        self._tasks.run(work, done, failed, owner=self)


def documents() -> Path:
    where = QStandardPaths.StandardLocation.DocumentsLocation
    return Path(QStandardPaths.writableLocation(where)) / _FOLDER

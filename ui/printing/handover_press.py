"""Prints and saves handover records away from the window, and tells how it went."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from ui.bridge.tasks import Tasks
from ui.printing.press import Failed, Printer, documents

if TYPE_CHECKING:
    from kiosk.usecases.closing import Handover


class HandoverPress(QObject):
    """What drawing needs is loaded with the first record."""

    def __init__(
        self,
        chosen: Callable[[], str],
        tasks: Tasks,
        parent: QObject,
        printer: Printer | None = None,
        folder: Path | None = None,
    ) -> None:
        super().__init__(parent)
        self._chosen, self._tasks = chosen, tasks
        self._printer, self._folder = printer, folder

    def print(self, signed: Handover, done: Callable[[str], None], failed: Failed) -> None:
        """`done` hears the printer's name once its queue has taken the record.

        On the printer that was set for this desk, or where that one has only a receipt roll, on
        the machine's own; fails where that has only a roll, too.
        """
        printer, chosen = self._printer, self._chosen()

        def work() -> str:
            from kiosk.errors import PrinterMissing
            from ui.printing.handover_paper import handover_sheet
            from ui.printing.printer import for_sheets
            from ui.printing.receipt_paper import Paper

            on = printer or for_sheets(chosen)
            if on.paper() is Paper.ROLL:
                raise PrinterMissing(reason="roll")
            return on.print(handover_sheet(signed))

        self._tasks.run(work, done, failed, owner=self)

    def save(self, signed: Handover, done: Callable[[Path], None], failed: Failed) -> None:
        """Into the person's documents; `done` hears where it lies."""
        folder = self._folder or documents()

        def work() -> Path:
            from ui.printing.handover_paper import handover_sheet
            from ui.printing.pdf import save_pdf

            kiosk = signed.facts.device.hex()[:8]
            path = folder / f"berita-acara-{signed.number}-{kiosk}.pdf"
            save_pdf(handover_sheet(signed), path)
            return path

        self._tasks.run(work, done, failed, owner=self)

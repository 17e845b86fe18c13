"""The same drawing on the machine's printer."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QMarginsF, QSizeF
from PySide6.QtGui import QPageLayout, QPageSize, QPainter
from PySide6.QtPrintSupport import QPrinter, QPrinterInfo

from kiosk.errors import PrinterFailing, PrinterMissing
from ui.printing.pdf import TENTHS_OF_MM, Sheet
from ui.printing.receipt_paper import Paper

_ROLL = 100  # millimetres: whatever is narrower is a roll


class DeskPrinter:
    """The one that was set: by name, or the system's default or only one; looked for each time.

    `chosen` is "default", "none" or a name, `paper` "80mm", "a4" or "auto": what the printer says.
    """

    def __init__(self, chosen: str = "default", paper: str = "auto") -> None:
        self._chosen, self._paper = chosen, paper

    def paper(self) -> Paper:
        """What is in it; raises `PrinterMissing`."""
        found = _found(self._chosen)
        if self._paper != "auto":
            return Paper.named(self._paper)
        width = found.defaultPageSize().size(QPageSize.Unit.Millimeter).width()
        return Paper.ROLL if 0 < width < _ROLL else Paper.A4

    def print(self, sheet: Sheet) -> str:
        """Hand it to the system's queue and answer the printer's name.

        Raises `PrinterMissing`, or `PrinterFailing` for one that is out of paper, switched off or
        does not take it.
        """
        found = _found(self._chosen)
        if found.state() is QPrinter.PrinterState.Error:
            raise PrinterFailing(printer=found.printerName())
        printer = QPrinter(found, QPrinter.PrinterMode.HighResolution)
        printer.setDocName(sheet.title)
        print_on(printer, sheet)
        return found.printerName()


def for_sheets(chosen: str, made: Callable[[str], DeskPrinter] = DeskPrinter) -> DeskPrinter:
    """For A4: the one that was set, unless there is a receipt roll in it."""
    on = made(chosen)
    if chosen in {"default", "none"} or on.paper() is Paper.A4:
        return on
    return made("default")


def print_on(printer: QPrinter, sheet: Sheet) -> None:
    """To the edges of the paper; raises `PrinterFailing`."""
    printer.setFullPage(True)
    size = QPageSize(QSizeF(sheet.width, sheet.height), QPageSize.Unit.Millimeter)
    upright = QPageLayout.Orientation.Portrait
    printer.setPageLayout(QPageLayout(size, upright, QMarginsF()))
    painter = QPainter()
    if not painter.begin(printer):
        raise PrinterFailing(printer=printer.printerName())
    scale = printer.resolution() / TENTHS_OF_MM
    painter.scale(scale, scale)
    sheet.draw(painter)
    for draw in sheet.more:
        if not printer.newPage():
            raise PrinterFailing(printer=printer.printerName())
        draw(painter)
    if not painter.end():
        raise PrinterFailing(printer=printer.printerName())


def printer_names() -> tuple[str, ...]:
    """Every printer this machine knows."""
    return tuple(QPrinterInfo.availablePrinterNames())


def _found(chosen: str) -> QPrinterInfo:
    if chosen == "none":
        raise PrinterMissing(reason="off")
    if chosen != "default":
        return _named(chosen)
    default = QPrinterInfo.defaultPrinter()
    if not default.isNull():
        return default
    return QPrinterInfo.printerInfo(only_one(QPrinterInfo.availablePrinterNames()))


def only_one(names: Sequence[str]) -> str:
    """Raises `PrinterMissing` where there is none, or nobody has said which of several."""
    if len(names) > 1:
        raise PrinterMissing(reason="several", printers=len(names))
    if not names:
        raise PrinterMissing
    return names[0]


def _named(name: str) -> QPrinterInfo:
    found = QPrinterInfo.printerInfo(name)
    if found.isNull():
        raise PrinterMissing(reason="named", printer=name)
    return found

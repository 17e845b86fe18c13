"""Where a scan goes: a receipt is checked, a card's number goes to the page that is open."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from kiosk.errors import Failure, Invalid
from ui.bridge.scanner import Plan, Scanner
from ui.bridge.tasks import Tasks
from ui.panels.proof_card import ProofCard

if TYPE_CHECKING:
    from kiosk.usecases.receipts import CheckedReceipt
    from kiosk.usecases.workplace import Workplace
    from ui.main_window import MainWindow
    from ui.screens.shell import Shell


class DeskScans(QObject):
    """Asked by the scanner about each scan while somebody is signed in."""

    receipt_scanned = Signal(str)

    def __init__(
        self,
        workplace: Workplace,
        tasks: Tasks,
        window: MainWindow,
        shell: Shell,
        is_locked: Callable[[], bool],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._workplace, self._tasks = workplace, tasks
        self._window, self._shell, self._is_locked = window, shell, is_locked
        self._scanner: Scanner | None = None
        self.card = ProofCard(shell, window.words)
        self.receipt_scanned.connect(self._check)
        window.language_changed.connect(self.card.retranslate)

    def listen_to(self, scanner: Scanner | None) -> None:
        """From the sign-in to the sign-out; None ends it."""
        if self._scanner is not None:
            self._scanner.stirred.disconnect(self._remember)
            self._scanner.offer_to(None)
        self._scanner = scanner
        if scanner is not None:
            scanner.stirred.connect(self._remember)
            scanner.offer_to(self.plan)

    def plan(self, text: str) -> Plan | None:
        """What to do with a scan; None leaves it to the field it fell into."""
        if self._is_locked():
            return _nothing
        if self._window.current is not self._shell:
            return None
        if self._workplace.receipts.claims(text):
            return lambda: self.receipt_scanned.emit(text)
        scans = getattr(self._page(), "scans", None)
        return scans.plan(text) if scans is not None else None

    def _remember(self) -> None:
        scans = getattr(self._page(), "scans", None)
        if scans is not None:
            scans.remember()

    def _page(self) -> QWidget | None:
        return self._shell.pages.currentWidget()

    def _check(self, text: str) -> None:
        receipts = self._workplace.receipts
        self._tasks.run(lambda: receipts.check(text), self._show, self._refuse, owner=self)

    def _show(self, checked: CheckedReceipt) -> None:
        self.card.show_genuine(checked)

    def _refuse(self, failure: Failure) -> None:
        if isinstance(failure, Invalid):
            self.card.show_doubtful(failure.problem)
        else:
            self.card.show_failure(failure)


def _nothing() -> None:
    """A scan at the locked screen goes nowhere."""

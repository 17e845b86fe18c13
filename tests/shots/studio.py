"""One kiosk, one window, and hands on its keyboard, for the pictures."""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping
from datetime import timedelta
from itertools import count
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QCoreApplication, QEvent, QObject
from PySide6.QtWidgets import QApplication

from kiosk.calls.ear import Reach
from kiosk.device.slots import Cost
from kiosk.domain.verdict import Verdict
from kiosk.store.records import BatchRow
from kiosk.sync.link import LinkKind, LinkState
from kiosk.usecases.facts import SetupRequest
from kiosk.usecases.machine import Machine
from kiosk.usecases.site import Site
from kiosk.usecases.workplace import Workplace
from tests import builders
from ui import compose
from ui.demo.hands import Hands, Rhythm, until
from ui.desk_screens import DeskScreens
from ui.main_window import MainWindow
from ui.models.link_watch import Glance
from ui.phrases.languages import Language
from ui.screens.sign_in import SignIn

PASSWORD = "tiga kata sandi"
CHEAP = Cost(memory_kib=64, passes=1, lanes=1)
_Screen = TypeVar("_Screen", bound=QObject)


class Studio:
    """Everything but the clock, the line and the people is real."""

    def __init__(
        self, application: QApplication, folder: Path, language: Language, size: tuple[int, int]
    ) -> None:
        self._application, self._language, self._size = application, language, size
        self.now = builders.NOW
        machine = Machine(clock=lambda: self.now, cost=CHEAP, reach=lambda _: Reach((), ()))
        self.site = Site(folder / "kiosk", machine)
        self._windows: list[MainWindow] = []
        self._ids = count(1)

    # --- the kiosk --------------------------------------------------------------------------------

    def set_up(self, regency: str = "3273", *, training: bool = False) -> None:
        office, desk = "Disnaker Kota Bandung", "Loket 3"
        request = SetupRequest(office, "Rina Kartika", PASSWORD, regency, desk, training)
        self.site.set_up(request).close()

    def behind_the_window(self, work: Callable[[Workplace], None]) -> None:
        """Do something to the kiosk while no window is open."""
        workplace = self.site.sign_in(None, PASSWORD)
        work(workplace)
        workplace.close()

    def take_down(self, numbers: range, seconds: float = 70.0) -> None:
        """People registered one after another, the last of them a minute ago."""
        end, first = self.now, self.now - timedelta(seconds=seconds * len(numbers))

        def register(workplace: Workplace) -> None:
            for place, number in enumerate(numbers):
                self.now = first + timedelta(seconds=seconds * place + number % 3 * 11)
                workplace.desk.register(builders.typed(number), "id")

        self.behind_the_window(register)
        self.now = end

    def answer(self, sent: int, verdicts: Mapping[int, Verdict]) -> None:
        """The first `sent` people have reached the centre, and it has said this of some."""

        def settle(workplace: Workplace) -> None:
            batch = BatchRow(1, 1, sent, b"d" * 32, b"", b"sealed", self.now)
            with workplace._store.write() as tx:
                tx.keep_batch(batch)
                tx.settle(1, epoch=1, server_seq=1, verdicts=verdicts, at=self.now)

        self.behind_the_window(settle)

    # --- the window -------------------------------------------------------------------------------

    @property
    def window(self) -> MainWindow:
        return self._windows[-1]

    @property
    def hands(self) -> Hands:
        return Hands(self.window, self.desk.entry._workplace.regions)

    @property
    def desk(self) -> DeskScreens:
        found: DeskScreens | None = self.window.findChild(DeskScreens)
        assert found is not None
        return found

    def open(self, screen: type[_Screen]) -> _Screen:
        """Open the window and wait for its first real screen."""
        window = compose.build(
            self.site,
            language=self._language,
            clock=lambda: self.now,
            make_id=lambda: f"draft-{next(self._ids)}",
            stamp=Rhythm(),
        )
        self._windows.append(window)
        window.resize(*self._size)
        window.show()
        window.activateWindow()
        return self.wait_for(screen)

    def wait_for(self, screen: type[_Screen]) -> _Screen:
        until(lambda: isinstance(self.window.current, screen))
        self.settle()
        found = self.window.current
        assert isinstance(found, screen)
        return found

    def sign_in(self) -> DeskScreens:
        """Open the window and go to the desk."""
        door = self.open(SignIn)
        door.password.set_text(PASSWORD)
        door.sign_in()
        until(lambda: self.window.findChild(DeskScreens))
        until(lambda: self.desk.entry.parts.head.day)
        self.settle()
        return self.desk

    def show_link(self, kind: LinkKind, **known: object) -> None:
        """As if the line to the centre were so."""
        desk = self.desk
        desk.watch.stop()
        until(lambda: desk.watch._last)
        assert desk.watch._last is not None
        counts = desk.watch._last.counts
        state = LinkState(kind, unsent=counts.waiting, **known)  # type: ignore[arg-type]
        desk._show_glance(Glance(state, counts))
        self.settle()

    def settle(self, seconds: float = 0.25) -> None:
        """Let layouts, timers and background work come to rest."""
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            self._application.processEvents()
            QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)

    def take(self, file: Path) -> None:
        self.settle()
        self.window.grab().save(str(file))

    def close(self) -> None:
        for window in self._windows:
            window.close()
            until(lambda window=window: not window.isVisible())  # type: ignore[misc]
            window.tasks.finish()
            window.deleteLater()
        self.settle(0.05)

"""A forgotten password: which screen follows which, until somebody can sign in again."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from ui.main_window import MainWindow
from ui.panels.gate import Gate
from ui.screens.forgot.advice import Advice
from ui.screens.forgot.reply import Reply
from ui.screens.forgot.request import Request

if TYPE_CHECKING:
    from kiosk.usecases.facts import OperatorLabel, SiteLabel
    from kiosk.usecases.recovering import RecoveryAsked
    from kiosk.usecases.site import Site


class Forgotten(QObject):
    """`back` shows the sign-in screen, read anew; `home` is where files are put and found."""

    def __init__(
        self, site: Site, label: SiteLabel, window: MainWindow, back: Callable[[], None], home: Path
    ) -> None:
        super().__init__(window)
        self._site, self._label, self._window = site, label, window
        self._back, self._home = back, home

    def start(self) -> None:
        site, window = self._site, self._window
        screen = Advice(self._label, lambda: site.recovery().ask(), window.tasks, window.words)
        screen.asked.connect(self._show_request)
        screen.back_wanted.connect(self._leave)
        self._show(screen)

    def _show_request(self, asked: RecoveryAsked) -> None:
        def save() -> Path:
            from kiosk.usecases.recovery_files import places, save_request

            return save_request(asked, places(self._home))

        window = self._window
        screen = Request(self._label, asked, save, window.tasks, window.words)
        screen.answer_wanted.connect(lambda: self._show_reply(asked))
        screen.back_wanted.connect(self.start)
        self._show(screen)

    def _show_reply(self, asked: RecoveryAsked) -> None:
        site, window = self._site, self._window

        def find() -> tuple[Path, str] | None:
            from kiosk.usecases.recovery_files import find_reply, places

            return find_reply(site.recovery(), places(self._home))

        def take(reply: str, who: str | None, password: str) -> OperatorLabel:
            return site.recovery().take(reply, who, password)

        screen = Reply(self._label, take, find, window.tasks, window.words)
        screen.finished.connect(self._leave)
        screen.back_wanted.connect(lambda: self._show_request(asked))
        self._show(screen)

    def _show(self, screen: Gate) -> None:
        screen.language_chosen.connect(self._window.set_language)
        screen.help_wanted.connect(self._window.help_wanted)
        self._window.show_screen(screen)

    def _leave(self) -> None:
        self._back()
        self.deleteLater()

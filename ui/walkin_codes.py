"""A visitor shows a code to the camera, where the machine has no scanner."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from ui.bridge.scanner import Plan
from ui.bridge.tasks import Tasks
from ui.camera.camera import Camera
from ui.camera.code_reader import CodeReader
from ui.camera.lane import lane_beside
from ui.panels.hall.code_look import CodeLook
from ui.words import Words

if TYPE_CHECKING:
    from kiosk.usecases.workplace import Workplace
    from ui.camera.sources import Source
    from ui.screens.walkin.walk_in import WalkIn


class CodeByCamera(QObject):
    """What it reads goes the way of what a scanner reads."""

    def __init__(
        self, walk_in: WalkIn, workplace: Workplace, tasks: Tasks, words: Words, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._walk_in, self._settings = walk_in, workplace.settings
        lane = lane_beside(tasks)
        camera = Camera(lambda: workplace.settings.now.camera, lane, self)
        camera.find_source = self._find_source
        self.reader = CodeReader(camera, lane, self)
        self.card = CodeLook(walk_in, words)
        self._plan: Callable[[str], Plan | None] | None = None
        self.reader.shown.connect(self.card.view.show_live)
        self.reader.strange.connect(self.card.tell_strange)
        self.reader.read.connect(self._take)
        camera.changed.connect(self.card.show_state)
        self.card.left.connect(self.end)
        walk_in.wiped.connect(self.end)
        walk_in.code_wanted.connect(self._serve_page)

    @property
    def is_possible(self) -> bool:
        """Whether there is a camera."""
        return self._find_source(self._settings.now.camera) is not None

    def begin(self, plan: Callable[[str], Plan | None]) -> None:
        """Look for a code that `plan` knows what to do with."""
        self._plan = plan
        self.card.open()
        self.reader.begin(lambda text: plan(text) is not None)

    def end(self) -> None:
        """Lens off, and nothing of what was seen stays."""
        self._plan = None
        self.reader.stop()
        self.card.close_over()

    def _serve_page(self) -> None:
        if (page := self._walk_in.frame.page) is not None:
            self.begin(page.scan)

    def _find_source(self, setting: str) -> Source | None:
        return self._walk_in.guide.around.find_source(setting)

    def _take(self, text: str) -> None:
        act = self._plan(text) if self._plan is not None else None
        self.end()
        if act is not None:
            act()

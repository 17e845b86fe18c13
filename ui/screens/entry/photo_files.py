"""Where there is no camera, a photograph comes from a file: a scan, or a telephone's picture."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from kiosk.domain.photo import PhotoKind
from kiosk.usecases.folders import read_picture
from ui.bridge.tasks import Tasks
from ui.panels.picture_chooser import PictureChooser
from ui.screens.entry.photographing import Photographing
from ui.words import Words

if TYPE_CHECKING:
    from ui.camera.eye import Shot


class PhotoFiles(QObject):
    """Cut out and sealed like a shot; the file itself is left where it is."""

    def __init__(
        self, photos: Photographing, tasks: Tasks, words: Words, page: QWidget, home: Path
    ) -> None:
        super().__init__(photos)
        self._photos, self._tasks = photos, tasks
        self._kind = PhotoKind.CARD
        self.chooser = PictureChooser(page, tasks, words, home)
        photos.file_wanted.connect(self._choose)
        self.chooser.chosen.connect(self._take)

    def _choose(self, kind: PhotoKind) -> None:
        self._kind = kind
        self.chooser.open_for(f"photo.{kind.value}")

    def _take(self, path: Path) -> None:
        kind = self._kind

        def work() -> Shot:
            from ui.camera.eye import shot_of_file

            return shot_of_file(read_picture(path), kind)

        self._tasks.run(work, self._keep, self.chooser.tell, owner=self)

    def _keep(self, shot: Shot) -> None:
        if self.chooser.isVisible():  # otherwise nobody wants it any more
            self.chooser.close_card()
            self._photos.keep(shot)

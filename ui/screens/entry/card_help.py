"""What the photograph of a card says, offered to the empty fields; nothing typed makes way."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from kiosk.domain.photo import PhotoKind
from ui.bridge.tasks import Tasks
from ui.screens.entry.boxes import Box, Source
from ui.screens.entry.clerk import Clerk
from ui.screens.entry.photo_column import GOOD
from ui.screens.entry.photographing import Photographing
from ui.theme.tones import Ink

if TYPE_CHECKING:
    from kiosk.usecases.card_offers import CardOffers
    from kiosk.usecases.workplace import Workplace
    from ui.camera.eye import Shot


class CardHelp(QObject):
    """Reads in the background; a reader that is missing or broke is only a missing help."""

    def __init__(
        self, workplace: Workplace, tasks: Tasks, clerk: Clerk, photos: Photographing
    ) -> None:
        super().__init__(photos)
        self._workplace, self._tasks = workplace, tasks
        self._interview, self._walk, self._shown = clerk.interview, clerk.walk, photos.shown
        self._fail = clerk.show_failure
        photos.kept.connect(self._read)
        photos.begun.connect(self._wake)

    def _wake(self, kind: PhotoKind) -> None:
        """Reading begins quicker when the camera has looked a while."""
        reader = self._workplace.card_reader
        if kind is PhotoKind.CARD and reader.is_present:
            self._tasks.run(reader.wake, lambda _: None, self._fail, owner=self)

    def _read(self, shot: Shot) -> None:
        workplace, draft_id = self._workplace, self._interview.keeper.draft_id
        if shot.kind is not PhotoKind.CARD or not workplace.card_reader.is_present:
            return
        texts = self._interview.sheet.texts()

        def work() -> CardOffers | None:
            read = workplace.card_reader.read(shot.jpeg)
            return None if read is None else workplace.card_offers(read, texts)

        def done(offers: CardOffers | None) -> None:
            if offers is not None and draft_id == self._interview.keeper.draft_id:
                self._take(offers)

        self._tasks.run(work, done, self._fail, owner=self)

    def _take(self, offers: CardOffers) -> None:
        here = self._interview.sheet.current()
        filled = self._fill(offers.texts)
        if offers.nik_agrees is False:
            self._say("photo.differs", Ink.BATA, "triangle-alert")
        elif offers.nik_agrees:
            self._say("photo.matches", Ink.PANDAN, GOOD)
        elif filled:
            self._say("photo.read", Ink.PANDAN, GOOD)
        if here is not None and here in filled:
            self._walk.on(here)

    def _fill(self, texts: Mapping[str, str]) -> list[Box]:
        """Where there is no answer yet; which boxes that were."""
        interview, sheet = self._interview, self._interview.sheet
        empty = [box for box in sheet if box.is_empty and texts.get(box.field.id)]
        for box in empty:
            interview.put_back(box, texts[box.field.id], Source.PHOTO)
            sheet.touch(box)
        interview.look()
        return empty

    def _say(self, key: str, ink: Ink, icon: str) -> None:
        self._shown.say(PhotoKind.CARD, key, ink, icon)

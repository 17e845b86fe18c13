"""From a picture that a person said yes to, to one that only the centre can open."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from kiosk.domain.photo import PhotoKind
from kiosk.errors import Failure
from ui.camera.shooting import Phase, Shooting
from ui.screens.walkin.answers import FROM_PHOTO, KeptPhoto, small_of
from ui.screens.walkin.page import Around

if TYPE_CHECKING:
    from kiosk.usecases.card_offers import CardOffers
    from kiosk.usecases.photos import SealedPhoto
    from ui.camera.eye import Shot


class PhotoKeeping(QObject):
    """Seals, and has a card read for the questions that were not answered yet."""

    kept = Signal(object)
    """`Shot`, without what could be sent or written: what can be looked at is enough now."""
    failed = Signal(object)

    def __init__(self, around: Around, shooting: Shooting, parent: QObject) -> None:
        super().__init__(parent)
        self._around, self._shooting = around, shooting
        shooting.changed.connect(self._wake)
        self._turn = 0
        self.is_busy = False

    def keep(self, shot: Shot) -> None:
        photos, turn, kind, jpeg = self._around.workplace.photos, self._turn, shot.kind, shot.jpeg
        shown = replace(shot, jpeg=b"")
        self.is_busy = True

        def done(sealed: SealedPhoto) -> None:
            if turn == self._turn:
                self.is_busy = False
                kept = KeptPhoto(sealed, small_of(shown.image), shown.is_clear)
                self._around.answers.keep_photo(kind, kept)
                self._read(kind, jpeg)
                self.kept.emit(shown)

        def failed(failure: Failure) -> None:
            if turn == self._turn:
                self.is_busy = False
                self.failed.emit(failure)

        self._around.tasks.run(lambda: photos.confirm(kind, jpeg), done, failed, owner=self)

    def forget(self) -> None:
        """What is under way is nobody's any more."""
        self._turn += 1
        self.is_busy = False

    def _wake(self, phase: Phase) -> None:
        """Reading begins quicker when the camera has looked a while."""
        reader = self._around.workplace.card_reader
        is_card = self._shooting.kind is PhotoKind.CARD
        if phase is Phase.LOOKING and is_card and reader.is_present:
            self._around.tasks.run(reader.wake, lambda _: None, lambda _: None, owner=self)

    def _read(self, kind: PhotoKind, jpeg: bytes) -> None:
        workplace, answers, turn = self._around.workplace, self._around.answers, self._turn
        reader, texts = workplace.card_reader, answers.texts()
        if kind is not PhotoKind.CARD or not reader.is_present:
            return

        def work() -> CardOffers | None:
            read = reader.read(jpeg)
            return None if read is None else workplace.card_offers(read, texts)

        def done(offers: CardOffers | None) -> None:
            if offers is None or turn != self._turn:
                return
            for field_id, text in offers.texts.items():
                if not answers.text(field_id):
                    answers.offer(field_id, text, FROM_PHOTO)

        self._around.tasks.run(work, done, lambda _: None, owner=self)

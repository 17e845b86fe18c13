"""What one person has answered so far: in memory only, and gone at the first `wipe`."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QSize, Qt, Signal
from PySide6.QtGui import QImage

from kiosk.domain.photo import PhotoKind

if TYPE_CHECKING:
    from kiosk.usecases.photos import SealedPhoto

TYPED: Final = ""
FROM_NIK: Final = "nik"
FROM_PHOTO: Final = "photo"
"""Where an answer came from; what somebody typed is never overwritten by the other two."""

_SMALL: Final = QSize(480, 300)


@dataclass(frozen=True, slots=True)
class Consent:
    """That the person agrees: since when, and in which language they read it."""

    at: datetime
    language: str


@dataclass(frozen=True, slots=True, repr=False)
class KeptPhoto:
    """A photograph that the person said yes to, and what they may still see of it."""

    sealed: SealedPhoto
    small: QImage
    is_clear: bool
    """Whether nothing was to be said against it when it was taken."""


def small_of(image: QImage) -> QImage:
    """To be recognised, not to be read."""
    keep, smooth = Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
    return image.scaled(_SMALL, keep, smooth)


class Answers(QObject):
    """Texts by the id of their field, as they were typed; nothing of them is ever kept on disk."""

    changed = Signal(str)
    """The answer of this field is another one."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._texts: dict[str, str] = {}
        self._sources: dict[str, str] = {}
        self.consent: Consent | None = None
        self._photos: dict[PhotoKind, KeptPhoto] = {}

    def text(self, field_id: str) -> str:
        return self._texts.get(field_id, "")

    def source(self, field_id: str) -> str:
        return self._sources.get(field_id, TYPED)

    def texts(self) -> Mapping[str, str]:
        """What there is of them, for the desk to look at."""
        return dict(self._texts)

    @property
    def is_empty(self) -> bool:
        return not self._texts and not self._photos and self.consent is None

    @property
    def photos(self) -> tuple[SealedPhoto, ...]:
        """Sealed to the centre: this machine itself cannot read them any more."""
        return tuple(photo.sealed for photo in self._photos.values())

    def keep_photo(self, kind: PhotoKind, photo: KeptPhoto | None) -> None:
        """In place of an earlier one, or nothing of this kind any more."""
        self._photos.pop(kind, None)
        if photo is not None:
            self._photos[kind] = photo
        self.changed.emit(kind.field)

    def photo(self, kind: PhotoKind) -> KeptPhoto | None:
        return self._photos.get(kind)

    def has_photo(self, kind: PhotoKind) -> bool:
        return kind in self._photos

    def put(self, field_id: str, text: str, source: str = TYPED) -> None:
        """The person's own answer, or what came from somewhere else."""
        if text == self.text(field_id) and source == self.source(field_id):
            return
        self._forget(field_id)
        if text:
            self._texts[field_id] = text
            self._sources[field_id] = source
        self.changed.emit(field_id)

    def offer(self, field_id: str, text: str, source: str) -> bool:
        """Take `text` unless the person has answered by themselves; whether it was taken."""
        is_own = bool(self.text(field_id)) and self.source(field_id) == TYPED
        if is_own or (not text and self.source(field_id) != source):
            return False
        self.put(field_id, text, source)
        return True

    def wipe(self) -> None:
        """The next person finds nothing."""
        self.consent = None
        self._photos.clear()
        for field_id in tuple(self._texts):
            self._forget(field_id)
            self.changed.emit(field_id)

    def _forget(self, field_id: str) -> None:
        self._texts.pop(field_id, None)
        self._sources.pop(field_id, None)

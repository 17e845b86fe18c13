"""The two photographs on the last page: small, and whether they are clear."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QPointF, QRectF, QSize
from PySide6.QtGui import QColor, QImage, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from kiosk.domain.photo import PhotoKind
from ui.panels.arrange import column, held, row
from ui.screens.walkin.answers import Answers, KeptPhoto
from ui.screens.walkin.review_card import ReviewPart
from ui.theme.look import cloth
from ui.theme.tokens import Radius
from ui.theme.tones import Ink
from ui.theme.touch import TouchText
from ui.widgets.label import IconLabel, Label
from ui.widgets.paint import draw_icon, painter_on
from ui.words import Words

_RATIO: Final = {PhotoKind.CARD: 1.6, PhotoKind.FACE: 1.0}
_HIGH, _ICON = 112, 36


class Thumbnail(QWidget):
    """One small picture; covered, there is nothing of it to be seen."""

    def __init__(self, kind: PhotoKind) -> None:
        super().__init__()
        self._image: QImage | None = None
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setFixedSize(QSize(round(_HIGH * _RATIO[kind]), _HIGH))

    @property
    def is_covered(self) -> bool:
        return self._image is None

    def show_image(self, image: QImage | None) -> None:
        self._image = image
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, box = painter_on(self), QRectF(self.rect())
        clip = QPainterPath()
        clip.addRoundedRect(box, Radius.BAND, Radius.BAND)
        painter.setClipPath(clip)
        painter.fillRect(box, QColor(cloth().mori_100))
        if self._image is None:
            corner = box.center() - QPointF(_ICON / 2, _ICON / 2)
            draw_icon(painter, corner, "eye-off", _ICON, cloth().mori_600)
        else:
            painter.drawImage(_around(self._image, box), self._image)


class PhotoLine(QWidget):
    """What is to be said of one photograph."""

    def __init__(self) -> None:
        super().__init__()
        self.icon = IconLabel("circle-check", 28, Ink.PANDAN)
        self.text = Label("", TouchText.BODY_STRONG, wrap=True)
        both = row(self.icon, spacing=12)
        both.addWidget(self.text, 1)
        self.setLayout(both)

    def say(self, text: str, icon: str, ink: Ink) -> None:
        self.icon.set_icon(icon, ink)
        self.text.set_ink(ink)
        self.text.setText(text)


class PhotosCard(ReviewPart):
    """Nobody needs a photograph: whoever has none is told so kindly, and may still take one."""

    def __init__(self) -> None:
        pictures = {kind: Thumbnail(kind) for kind in PhotoKind}
        lines = {kind: PhotoLine() for kind in PhotoKind}
        both = row(*pictures.values(), spacing=16)
        both.addLayout(column(None, *lines.values(), None, spacing=10), 1)
        super().__init__(held(both), "camera")
        self.pictures, self.lines = pictures, lines

    def show_photos(self, answers: Answers, words: Words, *, hidden: bool) -> None:
        kept = {kind: answers.photo(kind) for kind in PhotoKind}
        has_any = any(kept.values())
        mend = words.say("walkin.photo.again" if has_any else "walkin.photo.take")
        self.name(words.say("walkin.review.photos"), mend, PhotoKind.CARD.field)
        for kind, photo in kept.items():
            self.pictures[kind].setVisible(photo is not None)
            self.pictures[kind].show_image(None if photo is None or hidden else photo.small)
            self.lines[kind].setVisible(has_any or kind is PhotoKind.CARD)
            self._say(kind, photo, words)
        if not has_any:
            text = words.say("walkin.review.photos_none")
            self.lines[PhotoKind.CARD].say(text, "info", Ink.MUTED)

    def forget(self) -> None:
        for picture in self.pictures.values():
            picture.show_image(None)

    def _say(self, kind: PhotoKind, photo: KeptPhoto | None, words: Words) -> None:
        if photo is None:
            how, icon, ink = "none", "info", Ink.MUTED
        elif photo.is_clear:
            how, icon, ink = "clear", "circle-check", Ink.PANDAN
        else:
            how, icon, ink = "unclear", "info", Ink.NILA
        self.lines[kind].say(words.say(f"walkin.review.{kind.value}.{how}"), icon, ink)


def _around(image: QImage, box: QRectF) -> QRectF:
    """As large as fills the box; what is too much is cut at both ends."""
    scale = max(box.width() / image.width(), box.height() / image.height())
    room = QRectF(0, 0, image.width() * scale, image.height() * scale)
    room.moveCenter(box.center())
    return room

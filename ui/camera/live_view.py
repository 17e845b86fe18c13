"""The live picture: what the lens sees, where the card belongs, and how far the shot is."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPainterPath, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from kiosk.domain.photo import PhotoKind
from ui.theme.look import cloth, look, px
from ui.theme.tokens import RING, RING_EDGE, Radius
from ui.widgets.laid_out import LaidOutWidth
from ui.widgets.paint import draw_box, draw_icon, painter_on

if TYPE_CHECKING:
    from ui.camera.shooting import Gaze

RATIO: Final = 16 / 9
_CARD: Final = 85.6 / 54
_CARD_SHARE: Final = 0.82  # of the height of the view
_CODE_SHARE: Final = 0.7
_FACE_SHARE: Final = 0.78
_MOST_CUT: Final = 1.1
_FACE_RATIO: Final = 0.74


class LiveView(QWidget):
    """Shows what it is given. A face is mirrored, as whoever looks into it expects; a card never.

    `forget` leaves no pixel of anybody.
    """

    def __init__(self, kind: PhotoKind | None = PhotoKind.CARD, *, fills: bool = False) -> None:
        """Without a kind it shows a code. `fills`: it takes whatever room there is, instead of the
        shape of a picture."""
        super().__init__()
        self.kind, self._fills = kind, fills
        self._image: QImage | None = None
        self._still: QImage | None = None
        self._gaze: Gaze | None = None
        self._icon = ""
        self._laid_out = LaidOutWidth(self)
        upright = QSizePolicy.Policy.Expanding if fills else QSizePolicy.Policy.Preferred
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, upright)
        policy.setHeightForWidth(not fills)
        self.setSizePolicy(policy)

    # --- what it is told --------------------------------------------------------------------------

    @property
    def is_empty(self) -> bool:
        return self._image is None and self._still is None

    def show_live(self, image: QImage) -> None:
        self._image, self._still = image, None
        self.update()

    def show_gaze(self, gaze: Gaze) -> None:
        self._gaze = gaze
        self.update()

    def show_still(self, image: QImage) -> None:
        """A photograph that was taken, as it will be kept."""
        self.forget()
        self._still = image
        self.update()

    def show_icon(self, name: str) -> None:
        """In place of a picture."""
        self.forget()
        self._icon = name
        self.update()

    def forget(self) -> None:
        self._image = self._still = self._gaze = None
        self._icon = ""
        self.update()

    # --- how it is seen ---------------------------------------------------------------------------

    def sizeHint(self) -> QSize:
        return QSize(320, self.heightForWidth(320))

    def minimumSizeHint(self) -> QSize:
        width = 96 if self._fills else self._laid_out.width or 96
        return QSize(96, self.heightForWidth(width))

    def hasHeightForWidth(self) -> bool:
        return not self._fills

    def heightForWidth(self, width: int) -> int:
        return round(width / RATIO)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, box = painter_on(self), QRectF(self.rect())
        clip = QPainterPath()
        clip.addRoundedRect(box, Radius.BAND, Radius.BAND)
        painter.setClipPath(clip)
        painter.fillRect(box, QColor(cloth().bar if self._image is not None else cloth().mori_100))
        if self._still is not None:
            painter.drawImage(_inside(self._still, box), self._still)
        elif self._image is not None:
            self._paint_live(painter, box, self._image)
        elif self._icon:
            side = px(40) if box.width() > 200 else px(26)
            corner = box.center() - QPointF(side / 2, side / 2)
            draw_icon(painter, corner, self._icon, side, cloth().mori_600)
        if self.hasFocus():
            self._paint_focus(painter, box)

    def _paint_focus(self, painter: QPainter, box: QRectF) -> None:
        """Inside, where neighbours have no room to spare for a ring."""
        draw_box(painter, box, Radius.BAND, None, cloth().nila_900, RING + RING_EDGE)
        draw_box(painter, box, Radius.BAND, None, cloth().kunyit, RING)

    def _paint_live(self, painter: QPainter, box: QRectF, image: QImage) -> None:
        room = _around(image, box)
        mirrored = self.kind is PhotoKind.FACE
        painter.save()
        if mirrored:
            painter.translate(box.width(), 0)
            painter.scale(-1, 1)
            room = QRectF(box.width() - room.right(), room.top(), room.width(), room.height())
        painter.drawImage(room, image)
        painter.restore()
        room = _around(image, box)
        seen = room.intersected(box)
        self._paint_frame(painter, seen)
        self._paint_found(painter, room, mirrored=mirrored)
        self._paint_ring(painter, seen)

    def _paint_frame(self, painter: QPainter, box: QRectF) -> None:
        """Where the card or the face belongs, light on dark so that it is seen on anything."""
        frame = _frame_of(self.kind, box)
        path = QPainterPath()
        if self.kind is not PhotoKind.FACE:
            path.addRoundedRect(frame, frame.height() / 16, frame.height() / 16)
        else:
            path.addEllipse(frame)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        width = max(2.0, box.width() / 260)
        for colour, thick in ((cloth().nila_900, 2.2), (cloth().bar_ink, 1.0)):
            pen = QPen(QColor(colour), width * thick)
            pen.setDashPattern([6 / thick, 4 / thick])
            painter.strokePath(path, pen)

    def _paint_found(self, painter: QPainter, room: QRectF, *, mirrored: bool) -> None:
        if self._gaze is None or not self._gaze.sight.outline:
            return
        points = [
            QPointF(
                room.left() + room.width() * ((1 - x) if mirrored else x),
                room.top() + room.height() * y,
            )
            for x, y in self._gaze.sight.outline
        ]
        is_ready = self._gaze.sight.advice == "ready"
        colour = cloth().pandan_500 if is_ready else cloth().kunyit
        width = max(3.0, room.width() / 180)
        painter.setPen(QPen(QColor(cloth().nila_900), width + 3))
        painter.drawPolygon(QPolygonF(points))
        pen = QPen(QColor(colour), width)
        if not is_ready:
            pen.setStyle(Qt.PenStyle.DotLine)
        painter.setPen(pen)
        painter.drawPolygon(QPolygonF(points))

    def _paint_ring(self, painter: QPainter, box: QRectF) -> None:
        """Fills while all is well; who sees large words sees it in four steps, not in motion."""
        progress = self._gaze.progress if self._gaze is not None else 0.0
        if progress <= 0:
            return
        if look().is_large:
            progress = math.ceil(progress * 4) / 4
        side = min(box.width(), box.height()) * 0.16
        ring = QRectF(box.right() - side * 1.4, box.top() + side * 0.4, side, side)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(cloth().nila_900))
        painter.drawEllipse(ring.adjusted(-4, -4, 4, 4))
        pen = QPen(QColor(cloth().kunyit), side / 6)
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        painter.setPen(pen)
        edge = side / 12
        painter.drawArc(
            ring.adjusted(edge, edge, -edge, -edge), 90 * 16, -round(360 * 16 * progress)
        )


def _frame_of(kind: PhotoKind | None, box: QRectF) -> QRectF:
    if kind is PhotoKind.CARD:
        height = min(box.height() * _CARD_SHARE, box.width() * 0.9 / _CARD)
        size = (height * _CARD, height)
    elif kind is None:
        side = min(box.height(), box.width()) * _CODE_SHARE
        size = (side, side)
    else:
        size = (box.height() * _FACE_SHARE * _FACE_RATIO, box.height() * _FACE_SHARE)
    centre = box.center()
    return QRectF(centre.x() - size[0] / 2, centre.y() - size[1] / 2, *size)


def _around(image: QImage, box: QRectF) -> QRectF:
    """The picture so large that it fills the view, where little of it is cut off by that."""
    shares = (box.width() / max(1, image.width()), box.height() / max(1, image.height()))
    fills = max(shares) <= min(shares) * _MOST_CUT
    return _centred(image, box, max(shares) if fills else min(shares))


def _inside(image: QImage, box: QRectF) -> QRectF:
    """All of the picture."""
    scale = min(box.width() / max(1, image.width()), box.height() / max(1, image.height()))
    return _centred(image, box, scale)


def _centred(image: QImage, box: QRectF, scale: float) -> QRectF:
    width, height = image.width() * scale, image.height() * scale
    centre = box.center()
    return QRectF(centre.x() - width / 2, centre.y() - height / 2, width, height)

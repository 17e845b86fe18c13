"""Every piece of text that a widget paints, with where it stands: read by painting onto nothing."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QPoint, QPointF, QRectF
from PySide6.QtGui import (
    QPaintDevice,
    QPaintEngine,
    QPaintEngineState,
    QPainterPath,
    QRegion,
    QTextItem,
    QTransform,
)
from PySide6.QtWidgets import QWidget

_METRIC = QPaintDevice.PaintDeviceMetric
_DPI = 96


@dataclass(frozen=True, slots=True)
class Painted:
    """A run of text in one font, in the coordinates of its widget."""

    text: str
    box: QRectF


class _Engine(QPaintEngine):
    """Keeps the text and lets everything else pass."""

    def __init__(self) -> None:
        super().__init__(QPaintEngine.PaintEngineFeature.AllFeatures)
        self.runs: list[Painted] = []
        self._where = QTransform()

    def begin(self, _device: QPaintDevice) -> bool:
        return True

    def end(self) -> bool:
        return True

    def type(self) -> QPaintEngine.Type:
        return QPaintEngine.Type.User

    def updateState(self, state: QPaintEngineState) -> None:
        if state.state() & QPaintEngine.DirtyFlag.DirtyTransform:
            self._where = state.transform()

    def drawPolygon(self, *_corners: object) -> None:
        pass

    def drawPath(self, _path: QPainterPath) -> None:
        pass

    def drawPixmap(self, *_picture: object) -> None:
        pass

    def drawTextItem(self, at: QPointF | QPoint | QPainterPath.Element, item: QTextItem) -> None:
        text = item.text().strip()
        if text and isinstance(at, QPointF):
            height = item.ascent() + item.descent()
            box = QRectF(at.x(), at.y() - item.ascent(), item.width(), height)
            self.runs.append(Painted(text, self._where.mapRect(box)))


class _Sheet(QPaintDevice):
    """As large as the widget; what is painted here is heard, not seen."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__()
        self.engine = _Engine()
        self._measures = {
            _METRIC.PdmWidth: widget.width(),
            _METRIC.PdmHeight: widget.height(),
            _METRIC.PdmWidthMM: widget.widthMM(),
            _METRIC.PdmHeightMM: widget.heightMM(),
            _METRIC.PdmDpiX: _DPI,
            _METRIC.PdmDpiY: _DPI,
            _METRIC.PdmPhysicalDpiX: _DPI,
            _METRIC.PdmPhysicalDpiY: _DPI,
            _METRIC.PdmDepth: 32,
            _METRIC.PdmNumColors: 1 << 24,
            _METRIC.PdmDevicePixelRatio: 1,
            _METRIC.PdmDevicePixelRatioScaled: int(QPaintDevice.devicePixelRatioFScale()),
        }

    def paintEngine(self) -> QPaintEngine:
        return self.engine

    def metric(self, which: QPaintDevice.PaintDeviceMetric) -> int:
        return self._measures.get(which, 1)


def painted_by(widget: QWidget) -> list[Painted]:
    """By this widget itself, not by what stands on it."""
    sheet = _Sheet(widget)
    widget.render(sheet, QPoint(), QRegion(), QWidget.RenderFlag(0))
    return sheet.engine.runs

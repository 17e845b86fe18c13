"""Sizes of widgets that follow the size of words, now and when it changes.

A widget is told its size as it is where words have their usual size, and keeps that measure; when
the look changes, `refit` takes it again for every widget there is.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Final, Protocol, runtime_checkable

from PySide6.QtGui import QFont
from PySide6.QtWidgets import QWidget

from ui.theme.fonts import text_font
from ui.theme.look import px, tall
from ui.theme.tokens import Text
from ui.theme.touch import TouchText

_PROPERTY: Final = "measures"
_KEPT_FONT: Final = "_q_styleSheetWidgetFont"


@dataclass(frozen=True, slots=True)
class Measures:
    """What was asked for, unscaled; nothing where nothing was."""

    step: Text | TouchText | None = None
    width: int | None = None
    height: int | None = None
    least_width: int | None = None
    least_height: int | None = None
    most_width: int | None = None

    def fit(self, widget: QWidget) -> None:
        if self.step is not None:
            _set_font(widget, text_font(self.step))
        if self.width is not None:
            widget.setFixedWidth(px(self.width))
        if self.height is not None:
            widget.setFixedHeight(tall(self.height))
        if self.least_width is not None:
            widget.setMinimumWidth(px(self.least_width))
        if self.least_height is not None:
            widget.setMinimumHeight(tall(self.least_height))
        if self.most_width is not None:
            widget.setMaximumWidth(px(self.most_width))


@runtime_checkable
class Relooked(Protocol):
    """A widget that keeps more of the look than its measures: a pixmap, a second font."""

    def relook(self) -> None: ...


def wear(widget: QWidget, step: Text | TouchText) -> None:
    """Set its words in this step of the type scale."""
    _take(widget, replace(_measures(widget), step=step))


def fix_width(widget: QWidget, width: int) -> None:
    _take(widget, replace(_measures(widget), width=width))


def fix_height(widget: QWidget, height: int) -> None:
    """Of something that holds one line of words."""
    _take(widget, replace(_measures(widget), height=height))


def least_width(widget: QWidget, width: int) -> None:
    _take(widget, replace(_measures(widget), least_width=width))


def least_height(widget: QWidget, height: int) -> None:
    _take(widget, replace(_measures(widget), least_height=height))


def most_width(widget: QWidget, width: int) -> None:
    _take(widget, replace(_measures(widget), most_width=width))


def refit(widgets: Sequence[QWidget]) -> None:
    """Take their measures again: the look has changed. What hangs on other measures comes last."""
    for widget in widgets:
        _measures(widget).fit(widget)
        widget.updateGeometry()
        widget.update()
    for widget in widgets:
        if isinstance(widget, Relooked):
            widget.relook()


def _set_font(widget: QWidget, font: QFont) -> None:
    """Also where the style sheet keeps the font it found at first: it gives that one back as soon
    as it looks at the widget again, when it is shown or gets another ink."""
    if widget.property(_KEPT_FONT) is not None:
        widget.setProperty(_KEPT_FONT, font)
    widget.setFont(font)


def _measures(widget: QWidget) -> Measures:
    kept = widget.property(_PROPERTY)
    return kept if isinstance(kept, Measures) else Measures()


def _take(widget: QWidget, measures: Measures) -> None:
    widget.setProperty(_PROPERTY, measures)
    measures.fit(widget)

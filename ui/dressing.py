"""Dresses the windows as it was set: how large letters are, how strong contrasts are."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication

from ui.theme.apply import change_look, follow_look
from ui.theme.look import Look

if TYPE_CHECKING:
    from kiosk.usecases.facts import Appearance


def dress_as(appearance: Appearance) -> None:
    """At once, whatever is on the screen; answers, focus and place stay."""
    application = QApplication.instance()
    if isinstance(application, QApplication):
        change_look(application, Look.named(appearance.text_size, appearance.contrast))


def dress_at_the_door(appearance: Appearance) -> None:
    """As it was set for this kiosk, unless somebody has chosen otherwise for this run."""
    application = QApplication.instance()
    if isinstance(application, QApplication):
        follow_look(application, Look.named(appearance.text_size, appearance.contrast))

"""What a person leaves behind beside the pages they filled in: clipboard, caches, hints."""

from __future__ import annotations

import gc
from typing import Final

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QClipboard, QGuiApplication, QPixmapCache
from PySide6.QtWidgets import QToolTip

_SOON_MS: Final = 60


def wipe_traces(owner: QObject) -> None:
    """At once; and a moment later, when the pages thrown away are gone, what Python kept of them.

    A word that was typed cannot be overwritten in Python's memory: nothing points to it any more.
    """
    clipboard = QGuiApplication.clipboard()
    for mode in QClipboard.Mode:
        if mode is not QClipboard.Mode.FindBuffer or clipboard.supportsFindBuffer():
            clipboard.clear(mode)
    QGuiApplication.inputMethod().reset()
    QToolTip.hideText()
    QPixmapCache.clear()
    QTimer.singleShot(_SOON_MS, owner, _collect)


def _collect() -> None:
    gc.collect()

"""The photographs of the person in front of the desk: the card and the face, side by side."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QImage, QMouseEvent
from PySide6.QtWidgets import QWidget

from kiosk.domain.photo import PhotoKind
from ui.camera.live_view import LiveView
from ui.panels.arrange import column, held, row
from ui.theme.tokens import RING, Text
from ui.theme.tones import Ink
from ui.widgets.key_hint import KeyHint
from ui.widgets.label import IconLabel, Label
from ui.words import Words

if TYPE_CHECKING:
    from ui.camera.shooting import Gaze

KEYS: Final = {PhotoKind.CARD: "F5", PhotoKind.FACE: "F6"}
_ICONS: Final = {PhotoKind.CARD: "id-card", PhotoKind.FACE: "scan-face"}
_THUMB: Final = 360  # pixels across: enough to see whether it is the right person


@dataclass(frozen=True, slots=True)
class Said:
    """What stands under a picture: the name of a sentence, and how it is meant."""

    key: str
    ink: Ink = Ink.MUTED
    icon: str = ""


GOOD: Final = "circle-check"


class PhotoSlot(QWidget):
    """One photograph: its name, its key, its picture, and a line about it."""

    pressed = Signal()

    def __init__(self, kind: PhotoKind) -> None:
        super().__init__()
        self.kind = kind
        self.view = LiveView(kind)
        self._said: Said | None = None
        self._title = Label("", Text.LABEL_STRONG)
        self._icon = IconLabel("info")
        self._note = Label("", Text.NOTE, Ink.MUTED, wrap=True)
        head = row(self._title, None, KeyHint(KEYS[kind]), spacing=4)
        said = row(self._icon, spacing=6)
        said.addWidget(self._note, 1)
        said.setAlignment(self._icon, Qt.AlignmentFlag.AlignTop)
        self._line = held(said)
        self.setLayout(column(head, self.view, self._line, None, spacing=5))
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.show_none()

    @property
    def note(self) -> str:
        return self._note.text() if not self._line.isHidden() else ""

    def show_none(self) -> None:
        self.view.show_icon(_ICONS[self.kind])
        self.say(None, "")

    def show_kept(self, image: QImage | None) -> None:
        """A photograph that is sealed: a small copy, or a sign where it was taken earlier."""
        if image is None:
            self.view.show_icon(_ICONS[self.kind])
        else:
            how = Qt.TransformationMode.SmoothTransformation
            self.view.show_still(image.scaledToWidth(_THUMB, how))

    def say(self, said: Said | None, sentence: str) -> None:
        self._said = said
        self._line.setVisible(bool(sentence))
        self._note.setText(sentence)
        self._icon.setVisible(said is not None and bool(said.icon))
        if said is not None:
            self._note.set_ink(said.ink)
            if said.icon:
                self._icon.set_icon(said.icon, said.ink)
        self._name()

    def retranslate(self, words: Words) -> None:
        self._title.setText(words.say(f"photo.{self.kind.value}"))
        if self._said is not None:
            self.say(self._said, words.say(self._said.key))
        self._name()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton and self.rect().contains(event.pos()):
            self.pressed.emit()

    def _name(self) -> None:
        self.view.setAccessibleName(self._title.text())
        self.view.setAccessibleDescription(self.note)


class PhotoColumn(QWidget):
    """While one is being taken it has the whole width; `pressed` tells which one is wanted."""

    pressed = Signal(object)

    def __init__(self, words: Words) -> None:
        super().__init__()
        self._words = words
        self._missing = ""
        self.slots = {kind: PhotoSlot(kind) for kind in PhotoKind}
        self._why = Label("", Text.NOTE, Ink.MUTED, wrap=True)
        why = row(IconLabel("camera-off"), spacing=8)
        why.addWidget(self._why, 1)
        self._absent = held(why)
        both = row(*self.slots.values(), spacing=12)
        self._both = held(both)
        self.setLayout(column(self._absent, self._both, margins=(RING, 0, RING, 0)))
        for kind, slot in self.slots.items():
            slot.pressed.connect(lambda kind=kind: self.pressed.emit(kind))
        self._both.hide()

    @property
    def is_open(self) -> bool:
        """Whether photographs can be taken at all."""
        return not self._both.isHidden()

    @property
    def why_not(self) -> str:
        return "" if self.is_open else self._why.text()

    def show_why_not(self, key: str) -> None:
        """A sentence in place of the pictures; an empty key opens the column."""
        self._missing = key
        self._both.setVisible(not key)
        self._absent.setVisible(bool(key))
        self._why.setText(self._words.say(key) if key else "")

    def show_active(self, kind: PhotoKind | None) -> None:
        """The one that is being taken, alone; None: both."""
        for one, slot in self.slots.items():
            slot.setVisible(kind is None or one is kind)

    def show_live(self, kind: PhotoKind, image: QImage) -> None:
        self.slots[kind].view.show_live(image)

    def show_gaze(self, kind: PhotoKind, gaze: Gaze) -> None:
        self.slots[kind].view.show_gaze(gaze)

    def say(self, kind: PhotoKind, key: str, ink: Ink = Ink.MUTED, icon: str = "") -> None:
        self.slots[kind].say(Said(key, ink, icon), self._words.say(key))

    def announce(self, kind: PhotoKind) -> None:
        """To whoever does not see the screen."""
        slot = self.slots[kind]
        event = QAccessibleAnnouncementEvent(slot.view, slot.note)
        QAccessible.updateAccessibility(event)

    def forget(self) -> None:
        """Nothing of the person before may stay."""
        for slot in self.slots.values():
            slot.show_none()
        self.show_active(None)

    def retranslate(self, words: Words) -> None:
        self._words = words
        for slot in self.slots.values():
            slot.retranslate(words)
        self.show_why_not(self._missing)

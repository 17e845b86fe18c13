"""A photograph taken by the person alone: the live picture, one thing to do, and a way without."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from ui.camera.camera import FAILED, Camera, State
from ui.camera.lane import lane_beside
from ui.camera.shooting import Gaze, Phase, Shooting
from ui.screens.walkin.course import PHOTO_KINDS, Step
from ui.screens.walkin.page import LONG_PATIENCE_SECONDS, Around, Room, StepPage
from ui.screens.walkin.photo_keeping import PhotoKeeping
from ui.screens.walkin.photo_parts import PhotoParts
from ui.theme.tones import Ink
from ui.words import Words

if TYPE_CHECKING:
    from ui.camera.eye import Shot

_PRESSES: Final = frozenset({Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter})
_GOOD, _TOLD = ("circle-check", Ink.PANDAN), ("info", Ink.NILA)


class PhotoPage(StepPage):
    """Looks, shows what was taken, and has it sealed when the person says that it is good.

    The button of the frame takes the picture, then keeps it, then leads on. What is readable of a
    picture is in this page's memory only, until it is wiped.
    """

    patience = LONG_PATIENCE_SECONDS

    def __init__(self, step: Step, around: Around, words: Words) -> None:
        super().__init__(step, around, words)
        self.kind = PHOTO_KINDS[step.kind]
        self.parts = PhotoParts(self.kind)
        self.parts.fill(self.body)
        self._shot: Shot | None = None
        self._is_left_out = self._is_early = False
        self._room = Room()
        lane = lane_beside(around.tasks)
        camera = Camera(lambda: around.workplace.settings.now.camera, lane, self)
        camera.find_source = around.find_source
        self.shooting = Shooting(camera, lane, time.monotonic, self)
        self.keeping = PhotoKeeping(around, self.shooting, self)
        self._connect(camera)

    # --- what the frame asks ----------------------------------------------------------------------

    def enter(self) -> None:
        """Look, unless there is a photograph already."""
        self._is_left_out = False
        if self._shot is not None and self._is_kept:
            self._show_shot(self._shot)
        else:
            self._drop()
            self.parts.view.show_icon("camera")
            self.shooting.begin(self.kind)
        self.parts.view.setFocus()

    def leave(self) -> None:
        """The lens goes off; a picture that nobody said yes to is gone."""
        self.shooting.stop()
        if not self._is_kept:
            self._drop()

    def side(self) -> QWidget | None:
        return self.parts.side

    def go_text(self) -> str:
        if self._is_kept or self.shooting.phase in {Phase.IDLE, Phase.BROKEN}:
            return ""
        taken = self.shooting.phase is Phase.TAKEN
        return self.words.say("walkin.photo.use" if taken else "walkin.photo.take")

    def hint(self) -> str:
        if self.shooting.is_tired and not self._is_kept:
            return self.words.say("walkin.photo.tired")
        if self.shooting.phase is not Phase.LOOKING:
            return ""
        return self.words.say("walkin.photo.wait" if self._is_early else "walkin.photo.by_itself")

    def try_to_leave(self) -> bool:
        """Take it, keep it, go on: whichever comes next."""
        if self._is_left_out or self._is_kept or self.shooting.phase is Phase.BROKEN:
            return True
        if self.shooting.phase is Phase.LOOKING and not self.shooting.shoot():
            self._is_early = True
            self.changed.emit()
        elif self._shot is not None and not self.keeping.is_busy:
            self.keeping.keep(self._shot)
        return False

    def fit(self, room: Room) -> None:
        self._room = room
        self.parts.fit(room)
        self.body.setContentsMargins(0, 8 if room.is_low else 20, 0, 0)
        self.body.setSpacing(8 if room.is_low else 18)
        self._refresh()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Whoever has a keyboard takes the picture by it."""
        if event.key() in _PRESSES:
            self.answered.emit()
        else:
            super().keyPressEvent(event)

    def retranslate(self, words: Words) -> None:
        super().retranslate(words)
        self.heading.setText(words.say(f"walkin.{self.step.kind.value}.heading"))
        self.parts.view.setAccessibleName(self.heading.text())
        self.parts.retranslate(words)
        self._refresh()

    def wipe(self) -> None:
        super().wipe()
        self.shooting.stop()
        self._drop()
        self.parts.checks.forget()

    # --- looking and taking -----------------------------------------------------------------------

    @property
    def _is_kept(self) -> bool:
        return self.answers.has_photo(self.kind)

    def _show_gaze(self, gaze: Gaze) -> None:
        self.parts.view.show_gaze(gaze)
        self.parts.checks.show_advice(gaze.sight.advice)
        is_ready = gaze.sight.advice == "ready"
        self._say(f"camera.advice.{gaze.sight.advice}", *(_GOOD if is_ready else _TOLD))

    def _show_state(self, state: State) -> None:
        if state in FAILED:
            self.parts.view.show_icon("camera-off")
            self._say(f"camera.state.{state}", "circle-alert", Ink.BATA)
        elif state is State.OPENING:
            self._say("camera.state.opening", *_TOLD)

    def _show_shot(self, shot: Shot) -> None:
        self._shot = shot
        self.parts.view.show_still(shot.image)
        key = "walkin.photo.kept" if self._is_kept else "walkin.photo.review"
        self._say(key, *(_GOOD if self._is_kept else _TOLD))

    def _show_kept(self, shown: Shot) -> None:
        self._shot = shown
        self.answered.emit()

    def _again(self) -> None:
        """Another one instead; the earlier one is nobody's any more."""
        self.answers.keep_photo(self.kind, None)
        self._drop()
        self.parts.view.show_icon("camera")
        self.shooting.again()

    def _leave_out(self) -> None:
        """Nobody has to be photographed to be registered."""
        self.shooting.stop()
        self.answers.keep_photo(self.kind, None)
        self._drop()
        self._is_left_out = True
        self.answered.emit()

    def _drop(self) -> None:
        self.keeping.forget()
        self._shot, self._is_early = None, False
        self.parts.forget()

    # --- how it looks -----------------------------------------------------------------------------

    def _say(self, key: str, icon: str, ink: Ink) -> None:
        self.parts.say(key, icon, ink, self.words)
        self._refresh()

    def _refresh(self) -> None:
        """The lead, and which buttons there are; on a low screen the officer is in the head."""
        shooting, parts, key = self.shooting, self.parts, f"walkin.{self.step.kind.value}.lead"
        is_broken = shooting.phase is Phase.BROKEN
        if is_broken:
            key = "walkin.photo.broken"
        elif self._room.is_low and parts.said:
            key = parts.said
        self.lead.setText(self.words.say(key))
        parts.again.setVisible(self._shot is not None or is_broken)
        parts.cannot.setVisible(not self._is_kept)
        parts.officer.setVisible((shooting.is_tired or is_broken) and not self._room.is_low)
        self.changed.emit()

    def _connect(self, camera: Camera) -> None:
        shooting, parts = self.shooting, self.parts
        shooting.shown.connect(parts.view.show_live)
        shooting.looked.connect(self._show_gaze)
        shooting.taken.connect(self._show_shot)
        shooting.tired.connect(self._refresh)
        shooting.failed.connect(self.tell_failure)
        shooting.changed.connect(lambda _: self._refresh())
        self.keeping.kept.connect(self._show_kept)
        self.keeping.failed.connect(self.tell_failure)
        camera.changed.connect(self._show_state)
        parts.again.clicked.connect(self._again)
        parts.cannot.clicked.connect(self._leave_out)
        parts.officer.clicked.connect(self.officer_wanted)

"""F5 and F6: a photograph is looked for, taken, sealed at once, and stays with the entry."""

from __future__ import annotations

import time
from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QWidget

from kiosk.domain.photo import PhotoKind, asked_again
from kiosk.errors import Failure, Problem
from ui.bridge.tasks import Tasks
from ui.camera.camera import FAILED, Camera, State
from ui.camera.lane import lane_beside
from ui.camera.shooting import Gaze, Phase, Shooting
from ui.screens.entry import keys
from ui.screens.entry.clerk import Clerk
from ui.screens.entry.photo_column import GOOD, PhotoColumn
from ui.theme.tones import Ink

if TYPE_CHECKING:
    from kiosk.usecases.workplace import Workplace
    from ui.camera.eye import Shot

_ATTENTIVE: Final = frozenset({Phase.LOOKING, Phase.BROKEN})


class Photographing(QObject):
    """Knows whose photographs are on the page; nothing readable of them outlives the sealing but
    a small copy in the column, and that only until the next person."""

    begun = Signal(object)
    """The camera looks for this kind."""
    file_wanted = Signal(object)
    """There is no camera for this kind."""
    kept = Signal(object)
    """`Shot`, sealed and on disk: whoever reads the card may have it now, and drops it."""

    def __init__(
        self, workplace: Workplace, tasks: Tasks, clerk: Clerk, shown: PhotoColumn, page: QWidget
    ) -> None:
        super().__init__(page)
        self._photos, self._tasks = workplace.photos, tasks
        self._fail = clerk.show_failure
        self._keeper = clerk.interview.keeper
        self.shown = shown
        self._advice = ""
        self._wanted: PhotoKind | None = None
        lane = lane_beside(tasks)
        camera = Camera(lambda: workplace.settings.now.camera, lane, self)
        self.shooting = Shooting(camera, lane, time.monotonic, self)
        self._connect(camera, clerk)
        self._serve(page)

    def _connect(self, camera: Camera, clerk: Clerk) -> None:
        shooting, shown = self.shooting, self.shown
        shooting.shown.connect(self._show_live)
        shooting.looked.connect(self._show_gaze)
        shooting.taken.connect(self.keep)
        shooting.failed.connect(self._fail)
        clerk.saving.started.connect(self.end)
        clerk.mending.begun.connect(lambda: self._want_again(clerk.mending.at_field))
        clerk.saving.refused.connect(self._show_refused)
        camera.changed.connect(self._show_state)
        shown.pressed.connect(self.press)
        self._keeper.begun.connect(self._show_person)

    def _serve(self, page: QWidget) -> None:
        """Keys work anywhere on the page; the lens goes off with it."""
        take = {"F5": PhotoKind.CARD, "F6": PhotoKind.FACE}
        keys.install(page, {key: partial(self.press, kind) for key, kind in take.items()})
        (leave,) = keys.install(page, {"Esc": self.end})
        leave.setEnabled(False)  # Esc empties a line, but not while a camera looks
        self.shooting.changed.connect(lambda phase: leave.setEnabled(phase in _ATTENTIVE))
        page.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Show:
            self.refresh()
        elif event.type() == QEvent.Type.Hide:
            self.end()
        return super().eventFilter(watched, event)

    # --- what keys do -----------------------------------------------------------------------------

    def press(self, kind: PhotoKind) -> None:
        """Once to look, once more to take it; later once more to take it anew."""
        if not self.shown.is_open:
            return
        shooting = self.shooting
        if shooting.phase is Phase.LOOKING and shooting.kind is kind:
            shooting.shoot()
        elif shooting.phase is not Phase.TAKING:
            self.end()
            (self._begin if shooting.camera.is_there else self.file_wanted.emit)(kind)

    def end(self) -> bool:
        """Stop looking; False where nobody did."""
        if self.shooting.phase not in _ATTENTIVE:
            return False
        kind = self.shooting.kind
        self.shooting.stop()
        self._show_slot(kind)
        self.shown.show_active(None)
        return True

    def refresh(self) -> None:
        """Whether photographs can be taken is asked behind the window's back."""
        photos = self._photos
        self._tasks.run(lambda: photos.can_take, self._open, self._fail, owner=self)

    def _open(self, can_take: bool) -> None:
        self.shown.show_why_not("" if can_take else "photo.not_connected")

    def _want_again(self, field: str) -> None:
        """The centre asks for this one once more, where it asks for a photograph."""
        if (kind := asked_again(field)) is not None:
            self._wanted = kind
            self.shown.say(kind, "photo.wanted", Ink.SOGA, "triangle-alert")

    def _show_refused(self, problems: tuple[Problem, ...]) -> None:
        for problem in problems:
            self._want_again(problem.field)

    # --- looking ----------------------------------------------------------------------------------

    def _begin(self, kind: PhotoKind) -> None:
        self._advice = ""
        self.shown.slots[kind].view.show_icon("camera")
        self.shown.show_active(kind)
        self.shooting.begin(kind)
        self.begun.emit(kind)

    def _show_live(self, image: QImage) -> None:
        self.shown.show_live(self.shooting.kind, image)

    def _show_gaze(self, gaze: Gaze) -> None:
        kind, key = self.shooting.kind, f"camera.advice.{gaze.sight.advice}"
        self.shown.show_gaze(kind, gaze)
        if key == self._advice:
            return
        self._advice = key
        is_ready = gaze.sight.advice == "ready"
        ink, icon = (Ink.PANDAN, GOOD) if is_ready else (Ink.STRONG, "info")
        self.shown.say(kind, key, ink, icon)
        self.shown.announce(kind)

    def _show_state(self, state: State) -> None:
        if state in FAILED or state is State.OPENING:
            kind = self.shooting.kind
            ink = Ink.BATA if state in FAILED else Ink.MUTED
            self.shown.slots[kind].view.show_icon("camera-off" if state in FAILED else "camera")
            self.shown.say(kind, f"camera.state.{state}", ink)
            self.shown.announce(kind)

    # --- keeping ----------------------------------------------------------------------------------

    def keep(self, shot: Shot) -> None:
        photos = self._photos
        self.shown.slots[shot.kind].show_kept(shot.image)
        self.shown.show_active(None)
        self.shown.say(shot.kind, "photo.saving")
        self._keeper.keep_photo(
            shot.kind,
            lambda draft_id: photos.confirm(shot.kind, shot.jpeg, draft_id),
            lambda: self._show_kept(shot),
            self._refuse,
        )

    def _show_kept(self, shot: Shot) -> None:
        if self._wanted is shot.kind:
            self._wanted = None
        if shot.is_clear:
            self.shown.say(shot.kind, f"photo.clear.{shot.kind.value}", Ink.PANDAN, GOOD)
        else:
            self.shown.say(shot.kind, "photo.kept", Ink.SOGA, "triangle-alert")
        self.shown.announce(shot.kind)
        self.kept.emit(shot)

    def _refuse(self, kind: PhotoKind, failure: Failure) -> None:
        """It is nowhere: what stands in the column must not say otherwise."""
        self._show_slot(kind)
        self._fail(failure)

    def _show_slot(self, kind: PhotoKind) -> None:
        """As it stands without a camera looking."""
        slot = self.shown.slots[kind]
        slot.show_none()
        if kind in self._keeper.photos:
            slot.show_kept(None)
            self.shown.say(kind, "photo.earlier", Ink.PANDAN, GOOD)
        elif kind is self._wanted:
            self._want_again(kind.field)

    def _show_person(self) -> None:
        """Another person is on the page."""
        self.shooting.stop()
        self._wanted = None
        self.shown.forget()
        self.refresh()
        for kind in PhotoKind:
            self._show_slot(kind)

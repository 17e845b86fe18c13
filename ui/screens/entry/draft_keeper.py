"""Keeps what is being typed on disk, so that a killed program loses at most half a second of it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QTimer, Signal

from kiosk.domain.photo import PhotoKind
from kiosk.errors import Failure
from ui.bridge.tasks import Tasks

if TYPE_CHECKING:
    from kiosk.usecases.desk import Desk
    from kiosk.usecases.facts import Draft

DEBOUNCE_MS: Final = 400

MENDS: Final = "mends.code"
"""Beside the answers of a draft: the receipt code of the registration that they mend."""


@dataclass(frozen=True, slots=True)
class Snapshot:
    """What is on the page, and where the person is."""

    texts: Mapping[str, str]
    at_field: str


class DraftKeeper(QObject):
    """One draft at a time. Writes follow one another, so that an older text never wins."""

    failed = Signal(object)
    kept = Signal()
    begun = Signal()
    """Another draft is the page's, `photos` with it."""

    def __init__(
        self,
        desk: Desk,
        tasks: Tasks,
        snapshot: Callable[[], Snapshot],
        new_id: Callable[[], str],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._desk, self._tasks = desk, tasks
        self._snapshot, self._new_id = snapshot, new_id
        self._id = new_id()
        self._on_disk: Snapshot | None = None
        self.beside: dict[str, str] = {}
        """What is kept with this draft beside the answers, until it is saved."""
        self.photos: frozenset[PhotoKind] = frozenset()
        """Which photographs are on disk with it."""
        self._busy = self._held = False
        self._then: list[Callable[[], None]] = []
        self._timer = QTimer(self, singleShot=True, interval=DEBOUNCE_MS)
        self._timer.timeout.connect(self.keep)

    @property
    def draft_id(self) -> str:
        return self._id

    @property
    def is_kept(self) -> bool:
        """Whether what is on the page is on disk, too."""
        return not self._busy and self._snapshot() == self._on_disk

    @property
    def draft_on_disk(self) -> str | None:
        """The draft that a registration replaces, if there is one."""
        is_there = self._on_disk is not None or self._busy or self.photos
        return self._id if is_there else None

    def note_change(self) -> None:
        """Something was typed; it is on disk soon, even while typing goes on."""
        if not self._timer.isActive() and not self._held:
            self._timer.start()

    def keep(self) -> None:
        """Write what is on the page now, unless it is there already."""
        self._timer.stop()
        if self._held:
            return
        snapshot = self._snapshot()
        if self._busy:
            self._timer.start()
        elif snapshot.texts and snapshot != self._on_disk:
            self._write(snapshot)
        elif not snapshot.texts and self._on_disk is not None and not self.photos:
            self._drop()

    def hold(self) -> None:
        """Write nothing more: a draft written after its registration would come back to life."""
        self._held = True
        self._timer.stop()

    def go_on(self) -> None:
        """The registration was refused: what is on the page is a draft again."""
        self._held = False
        self.keep()

    def begin_new(self) -> None:
        """The page is empty and somebody else's turn; the draft that was is left as it is."""
        self._held = False
        self._timer.stop()
        self._id, self._on_disk, self.beside = self._new_id(), None, {}
        self.photos = frozenset()
        self.begun.emit()

    def take_up(self, draft: Draft, beside: dict[str, str]) -> None:
        """Go on with a draft that is on disk already."""
        self._timer.stop()
        self._on_disk = Snapshot(dict(draft.texts), draft.at_field)
        self._id, self.beside, self.photos = draft.id, beside, frozenset(draft.photos)
        self.begun.emit()

    def keep_photo(
        self,
        kind: PhotoKind,
        keep: Callable[[str], object],
        done: Callable[[], None],
        failed: Callable[[PhotoKind, Failure], None],
    ) -> None:
        """Have a photograph beside this draft, after what is being written now.

        Nothing happens, and nobody is called, when the draft is no longer the page's by then.
        """
        self._keep_photo(self._id, kind, keep, (done, failed))

    def _keep_photo(
        self,
        draft_id: str,
        kind: PhotoKind,
        keep: Callable[[str], object],
        told: tuple[Callable[[], None], Callable[[PhotoKind, Failure], None]],
    ) -> None:
        if draft_id != self._id:
            return
        if self._busy:
            self._then.append(lambda: self._keep_photo(draft_id, kind, keep, told))
            return

        def kept(_sealed: object) -> None:
            if draft_id == self._id:
                self.photos |= {kind}
                told[0]()
            self._become_idle()

        def refused(failure: Failure) -> None:
            self._become_idle()
            told[1](kind, failure)

        self._busy = True
        self._tasks.run(lambda: keep(draft_id), kept, refused, owner=self)

    def when_idle(self, then: Callable[[], None]) -> None:
        """Call `then` when nothing is being written any more."""
        if self._busy:
            self._then.append(then)
        else:
            then()

    def keep_then(self, then: Callable[[], None]) -> None:
        """Have everything on disk, then call `then`."""
        if self._busy:  # what is being written may be older than the page
            self._then.append(lambda: self.keep_then(then))
        else:
            self.keep()
            self.when_idle(then)

    def _write(self, snapshot: Snapshot) -> None:
        desk, draft_id = self._desk, self._id
        self._busy, self._on_disk = True, snapshot
        self._tasks.run(
            lambda: desk.keep_draft(draft_id, snapshot.texts, snapshot.at_field),
            self._after_write,
            self._after_failure,
            owner=self,
        )

    def _drop(self) -> None:
        desk, draft_id = self._desk, self._id
        self._busy, self._on_disk = True, None
        self._tasks.run(
            lambda: desk.discard_draft(draft_id), self._after_write, self._after_failure, owner=self
        )

    def _after_write(self, _nothing: None) -> None:
        self._become_idle()
        self.kept.emit()

    def _after_failure(self, failure: Failure) -> None:
        self._on_disk = None
        self._become_idle()
        self.failed.emit(failure)

    def _become_idle(self) -> None:
        self._busy = False
        waiting, self._then = self._then, []
        for then in waiting:
            then()

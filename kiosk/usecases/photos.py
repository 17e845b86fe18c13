"""Photographs of a person: sealed the moment they are confirmed, kept with their entry."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Final

from kiosk.device.identity import Identity
from kiosk.domain.photo import LARGEST, PhotoKind, PhotoMark
from kiosk.errors import Invalid, NotEnrolled, Problem, StoreDamaged
from kiosk.store.photos import DRAFT
from kiosk.store.reading import Reading
from kiosk.store.records import Draft as KeptDraft
from kiosk.store.records import NewRegistration, PhotoRow, SealedPhoto
from kiosk.store.store import Store
from kiosk.store.writing import Writing
from kiosk.sync import kept
from kiosk.usecases.facts import OperatorLabel, PhotoProgress, PhotoStanding, QueueRow
from kiosk.usecases.machine import Machine
from kiosk.wire import photos
from kiosk.wire.photos import Source
from kiosk.wire.trust import SealKey

__all__ = ["PhotoKind", "Photos", "SealedPhoto"]

_SEAL: Final = 256  # bytes around a picture, and some to spare


class Photos:
    """No readable picture is ever written: this machine has no key to what it seals."""

    def __init__(self, store: Store, machine: Machine, operator: OperatorLabel) -> None:
        self._store, self._machine, self._operator = store, machine, operator

    @property
    def can_take(self) -> bool:
        """Whether the centre has said what to seal them to; quick enough for a screen."""
        with self._store.read() as tx:
            return _evidence(tx) is not None

    def confirm(self, kind: PhotoKind, jpeg: bytes, draft_id: str | None = None) -> SealedPhoto:
        """Sealed at once. With a draft's id it is on disk beside the draft when this returns, in
        place of an earlier one, and read back; without one it is in the caller's hands only.

        Raises `NotEnrolled` where `can_take` is false, `Invalid` (`photo.too_large`).
        """
        if len(jpeg) > LARGEST - _SEAL:
            raise Invalid(Problem("photo.too_large", kind.field))
        with self._store.read() as tx:
            evidence, identity = _evidence(tx), tx.setting(kept.IDENTITY)
        if evidence is None or identity is None:
            raise NotEnrolled
        me = Identity.from_bytes(identity)
        sealed = photos.seal(jpeg, Source(kind, me.device, me.incarnation), evidence)
        taken = SealedPhoto(photos.mark(kind, sealed), sealed, self._machine.clock())
        if draft_id is not None:
            self._hold(draft_id, taken)
        return taken

    def of_draft(self, draft_id: str) -> tuple[PhotoKind, ...]:
        """Which are kept beside it."""
        with self._store.read() as tx:
            return kinds_of_draft(tx, draft_id)

    def drop(self, draft_id: str, kind: PhotoKind) -> None:
        """The person or the operator does not want it; the next sweep leaves no trace of it."""
        with self._store.write() as tx:
            tx.drop_held(f"{DRAFT}{draft_id}", kind)

    def of(self, row: QueueRow) -> tuple[PhotoProgress, ...]:
        """How far those of a registration have got; LookupError for one that is not here."""
        with self._store.read() as tx:
            return progress(tx.photos_of(tx.stub(row.seq, row.incarnation).id))

    def _hold(self, draft_id: str, taken: SealedPhoto) -> None:
        with self._store.write() as tx:
            if all(one.id != draft_id for one in tx.drafts()):
                # Nothing was typed yet: without an entry nobody would offer the picture again.
                now, me = self._machine.clock(), self._operator.id
                tx.keep_draft(KeptDraft(draft_id, {}, "nik", now, operator=me))
            tx.hold_photo(f"{DRAFT}{draft_id}", taken)
        demand_sound(self._store, [taken.mark])


def kinds_of_draft(tx: Reading, draft_id: str) -> tuple[PhotoKind, ...]:
    held = {row.mark.kind for row in tx.held_photos(f"{DRAFT}{draft_id}")}
    return tuple(kind for kind in PhotoKind if kind in held)


def with_photos(
    tx: Writing,
    new: NewRegistration,
    taken: Sequence[SealedPhoto],
    draft_id: str | None,
    before: Sequence[PhotoRow] = (),
) -> NewRegistration:
    """What is to be registered, naming its photographs: those of the version before, over them
    those of the draft, over them those just taken, whose bytes are written now."""
    tx.put_photos(taken)
    held = [] if draft_id is None else tx.held_photos(f"{DRAFT}{draft_id}")
    marks = [row.mark for row in (*before, *held)] + [one.mark for one in taken]
    newest: Mapping[PhotoKind, PhotoMark] = {mark.kind: mark for mark in marks}
    return replace(new, photos=tuple(newest[kind] for kind in PhotoKind if kind in newest))


def demand_sound(store: Store, marks: Sequence[PhotoMark]) -> None:
    """Raises `StoreDamaged` unless each comes back from the disk as it was sealed."""
    if not marks:
        return
    with store.read() as tx:
        if not all(tx.is_sound(mark.digest) for mark in marks):
            raise StoreDamaged(part="photo")


def progress(rows: Sequence[PhotoRow]) -> tuple[PhotoProgress, ...]:
    return tuple(PhotoProgress(row.mark.kind, _standing(row), _percent(row)) for row in rows)


def _standing(row: PhotoRow) -> PhotoStanding:
    if row.is_received:
        return PhotoStanding.RECEIVED
    if row.code:
        return PhotoStanding.REFUSED
    return PhotoStanding.SENDING if row.there else PhotoStanding.WAITING


def _percent(row: PhotoRow) -> int:
    return 100 * row.there // row.mark.size


def _evidence(tx: Reading) -> SealKey | None:
    believed = kept.believed(tx) if kept.is_enrolled(tx) else None
    return None if believed is None else believed.evidence

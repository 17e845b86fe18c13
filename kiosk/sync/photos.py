"""The lane of photographs: asked about, then sent piece by piece, several at once, after claims."""

from __future__ import annotations

import logging
from collections import deque
from collections.abc import Callable, Mapping, Sequence
from concurrent.futures import FIRST_COMPLETED, Future, wait
from dataclasses import dataclass, field
from functools import partial
from typing import Final

from kiosk.errors import Failure, NotEnrolled, ReplyUnreadable
from kiosk.store.records import PhotoRow
from kiosk.store.store import Store
from kiosk.store.writing import Writing
from kiosk.sync import kept
from kiosk.sync.apart import apart
from kiosk.sync.flow import LINES, Flow
from kiosk.sync.photo_post import Delivered, Post
from kiosk.wire.photos import MAX_ASKED, Name, Reply, State
from kiosk.wire.trust import Trust

DAMAGED: Final = "damaged"  # here: its bytes are not what they were
# Said of one photograph for good; whatever else is said of one, it is offered again another time.
_FOR_GOOD: Final = frozenset({"too_large"})
_SPOILT: Final = "hash"
_logger = logging.getLogger(__name__)


@dataclass(slots=True)
class _OnItsWay:
    """A photograph of which the centre has `there` bytes so far."""

    row: PhotoRow
    there: int = 0

    @property
    def name(self) -> Name:
        return Name(self.row.mark.digest, self.row.mark.size)


@dataclass(slots=True)
class _Errand:
    """One drain: whom it believes, what waits of this page, what is under way."""

    believed: Trust
    go_on: Callable[[], bool]
    arrived: Callable[[int], None]
    waiting: deque[_OnItsWay] = field(default_factory=deque)
    under_way: dict[Future[Delivered], _OnItsWay] = field(default_factory=dict)
    is_stopped: bool = False

    def may_begin(self, lines: int) -> bool:
        if self.is_stopped or not self.waiting or len(self.under_way) >= lines:
            return False
        self.is_stopped = not self.go_on()
        return not self.is_stopped


class PhotoLane:
    """Photographs of one kiosk on their way; what it must not forget is on disk.

    Only the lines are other threads', and each carries a piece of another photograph.
    """

    def __init__(self, store: Store, post: Post, most: int = LINES) -> None:
        self._store, self._post = store, post
        self._flow = Flow(most)

    def has_work(self) -> bool:
        with self._store.read() as tx:
            return bool(tx.photos_waiting(1))

    def drain(self, arrived: Callable[[int], None], go_on: Callable[[], bool]) -> bool:
        """Every photograph that waits, oldest first, while `go_on`, asked before each piece, says
        yes; False where it said no.

        Raises what the line or the centre did to the lane; what is wrong with one photograph stops
        no other.
        """
        errand, after = _Errand(self._believed(), go_on, arrived), 0
        while not errand.is_stopped:
            with self._store.read() as tx:
                page = tx.photos_waiting(MAX_ASKED, after)
            if not page:
                return True
            after = page[-1].id
            self._ask(errand, page)
            self._bring(errand)
        return False

    def _ask(self, errand: _Errand, page: Sequence[PhotoRow]) -> None:
        """One question for all of them."""
        photos = {row.mark.digest: _OnItsWay(row) for row in page}
        reply = self._post.ask([one.name for one in photos.values()], errand.believed)
        errand.waiting.extend(self._settle(errand, reply, photos))

    def _bring(self, errand: _Errand) -> None:
        """This page; whatever happens, no line is left behind at work, and no answer unread."""
        failure: Failure | None = None
        while self._begin(errand):
            done, _ = wait(errand.under_way, return_when=FIRST_COMPLETED)
            beside = len(errand.under_way)
            for one in done:
                photo = errand.under_way.pop(one)
                try:
                    self._heard(errand, photo, one.result(), beside)
                except Failure as error:
                    failure, errand.is_stopped = failure or error, True
        if failure is not None:
            raise failure

    def _begin(self, errand: _Errand) -> bool:
        """As many as fill the line; whether anything is under way.

        Those that begin together are of unequal length: they share the line, would end together,
        too, and leave it empty until their answers are here.
        """
        together = 0
        while errand.may_begin(self._flow.lines):
            together += 1
            photo, piece = errand.waiting.popleft(), self._flow.piece // together
            send = partial(self._send, photo, piece, errand.believed)
            errand.under_way[apart(send, "photo-line")] = photo
        return bool(errand.under_way)

    def _send(self, photo: _OnItsWay, piece: int, believed: Trust) -> Delivered:
        """In a line's own thread."""
        with self._store.read() as tx:
            data = tx.photo_piece(photo.row.id, photo.there, piece)
        return self._post.bring(photo.name, photo.there, data, believed)

    def _heard(self, errand: _Errand, photo: _OnItsWay, delivered: Delivered, beside: int) -> None:
        self._flow.note(delivered.size, delivered.took, beside)
        before = photo.there
        left = self._settle(errand, delivered.reply, {photo.row.mark.digest: photo})
        # Not one byte further: whatever the reason, sending it on and on would not mend it.
        errand.waiting.extendleft(one for one in left if one.there > before)

    def _settle(
        self, errand: _Errand, reply: Reply, photos: Mapping[bytes, _OnItsWay]
    ) -> list[_OnItsWay]:
        """Write down what was said of these; those of which more is to be sent, in their order."""
        more, count = [], 0
        with self._store.write() as tx:
            _heed_epoch(tx, reply)
            for state in reply.photos:
                if (photo := photos.get(state.digest)) is None:
                    raise ReplyUnreadable(reason="photo")
                if state.server_seq is not None:
                    tx.take_photo(state.digest, reply.epoch, state.server_seq, self._post.now())
                    count += 1
                elif _is_wanted(tx, photo, state):
                    more.append(photo)
            tx.purge_batches(reply.epoch, reply.durable_through)
        if count:
            errand.arrived(count)
        return more

    def _believed(self) -> Trust:
        with self._store.read() as tx:
            believed = kept.believed(tx)
        if believed is None:
            raise NotEnrolled
        return believed


def _is_wanted(tx: Writing, photo: _OnItsWay, state: State) -> bool:
    """Whether the centre takes more of it now."""
    digest = state.digest
    if state.code in _FOR_GOOD:
        tx.refuse_photo(digest, state.code or "")
        return False
    if state.code == _SPOILT and not tx.is_sound(digest):
        tx.refuse_photo(digest, DAMAGED)
        return False
    if state.code is None and state.offset >= photo.row.mark.size:
        raise ReplyUnreadable(reason="photo.offset")
    photo.there = state.offset
    tx.note_there(digest, state.offset)
    if state.code is not None:
        _logger.info("a photograph is not taken now: %s", state.code)
    return state.code is None


def _heed_epoch(tx: Writing, reply: Reply) -> None:
    known = tx.sync_state().epoch
    if reply.epoch < known:
        raise ReplyUnreadable(reason="epoch")
    if reply.epoch > known:
        tx.forget_acknowledgements(reply.epoch)

"""Scenes of photographs on their way: in the queue, of one person, asked for again."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import timedelta
from hashlib import sha256

from kiosk.domain.photo import PhotoKind, PhotoMark
from kiosk.domain.verdict import Verdict, VerdictKind
from kiosk.store.records import SealedPhoto
from kiosk.sync.link import LinkKind
from kiosk.usecases.workplace import Workplace
from tests.clock import Clock
from tests.shots.queue_scenes import VERDICTS
from tests.shots.studio import Studio
from tests.usecases.test_review import SentBack
from ui.demo.hands import until

AGAIN = Verdict(VerdictKind.NEEDS_CORRECTION, field="photo.ktp", reasons=("photo.blurred",))


def _shots(which: int, workplace: Workplace) -> list[SealedPhoto]:
    found = []
    for kind in PhotoKind:
        sealed = f"{which} {kind}".encode() * 100
        mark = PhotoMark(kind, sha256(sealed).digest(), len(sealed))
        found.append(SealedPhoto(mark, sealed, workplace._machine.clock()))
    return found


def _on_their_way(workplace: Workplace) -> None:
    """Some people's have arrived, some are half there, some wait."""
    now = workplace._machine.clock()
    with workplace._store.write() as tx:
        for which in range(21, 34):
            card, face = shots = _shots(which, workplace)
            tx.put_photos(shots)
            tx._attach(which, [one.mark for one in shots])
            if which <= 30 and which % 3:
                tx.take_photo(card.mark.digest, 1, which, now)
                tx.note_there(face.mark.digest, face.mark.size // 3)
            if which <= 30 and which % 3 == 2:
                tx.take_photo(face.mark.digest, 1, which, now)


def queue_photos(studio: Studio) -> None:
    studio.set_up("5308")
    studio.take_down(range(1, 34), seconds=2_400)
    studio.answer(30, VERDICTS)
    studio.behind_the_window(_on_their_way)
    studio.sign_in().show_place("queue")
    studio.show_link(LinkKind.SENDING, since=studio.now)
    studio.settle()


def queue_photos_detail(studio: Studio) -> None:
    queue_photos(studio)
    board = studio.desk.queue
    until(board.rows.rowCount)
    board.parts.table.opened.emit(board.rows.index(8, 0))
    until(board.receipt.prints.print_button.isEnabled)


def check_photo(studio: Studio) -> None:
    studio.set_up()

    def send_back(workplace: Workplace) -> None:
        made = SentBack(workplace, Clock(studio.now - timedelta(hours=1)))
        made.register(11)
        made.say(AGAIN)
        made.give_back(1)

    studio.behind_the_window(send_back)
    studio.sign_in().show_place("check")
    until(lambda: studio.desk.check.page.view.case)
    until(lambda: studio.desk.check.page.is_current)


ARRIVING_SCENES: Mapping[str, Callable[[Studio], object]] = {
    "queue-photos": queue_photos,
    "queue-photos-detail": queue_photos_detail,
    "check-photo": check_photo,
}

"""Scenes of the queue, and of what it tells of the line and the wave."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import timedelta
from typing import Any

from kiosk.domain.seats import Seats
from kiosk.domain.verdict import Verdict, VerdictKind
from kiosk.sync import kept
from kiosk.sync.link import LinkKind
from kiosk.usecases.workplace import Workplace
from tests import builders
from tests.shots.scenes import at_the_desk, type_text
from tests.shots.studio import Studio
from ui.bridge.patience import Wait
from ui.demo.hands import until
from ui.panels.detail_side import Side

VERDICTS: Mapping[int, Verdict] = {
    30: Verdict(VerdictKind.DUPLICATE, at=builders.NOW - timedelta(days=1), where="Disnaker Ende"),
    29: Verdict(VerdictKind.IN_DRAW, wave=71),
    28: Verdict(VerdictKind.NEEDS_CORRECTION, field="kk", reasons=("kk_unknown",)),
    27: Verdict(VerdictKind.REFUSED, reasons=("under_age",)),
    26: Verdict(VerdictKind.WAITING, position=12),
    25: Verdict(VerdictKind.PLACED, wave=71, number=1204),
    24: Verdict(VerdictKind.QUARANTINED),
    23: Verdict(VerdictKind.DRAWN, wave=71),
    22: Verdict(VerdictKind.NOT_DRAWN, wave=71),
}


def waiting_long(studio: Studio) -> None:
    at_the_desk(studio)
    studio.desk.show_place("queue")
    studio.desk.shell.show_waiting(Wait.LONG)


def queue_empty(studio: Studio) -> None:
    studio.set_up()
    studio.sign_in().show_place("queue")
    studio.show_link(LinkKind.ONLINE, last_success=studio.now)


def queue_nobody_found(studio: Studio) -> None:
    in_the_queue(studio)
    studio.desk.show_place("search")
    type_text("zzz")
    studio.settle()


def know_seats(studio: Studio, **known: Any) -> Seats:
    """What the centre told of the wave two hours ago."""
    told = {"entered": 1_204, "taken": 0, "waiting": 0, "in_turn": False, **known}
    seats = Seats(
        "kartu-prakerja-2020", 71, 500, counted_at=studio.now - timedelta(hours=1, minutes=48),
        **told,
    )  # fmt: skip

    def keep(workplace: Workplace) -> None:
        with workplace._store.write() as tx:
            kept.put_seats(tx, seats)

    studio.behind_the_window(keep)
    return seats


def in_the_queue(studio: Studio, regency: str = "5308") -> None:
    studio.set_up(regency)
    studio.take_down(range(1, 34), seconds=2_400)
    studio.answer(30, VERDICTS)
    studio.sign_in().show_place("queue")
    studio.settle()


def queue_offline(studio: Studio) -> None:
    in_the_queue(studio)
    since = studio.now - timedelta(days=3, hours=4)
    studio.show_link(
        LinkKind.OFFLINE, since=since, last_success=since,
        next_try=studio.now + timedelta(minutes=15), problem_code="centre_unreachable",
    )  # fmt: skip


def queue_seats(studio: Studio) -> None:
    studio.set_up("3273")
    studio.take_down(range(1, 12), seconds=2_400)
    seats = know_seats(studio, entered=500, taken=260, in_turn=True)
    studio.sign_in().show_place("queue")
    studio.settle()
    since = studio.now - timedelta(hours=1, minutes=40)
    studio.show_link(LinkKind.OFFLINE, since=since, last_success=since, seats=seats)


def entry_seats(studio: Studio) -> None:
    studio.set_up()
    know_seats(studio)
    studio.sign_in()
    studio.show_link(LinkKind.OFFLINE, last_success=studio.now - timedelta(hours=2))


def queue_online(studio: Studio) -> None:
    in_the_queue(studio, "3273")
    studio.show_link(LinkKind.ONLINE, since=studio.now, last_success=studio.now)


def queue_failing(studio: Studio) -> None:
    in_the_queue(studio, "9301")
    since = studio.now - timedelta(minutes=50)
    studio.show_link(
        LinkKind.FAILING, since=since, last_success=since,
        next_try=studio.now + timedelta(minutes=3), problem_code="reply_not_signed",
    )  # fmt: skip
    studio.desk.queue.show_filter("to_check")


def queue_not_connected(studio: Studio) -> None:
    studio.set_up()
    studio.sign_in().show_place("queue")


def queue_detail(studio: Studio) -> None:
    queue_offline(studio)
    board = studio.desk.queue
    until(board.rows.rowCount)
    board.parts.table.opened.emit(board.rows.index(6, 0))
    until(board.receipt.prints.print_button.isEnabled)


def queue_detail_why(studio: Studio) -> None:
    queue_offline(studio)
    board = studio.desk.queue
    until(board.rows.rowCount)
    board.parts.table.opened.emit(board.rows.index(0, 0))
    until(board.receipt.prints.print_button.isEnabled)
    studio.hands.press("Alt+T")
    studio.settle()


def queue_detail_data(studio: Studio) -> None:
    queue_detail_why(studio)
    for key in ("1", "Return"):
        studio.hands.press(key)
    until(lambda: studio.desk.queue.receipt.side.side == Side.DATA)


def queue_search(studio: Studio) -> None:
    in_the_queue(studio)
    studio.show_link(LinkKind.SENDING, since=studio.now)
    studio.desk.show_place("search")
    type_text("siti")
    studio.settle()


QUEUE_SCENES: Mapping[str, Callable[[Studio], object]] = {
    "entry-seats": entry_seats,
    "queue-offline": queue_offline,
    "queue-seats": queue_seats,
    "queue-empty": queue_empty,
    "queue-nobody-found": queue_nobody_found,
    "waiting-long": waiting_long,
    "queue-online": queue_online,
    "queue-failing": queue_failing,
    "queue-not-connected": queue_not_connected,
    "queue-detail": queue_detail,
    "queue-detail-why": queue_detail_why,
    "queue-detail-data": queue_detail_data,
    "queue-search": queue_search,
}

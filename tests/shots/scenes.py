"""The scenes that are photographed: what was done before the picture is taken."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import timedelta
from typing import Any

from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from kiosk.domain.seats import Seats
from kiosk.domain.verdict import Verdict, VerdictKind
from kiosk.errors import DiskFull, EnrolmentRefused, StoreInUse
from kiosk.sync import kept
from kiosk.sync.link import LinkKind
from kiosk.usecases.workplace import Workplace
from tests import builders
from tests.shots import collective
from tests.shots.studio import Studio
from ui.bridge.patience import Wait
from ui.demo.hands import until
from ui.panels.detail_side import Side
from ui.screens.enrol import Enrol
from ui.screens.first_run import FirstRun
from ui.screens.opening import Opening
from ui.screens.sign_in import SignIn

SITI = {
    "nik": "3273014808969011",
    "kk": "3273011203159042",
    "name": "Siti Nurhaliza Rahmawati",
    "birth_place": "Bandung",
    "in_school": "no",
    "excluded_office": "no",
    "village": "3273011002",
    "rt": "4",
    "rw": "7",
    "street": "Jl. Gegerkalong Hilir No. 47",
    "phone": "081234567890",
    "email": "siti.nurhaliza@contoh.id",
    "education": "sma",
    "employment": "job_seeker",
    "training": "Barista",
}


# --- the doors ------------------------------------------------------------------------------------


def first_run(studio: Studio) -> None:
    studio.open(FirstRun)


def first_run_mistakes(studio: Studio) -> None:
    screen = studio.open(FirstRun)
    screen.office.set_text("Disnaker Kota Bandung")
    screen.supervisor.set_text("Rina Kartika")
    screen.password.set_text("tiga kata sandi")
    screen.again.set_text("tiga kata santi")
    screen.ready.click()


def first_run_regency(studio: Studio) -> None:
    screen = studio.open(FirstRun)
    until(lambda: screen.regency._search("kota"))
    screen.office.set_text("Disnaker Kota Bandung")
    screen.regency.setFocus()
    type_text("kota ban")


def enrol(studio: Studio) -> None:
    studio.set_up()
    studio.sign_in().queue.enrol_wanted.emit()
    studio.wait_for(Enrol)


def enrol_refused(studio: Studio) -> None:
    studio.set_up()
    studio.sign_in().queue.enrol_wanted.emit()
    screen = studio.wait_for(Enrol)
    screen.address.set_text("https://pusat.contoh.id")
    screen.code.set_text("K7QM-4T9D-X2RF-88PZ-1C5V-HN3W-2A")
    screen._fail(EnrolmentRefused(reason="expired"))


def sign_in(studio: Studio) -> None:
    studio.set_up()
    studio.open(SignIn)


def sign_in_wrong(studio: Studio) -> None:
    studio.set_up(training=True)
    screen = studio.open(SignIn)
    type_text("salah")
    screen.sign_in()
    until(screen.password.note)


def trouble(studio: Studio) -> None:
    studio.set_up()
    screen = studio.open(SignIn)
    opening = Opening(screen.words)
    studio.window.show_screen(opening)
    opening.show_failure(StoreInUse())


# --- entry ----------------------------------------------------------------------------------------


def type_text(text: str) -> None:
    focus = QApplication.focusWidget()
    assert focus is not None
    QTest.keyClicks(focus, text)


def at_the_desk(studio: Studio, people: int = 4, *, training: bool = False) -> None:
    studio.set_up(training=training)
    studio.take_down(range(11, 11 + people))
    studio.sign_in()
    studio.show_link(LinkKind.OFFLINE, last_success=studio.now - timedelta(hours=2))


def entry_empty(studio: Studio) -> None:
    studio.set_up(training=True)
    studio.sign_in()
    studio.show_link(LinkKind.ONLINE, last_success=studio.now)


def entry_village(studio: Studio) -> None:
    at_the_desk(studio)
    before = dict(list(SITI.items())[:6])
    studio.hands.fill(studio.desk.entry.interview.sheet, before)
    studio.desk.entry.walk.to_field("phone")
    type_text(SITI["phone"])
    studio.desk.entry.walk.to_field("village")
    type_text("geger")


def entry_full(studio: Studio) -> None:
    at_the_desk(studio)
    page = studio.desk.entry
    studio.hands.fill(page.interview.sheet, SITI)
    studio.hands.press("F8")
    page.walk.to_field("training")
    studio.settle()


def entry_soft(studio: Studio) -> None:
    at_the_desk(studio)
    phone = builders.answers(11)["phone"]
    said = {**SITI, "email": "siti@gmial.com", "phone": phone, "nik": "6404014808969011"}
    studio.hands.fill(studio.desk.entry.interview.sheet, said)
    studio.desk.entry.walk.to_field("street")


def entry_mistakes(studio: Studio) -> None:
    at_the_desk(studio)
    said = {"nik": SITI["nik"], "kk": "327301120315", "name": "S1ti", "phone": "0221234567"}
    studio.hands.fill(studio.desk.entry.interview.sheet, said)
    studio.hands.press("F8")
    studio.hands.press("Ctrl+Return")
    until(lambda: studio.desk.entry.parts.head.news)


def entry_wrong_nik(studio: Studio) -> None:
    at_the_desk(studio)
    type_text("3273028011969001")
    until(lambda: studio.desk.entry.interview.sheet.box("nik").is_wrong)


def entry_saved(studio: Studio) -> None:
    entry_full(studio)
    studio.hands.press("Ctrl+Return")
    until(lambda: studio.desk.entry.interview.is_empty)
    studio.settle()


def entry_seen(studio: Studio) -> None:
    at_the_desk(studio)
    type_text(builders.answers(12)["nik"])
    until(lambda: studio.desk.entry.parts.nik.is_telling)


def entry_under_age(studio: Studio) -> None:
    at_the_desk(studio)
    type_text("3273027112109003")
    until(lambda: studio.desk.entry.parts.rail.objections)


def entry_draft(studio: Studio) -> None:
    studio.set_up()
    studio.take_down(range(11, 14))
    half = {**dict(list(SITI.items())[:5]), "street": "Jl. Geger"}
    other = {"nik": "3273020101909021", "name": "Ahmad Hidayat"}

    def keep(workplace: Workplace) -> None:
        desk = workplace.desk
        studio.now -= timedelta(minutes=20)
        desk.keep_draft("one", other, "kk")
        studio.now += timedelta(minutes=18)
        desk.keep_draft("two", half, "street")
        studio.now += timedelta(minutes=2)

    studio.behind_the_window(keep)
    studio.sign_in()
    studio.show_link(LinkKind.OFFLINE, last_success=studio.now - timedelta(hours=2))


def entry_parked(studio: Studio) -> None:
    at_the_desk(studio)
    for nik, name in (("3273020101909021", "Ahmad Hidayat"), ("3273025206019022", "Dewi Lestari")):
        studio.hands.press("F2")
        studio.hands.fill(studio.desk.entry.interview.sheet, {"nik": nik, "name": name})
        studio.hands.press("F7")
        until(lambda: studio.desk.entry.interview.is_empty)
        studio.settle()
    type_text(SITI["nik"])
    studio.settle()


def entry_keys(studio: Studio) -> None:
    at_the_desk(studio)
    studio.hands.press("F1")


def help_chapter(studio: Studio) -> None:
    entry_keys(studio)
    for _ in range(4):
        studio.hands.press("Down")


def help_search(studio: Studio) -> None:
    entry_keys(studio)
    type_text("internet")


def help_nothing(studio: Studio) -> None:
    entry_keys(studio)
    type_text("qqq")


def help_at_the_door(studio: Studio) -> None:
    sign_in(studio)
    QTest.keySequence(studio.window, QKeySequence("F1"))


def entry_receipt(studio: Studio) -> None:
    at_the_desk(studio)
    studio.hands.press("F9")
    until(studio.desk.entry.receipt.prints.print_button.isEnabled)


def entry_consent(studio: Studio) -> None:
    at_the_desk(studio)
    studio.desk.entry.consent_text.open_card()


def entry_failing_disk(studio: Studio) -> None:
    entry_full(studio)
    studio.desk.entry.clerk.show_failure(DiskFull())


def crash(studio: Studio) -> None:
    at_the_desk(studio)
    studio.window._crash.show_incident("7F3A91")


# --- queue ----------------------------------------------------------------------------------------

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


def waiting(studio: Studio) -> None:
    at_the_desk(studio)
    studio.desk.shell.show_waiting(Wait.SHORT)


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


SCENES: Mapping[str, Callable[[Studio], object]] = {
    "first-run": first_run,
    "first-run-mistakes": first_run_mistakes,
    "first-run-regency": first_run_regency,
    "enrol": enrol,
    "enrol-refused": enrol_refused,
    "sign-in": sign_in,
    "sign-in-wrong": sign_in_wrong,
    "trouble": trouble,
    "entry-empty": entry_empty,
    "entry-seats": entry_seats,
    "entry-village": entry_village,
    "entry-full": entry_full,
    "entry-soft": entry_soft,
    "entry-mistakes": entry_mistakes,
    "entry-wrong-nik": entry_wrong_nik,
    "entry-saved": entry_saved,
    "entry-seen": entry_seen,
    "entry-under-age": entry_under_age,
    "entry-draft": entry_draft,
    "entry-parked": entry_parked,
    "entry-keys": entry_keys,
    "help-chapter": help_chapter,
    "help-search": help_search,
    "help-nothing": help_nothing,
    "help-door": help_at_the_door,
    "entry-receipt": entry_receipt,
    "entry-consent": entry_consent,
    "entry-failing-disk": entry_failing_disk,
    "crash": crash,
    "queue-offline": queue_offline,
    "queue-seats": queue_seats,
    "queue-empty": queue_empty,
    "queue-nobody-found": queue_nobody_found,
    "waiting": waiting,
    "waiting-long": waiting_long,
    "queue-online": queue_online,
    "queue-failing": queue_failing,
    "queue-not-connected": queue_not_connected,
    "queue-detail": queue_detail,
    "queue-detail-why": queue_detail_why,
    "queue-detail-data": queue_detail_data,
    "queue-search": queue_search,
    **collective.SCENES,
}

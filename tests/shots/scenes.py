"""Scenes of the entry page and of help; what the other scenes begin with."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import timedelta

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from kiosk.errors import DiskFull
from kiosk.sync.link import LinkKind
from kiosk.usecases.workplace import Workplace
from tests import builders
from tests.shots import collective
from tests.shots.studio import Studio
from ui.bridge.patience import Wait
from ui.demo.hands import until

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


def waiting(studio: Studio) -> None:
    at_the_desk(studio)
    studio.desk.shell.show_waiting(Wait.SHORT)


SCENES: Mapping[str, Callable[[Studio], object]] = {
    "entry-empty": entry_empty,
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
    "entry-receipt": entry_receipt,
    "entry-consent": entry_consent,
    "entry-failing-disk": entry_failing_disk,
    "crash": crash,
    "waiting": waiting,
    **collective.SCENES,
}

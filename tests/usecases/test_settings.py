"""Settings: what they may be, who may change them, and that each change is told."""

from __future__ import annotations

import errno
from collections.abc import Iterator
from dataclasses import fields
from pathlib import Path

import pytest

from kiosk.device import files
from kiosk.domain.programme import text_hash
from kiosk.errors import DiskFull, Invalid, NotPermitted, StoreInUse
from kiosk.usecases.facts import Appearance
from kiosk.usecases.setting_rules import RULES
from kiosk.usecases.settings import Settings
from kiosk.usecases.site import Site
from kiosk.usecases.workplace import Workplace
from tests import builders
from tests.usecases.conftest import PASSWORD

DEWIS = "sepatu biru lari kencang"
OTHER = {
    "office": "Disnaker Ende",
    "desk": "Tim lapangan 2",
    "contact": "0812-0000-9000, Jl. Melati 5",
    "printer": "EPSON TM-T20",
    "paper": "80mm",
    "camera": "Kamera depan",
    "language": "en",
    "text_size": "large",
    "contrast": "high",
    "sync": "metered",
    "sync_window": "18.00-06.00",
    "data_days": "14",
    "lock_minutes": "10",
    "mode": "walkin",
    "staff_pin": "none",
    "calls": "computer",
    "idle_seconds": "90",
    "receipt_seconds": "120",
}
PIN = "270519"


@pytest.fixture
def operator(workplace: Workplace, site: Site) -> Iterator[Workplace]:
    """Dewi, who is no supervisor, at the same machine."""
    dewi = workplace.people.add("Dewi", "operator", DEWIS)
    workplace.close()
    opened = site.sign_in(dewi.id, DEWIS)
    yield opened
    opened.close()


def problem_of(workplace: Workplace, key: str, text: str) -> str:
    with pytest.raises(Invalid) as refused:
        workplace.settings.change(key, text)
    return refused.value.problem.code


def test_everything_that_is_set_has_a_rule():
    assert list(RULES) == [one.name for one in fields(Settings)] == list(OTHER)


def test_a_new_kiosk_has_what_is_usual_and_says_so(workplace):
    now = workplace.settings.now
    assert (now.office, now.desk, now.contact) == ("Disnaker Kota Bandung", "Loket 3", "")
    assert (now.printer, now.paper, now.camera) == ("default", "auto", "none")
    assert (now.sync, now.sync_window) == ("auto", "")
    assert (now.data_days, now.lock_minutes) == (7, 5)
    assert (now.mode, now.staff_pin) == ("desk", "none")
    assert (now.idle_seconds, now.receipt_seconds) == (60, 60)
    assert workplace.status()["settings"] == now.as_data()


def test_every_setting_is_changed_told_in_the_journal_and_there_again_after_signing_in(
    workplace, site
):
    usual = workplace.settings.now.as_data()
    for key, text in OTHER.items():
        workplace.settings.change(key, text)
    with workplace._store.read() as tx:
        told = [(one.what, one.by, dict(one.facts)) for one in reversed(tx.deeds())]
    assert told == [
        ("setting.changed", "penyelia", {"key": key, "from": str(usual[key]), "to": text})
        for key, text in OTHER.items()
        if key != "staff_pin"  # it stayed as it was
    ]
    workplace.close()
    again = site.look_in(None, PASSWORD)
    assert {key: str(value) for key, value in again.settings.now.as_data().items()} == OTHER
    again.close()


def test_what_the_first_picture_needs_stands_on_the_door(workplace, site):
    workplace.settings.change("text_size", "large")
    workplace.settings.change("contrast", "high")
    workplace.settings.change("language", "en")
    workplace.settings.change("office", "Disnaker Ende")
    label = site.label()
    assert label.appearance == workplace.settings.now.appearance == Appearance("large", "high")
    assert (label.language, label.office, label.regency) == ("en", "Disnaker Ende", "3273")
    assert [one.name for one in label.operators] == ["Rina"]
    assert label.mode == "desk"
    workplace.settings.change("mode", "walkin")
    assert site.label().mode == "walkin"


def test_the_same_value_again_changes_nothing(workplace):
    for key, value in workplace.settings.now.as_data().items():
        workplace.settings.change(key, str(value))
    with workplace._store.read() as tx:
        assert tx.deeds() == ()


def test_an_operator_may_change_what_concerns_the_hands_and_eyes_at_the_desk(operator):
    free = {"printer", "paper", "camera", "language", "text_size", "contrast"}
    assert {key for key in RULES if operator.settings.may_change(key)} == free
    for key, text in OTHER.items():
        if key in free:
            operator.settings.change(key, text)
        else:
            with pytest.raises(NotPermitted):
                operator.settings.change(key, text)
    now = operator.settings.now.as_data()
    assert {key for key in OTHER if str(now[key]) == OTHER[key]} == free | {"staff_pin"}


@pytest.mark.parametrize(
    "key, text, problem",
    [
        ("office", "  ", "office.empty"),
        ("office", "x" * 81, "setting.long"),
        ("desk", "Loket\N{RIGHT-TO-LEFT OVERRIDE}3", "setting.character"),
        ("contact", "a\0b", "setting.character"),
        ("contact", "\ud800", "setting.character"),
        ("printer", "x" * 100_000, "setting.long"),
        ("paper", "a5", "choice.unknown"),
        ("language", "English", "setting.language"),
        ("text_size", "", "choice.unknown"),
        ("sync", "sometimes", "choice.unknown"),
        ("sync_window", "18.00-18.00", "setting.window"),
        ("sync_window", "malam", "setting.window"),
        ("data_days", "0", "setting.number"),
        ("data_days", "31", "setting.number"),
        ("data_days", "\u0667", "setting.number"),
        ("data_days", "7.5", "setting.number"),
        ("lock_minutes", "16", "lock.minutes"),
        ("mode", "lapangan", "choice.unknown"),
        ("calls", "internet", "choice.unknown"),
        ("idle_seconds", "5", "setting.number"),
        ("receipt_seconds", "301", "setting.number"),
        ("staff_pin", "12345", "pin.digits"),
        ("staff_pin", "1" * 13, "pin.digits"),
        ("staff_pin", "rahasia", "pin.digits"),
        ("staff_pin", "\u0667" * 6, "pin.digits"),
        ("staff_pin", "set", "pin.digits"),
        ("staff_pin", "111111", "pin.easy"),
        ("staff_pin", "121212", "pin.easy"),
        ("staff_pin", "345678", "pin.easy"),
        ("staff_pin", "987654", "pin.easy"),
        ("colour", "red", "setting.unknown"),
    ],
)
def test_what_a_setting_cannot_be_is_refused_and_nothing_changes(workplace, key, text, problem):
    before = workplace.settings.now
    assert problem_of(workplace, key, text) == problem
    assert workplace.settings.now == before
    with workplace._store.read() as tx:
        assert tx.deeds() == ()


def test_an_empty_text_takes_a_choice_back(workplace):
    workplace.settings.change("printer", "EPSON")
    workplace.settings.change("sync_window", "8:00-9:00")
    assert workplace.settings.change("printer", " ").printer == "default"
    assert workplace.settings.change("sync_window", "").sync_window == ""


def test_who_only_looks_changes_nothing(workplace, site):
    looking = site.look_in(None, PASSWORD)
    with pytest.raises(StoreInUse):
        looking.settings.change("paper", "a4")
    looking.close()


def test_the_consent_names_the_days_that_are_set_and_is_recorded_with_them(workplace):
    workplace.settings.change("data_days", "3")
    text = workplace.desk.consent_text("id")
    assert "paling lambat 3 hari" in text
    registered = workplace.desk.register(builders.typed(1), "id")
    with workplace._store.read() as tx:
        (claim,) = tx.waiting_claims(1)
    assert claim.consent.text_hash == text_hash(text)
    assert registered.row.seq == 1


def test_a_receipt_says_where_to_ask(workplace):
    workplace.settings.change("contact", "0812-0000-9000")
    registered = workplace.desk.register(builders.typed(1), "id")
    assert workplace.receipts.find(registered.receipt.text).office_contact == "0812-0000-9000"


def test_the_office_of_receipts_changes_with_the_next_sign_in(workplace, site):
    workplace.settings.change("office", "Disnaker Ende")
    assert workplace.office.name == "Disnaker Kota Bandung"
    workplace.close()
    again = site.sign_in(None, PASSWORD)
    assert again.office.name == "Disnaker Ende"
    again.close()


def changes(workplace: Workplace) -> list[tuple[object, object]]:
    """What the journal tells of the desk's name, oldest first."""
    with workplace._store.read() as tx:
        told = [one.facts for one in reversed(tx.deeds()) if one.what == "setting.changed"]
    return [(one["from"], one["to"]) for one in told if one["key"] == "desk"]


def test_what_a_killed_program_wrote_on_the_door_stands_in_the_journal(workplace, monkeypatch):
    with monkeypatch.context() as killed:
        killed.setattr(files, "sync_folder", _killed)
        with pytest.raises(KeyboardInterrupt):
            workplace.settings.change("desk", "Loket 9")
    assert workplace._hold.slots.label().text("desk") == "Loket 9"
    assert changes(workplace) == [("Loket 3", "Loket 9")]


def test_what_could_not_be_written_on_the_door_is_taken_back_in_the_journal(workplace, monkeypatch):
    with monkeypatch.context() as full:
        full.setattr(files, "_write_through", _no_room)
        with pytest.raises(DiskFull):
            workplace.settings.change("desk", "Loket 9")
    assert workplace.settings.now.desk == workplace._hold.slots.label().text("desk") == "Loket 3"
    assert changes(workplace) == [("Loket 3", "Loket 9"), ("Loket 9", "Loket 3")]


def test_one_written_copy_of_the_door_is_enough(workplace, monkeypatch):
    written = files._write_through

    def write_one(path: Path, data: bytes) -> None:
        if path.name.startswith("slots.2"):
            _no_room(path, data)
        written(path, data)

    with monkeypatch.context() as full:
        full.setattr(files, "_write_through", write_one)
        assert workplace.settings.change("desk", "Loket 9").desk == "Loket 9"
    assert changes(workplace) == [("Loket 3", "Loket 9")]


def _killed(_folder: Path) -> None:
    raise KeyboardInterrupt


def _no_room(_path: Path, _data: bytes) -> None:
    raise OSError(errno.ENOSPC, "No space left on device")

"""Bacakan: what a page says is heard, what a person answered is not."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from kiosk.usecases.site import Site
from tests.ui.screens.walkin.conftest import LOW, SITI, Arrive, Visitor
from ui.screens.walkin.check_page import CheckPage
from ui.screens.walkin.conditions_page import ConditionsPage
from ui.screens.walkin.consent_page import ConsentPage
from ui.screens.walkin.nik_page import NikPage
from ui.walkin_voice import ReadAloud


@pytest.fixture
def listener(hall: Site, arrive: Arrive, monkeypatch: pytest.MonkeyPatch) -> Visitor:
    """The voice of this machine knows English, and no Indonesian."""
    monkeypatch.setenv("LOKET_VOICE", "mock")
    return arrive(hall)


def reading(visitor: Visitor) -> ReadAloud:
    return visitor.screens.care.aloud


def test_there_is_no_button_where_nothing_can_speak_the_language(listener: Visitor) -> None:
    button = listener.walk_in.head.aloud
    assert not button.isVisible()
    listener.window.set_language("en")
    assert button.isVisible()
    listener.window.set_language("id")
    assert not button.isVisible()


def test_it_is_read_until_somebody_touches_anything(listener: Visitor) -> None:
    listener.window.set_language("en")
    listener.touch(listener.walk_in.head.aloud)
    assert reading(listener).is_reading
    assert reading(listener)._voice.is_speaking
    listener.touch(listener.walk_in.head.large)
    assert not reading(listener).is_reading
    assert not reading(listener)._voice.is_speaking
    assert not listener.walk_in.head.aloud.isChecked()


@pytest.mark.parametrize("is_by_key", [False, True])
def test_its_own_button_ends_it_and_begins_it_anew(listener: Visitor, is_by_key: bool) -> None:
    listener.window.set_language("en")
    button = listener.walk_in.head.aloud
    for expected in (True, False, True):
        if is_by_key:
            button.setFocus()
            QTest.keyClick(button, Qt.Key.Key_Space)
        else:
            listener.touch(button)
        assert reading(listener).is_reading is expected
        assert button.isChecked() is expected


def test_a_wipe_ends_it_and_the_visit_goes_on_counting(listener: Visitor) -> None:
    listener.window.set_language("en")
    listener.walk_to(NikPage)
    listener.touch(listener.walk_in.head.aloud)
    idle = listener.screens.care.visit.idle
    assert not idle._is_watching
    listener.walk_in.wipe()
    assert not reading(listener).is_reading
    assert idle._is_watching


def test_a_voice_that_hangs_holds_up_no_wipe(listener: Visitor) -> None:
    listener.window.set_language("en")
    listener.touch(listener.walk_in.head.aloud)
    assert 0 < reading(listener)._limit.remainingTime() < 5 * 60_000
    reading(listener)._limit.timeout.emit()
    assert listener.screens.care.visit.idle._is_watching


def test_conditions_and_consent_are_read_whole(hall: Site, arrive: Arrive) -> None:
    visitor = arrive(hall, **LOW)
    page = visitor.walk_to(ConditionsPage)
    assert isinstance(page, ConditionsPage)
    said = visitor.walk_in.spoken()
    assert all(f"{row.asked.text()}: {row.answer.text()}" in said for row in page.rows)
    visitor.answer(SITI)
    page = visitor.page
    assert isinstance(page, ConsentPage)
    assert page.text.leaves > 1
    text = visitor.screens._workplace.desk.consent_text("id")
    assert " ".join(text.split()) in visitor.walk_in.spoken()


def test_what_somebody_answered_is_never_read(visitor: Visitor) -> None:
    told: list[str] = []
    visitor.begin()
    while not isinstance(visitor.page, CheckPage):
        page = visitor.page
        visitor.answer(SITI)
        following = visitor.page
        if page.has_go:  # once more, with the answer on it
            visitor.go_back()
            told += visitor.walk_in.spoken()
            visitor.go_through_to(following)
    told += visitor.walk_in.spoken()
    visitor.walk_in.wipe()
    visitor.register()
    told += visitor.walk_in.spoken()
    heard = " ".join(told)
    assert "16 dari 16" in heard
    typed = (SITI[key] for key in ("nik", "kk", "name", "phone", "street", "birth_date"))
    codes = visitor.walk_in.receipt.ticket.code.text()
    assert not [text for text in (*typed, codes) if text in heard]

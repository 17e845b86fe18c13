"""One person's answers: their own stand above all others, and nothing is left after a wipe."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from tests import builders
from ui.screens.walkin.answers import FROM_NIK, FROM_PHOTO, TYPED, Answers, Consent


def test_what_somebody_typed_is_not_overwritten(qtbot: QtBot) -> None:
    answers = Answers()
    answers.put("name", "SITI")
    assert not answers.offer("name", "SITI NUR", FROM_PHOTO)
    assert answers.text("name") == "SITI"


def test_what_came_from_the_nik_gives_way_to_the_next_nik_and_goes_with_it(qtbot: QtBot) -> None:
    answers = Answers()
    assert answers.offer("sex", "P", FROM_NIK)
    assert answers.offer("sex", "L", FROM_NIK)
    assert answers.source("sex") == FROM_NIK
    assert not answers.offer("sex", "", FROM_PHOTO)
    assert answers.offer("sex", "", FROM_NIK)
    assert not answers.texts()


def test_an_offer_that_was_confirmed_by_hand_is_ones_own(qtbot: QtBot) -> None:
    answers = Answers()
    answers.offer("birth_date", "08081996", FROM_NIK)
    answers.put("birth_date", "08081996")
    assert answers.source("birth_date") == TYPED
    assert not answers.offer("birth_date", "01011990", FROM_NIK)


def test_it_is_said_once_that_an_answer_changed(qtbot: QtBot) -> None:
    answers = Answers()
    heard: list[str] = []
    answers.changed.connect(heard.append)
    answers.put("name", "SITI")
    answers.put("name", "SITI")
    assert heard == ["name"]


def test_nothing_is_left_after_a_wipe(qtbot: QtBot) -> None:
    answers = Answers()
    answers.put("name", "SITI")
    answers.offer("sex", "P", FROM_NIK)
    answers.consent = Consent(builders.NOW, "id")
    answers.wipe()
    assert answers.is_empty
    assert not answers.texts()
    assert answers.source("sex") == TYPED

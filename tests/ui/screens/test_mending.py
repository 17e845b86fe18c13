"""What was sent back is mended on the entry page and saved as a new version, by the keyboard."""

from __future__ import annotations

import shutil

import pytest

from kiosk.domain.decision import Decision
from kiosk.domain.verdict import Verdict, VerdictKind
from kiosk.usecases.site import Site
from tests import builders
from tests.ui.screens.keyboard import focused
from tests.ui.screens.test_queue import answered, take_down
from ui.screens.entry.mending import as_typed

WRONG = Verdict(VerdictKind.NEEDS_CORRECTION, field="birth_date", reasons=("required",))


@pytest.fixture
def sent_back(desk):
    """Person 1 came back for the birth date; their answers are on the page once more."""
    take_down(desk, 1)
    answered(desk, {1: WRONG})
    (row,) = desk.workplace.queue.page().rows
    desk.page.mend(row, builders.answers(1), "birth_date")
    desk.until(lambda: desk.page.parts.mending.isVisible() and desk.at == "birth_date")
    return row


def rows(desk):
    return desk.workplace.queue.page().rows


def type_date(desk, day):
    desk.keys.press("Ctrl+A")
    desk.keys.type(day)


def save(desk):
    with desk.qtbot.waitSignal(desk.page.mended, timeout=8_000) as saved:
        desk.keys.press("F8", "Ctrl+Return")
    return saved.args[0]


def test_the_page_says_whose_answers_these_are_and_what_the_centre_said(desk, sent_back):
    said = desk.page.parts.mending.sentence
    assert sent_back.receipt_code in said
    assert sent_back.name in said
    assert "Perlu diperbaiki, tanggal lahir:" in said
    assert desk.page.parts.foot.save.text() == "Simpan versi baru"
    assert desk.sheet.texts() == as_typed(desk.page._programme.form, builders.answers(1))
    assert not desk.page.parts.rail.consent.is_given()
    desk.until(lambda: desk.page.parts.nik.is_telling)
    assert not desk.box("nik").told  # it is no other registration of the same person
    desk.window.set_language("en")
    assert desk.page.parts.mending.sentence.startswith(f"Correcting {sent_back.receipt_code}")


def test_saving_makes_a_new_version_and_leaves_the_old_one_as_it_was(desk, sent_back):
    desk.box("street").shell.setFocus()
    desk.keys.press("Ctrl+A")
    desk.keys.type("Jl. Merdeka 1")
    saved = save(desk)
    old, new = (
        desk.workplace.queue.find(one) for one in (sent_back.receipt_code, saved.row.receipt_code)
    )
    assert new.receipt_code != old.receipt_code
    assert (old.standing, old.decision) == ("needs_correction", Decision.CORRECTED)
    assert new.standing == "queued"
    assert len(rows(desk)) == 2
    assert not desk.page.parts.mending.isVisible()
    assert desk.page.interview.is_empty
    assert desk.workplace.desk.drafts() == ()


def test_the_consent_is_asked_again(desk, sent_back):
    desk.keys.press("Ctrl+Return")
    desk.until(lambda: desk.page.parts.head.news)
    assert "Persetujuan" in desk.page.parts.head.news
    assert len(rows(desk)) == 1
    assert desk.page.parts.mending.isVisible()


def test_esc_in_an_empty_field_gives_it_up_and_nothing_has_changed(desk, sent_back):
    desk.until(desk.workplace.desk.drafts)
    with desk.qtbot.waitSignal(desk.page.mending_left, timeout=8_000):
        desk.keys.press("Escape", "Escape")
    desk.until(lambda: desk.workplace.desk.drafts() == ())
    assert [row.decision for row in rows(desk)] == [None]
    assert desk.page.interview.is_empty
    assert not desk.page.parts.mending.isVisible()
    desk.answer(2)
    desk.save()
    assert len(rows(desk)) == 2


def test_it_comes_back_as_a_correction_after_a_power_cut(
    kiosk, desk, sent_back, sign_in, machine, tmp_path
):
    type_date(desk, "02031991")
    desk.until(lambda: desk.page.interview.keeper.is_kept)
    left_behind = shutil.copytree(kiosk.folder, tmp_path / "left-behind")

    again = sign_in(Site(left_behind, machine))
    again.until(again.page.parts.offer.isVisible)
    assert f"Perbaikan {sent_back.name}" in again.page.parts.offer.sentence
    assert focused() is again.page.parts.offer.resume
    again.keys.press("Return")
    again.until(lambda: again.at == "birth_date" and again.page.parts.mending.isVisible())
    assert sent_back.receipt_code in again.page.parts.mending.sentence
    assert again.box("birth_date").text() == "02031991"
    again.until(lambda: again.page.parts.nik.is_telling)
    saved = save(again)
    assert again.workplace.queue.find(sent_back.receipt_code).decision is Decision.CORRECTED
    assert saved.row.receipt_code != sent_back.receipt_code


def test_it_can_be_set_aside_and_taken_up_as_what_it_is(desk, sent_back):
    desk.keys.press("F7")
    desk.until(lambda: desk.page.parts.rail.parked.drafts)
    assert not desk.page.parts.mending.isVisible()
    (parked,) = desk.page.parts.rail.parked.drafts
    desk.answer(2)
    desk.save()
    desk.page.parts.rail.parked.chosen.emit(parked)
    desk.until(desk.page.parts.mending.isVisible)
    save(desk)
    assert len(rows(desk)) == 3


def test_what_was_corrected_meanwhile_is_said_and_not_corrected_twice(desk, sent_back):
    desk.workplace.review.correct(
        sent_back, as_typed(desk.page._programme.form, builders.answers(1)), "id"
    )
    desk.keys.press("F8", "Ctrl+Return")
    desk.until(lambda: desk.page.parts.head.news)
    assert len(rows(desk)) == 2
    assert "Persetujuan" not in desk.page.parts.head.news


def test_whoever_was_on_the_page_is_set_aside(desk):
    take_down(desk, 1)
    answered(desk, {1: WRONG})
    desk.type_nik(builders.nik(2))
    (row,) = rows(desk)
    desk.page.mend(row, builders.answers(1), "birth_date")
    desk.until(lambda: desk.at == "birth_date")
    desk.until(lambda: desk.page.parts.rail.parked.drafts)
    (parked,) = desk.page.parts.rail.parked.drafts
    assert parked.texts["nik"] == builders.nik(2)

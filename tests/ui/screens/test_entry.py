"""One person after another, without a mouse."""

import pytest
from PySide6.QtCore import QPoint

from kiosk.domain.standing import Standing
from kiosk.errors import DiskFull
from tests import builders
from tests.store.desk import line_of
from tests.ui.screens.keyboard import focused
from ui.theme.tones import State


def test_a_person_is_registered_without_a_mouse(desk):
    desk.answer(1)
    code = desk.save()
    (row,) = desk.workplace.queue.page().rows
    assert row.receipt_code == code
    assert row.name == builders.answers(1)["name"]
    assert row.standing is Standing.QUEUED
    assert desk.page.parts.head.news == f"Tersimpan di perangkat · {code}"


def test_the_next_person_can_be_typed_at_once(desk):
    for number in range(1, 4):
        desk.answer(number)
        desk.keys.press("F8")
        desk.keys.press("Ctrl+Return")
        desk.until(lambda: desk.at == "nik" and desk.box("nik").is_empty)


def test_the_sixteenth_digit_tells_who_it_is(desk):
    for number in range(1, 4):
        desk.keys.press("F2")
        digits = builders.nik(number)
        desk.keys.type(digits)
        desk.until(lambda: desk.page.parts.nik.is_telling)
        assert desk.page.parts.nik.pill_text == "Belum terdaftar di mesin ini"
        desk.keys.press("F2", "Escape")
        desk.until(lambda: not desk.page.parts.nik.is_telling)


def test_the_number_fills_birth_date_and_sex_and_says_so(desk):
    desk.type_nik("3273025206019002")
    assert desk.box("birth_date").text() == "12062001"
    assert desk.box("sex").text() == "P"
    assert desk.box("sex").shell.state() is State.AUTO
    desk.keys.press("F2", "Escape")
    desk.until(lambda: desk.box("birth_date").is_empty)
    assert desk.box("sex").is_empty


def test_what_a_person_typed_is_never_overwritten(desk):
    desk.page.walk.to_field("birth_date")
    desk.keys.type("15051998")
    desk.type_nik("3273025206019002")
    assert desk.box("birth_date").text() == "15051998"
    assert desk.box("sex").text() == "P"
    desk.keys.press("Return")
    desk.until(lambda: "Tanggal lahir di NIK berbeda" in desk.box("nik").shell.note())
    assert desk.box("nik").shell.state() is State.WARN


def test_a_soft_finding_is_a_brown_note_and_lets_the_person_through(desk):
    desk.answer(2, email="siti@gmial.com")
    desk.until(lambda: "gmail.com" in desk.box("email").shell.note())
    assert desk.box("email").shell.state() is State.WARN
    desk.save()


def test_a_number_that_cannot_be_right_is_told_at_its_last_digit(desk):
    desk.keys.type("3174078011959001")
    desk.until(lambda: desk.box("nik").is_wrong)
    assert desk.box("nik").shell.note() == (
        "Angka ke-7 dan 8 (80) bukan tanggal lahir. "
        "Isinya 01 sampai 31; perempuan 41 sampai 71. Cocokkan dengan KTP."
    )
    assert desk.box("nik").shell.state() is State.ERROR


def test_a_mistake_stops_the_save_and_leads_to_its_field(desk):
    desk.answer(1, phone="0221234567")
    desk.keys.press("F8", "Ctrl+Return")
    desk.until(lambda: desk.page.parts.head.news)
    assert desk.at == "phone"
    assert "Ini nomor telepon rumah." in desk.page.parts.head.news
    assert desk.box("phone").shell.note().startswith("Ini nomor telepon rumah.")
    assert desk.box("name").text() == builders.typed(1)["name"]
    assert desk.workplace.queue.counts().total == 0


def test_several_mistakes_are_counted_and_the_first_comes_first(desk):
    desk.type_nik(builders.nik(1))
    desk.keys.press("F8", "Ctrl+Return")
    desk.until(lambda: desk.page.parts.head.news)
    assert desk.at == "kk"
    assert "mulai dari Nomor KK" in desk.page.parts.head.news
    assert desk.box("street").shell.note() == "Jalan dan nomor belum diisi."


def test_nobody_is_saved_who_did_not_agree(desk):
    desk.answer(1)
    desk.keys.press("Ctrl+Return")
    desk.until(lambda: desk.page.parts.head.news)
    assert "Persetujuan belum dicatat." in desk.page.parts.head.news
    assert focused() is desk.page.parts.rail.consent.tick
    desk.keys.press("Space", "Return", "Return")
    desk.until(lambda: desk.workplace.queue.counts().total == 1)


def test_two_presses_are_one_registration(desk):
    desk.answer(1)
    desk.keys.press("F8", "Ctrl+Return", "Ctrl+Return")
    desk.until(lambda: desk.at == "nik" and desk.box("nik").is_empty)
    assert desk.workplace.queue.counts().total == 1
    assert desk.page.parts.foot.save.isEnabled()


def test_a_person_who_was_here_is_known_before_the_rest_is_typed(desk):
    desk.answer(1)
    desk.save()
    desk.type_nik(builders.answers(1)["nik"])
    assert desk.page.parts.nik.pill_text == "Sudah didaftarkan hari ini 10.00"
    desk.until(lambda: desk.box("nik").is_wrong)
    assert "tidak perlu mendaftar lagi" in desk.box("nik").shell.note()


def test_a_shared_phone_is_noted_and_allowed(desk):
    desk.answer(1)
    desk.save()
    desk.answer(2, phone=builders.answers(1)["phone"])
    desk.until(desk.box("phone").shell.note)
    assert desk.box("phone").shell.note() == ("Dipakai 1 pendaftar lain. Boleh, pastikan benar.")
    desk.save()


def test_who_is_too_young_is_told_so_before_more_is_asked(desk):
    desk.type_nik("3273027112109003")
    desk.until(lambda: desk.page.parts.rail.objections)
    assert desk.page.parts.rail.objections == ("Umur belum 18 tahun.",)


@pytest.mark.parametrize("text", ["Gegerkalong", "geger"])
def test_a_village_is_found_by_the_beginning_of_its_name(desk, text):
    desk.page.walk.to_field("village")
    desk.keys.type(text)
    desk.keys.press("Return")
    assert desk.box("village").text() == "3273011002"
    desk.until(lambda: "Kota Bandung, Jawa Barat" in desk.box("village").shell.note())


def test_the_address_of_the_last_person_comes_with_one_key(desk):
    desk.keys.press("F4")
    assert desk.page.parts.head.news == "Belum ada alamat terakhir."
    desk.answer(1)
    desk.save()
    desk.type_nik(builders.answers(5)["nik"])
    desk.keys.press("F4")
    assert desk.box("street").text() == builders.answers(1)["street"]
    assert desk.box("village").text() == builders.answers(1)["village"]
    assert desk.box("village").shell.state() is State.AUTO


def test_the_last_receipt_can_be_shown_again(desk):
    desk.answer(1)
    code = desk.save()
    desk.until(lambda: desk.page.parts.recent.rows)
    desk.keys.press("F9")
    assert desk.page.receipt.isVisible()
    assert desk.page.receipt.code.text() == code
    assert desk.page.receipt.verdict.text() == "Tersimpan di perangkat, menunggu dikirim."
    desk.keys.press("Escape")
    assert not desk.page.receipt.isVisible()
    assert desk.at == "nik"


def test_the_keys_of_the_page_rest_while_a_card_lies_over_it(desk):
    desk.answer(1)
    desk.keys.press("F1")
    assert desk.help.isVisible()
    desk.keys.press("F8", "Ctrl+Return", "F2")
    assert desk.page.interview.consent_at is None
    assert desk.help.isAncestorOf(focused())
    desk.keys.press("Escape")
    assert not desk.help.isVisible()


def test_questions_can_be_answered_from_anywhere(desk):
    desk.keys.press("Alt+2")  # the first question with chips that is open: sex
    assert desk.box("sex").text() == "P"
    desk.page.walk.to_field("education")
    desk.keys.press("Alt+4")
    assert desk.box("education").text() == "sma"


def test_tab_goes_where_the_eye_goes(desk):
    desk.keys.press("F2")
    walked = [desk.at]
    while True:
        desk.keys.press("Tab")
        if not desk.at:
            break
        walked.append(desk.at)
    assert walked == [box.field.id for box in desk.sheet.asked]
    assert focused() is desk.page.parts.rail.consent.tick
    corners = [desk.box(name).shell.mapTo(desk.page, QPoint(0, 0)) for name in walked[1:]]
    columns = sorted({corner.x() // 400 for corner in corners})
    read = sorted(corners, key=lambda at: (columns.index(at.x() // 400), at.y(), at.x()))
    assert corners == read  # column by column, top to bottom, left to right


def test_shift_enter_goes_back_and_escape_empties(desk):
    desk.keys.press("F3")
    desk.keys.type("3273")
    desk.keys.press("Escape")
    assert desk.box("kk").is_empty
    desk.keys.press("Shift+Return")
    assert desk.at == "nik"


def test_enter_skips_what_is_answered(desk):
    desk.page.walk.to_field("name")
    desk.keys.type("Siti")
    desk.type_nik(builders.nik(1))
    desk.keys.press("Return")
    assert desk.at == "kk"
    desk.keys.type(builders.answers(1)["kk"])
    desk.keys.press("Return")
    assert desk.at == "birth_place"
    desk.keys.type("Bandung")
    desk.keys.press("Return")
    assert desk.at == "in_school"


def test_a_full_disk_is_told_and_nothing_typed_is_lost(desk):
    with desk.workplace._store.write() as tx:
        line = line_of(tx)
    (pages,) = line.execute("PRAGMA page_count").fetchone()
    line.execute(f"PRAGMA max_page_count = {pages}")
    for size in (20_000, 2_000, 500, 100):
        fill_up(desk.workplace.desk, size)
    desk.answer(1)
    desk.keys.press("F8")
    desk.page.walk.to_field("training")
    desk.keys.press("Ctrl+Return")
    desk.until(desk.page.parts.foot.save.isEnabled)
    assert desk.page.parts.trouble.accessibleName() == (
        "Ruang penyimpanan penuh; data terakhir belum tersimpan."
    )
    assert desk.at == "training"
    assert desk.box("name").text() == builders.typed(1)["name"]
    assert not desk.page.parts.head.news
    line.execute("PRAGMA max_page_count = 1000000")
    desk.save()
    assert not desk.page.parts.trouble.isVisible()


def fill_up(desk, size):
    """Drafts of other people until there is no room for one more of this size."""
    for number in range(1_000):
        try:
            desk.keep_draft(f"{size}-{number}", {"name": "A" * size}, "name")
        except DiskFull:
            return
    raise AssertionError("the disk was never full")

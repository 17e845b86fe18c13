"""What the centre sent back, by the keyboard: read, shown for a reason, decided, corrected."""

from __future__ import annotations

from itertools import pairwise

import pytest

from kiosk.domain.decision import Decision
from kiosk.domain.verdict import Verdict, VerdictKind
from kiosk.errors import DiskFull, NotPermitted
from tests import builders
from tests.store.desk import new
from tests.ui.screens.keyboard import focused
from tests.usecases.test_review import HELD, IN_DRAW, MEND, SentBack
from ui.screens.check.case_view import Shows
from ui.widgets.label import Label

REFUSED = Verdict(VerdictKind.REFUSED, reasons=("excluded_office",))
TWICE = Verdict(VerdictKind.DUPLICATE, at=builders.NOW, where="Disnaker Ende")
DEWIS = "sepatu biru lari kencang"


@pytest.fixture
def sent_back(desk, clock):
    """Five people: in the draw, refused, registered before, in quarantine, to be mended."""
    made = SentBack(desk.workplace, clock)
    made.register(1, 2, 3, 4, 5)
    made.say(IN_DRAW, REFUSED, TWICE, HELD, MEND)
    for seq in (2, 5):
        made.give_back(seq)
    return made


@pytest.fixture
def page(desk, sent_back):
    return enter(desk)


def enter(desk):
    desk.screens.show_place("check")
    page = desk.screens.check.page
    desk.until(lambda: page.view.case is not None and page.is_current)
    return page


def name(number):
    return builders.answers(number)["name"]


def at(desk, page, number):
    """Until the case of that person is the one that is shown."""
    desk.until(lambda: page.view.case is not None and page.view.case.row.name == name(number))
    desk.until(lambda: page.is_current)


def press(desk, page, key):
    """One key and a breath: numbers in a rush are a scanner's."""
    desk.keys.press(key)
    desk.until(lambda: page.view.shows is not Shows.ANSWERS)


def decide(desk, page, key, reason):
    press(desk, page, key)
    desk.keys.press(reason, "Return")


def seen(page):
    return " | ".join(label.text() for label in page.findChildren(Label) if label.isVisible())


def shows(page):
    return page.view.shows


def test_the_newest_case_is_shown_with_what_was_typed_and_what_the_centre_says(desk, page):
    at(desk, page, 5)
    nik = builders.answers(5)["nik"]
    assert "Perlu diperbaiki, tanggal lahir:" in page.view.head.said.text()
    desk.until(lambda: f"{nik[:4]} •••• •••• {nik[-4:]}" in seen(page.view.comparison))
    assert nik[4:8] not in seen(page)
    assert "Tanggal lahir belum terjadi. Periksa tahunnya di KTP." in seen(page)
    assert focused() is page.parts.table.view


def test_arrows_go_from_case_to_case_and_each_says_what_stands_in_the_way(desk, page):
    desk.keys.press("Down")
    at(desk, page, 4)
    assert "Isian tidak bisa dibaca lagi di sini." in page.view.head.note.text()
    desk.keys.press("Down", "Down")
    at(desk, page, 2)
    desk.until(lambda: "kosong | Pejabat, ASN, TNI, Polri" in seen(page))
    desk.keys.press("Home")
    at(desk, page, 5)


def test_an_accepted_decision_leaves_the_list_and_the_next_case_comes_up(desk, page, sent_back):
    decide(desk, page, "2", "1")
    at(desk, page, 4)
    assert page.parts.told == f"{name(5)}: keputusan pusat diterima."
    assert sent_back.row(5).decision is Decision.ACCEPTED
    assert page.rows.rowCount() == 3
    assert focused() is page.parts.table.view
    bar = desk.screens.shell.bar._places._button("check")
    desk.until(lambda: bar.accessibleName() == "Perlu dicek, 3")


def test_without_a_reason_nothing_is_decided_and_esc_goes_back(desk, page, sent_back):
    press(desk, page, "3")
    desk.keys.press("Return")
    form = page.view.forms[Shows.HAND_OVER]
    desk.until(form.own.note)
    assert form.own.note().startswith("Alasannya belum ada.")
    desk.keys.press("Escape")
    assert shows(page) is Shows.ANSWERS
    assert focused() is page.parts.table.view
    assert sent_back.row(5).decision is None


def test_what_is_handed_over_stays_marked_and_the_next_comes_up(desk, page, sent_back):
    decide(desk, page, "3", "2")
    at(desk, page, 4)
    assert sent_back.row(5).decision is Decision.HANDED_OVER
    desk.keys.press("Up")
    at(desk, page, 5)
    assert "Diserahkan ke penyelia oleh Rina Kartika" in page.view.head.note.text()


def test_a_reason_in_own_words_may_hold_digits_of_the_decisions(desk, page, sent_back):
    press(desk, page, "2")
    desk.keys.press("Tab")
    desk.keys.type("12 hari lagi datang")
    desk.keys.press("Return")
    at(desk, page, 4)
    with sent_back._store.read() as tx:
        accepted = next(deed for deed in tx.deeds() if deed.what == "case.accepted")
    assert accepted.why == "12 hari lagi datang"


def test_masked_answers_are_shown_for_a_reason_and_for_a_minute(desk, page, sent_back):
    nik = builders.answers(5)["nik"]
    desk.keys.press("Alt+T", "2", "Return")
    desk.until(lambda: page.view.is_open)
    desk.until(lambda: f"{nik[:4]} {nik[4:8]} {nik[8:12]} {nik[12:]}" in seen(page))
    assert "data.shown" in sent_back.deeds()
    page.deciding._timer.timeout.emit()
    desk.until(lambda: f"{nik[:4]} •••• •••• {nik[-4:]}" in seen(page.view.comparison))
    assert nik[4:8] not in seen(page)
    desk.keys.press("Alt+T", "2", "Return")
    desk.until(lambda: page.view.is_open)
    desk.screens.lock.lock()
    assert not page.view.is_open


def test_correcting_before_the_answers_are_back_is_answered_in_words(desk, page):
    desk.keys.press("Down")
    at(desk, page, 4)
    desk.keys.press("1")
    desk.until(page.view.news.text)
    assert page.view.news.text().startswith("Isian tidak bisa dibaca lagi di sini.")
    assert page.isVisible()


def test_answers_that_were_asked_for_appear_when_they_have_come(desk, page, sent_back):
    desk.keys.press("Down", "Down")
    at(desk, page, 3)
    assert "Isian tidak bisa dibaca lagi di sini." in page.view.head.note.text()
    sent_back.give_back(3)
    desk.keys.press("Up")
    at(desk, page, 4)
    desk.keys.press("Down")
    at(desk, page, 3)
    assert page.view.case.typed == builders.answers(3)
    assert "Sudah terdaftar" in seen(page)


def test_an_operator_hands_over_what_only_a_supervisor_may_close(desk, page, sent_back):
    desk.keys.press("Down")
    at(desk, page, 4)
    with pytest.raises(NotPermitted):
        sent_back.as_operator().accept(page.view.case.row, "why.told")
    page._workplace.review = sent_back.as_operator()
    page.cases.load()
    desk.until(lambda: not page.view.case.may_accept)
    assert "Hanya penyelia" in page.view.head.note.text()
    decide(desk, page, "2", "1")
    desk.until(page.view.news.text)
    assert page.view.news.text().startswith("Hanya penyelia yang bisa menutup yang ini.")
    decide(desk, page, "3", "1")
    desk.until(lambda: sent_back.row(4).decision is Decision.HANDED_OVER)


def test_a_correction_goes_by_the_entry_page_and_comes_back_with_its_receipt(desk, page, sent_back):
    at(desk, page, 5)
    desk.keys.press("1")
    desk.until(lambda: desk.page.isVisible() and desk.at == "birth_date")
    assert (
        page.view.head.said.text()
        in desk.page.parts.mending.sentence.replace(desk.page.parts.mending.sentence[:0], "")
        or sent_back.row(5).receipt_code in desk.page.parts.mending.sentence
    )
    desk.keys.press("F8", "Ctrl+Return")
    card = page.opened.card
    desk.until(card.prints.print_button.isEnabled)
    assert page.isVisible()
    code = card.code.text()
    assert code != sent_back.row(5).receipt_code
    assert sent_back.row(5).decision is Decision.CORRECTED
    made_of = f"Dicatat sebagai versi baru dari {sent_back.row(5).receipt_code}"
    desk.until(lambda: made_of in seen(card))
    desk.keys.press("Alt+V")
    desk.until(lambda: card.code.text() == sent_back.row(5).receipt_code)
    desk.until(lambda: f"Diperbaiki; versi baru dengan bukti {code}" in seen(card))
    desk.keys.press("Alt+V")
    desk.until(lambda: card.code.text() == code)
    desk.keys.press("Escape")
    at(desk, page, 4)
    assert page.rows.rowCount() == 3
    decide(desk, page, "2", "1")
    at(desk, page, 3)


def test_a_correction_that_is_given_up_leads_back_to_the_same_case(desk, page, sent_back):
    desk.keys.press("1")
    desk.until(lambda: desk.page.isVisible() and desk.at == "birth_date")
    desk.keys.press("Escape", "Escape")
    desk.until(page.isVisible)
    at(desk, page, 5)
    assert sent_back.row(5).decision is None
    assert "data.shown" in sent_back.deeds()


def test_the_first_registration_is_shown_where_it_is_on_this_machine(desk, clock):
    """As a copied kiosk would leave it: the desk itself takes nobody down twice."""
    made = SentBack(desk.workplace, clock)
    made.register(1)
    made.say(IN_DRAW)
    with desk.workplace._store.write() as tx:
        tx.register(new(1))
    made.say(TWICE)
    page = enter(desk)
    first = page.view.case.earlier
    assert first is not None
    assert first.receipt_code in page.view.head.note.text() or page.view.case.typed is None
    desk.keys.press("4")
    desk.until(page.opened.card.isVisible)
    assert page.opened.card.code.text() == first.receipt_code


def test_a_failing_disk_is_told_on_this_page(desk, page):
    page.failed.emit(DiskFull())
    assert page.view.news.text().startswith("Ruang penyimpanan penuh")


def test_esc_and_another_page_hide_what_is_shown(desk, page):
    desk.keys.press("Alt+T", "2", "Return")
    desk.until(lambda: page.view.is_open)
    desk.keys.press("Escape")
    assert not page.view.is_open
    desk.keys.press("Alt+T", "2", "Return")
    desk.until(lambda: page.view.is_open)
    desk.screens.show_place("queue")
    assert not page.view.is_open


def test_the_queue_leads_to_the_case_that_one_was_at(desk, sent_back):
    desk.screens.show_place("queue")
    board = desk.screens.queue
    desk.until(lambda: board.is_current and board.rows.rowCount() == 5)
    board.parts.table.setFocus()
    desk.keys.press("Home", "Down", "Down", "Space")
    page = desk.screens.check.page
    desk.until(page.isVisible)
    at(desk, page, 3)
    assert focused() is page.parts.table.view


def test_enter_opens_the_case_in_detail(desk, page):
    desk.keys.press("Return")
    desk.until(page.opened.card.isVisible)
    assert page.opened.card.code.text() == page.view.case.row.receipt_code
    desk.keys.press("Escape")
    assert focused() is page.parts.table.view


def test_a_card_that_is_scanned_here_decides_nothing(desk, page, sent_back):
    desk.keys.press(*"3273014808969011", "Return")
    numbers = page._numbers
    assert numbers.is_rushed
    desk.until(lambda: not numbers.is_rushed)
    assert shows(page) is Shows.ANSWERS
    assert page.opened.card.isHidden()
    assert page.isVisible()
    assert [row.decision for row in desk.workplace.queue.page().rows] == [None] * 5
    decide(desk, page, "2", "1")
    at(desk, page, 4)


def test_with_nothing_to_check_the_page_says_so(desk):
    desk.screens.show_place("check")
    page = desk.screens.check.page
    desk.until(lambda: page.parts.is_empty)
    assert "Tidak ada yang perlu dicek." in seen(page)


def test_the_last_decision_empties_the_page(desk, clock):
    made = SentBack(desk.workplace, clock)
    made.register(1)
    made.say(REFUSED)
    page = enter(desk)
    decide(desk, page, "2", "3")
    desk.until(lambda: page.parts.is_empty)
    assert page.view.case is None


def test_the_page_is_told_in_english_and_keeps_its_place(desk, page):
    desk.keys.press("Down")
    at(desk, page, 4)
    desk.window.set_language("en")
    assert page.view.correct.text() == "Correct"
    assert "Call the supervisor" in page.view.head.said.text()
    assert page.view.case.row.name == name(4)


def test_tab_reaches_everything_and_everything_has_a_name(desk, page):
    stops = [focused()]
    for _ in range(5):
        desk.keys.press("Tab")
        stops.append(focused())
    view = page.view
    assert stops == [
        page.parts.table.view, view.comparison.area, view.show_button, view.correct, view.accept,
        view.hand_over,
    ]  # fmt: skip
    assert all(one is not other for one, other in pairwise(stops))
    assert page.parts.table.view.accessibleName() == "Yang perlu dicek"
    assert view.comparison.area.accessibleName() == "Isian dan kata pusat"

"""Answers by chip: a digit is enough, nothing is chosen by accident, and one Tab passes by."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication

from ui.theme.tones import State
from ui.widgets.check_row import CheckRow
from ui.widgets.choice_chips import Chip, Choice, ChoiceField
from ui.widgets.field import LabeledField, Note
from ui.widgets.filter_chips import Filter, FilterChip, FilterChips

WORK = [
    Choice("seek", "Cari kerja"),
    Choice("laid_off", "Kena PHK"),
    Choice("works", "Bekerja"),
    Choice("own", "Usaha kecil"),
    Choice("furlough", "Dirumahkan"),
]


@pytest.fixture
def work(show):
    field = ChoiceField("Status kerja", WORK)
    show(LabeledField("Sebelum"), field, LabeledField("Sesudah"))
    field.setFocus()
    return field


def _key(qtbot, key):
    qtbot.keyClick(QApplication.focusWidget(), key)


def test_a_long_name_ends_in_dots_and_leaves_nothing_outside(show):
    long = "Raden Ayu Kusumawardhani Prawirodirdjo Sastranegara Widjaja"
    field = ChoiceField("Petugas", [Choice("a", long), Choice("b", "Dewi"), Choice("c", long)])
    assert show(field, width=420).width() == 420
    for chip in field.findChildren(Chip):
        assert chip.geometry().right() < chip.parentWidget().width()
        assert chip.accessibleName() == f"Petugas: {chip.text()}"


def test_a_digit_chooses(qtbot, work):
    with qtbot.waitSignal(work.chosen) as told:
        _key(qtbot, "3")
    assert told.args == ["works"]
    assert work.value() == "works"
    assert QApplication.focusWidget().text() == "Bekerja"


def test_arrows_move_and_choose_and_go_round(qtbot, work):
    _key(qtbot, Qt.Key.Key_Right)
    assert work.value() == "laid_off"
    _key(qtbot, Qt.Key.Key_End)
    assert work.value() == "furlough"
    _key(qtbot, Qt.Key.Key_Right)
    assert work.value() == "seek"
    _key(qtbot, Qt.Key.Key_Up)
    assert work.value() == "furlough"


def test_enter_goes_on_and_never_chooses(qtbot, work):
    with qtbot.waitSignal(work.entered), qtbot.assertNotEmitted(work.chosen):
        _key(qtbot, Qt.Key.Key_Return)
    assert work.value() is None


def test_space_chooses_the_chip_with_the_ring(qtbot, work):
    _key(qtbot, Qt.Key.Key_Space)
    assert work.value() == "seek"


def test_backspace_takes_the_answer_back(qtbot, work):
    _key(qtbot, "2")
    with qtbot.waitSignal(work.chosen) as told:
        _key(qtbot, Qt.Key.Key_Backspace)
    assert told.args == [""]
    assert work.value() is None


def test_a_digit_without_a_chip_does_nothing(qtbot, work):
    with qtbot.assertNotEmitted(work.chosen):
        _key(qtbot, "9")
        _key(qtbot, "0")
    assert work.value() is None


def test_answers_that_come_later_stand_where_the_question_stands(qtbot, work):
    work.set_choices([Choice("yes", "Ya"), Choice("no", "Tidak")])
    QApplication.focusWidget().window().findChild(LabeledField).setFocus()
    _key(qtbot, Qt.Key.Key_Tab)
    assert QApplication.focusWidget().text() == "Ya"
    _key(qtbot, Qt.Key.Key_Tab)
    assert QApplication.focusWidget().accessibleName() == "Sesudah"


def test_the_row_is_one_tab_stop_that_returns_to_the_answer(qtbot, work):
    _key(qtbot, "4")
    with qtbot.waitSignal(work.left):
        _key(qtbot, Qt.Key.Key_Tab)
    assert QApplication.focusWidget().accessibleName() == "Sesudah"
    _key(qtbot, Qt.Key.Key_Backtab)
    assert QApplication.focusWidget().text() == "Usaha kecil"
    _key(qtbot, Qt.Key.Key_Backtab)
    assert QApplication.focusWidget().accessibleName() == "Sebelum"


def test_moving_inside_the_row_is_not_leaving_it(qtbot, work):
    with qtbot.assertNotEmitted(work.left):
        _key(qtbot, Qt.Key.Key_Right)
        _key(qtbot, "5")


def test_a_click_anywhere_on_a_chip_chooses_it(qtbot, work):
    chip = work.findChildren(Chip)[1]
    qtbot.mouseClick(chip, Qt.MouseButton.LeftButton, pos=chip.rect().center())
    assert work.value() == "laid_off"
    qtbot.mouseClick(chip, Qt.MouseButton.LeftButton, pos=chip.rect().center())
    assert work.value() == "laid_off"


def test_another_language_keeps_answer_and_focus(qtbot, work):
    _key(qtbot, "2")
    work.set_label("Employment")
    work.set_choices([Choice(choice.key, choice.text.upper()) for choice in WORK])
    assert work.value() == "laid_off"
    work.setFocus()
    assert QApplication.focusWidget().text() == "KENA PHK"


def test_a_screen_reader_hears_question_answer_and_whether_it_is_chosen(qtbot, work):
    _key(qtbot, "3")
    chip = work.findChildren(Chip)[2]
    spoken = QAccessible.queryAccessibleInterface(chip)
    assert spoken.text(QAccessible.Text.Name) == "Status kerja: Bekerja"
    assert spoken.role() == QAccessible.Role.RadioButton
    assert spoken.state().checked


def test_chips_take_as_many_lines_as_their_width_needs(qtbot, show):
    field = ChoiceField("Status kerja", WORK)
    window = show(field, width=1000)
    wide = field.height()
    assert {chip.y() for chip in field.findChildren(Chip)} == {0}
    window.resize(330, window.height())
    qtbot.waitUntil(lambda: field.height() > wide + 90)
    chips = field.findChildren(Chip)
    assert max(chip.geometry().right() for chip in chips) <= field.width()
    assert max(chip.geometry().bottom() for chip in chips) < chips[0].parentWidget().height()


def test_chips_are_large_enough_to_hit_and_wear_the_state(work):
    work.set_note(Note.HARD, "Belum dipilih. Tekan angkanya.")
    for chip in work.findChildren(Chip):
        assert min(chip.width(), chip.height()) >= 44
        assert chip.state is State.ERROR


def test_the_whole_row_of_a_consent_is_its_target(qtbot, show):
    row = CheckRow("Pendaftar setuju", "Dibacakan petugas, 09.46", "F8")
    show(row)
    right = row.rect().center()
    right.setX(row.width() - 10)
    qtbot.mouseClick(row, Qt.MouseButton.LeftButton, pos=right)
    assert row.isChecked()
    assert row.height() >= 44
    assert row.accessibleDescription() == "Dibacakan petugas, 09.46"


def test_nobody_consents_by_enter(qtbot, show):
    row = CheckRow("Pendaftar setuju")
    show(row)
    row.setFocus()
    qtbot.keyClick(row, Qt.Key.Key_Return)
    assert not row.isChecked()
    qtbot.keyClick(row, Qt.Key.Key_Space)
    assert row.isChecked()


def test_filters_show_counts_and_exactly_one_is_chosen(qtbot, show):
    chips = FilterChips([Filter("all", "Semua"), Filter("waiting", "Menunggu")])
    chips.set_counts({"all": "229", "waiting": "186"})
    show(chips)
    chips.findChild(FilterChip).setFocus()
    heard: list[object] = []
    chips.chosen.connect(heard.append)
    _key(qtbot, Qt.Key.Key_Right)
    _key(qtbot, Qt.Key.Key_Space)
    assert (chips.value(), heard) == ("waiting", ["waiting"])
    assert QApplication.focusWidget().accessibleName() == "Menunggu 186"
    chips.set_texts([Filter("all", "All"), Filter("waiting", "Waiting")])
    assert QApplication.focusWidget().accessibleName() == "Waiting 186"

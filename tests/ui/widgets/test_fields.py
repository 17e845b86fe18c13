"""Labelled fields: names for those who listen, notes for those who look, and when one is done."""

from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QLineEdit

from ui.theme.tones import State
from ui.widgets.field import LabeledField, Note
from ui.widgets.password_field import PasswordField
from ui.widgets.search_box import SearchBox


def _line(field) -> Any:
    return field.findChild(QLineEdit)


@pytest.fixture
def pair(show):
    first, second = LabeledField("Nama lengkap"), LabeledField("Tempat lahir")
    show(first, second)
    first.setFocus()
    return first, second


def test_a_screen_reader_hears_the_label_and_the_note(pair):
    field, _ = pair
    field.set_note(Note.HARD, "Nama belum ada. Tulis seperti di KTP.")
    spoken = QAccessible.queryAccessibleInterface(_line(field))
    assert spoken.text(QAccessible.Text.Name) == "Nama lengkap"
    assert spoken.text(QAccessible.Text.Description) == "Nama belum ada. Tulis seperti di KTP."
    assert spoken.role() == QAccessible.Role.EditableText


def test_the_language_can_change_while_people_type(qtbot, pair):
    field, _ = pair
    qtbot.keyClicks(_line(field), "Siti")
    field.set_label("Full name")
    field.set_placeholder("as on the card")
    assert field.label() == "Full name"
    assert _line(field).accessibleName() == "Full name"
    assert field.text() == "Siti"
    assert _line(field).hasFocus()


def test_what_a_person_types_is_an_edit_and_what_the_program_writes_is_not(qtbot, pair):
    field, _ = pair
    heard: list[object] = []
    field.edited.connect(heard.append)
    field.set_text("Budi")
    assert heard == []
    qtbot.keyClicks(_line(field), "!")
    assert heard == ["Budi!"]


def test_leaving_is_told_once_by_enter_and_by_the_focus(qtbot, pair):
    first, second = pair
    left: list[object] = []
    entered: list[object] = []
    first.left.connect(lambda: left.append("left"))
    first.entered.connect(lambda: entered.append("entered"))
    first.entered.connect(second.setFocus)
    qtbot.keyClicks(_line(first), "Siti")
    qtbot.keyClick(_line(first), Qt.Key.Key_Return)
    assert _line(second).hasFocus()
    assert (left, entered) == (["left"], ["entered"])


def test_leaving_by_tab_is_told_without_enter(qtbot, pair):
    first, second = pair
    with qtbot.assertNotEmitted(first.entered), qtbot.waitSignal(first.left):
        qtbot.keyClick(_line(first), Qt.Key.Key_Tab)
    assert _line(second).hasFocus()


def test_enter_with_ctrl_belongs_to_the_screen(qtbot, pair):
    field, _ = pair
    with qtbot.assertNotEmitted(field.entered), qtbot.assertNotEmitted(field.left):
        qtbot.keyClick(_line(field), Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)


def test_esc_empties_the_line_and_tells_it(qtbot, pair):
    field, _ = pair
    qtbot.keyClicks(_line(field), "Siti")
    with qtbot.waitSignal(field.edited) as told:
        qtbot.keyClick(_line(field), Qt.Key.Key_Escape)
    assert told.args == [""]
    assert field.text() == ""


def test_the_next_person_cannot_undo_to_the_answers_of_the_last(qtbot, pair):
    field, _ = pair
    qtbot.keyClicks(_line(field), "Siti")
    qtbot.keyClick(_line(field), Qt.Key.Key_Escape)
    qtbot.keyClick(_line(field), Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert field.text() == "Siti"  # one's own slip can be undone
    qtbot.keyClick(_line(field), Qt.Key.Key_Escape)
    field.set_text("")
    qtbot.keyClick(_line(field), Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert field.text() == ""


@pytest.mark.parametrize(
    "note,state",
    [
        (Note.SOFT, State.WARN),
        (Note.HARD, State.ERROR),
        (Note.GOOD, State.GOOD),
        (Note.HINT, State.AUTO),
    ],
)
def test_the_state_is_the_notes_while_it_stands_and_the_fields_own_after(pair, note, state):
    field, _ = pair
    field.set_state(State.AUTO)
    field.set_note(note, "Sebuah kalimat.")
    assert field.state() is state
    assert field.note() == "Sebuah kalimat."
    field.clear_note()
    assert field.state() is State.AUTO
    assert field.note() == ""


def test_a_note_moves_the_next_field_by_its_own_height_and_gives_it_back(qtbot, show):
    first, second = LabeledField("Nama"), LabeledField("Email")
    window = show(first, second)
    before = second.y()
    first.set_note(Note.SOFT, "Dipakai 2 pendaftar lain. Boleh, pastikan benar.")
    qtbot.waitUntil(lambda: second.y() != before)
    assert 15 <= second.y() - before <= 30
    first.clear_note()
    qtbot.waitUntil(lambda: second.y() == before)
    assert window.height() == 500


def test_a_long_note_takes_the_lines_it_needs_and_no_more(qtbot, show):
    field = LabeledField("Nama")
    window = show(field, width=240)
    field.set_note(Note.HARD, "Nama belum ada. Tulis seperti di KTP, satu kata pun boleh.")
    qtbot.waitUntil(lambda: field.height() > 110)
    narrow = field.height()
    window.resize(700, window.height())
    qtbot.waitUntil(lambda: field.height() < narrow)


def test_capitals_are_shown_not_stored(qtbot, show):
    field = LabeledField("Nama", capitals=True)
    show(field)
    field.setFocus()
    qtbot.keyClicks(_line(field), "Siti")
    assert field.text() == "Siti"
    assert _line(field).font().capitalization() == _line(field).font().Capitalization.AllUppercase


def test_qts_own_menu_with_its_english_words_never_opens(pair):
    assert _line(pair[0]).contextMenuPolicy() == Qt.ContextMenuPolicy.NoContextMenu


def test_a_click_anywhere_on_the_box_goes_to_the_line(qtbot, pair):
    first, second = pair
    box = _line(second).parentWidget()
    qtbot.mouseClick(
        box, Qt.MouseButton.LeftButton, pos=box.rect().topLeft() + box.rect().center() / 8
    )
    assert _line(second).hasFocus()
    assert not _line(first).hasFocus()


def test_a_secret_is_hidden_shown_on_demand_and_wiped(qtbot, show):
    field = PasswordField("Kata sandi", show="Lihat", hide="Sembunyikan")
    show(field)
    field.setFocus()
    line, eye = _line(field), field._eye
    qtbot.keyClicks(line, "rahasia")
    assert line.echoMode() == QLineEdit.EchoMode.Password
    qtbot.keyClick(line, Qt.Key.Key_Tab)
    assert eye.hasFocus()
    assert eye.accessibleName() == "Lihat"
    qtbot.keyClick(eye, Qt.Key.Key_Return)
    assert line.echoMode() == QLineEdit.EchoMode.Normal
    assert eye.accessibleName() == "Sembunyikan"
    field.wipe()
    assert (field.text(), line.echoMode()) == ("", QLineEdit.EchoMode.Password)


def test_the_search_box_has_a_name_and_tells_each_letter(qtbot, show):
    box = SearchBox("Nama, NIK, atau nomor bukti")
    show(box)
    box.setFocus()
    heard: list[object] = []
    box.edited.connect(heard.append)
    qtbot.keyClicks(_line(box), "si")
    assert heard == ["s", "si"]
    assert _line(box).accessibleName() == "Nama, NIK, atau nomor bukti"
    qtbot.keyClick(_line(box), Qt.Key.Key_Escape)
    assert heard[-1] == ""


def test_whose_password_it_is_never_pushes_the_page_wide(show):
    field = PasswordField("", show="Lihat", hide="Sembunyikan")
    show(field)
    narrow = field.minimumSizeHint().width()
    whole = "Kata sandi Raden Ayu Kusumawardhani Prawirodirdjo Sastranegara Widjaja"
    field.set_label(whole)
    assert field._head.label.text() == "Kata sandi Raden Ayu Kusumawardhani…"
    assert field.minimumSizeHint().width() <= max(narrow, 320)
    assert _line(field).accessibleName() == whole

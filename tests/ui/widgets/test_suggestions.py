"""The village is found by its beginning, chosen by Enter, and typing alone is no village."""

from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QLineEdit, QListView

from ui.theme.tokens import Size
from ui.widgets.field import LabeledField
from ui.widgets.suggest_field import SuggestField
from ui.widgets.suggestions import Suggestion, pieces

VILLAGES = [
    Suggestion("3273010001", "Gegerkalong", "Sukasari, Kota Bandung"),
    Suggestion("3601010002", "Gegerbitung", "Pandeglang, Banten"),
    Suggestion("3314010003", "Pasir Geger", "Sragen, Jawa Tengah"),
]


def _search(text):
    wanted = text.lower()
    return [v for v in VILLAGES if any(w.startswith(wanted) for w in v.head.lower().split())]


@pytest.fixture
def village(show):
    field = SuggestField("Desa atau kelurahan")
    field.set_search(_search)
    field.set_texts(none_found="Tidak ada desa yang berawal begitu.")
    show(field, LabeledField("Jalan"))
    field.setFocus()
    return field


def _line(field) -> Any:
    return field.findChild(QLineEdit)


def _list(field) -> Any:
    return field.window().findChild(QListView)


def test_typing_opens_the_list_and_enter_takes_the_first(qtbot, village):
    heard: list[object] = []
    village.chosen.connect(heard.append)
    qtbot.keyClicks(_line(village), "geger")
    assert village.is_list_open()
    assert village.value() is None
    with qtbot.waitSignal(village.entered):
        qtbot.keyClick(_line(village), Qt.Key.Key_Return)
    assert heard == ["3273010001"]
    assert (village.value(), village.text()) == ("3273010001", "Gegerkalong")
    assert not village.is_list_open()


def test_arrows_move_in_the_list_and_go_round(qtbot, village):
    qtbot.keyClicks(_line(village), "geger")
    qtbot.keyClick(_line(village), Qt.Key.Key_Up)
    qtbot.keyClick(_line(village), Qt.Key.Key_Return)
    assert village.value() == "3314010003"


def test_esc_closes_the_list_first_and_only_then_empties_the_line(qtbot, village):
    qtbot.keyClicks(_line(village), "geger")
    qtbot.keyClick(_line(village), Qt.Key.Key_Escape)
    assert not village.is_list_open()
    assert village.text() == "geger"
    qtbot.keyClick(_line(village), Qt.Key.Key_Escape)
    assert village.text() == ""


def test_down_opens_the_list_again(qtbot, village):
    qtbot.keyClicks(_line(village), "geger")
    qtbot.keyClick(_line(village), Qt.Key.Key_Escape)
    qtbot.keyClick(_line(village), Qt.Key.Key_Down)
    assert village.is_list_open()


def test_what_was_typed_and_not_chosen_is_no_value(qtbot, village):
    qtbot.keyClicks(_line(village), "gegerkalong")
    qtbot.keyClick(_line(village), Qt.Key.Key_Tab)
    assert not village.is_list_open()
    assert village.text() == "gegerkalong"
    assert village.value() is None


def test_a_chosen_village_is_given_up_when_its_name_is_changed(qtbot, village):
    village.set_value(VILLAGES[0])
    heard: list[object] = []
    village.chosen.connect(heard.append)
    qtbot.keyClick(_line(village), Qt.Key.Key_Backspace)
    assert village.value() is None
    assert heard == [""]


def test_nothing_found_is_said_under_the_field_until_something_is(qtbot, village):
    qtbot.keyClicks(_line(village), "gegerx")
    assert not village.is_list_open()
    assert village.note() == "Tidak ada desa yang berawal begitu."
    qtbot.keyClick(_line(village), Qt.Key.Key_Backspace)
    assert village.note() == ""
    assert village.is_list_open()


def test_one_letter_is_too_little_to_search(qtbot, village):
    qtbot.keyClicks(_line(village), "g")
    assert not village.is_list_open()
    assert village.note() == ""


def test_a_click_chooses_and_the_line_keeps_the_keyboard(qtbot, village):
    qtbot.keyClicks(_line(village), "geger")
    view = _list(village)
    row = view.visualRect(view.model().index(1, 0))
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=row.center())
    assert village.value() == "3601010002"
    assert _line(village).hasFocus()


def test_the_list_is_part_of_the_window_and_its_rows_are_large_enough(qtbot, village):
    qtbot.keyClicks(_line(village), "geger")
    popup = _list(village).parentWidget()
    assert not popup.isWindow()
    assert popup.window() is village.window()
    assert Size.POPUP_ROW >= 44
    assert village.window().rect().contains(popup.geometry())
    assert popup.geometry().top() > _line(village).parentWidget().geometry().bottom()


def test_near_the_foot_of_the_window_the_list_opens_upwards(qtbot, show):
    field = SuggestField("Desa")
    field.set_search(_search)
    window = show(*(LabeledField(str(n)) for n in range(4)), field, height=460)
    window.layout().removeItem(window.layout().itemAt(5))
    field.setFocus()
    qtbot.keyClicks(_line(field), "geger")
    assert _list(field).parentWidget().geometry().bottom() < field.geometry().bottom() - 20


def test_a_shortcut_of_the_page_does_not_take_the_lists_keys(qtbot, village):
    fired: list[object] = []
    shortcut = QShortcut(QKeySequence(Qt.Key.Key_Escape), village.window())
    shortcut.activated.connect(lambda: fired.append("esc"))
    qtbot.keyClicks(_line(village), "geger")
    qtbot.keyClick(_line(village), Qt.Key.Key_Escape)
    assert fired == []
    assert not village.is_list_open()


def test_the_list_goes_with_its_field(qtbot, village):
    window = village.window()
    qtbot.keyClicks(_line(village), "geger")
    village.deleteLater()
    qtbot.waitUntil(lambda: window.findChild(QListView) is None)


@pytest.mark.parametrize(
    "head,query,bold",
    [
        ("Gegerkalong", "geger", ["Geger"]),
        ("Pasir Geger", "geger", ["Geger"]),
        ("Pasir Geger", "pa ge", ["Pa", "Ge"]),
        ("Gegerkalong", "kalong", []),
        ("Gegerkalong", "", []),
        ("Ba'a-Ba'a", "ba", ["Ba", "Ba"]),
    ],
)
def test_the_beginning_that_matches_is_bold(head, query, bold):
    cut = list(pieces(head, query))
    assert "".join(part for part, _ in cut) == head
    assert [part for part, is_bold in cut if is_bold] == bold

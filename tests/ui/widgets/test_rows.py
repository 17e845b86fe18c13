"""The table: rows by the hundred thousand, opened and acted on by keys, drawn only where seen."""

from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication

from tests.shots.people import QueueRows
from ui.theme.tokens import CLOTH, Size
from ui.widgets.field import LabeledField
from ui.widgets.row_table import RowTable

MANY = 100_000


@pytest.fixture
def table(show):
    table = RowTable(QueueRows.COLUMNS)
    table.setAccessibleName("Antrean")
    model = QueueRows(MANY, table)
    table.set_model(model)
    window = show(table, LabeledField("Sesudah"), width=1366, height=480)
    window.layout().setStretch(0, 1)
    table.setFocus()
    return table


def _model(table) -> Any:
    return table.view.model()


def test_the_first_row_is_current_as_soon_as_the_table_has_the_keyboard(table):
    assert table.view.currentIndex().row() == 0


def test_enter_opens_the_row(qtbot, table):
    qtbot.keyClick(table.view, Qt.Key.Key_Down)
    with qtbot.waitSignal(table.opened) as told:
        qtbot.keyClick(table.view, Qt.Key.Key_Return)
    assert told.args[0].row() == 1


def test_space_presses_the_button_of_the_row_if_it_has_one(qtbot, table):
    with qtbot.waitSignal(table.action_pressed) as told:
        qtbot.keyClick(table.view, Qt.Key.Key_Space)
    assert told.args[0].data() == "Putuskan"
    table.view.selectRow(2)
    with qtbot.assertNotEmitted(table.action_pressed):
        qtbot.keyClick(table.view, Qt.Key.Key_Space)


def test_a_click_on_the_button_presses_it_and_beside_it_only_selects(qtbot, table):
    view = table.view
    cell = view.visualRect(_model(table).index(1, 5))
    on_button = cell.topLeft() + (cell.bottomLeft() - cell.topLeft()) / 2
    on_button.setX(cell.left() + 40)
    with qtbot.waitSignal(table.action_pressed):
        qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=on_button)
    with qtbot.assertNotEmitted(table.action_pressed):
        name = view.visualRect(_model(table).index(2, 0)).center()
        qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=name)
    assert view.currentIndex().row() == 2


def test_a_double_click_opens_the_row(qtbot, table):
    name = table.view.visualRect(_model(table).index(2, 0)).center()
    qtbot.mouseClick(table.view.viewport(), Qt.MouseButton.LeftButton, pos=name)
    with qtbot.waitSignal(table.opened) as told:
        qtbot.mouseDClick(table.view.viewport(), Qt.MouseButton.LeftButton, pos=name)
    assert told.args[0].row() == 2


def test_home_and_end_reach_the_ends(qtbot, table):
    qtbot.keyClick(table.view, Qt.Key.Key_End)
    assert table.view.currentIndex().row() == MANY - 1
    qtbot.keyClick(table.view, Qt.Key.Key_Home)
    assert table.view.currentIndex().row() == 0


def test_tab_leaves_the_table(qtbot, table):
    qtbot.keyClick(table.view, Qt.Key.Key_Tab)
    assert QApplication.focusWidget().accessibleName() == "Sesudah"


def test_only_rows_that_are_seen_are_asked_for(qtbot, table):
    _model(table).asked.clear()
    table.view.scrollToBottom()
    table.grab()
    seen = table.view.viewport().height() // Size.TABLE_ROW + 3
    assert _model(table).asked
    assert len(_model(table).asked) <= seen
    assert max(_model(table).asked) == MANY - 1


def test_all_rows_are_equally_high(table):
    assert {table.view.rowHeight(row) for row in (0, 1, 777, MANY - 1)} == {Size.TABLE_ROW}


def test_the_current_row_wears_the_ring_only_while_the_table_has_the_keyboard(table):
    def ring_is_seen() -> bool:
        image = table.grab().toImage()
        top = table.view.y() + table.view.viewport().y() + 1
        return bool(image.pixelColor(table.width() // 2, top).name().upper() == CLOTH.kunyit)

    assert ring_is_seen()
    table.window().findChild(LabeledField).setFocus()
    assert not ring_is_seen()


def test_a_screen_reader_hears_the_name_of_the_table_and_its_cells(table):
    spoken = QAccessible.queryAccessibleInterface(table.view)
    assert spoken.text(QAccessible.Text.Name) == "Antrean"
    assert spoken.role() == QAccessible.Role.Table
    said = [spoken.child(n).text(QAccessible.Text.Name) for n in range(14)]
    assert {*QueueRows.HEADS, "YOHANES PAPILAYA", "NIK sama dengan data kemarin"} <= set(said)


def test_an_empty_table_takes_the_keyboard_without_harm(qtbot, show):
    table = RowTable(QueueRows.COLUMNS)
    table.set_model(QueueRows(0, table))
    show(table)
    table.setFocus()
    for key in (Qt.Key.Key_End, Qt.Key.Key_Return, Qt.Key.Key_Space, Qt.Key.Key_Down):
        qtbot.keyClick(table.view, key)
    assert not table.view.currentIndex().isValid()

"""Qt ships no Indonesian: nothing it would say by itself may come to the screen."""

import ast
from pathlib import Path

ROOT = Path(__file__).resolve().parents[3]
SPEAKING = {
    *("QMessageBox", "QFileDialog", "QDialogButtonBox", "QInputDialog", "QProgressDialog"),
    *("QPrintDialog", "QPageSetupDialog", "QPrintPreviewDialog", "QErrorMessage", "QWizard"),
    *("QColorDialog", "QFontDialog", "QCalendarWidget", "QDateEdit", "QDateTimeEdit", "QTimeEdit"),
    *("QSpinBox", "QDoubleSpinBox", "QUndoView", "QMainWindow", "QToolBar", "QMdiArea"),
}
"""They bring buttons, menus, titles or names of months of their own."""

WITH_MENUS = {
    *("QLineEdit", "QTextEdit", "QPlainTextEdit", "QTextBrowser", "QScrollArea", "QScrollBar"),
    *("QListView", "QListWidget", "QTableView", "QTableWidget", "QTreeView", "QTreeWidget"),
}
"""They, or the bars they scroll with, open a menu of Qt at the right button of the mouse."""


def called(tree: ast.Module) -> set[str]:
    return {
        node.func.id
        for node in ast.walk(tree)
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name)
    }


def made(tree: ast.Module) -> set[str]:
    """What a module constructs or derives from."""
    bases = {
        base.id
        for node in ast.walk(tree)
        if isinstance(node, ast.ClassDef)
        for base in node.bases
        if isinstance(base, ast.Name)
    }
    return called(tree) | bases


def modules() -> dict[str, ast.Module]:
    return {
        path.relative_to(ROOT).as_posix(): ast.parse(path.read_text("utf-8"))
        for path in sorted((ROOT / "ui").rglob("*.py"))
    }


def test_no_widget_is_used_that_speaks_by_itself():
    used = {module: made(tree) & SPEAKING for module, tree in modules().items()}
    assert {module: names for module, names in used.items() if names} == {}


def test_whatever_has_a_menu_of_qt_is_without_it():
    loud = {
        module: made(tree) & WITH_MENUS
        for module, tree in modules().items()
        if made(tree) & WITH_MENUS and "without_menus" not in called(tree)
    }
    assert loud == {}

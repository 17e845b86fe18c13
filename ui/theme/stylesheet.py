"""The one style sheet of the application, made from the tokens."""

from ui.theme.tokens import CLOTH, Cloth, Radius
from ui.theme.tones import palette_of


def stylesheet(cloth: Cloth = CLOTH) -> str:
    """QSS for everything that is not painted by hand; every rule has a selector of its own."""
    return "\n".join(
        (
            _inks(cloth),
            _panels(cloth),
            _inputs(cloth),
            _rows(cloth),
            _handbook(cloth),
            _scrolling(cloth),
        )
    )


def _inks(c: Cloth) -> str:
    inks = palette_of(c).inks.items()
    return "\n".join(f'QLabel[ink="{ink}"] {{ color: {colour}; }}' for ink, colour in inks)


def _panels(c: Cloth) -> str:
    return f"""
QFrame[panel="page"] {{ background: {c.mori_50}; }}
QFrame[panel="card"] {{
    background: {c.mori_0}; border: {c.edge:g}px solid {c.line}; border-radius: {Radius.CARD}px;
}}
QFrame[panel="footer"] {{ background: {c.mori_0}; border-top: {c.edge:g}px solid {c.line}; }}
QFrame[panel="rail"] {{ background: {c.mori_0}; border-left: {c.edge:g}px solid {c.line}; }}
QFrame[panel="sunken"] {{ background: {c.mori_100}; border-radius: {Radius.BAND}px; }}
QFrame[panel="tint"] {{ background: {c.nila_50}; border-radius: {Radius.BAND}px; }}
QFrame[panel="deadline"] {{
    background: {c.kunyit_100}; border: {c.edge:g}px solid {c.kunyit};
    border-radius: {Radius.BAND}px;
}}
QFrame[panel="line"] {{ background: {c.line}; }}
QLabel[key="true"] {{
    color: {c.ink_2}; background: {c.mori_100}; border: 1px solid {c.mori_400};
    border-radius: {Radius.KEY}px; padding: 1px 7px;
}}
QLabel[mark="training"] {{
    color: {c.nila_900}; background: {c.kunyit}; border-radius: 12px; padding: 3px 12px;
}}
QToolTip {{
    color: {c.tip_ink}; background: {c.tip}; border: 1px solid {c.tip}; padding: 6px;
}}
"""


def _inputs(c: Cloth) -> str:
    return f"""
QLineEdit[bare="true"] {{
    color: {c.ink}; background: transparent; border: none; padding: 0;
    placeholder-text-color: {c.mori_600};
    selection-color: {c.mori_0}; selection-background-color: {c.nila_700};
}}
QPlainTextEdit[bare="true"], QTextBrowser[bare="true"] {{
    color: {c.ink}; background: transparent; border: none;
    selection-color: {c.mori_0}; selection-background-color: {c.nila_700};
}}
"""


def _rows(c: Cloth) -> str:
    return f"""
QListView[suggestions="true"] {{ background: transparent; border: none; outline: none; }}
QTableView[rows="true"] {{ background: {c.mori_0}; border: none; outline: none; }}
QTableView[rows="true"] QHeaderView {{ background: {c.mori_100}; border: none; }}
QTableView[rows="true"] QHeaderView::section {{
    color: {c.ink_2}; background: {c.mori_100}; border: none;
    border-bottom: 1px solid {c.line}; padding: 0 0 0 20px;
}}
"""


def _handbook(c: Cloth) -> str:
    return f"""
QListWidget[chapters="true"] {{
    color: {c.ink}; background: {c.mori_0}; border: {c.edge:g}px solid {c.line};
    border-radius: {Radius.FIELD}px; outline: none; padding: 4px;
}}
QListWidget[chapters="true"]::item {{ padding: 7px 10px; border-radius: 6px; }}
QListWidget[chapters="true"]::item:selected {{ color: {c.nila_800}; background: {c.nila_100}; }}
QListWidget[chapters="true"]:focus {{ border-color: {c.nila_800}; }}
QListWidget[chapters="true"]::item:selected:focus {{ color: {c.mori_0}; background: {c.nila_700}; }}
QTextBrowser[handbook="true"] {{
    color: {c.ink}; background: {c.mori_0}; border: {c.edge:g}px solid {c.mori_0};
    border-radius: {Radius.FIELD}px;
    selection-color: {c.mori_0}; selection-background-color: {c.nila_700};
}}
QTextBrowser[handbook="true"]:focus {{ border-color: {c.nila_800}; }}
"""


def _scrolling(c: Cloth) -> str:
    return f"""
QScrollArea[bare="true"] {{ background: transparent; border: none; }}
QScrollArea[bare="true"] > QWidget > QWidget[bare="true"] {{ background: transparent; }}
QAbstractScrollArea::corner {{ background: transparent; border: none; }}
QScrollBar:vertical {{ background: transparent; border: none; width: 14px; margin: 0; }}
QScrollBar:horizontal {{ background: transparent; border: none; height: 14px; margin: 0; }}
QScrollBar::handle {{ background: {c.mori_400}; border-radius: 4px; margin: 3px; }}
QScrollBar::handle:hover, QScrollBar::handle:pressed {{ background: {c.mori_600}; }}
QScrollBar::handle:vertical {{ min-height: 44px; }}
QScrollBar::handle:horizontal {{ min-width: 44px; }}
QScrollBar::add-line, QScrollBar::sub-line {{ width: 0; height: 0; }}
QScrollBar::add-page, QScrollBar::sub-page {{ background: transparent; }}
"""

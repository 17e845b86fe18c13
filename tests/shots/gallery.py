"""Takes a picture of every widget in every state, and of whole pages made of them.

Run it, then look into `tests/shots/out/`. With names as arguments it takes only those pictures.
"""

import os
import sys
from collections.abc import Callable, Mapping
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
sys.path.insert(0, str(Path(__file__).parents[2]))

from PySide6.QtWidgets import QApplication, QWidget

from tests.shots import entry_page, queue_page, sheets, touch_sheets
from ui.theme.apply import apply_theme

OUT = Path(__file__).with_name("out")

PICTURES: Mapping[str, Callable[[], QWidget]] = {
    "buttons": sheets.buttons,
    "fields": sheets.fields,
    "numbers": sheets.numbers,
    "choices": sheets.choices,
    "suggestions": sheets.suggestions,
    "bars": sheets.bars,
    "states": sheets.states,
    "notices": sheets.notices,
    "rows": sheets.rows,
    "icons": sheets.icons,
    "touch-numbers": touch_sheets.numbers,
    "touch-keypad": touch_sheets.keypad,
    "touch-buttons": touch_sheets.buttons,
    "touch-cards": touch_sheets.cards,
    "touch-names": touch_sheets.keyboard_of_names,
    "touch-streets": touch_sheets.keyboard_of_streets,
    "touch-mail": touch_sheets.keyboard_of_mail,
    "touch-secrets": touch_sheets.keyboard_of_secrets,
    "entry-1920x1080": lambda: entry_page.build(1920, 1080),
    "entry-1366x768": lambda: entry_page.build(1366, 768),
    "queue-1366x768": lambda: queue_page.build(1366, 768),
    "queue-1920x1080": lambda: queue_page.build(1920, 1080),
}


def take(app: QApplication, name: str) -> Path:
    """One picture, written as a PNG."""
    page = PICTURES[name]()
    page.show()
    for _ in range(3):  # layouts with lines that wrap settle in two rounds
        app.processEvents()
    where = OUT / f"{name}.png"
    page.grab().save(str(where))
    page.close()
    page.deleteLater()
    return where


def main(names: list[str]) -> None:
    app = QApplication([])
    apply_theme(app)
    OUT.mkdir(exist_ok=True)
    for name in names or PICTURES:
        print(take(app, name))
    app.processEvents()
    sys.stdout.flush()
    os._exit(0)  # the interpreter may take widgets down after the application


if __name__ == "__main__":
    main(sys.argv[1:])

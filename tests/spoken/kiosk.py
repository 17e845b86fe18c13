"""The real window, walked through by words on standard input; says when it has arrived."""

from __future__ import annotations

import os
import sys
import tempfile
from collections.abc import Callable, Mapping
from pathlib import Path

from PySide6.QtCore import QSocketNotifier

from tests.shots.door_scenes import sign_in
from tests.shots.scenes import type_text
from tests.shots.studio import PASSWORD, Studio
from ui import compose
from ui.demo.hands import until
from ui.desk_screens import DeskScreens
from ui.screens.sign_in import SignIn


def _to_the_desk(studio: Studio) -> None:
    door = studio.wait_for(SignIn)
    door.password.set_text(PASSWORD)
    door.sign_in()
    until(lambda: studio.window.findChild(DeskScreens))
    until(lambda: studio.desk.entry.parts.head.day)


def _a_wrong_number(studio: Studio) -> None:
    studio.desk.show_place("entry")
    type_text("3273028011969001")
    until(lambda: studio.desk.entry.interview.sheet.box("nik").is_wrong)


STEPS: Mapping[str, Callable[[Studio], object]] = {
    "door": sign_in,
    "entry": _to_the_desk,
    "queue": lambda studio: studio.desk.show_place("queue"),
    "back": lambda studio: studio.desk.show_place("entry"),
    "mistake": _a_wrong_number,
}


def main() -> None:
    application = compose.application()
    with tempfile.TemporaryDirectory(prefix="suara-") as folder:
        studio = Studio(application, Path(folder), "id", (1366, 768))
        ears = QSocketNotifier(sys.stdin.fileno(), QSocketNotifier.Type.Read)

        def listen() -> None:
            step = os.read(sys.stdin.fileno(), 64).decode().strip()
            if not step:
                application.quit()
                return
            STEPS[step](studio)
            studio.settle()
            print(step, flush=True)

        ears.activated.connect(listen)
        application.exec()
    os._exit(0)  # the interpreter may take widgets down after the application


if __name__ == "__main__":
    main()

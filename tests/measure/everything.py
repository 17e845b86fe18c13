"""Measures every scene in every language, size and look: `python -m tests.measure.everything`.

With words as arguments it takes only the scenes in whose names one of them (a pattern) is found;
`--narrow` measures only where it is narrowest. It ends with 1 where something is wrong.
"""

from __future__ import annotations

import os
import re
import sys
import tempfile
from itertools import product
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtWidgets import QApplication

from tests.measure.faults import faults_of
from tests.shots.screens import ALL_SCENES, LANGUAGES, SIZES, TOUCHED, UPRIGHT
from tests.shots.studio import Studio
from ui import compose
from ui.phrases.languages import Language
from ui.theme.apply import choose_look
from ui.theme.look import Look

Dress = tuple[Look, Language, tuple[int, int]]

_USUAL, _LARGE = Look(), Look.of(large=True, contrast=False)
_BOTH = Look.of(large=True, contrast=True)
ALL: tuple[Dress, ...] = tuple(product((_USUAL, _LARGE, _BOTH), LANGUAGES, SIZES))
CHEAPEST: tuple[Dress, ...] = (
    (_LARGE, "id", (1366, 768)),
    (_BOTH, "en", (1366, 768)),
    (_USUAL, "en", (1366, 768)),
)
"""Where it is narrowest: whatever fits there fits on a larger screen."""

NARROW = "--narrow"


def dress(studio: Studio, look: Look, language: Language, size: tuple[int, int]) -> None:
    """The same window in another size, language and look."""
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    studio.window.resize(*size)
    studio.window.set_language(language)
    choose_look(application, look)
    for _ in range(4):  # layouts with lines that wrap settle in two rounds
        application.processEvents()


def _dresses_of(scene: str, dresses: tuple[Dress, ...]) -> tuple[Dress, ...]:
    """A touchscreen stands upright, too."""
    upright = [(look, language, UPRIGHT) for look, language, _ in dresses]
    return tuple(dict.fromkeys((*dresses, *(upright if scene.startswith(TOUCHED) else ()))))


def main(wanted: list[str]) -> None:
    application, faults = compose.application(), 0
    dresses = CHEAPEST if NARROW in wanted else ALL
    wanted = [word for word in wanted if word != NARROW]
    for name, scene in ALL_SCENES.items():
        if wanted and not any(re.search(word, name) for word in wanted):
            continue
        choose_look(application, _USUAL)
        with tempfile.TemporaryDirectory(prefix="ukuran-") as folder:
            studio = Studio(application, Path(folder), "id", (1366, 768))
            scene(studio)
            for look, language, size in _dresses_of(name, dresses):
                dress(studio, look, language, size)
                for fault in faults_of(studio.window):
                    faults += 1
                    print(f"{name} {language} {size[0]} x{look.scale}: {fault}", flush=True)
            density = studio.window.devicePixelRatioF()
            studio.close()
        print(f"# {name} x{density:g}", flush=True)
    sys.stdout.flush()
    os._exit(min(faults, 1))  # the interpreter may take widgets down after the application


if __name__ == "__main__":
    main(sys.argv[1:])

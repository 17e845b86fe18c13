"""Takes a picture of every screen x state x language x size: the real window on a real kiosk.

Run it (`python -m tests.shots.screens`), then look into `tests/shots/out/`. With words as arguments
it takes only the pictures whose names hold one of them.
"""

from __future__ import annotations

import os
import sys
import tempfile
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from tests.shots.people_scenes import PEOPLE_SCENES
from tests.shots.scenes import SCENES
from tests.shots.studio import Studio
from ui import compose
from ui.phrases.both import Language

OUT = Path(__file__).with_name("out")
SIZES = ((1920, 1080), (1366, 768))
LANGUAGES: tuple[Language, ...] = ("id", "en")


def main(wanted: list[str]) -> None:
    application = compose.application()
    OUT.mkdir(exist_ok=True)
    for name, scene in {**SCENES, **PEOPLE_SCENES}.items():
        for language in LANGUAGES:
            for width, height in SIZES:
                file = OUT / f"{name}-{language}-{width}x{height}.png"
                if wanted and not any(word in file.name for word in wanted):
                    continue
                with tempfile.TemporaryDirectory(prefix="gambar-") as folder:
                    studio = Studio(application, Path(folder), language, (width, height))
                    scene(studio)
                    studio.take(file)
                    studio.close()
                print(file.name, flush=True)
    sys.stdout.flush()
    os._exit(0)  # the interpreter may take widgets down after the application


if __name__ == "__main__":
    main(sys.argv[1:])

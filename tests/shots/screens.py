"""Takes a picture of every screen x state x language x size x look, of the real window.

Run it (`python -m tests.shots.screens`), then look into `tests/shots/out/`. With words as arguments
it takes only the pictures in whose names one of them (a pattern) is found.
"""

from __future__ import annotations

import os
import re
import sys
import tempfile
from itertools import product
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from tests.shots.approval_scenes import APPROVAL_SCENES
from tests.shots.arriving_scenes import ARRIVING_SCENES
from tests.shots.call_scenes import CALL_SCENES
from tests.shots.check_scenes import CHECK_SCENES
from tests.shots.closing_scenes import CLOSING_SCENES
from tests.shots.door_scenes import DOOR_SCENES
from tests.shots.forgot_scenes import FORGOT_SCENES
from tests.shots.hall_scenes import HALL_SCENES
from tests.shots.head_scenes import HEAD_SCENES
from tests.shots.people_scenes import PEOPLE_SCENES
from tests.shots.photo_scenes import PHOTO_SCENES
from tests.shots.proof_scenes import PROOF_SCENES
from tests.shots.queue_scenes import QUEUE_SCENES
from tests.shots.scenes import SCENES
from tests.shots.settings_scenes import SETTINGS_SCENES
from tests.shots.speed_scenes import SPEED_SCENES
from tests.shots.studio import Studio
from tests.shots.walkin_photo_scenes import WALKIN_PHOTO_SCENES
from tests.shots.walkin_scenes import WALKIN_SCENES
from ui import compose
from ui.phrases.languages import Language
from ui.theme.apply import choose_look
from ui.theme.look import Look

OUT = Path(__file__).with_name("out")
SIZES = ((1920, 1080), (1366, 768))
TOUCHED = ("walkin", "hall")
UPRIGHT = (1080, 1920)  # a touchscreen that stands
LANGUAGES: tuple[Language, ...] = ("id", "en")
LOOKS = {
    "": Look(),
    "-large": Look.of(large=True, contrast=False),
    "-contrast": Look.of(large=False, contrast=True),
}
ALL_SCENES = {
    **DOOR_SCENES,
    **SCENES,
    **PHOTO_SCENES,
    **QUEUE_SCENES,
    **CHECK_SCENES,
    **CLOSING_SCENES,
    **APPROVAL_SCENES,
    **PEOPLE_SCENES,
    **SPEED_SCENES,
    **FORGOT_SCENES,
    **PROOF_SCENES,
    **SETTINGS_SCENES,
    **HEAD_SCENES,
    **WALKIN_SCENES,
    **WALKIN_PHOTO_SCENES,
    **CALL_SCENES,
    **HALL_SCENES,
    **ARRIVING_SCENES,
}


def sizes_of(scene: str) -> tuple[tuple[int, int], ...]:
    """The walk-in stands upright, too."""
    return (*SIZES, UPRIGHT) if scene.startswith(TOUCHED) else SIZES


def main(wanted: list[str]) -> None:
    application = compose.application()
    OUT.mkdir(exist_ok=True)
    for look, (name, scene) in product(LOOKS, ALL_SCENES.items()):
        choose_look(application, LOOKS[look])
        for language, (width, height) in product(LANGUAGES, sizes_of(name)):
            file = OUT / f"{name}-{language}-{width}x{height}{look}.png"
            if wanted and not any(re.search(word, file.name) for word in wanted):
                continue
            with tempfile.TemporaryDirectory(prefix="gambar-") as folder:
                studio = Studio(application, Path(folder), language, (width, height))
                scene(studio)
                # A visitor begins with the usual look and language, whatever was chosen before.
                studio.window.set_language(language)
                choose_look(application, LOOKS[look])
                studio.take(file)
                studio.close()
            print(file.name, flush=True)
    sys.stdout.flush()
    os._exit(0)  # the interpreter may take widgets down after the application


if __name__ == "__main__":
    main(sys.argv[1:])

"""Makes pictures of the README anew: `python -m tests.shots.screens`, then this.

They are reduced to 256 colours, which a page of flat colours does not miss, to stay small.
"""

from __future__ import annotations

import os
from collections import Counter
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage, QImageWriter

SHOTS = Path(__file__).with_name("out")
PICTURES = Path(__file__).parents[2] / "resources" / "pictures"
CHOSEN = {
    "entry": "entry-village-id-1920x1080",
    "queue": "queue-offline-id-1366x768",
    "sign-in": "sign-in-id-1366x768",
    "walk-in-home": "walkin-home-id-1920x1080",
    "walk-in-nik": "walkin-nik-id-1920x1080",
    "walk-in-receipt": "walkin-receipt-id-1920x1080",
}
COLOURS, EXACT = 256, 120


def palette(picture: QImage) -> list[int]:
    """The commonest colours as they are, then one of every shade that is left."""
    data = bytes(picture.constBits())
    counted = Counter(data[at : at + 4] for at in range(0, len(data), 4))
    chosen: list[int] = []
    shades: set[tuple[int, ...]] = set()
    for colour, _ in counted.most_common():
        shade = tuple(part >> 3 for part in colour[:3])
        if len(chosen) < EXACT or shade not in shades:
            shades.add(shade)
            blue, green, red = colour[:3]
            chosen.append(0xFF000000 | red << 16 | green << 8 | blue)
        if len(chosen) == COLOURS:
            break
    return chosen


def main() -> None:
    PICTURES.mkdir(exist_ok=True)
    for name, shot in CHOSEN.items():
        if not (taken := SHOTS / f"{shot}.png").exists():
            continue
        picture = QImage(str(taken)).convertToFormat(QImage.Format.Format_RGB32)
        few = picture.convertToFormat(
            QImage.Format.Format_Indexed8,
            palette(picture),
            Qt.ImageConversionFlag.ThresholdDither,
        )
        writer = QImageWriter(str(PICTURES / f"{name}.png"))
        writer.setCompression(100)
        writer.write(few)


if __name__ == "__main__":
    main()

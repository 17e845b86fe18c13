"""Is what is kept still legible? The NIK read from the frame, and again from the kept picture.

python -m tests.imaging.legible [--cards N]
"""

from __future__ import annotations

import argparse
import statistics
import sys
from collections import Counter
from collections.abc import Iterator
from contextlib import closing
from random import Random

from kiosk.imaging.frames import Frame
from kiosk.imaging.gate import Advice, CardGate
from kiosk.imaging.pictures import LARGEST, of_card
from kiosk.imaging.reading import CardReader
from tests.imaging import cards, scenes
from tests.imaging.scenes import Pose


def shots(count: int, first: int = 0) -> Iterator[tuple[cards.Card, Frame]]:
    """Cards as a camera of 720 or 1080 lines sees them: tilted, soft, grainy, dim."""
    for seed in range(first, first + count):
        rng, card = Random(f"shot {seed}"), cards.of(seed)
        pose = Pose(rng.uniform(0.58, 0.72), rng.uniform(-6, 6), rng.uniform(-0.1, 0.1))
        size = (1280, 720) if seed % 2 else (1920, 1080)
        frame = scenes.lying(card, pose, size=size, seed=seed).frame
        frame = scenes.lit(scenes.blurred(frame, rng.uniform(0.6, 1.6)), rng.uniform(0.5, 1.05))
        yield card, scenes.noisy(frame, rng.uniform(3, 12), seed)


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--cards", type=int, default=40)
    asked = parser.parse_args()
    read: Counter[str] = Counter()
    sizes: list[int] = []
    with closing(CardReader(patience=60, hurry=True)) as reader:
        for card, frame in shots(asked.cards):
            sight = CardGate().look(frame)
            kept = of_card(frame, sight.outline)
            sizes.append(len(kept.jpeg))
            read["ready"] += sight.advice is Advice.READY
            for name, jpeg in (("frame", scenes.jpeg(frame, 95)), ("kept", kept.jpeg)):
                seen = reader.read(jpeg)
                nik = seen.nik if seen else None
                read[f"{name}: NIK right"] += nik == card.nik
                read[f"{name}: NIK wrong"] += nik not in (None, card.nik)
                read[f"{name}: name right"] += bool(seen) and seen.name == card.name
    for what, times in read.items():
        print(f"{what:<20} {times:>4} of {asked.cards}")
    print(f"bytes {min(sizes)} to {max(sizes)}, median {statistics.median(sizes):.0f}")
    return 0 if max(sizes) <= LARGEST and not read["kept: NIK wrong"] else 1


if __name__ == "__main__":
    sys.exit(main())

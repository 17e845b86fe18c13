"""Reads two hundred pictures of made-up cards: `python -m tests.imaging.read_set [--cards N]`.

The cards are drawn anew from their seeds; nobody's real card is in the set. `--json` for programs.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from statistics import median
from time import perf_counter

from kiosk.imaging.card import CardReading
from kiosk.imaging.letters import distance
from kiosk.imaging.reading import CardReader
from tests.imaging import cards, scenes
from tests.imaging.scenes import Quality

_FIRST_SEED = 5_000  # not those of the tests
FIELDS = ("nik", "name", "birth_place", "birth_date", "sex", "street", "rt", "village", "district")


@dataclass(slots=True)
class Score:
    """What became of the cards of one quality."""

    right: Counter[str] = field(default_factory=Counter)
    wrong: Counter[str] = field(default_factory=Counter)
    near: int = 0  # names within two letters
    pictures: int = 0
    seconds: list[float] = field(default_factory=list)

    def count(self, card: cards.Card, reading: CardReading | None, seconds: float) -> None:
        self.pictures += 1
        self.seconds.append(seconds)
        for name, (printed, read) in compared(card, reading).items():
            self.right[name] += read == printed
            self.wrong[name] += read is not None and read != printed
        if reading is not None and reading.name is not None:
            self.near += distance(reading.name, card.name) <= 2

    def as_data(self) -> Mapping[str, object]:
        unread = {name: self.pictures - self.right[name] - self.wrong[name] for name in FIELDS}
        return {
            "pictures": self.pictures,
            **{
                name: {"right": self.right[name], "wrong": self.wrong[name], "unread": unread[name]}
                for name in FIELDS
            },
            "name_within_two": self.near,
            "seconds": {"median": median(self.seconds), "most": max(self.seconds)},
        }


def compared(card: cards.Card, reading: CardReading | None) -> Mapping[str, tuple[str, str | None]]:
    """What is printed, and what was read."""
    read = reading or CardReading()
    return {
        "nik": (card.nik, read.nik),
        "name": (card.name, read.name),
        "birth_place": (card.birth_place, read.birth_place),
        "birth_date": (card.birth_date.isoformat(), read.birth_day),
        "sex": (card.sex, read.sex),
        "street": (card.street, read.street),
        "rt": (f"{card.rt}/{card.rw}", f"{read.rt}/{read.rw}" if read.rt else None),
        "village": (card.village, read.village_name),
        "district": (card.district, read.district_name),
    }


def read_all(people: Iterable[cards.Card], reader: CardReader) -> dict[Quality, Score]:
    scores = {quality: Score() for quality in Quality}
    for card in people:
        for quality, score in scores.items():
            picture = scenes.photographed(card, quality)
            start = perf_counter()
            reading = reader.read(picture)
            score.count(card, reading, perf_counter() - start)
    return scores


def table(scores: Mapping[Quality, Score]) -> Iterator[str]:
    yield "| read of the printed | " + " | ".join(scores) + " |"
    yield "|---" * (len(scores) + 1) + "|"
    for name in FIELDS:
        told = (f"{s.right[name]} ({s.wrong[name]} wrong)" for s in scores.values())
        yield f"| {name} | " + " | ".join(told) + " |"
    yield "| name within two letters | " + " | ".join(str(s.near) for s in scores.values()) + " |"
    times = (f"{median(s.seconds):.2f} / {max(s.seconds):.2f}" for s in scores.values())
    yield "| seconds, median / most | " + " | ".join(times) + " |"


def memory_mb(pid: int | str) -> int:
    """Resident memory of a process in megabytes; 0 where the machine does not tell."""
    status = Path(f"/proc/{pid}/status")
    lines = status.read_text().splitlines() if status.exists() else []
    return next((int(line.split()[1]) // 1024 for line in lines if line.startswith("VmRSS")), 0)


def main() -> int:
    asked = argparse.ArgumentParser(description=__doc__)
    asked.add_argument("--cards", type=int, default=200, help="pictures, four of each person")
    asked.add_argument("--json", action="store_true")
    how = asked.parse_args()
    reader = CardReader(patience=120, start=120, hurry=True)
    start = perf_counter()
    if not reader.wake():
        print("rapidocr is not installed: pip install '.[ocr]'", file=sys.stderr)
        return 3
    ready = perf_counter() - start
    scores = read_all(cards.many(how.cards // len(Quality), _FIRST_SEED), reader)
    held = {"here": memory_mb("self"), "reader": memory_mb(reader.pid or 0)}
    reader.close()
    if how.json:
        told = {quality.value: score.as_data() for quality, score in scores.items()}
        print(json.dumps({"start_seconds": ready, "memory_mb": held, "qualities": told}))
        return 0
    print(f"{how.cards} pictures of made-up cards, {how.cards // len(Quality)} of each quality\n")
    print("\n".join(table(scores)))
    print(f"\nready after {ready:.1f} s; memory: {held['here']} MB here, {held['reader']} MB there")
    return 0


if __name__ == "__main__":
    sys.exit(main())

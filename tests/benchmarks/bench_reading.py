"""From a picture of a card to the fields of the form, against the models without us around them."""

from __future__ import annotations

import os
import statistics
from collections.abc import Callable, Iterator, Sequence
from datetime import date
from pathlib import Path
from time import perf_counter

from kiosk.gazetteer.regions import Regions
from kiosk.imaging.card import CardReading
from kiosk.imaging.errand import QUIET
from kiosk.imaging.files import frame_of
from kiosk.imaging.reading import CardReader
from kiosk.usecases.card_offers import offers
from kiosk.usecases.machine import Machine
from kiosk.usecases.programmes import bundled
from tests.benchmarks.measured import Measured
from tests.imaging import cards, scenes
from tests.imaging.read_set import memory_mb

FLOOR = "rapidocr with the same models and threads, in process, on the same pictures"
TODAY = date(2026, 11, 24)

Filled = Callable[[bytes], object]


def measure(runs: int = 5) -> Iterator[Measured]:
    """What an operator waits for after F5, in the background; a run reads one of each quality."""
    alone = memory_mb("self")
    reader = CardReader(patience=120, start=120, hurry=True)
    if not reader.wake():
        raise SystemExit("bench_reading needs the extra `ocr`")
    beside = memory_mb("self")
    bare = _bare()
    ours, floor, held = [], [], []
    with Regions.open() as regions:
        filled = _filling(reader, regions)
        for run in range(runs):
            pictures = [scenes.photographed(cards.of(run), quality) for quality in scenes.Quality]
            ours.append(_times(filled, pictures))
            floor.append(_times(bare, pictures))
            held.append(float(memory_mb(reader.pid or 0)))
    reader.close()
    for what, pick in (("median", statistics.median), ("slowest", max)):
        yield Measured(
            name=f"card to filled fields, {what} of {len(scenes.Quality)}",
            unit="s",
            ours=[pick(run) for run in ours],
            floor=[pick(run) for run in floor],
            floor_is=FLOOR,
            aim="under 1 s in the median, under 2 s always",
        )
    here = "the kiosk before a card was read"
    yield Measured(
        "memory of the kiosk beside the reader", "MB", [beside] * runs, [alone] * runs, here
    )
    there = "this process with the models loaded"
    yield Measured("memory of the reader", "MB", held, [float(memory_mb("self"))] * runs, there)


def _filling(reader: CardReader, regions: Regions) -> Filled:
    form = bundled(Machine()).form

    def fill(picture: bytes) -> object:
        card = reader.read(picture) or CardReading()
        return offers(card, {}, form, lambda texts: form.check(texts, TODAY, regions))

    return fill


def _bare() -> Filled:
    os.environ.update(QUIET)
    import rapidocr  # not before ONNX Runtime was told to keep to itself

    folder = Path(rapidocr.__file__).parent / "models"
    reads = rapidocr.RapidOCR(
        params={
            "Global.log_level": "error",
            "Global.use_cls": False,
            "Det.model_path": str(folder / "PP-OCRv6_det_small.onnx"),
            "Rec.model_path": str(folder / "PP-OCRv6_rec_small.onnx"),
            "EngineConfig.onnxruntime.intra_op_num_threads": 2,
        }
    )
    return lambda picture: reads(frame_of(picture))


def _times(work: Filled, pictures: Sequence[bytes]) -> list[float]:
    times = []
    for picture in pictures:
        start = perf_counter()
        work(picture)
        times.append(perf_counter() - start)
    return times

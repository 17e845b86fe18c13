"""The real process with its real models: made-up cards in, what stands on them out."""

import os
import re
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from kiosk.imaging.errand import command
from kiosk.imaging.gate import CardGate
from kiosk.imaging.pictures import of_card
from kiosk.imaging.reading import CardReader, CardReading
from tests.imaging import cards, legible, scenes
from tests.imaging.scenes import Quality

pytest.importorskip("rapidocr", reason="the optional part that reads cards is not installed")


def _without_network() -> tuple[str, ...]:
    """A program that puts another where there is no network; none where that is not permitted."""
    alone = ("unshare", "--map-root-user", "--net")
    try:
        tried = subprocess.run((*alone, "true"), check=False, capture_output=True)
    except OSError:
        return ()
    return alone if tried.returncode == 0 else ()


@pytest.fixture(scope="module")
def alone() -> tuple[str, ...]:
    return _without_network()


@pytest.fixture(scope="module")
def reader(alone) -> Iterator[CardReader]:
    """However busy the machine is; where it can be, without any network."""
    made = CardReader((*alone, *command(hurry=True)), patience=120, start=120)
    yield made
    made.close()


@dataclass(frozen=True, slots=True)
class Shown:
    card: cards.Card
    reading: CardReading


@pytest.fixture(scope="module", params=[(3, Quality.CLEAN), (7, Quality.POOR)])
def shown(request, reader) -> Shown:
    seed, quality = request.param
    card = cards.of(seed)
    reading = reader.read(scenes.photographed(card, quality))
    assert reading is not None
    return Shown(card, reading)


def test_the_number_is_read_and_agrees_with_the_day_and_the_sex(shown):
    assert shown.reading.nik == shown.card.nik
    assert shown.reading.birth_day == shown.card.birth_date.isoformat()
    assert shown.reading.sex == shown.card.sex


def test_name_and_places_are_read(shown):
    assert shown.reading.name == shown.card.name
    assert shown.reading.birth_place == shown.card.birth_place
    assert shown.reading.village_name == shown.card.village
    assert shown.reading.district_name == shown.card.district
    assert (shown.reading.rt, shown.reading.rw) == (shown.card.rt, shown.card.rw)


def test_what_nobody_may_ask_is_not_told(shown):
    told = {value for value in shown.reading.as_data().values() if value}
    assert told.isdisjoint({shown.card.faith, shown.card.married, shown.card.job})


def test_it_needs_no_network(alone, reader):
    if not alone:
        pytest.skip("a place without a network needs user namespaces")
    assert reader.wake()
    links = Path(f"/proc/{reader.pid}/net/dev").read_text().splitlines()[2:]
    assert [link.split(":")[0].strip() for link in links] == ["lo"]


@pytest.mark.skipif(sys.platform != "linux", reason="asks the kernel of Linux")
def test_no_file_is_open_for_writing_and_it_leaves_no_core(reader):
    """Nor does ONNX Runtime keep its database of what it would tell its maker."""
    reader.read(scenes.photographed(cards.of(3), Quality.CLEAN))
    process = Path(f"/proc/{reader.pid}")
    told = {file.name: file.read_text() for file in (process / "fdinfo").iterdir()}
    written = [name for name, info in told.items() if int(_flags(info), 8) & os.O_ACCMODE]
    targets = [str((process / "fd" / name).readlink()) for name in written]
    assert [target for target in targets if not target.startswith(("pipe:", "/dev/null"))] == []
    limits = (process / "limits").read_text()
    assert re.search(r"Max core file size +0 +0 ", limits)


def _flags(info: str) -> str:
    return next(line.split()[1] for line in info.splitlines() if line.startswith("flags:"))


def test_what_is_no_picture_says_nothing_and_breaks_nothing(reader):
    for picture in (b"", b"%PDF-1.7", b"\xff\xd8\xff\xe0" + bytes(200)):
        assert reader.read(picture) is None
    assert reader.is_present


def test_a_desk_without_a_card_says_nothing(reader):
    assert reader.read(scenes.jpeg(scenes.desk())) is None
    assert reader.is_present


def test_what_is_kept_of_a_photographed_card_is_read_like_the_card_itself(reader):
    """The grainiest of the camera's pictures, as small as it has to be for the centre."""
    card, frame = next(legible.shots(1))
    kept = of_card(scenes.noisy(frame, 9), CardGate().look(frame).crop)
    reading = reader.read(kept.jpeg)
    assert (reading.nik, reading.name) == (card.nik, card.name)

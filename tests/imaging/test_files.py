"""Pictures brought as files: opened, or refused in words; never a surprise."""

import struct
import zlib

import cv2
import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain import problems
from kiosk.errors import Invalid
from kiosk.imaging import files, pictures
from kiosk.imaging.files import frame_of
from kiosk.imaging.frames import Frame, shrunk
from tests.corpus import CORPUS
from tests.imaging import cards, scenes

SMALL = shrunk(cards.drawn(cards.of(1)), (253, 160))
MARKED = np.zeros((120, 200, 3), np.uint8)
MARKED[:60, :100] = (255, 0, 0)  # blue, in the top left corner


def _encoded(kind: str, frame: Frame = MARKED) -> bytes:
    return cv2.imencode(kind, frame)[1].tobytes()


def _code(data: bytes) -> str:
    with pytest.raises(Invalid) as refused:
        frame_of(data)
    assert refused.value.problem.code in problems.ALL
    return refused.value.problem.code


@pytest.mark.parametrize("kind", [".jpg", ".png", ".webp"])
def test_the_three_kinds_of_picture_are_opened(kind: str) -> None:
    frame = frame_of(_encoded(kind))
    assert frame.shape == MARKED.shape
    assert frame[30, 50, 0] > 200 > frame[90, 150, 0]


def test_a_transparent_picture_becomes_one_of_three_colours() -> None:
    clear = np.full((100, 100, 4), 128, np.uint8)
    assert frame_of(cv2.imencode(".png", clear)[1].tobytes()).shape == (100, 100, 3)


@pytest.mark.parametrize(
    "turn, corner", [(1, (30, 50)), (3, (90, 150)), (6, (50, 90)), (8, (150, 30))]
)
def test_a_picture_is_turned_as_its_camera_says(turn: int, corner: tuple[int, int]) -> None:
    frame = frame_of(_with_exif(_encoded(".jpg"), turn))
    assert frame.shape == ((120, 200, 3) if turn < 5 else (200, 120, 3))
    assert frame[corner][0] > 200


def test_where_and_when_it_was_taken_does_not_outlive_the_opening() -> None:
    told = _with_exif(_encoded(".jpg", SMALL), 1)
    assert b"Exif" in told
    assert b"6.9175" in told
    kept = pictures.of_card(frame_of(told)).jpeg
    assert b"Exif" not in kept
    assert b"6.9175" not in kept


def test_a_large_picture_is_opened_at_a_half_or_a_quarter_and_turned_all_the_same() -> None:
    large = np.repeat(np.repeat(MARKED, 25, 0), 26, 1)
    frame = frame_of(_with_exif(_encoded(".jpg", large), 6))
    assert frame.shape == (2600, 1500, 3)
    assert frame[200, 1400, 0] > 200


@pytest.mark.parametrize(
    "data, code",
    [
        (b"", "photo.damaged"),
        (b"%PDF-1.7\n%some paper", "photo.pdf"),
        (b"\0\0\0\x18ftypheic\0\0\0\0mif1heic", "photo.heic"),
        (b"NIK;Nama\n1;Siti", "photo.unreadable"),
        (b"GIF89a" + bytes(100), "photo.unreadable"),
        (b"\xff\xd8\xff\xe0\0\x10JFIF", "photo.damaged"),
        (_encoded(".jpg", SMALL)[:-2000], "photo.damaged"),
        (_encoded(".png", SMALL)[:400], "photo.damaged"),
        (_encoded(".webp", SMALL)[:25], "photo.damaged"),
        (_encoded(".jpg", SMALL[:20]), "photo.too_small"),
    ],
    ids=lambda value: value if isinstance(value, str) else f"{len(value)} bytes",
)
def test_whatever_is_no_picture_is_refused_by_its_name(data: bytes, code: str) -> None:
    assert _code(data) == code


def test_a_bomb_is_measured_and_never_unpacked() -> None:
    """A PNG of 40,000 by 40,000 pixels in some kilobytes; opened, it would be 4.8 gigabytes."""
    head = struct.pack(">IIBBBBB", 40_000, 40_000, 8, 2, 0, 0, 0)
    parts = ((b"IHDR", head), (b"IDAT", zlib.compress(bytes(1_000_000))), (b"IEND", b""))
    bomb = b"\x89PNG\r\n\x1a\n"
    for name, body in parts:
        bomb += struct.pack(">I", len(body)) + name + body
        bomb += struct.pack(">I", zlib.crc32(name + body))
    assert len(bomb) < 2_000
    assert _code(bomb) == "photo.too_large"


@pytest.mark.parametrize("kind", [b"VP8X", b"VP8L", b"VP8 "])
def test_a_webp_tells_its_size_in_three_ways(kind: bytes) -> None:
    large = {
        b"VP8X": bytes(8) + (16_000).to_bytes(3, "little") + (16_000).to_bytes(3, "little"),
        b"VP8L": bytes(4) + b"\x2f" + struct.pack("<I", 0x0FFF_FFFF),
        b"VP8 ": bytes(4) + bytes(6) + struct.pack("<HH", 16_000, 16_000),
    }[kind]
    assert _code(b"RIFF\xff\0\0\0WEBP" + kind + large + bytes(40)) == "photo.too_large"


def test_too_many_bytes_are_not_even_looked_at(monkeypatch) -> None:
    monkeypatch.setattr(files, "LARGEST_FILE", 1_000)
    assert _code(_encoded(".png", SMALL)) == "photo.too_large"


@pytest.mark.parametrize("text", CORPUS.values(), ids=CORPUS.keys())
def test_text_is_no_picture(text: str) -> None:
    assert _code(text.encode("utf-8", "surrogatepass")) in ("photo.unreadable", "photo.damaged")


@given(st.binary(max_size=200), st.sampled_from([b"", b"\xff\xd8\xff\xe0", b"\x89PNG\r\n\x1a\n"]))
def test_any_bytes_are_a_picture_or_a_sentence(data: bytes, head: bytes) -> None:
    _opened_or_refused(head + data)


@given(st.data(), st.sampled_from([".jpg", ".png", ".webp"]))
def test_a_picture_with_any_byte_changed_is_a_picture_or_a_sentence(data, kind: str) -> None:
    whole = bytearray(_encoded(kind, SMALL))
    for _ in range(data.draw(st.integers(1, 4))):
        whole[data.draw(st.integers(0, min(len(whole) - 1, 700)))] = data.draw(st.integers(0, 255))
    _opened_or_refused(bytes(whole))


def _opened_or_refused(data: bytes) -> None:
    try:
        told = str(frame_of(data).ndim)
    except Invalid as refused:
        told = refused.problem.code
    assert told in {"3", *problems.ALL}


def _with_exif(jpeg: bytes, turn: int) -> bytes:
    """With an EXIF part that says how the camera was held and where it was."""
    place = b"-6.9175,107.6191\0"
    entries = struct.pack("<HHIHH", 0x0112, 3, 1, turn, 0)
    entries += struct.pack("<HHII", 0x010E, 2, len(place), 8 + 2 + 24 + 4)
    tiff = b"II*\0" + struct.pack("<IH", 8, 2) + entries + bytes(4) + place
    body = b"Exif\0\0" + tiff
    return jpeg[:2] + b"\xff\xe1" + struct.pack(">H", len(body) + 2) + body + jpeg[2:]


def test_a_photographed_card_opens() -> None:
    data = scenes.photographed(cards.of(2), scenes.Quality.WEBCAM)
    assert frame_of(data).shape == (742, 1180, 3)

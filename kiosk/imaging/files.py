"""Pictures that somebody brings as a file: measured before they are opened, refused in words."""

from __future__ import annotations

import struct

import cv2
import numpy as np

from kiosk.errors import Invalid, Problem
from kiosk.imaging.frames import Frame

LARGEST_FILE = 40_000_000  # bytes
LARGEST_PICTURE = 60_000_000  # pixels: what a phone makes, not what a bomb unpacks to
SMALLEST_SIDE = 64  # pixels
_HALVED, _QUARTERED = 14_000_000, 40_000_000  # pixels: more are read at a half or a quarter


def frame_of(data: bytes) -> Frame:
    """The picture in a JPEG, PNG or WebP file, the way up it was taken.

    Raises `Invalid` for everything else, and for what is too large or damaged.
    """
    if len(data) > LARGEST_FILE:
        raise Invalid(Problem("photo.too_large"))
    if (size := _size(data)) is None:
        raise Invalid(Problem(_what_else(data)))
    width, height = size
    if width * height > LARGEST_PICTURE:
        raise Invalid(Problem("photo.too_large"))
    if min(width, height) < SMALLEST_SIDE:
        raise Invalid(Problem("photo.too_small"))
    return _opened(data, width * height)


def _opened(data: bytes, pixels: int) -> Frame:
    how = cv2.IMREAD_COLOR  # turns it as its EXIF says
    if pixels > _HALVED:
        how = cv2.IMREAD_REDUCED_COLOR_4 if pixels > _QUARTERED else cv2.IMREAD_REDUCED_COLOR_2
    try:
        opened = cv2.imdecode(np.frombuffer(data, np.uint8), how)
    except cv2.error as error:
        raise Invalid(Problem("photo.damaged")) from error
    if opened is None or min(opened.shape[:2]) < SMALLEST_SIDE // 4:
        raise Invalid(Problem("photo.damaged"))
    return np.asarray(opened, np.uint8)


# --- what a file says of itself -------------------------------------------------------------------


def _what_else(data: bytes) -> str:
    """Which sentence helps whoever brought a file that is none of the three."""
    if not data:
        return "photo.damaged"
    if data[:5] == b"%PDF-":
        return "photo.pdf"
    if data[4:8] == b"ftyp" and data[8:12] in (b"heic", b"heix", b"hevc", b"mif1", b"msf1"):
        return "photo.heic"
    known = data[:3] == b"\xff\xd8\xff" or data[:8] == _PNG or data[8:12] == b"WEBP"
    return "photo.damaged" if known else "photo.unreadable"


_PNG = b"\x89PNG\r\n\x1a\n"


def _size(data: bytes) -> tuple[int, int] | None:
    """Width and height as the head of the file tells them; nothing is unpacked."""
    try:
        if data[:2] == b"\xff\xd8":
            return _jpeg_size(data)
        if data[:8] == _PNG and data[12:16] == b"IHDR":
            width, height = struct.unpack_from(">II", data, 16)
            return (width, height)
        if data[:4] == b"RIFF" and data[8:12] == b"WEBP":
            return _webp_size(data)
    except (struct.error, IndexError):
        return None
    return None


def _jpeg_size(data: bytes) -> tuple[int, int] | None:
    """From the first frame header; a file that was cut short has no end marker."""
    if data.rfind(b"\xff\xd9") < 0:
        return None
    at = 2
    while True:
        while data[at] == 0xFF and data[at + 1] == 0xFF:
            at += 1
        if data[at] != 0xFF:
            return None
        marker = data[at + 1]
        (length,) = struct.unpack_from(">H", data, at + 2)
        if 0xC0 <= marker <= 0xCF and marker not in (0xC4, 0xC8, 0xCC):
            height, width = struct.unpack_from(">HH", data, at + 5)
            return (width, height)
        if marker == 0xDA or length < 2:
            return None
        at += 2 + length


def _webp_size(data: bytes) -> tuple[int, int] | None:
    kind = data[12:16]
    if kind == b"VP8X":
        parts = [int.from_bytes(data[at : at + 3], "little") + 1 for at in (24, 27)]
        return (parts[0], parts[1]) if len(data) > 29 else None
    if kind == b"VP8L":
        (bits,) = struct.unpack_from("<I", data, 21)
        return (bits & 0x3FFF) + 1, (bits >> 14 & 0x3FFF) + 1
    if kind == b"VP8 ":
        width, height = struct.unpack_from("<HH", data, 26)
        return width & 0x3FFF, height & 0x3FFF
    return None

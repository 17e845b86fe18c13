"""What QR codes and bar codes in a picture say."""

from __future__ import annotations

from collections.abc import Iterator

import cv2
import numpy as np
import zxingcpp

from kiosk.imaging.frames import Frame

LONGEST = 8_000  # characters: more than any code holds
_LONGER_SIDE = 1600  # a picture is made no larger than this to find small codes in it


def codes_in(frame: Frame) -> tuple[str, ...]:
    """The text of each code, each once; nothing when there is none. Costs up to a tenth of a
    second: call it from a task."""
    for view in _views(frame):
        found = zxingcpp.read_barcodes(view)
        texts = [code.text for code in found if code.valid and 0 < len(code.text) <= LONGEST]
        if texts:
            return tuple(dict.fromkeys(texts))
    return ()


def _views(frame: Frame) -> Iterator[Frame]:
    """As it is; then, for a code that is small or soft, its middle and all of it, larger."""
    yield np.ascontiguousarray(frame)
    height, width = frame.shape[:2]
    for part in (frame[height // 5 : height * 4 // 5, width // 5 : width * 4 // 5], frame):
        scale = _LONGER_SIDE / max(1, *part.shape[:2])
        if scale > 1.2 and min(part.shape[:2]) > 8:
            yield np.asarray(
                cv2.resize(part, None, fx=scale, fy=scale, interpolation=cv2.INTER_CUBIC), np.uint8
            )

"""Finds the lines of text on a picture and reads them (rapidocr's models, nothing downloaded).

Loaded only by the process that reads: it takes half a second and some 400 MB.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

import cv2
import numpy as np
import onnxruntime
import rapidocr
from numpy.typing import NDArray
from rapidocr import RapidOCR

from kiosk.imaging.frames import Frame
from kiosk.imaging.lines import Corners, Line
from kiosk.imaging.seen import SIGNS, Odds, Seen

_TALL = 48  # what the reader was taught with
_LEAST_WIDE = 320
_STEP = 64  # few widths, so that few sizes of memory are asked for
_AT_ONCE = 6
_MARGIN = 0.04  # of a line's height, around it


class Engine:
    """Two models: one finds lines, one reads them. Not for several threads at once."""

    def __init__(self, threads: int = 2) -> None:
        self._finder = RapidOCR(
            params={
                "Global.log_level": "error",
                "Global.use_cls": False,  # it turns the number upside down
                "Det.model_path": str(_model("det")),  # named, so that nothing is looked up
                "EngineConfig.onnxruntime.intra_op_num_threads": threads,
            }
        )
        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = threads
        options.enable_cpu_mem_arena = options.enable_mem_pattern = False  # lines of many widths
        options.add_session_config_entry("session.intra_op.allow_spinning", "0")  # waits politely
        options.log_severity_level = 4
        self._reader = onnxruntime.InferenceSession(
            str(_model("rec")), options, providers=["CPUExecutionProvider"]
        )
        self._columns = _columns(self._reader)

    def find(self, frame: Frame) -> list[Corners]:
        """Where every line on the picture is, in no particular order."""
        found = self._finder(frame, use_det=True, use_cls=False, use_rec=False)
        boxes = getattr(found, "boxes", None)
        return [] if boxes is None else [_corners(box) for box in boxes]

    def lines(self, frame: Frame, places: Sequence[Corners]) -> list[Line]:
        """Read what stands there."""
        seen = self.read([straightened(frame, corners) for corners in places])
        return [Line.of(one, corners) for one, corners in zip(seen, places, strict=True)]

    def read(self, strips: Sequence[Frame]) -> list[Seen]:
        """Lines that were cut out, 48 pixels high; those of like width are read together."""
        order = sorted(range(len(strips)), key=lambda place: strips[place].shape[1])
        read: dict[int, Seen] = {}
        for first in range(0, len(order), _AT_ONCE):
            places = order[first : first + _AT_ONCE]
            answers = self._reader.run(None, {"x": _batch([strips[place] for place in places])})[0]
            read |= {
                place: Seen(self._signs(odds)) for place, odds in zip(places, answers, strict=True)
            }
        return [read[place] for place in range(len(strips))]

    def _signs(self, odds: NDArray[np.float32]) -> Odds:
        return np.ascontiguousarray(odds[:, self._columns])


def _model(kind: str) -> Path:
    """The models lie in the package; none is ever fetched."""
    return Path(rapidocr.__file__).parent / "models" / f"PP-OCRv6_{kind}_small.onnx"


def _columns(reader: Any) -> list[int]:
    """Where the reader keeps the signs of a card among its eighteen thousand."""
    known = ["", *reader.get_modelmeta().custom_metadata_map["character"].splitlines(), " "]
    places = {sign: place for place, sign in enumerate(known)}
    return [0, *(places[sign] for sign in SIGNS)]


def _corners(box: NDArray[np.float32]) -> Corners:
    a, b, c, d = ((float(x), float(y)) for x, y in box)
    return a, b, c, d


def straightened(frame: Frame, corners: Corners, margin: float = _MARGIN) -> Frame:
    """One line cut out level, 48 pixels high."""
    box = np.asarray(corners, np.float32)
    wide = max(1.0, float(np.linalg.norm(box[1] - box[0])))
    tall = max(1.0, float(np.linalg.norm(box[3] - box[0])))
    along, across = (box[1] - box[0]) / wide, (box[3] - box[0]) / tall
    aside, above = along * tall * margin, across * tall * margin
    box += np.stack((-aside - above, aside - above, aside + above, above - aside))
    width = max(16, round(_TALL * (wide / tall + 2 * margin) / (1 + 2 * margin)))
    flat = np.asarray(((0, 0), (width, 0), (width, _TALL), (0, _TALL)), np.float32)
    turned = cv2.getPerspectiveTransform(box.astype(np.float32), flat)
    cut = cv2.warpPerspective(
        frame, turned, (width, _TALL), flags=cv2.INTER_LINEAR, borderMode=cv2.BORDER_REPLICATE
    )
    return np.asarray(cut, np.uint8)


def _batch(strips: Sequence[Frame]) -> NDArray[np.float32]:
    wide = max(_LEAST_WIDE, *(strip.shape[1] for strip in strips))
    wide = -(-wide // _STEP) * _STEP
    batch = np.zeros((len(strips), 3, _TALL, wide), np.float32)
    for place, strip in enumerate(strips):
        batch[place, :, :, : strip.shape[1]] = (strip.astype(np.float32) / 127.5 - 1).transpose(
            2, 0, 1
        )
    return batch

"""QR codes before the camera: of a family card, of a receipt."""

import cv2
import numpy as np
import pytest
import segno
import zxingcpp

from kiosk.imaging.codes import codes_in
from kiosk.imaging.frames import Frame
from tests.imaging import scenes

SAID = "https://example.go.id/kk/3273010101159001"


def _qr(text: str, pixels: int) -> Frame:
    rows = np.array([list(row) for row in segno.make(text, error="m").matrix], np.uint8)
    quiet = np.pad(1 - rows, 4, constant_values=1) * 255
    scale = max(1, round(pixels / len(quiet)))
    return np.repeat(np.repeat(quiet, scale, 0), scale, 1)[..., None].repeat(3, 2)


def _on_desk(code: Frame, at: tuple[int, int] = (500, 250), seed: int = 0) -> Frame:
    frame = scenes.desk(seed=seed)
    frame[at[1] : at[1] + code.shape[0], at[0] : at[0] + code.shape[1]] = code
    return frame


@pytest.mark.parametrize("pixels", [70, 120, 400])
def test_a_code_on_a_desk_is_read_near_and_far(pixels: int) -> None:
    seen = scenes.noisy(scenes.blurred(_on_desk(_qr(SAID, pixels)), 0.7), 6)
    assert codes_in(seen) == (SAID,)


def test_two_codes_are_both_read_each_once() -> None:
    frame = _on_desk(_qr("3273010101159001", 200), (100, 250))
    for x in (500, 900):
        frame[250:450, x : x + 200] = cv2.resize(_qr(SAID, 200), (200, 200))
    assert sorted(codes_in(frame)) == sorted(["3273010101159001", SAID])


def test_a_turned_code_is_read() -> None:
    frame = np.ascontiguousarray(np.rot90(_on_desk(_qr(SAID, 250))))
    assert codes_in(frame) == (SAID,)


@pytest.mark.parametrize("kind", ["PDF417", "Code128", "DataMatrix"])
def test_other_codes_are_read_too(kind: str) -> None:
    made = zxingcpp.create_barcode("KK 3273010101159001", getattr(zxingcpp.BarcodeFormat, kind))
    drawn = np.array(made.to_image(scale=3))
    padded = np.pad(drawn, 30, constant_values=255)[..., None].repeat(3, 2)
    assert codes_in(np.ascontiguousarray(padded)) == ("KK 3273010101159001",)


def test_where_there_is_no_code_nothing_is_read() -> None:
    assert codes_in(scenes.desk()) == ()
    assert codes_in(np.zeros((1, 1, 3), np.uint8)) == ()

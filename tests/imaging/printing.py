"""Lines as a reader would find them on a card: without any picture, in any perspective."""

from collections.abc import Callable, Mapping

from kiosk.imaging.lines import Corners, Line, Point
from kiosk.imaging.seen import SIGNS, Seen

PITCH, TALL, LABELS_AT, VALUES_AT = 36, 26, 36, 258
ROWS = (
    "Nama", "Tempat/Tgl Lahir", "Jenis kelamin", "Alamat", "RT/RW", "Kel/Desa", "Kecamatan",
    "Agama", "Status Perkawinan", "Pekerjaan", "Kewarganegaraan", "Berlaku Hingga",
)  # fmt: skip
VALUES = {
    "NIK": "3273011505989001",
    "Nama": "DEWI LESTARI",
    "Tempat/Tgl Lahir": "BANDUNG, 15-05-1998",
    "Jenis kelamin": "LAKI-LAKI",
    "Alamat": "JL. MELATI NO. 7",
    "RT/RW": "003/012",
    "Kel/Desa": "GEGERKALONG",
    "Kecamatan": "SUKASARI",
    "Agama": "ISLAM",
    "Status Perkawinan": "BELUM KAWIN",
    "Pekerjaan": "WIRASWASTA",
    "Kewarganegaraan": "WNI",
    "Berlaku Hingga": "SEUMUR HIDUP",
}

Seeing = Callable[[Point], Point]


def nearly(text: str, at: int, sign: str, share: float = 0.3) -> Seen:
    """A line whose sign `at` might as well be another."""
    odds = Seen.of(text)._odds.copy()
    odds[2 * at, SIGNS.index(text[at]) + 1] -= share
    odds[2 * at, SIGNS.index(sign) + 1] = share
    return Seen(odds)


def retold(lines: list[Line], label: str, seen: Seen) -> list[Line]:
    """The same card, with what stands beside a label seen otherwise."""
    told = f": {VALUES[label]}"
    return [Line.of(seen, line.corners) if line.text == told else line for line in lines]


def straight(point: Point) -> Point:
    return point


def card(
    values: Mapping[str, str] = VALUES,
    *,
    labels: Mapping[str, str] | None = None,
    seeing: Seeing = straight,
    second: Mapping[str, str] | None = None,
) -> list[Line]:
    """Labels on the left, values beside them; `labels` says how some were misread, "" for not,
    `second` which values go on in another line."""
    misread, more, down = labels or {}, second or {}, 164 - PITCH
    lines = [
        _line("PROVINSI JAWA BARAT", 330, 18, seeing),
        _line("KOTA BANDUNG", 380, 56, seeing),
        _line("NIK", LABELS_AT, 106, seeing),
        _line(f":{values['NIK']}", 166, 108, seeing, wide=33),
    ]
    for label in ROWS:
        down += PITCH
        if (seen := misread.get(label, label)) != "":
            lines.append(_line(seen, LABELS_AT, down, seeing))
        if values.get(label):
            lines.append(_line(f": {values[label]}", VALUES_AT, down, seeing))
        if label in more:
            down += PITCH
            lines.append(_line(more[label], VALUES_AT + 20, down, seeing))
    return lines


def line(text: str, label: str) -> Line:
    """A line that begins where the label of a row stands."""
    return _line(text, LABELS_AT, 164 + PITCH * ROWS.index(label), straight)


def _line(text: str, left: float, top: float, seeing: Seeing, wide: float = 14) -> Line:
    right, bottom = left + wide * len(text), top + TALL
    a, b, c, d = (seeing(p) for p in ((left, top), (right, top), (right, bottom), (left, bottom)))
    corners: Corners = (a, b, c, d)
    return Line.of(Seen.of(text), corners)

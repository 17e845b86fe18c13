"""The record of a closed day on paper: what it says, that it fits, that it is one file."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtGui import QImage, QPainter, Qt
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QApplication

from kiosk.usecases.closing import Handover
from kiosk.wire import handovers
from kiosk.wire.handovers import HandedBatch, HandoverFacts, Remains
from tests.wire.office import KIOSK
from tests.wire.test_handovers import FACTS
from ui import compose
from ui.models.handover_words import grouped
from ui.printing.blocks import Block, Cells, Headline, Pair, Passage, Pile
from ui.printing.flow import Table
from ui.printing.handover_paper import HandoverParts, handover_sheet
from ui.printing.pdf import Draw, Sheet, pdf_of
from ui.printing.printer import print_on

OUT = Path(__file__).resolve().parents[2] / "shots" / "out" / "paper"
MANY = tuple(
    HandedBatch(FACTS.incarnation, n, n * 3 + 1, n * 3 + 3, bytes([n]) * 32, 700 + n, n <= 20)
    for n in range(1, 90)
)


@pytest.fixture(autouse=True)
def _fonts(qapp: QApplication) -> None:
    compose.application()


def signed(facts: HandoverFacts = FACTS) -> Handover:
    return Handover(facts, handovers.write(facts, KIOSK.sign, KIOSK.kid))


def said(one: Handover) -> list[str]:
    """Every word of it, top to bottom."""
    return [text for part in HandoverParts(one).all() for text in _texts(part)]


def _texts(block: Block | Table) -> list[str]:
    match block:
        case Passage() | Headline():
            return [block.text]
        case Pair():
            return [*_texts(block.name), *_texts(block.value)]
        case Pile() | Cells():
            return [text for one in block.blocks for text in _texts(one)]
        case Table():
            return [text for one in (block.head, *block.lines) for text in _texts(one)]
    return []


def drawn(draw: Draw, scale: float = 0.5) -> QImage:
    image = QImage(round(2100 * scale), round(2970 * scale), QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    painter.scale(scale, scale)
    draw(painter)
    painter.end()
    return image


def drawings(sheet: Sheet) -> list[QImage]:
    return [drawn(draw) for draw in (sheet.draw, *sheet.more)]


def ink(image: QImage, left: int, top: int, right: int, bottom: int) -> int:
    """Dark dots within these edges."""
    return sum(
        image.pixelColor(x, y).lightness() < 128
        for x in range(left, right)
        for y in range(top, bottom)
    )


def test_it_says_who_hands_over_what_and_since_when() -> None:
    lines = said(signed())
    whole = "\n".join(lines)
    assert lines[0] == "BERITA ACARA SERAH TERIMA DATA"
    assert f"Nomor 2/{FACTS.device.hex()[:8]}" in lines
    assert "9 November 2026, 01.04 sampai 10.04 WIB" in lines
    assert "Rina, penyelia Disnaker Kota Bandung, menyerahkan 8 data" in whole
    assert "Rina, supervisor of Disnaker Kota Bandung, hands over 8" in whole
    assert "Pusat belum bisa dihubungi." in lines
    assert grouped(FACTS.previous) in lines
    assert grouped(signed().digest) in lines


def test_the_counts_add_up_in_both_tables() -> None:
    lines = said(signed())
    dewi = lines.index("Dewi Lestari", lines.index("Petugas"))
    assert lines[dewi + 1 : dewi + 5] == ["5", "2", "0", "7"]
    total = lines.index("Jumlah / Total")
    assert lines[total + 1] == "8"


def test_of_what_is_left_only_what_is_there_is_told() -> None:
    tidy = "\n".join(said(signed(replace(FACTS, remains=Remains()))))
    assert "Belum dikirim ke pusat" not in tidy
    assert "Isian belum selesai" not in tidy
    left = "\n".join(said(signed(replace(FACTS, remains=Remains(2, "not_enrolled", 2)))))
    assert "Belum tersegel, hanya terkunci di mesin ini" in left


def test_a_day_on_which_nobody_came_has_a_whole_record() -> None:
    empty = replace(FACTS, operators=(), batches=(), remains=Remains())
    whole = "\n".join(said(signed(empty)))
    assert "Tidak ada pendaftaran dalam masa ini." in whole
    assert "Tidak ada kiriman yang disegel dalam masa ini." in whole


def test_a_typical_day_is_one_page_and_many_batches_flow_onto_more() -> None:
    assert not handover_sheet(signed()).more
    many = handover_sheet(signed(replace(FACTS, batches=MANY, training=True)))
    assert len(many.more) == 3
    assert pdf_of(many).count(b"/Type /Page\n") == 4


@pytest.mark.parametrize("facts", [FACTS, replace(FACTS, batches=MANY, training=True)])
def test_nothing_runs_into_the_margins_or_the_foot(facts: HandoverFacts) -> None:
    long = replace(facts, office="Dinas Tenaga Kerja " * 9, desk="W" * 60)
    for image in drawings(handover_sheet(signed(long))):
        width, height = image.width(), image.height()
        margin = 75
        assert ink(image, 0, 0, margin, height) == 0
        assert ink(image, width - margin, 0, width, height) == 0
        assert ink(image, 0, height - margin, width, height) == 0
        assert ink(image, margin, height - margin - 45, width - margin, height - margin) > 500


def test_a_reprint_is_the_same_file_and_another_record_is_another() -> None:
    first = pdf_of(handover_sheet(signed()))
    assert pdf_of(handover_sheet(signed())) == first
    assert pdf_of(handover_sheet(signed(replace(FACTS, number=3)))) != first


def test_a_printer_gets_every_page(tmp_path: Path) -> None:
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "printed.pdf"))
    print_on(printer, handover_sheet(signed(replace(FACTS, batches=MANY))))
    assert (tmp_path / "printed.pdf").read_bytes().count(b"/Type /Page\n") == 4


def test_records_are_painted_for_a_person_to_look_at() -> None:
    OUT.mkdir(parents=True, exist_ok=True)
    sheet = handover_sheet(signed(replace(FACTS, batches=MANY, training=True)))
    for number, image in enumerate(drawings(sheet), 1):
        assert image.save(str(OUT / f"handover-{number}.png"))

"""The paper a person takes home: what it says, what it never says, and that it fits."""

from __future__ import annotations

import os
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest
import segno
from PySide6.QtGui import QImage, QPainter, Qt
from PySide6.QtPrintSupport import QPrinter

from kiosk.domain.standing import UNSENT, Standing
from kiosk.domain.verdict import Verdict, VerdictKind
from kiosk.errors import DocumentNotSaved
from kiosk.usecases.receipts import Place
from tests import builders
from tests.ui.printing.conftest import texts
from tests.usecases.test_receipts import register
from ui.printing.blocks import Code
from ui.printing.pdf import pdf_of, save_pdf
from ui.printing.printer import print_on
from ui.printing.qr import QUIET, QrCode
from ui.printing.receipt_paper import Paper, ReceiptParts, receipt_sheet

OUT = Path(__file__).resolve().parents[2] / "shots" / "out" / "paper"


def said(receipt, words, paper=Paper.ROLL):
    parts = ReceiptParts(receipt, words)
    return list(texts(parts.on_roll() if paper is Paper.ROLL else parts.on_page()))


def drawn(sheet, dots_a_millimetre=8):
    """As a receipt printer would burn it."""
    size = (round(sheet.width * dots_a_millimetre), round(sheet.height * dots_a_millimetre))
    image = QImage(*size, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    painter.scale(dots_a_millimetre / 10, dots_a_millimetre / 10)
    sheet.draw(painter)
    painter.end()
    return image


def standing(receipt, standing):
    """The same receipt when the centre has said that much."""
    verdict = None
    if standing not in UNSENT:
        verdict = Verdict(VerdictKind(standing.value))
    row = replace(receipt.row, standing=standing, verdict=verdict)
    return replace(receipt, row=row, place=Place.of(standing, builders.programme().selection))


# --- what it says ---------------------------------------------------------------------------------


@pytest.mark.parametrize("paper", Paper)
def test_it_says_who_gave_it_what_for_and_that_it_was_free(receipt, words, paper):
    lines = said(receipt, words, paper)
    assert lines[0] == "Disnaker Kota Bandung"
    assert lines[1] == "Bukti pendaftaran Kartu Prakerja"
    assert receipt.row.receipt_code in lines
    assert "24 November 2026, 10.00 WIB" in lines
    assert "GRATIS, tidak dipungut biaya" in lines
    assert any("Disnaker Kota Bandung, Loket 3" in line for line in lines)
    assert any("tiga hari setelah gelombang ditutup" in line for line in lines)


@pytest.mark.parametrize("paper", Paper)
def test_of_the_number_it_shows_four_digits_and_never_more(receipt, words, paper):
    nik = builders.typed(1)["nik"]
    whole = " ".join(said(receipt, words, paper))
    assert nik[-4:] in whole
    assert nik[-5:] not in whole
    assert nik[:4] not in whole


@pytest.mark.parametrize(
    "standing_of, known, place",
    [
        (Standing.QUEUED, "menunggu dikirim ke pusat", "Menunggu seleksi, belum tentu diterima."),
        (Standing.BATCHED, "menunggu dikirim ke pusat", "Menunggu seleksi, belum tentu diterima."),
        (Standing.RECEIVED, "Diterima pusat", "Menunggu seleksi, belum tentu diterima."),
        (Standing.IN_DRAW, "Menunggu seleksi, belum tentu diterima", ""),
        (Standing.WAITING, "Daftar tunggu, belum tentu diterima", ""),
        (Standing.PLACED, "Dapat tempat", ""),
        (Standing.DRAWN, "Lolos seleksi", ""),
        (Standing.NOT_DRAWN, "Belum lolos", ""),
        (Standing.DUPLICATE, "Sudah terdaftar", ""),
        (Standing.REFUSED, "Belum memenuhi syarat", ""),
        (Standing.NEEDS_CORRECTION, "Perlu diperbaiki", ""),
        (Standing.QUARANTINED, "Hubungi penyelia", ""),
    ],
)
def test_the_sentence_about_the_place_is_true(receipt, words, standing_of, known, place):
    lines = said(standing(receipt, standing_of), words)
    whole = "\n".join(lines)
    assert known in whole
    assert not place or place in lines
    assert ("belum tentu" in whole.lower()) is (
        standing_of in UNSENT | {Standing.RECEIVED, Standing.IN_DRAW, Standing.WAITING}
    )


@pytest.mark.parametrize("standing_of", sorted(UNSENT))
def test_before_custody_nothing_says_that_the_centre_has_it(receipt, words, standing_of):
    for voice in (words, words.in_language("en")):
        whole = " ".join(said(standing(receipt, standing_of), voice)).lower()
        assert "terkirim" not in whole
        assert "diterima pusat" not in whole
        assert "received" not in whole


def test_where_places_go_by_arrival_it_says_so(receipt, words):
    lines = said(replace(receipt, place=Place.FIRST_COME), words)
    assert any("urutan tiba di pusat" in line for line in lines)
    assert not any("seleksi, belum" in line for line in lines)


def test_practice_says_that_it_is_practice_first(receipt, words):
    assert said(replace(receipt, training=True), words)[0].startswith("LATIHAN")
    assert not any("LATIHAN" in line for line in said(receipt, words))


# --- the code -------------------------------------------------------------------------------------


def test_the_pattern_is_that_of_the_standard(receipt):
    code = QrCode.of(receipt.qr)
    standard = segno.make_qr(receipt.qr, error="m", boost_error=False)
    assert [list(map(int, row)) for row in code.rows] == [list(row) for row in standard.matrix]
    assert standard.mode == "alphanumeric"


@pytest.mark.parametrize("module", [1, 2, 3])
def test_what_is_painted_is_the_pattern_with_its_quiet_zone(receipt, module):
    code = QrCode.of(receipt.qr)
    image = code.image(module)
    middle = [place * module + module // 2 for place in range(code.size + 2 * QUIET)]
    dark = [[image.pixelColor(x, y).lightness() < 128 for x in middle] for y in middle]
    inside = [row[QUIET:-QUIET] for row in dark[QUIET:-QUIET]]
    assert inside == [list(row) for row in code.rows]
    assert not any(map(any, (dark[0], dark[QUIET - 1], dark[-1], dark[-QUIET])))


@pytest.mark.parametrize("text", ["KPK1:ABC", "K" * 340, "K" * 800])
def test_on_paper_it_is_at_least_25_millimetres_in_whole_dots(qapp, text):
    code = Code(QrCode.of(text))
    assert code.side >= 250
    assert code.side / code.code.size >= 5


# --- the paper ------------------------------------------------------------------------------------

LONG = "Dinas Tenaga Kerja dan Transmigrasi Kabupaten Kepulauan Siau Tagulandang Biaro Provinsi"


@pytest.mark.parametrize("paper", Paper)
@pytest.mark.parametrize("language", ["id", "en"])
def test_nothing_runs_into_the_margin_however_long_the_names_are(receipt, words, paper, language):
    row = replace(receipt.row, name="M" * 60)
    office = replace(receipt.office, name=f"{LONG} {'W' * 40}")
    long = replace(receipt, row=row, office=office, training=True)
    for one in (receipt, long):
        image = drawn(receipt_sheet(one, words.in_language(language), paper))
        assert _ink(image, 0, image.width()) > 20_000
        margin = (paper.margin - 1) * 8
        assert _ink(image, 0, margin) == 0
        assert _ink(image, image.width() - margin, image.width()) == 0
        assert not any(
            image.pixelColor(x, y).lightness() < 128
            for x in range(image.width())
            for y in range(image.height() - margin, image.height(), 2)
        )


def _ink(image, left, right):
    """Dark dots between two columns."""
    grey = image.convertToFormat(QImage.Format.Format_Grayscale8)
    bits, line = bytes(grey.constBits()), grey.bytesPerLine()
    return sum(
        1
        for y in range(grey.height())
        for value in bits[y * line + left : y * line + right]
        if value < 128
    )


def test_papers_are_painted_for_a_person_to_look_at(receipt, words):
    OUT.mkdir(parents=True, exist_ok=True)
    for paper in Paper:
        for language in ("id", "en"):
            image = drawn(receipt_sheet(receipt, words.in_language(language), paper))
            assert image.save(str(OUT / f"{paper.name.lower()}-{language}.png"))


# --- files and printers ---------------------------------------------------------------------------


@pytest.mark.parametrize("paper", Paper)
def test_a_reprint_is_the_same_file_and_another_person_is_another(workplace, receipt, words, paper):
    first = pdf_of(receipt_sheet(receipt, words, paper))
    again = workplace.receipts.find(receipt.row.receipt_code)
    assert pdf_of(receipt_sheet(again, words, paper)) == first
    other = workplace.receipts.of(register(workplace, 2))
    assert pdf_of(receipt_sheet(other, words, paper)) != first


def test_packing_for_sending_changes_nothing_on_the_paper(workplace, receipt, words):
    first = pdf_of(receipt_sheet(receipt, words, Paper.ROLL))
    workplace.link.seal_waiting()
    again = workplace.receipts.find(receipt.row.receipt_code)
    assert again.row.standing is Standing.BATCHED
    assert pdf_of(receipt_sheet(again, words, Paper.ROLL)) == first


def test_the_file_tells_the_moment_of_registration_and_none_other(receipt, words):
    pdf = pdf_of(receipt_sheet(receipt, words, Paper.A4))
    at = receipt.row.captured_at.astimezone()
    assert pdf.count(f"(D:{at:%Y%m%d%H%M%S}".encode()) == 2
    assert pdf.count(f'"{at:%Y-%m-%dT%H:%M:%S}'.encode()) == 3


def test_a_file_that_cannot_be_written_is_a_failure_and_leaves_nothing(receipt, words, tmp_path):
    (tmp_path / "x.pdf").mkdir()
    with pytest.raises(DocumentNotSaved):
        save_pdf(receipt_sheet(receipt, words, Paper.A4), tmp_path / "x.pdf")
    assert [path.name for path in tmp_path.iterdir() if path.is_file()] == []


@pytest.mark.parametrize("paper", Paper)
def test_a_printer_gets_one_page_of_the_right_size(receipt, words, paper, tmp_path):
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "printed.pdf"))
    sheet = receipt_sheet(receipt, words, paper)
    print_on(printer, sheet)
    pdf = (tmp_path / "printed.pdf").read_bytes()
    assert pdf.count(b"/Type /Page\n") == 1
    box = pdf.split(b"/MediaBox [0 0 ")[1].split(b"]")[0].split()
    assert [float(side) / 72 * 25.4 for side in box] == pytest.approx(
        [sheet.width, sheet.height], abs=0.6
    )


def test_what_drawing_needs_is_loaded_with_the_first_receipt_not_with_the_window():
    code = "import ui.printing.press, sys; print('segno' in sys.modules)"
    run = subprocess.run(
        [sys.executable, "-c", code], check=True, capture_output=True, text=True, env=os.environ
    )
    assert run.stdout.strip() == "False"

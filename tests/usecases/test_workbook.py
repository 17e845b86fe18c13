"""A workbook is read as a person would read it, and a broken one is named, never a fault."""

from __future__ import annotations

import contextlib
import zipfile
from datetime import date, datetime

import pytest
from openpyxl import Workbook

from kiosk.errors import FileUnreadable
from kiosk.usecases.cells import shown
from kiosk.usecases.table_file import open_table
from tests import builders
from tests.usecases.tables import COLUMNS, fill, person, rewritten, workbook


@pytest.fixture
def path(tmp_path):
    return tmp_path / "orang.xlsx"


def answers(workplace, path):
    return list(workplace.collective.register(path))


def reason(path, needed=frozenset({"nik", "consent"})):
    with pytest.raises(FileUnreadable) as found:
        list(open_table(path, needed).rows())
    return found.value.facts["reason"]


# --- what is read ---------------------------------------------------------------------------------


def test_people_of_a_workbook_get_receipts_and_its_name_does_not_matter(workplace, tmp_path):
    for name in ("orang.xlsx", "orang.csv", "orang"):
        (row,) = answers(workplace, workbook(tmp_path / name, [person(1)]))
        assert row.receipt
    assert workplace.queue.counts().total == 1


def test_numbers_dates_and_booleans_of_a_spreadsheet_are_what_they_were_typed_as(workplace, path):
    typed = builders.typed(1)
    day, month, year = (int(part) for part in typed["birth_date"].split("-"))
    cells = {
        "nik": int(typed["nik"]),
        "kk": int(typed["kk"]),
        "birth_date": date(year, month, day),
        "phone": int(typed["phone"]),
        "rt": int(typed["rt"]),
        "village": int(typed["village"]),
        "consent": True,
    }
    (first,) = answers(workplace, workbook(path, [person(1, **cells)]))
    (again,) = answers(workplace, workbook(path, [person(1)]))
    assert first.receipt == again.receipt
    assert again.again


def test_a_number_that_may_be_rounded_is_named_and_its_neighbour_taken(workplace, path):
    rounded = int(builders.typed(1)["nik"]) // 10 * 10
    wrong, good = answers(workplace, workbook(path, [person(1, nik=rounded, kk=1e15), person(2)]))
    assert wrong.codes == ("nik.rounded", "kk.rounded")
    assert good.receipt


@pytest.mark.parametrize(
    "value, text",
    [
        (None, ""),
        (True, "ya"),
        (False, "tidak"),
        (3273014808969011, "3273014808969011"),
        (3273014808969011.0, "3273014808969011"),
        (3273014808969010, "3.27301480896901E+15"),
        (9171014808969012, "9.17101480896901E+15"),  # even, and too long for a binary number
        (9171014808969011, "9171014808969011"),
        (7, "7"),
        (1.5, "1.5"),
        (float("inf"), "inf"),
        (10**400, "1.00000000000000E+400"),
        (date(1998, 5, 15), "15-05-1998"),
        (
            datetime(1998, 5, 15, 0, 0),  # noqa: DTZ001 - as a cell has it
            "15-05-1998",
        ),
    ],
)
def test_a_cell_is_shown_as_it_would_be_typed(value, text):
    assert shown(value) == text


def test_the_sheet_whose_header_fits_is_read_below_its_title(workplace, path):
    book = Workbook()
    book.active.append(["catatan", "dari kantor"])
    people = book.create_sheet("Peserta")
    people.append(["DAFTAR PESERTA"])
    people.append([])
    fill(people, [person(1), {}, person(2)])
    book.save(path)
    assert [bool(row.receipt) for row in answers(workplace, path)] == [True, True]


def test_a_formula_counts_as_what_it_last_gave(workplace, path):
    workbook(path, [person(1)])
    with zipfile.ZipFile(path) as packed:
        sheet = packed.read("xl/worksheets/sheet1.xml").decode()
    assert '<c r="P2"' in sheet
    before, cell = sheet.split('<c r="P2"')
    after = cell.split("</c>", 1)[1]
    told = f'{before}<c r="P2" t="str"><f>"y"&amp;"a"</f><v>ya</v></c>{after}'
    (row,) = answers(workplace, rewritten(path, sheet1=told.encode()))
    assert row.receipt


def test_a_workbook_that_lies_about_its_size_is_read_whole(path):
    workbook(path, [person(1), person(2)])
    with zipfile.ZipFile(path) as packed:
        sheet = packed.read("xl/worksheets/sheet1.xml").decode()
    lie = sheet.replace('<dimension ref="A1:P3"', '<dimension ref="A1:B2"')
    assert lie != sheet
    table = open_table(rewritten(path, sheet1=lie.encode()), frozenset({"nik"}))
    assert [row.number for row in table.rows()] == [1, 2]


# --- what is no table of people -------------------------------------------------------------------


def test_a_missing_column_is_named(path):
    workbook(path, [person(1)], [name for name in COLUMNS if name != "kk"])
    with pytest.raises(FileUnreadable) as found:
        open_table(path, frozenset({"nik", "kk"}))
    assert found.value.facts == {"reason": "columns", "column": "kk"}


def test_an_empty_workbook_says_so(path):
    Workbook().save(path)
    assert reason(path) == "empty"


def test_an_old_or_locked_workbook_and_another_kind_of_file_are_named(path):
    path.write_bytes(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600))
    assert reason(path) == "old_or_locked"
    with zipfile.ZipFile(path, "w") as packed:
        packed.writestr("word/document.xml", "<w/>")
    assert reason(path) == "kind"


def test_a_zip_bomb_is_refused_before_it_is_unpacked(path):
    workbook(path, [person(1)])
    with zipfile.ZipFile(path, "a", zipfile.ZIP_DEFLATED) as packed:
        for part in range(9):
            with packed.open(f"xl/media/{part}.xml", "w") as bomb:
                for _ in range(16):
                    bomb.write(bytes(1 << 20))
    assert path.stat().st_size < 1 << 20
    assert reason(path) == "huge"


def test_thousands_of_parts_are_refused(path):
    with zipfile.ZipFile(path, "w") as packed:
        for part in range(2_001):
            packed.writestr(f"xl/{part}", "")
    assert reason(path) == "huge"


def _entities() -> bytes:
    levels = "".join(f'<!ENTITY e{n} "{f"&e{n - 1};" * 10}">' for n in range(1, 12))
    return (
        f'<?xml version="1.0"?><!DOCTYPE s [<!ENTITY e0 "x">{levels}]>'
        '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>'
        '<row r="1"><c r="A1" t="inlineStr"><is><t>&e11;</t></is></c></row></sheetData></worksheet>'
    ).encode()


@pytest.mark.parametrize(
    "sheet",
    [
        b"",
        b"not xml at all",
        b"<worksheet><sheetData><row r='x'><c r='A1'><v>1</v></c></row></sheetData></worksheet>",
        _entities(),
    ],
    ids=["nothing", "no xml", "a row without a number", "entities in entities"],
)
def test_a_sheet_that_is_no_sheet_is_broken_or_empty(path, sheet):
    rewritten(workbook(path, [person(1)]), sheet1=sheet)
    assert reason(path) in {"broken", "empty"}


def test_a_row_far_below_is_not_waited_for(path):
    space = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
    cells = "".join(
        f'<c r="{letter}1" t="inlineStr"><is><t>{name}</t></is></c>'
        for letter, name in (("A", "nik"), ("B", "consent"))
    )
    sheet = (
        f'<worksheet xmlns="{space}"><sheetData><row r="1">{cells}</row>'
        '<row r="999999999999"><c r="A999999999999"><v>1</v></c></row></sheetData></worksheet>'
    )
    assert reason(rewritten(workbook(path, []), sheet1=sheet.encode())) == "huge"


def test_a_workbook_cut_off_or_scratched_anywhere_is_named_or_read(path):
    """Every 97th byte turned, and the file cut there: a reason or rows, never another exception."""
    whole = workbook(path, [person(number) for number in range(1, 4)]).read_bytes()
    for at in range(4, len(whole), 97):
        for broken in (whole[:at], whole[:at] + bytes([whole[at] ^ 0xFF]) + whole[at + 1 :]):
            path.write_bytes(broken)
            with contextlib.suppress(FileUnreadable):
                rows = list(open_table(path, frozenset({"nik", "consent"})).rows())
                assert len(rows) <= 3


def test_nasty_cells_are_answered_and_the_next_row_is_taken(workplace, path):
    nasty = ["\u202e", "\U0001f600" * 50, "x" * 10_001, "=1+1", '"', "' OR 1=1", "٣٢٧٣", -1, 1e300]
    people = [person(place + 10, name=name) for place, name in enumerate(nasty)]
    *wrong, good = answers(workplace, workbook(path, [*people, person(1)]))
    assert not any(row.receipt for row in wrong)
    assert all(row.problems for row in wrong)
    assert good.receipt

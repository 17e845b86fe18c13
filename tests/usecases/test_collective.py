"""A spreadsheet of people: good rows in, broken rows answered, nobody doubled."""

from __future__ import annotations

import csv
import io

import pytest

from kiosk.errors import FileUnreadable
from tests import builders

HEADER = (
    "nik,kk,name,birth_place,birth_date,sex,phone,email,street,rt,rw,village,"
    "education,employment,training,consent"
)


def line(number, **changes):
    cells = {"email": "", "consent": "ya", **builders.typed(number), **changes}
    text = io.StringIO()
    csv.writer(text).writerow([cells[name] for name in HEADER.split(",")])
    return text.getvalue().strip()


@pytest.fixture
def file(tmp_path):
    def write(*lines, header=HEADER, encoding="utf-8"):
        path = tmp_path / "people.csv"
        path.write_bytes("\r\n".join([header, *lines]).encode(encoding))
        return path

    return write


def answers(workplace, path):
    return list(workplace.collective.register(path))


def test_good_rows_get_receipts_and_a_broken_one_does_not_stop_the_next(workplace, file):
    path = file(line(1), line(2, nik="3171010113909001"), "only,three,cells", line(3))
    first, second, third, fourth = answers(workplace, path)
    assert first.receipt
    assert first.problems == ()
    assert (second.receipt, second.codes) == (None, ("nik.month",))
    assert third.codes == ("row.columns",)
    assert fourth.receipt
    assert [one.row for one in (first, second, third, fourth)] == [1, 2, 3, 4]
    assert workplace.queue.counts().waiting == 2


def test_the_same_file_again_doubles_nobody_and_gives_the_same_receipts(workplace, file):
    path = file(line(1), line(2))
    first = [one.receipt for one in answers(workplace, path)]
    again = answers(workplace, path)
    assert [one.receipt for one in again] == first
    assert all(one.again for one in again)
    assert workplace.queue.counts().total == 2


def test_a_run_that_was_cut_off_goes_on_where_it_was(workplace, file):
    path = file(line(1), line(2), line(3))
    next(iter(workplace.collective.register(path)))
    assert [one.again for one in answers(workplace, path)] == [True, False, False]
    assert workplace.queue.counts().total == 3


def test_the_same_person_with_other_answers_is_told_so(workplace, file):
    _, second = answers(workplace, file(line(1), line(1, street="Jl. Lain")))
    assert second.codes == ("nik.registered_here",)


def test_every_problem_of_a_row_is_told_at_once_with_its_field(workplace, file):
    (row,) = answers(workplace, file(line(1, name="", sex="x", village="Tidak Ada", consent="")))
    assert set(row.codes) == {"name.required", "sex.unknown", "village.unknown", "consent.missing"}


@pytest.mark.parametrize("village", ["3273021001", "32.73.02.1001", "Cipaganti, Coblong"])
def test_a_village_may_be_a_code_or_a_name(workplace, file, village):
    (row,) = answers(workplace, file(line(1, village=village)))
    assert row.receipt
    assert workplace.queue.page().rows[0].village_name == "Cipaganti, Coblong"


def test_a_village_name_that_fits_several_is_asked_about(workplace, file):
    (row,) = answers(workplace, file(line(1, village="Sukamaju")))
    assert row.codes == ("village.ambiguous",)


def test_semicolons_a_byte_order_mark_and_other_columns_are_understood(workplace, file):
    header = "no;" + HEADER.replace(",", ";").upper()
    cells = next(csv.reader([line(1)]))
    path = file("1;" + ";".join(cells), header=header, encoding="utf-8-sig")
    (row,) = answers(workplace, path)
    assert row.receipt


def test_a_question_of_the_programme_can_be_a_column(workplace, file):
    path = file(line(1) + ",ya", line(2) + ",mungkin", header=HEADER + ",in_school")
    good, bad = answers(workplace, path)
    assert good.receipt
    assert bad.codes == ("in_school.choice.unknown",)


@pytest.mark.parametrize("nasty", ["\0", "\u202e", "\U0001f600" * 50, "x" * 10_001, '"'])
def test_nasty_cells_are_answered_and_the_next_row_is_taken(workplace, file, nasty):
    first, second = answers(workplace, file(line(1, name=nasty), line(2)))
    assert first.receipt is None
    assert second.receipt


def test_rounded_numbers_of_a_spreadsheet_are_named(workplace, file):
    (row,) = answers(workplace, file(line(1, nik="3.27302E+15")))
    assert row.codes == ("nik.rounded",)


@pytest.mark.parametrize(
    "content, reason",
    [
        (b"", "empty"),
        (b"name,phone\nSiti,08123456789\n", "columns"),
        (b"\xff\xfe\x00n\x00i", "encoding"),
    ],
)
def test_a_file_that_is_no_table_of_people_says_why(workplace, tmp_path, content, reason):
    path = tmp_path / "wrong.csv"
    path.write_bytes(content)
    with pytest.raises(FileUnreadable) as found:
        answers(workplace, path)
    assert found.value.facts["reason"] == reason


def test_a_column_that_is_there_twice_is_named(workplace, file):
    path = file(line(1) + ",081234567890", header=HEADER + ",Phone")
    with pytest.raises(FileUnreadable) as found:
        answers(workplace, path)
    assert found.value.facts == {"reason": "column_twice", "column": "phone"}


def test_a_missing_file_and_a_folder_are_named(workplace, tmp_path):
    for path, reason in ((tmp_path / "none.csv", "missing"), (tmp_path, "folder")):
        with pytest.raises(FileUnreadable) as found:
            answers(workplace, path)
        assert found.value.facts["reason"] == reason

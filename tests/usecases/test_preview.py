"""Before and after a table is registered: what would happen, going on, and the file handed back."""

from __future__ import annotations

import csv
import itertools

import pytest
from openpyxl import load_workbook

from kiosk.errors import FileUnreadable
from kiosk.usecases.collective import RowAnswer
from kiosk.usecases.handing_out import result_path, write_table, write_template
from tests import builders
from tests.usecases.tables import person, workbook
from ui.models.row_words import result_lines
from ui.words import Words


@pytest.fixture
def table(tmp_path):
    def write(*people):
        return workbook(tmp_path / "orang.xlsx", people)

    return write


def test_a_preview_counts_and_registers_nobody(workplace, table):
    workplace.desk.register(builders.typed(1), "id")
    path = table(person(1), person(2), person(3, phone="12"), person(2), person(1, street="Lain"))
    preview = workplace.collective.preview(path)
    assert (preview.good, preview.again, len(preview.bad)) == (1, 2, 2)
    assert [answer.codes for answer in preview.bad] == [("phone.start",), ("nik.registered_here",)]
    assert workplace.queue.counts().total == 1


def test_a_preview_says_what_registering_then_does(workplace, table):
    path = table(person(1), person(2, nik="1"), person(1), person(1, street="Lain"))
    preview = workplace.collective.preview(path)
    answers = list(workplace.collective.register(path))
    assert [bool(one.problems) for one in preview.answers] == [
        bool(one.problems) for one in answers
    ]
    assert [one.again for one in preview.answers] == [one.again for one in answers]
    assert preview.bad[-1].codes == ("nik.twice",)
    assert preview.bad[-1].problems[0].facts == {"row": 1}


def test_an_answer_names_the_person_and_never_the_whole_number(workplace, table):
    nik = builders.typed(1)["nik"]
    path = table(person(1), person(2, name=f"Siti {nik}"), person(3, name=" ".join(nik)))
    for answer in workplace.collective.preview(path).answers:
        assert nik not in answer.name
        assert nik not in repr(answer)
        assert answer.name not in repr(answer)
    (first, *_) = workplace.collective.preview(path).answers
    assert first.masked_nik == f"{nik[:4]}********{nik[-4:]}"


def test_a_run_that_is_stopped_goes_on_where_it_was(workplace, table):
    path = table(*(person(number) for number in range(1, 6)))
    asked = itertools.count()
    heard: list[RowAnswer] = []
    first = list(
        workplace.collective.register(path, progress=heard.append, stop=lambda: next(asked) == 2)
    )
    assert heard == first
    assert workplace.queue.counts().total == 2
    rest = list(workplace.collective.register(path, after=len(first)))
    assert [answer.row for answer in rest] == [3, 4, 5]
    assert not any(answer.again for answer in rest)


def test_the_result_says_everything_but_the_number(workplace, table, tmp_path):
    people = [person(1, name="@Siti"), person(2, consent=""), person(3)]
    path = table(*people)
    answers = list(workplace.collective.register(path))
    goal = result_path(path)
    form = workplace.desk.programme.form
    write_table(goal, result_lines(answers, Words(), form), ";")
    content = goal.read_bytes()
    assert content.startswith(b"\xef\xbb\xbf")
    assert not any(str(one["nik"]).encode() in content for one in people)
    header, first, second, third = csv.reader(
        content.decode("utf-8-sig").splitlines(), delimiter=";"
    )
    assert header[:3] == ["orang ke-", "nama", "nomor bukti"]
    assert first[1] == "'@Siti"
    assert first[2] == ""
    assert "formulir" in second[3]
    assert "form" in second[4]
    assert third == ["3", people[2]["name"], answers[2].receipt, "", ""]
    assert [one.name for one in tmp_path.iterdir() if one.suffix == ".new"] == []


def test_a_result_that_cannot_be_written_says_so(tmp_path):
    for goal in (tmp_path, tmp_path / "none" / "hasil.csv"):
        with pytest.raises(FileUnreadable) as found:
            write_table(goal, [["1"]], ",")
        assert found.value.facts["reason"] == "not_writable"


@pytest.mark.parametrize("name", ["kosong.csv", "kosong.xlsx", "kosong.XLSX"])
def test_an_empty_table_has_the_programmes_own_questions(workplace, tmp_path, name):
    path = tmp_path / name
    columns = workplace.collective.columns()
    assert {"nik", "in_school", "consent"} <= set(columns)
    write_template(path, columns)
    assert workplace.collective.preview(path).answers == ()
    with pytest.raises(FileUnreadable) as found:
        write_template(path, columns)
    assert found.value.facts["reason"] == "exists"


def test_a_number_typed_into_the_empty_workbook_stays_text(workplace, tmp_path):
    path = tmp_path / "kosong.xlsx"
    write_template(path, workplace.collective.columns())
    sheet = load_workbook(path).active
    assert {dimension.number_format for dimension in sheet.column_dimensions.values()} == {"@"}

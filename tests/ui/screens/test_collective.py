"""A table of people is chosen, checked, registered and answered, by the keyboard."""

from __future__ import annotations

import threading
from pathlib import Path

import pytest

from kiosk.errors import DiskFull
from kiosk.usecases.collective import Collective
from kiosk.usecases.desk import Desk
from tests import builders
from tests.ui.screens.keyboard import focused
from tests.ui.tasks import HeldTasks
from tests.usecases.tables import person, workbook
from ui.screens.collective.chooser import Chooser
from ui.screens.collective.passage import Step


@pytest.fixture
def home(tmp_path, monkeypatch):
    """The home folder of whoever sits at the desk."""
    folder = tmp_path / "rumah"
    (folder / "Dinas").mkdir(parents=True)
    monkeypatch.setenv("HOME", str(folder))
    return folder


@pytest.fixture
def table(home):
    def write(*people):
        return workbook(home / "Dinas" / "orang.xlsx", people)

    return write


@pytest.fixture
def desk(home, kiosk, sign_in):
    return sign_in(kiosk)


def room(desk):
    desk.screens.rooms.enter("collective")
    page = desk.screens.shell.pages.currentWidget()
    desk.until(page.chooser.rows.rowCount)
    return page


def choose(desk, page):
    """The only folder, and the only table in it."""
    desk.keys.press("Return")
    desk.until(lambda: page.chooser.folder.name == "Dinas")
    desk.keys.press("Return")


def checked(desk):
    page = room(desk)
    choose(desk, page)
    desk.until(lambda: page.work.passage and page.work.passage.step is Step.CHECKED)
    return page


def told(rows, column):
    return [rows.data(rows.index(row, column)) for row in range(rows.rowCount())]


def step_is(page, step):
    return lambda: page.work.passage.step is step


def test_a_table_is_chosen_checked_and_registered_without_a_mouse(desk, table):
    table(person(1), person(2, phone="12"), person(3))
    page = checked(desk)
    parts = page.work.parts
    assert parts._head.text() == "2 orang siap didaftarkan"
    assert told(parts.rows, 1) == [builders.typed(2)["name"]]
    assert builders.typed(2)["nik"] not in "".join(map(str, told(parts.rows, 2)))
    assert parts.detail.text().startswith("Orang ke-2: ")
    assert desk.workplace.queue.counts().total == 0
    desk.keys.press("Space", "Ctrl+Return")
    desk.until(step_is(page, Step.DONE))
    assert desk.workplace.queue.counts().total == 2
    assert parts._head.text() == "Selesai: 2 orang tersimpan di perangkat"


def test_nobody_is_registered_before_the_consent_on_paper_is_confirmed(desk, table):
    table(person(1))
    page = checked(desk)
    desk.keys.press("Ctrl+Return")
    assert page.work.passage.step is Step.CHECKED
    assert page.work.parts.consent.hasFocus()
    assert desk.workplace.queue.counts().total == 0
    desk.keys.press("F8", "Ctrl+Return")
    desk.until(step_is(page, Step.DONE))


def test_the_result_is_saved_beside_the_table(desk, table):
    path = table(person(1), person(2, name=""))
    page = checked(desk)
    desk.keys.press("F8", "Ctrl+Return")
    desk.until(step_is(page, Step.DONE))
    assert page.work.parts.save.hasFocus()
    desk.keys.press("Space")
    desk.until(page.work.parts.notice.isVisible)
    content = path.with_name("orang-hasil.csv").read_text("utf-8-sig")
    assert page.work.passage.answers[0].receipt in content
    assert builders.typed(1)["nik"] not in content


def test_a_result_does_not_overwrite_the_table(desk, table):
    path = table(person(1, name=""))
    before = path.read_bytes()
    page = checked(desk)
    page.work.parts.result.set_text(str(path))
    page.work.parts.result.setFocus()
    desk.keys.press("Return")
    desk.until(page.work.parts.notice.isVisible)
    assert "menimpa" in page.work.parts.notice.accessibleName()
    assert path.read_bytes() == before


def test_work_is_done_off_the_screens_thread(desk, table, monkeypatch):
    table(person(1), person(2))
    page = room(desk)
    threads: list[threading.Thread] = []
    real = Collective._answer

    def answer(self, *given):
        threads.append(threading.current_thread())
        return real(self, *given)

    monkeypatch.setattr(Collective, "_answer", answer)
    choose(desk, page)
    desk.until(lambda: page.work.passage and page.work.passage.step is Step.CHECKED)
    desk.keys.press("F8", "Ctrl+Return")
    desk.until(step_is(page, Step.DONE))
    assert len(threads) == 4  # two people, checked and registered
    assert threading.main_thread() not in threads


@pytest.fixture
def gate(monkeypatch):
    """Holds the run up before its third row, until the test lets it go."""
    reached, let_go, real, count = threading.Event(), threading.Event(), Desk.register, []

    def register(self, *given):
        count.append(1)
        if len(count) == 3:
            reached.set()
            assert let_go.wait(8)
        return real(self, *given)

    monkeypatch.setattr(Desk, "register", register)
    return reached, let_go


def test_a_run_is_paused_and_gone_on_with(desk, table, gate):
    reached, let_go = gate
    table(*(person(number) for number in range(1, 7)))
    page = checked(desk)
    desk.keys.press("F8", "Ctrl+Return")
    desk.until(reached.is_set)
    assert page.work.parts.pause.hasFocus()
    desk.keys.press("Escape")
    let_go.set()
    desk.until(step_is(page, Step.PAUSED))
    assert desk.workplace.queue.counts().total == 3
    assert page.work.parts._head.text() == "Dijeda setelah 3 dari 6 orang"
    desk.keys.press("Ctrl+Return")
    desk.until(step_is(page, Step.DONE))
    assert [answer.again for answer in page.work.passage.answers] == [False] * 6
    assert desk.workplace.queue.counts().total == 6


def test_a_window_closed_in_the_middle_loses_nobody_and_goes_on_later(
    desk, table, gate, kiosk, sign_in
):
    reached, let_go = gate
    table(*(person(number) for number in range(1, 7)))
    checked(desk)
    desk.keys.press("F8", "Ctrl+Return")
    desk.until(reached.is_set)
    desk.window.close()
    let_go.set()
    desk.until(lambda: not desk.window.isVisible())
    later = sign_in(kiosk)
    assert later.workplace.queue.counts().total == 3
    page = checked(later)
    assert [answer.again for answer in page.work.passage.answers] == [True] * 3 + [False] * 3
    later.keys.press("F8", "Ctrl+Return")
    later.until(step_is(page, Step.DONE))
    assert later.workplace.queue.counts().total == 6


def test_a_full_disk_holds_the_run_up_and_says_so(desk, table, monkeypatch):
    table(person(1), person(2))
    page = checked(desk)
    with monkeypatch.context() as full:

        def register(self, *given):
            raise DiskFull

        full.setattr(Desk, "register", register)
        desk.keys.press("F8", "Ctrl+Return")
        desk.until(step_is(page, Step.PAUSED))
        desk.until(page.work.parts.notice.isVisible)
    desk.keys.press("Ctrl+Return")
    desk.until(step_is(page, Step.DONE))
    assert desk.workplace.queue.counts().total == 2


@pytest.mark.parametrize(
    "content", [b"", b"PK\x03\x04 broken", b"\xd0\xcf\x11\xe0", b"name\nSiti\n"]
)
def test_a_file_that_is_no_table_brings_one_back_to_the_list_with_the_reason(desk, table, content):
    table(person(1)).write_bytes(content)
    page = room(desk)
    choose(desk, page)
    desk.until(page.chooser.notice.isVisible)
    assert page.chooser.notice.accessibleName()
    desk.until(page.chooser.table.view.hasFocus)


def test_folders_come_first_and_only_tables_are_shown(desk, home):
    for name in ("b.csv", "a.XLSX", "foto.jpg", ".rahasia.csv"):
        (home / name).write_bytes(b"x")
    page = room(desk)
    page.start()
    desk.until(lambda: page.chooser.rows.rowCount() == 3)
    assert told(page.chooser.rows, 0) == ["Dinas", "a.XLSX", "b.csv"]
    assert told(page.chooser.rows, 1) == ["Folder", "Excel", "CSV"]


def test_one_walks_up_out_of_an_empty_folder(desk, home):
    page = room(desk)
    desk.keys.press("Return")
    desk.until(lambda: page.chooser.folder.name == "Dinas")
    assert focused() is page.chooser.up
    desk.keys.press("Alt+Up")
    desk.until(lambda: page.chooser.folder == home)


def test_an_empty_table_is_made_once_and_never_over_another(desk, home):
    page = room(desk)
    for _ in range(2):
        page.chooser.template.setFocus()
        desk.keys.press("Space")
        desk.until(page.chooser.notice.isVisible)
        said = page.chooser.notice.accessibleName()
        page.chooser.notice.hide()
    assert said == "Berkas dengan nama itu sudah ada."
    assert (home / "daftar-kolektif.xlsx").is_file()


def test_the_language_changes_with_the_table_in_sight(desk, table):
    table(person(1), person(2, phone="12"))
    page = checked(desk)
    desk.window.set_language("en")
    assert page.work.parts._head.text() == "1 person ready to be registered"
    assert page.work.parts.detail.text().startswith("Person 2: ")
    assert page.work.passage.path == Path(page.work.parts._file.text())


def test_a_folder_that_cannot_be_read_is_told_and_the_old_one_stays(desk, home):
    page = room(desk)
    page.chooser.look(home / "tidak ada")
    desk.until(page.chooser.notice.isVisible)
    assert page.chooser.folder == home


def test_a_folder_that_answers_late_does_not_cover_the_one_asked_for_after_it(desk, home, qtbot):
    tasks = HeldTasks()
    chooser = Chooser(
        desk.workplace.collective, tasks, desk.window.words, lambda: builders.NOW, home
    )
    qtbot.addWidget(chooser)
    chooser.look(home)
    chooser.look(home / "Dinas")
    tasks._held.rotate(1)
    tasks.release()
    assert chooser.folder == home / "Dinas"


def test_a_check_that_is_left_stops_and_the_next_table_is_checked(desk, table, monkeypatch):
    table(*(person(number) for number in range(1, 5)))
    page = room(desk)
    reached, let_go, real, rows = threading.Event(), threading.Event(), Desk.try_out, []

    def try_out(self, texts):
        rows.append(1)
        reached.set()
        assert let_go.wait(8)
        return real(self, texts)

    monkeypatch.setattr(Desk, "try_out", try_out)
    choose(desk, page)
    desk.until(reached.is_set)
    desk.keys.press("Escape")
    assert page.currentWidget() is page.chooser
    let_go.set()
    assert desk.window.tasks.finish()
    assert len(rows) == 1
    desk.until(page.chooser.table.view.hasFocus)
    page.chooser.table.view.selectRow(0)
    desk.keys.press("Return")
    desk.until(lambda: page.work.passage and page.work.passage.step is Step.CHECKED)
    assert page.work.passage.total == 4

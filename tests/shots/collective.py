"""Scenes of collective registration: a folder, a refusal, a check, a run, an end."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path

from tests.shots.studio import Studio
from tests.usecases.tables import person, workbook
from ui.demo.hands import until
from ui.screens.collective.page import CollectivePage
from ui.screens.collective.passage import Step

_WRONG: Mapping[int, Mapping[str, object]] = {
    3: {"phone": "12"},
    5: {"nik": 3273014808969010},
    7: {"village": "Sukamaju", "consent": ""},
    9: {"name": "S1ti", "email": "siti"},
}


def _room(studio: Studio) -> tuple[CollectivePage, Path]:
    """The room, standing in a folder with a table in it."""
    home = studio.site.folder.parent / "Dinas Tenaga Kerja"
    (home / "Unduhan").mkdir(parents=True)
    people = [person(number, **_WRONG.get(number, {})) for number in range(1, 13)]
    table = workbook(home / "peserta-kelurahan-gegerkalong.xlsx", people)
    (home / "catatan.csv").write_text("nama,alamat\nSiti,Bandung\n", encoding="utf-8")
    studio.set_up()
    studio.sign_in()
    studio.desk.rooms.enter("collective")
    page = studio.desk.shell.pages.currentWidget()
    assert isinstance(page, CollectivePage)
    page.chooser.look(home)
    until(lambda: page.chooser.folder == home)
    return page, table


def choose(studio: Studio) -> None:
    _room(studio)


def refused(studio: Studio) -> None:
    page, table = _room(studio)
    page._open(table.with_name("catatan.csv"))
    until(page.chooser.notice.isVisible)


def checked(studio: Studio) -> CollectivePage:
    page, table = _room(studio)
    page._open(table)
    until(lambda: page.work.passage and page.work.passage.step is Step.CHECKED)
    return page


def done(studio: Studio) -> None:
    page = checked(studio)
    studio.hands.press("F8")
    studio.hands.press("Ctrl+Return")
    until(lambda: page.work.passage and page.work.passage.step is Step.DONE)
    page.work.save_result()
    until(page.work.parts.notice.isVisible)


def paused(studio: Studio) -> None:
    page = checked(studio)
    passage = page.work.passage
    assert passage is not None
    assert passage.preview is not None
    passage._registered.extend(passage.preview.answers[:6])
    passage._step(Step.PAUSED)


SCENES: Mapping[str, Callable[[Studio], object]] = {
    "collective-choose": choose,
    "collective-refused": refused,
    "collective-checked": checked,
    "collective-paused": paused,
    "collective-done": done,
}

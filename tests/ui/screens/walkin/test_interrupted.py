"""Whatever cuts a visit short, on whichever page: nothing of the person is left, or all of it."""

# ruff: noqa: F401, F811 - the fixtures of a machine with a camera

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from tests.postgres import postgres_server, postgres_url
from tests.store.desk import line_of
from tests.ui.feeding import Feeder
from tests.ui.screens.walkin import traces
from tests.ui.screens.walkin.conftest import Visitor
from tests.ui.screens.walkin.standing import PHOTOS, at_the_end, stand_before, store_of
from tests.ui.screens.walkin.test_photo_page import (
    a_card,
    clock,
    feeder,
    machine,
    visitor,
    world,
)
from tests.ui.screens.walkin.test_visit import (
    by_batal,
    by_idleness,
    by_the_card,
    nobody,
    nothing_is_left,
    secrets_of,
)
from ui.screens.walkin.page import StepPage
from ui.screens.walkin.photo_page import PhotoPage

Ending = Callable[[Visitor], None]


def by_a_lost_camera(visitor: Visitor) -> None:
    page = visitor.page
    if isinstance(page, PhotoPage) and page.shooting.camera._source is not None:
        page.shooting.camera._source.failed.emit()
    by_idleness(visitor)


ENDINGS = (by_batal, by_the_card, by_a_lost_camera)


def endings_of(page: StepPage, place: int) -> tuple[Ending, ...]:
    """One after the other on the pages, and all of them where a camera is on."""
    return ENDINGS if isinstance(page, PhotoPage) else (ENDINGS[place % len(ENDINGS)],)


def test_whatever_ends_a_visit_on_whichever_page_nothing_is_kept(
    visitor: Visitor, nobody: dict[str, str], tmp_path: Path, feeder: Feeder
) -> None:
    """The files are what is left to whoever kills the program, or cuts the power, on that page."""
    secrets, seen, place = secrets_of(nobody), set(), 0
    while stand_before(visitor, place, nobody):
        for ending in endings_of(visitor.page, place):
            if visitor.walk_in.is_at_home:
                stand_before(visitor, place, nobody)
            seen.add(visitor.page.step.kind)
            assert store_of(visitor) == (0, 0, 0)
            assert traces.left_on_disk(tmp_path, secrets) == []
            ending(visitor)
            assert visitor.walk_in.is_at_home
            assert visitor.answers.is_empty
            assert feeder.source is None or not feeder.source.is_on
        place += 1
        nothing_is_left(visitor, secrets)
    visitor.walk_in.wipe()
    assert set(PHOTOS) < seen
    assert len(seen) >= 12
    assert store_of(visitor) == (0, 0, 0)


def test_a_full_disk_registers_nobody_and_room_again_registers_all_of_them(
    visitor: Visitor, nobody: dict[str, str], tmp_path: Path
) -> None:
    page = at_the_end(visitor, nobody)
    answers = visitor.answers.texts()
    with visitor.screens._workplace._store.write() as tx:
        line = line_of(tx)
    (pages,) = line.execute("PRAGMA page_count").fetchone()
    line.execute(f"PRAGMA max_page_count = {pages}")
    for _ in range(2):
        page.band.hide()
        visitor.go_on()
        visitor.until(page.band.isVisible)
        assert page.band.what.text()
        assert store_of(visitor) == (0, 0, 0)
        assert (visitor.page, visitor.answers.texts()) == (page, answers)
        assert len(visitor.answers.photos) == 2
    line.execute("PRAGMA max_page_count = 1000000")
    visitor.go_on()
    visitor.until(visitor.walk_in.receipt.ticket.isVisible)
    assert store_of(visitor) == (1, 0, 2)
    assert traces.left_on_disk(tmp_path, secrets_of(nobody)) == []

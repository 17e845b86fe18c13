"""A second pair of eyes at the desk, by the keyboard."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QLabel, QWidget

from kiosk.domain.programme import Programme
from kiosk.domain.standing import Standing
from kiosk.usecases.facts import OperatorLabel
from kiosk.usecases.programmes import KnownProgramme
from kiosk.usecases.site import Site
from tests import builders
from tests.ui.screens.conftest import PASSWORD
from tests.ui.screens.keyboard import AtTheDesk, focused
from tests.ui.screens.test_people import DEWIS, sign_in_as
from ui.screens.approval.page import ApprovalPage

TWICE = Programme.from_data({**builders.programme().data, "second_look": True}, 1)


@pytest.fixture(autouse=True)
def _asks_twice(monkeypatch: pytest.MonkeyPatch) -> None:
    """The centre has published a programme that wants it."""
    monkeypatch.setattr(KnownProgramme, "_published", lambda _self: TWICE)


@pytest.fixture
def dewi(kiosk: Site) -> OperatorLabel:
    workplace = kiosk.sign_in(None, PASSWORD)
    somebody = workplace.people.add("Dewi Lestari", "operator", DEWIS)
    workplace.close()
    return somebody


@pytest.fixture
def desk(kiosk: Site, dewi: OperatorLabel, sign_in: Callable[..., AtTheDesk]) -> AtTheDesk:
    return sign_in(kiosk)


def ready(desk: AtTheDesk) -> None:
    desk.until(lambda: desk.page.isVisible() and desk.page.parts.head.day)


def submit_as_dewi(desk: AtTheDesk, *people: int) -> None:
    """Dewi signs in, takes people down, and gives the desk back to Rina."""
    sign_in_as(desk, 1, DEWIS)
    ready(desk)
    for number in people:
        desk.workplace.desk.register(builders.typed(number), "id")
    sign_in_as(desk, 0, PASSWORD)
    ready(desk)


def enter(desk: AtTheDesk) -> ApprovalPage:
    desk.screens.show_place("more")
    door = desk.screens.rooms.doors.buttons["approval"]
    assert door.isVisible()
    door.setFocus()
    desk.keys.press("Space")
    page = desk.screens.shell.pages.currentWidget()
    assert isinstance(page, ApprovalPage)
    desk.until(lambda: page._found is not None)
    return page


def names(page: ApprovalPage) -> int:
    return len(page._found.waiting) if page._found else 0


def test_what_is_saved_waits_and_the_page_says_so(desk: AtTheDesk) -> None:
    desk.answer(1)
    code = desk.save()
    news = desk.page.parts.head
    desk.until(lambda: desk.workplace.approval.count() == 1)
    assert any(
        f"Tersimpan, menunggu persetujuan penyelia · {code}" in text for text in _texts(news)
    )
    assert desk.workplace.queue.counts().total == 0
    assert desk.at == "nik"


def _texts(widget: object) -> list[str]:
    assert isinstance(widget, QWidget)
    return [label.text() for label in widget.findChildren(QLabel)]


def test_who_waits_is_told_at_the_sixteenth_digit(desk: AtTheDesk) -> None:
    desk.workplace.desk.register(builders.typed(1), "id")
    desk.type_nik(builders.typed(1)["nik"])
    desk.until(desk.box("nik").shell.note)
    assert desk.box("nik").shell.note().startswith("Isian orang ini sudah menunggu persetujuan")
    assert not desk.page.parts.nik._pill.isVisible()
    desk.type_nik(builders.typed(2)["nik"])
    desk.until(desk.page.parts.nik._pill.isVisible)


def test_the_supervisor_opens_approves_and_the_next_one_comes_up(desk: AtTheDesk) -> None:
    submit_as_dewi(desk, 1, 2)
    page = enter(desk)
    desk.until(lambda: names(page) == 2)
    desk.until(lambda: page.list.isAncestorOf(focused()))
    desk.keys.press("Space")
    desk.until(lambda: page.card.shown)
    first = page.card.shown
    desk.keys.press("1")
    desk.until(lambda: page.card.shown and page.card.shown != first)
    assert desk.workplace.queue.counts().by_standing[Standing.QUEUED] == 1
    desk.keys.press("1")
    desk.until(lambda: desk.workplace.approval.count() == 0)
    assert desk.workplace.queue.counts().total == 2


def test_given_back_with_a_reason_it_waits_for_its_officer(desk: AtTheDesk) -> None:
    submit_as_dewi(desk, 1)
    page = enter(desk)
    desk.until(lambda: page.list.buttons)
    desk.until(lambda: page.list.isAncestorOf(focused()))
    desk.keys.press("Space")
    desk.until(lambda: page.card.shown)
    desk.keys.press("2")
    desk.until(page.card.reason.isVisible)
    desk.keys.type("1")
    desk.keys.press("Return")
    desk.until(lambda: desk.workplace.approval.count() == 0)
    (draft,) = desk.workplace.desk.drafts()
    assert draft.given_back == "why.not_as_card"
    sign_in_as(desk, 1, DEWIS)
    ready(desk)
    desk.until(desk.page.parts.offer.isVisible)
    desk.keys.press("Return")
    desk.until(lambda: desk.box("nik").text())
    told = "Dikembalikan Rina Kartika: Tidak sama dengan KTP"
    desk.until(lambda: told in " ".join(_texts(desk.page.parts.head)))


def test_all_at_once_is_asked_twice(desk: AtTheDesk) -> None:
    submit_as_dewi(desk, 1, 2, 3)
    page = enter(desk)
    desk.until(lambda: names(page) == 3)
    desk.keys.press("Ctrl+Return")
    assert page.all_button.text() == "Ya, setujui 3 tanpa dibuka"
    assert desk.workplace.approval.count() == 3
    desk.keys.press("Ctrl+Return")
    desk.until(lambda: desk.workplace.approval.count() == 0)
    desk.until(page.notice.isVisible)
    assert page.notice.accessibleName() == "Disetujui: 3."


def test_ones_own_entry_has_no_button_and_an_officer_has_none_at_all(desk: AtTheDesk) -> None:
    submit_as_dewi(desk, 1)
    desk.workplace.desk.register(builders.typed(2), "id")
    page = enter(desk)
    desk.until(lambda: names(page) == 2)
    assert len(page.list.buttons) == 1
    sign_in_as(desk, 1, DEWIS)
    ready(desk)
    hers = enter(desk)
    desk.until(lambda: names(hers) == 2)
    assert not hers.list.buttons
    assert not hers.card.isVisible()
    assert not hers.all_button.isVisible()


def test_esc_steps_back_one_thing_at_a_time(desk: AtTheDesk) -> None:
    submit_as_dewi(desk, 1)
    page = enter(desk)
    desk.until(lambda: page.list.buttons)
    desk.until(lambda: page.list.isAncestorOf(focused()))
    desk.keys.press("Space")
    desk.until(lambda: page.card.shown)
    desk.keys.press("2")
    desk.until(page.card.reason.isVisible)
    desk.keys.press("Esc")
    assert page.card.shown
    assert not page.card.reason.isVisible()
    desk.keys.press("Esc")
    assert not page.card.shown
    desk.keys.press("Esc")
    assert desk.screens.rooms.doors.isVisible()

"""One machine, a supervisor and two operators: whoever signs in finds all of the queue."""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path
from random import Random

import pytest

from kiosk.errors import NotPermitted, TooManyTries, WrongPassword
from kiosk.usecases.facts import OperatorLabel, SetupRequest
from kiosk.usecases.machine import Machine
from kiosk.usecases.site import Site
from kiosk.usecases.workplace import Workplace
from tests import builders
from tests.clock import Clock
from tests.fakes import CHEAP

RINAS, DEWIS, AGUS = "tiga kata sandi", "sepatu biru lari kencang", "kipas angin lantai atas"
NEW = "payung basah di teras belakang"


class SharedDesk:
    """Who is at the machine changes; the machine is the same."""

    def __init__(self, folder: Path) -> None:
        self.clock = Clock()
        self.site = Site(folder, Machine(self.clock, Random(1).randbytes, cost=CHEAP))
        request = SetupRequest("Disnaker Ende", "Rina", RINAS, "5308", "Loket 1")
        opened = self.site.set_up(request)
        self.dewi = opened.people.add("Dewi", "operator", DEWIS)
        self.agus = opened.people.add("Agus", "operator", AGUS)
        opened.close()

    def turn(self, who: str, password: str) -> Workplace:
        self.clock.move(minutes=1)
        return self.site.sign_in(who, password)

    def registers(self, who: OperatorLabel, password: str, number: int) -> str:
        here = self.turn(who.id, password)
        code = here.desk.register(builders.typed(number), "id").receipt.text
        here.close()
        return code


@pytest.fixture
def shared(tmp_path: Path) -> SharedDesk:
    return SharedDesk(tmp_path / "home")


def in_queue(here: Workplace) -> dict[str, str]:
    """Who took down which receipt."""
    return {row.receipt_code: row.operator for row in here.queue.page().rows}


def test_changing_over_hides_nothing_and_deletes_nothing(shared: SharedDesk) -> None:
    codes = {
        shared.registers(shared.dewi, DEWIS, 1): shared.dewi.id,
        shared.registers(shared.agus, AGUS, 2): shared.agus.id,
    }
    here = shared.turn(shared.dewi.id, DEWIS)
    here.desk.keep_draft("half", {"name": "Siti"}, "kk")
    assert in_queue(here) == codes
    here.close()
    for who, password in (
        (shared.agus.id, AGUS), ("penyelia", RINAS), (shared.dewi.id, DEWIS),
    ):  # fmt: skip
        here = shared.turn(who, password)
        assert in_queue(here) == codes
        assert [draft.texts["name"] for draft in here.desk.drafts()] == ["Siti"]
        assert here.queue.search(next(iter(codes)))
        here.close()


def test_a_new_name_a_new_password_and_a_leaving_leave_the_queue_as_it_is(
    shared: SharedDesk,
) -> None:
    codes = {
        shared.registers(shared.dewi, DEWIS, 1): shared.dewi.id,
        shared.registers(shared.agus, AGUS, 2): shared.agus.id,
    }
    here = shared.turn("penyelia", RINAS)
    here.people.rename(shared.dewi.id, "Dewi Lestari", DEWIS)
    here.people.new_password(shared.dewi.id, NEW)
    here.people.remove(shared.agus.id)
    assert in_queue(here) == codes
    assert here.people.names()[shared.agus.id] == "Agus"  # whose work it was is still told
    here.close()
    with pytest.raises(WrongPassword):
        shared.turn(shared.dewi.id, DEWIS)
    with pytest.raises(WrongPassword):
        shared.turn(shared.agus.id, AGUS)
    here = shared.turn(shared.dewi.id, NEW)
    assert (here.operator.name, in_queue(here)) == ("Dewi Lestari", codes)
    here.close()


def test_an_operator_helps_nobody_into_the_machine(shared: SharedDesk) -> None:
    here = shared.turn(shared.dewi.id, DEWIS)
    deeds = (
        lambda: here.people.add("Eka", "supervisor", NEW),
        lambda: here.people.new_password(shared.agus.id, NEW),
        lambda: here.people.rename(shared.agus.id, "Bukan Agus", AGUS),
        lambda: here.people.remove(shared.agus.id),
        here.people.history,
    )
    for deed in deeds:
        with pytest.raises(NotPermitted):
            deed()
    here.close()
    shared.turn(shared.agus.id, AGUS).close()


def test_who_guesses_waits_longer_and_longer_and_keeps_no_colleague_waiting(
    shared: SharedDesk,
) -> None:
    waits = []
    for _ in range(9):
        with suppress(WrongPassword):
            try:
                shared.site.sign_in(shared.agus.id, "salah")
            except TooManyTries as refused:
                waits.append(refused.facts["seconds"])
                shared.clock.move(seconds=int(refused.facts["seconds"]))
    assert waits == sorted(waits)
    assert waits
    shared.site.sign_in(shared.dewi.id, DEWIS).close()
    here = shared.turn("penyelia", RINAS)
    here.people.new_password(shared.agus.id, NEW)
    here.close()
    shared.turn(shared.agus.id, NEW).close()

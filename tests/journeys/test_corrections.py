"""Sent back, seen as it was typed, corrected, taken: one person, one ticket, the old untouched."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from random import Random

import pytest

from kiosk.domain.decision import Decision
from kiosk.domain.standing import Standing
from kiosk.sync.transport import Answer
from kiosk.usecases.facts import QueueRow, SetupRequest
from kiosk.usecases.machine import Machine
from kiosk.usecases.site import Site
from kiosk.usecases.workplace import Workplace
from kiosk.wire import paths
from kiosk.wire.returned import Origin, unseal
from tests import builders
from tests.fakes import CHEAP, OFFICE, URL, InProcessTransport, Kiosk, Sky, Weather, World, a_world
from tests.store.test_secrecy import readable

PASSWORD = "kata sandi penyelia yang panjang"
AGAIN = "diperiksa lagi dengan KTP"


@pytest.fixture
def drawing(postgres_url: str, tmp_path: Path) -> Iterator[World]:
    """A programme with a draw."""
    with a_world(postgres_url, tmp_path, data=builders.programme().data) as world:
        yield world


class Office:
    """A whole kiosk with people at it, and weather over its line."""

    def __init__(self, world: World, folder: Path) -> None:
        self.world, self.folder = world, folder
        self.sky = Sky(world.clock, Random(1))
        self.line = InProcessTransport(world.deliver, self.sky)
        self.workplace = self._set_up()

    def _set_up(self) -> Workplace:
        machine = Machine(clock=self.world.clock, cost=CHEAP, connect=lambda _: self.line)
        site = Site(self.folder, machine)
        opened = site.set_up(SetupRequest(OFFICE, "Rina", PASSWORD, "3273", "Loket 1"))
        opened.link.enrol(URL, self.world.new_code())
        return opened

    def send(self, *forecast: Weather) -> None:
        """In this weather first, and then as often as it takes."""
        self.sky.forecast = list(forecast)
        while self.workplace.link.run_once().problem is not None:
            self.world.clock.move(minutes=20)

    def row(self, seq: int) -> QueueRow:
        return next(row for row in self.workplace.queue.page().rows if row.seq == seq)


@pytest.fixture
def office(drawing: World, tmp_path: Path) -> Iterator[Office]:
    opened = Office(drawing, tmp_path / "office")
    yield opened
    opened.workplace.close()


def too_young(number: int) -> dict[str, str]:
    """A birth date mistyped by many years: it differs from the number's, and that may be."""
    return {**builders.typed(number), "birth_date": "15-05-2012"}


@pytest.mark.parametrize(
    "forecast",
    [
        [],
        [Weather.FAIR, Weather.REPLY_LOST, Weather.FAIR, Weather.REPEATED],
        [Weather.FAIR, Weather.FAIR, Weather.REPLY_LOST, Weather.PORTAL, Weather.TRUNCATED],
        [Weather.REQUEST_LOST, Weather.FAIR, Weather.LATE, Weather.FLIPPED, Weather.BUSY_503],
    ],
    ids=["fair", "a lost and a repeated reply", "answers lost on the way", "nothing goes well"],
)
def test_a_wrong_birth_date_is_refused_seen_corrected_and_taken(
    office: Office, forecast: list[Weather]
) -> None:
    review = office.workplace.review
    given = office.workplace.desk.register(too_young(1), "id")
    office.workplace.desk.register(builders.typed(2), "id")
    office.send(*forecast)
    old = office.row(1)
    assert old.standing is Standing.REFUSED
    case = review.case(old)
    assert case.typed is not None
    assert case.typed["birth_date"] == "2012-05-15"
    assert [problem.code for problem in case.problems] == ["nik.birth_date_differs"]
    made = review.correct(old, {**case.typed, "birth_date": builders.typed(1)["birth_date"]}, "id")
    office.send(*forecast)
    assert office.row(made.row.seq).standing is Standing.IN_DRAW
    assert replace(office.row(1), decision=None) == old
    assert office.row(1).decision is Decision.CORRECTED
    assert made.receipt != given.receipt
    status = office.world.centre.status()
    assert status.records == {"in_draw": 2, "refused": 1}
    assert (status.corrected, status.counted_twice) == (1, 0)
    assert review.case(old).typed is None
    assert review.count() == 0


def test_corrected_wrongly_it_is_sent_back_and_corrected_again(office: Office) -> None:
    office.workplace.desk.register(too_young(1), "id")
    office.send()
    for seq, texts in ((1, too_young(1)), (2, builders.typed(1))):
        case = office.workplace.review.case(office.row(seq))
        assert case.typed is not None
        office.workplace.review.correct(case.row, texts, "id")
        office.send()
    assert [office.row(seq).standing for seq in (1, 2, 3)] == [
        Standing.REFUSED,
        Standing.REFUSED,
        Standing.IN_DRAW,
    ]
    assert office.world.centre.status().corrected == 2


def test_a_stolen_folder_tells_nobody_what_came_back(office: Office) -> None:
    """Without the key there is nothing to read, and with it nothing lies open: what came back is
    still sealed. Decided, even that is gone."""
    office.workplace.desk.register(too_young(1), "id")
    office.send()
    office.workplace._store.sweep()
    with office.workplace._store.read() as tx:
        sealed = tx.returned(1)
    assert sealed
    secrets = [builders.answers(1)[name].encode() for name in ("nik", "kk", "phone", "street")]
    files = [one.read_bytes() for one in office.folder.rglob("*") if one.is_file()]
    assert not any(text in content for text in [*secrets, sealed] for content in files)
    key = office.workplace._hold.key
    database = office.workplace._hold.home.database
    pages = b"\0".join(readable(database, key))
    assert sealed[:200] in pages  # it is a way in
    assert not any(text in pages for text in secrets)
    office.workplace.review.accept(office.row(1), AGAIN)
    office.workplace._store.sweep()
    assert sealed[:200] not in b"\0".join(readable(database, key))


def test_the_answers_cross_the_line_only_sealed(office: Office) -> None:
    heard: list[bytes] = []
    deliver = office.world.deliver

    def overheard(path: str, body: bytes) -> Answer:
        answer = deliver(path, body)
        heard.extend((body, answer.body))
        return answer

    office.line.deliver = overheard
    office.workplace.desk.register(too_young(1), "id")
    office.send()
    assert len(heard) >= 6
    for name in ("nik", "kk", "name", "phone", "email"):
        assert not any(builders.answers(1)[name].encode() in message for message in heard)


# --- other ways to be sent back -------------------------------------------------------------------


def answers_of(kiosk: Kiosk, seq: int) -> dict[str, str]:
    with kiosk.store.read() as tx:
        stub = tx.stub(seq)
        sealed = tx.returned(stub.id) or b""
        digest = tx.batch(stub.batch or 0).digest
    origin = Origin(kiosk.identity.device, stub.incarnation, seq, digest)
    return dict(unseal(sealed, origin, kiosk.identity.hpke_private))


@pytest.mark.expects_log
def test_after_a_conflict_each_disk_gets_its_own_people_back(world: World, kiosk: Kiosk) -> None:
    backup = kiosk.snapshot()
    kiosk.register(1, phone="0211234567")
    kiosk.run()
    assert answers_of(kiosk, 1) == builders.answers(1, phone="0211234567")
    kiosk.resume(backup)
    kiosk.register(2)  # number 1 again, for somebody else
    kiosk.run()
    assert kiosk.standing(1) is Standing.QUARANTINED
    assert answers_of(kiosk, 1) == builders.answers(2)


def test_whoever_took_anothers_number_by_mistake_gets_a_place_of_their_own(
    world: World, kiosk: Kiosk
) -> None:
    """First come: the duplicate holds no place, the corrected one gets exactly one."""
    world.new_kiosk().register(1)
    world.around.kiosks[-1].run()
    kiosk.register(2, nik=builders.answers(1)["nik"])
    kiosk.run()
    assert kiosk.standing(1) is Standing.DUPLICATE
    assert world.places_taken() == 1
    with kiosk.store.write() as tx:
        made = tx.register(kiosk.draft(2), corrects=1)
    kiosk.sky.forecast = [Weather.FAIR, Weather.REPLY_LOST]
    kiosk.run()
    kiosk.crash()
    kiosk.run()
    assert kiosk.standing(made.seq) is Standing.PLACED
    assert world.places_taken() == 2
    assert world.centre.status().corrected == 1


def test_a_kiosk_enrolled_anew_opens_with_its_old_keys_what_it_took_down_with_them(
    world: World, kiosk: Kiosk
) -> None:
    kiosk.register(1, phone="0211234567")
    kiosk.sky.forecast = [Weather.FAIR, Weather.REPLY_LOST]
    kiosk.run()
    before = kiosk.identity
    world.enrol(kiosk)
    kiosk.run()
    with kiosk.store.read() as tx:
        stub = tx.stub(1, before.incarnation)
        sealed = tx.returned(stub.id) or b""
        digest = tx.batch(1, before.incarnation).digest
    origin = Origin(before.device, before.incarnation, 1, digest)
    assert unseal(sealed, origin, before.hpke_private)["phone"] == "0211234567"


def test_many_that_were_sent_back_come_back_in_one_run(world: World, kiosk: Kiosk) -> None:
    for number in range(1, 121):
        kiosk.register(number, phone="0211234567")
    kiosk.run()
    with kiosk.store.read() as tx:
        assert tx.to_check() == 120
        assert tx.wanted(50) == []
    assert len(kiosk.sky.sent_to(paths.CONTACT)) == 4

"""Photographs from a desk to the centre's album: each once, byte for byte, whatever happens."""

from __future__ import annotations

import signal
from contextlib import closing
from os import urandom
from pathlib import Path
from random import Random

import pytest

from kiosk.central.photos.album import ObjectAlbum
from kiosk.central.photos.retaking import Retake
from kiosk.domain.photo import PhotoKind
from kiosk.domain.standing import Standing
from kiosk.errors import CentreUnreachable
from kiosk.store.records import SealedPhoto
from kiosk.sync import engine
from kiosk.sync.engine import Engine
from kiosk.sync.enrol import enrol
from kiosk.sync.flow import LINES
from kiosk.sync.transport import Answer, HttpTransport
from kiosk.wire import paths
from kiosk.wire.photos import CHUNK, Chunk, peek_request
from tests.central.running import Server, ask, serving
from tests.clock import Clock
from tests.fakes import OFFICE, Kiosk, Surroundings, Weather, World
from tests.journeys.books import Books
from tests.journeys.test_killed import run_apart
from tests.sync.album import photographed

SIZES = (1, 900, CHUNK - 1, CHUNK, CHUNK + 1, 2 * CHUNK + 77)


def album(world: World) -> ObjectAlbum:
    return ObjectAlbum.at(str(world.around.folder / "photos-of-the-centre"))


def are_there(world: World, shots: list[SealedPhoto]) -> bool:
    kept = album(world)
    return all(kept.get(one.mark.digest) == one.sealed for one in shots)


def on_their_way(kiosk: Kiosk) -> int:
    with kiosk.store.read() as tx:
        return tx.photo_counts().photos


def left_here(kiosk: Kiosk, people: range) -> int:
    """Of how many photographs the bytes are still on this machine."""
    with kiosk.store.read() as tx:
        return sum(row.is_here for which in people for row in tx.photos_of(which))


def a_crowd(kiosk: Kiosk, people: range, random: Random) -> list[SealedPhoto]:
    sizes = [(random.choice(SIZES), random.choice(SIZES)) for _ in people]
    return [
        shot
        for number, size in zip(people, sizes, strict=True)
        for shot in photographed(kiosk, number, *size)[1]
    ]


@pytest.mark.parametrize("lines", [1, LINES])
def test_a_days_photographs_arrive_and_leave_the_desk(
    world: World, kiosk: Kiosk, books: Books, lines: int
) -> None:
    kiosk.lines = lines
    shots = a_crowd(kiosk, range(1, 9), Random(lines))
    report = kiosk.run()
    assert (report.sent, report.photos, report.problem) == (8, 16, None)
    assert are_there(world, shots)
    assert books.photos() == {one.mark.digest: one.mark.size for one in shots}
    assert (on_their_way(kiosk), left_here(kiosk, range(1, 9))) == (0, 0)  # its custody is durable
    assert kiosk.standings() == {Standing.PLACED: 8}


@pytest.mark.parametrize("seed", range(2))
def test_in_any_weather_and_through_any_crash_each_arrives_once(
    world: World, books: Books, seed: int
) -> None:
    random = Random(seed)
    desks = [world.new_kiosk() for _ in range(2)]
    shots: list[SealedPhoto] = []
    for turn in range(60):
        for desk, kiosk in enumerate(desks):
            if turn < 3:
                first = 1 + 100 * desk + 2 * turn
                shots += a_crowd(kiosk, range(first, first + 2), random)
            kiosk.sky.forecast = [_weather(random, turn) for _ in range(10)]
            kiosk.run()
            if random.random() < 0.3:
                kiosk.crash()
        if turn >= 3 and not any(map(on_their_way, desks)):
            break
    assert [on_their_way(kiosk) for kiosk in desks] == [0, 0]
    assert are_there(world, shots)
    assert books.photos() == {one.mark.digest: one.mark.size for one in shots}
    assert books.photos_awaited() == 0


def _weather(random: Random, turn: int) -> Weather:
    rough = 0.5 if turn < 20 else 0.0
    return random.choice(list(Weather)) if random.random() < rough else Weather.FAIR


def test_killed_at_any_message_it_goes_on(world: World, kiosk: Kiosk, books: Books) -> None:
    shots = photographed(kiosk, 1, 2 * CHUNK + 5, CHUNK)[1]
    for message in (0, 1, 2, 2, 2):  # contact, claims, the question, a piece, another
        assert run_apart(kiosk, killed_at=message) == -signal.SIGKILL
    assert run_apart(kiosk) == 0
    assert are_there(world, shots)
    assert len(books.photos()) == 2
    bodies = [peek_request(body) for body in kiosk.sky.sent_to(paths.PHOTOS)]
    sent = sum(len(one.data) for one in bodies if isinstance(one, Chunk))
    assert sent <= sum(one.mark.size for one in shots) + 3 * CHUNK


def test_a_centre_out_of_a_backup_gets_what_is_still_here(
    world: World, kiosk: Kiosk, books: Books
) -> None:
    first = photographed(kiosk, 1, CHUNK + 5)[1]
    kiosk.run()
    second = photographed(kiosk, 2, 900, 800)[1]
    kiosk.sky.forecast = [Weather.FAIR] * 3 + [Weather.FAIR, Weather.REPLY_LOST]
    kiosk.run()
    world.centre.restored()
    kiosk.run()
    kiosk.run()
    assert are_there(world, [*first, *second])
    assert (on_their_way(kiosk), len(books.photos())) == (0, 3)


def test_a_centre_that_is_killed_in_the_middle_goes_on_where_it_was(tmp_path: Path) -> None:
    """Real processes and lines, several pieces under way at once."""
    data, clock = tmp_path / "data", Clock()
    with closing(Surroundings(nowhere, tmp_path, clock)) as around:
        kiosk = around.set_up()
        with serving(data, end=signal.SIGKILL) as server:
            code = ask("enrolment-code", "--office", OFFICE, "--data", data)["code"]
            line = HttpTransport(server.url)
            enrol(kiosk.store, line, server.url, code, OFFICE, clock, urandom)
            shots = [
                shot for n in range(1, 5) for shot in photographed(kiosk, n, 2 * CHUNK, CHUNK)[1]
            ]
            pieces = iter(range(9))
            ready = over_http(kiosk)
            cut_off = ready.run_once(spare=lambda: next(pieces) < 6 or killed(server))
        assert isinstance(cut_off.problem, CentreUnreachable)
        assert 0 < (left := on_their_way(kiosk)) < 8
        with serving(data, "--listen", server.url.removeprefix("http://")):
            assert ready.run_once().photos == left
        assert on_their_way(kiosk) == 0
        kept = ObjectAlbum.at(str(data / "photos"))
        assert all(kept.get(one.mark.digest) == one.sealed for one in shots)


def nowhere(path: str, body: bytes) -> Answer:
    raise AssertionError("these kiosks have a line of their own")


def over_http(kiosk: Kiosk) -> Engine:
    made = engine.ready(kiosk.store, HttpTransport, kiosk.clock, urandom)
    assert made is not None
    return made


def killed(server: Server) -> bool:
    server.process.kill()
    server.process.wait()
    return True


def test_a_photograph_that_is_asked_for_again_comes_back_as_a_correction(
    world: World, kiosk: Kiosk
) -> None:
    made, _ = photographed(kiosk, 1, 900, 800)
    kiosk.run()
    world.centre.photos.retake(Retake(made.receipt.text, PhotoKind.CARD, "blurred", "Rahayu"))
    kiosk.run()
    with kiosk.store.read() as tx:
        stub = tx.stub(1)
    assert stub.standing is Standing.NEEDS_CORRECTION
    assert stub.verdict is not None
    assert (stub.verdict.field, stub.verdict.reasons) == ("photo.ktp", ("photo.blurred",))

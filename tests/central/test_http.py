"""The centre as the network sees it: every door, and what comes through them."""

from __future__ import annotations

import asyncio
import os
import threading
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from typing import Any, cast

import httpx
import psycopg
import pytest
from hypothesis import given
from hypothesis import strategies as st
from litestar import Litestar
from litestar.testing import TestClient
from sqlalchemy import make_url

from kiosk.central import asgi
from kiosk.central.answers import Answer
from kiosk.central.centre import Centre
from kiosk.central.gate import Full, Gate
from kiosk.central.photos.album import ObjectAlbum
from kiosk.central.photos.photographs import Photographs
from kiosk.domain.verdict import VerdictKind
from kiosk.wire import batch, paths, photos
from kiosk.wire.batch import digest
from tests import builders
from tests.central.desks import VOCATION, Desk
from tests.postgres import PostgresServer

DOORS = (paths.ENROLMENTS, paths.BATCHES, paths.CONTACT, paths.PHOTOS)


@pytest.fixture
def client(centre: Centre) -> Iterator[TestClient[Litestar]]:
    with TestClient(asgi.create(centre)) as client:
        yield client


def through(client: TestClient[Litestar], desk: Desk) -> Desk:
    """The same desk, on the other side of a network."""

    class Far:
        def take_batch(self, body: bytes) -> Answer:
            return self._post(paths.BATCHES, body)

        def contact(self, body: bytes) -> Answer:
            return self._post(paths.CONTACT, body)

        def enrol(self, body: bytes) -> Answer:
            return self._post(paths.ENROLMENTS, body)

        def take_photo(self, body: bytes) -> Answer:
            return self._post(paths.PHOTOS, body)

        def _post(self, path: str, body: bytes) -> Answer:
            got = client.post(path, content=body, headers={"Content-Type": paths.COSE})
            return Answer(got.status_code, got.content, got.headers["content-type"])

    desk.centre = Far()  # type: ignore[assignment]
    return desk


def test_a_kiosk_enrols_sends_and_calls(centre: Centre, client: TestClient[Litestar]) -> None:
    code = centre.enrolment_code("Disnaker Kota Bandung").code
    desk = through(client, Desk(centre))
    desk.enrol(code)
    assert desk.send(1, 2).kinds == [VerdictKind.IN_DRAW] * 2
    assert desk.contact().durable_through == 1


def test_a_kiosk_sends_a_photograph(desk: Desk, client: TestClient[Litestar]) -> None:
    sealed = desk.photo()
    assert through(client, desk).upload(sealed).server_seq is not None


def test_answers_say_what_they_are(desk: Desk, client: TestClient[Litestar]) -> None:
    body = desk.seal(desk.claims([1]))
    answer = client.post(paths.BATCHES, content=body)
    assert (answer.status_code, answer.headers["content-type"]) == (200, paths.COSE)
    stranger = client.post(paths.BATCHES, content=body[:-1] + bytes([body[-1] ^ 1]))
    assert (stranger.status_code, stranger.headers["content-type"]) == (400, paths.COSE)


def test_what_anybody_may_see_says_nothing_of_anybody(
    desk: Desk, client: TestClient[Litestar]
) -> None:
    desk.send(1, 2)
    desk.send(3, made_under=VOCATION)
    assert client.get("/health").json() == {"alive": True}
    assert client.get("/ready").json() == {"ready": True}
    waves = {one["programme"]: one for one in client.get("/v1/waves").json()}
    assert (waves[VOCATION[0]]["taken"], waves[VOCATION[0]]["quota"]) == (1, 25)
    status = client.get("/v1/status").json()
    assert status["records"] == {"in_draw": 2, "placed": 1}
    assert status["counted_twice"] == 0
    seen = client.get("/v1/status").text + client.get("/v1/waves").text
    assert desk.device.hex() not in seen
    assert builders.answers(1)["nik"] not in seen


def test_the_json_endpoints_are_described(client: TestClient[Litestar]) -> None:
    described = client.get("/schema/openapi.json").json()
    assert set(described["paths"]) == {"/health", "/ready", "/v1/waves", "/v1/status"}
    wave = described["components"]["schemas"]["WaveCount"]["properties"]
    assert {"quota", "taken", "closes"} <= set(wave)


# --- what must never be a 500 ---------------------------------------------------------------------


@pytest.fixture(scope="module")
def bare(
    postgres_server: PostgresServer, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[tuple[TestClient[Litestar], Desk]]:
    """One centre for many noises."""
    with postgres_server.fresh() as url:
        album = ObjectAlbum.at(str(tmp_path_factory.mktemp("photos")))
        centre = Centre.open(url, clock=lambda: builders.NOW, random_bytes=os.urandom, album=album)
        centre.publish(builders.programme_data())
        desk = Desk.enrolled(centre)
        with TestClient(asgi.create(centre, rounds=False)) as client:
            yield client, desk
        centre.close()


@given(path=st.sampled_from(DOORS), noise=st.binary(max_size=300))
def test_noise_is_refused_and_changes_nothing(
    bare: tuple[TestClient[Litestar], Desk], path: str, noise: bytes
) -> None:
    client, desk = bare
    before = desk.centre.status()
    assert client.post(path, content=noise).status_code == 400
    assert desk.centre.status() == before


@given(
    path=st.sampled_from(DOORS),
    at=st.integers(0, 10_000),
    change=st.one_of(st.integers(1, 255), st.just("cut"), st.just("twice")),
)
def test_a_true_batch_that_was_damaged_on_the_way_is_refused(
    bare: tuple[TestClient[Litestar], Desk], path: str, at: int, change: int | str
) -> None:
    client, desk = bare
    desk.number, desk.next_seq = 1, 1
    body = bytearray(desk.seal(desk.claims([1, 2])))
    at %= len(body)
    if change == "cut":
        del body[at:]
    elif change == "twice":
        body += body[at:]
    else:
        body[at] ^= int(change)
    answer = client.post(path, content=bytes(body))
    assert answer.status_code in {400, 401}  # 401: the damage made it another device's
    assert desk.centre.status().batches == 0


@given(
    is_question=st.booleans(),
    at=st.integers(0, 10_000),
    change=st.one_of(st.integers(1, 255), st.just("cut"), st.just("twice")),
)
def test_what_was_said_of_photographs_and_damaged_on_the_way_is_refused(
    bare: tuple[TestClient[Litestar], Desk], is_question: bool, at: int, change: int | str
) -> None:
    client, desk = bare
    name = photos.Name(bytes(32), 500)
    body = bytearray(desk.sign_photo([name]) if is_question else desk.sign_photo(name, 7, b"data"))
    at %= len(body)
    if change == "cut":
        del body[at:]
    elif change == "twice":
        body += body[at:]
    else:
        body[at] ^= int(change)
    assert client.post(paths.PHOTOS, content=bytes(body)).status_code in {400, 401}
    assert desk.ask(bytes(500))[0].offset == 0


@given(
    size=st.integers(1, 2**31 - 1), offset=st.integers(0, 2**31 - 2), data=st.binary(max_size=99)
)
def test_whatever_an_enrolled_desk_signs_about_photographs_is_answered(
    bare: tuple[TestClient[Litestar], Desk], size: int, offset: int, data: bytes
) -> None:
    client, desk = bare
    name = photos.Name(digest(data + bytes([size % 7])), size)
    for body in (desk.sign_photo(name, offset, data), desk.sign_photo([name, name])):
        answer = client.post(paths.PHOTOS, content=body)
        assert answer.status_code in {200, 400}


@pytest.mark.parametrize("door", DOORS)
def test_a_body_beyond_every_batch_is_too_large(client: TestClient[Litestar], door: str) -> None:
    assert client.post(door, content=bytes(batch.LARGEST + 1)).status_code == 413
    assert client.post(door, content=iter([bytes(batch.LARGEST), b"x"])).status_code == 413
    assert client.post(door, content=bytes(batch.LARGEST)).status_code == 400


def test_other_methods_and_paths_are_not_there(client: TestClient[Litestar]) -> None:
    assert client.get(paths.BATCHES).status_code == 405
    assert client.get("/v1/nothing").status_code == 404


# --- trouble --------------------------------------------------------------------------------------


@pytest.mark.expects_log
def test_while_the_database_is_away_kiosks_are_asked_to_return(
    desk: Desk, client: TestClient[Litestar], postgres_url: str
) -> None:
    url = make_url(postgres_url)
    plain = url.set(drivername="postgresql", database="postgres").render_as_string()
    with psycopg.connect(plain, autocommit=True) as operator:
        operator.execute(f"ALTER DATABASE {url.database} ALLOW_CONNECTIONS false".encode())
        operator.execute(
            "SELECT pg_terminate_backend(pid, 5000) FROM pg_stat_activity WHERE datname = %s",
            [url.database],
        )
        body = desk.seal(desk.claims([1]))
        for _ in range(2):  # the connections that were open, and new ones
            away = client.post(paths.BATCHES, content=body)
            assert (away.status_code, away.headers["retry-after"]) == (503, "5")
        assert client.get("/ready").status_code == 503
        assert client.get("/health").status_code == 200
        operator.execute(f"ALTER DATABASE {url.database} ALLOW_CONNECTIONS true".encode())
    assert client.post(paths.BATCHES, content=body).status_code == 200


@pytest.mark.expects_log
def test_a_kiosk_that_comes_before_any_programme_is_asked_to_return(empty_centre: Centre) -> None:
    desk = Desk(empty_centre)
    body = desk.enrolment_request(empty_centre.enrolment_code("Disnaker").code)
    with TestClient(asgi.create(empty_centre)) as client:
        assert client.post(paths.ENROLMENTS, content=body).status_code == 503


@pytest.mark.expects_log
def test_what_nobody_foresaw_is_told_in_the_log_without_the_request(
    centre: Centre, desk: Desk, postgres_url: str, caplog: pytest.LogCaptureFixture
) -> None:
    plain = make_url(postgres_url).set(drivername="postgresql").render_as_string()
    with psycopg.connect(plain) as operator:
        operator.execute("ALTER TABLE batch RENAME TO gone")
    with TestClient(asgi.create(centre, rounds=False)) as client:
        answer = client.post(paths.BATCHES, content=desk.seal(desk.claims([1])))
    assert (answer.status_code, answer.json()) == (500, {"error": "internal"})
    assert "POST /v1/batches broke: UndefinedTable at" in caplog.text


def test_too_many_at_once_are_asked_to_return(centre: Centre, desk: Desk) -> None:
    application = asgi.create(centre, threads=1, in_line=2, rounds=False)
    bodies = [desk.seal(desk.claims([person])) for person in range(1, 13)]

    async def all_at_once() -> list[httpx.Response]:
        transport = httpx.ASGITransport(cast(Any, application))
        async with httpx.AsyncClient(transport=transport, base_url="http://centre") as client:
            asked = (client.post(paths.BATCHES, content=body) for body in bodies)
            return list(await asyncio.gather(*asked))

    answers = asyncio.run(all_at_once())
    later = [answer for answer in answers if answer.status_code == 503]
    assert {answer.status_code for answer in answers} == {200, 503}
    assert {answer.headers["retry-after"] for answer in later} == {"2"}
    assert centre.status().batches == 12 - len(later)


def test_claims_never_stand_in_line_behind_photographs(
    centre: Centre, desk: Desk, album: ObjectAlbum
) -> None:
    hold, inside = threading.Event(), threading.Semaphore(0)

    class Slow:
        def put(self, digest: bytes, sealed: bytes) -> None:
            inside.release()
            assert hold.wait(20)
            album.put(digest, sealed)

        has, get = album.has, album.get

    centre.photos = Photographs(centre._database, centre._keys, Slow(), centre._clock)
    many = asgi.PHOTO_THREADS + 2
    pieces = [desk.piece(desk.photo(size=100), 0) for _ in range(many)]
    with TestClient(asgi.create(centre, rounds=False)) as client, ThreadPoolExecutor(many) as pool:
        sent = [pool.submit(client.post, paths.PHOTOS, content=piece) for piece in pieces]
        for _ in range(asgi.PHOTO_THREADS):
            assert inside.acquire(timeout=20)
        assert client.post(paths.BATCHES, content=desk.seal(desk.claims([1]))).status_code == 200
        assert not any(one.done() for one in sent)
        hold.set()
        assert {one.result().status_code for one in sent} == {200}


def test_the_gate_lets_in_as_many_as_it_says() -> None:
    hold = threading.Event()

    async def story() -> list[Any]:
        gate = Gate(threads=2, in_line=1)
        inside = [asyncio.create_task(gate.run(hold.wait, 10)) for _ in range(3)]
        await asyncio.sleep(0)
        with pytest.raises(Full):
            await gate.run(int)
        inside[0].cancel()  # hung up: the work goes on, and so does its place
        await asyncio.sleep(0)
        with pytest.raises(Full):
            await gate.run(int)
        hold.set()
        done = await asyncio.gather(*inside, return_exceptions=True)
        assert await gate.run(int) == 0
        gate.close()
        return done

    done = asyncio.run(story())
    assert isinstance(done[0], asyncio.CancelledError)
    assert done[1:] == [True, True]


def test_what_a_crash_left_unjudged_is_judged_in_the_background(centre: Centre, desk: Desk) -> None:
    centre._intake._store(desk.seal(desk.claims([1])))
    until, pause = time.monotonic() + 20, threading.Event()
    with TestClient(asgi.create(centre)):
        while centre.status().waiting_batches:
            assert time.monotonic() < until
            pause.wait(0.02)
    assert centre.status().records == {"in_draw": 1}

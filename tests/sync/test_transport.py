import contextlib
import socket
import threading
from collections.abc import Iterator

import pytest

from kiosk.errors import AddressRefused, CentreUnreachable
from kiosk.sync import transport
from kiosk.sync.transport import HttpTransport, checked_address
from tests.sync.stranger import http, listening, visited


@contextlib.contextmanager
def line_to(url: str) -> Iterator[HttpTransport]:
    line = HttpTransport(url)
    try:
        yield line
    finally:
        line.close()


def test_bytes_arrive_as_they_were_and_the_answer_comes_back_as_it_was():
    body = bytes(range(256)) * 300
    with listening(http("200 OK", b"\x00\xffsigned", "X-Kind: reply")) as stranger:
        with line_to(stranger.url) as line:
            answer = line.post("/v1/batches", body)
        head, _, heard = stranger.heard[0].partition(b"\r\n\r\n")
    assert heard == body
    assert head.startswith(b"POST /v1/batches HTTP/1.1")
    assert b"application/cose" in head
    assert (answer.status, answer.body) == (200, b"\x00\xffsigned")
    assert answer.headers["x-kind"] == "reply"


def test_a_hundred_requests_travel_over_one_connection():
    with listening(http("200 OK", b"yes")) as stranger, line_to(stranger.url) as line:
        for _ in range(100):
            line.post("/v1/contact", b"hello")
        assert len(stranger.lines) == 1
        assert len(stranger.heard) == 100


def test_a_redirect_is_handed_over_and_not_followed():
    elsewhere = http("302 Found", b"go away", "Location: http://127.0.0.1:1/login")
    with listening(elsewhere) as stranger, line_to(stranger.url) as line:
        answer = line.post("/v1/contact", b"hello")
        assert answer.status == 302
        assert len(stranger.heard) == 1


def test_cookies_of_a_stranger_are_not_kept():
    with listening(http("200 OK", b"", "Set-Cookie: portal=1")) as stranger:
        with line_to(stranger.url) as line:
            line.post("/v1/contact", b"one")
            line.post("/v1/contact", b"two")
        assert not any(b"cookie" in heard.lower() for heard in stranger.heard)


def test_proxies_from_the_environment_are_not_asked(monkeypatch):
    monkeypatch.setenv("HTTP_PROXY", "http://127.0.0.1:1")
    monkeypatch.setenv("http_proxy", "http://127.0.0.1:1")
    with listening(http("200 OK", b"direct")) as stranger, line_to(stranger.url) as line:
        assert line.post("/v1/contact", b"hello").body == b"direct"


def test_an_answer_without_end_is_cut_off(monkeypatch):
    monkeypatch.setattr(transport, "MAX_ANSWER", 100_000)
    endless = b"HTTP/1.1 200 OK\r\n\r\n" + b"x" * 3_000_000
    with (
        listening(endless, hang_up=True) as stranger,
        line_to(stranger.url) as line,
    ):
        assert len(line.post("/v1/contact", b"hello").body) == 100_000


def test_what_was_packed_on_the_way_is_not_unpacked():
    packed = b"\x1f\x8b\x08\x00nonsense"
    answer = http("200 OK", packed, "Content-Encoding: gzip")
    with listening(answer) as stranger, line_to(stranger.url) as line:
        assert line.post("/v1/contact", b"hello").body == packed


@pytest.mark.parametrize(
    "answer",
    [
        b"",
        b"SSH-2.0-OpenSSH_9.2\r\n",
        b"HTTP/1.1 200 OK\r\nContent-Length: 500\r\n\r\nonly this much",
        b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n",
        b"HTTP/1.1 999999 \xff\xfe\r\n\r\n",
    ],
    ids=["hangs up", "not http", "cut short", "bad chunks", "bad status"],
)
def test_half_an_answer_is_no_answer(answer):
    with (
        listening(answer, hang_up=True) as stranger,
        line_to(stranger.url) as line,
        pytest.raises(CentreUnreachable) as caught,
    ):
        line.post("/v1/batches", b"hello")
    assert caught.value.facts == {"reason": "dropped"}


def test_nobody_at_the_address_is_told_from_nobody_answering(monkeypatch):
    with socket.create_server(("127.0.0.1", 0)) as door:
        url = f"http://127.0.0.1:{door.getsockname()[1]}"
        monkeypatch.setattr(transport, "READ_SECONDS", 0.05)
        with line_to(url) as line, pytest.raises(CentreUnreachable) as silent:
            line.post("/v1/contact", b"")
    with line_to(url) as line, pytest.raises(CentreUnreachable) as nobody:
        line.post("/v1/contact", b"")
    assert silent.value.facts == {"reason": "timeout"}
    assert nobody.value.facts == {"reason": "refused"}


def test_a_name_that_does_not_exist_is_said_so():
    with line_to("http://pusat.invalid") as line, pytest.raises(CentreUnreachable) as caught:
        line.post("/v1/contact", b"")
    assert caught.value.facts == {"reason": "name"}


def test_a_certificate_that_is_none_is_said_so():
    with (
        visited(lambda line: line.sendall(b"HTTP/1.1 400 Bad Request\r\n\r\n")) as url,
        line_to(url.replace("http://", "https://")) as line,
        pytest.raises(CentreUnreachable) as caught,
    ):
        line.post("/v1/contact", b"")
    assert caught.value.facts == {"reason": "tls"}


def test_a_slow_drip_ends_with_the_patience(monkeypatch):
    monkeypatch.setattr(transport, "READ_SECONDS", 0.2)
    enough = threading.Event()

    def drip(line: socket.socket) -> None:
        line.recv(65536)
        line.sendall(b"HTTP/1.1 200 OK\r\nContent-Length: 100000\r\n\r\n")
        while not enough.wait(0.02):
            line.sendall(b".")

    with visited(drip) as url, line_to(url) as line:
        with pytest.raises(CentreUnreachable) as caught:
            line.post("/v1/contact", b"")
        enough.set()
    assert caught.value.facts == {"reason": "timeout"}


def test_the_line_tells_when_the_other_end_has_gone(eventually):
    with listening(http("200 OK", b"yes")) as stranger, line_to(stranger.url) as line:
        assert not line.is_dropped()
        line.post("/v1/contact", b"hello")
        assert not line.is_dropped()
        stranger.hang_up_all()
        eventually(line.is_dropped)
        assert line.post("/v1/contact", b"again").body == b"yes"  # on a new line, unasked


@pytest.mark.parametrize(
    "typed, exact",
    [
        (" https://pusat.example.go.id/ ", "https://pusat.example.go.id"),
        ("pusat.example.go.id", "https://pusat.example.go.id"),
        ("http://127.0.0.1:8765", "http://127.0.0.1:8765"),
        ("http://[::1]:8765/loket", "http://[::1]:8765/loket"),
    ],
)
def test_an_address_is_taken_as_people_type_it(typed, exact):
    assert checked_address(typed) == exact


@pytest.mark.parametrize(
    "typed",
    [
        "",
        "ftp://pusat",
        "https://",
        "https://a:b@pusat",
        "http://[::1",
        "http://h:99999",
        "http://x y",
    ],
)
def test_what_is_no_address_is_refused_before_anything_is_sent(typed):
    with pytest.raises(AddressRefused):
        HttpTransport(typed)

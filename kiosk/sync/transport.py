"""Carries bytes to the centre and back over HTTP; believes nothing of what it carries."""

from __future__ import annotations

import io
import re
import time
from collections.abc import Mapping
from dataclasses import dataclass, field
from http.cookiejar import DefaultCookiePolicy
from typing import Protocol, cast
from urllib.parse import urlsplit

import requests
import urllib3
from requests.adapters import HTTPAdapter

from kiosk.errors import AddressRefused, CentreUnreachable

CONNECT_SECONDS = 5.0
READ_SECONDS = 30.0
# A field office's line: a batch of 64 KiB may take a minute and is not dead because of it.
SLOWEST_BYTES_PER_SECOND = 1024
MAX_ANSWER = 4 * 1024 * 1024
_PIECE = 4096
_HEADERS = {
    "Accept": "application/cose",
    "Accept-Encoding": "identity",  # what is signed is compressed already
    "Content-Type": "application/cose",
    "User-Agent": "loket-prakerja",
}


@dataclass(frozen=True, slots=True)
class Answer:
    """What came back, whoever sent it; header names are in lower case."""

    status: int
    headers: Mapping[str, str] = field(default_factory=dict)
    body: bytes = b""


class Transport(Protocol):
    """One way to the centre; raises `TransientError` leaves only."""

    def post(self, path: str, body: bytes) -> Answer:
        """Send these bytes and wait for whatever answers."""

    def is_dropped(self) -> bool:
        """The line kept open since the last answer has been closed by the other end."""

    def close(self) -> None:
        """Let go of the line."""


class HttpTransport:
    """HTTP to one centre over one kept connection; for one thread at a time."""

    def __init__(self, url: str) -> None:
        self._url = checked_address(url)
        self._adapter = HTTPAdapter(pool_connections=1, pool_maxsize=1, max_retries=0)
        self._session = _Straight()
        self._session.trust_env = False  # no proxy, no .netrc, no certificates from outside
        self._session.headers.clear()
        self._session.headers.update(_HEADERS)
        self._session.cookies.set_policy(DefaultCookiePolicy(allowed_domains=[]))
        self._session.mount(self._url, self._adapter)
        self._anywhere = requests.Request("POST", self._url).prepare()

    def post(self, path: str, body: bytes) -> Answer:
        patience = READ_SECONDS + len(body) / SLOWEST_BYTES_PER_SECOND
        try:
            with self._session.post(
                self._url + path,
                data=_Pieces(body),
                timeout=(CONNECT_SECONDS, patience),
                allow_redirects=False,
                stream=True,
            ) as response:
                return _read(response, patience)
        except (requests.RequestException, urllib3.exceptions.HTTPError, OSError) as error:
            raise CentreUnreachable(reason=_reason(error)) from error

    def is_dropped(self) -> bool:
        kept = self._adapter.get_connection_with_tls_context(self._anywhere, verify=True)
        pool = cast("urllib3.HTTPConnectionPool", kept).pool
        lines = [] if pool is None else [line for line in pool.queue if line is not None]
        return any(line.sock is not None and not line.is_connected for line in lines)

    def close(self) -> None:
        self._session.close()


def checked_address(url: str) -> str:
    """The address of a centre as a person typed it, made exact, or `AddressRefused`."""
    text = url.strip()
    try:
        parts = urlsplit(text if "://" in text else f"https://{text}")
        port = parts.port
    except ValueError as error:
        raise AddressRefused(reason="unreadable") from error
    if parts.scheme not in {"http", "https"}:
        raise AddressRefused(reason="scheme")
    stray = (parts.username, parts.query, parts.fragment, re.search(r"\s", text))
    if not parts.hostname or port == 0 or any(stray):
        raise AddressRefused(reason="unreadable")
    return f"{parts.scheme}://{parts.netloc}{parts.path}".rstrip("/")


class _Straight(requests.Session):
    """Follows no redirect, and does not even read one: its body may have no end."""

    def get_redirect_target(self, resp: requests.Response) -> str | None:
        return None


class _Pieces(io.BytesIO):
    """A body handed over in small pieces: the time limit of a socket counts for each of them."""

    def read(self, size: int | None = -1, /) -> bytes:
        wanted = _PIECE if size is None or size < 0 else min(size, _PIECE)
        return super().read(wanted)


def _read(response: requests.Response, patience: float) -> Answer:
    """At most `MAX_ANSWER` bytes as they came; more is nothing that the centre would say."""
    deadline = time.monotonic() + patience
    raw = cast("urllib3.HTTPResponse", response.raw)
    body = bytearray()
    while len(body) < MAX_ANSWER and (piece := raw.read1(65536, decode_content=False)):
        body += piece
        if time.monotonic() > deadline:
            raise CentreUnreachable(reason="timeout")
    headers = {name.lower(): value for name, value in response.headers.items()}
    return Answer(response.status_code, headers, bytes(body[:MAX_ANSWER]))


def _reason(error: Exception) -> str:
    """One word for what went wrong on the way; the texts of the libraries stay out of the facts."""
    for kind, word in _REASONS:
        if _is_or_wraps(error, kind):
            return word
    return "dropped"


_REASONS: tuple[tuple[type[Exception], str], ...] = (
    (requests.exceptions.SSLError, "tls"),
    (urllib3.exceptions.SSLError, "tls"),
    (urllib3.exceptions.NameResolutionError, "name"),
    (ConnectionRefusedError, "refused"),
    (TimeoutError, "timeout"),
    (urllib3.exceptions.NewConnectionError, "no_route"),  # to urllib3 a kind of timeout
    (urllib3.exceptions.TimeoutError, "timeout"),
    (requests.Timeout, "timeout"),
)


def _is_or_wraps(error: BaseException, kind: type[Exception]) -> bool:
    """requests and urllib3 wrap one another: as cause, as argument, as reason."""
    seen: list[BaseException] = []
    waiting: list[object] = [error]
    while waiting:
        here = waiting.pop()
        if isinstance(here, kind):
            return True
        if isinstance(here, BaseException) and here not in seen:
            seen.append(here)
            waiting += [here.__cause__, here.__context__, getattr(here, "reason", None), *here.args]
    return False

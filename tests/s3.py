"""An S3 server of the tests' own, over real HTTP: started, stopped and started again.

Import the fixture where it is needed:

    from tests.s3 import s3  # noqa: F401
"""

from __future__ import annotations

import logging
from collections.abc import Iterator
from uuid import uuid4

import httpx
import pytest
from moto.server import ThreadedMotoServer


class S3Server:
    """moto on a free port of this machine; what it holds is in memory and outlives a stop."""

    def __init__(self) -> None:
        self._server = ThreadedMotoServer("127.0.0.1", 0, verbose=False)
        self._server.start()
        self.host, self.port = self._server.get_host_and_port()

    @property
    def url(self) -> str:
        return f"http://{self.host}:{self.port}"

    def new_place(self) -> str:
        """A bucket that nobody used before, as `--photos` takes it."""
        bucket = f"photos-{uuid4().hex}"
        httpx.put(f"{self.url}/{bucket}").raise_for_status()
        return f"s3://{bucket}/kpk"

    def stop(self) -> None:
        self._server.stop()

    def restart(self) -> None:
        """At the same address."""
        self._server = ThreadedMotoServer("127.0.0.1", self.port, verbose=False)
        self._server.start()


@pytest.fixture
def s3(monkeypatch: pytest.MonkeyPatch) -> Iterator[S3Server]:
    """Named in the environment as operators name theirs."""
    logging.getLogger("werkzeug").setLevel(logging.ERROR)
    server = S3Server()
    monkeypatch.setenv("AWS_ENDPOINT_URL", server.url)
    monkeypatch.setenv("AWS_ACCESS_KEY_ID", "made-up")
    monkeypatch.setenv("AWS_SECRET_ACCESS_KEY", "made-up")
    monkeypatch.setenv("AWS_REGION", "ap-southeast-3")
    yield server
    server.stop()

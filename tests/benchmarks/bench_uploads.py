"""How fast the centre takes photographs over HTTP, against a bare loop of PUTs.

The floor: the same bytes over as many lines, each photograph in one PUT to a program that writes
and syncs one file. Ours comes in pieces of 64 KiB at most, each signed and verified, is kept in
PostgreSQL until it is whole, checked by its hash, synced into the album and entered in the ledger.
Sealing and signing at the kiosk are not timed.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from http.client import HTTPConnection
from pathlib import Path
from urllib.parse import urlsplit

from kiosk.domain.photo import PhotoKind
from kiosk.wire import paths, photos
from tests.benchmarks.measured import Measured
from tests.central.desks import Desk
from tests.central.running import serving

PHOTOS, SIZE, LINES = 400, 120_000, 4
Request = tuple[str, str, bytes]  # method, path, body


def measure(runs: int = 5, count: int = PHOTOS) -> list[Measured]:
    """Megabytes a second, from the first byte to the custody of the last photograph."""
    ours, floor = [], []
    folder = Path(tempfile.mkdtemp(prefix="loket-bench-"))
    try:
        with _bare(folder / "bare") as bare, serving(folder / "centre") as centre:
            desk = centre.desk(folder / "centre")
            for _ in range(runs):
                sealed = _registered(desk, count)
                floor.append(_rate(bare, [[_put(one)] for one in sealed], sealed))
                ours.append(_rate(centre.url, [_pieces(desk, one) for one in sealed], sealed))
                told = [desk.ask(*sealed[at : at + 64]) for at in range(0, count, 64)]
                if not all(state.server_seq for some in told for state in some):
                    raise AssertionError("a photograph is not in custody")
    finally:
        shutil.rmtree(folder)
    name = f"the centre takes photographs of {SIZE // 1000} KB over {LINES} lines"
    how = "the same bytes by PUT, a synced file each"
    return [Measured(name, "MB/s", ours, floor, how, more_is_better=True)]


def _registered(desk: Desk, count: int) -> list[bytes]:
    """As many photographs, of people who are registered already: claims go first."""
    sealed = [desk.photo(kind, SIZE) for _ in range(count // 2) for kind in PhotoKind]
    claims = desk.claims(range(desk.next_seq, desk.next_seq + count // 2))
    pairs = zip(sealed[::2], sealed[1::2], strict=True)
    told = [desk.with_photos(claim, *two) for claim, two in zip(claims, pairs, strict=True)]
    desk.post(desk.seal(told))
    return sealed


def _pieces(desk: Desk, sealed: bytes) -> list[Request]:
    return [
        ("POST", paths.PHOTOS, desk.piece(sealed, first))
        for first in range(0, len(sealed), photos.CHUNK)
    ]


def _put(sealed: bytes) -> Request:
    return ("PUT", f"/{photos.digest(sealed).hex()}", sealed)


def _rate(url: str, work: Sequence[Sequence[Request]], sealed: Sequence[bytes]) -> float:
    began = time.perf_counter()
    with ThreadPoolExecutor(LINES) as pool:
        list(pool.map(_send, [url] * LINES, [work[at::LINES] for at in range(LINES)]))
    return sum(map(len, sealed)) / 1e6 / (time.perf_counter() - began)


def _send(url: str, work: Sequence[Sequence[Request]]) -> None:
    line = HTTPConnection(urlsplit(url).netloc)
    for requests in work:
        for method, path, body in requests:
            line.request(method, path, body)
            answer = line.getresponse()
            answer.read()
            if answer.status != 200:
                raise AssertionError(answer.status)
    line.close()


@contextmanager
def _bare(folder: Path) -> Iterator[str]:
    folder.mkdir()
    asked = [sys.executable, "-m", "tests.benchmarks.bare_album", str(folder)]
    with subprocess.Popen(asked, stdout=subprocess.PIPE, text=True) as door:
        assert door.stdout
        try:
            yield f"http://127.0.0.1:{int(door.stdout.readline())}"
        finally:
            door.terminate()


if __name__ == "__main__":
    for one in measure(int(os.environ.get("RUNS", "5"))):
        print(one.to_data())

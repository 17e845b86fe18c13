"""After a whole journey nobody's number, name or telephone is in any log or in any file."""

import logging
import os
from collections.abc import Iterator
from pathlib import Path
from threading import Event

import pytest

from kiosk.sync.link import LinkState
from kiosk.sync.worker import LinkEvent, Worker
from kiosk.wire import paths
from tests import builders
from tests.fakes import Kiosk, Weather

PEOPLE = range(1, 61)
TOLD_OF = ("nik", "kk", "name", "phone", "email", "street")


class Ear(logging.Handler):
    """Hears every logger at every level, as a curious administrator would set it."""

    def __init__(self) -> None:
        super().__init__(logging.DEBUG)
        self.heard: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        shown = self.format(record)
        self.heard.append(f"{shown} {record.args!r} {record.exc_text or ''}")


@pytest.fixture
def ear() -> Iterator[Ear]:
    ear, root = Ear(), logging.getLogger()
    level = root.level
    root.addHandler(ear)
    root.setLevel(logging.DEBUG)
    yield ear
    root.setLevel(level)
    root.removeHandler(ear)


def secrets() -> set[str]:
    """What must be found nowhere: long enough that it is nowhere by chance."""
    said = {builders.answers(number).get(name, "") for number in PEOPLE for name in TOLD_OF}
    return {text for text in said if len(text) >= 8}


def leaks(told: bytes) -> list[str]:
    forms = {form for text in secrets() for form in (text, text.lower(), text.title())}
    return [form for form in forms if form.encode() in told or form.encode("utf-16-le") in told]


def files_of(folder: Path) -> bytes:
    return b"".join(file.read_bytes() for file in sorted(folder.rglob("*")) if file.is_file())


def test_no_person_is_in_a_log_or_in_a_file(ear, world, kiosk):
    """Registered, cut, sent, lost, answered, refused, settled, crashed, and the worker at it."""
    for number in PEOPLE:
        kiosk.register(number)
        if number % 10 == 0:
            kiosk.sky.forecast = [Weather.FAIR, Weather.REPLY_LOST]
            kiosk.run()
            assert leaks(files_of(kiosk.folder)) == []
    kiosk.register(200, nik="not a NIK")
    other = world.new_kiosk()
    other.register_all(range(1, 11))
    other.run()
    kiosk.crash()
    assert leaks(files_of(kiosk.folder)) == []
    work_through(kiosk)
    assert leaks(files_of(kiosk.folder)) == []
    kiosk.restart()
    assert leaks(files_of(kiosk.folder)) == []
    assert ear.heard, "nothing was heard: the ear is deaf"
    assert leaks("\n".join(ear.heard).encode()) == []


def work_through(kiosk: Kiosk) -> None:
    """With the worker at it, as in the program."""
    done = Event()

    def look(event: LinkEvent) -> None:
        if isinstance(event, LinkState) and not event.unsent:
            done.set()

    worker = Worker(lambda: kiosk.engine, kiosk.store, kiosk.clock, os.urandom)
    worker.on_event(look)
    worker.start()
    worker.send_now()
    assert done.wait(10)
    worker.stop()


def test_no_person_travels_readable(kiosk):
    kiosk.register_all(PEOPLE)
    kiosk.run()
    sent = b"".join(body for _, body in kiosk.sky.sent)
    assert len(kiosk.sky.sent_to(paths.BATCHES)) == 1
    assert leaks(sent) == []


def test_what_was_cut_is_not_readable_even_with_the_key(kiosk):
    """A stolen laptop whose password is known gives stubs, not applicants."""
    kiosk.register_all(PEOPLE)
    kiosk.engine.cut_all()
    stubs = [builders.answers(number)["name"] for number in PEOPLE]
    found = leaks("".join(everything_in(kiosk)).encode())
    assert {leak.upper() for leak in found} <= set(stubs)


def everything_in(kiosk: Kiosk) -> Iterator[str]:
    """Every row of every table, as whoever has the key can read them."""
    with kiosk.store.read() as tx:
        ask = tx._connection.exec_driver_sql
        tables = ask(
            "SELECT name FROM sqlite_schema WHERE type = 'table' AND sql NOT LIKE '%VIRTUAL%'"
        ).fetchall()
        for (table,) in tables:
            yield from (repr(tuple(row)) for row in ask(f"SELECT * FROM {table}"))


def test_the_search_for_leaks_finds_one():
    nik = builders.answers(7)["nik"]
    assert leaks(f"... {nik} ...".encode()) == [nik]

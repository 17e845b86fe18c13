"""What a thief finds in the folder: nothing without the key, and with it only drafts and stubs."""

import hashlib
import struct
from collections.abc import Iterator
from pathlib import Path

from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes
from sqlcipher3 import dbapi2

from kiosk.domain.verdict import VerdictKind
from kiosk.store import opening
from kiosk.store.records import Draft
from kiosk.store.store import Store
from tests import builders
from tests.store import desk
from tests.store.test_migrating import NEXT, later

PAGE, SALT, RESERVED, IV = 4096, 16, 80, 16
WAL_HEADER, FRAME_HEADER = 32, 24
PEOPLE = range(1, 61)


def personal(number: int) -> dict[str, str]:
    """What must not lie open; each long enough not to turn up among random bytes."""
    answers = builders.answers(number, street=f"Jl. Rahasia No. {number:05}")
    return {name: answers[name] for name in ("nik", "kk", "name", "phone", "street")}


def a_day(store: Store, numbers: range = PEOPLE) -> None:
    for number in numbers:
        texts = {**builders.typed(number), **personal(number)}
        with store.write() as tx:
            tx.keep_draft(Draft(f"d{number}", texts, "nik", desk.NOW))
        with store.write() as tx:
            tx.register(desk.new(number, None, **personal(number)))
            tx.drop_draft(f"d{number}")


def test_nothing_personal_lies_open_in_any_file_of_the_folder(
    store: Store, path: Path, tmp_path: Path
) -> None:
    a_day(store)
    seen = {one.name: one.read_bytes() for one in path.parent.iterdir()}
    assert set(seen) == {"kiosk.db", "kiosk.db-wal", "kiosk.db-shm"}
    store.close()
    Store.open(path, desk.KEY, schema=later(tmp_path, NEXT)).close()
    seen |= {f"later {one.name}": one.read_bytes() for one in path.parent.glob("kiosk.db*")}
    assert "later kiosk.db.before-0003" in seen
    for name, content in seen.items():
        for number in PEOPLE:
            for text in personal(number).values():
                assert text.encode() not in content, name
                assert text.encode("utf-16-le") not in content, name


def readable(path: Path, key: bytes) -> Iterator[bytes]:
    """Every page that whoever knows the key can read: of the file, and of the log's remains."""
    whole = path.read_bytes()
    pages = [whole[at : at + PAGE] for at in range(0, len(whole), PAGE)]
    yield _decrypted(pages[0][SALT:], key)
    yield from (_decrypted(page, key) for page in pages[1:])
    log = path.with_name(f"{path.name}-wal")
    content = log.read_bytes() if log.exists() else b""
    for at in range(WAL_HEADER, len(content) - PAGE, FRAME_HEADER + PAGE):
        number = struct.unpack(">I", content[at : at + 4])[0]
        page = content[at + FRAME_HEADER : at + FRAME_HEADER + PAGE]
        yield _decrypted(page[SALT:] if number == 1 else page, key)


def _decrypted(page: bytes, key: bytes) -> bytes:
    """SQLCipher 4: AES-256-CBC, its IV in the reserved bytes at the end of each page."""
    sealed, reserved = page[:-RESERVED], page[-RESERVED:]
    cipher = Cipher(algorithms.AES(key), modes.CBC(reserved[:IV])).decryptor()
    return cipher.update(sealed) + cipher.finalize()


def found_with_the_key(path: Path, numbers: range, *names: str) -> set[str]:
    everything = b"\0".join(readable(path, desk.KEY))
    return {
        name
        for number in numbers
        for name in names
        if personal(number)[name].encode() in everything
    }


def test_the_way_in_used_below_is_a_way_in(store: Store, path: Path) -> None:
    a_day(store)
    claimed = ("nik", "kk", "phone", "street")
    assert found_with_the_key(path, PEOPLE, *claimed) == set(claimed)


def test_after_a_cut_not_even_the_key_brings_a_claim_back(store: Store, path: Path) -> None:
    """Neither in a table, nor in a freed page, nor in what is left of the log."""
    a_day(store)
    desk.cut(store, 25)
    desk.cut(store, 35)
    desk.settle(store, 1, {1: desk.said(VerdictKind.PLACED)})
    store.sweep()
    for number in PEOPLE:
        assert not _in_any_table(path, number)
    assert found_with_the_key(path, PEOPLE, "nik", "kk", "phone", "street") == set()
    assert found_with_the_key(path, PEOPLE, "name") == {"name"}  # the stub


def test_what_still_waits_is_there_after_the_cut_of_the_others(store: Store, path: Path) -> None:
    a_day(store)
    desk.cut(store, 40)
    store.sweep()
    assert found_with_the_key(path, range(1, 41), "nik", "kk", "phone", "street") == set()
    assert found_with_the_key(path, range(41, 61), "nik") == {"nik"}


def test_closing_leaves_nothing_deleted_behind_either(store: Store, path: Path) -> None:
    a_day(store)
    desk.cut(store, 60)
    store.close()
    assert not path.with_name("kiosk.db-wal").exists()
    assert found_with_the_key(path, PEOPLE, "nik", "kk", "phone", "street") == set()


def test_a_discarded_draft_is_gone(store: Store, path: Path) -> None:
    with store.write() as tx:
        tx.keep_draft(Draft("d", personal(1), "nik", desk.NOW))
    with store.write() as tx:
        tx.keep_draft(Draft("d", personal(2), "nik", desk.NOW))
        tx.drop_draft("d")
    store.sweep()
    assert found_with_the_key(path, range(1, 3), *personal(1)) == set()


def test_a_mark_tells_nothing_to_who_does_not_know_the_key(store: Store, path: Path) -> None:
    """The same people at another desk leave other marks; a plain hash of a NIK is nowhere."""
    a_day(store)
    other = path.with_name("other.db")
    with desk.open_desk(other) as second:
        a_day(second)
    assert not _marks(path) & _marks(other)
    plain = {hashlib.sha256(personal(number)["nik"].encode()).digest() for number in PEOPLE}
    assert not {mark[:16] for mark in plain} & _marks(path)


def _marks(path: Path) -> set[bytes]:
    line = opening.connect(path, desk.KEY)
    rows = line.execute("SELECT nik_mark, phone_mark, content_mark FROM registration").fetchall()
    line.close()
    return {mark for row in rows for mark in row}


def _in_any_table(path: Path, number: int) -> bool:
    line = opening.connect(path, desk.KEY)
    line.text_factory = bytes
    names = line.execute(
        "SELECT name FROM sqlite_schema WHERE type = 'table' AND sql NOT LIKE '%VIRTUAL%'"
    ).fetchall()  # what a virtual table holds is in the tables beside it
    everything = b"\0".join(
        value if isinstance(value, bytes) else str(value).encode()
        for (name,) in names
        for row in _rows(line, name.decode())
        for value in row
    )
    line.close()
    secrets = personal(number)
    return any(secrets[name].encode() in everything for name in ("nik", "kk", "phone", "street"))


def _rows(line: dbapi2.Connection, name: str) -> list[tuple[object, ...]]:
    rows: list[tuple[object, ...]] = line.execute(f'SELECT * FROM "{name}"').fetchall()
    return rows

import shutil
from pathlib import Path

import pytest

from kiosk.errors import (
    StoreDamaged,
    StoreMissing,
    StoreTooNew,
)
from kiosk.store.store import Store
from tests.store import desk


@pytest.fixture
def broken(store: Store, path: Path, tmp_path: Path) -> tuple[bytes, Path]:
    """The bytes of a store with something in every table, and where to put a broken copy."""
    desk.register(store, range(1, 301))
    desk.cut(store, 50)
    desk.settle(store, 1)
    store.close()
    copy = tmp_path / "copy" / "kiosk.db"
    copy.parent.mkdir()
    return path.read_bytes(), copy


def use_everything(path: Path) -> None:
    """What a day at the desk touches."""
    with Store.open(path, desk.KEY) as store:
        with store.read() as tx:
            tx.counts()
            tx.rows(limit=500)
            tx.search("siti")
            tx.waiting_claims(500)
            tx.unanswered_batches(9)
            tx.of_nik(desk.new(3).answers["nik"])
        desk.register(store, [500])
        if found := store.integrity():
            raise StoreDamaged(findings=len(found))


def look_over(path: Path) -> None:
    with Store.open(path, desk.KEY) as store:
        if found := store.integrity():
            raise StoreDamaged(findings=len(found))


def test_no_flipped_byte_goes_unnoticed_and_none_is_a_crash(broken: tuple[bytes, Path]) -> None:
    """A page that nothing stands on may be written over; then the file is sound again."""
    whole, copy = broken
    healed = 0
    for place in [0, 15, 16, 100, 4095, *range(4096 + 77, len(whole), len(whole) // 40)]:
        spoiled = bytearray(whole)
        spoiled[place] ^= 0x10
        put(spoiled, copy)
        with pytest.raises(StoreDamaged):
            look_over(copy)
        put(spoiled, copy)
        try:
            use_everything(copy)
        except StoreDamaged:
            continue
        look_over(copy)
        healed += 1
    assert healed <= 2


def put(content: bytearray, path: Path) -> None:
    for one in path.parent.iterdir():
        one.unlink()
    path.write_bytes(content)


@pytest.mark.parametrize("share", [0.01, 0.3, 0.5, 0.99])
def test_a_file_cut_short_is_damaged(broken: tuple[bytes, Path], share: float) -> None:
    whole, copy = broken
    copy.write_bytes(whole[: int(len(whole) * share)])
    with pytest.raises(StoreDamaged):
        use_everything(copy)


def test_an_undamaged_copy_passes_the_same_day(broken: tuple[bytes, Path]) -> None:
    whole, copy = broken
    copy.write_bytes(whole)
    use_everything(copy)


def test_a_store_pulled_away_while_open_is_told(store: Store, path: Path) -> None:
    desk.register(store, [1])
    store.close()
    shutil.rmtree(path.parent)
    with pytest.raises(StoreMissing):
        Store.open(path, desk.KEY)


def test_a_newer_program_has_been_here(store: Store, path: Path) -> None:
    with store.write() as tx:
        desk.line_of(tx).execute("UPDATE alembic_version SET version_num = '9999'")
    store.close()
    before = path.read_bytes()
    with pytest.raises(StoreTooNew) as caught:
        Store.open(path, desk.KEY)
    assert caught.value.facts == {"revision": "9999"}
    assert path.read_bytes() == before
    assert [one.name for one in path.parent.iterdir()] == ["kiosk.db"]

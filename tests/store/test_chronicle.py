from datetime import timedelta
from pathlib import Path

import pytest
from sqlcipher3 import dbapi2

from kiosk.store.records import Deed
from kiosk.store.store import Store
from tests.store import desk


def deed(minute: int, what: str = "data.shown", registration_id: int | None = None) -> Deed:
    at = desk.NOW + timedelta(minutes=minute)
    return Deed(at, "budi", what, registration_id, "checked with the card", {"fields": 2})


def test_what_was_done_is_told_newest_first_and_as_it_was_written(store: Store, path: Path) -> None:
    desk.register(store, [1])
    written = [deed(1, registration_id=1), deed(2, "day.closed"), deed(3, "setting.changed")]
    with store.write() as tx:
        for one in written:
            tx.note(one)
    store.close()
    with Store.open(path, desk.KEY) as again, again.read() as tx:
        assert tx.deeds() == tuple(reversed(written))
        assert tx.deeds(limit=1) == (written[-1],)


def test_one_registration_has_its_own_story(store: Store) -> None:
    desk.register(store, [1, 2])
    with store.write() as tx:
        for minute, which in enumerate((1, 2, 1)):
            tx.note(deed(minute, registration_id=which))
    with store.read() as tx:
        assert tx.deeds(1) == (deed(2, registration_id=1), deed(0, registration_id=1))


def test_what_was_done_is_written_with_the_deed_or_not_at_all(store: Store) -> None:
    def fail_halfway() -> None:
        with store.write() as tx:
            tx.note(deed(1))
            raise RuntimeError("the deed failed")

    with pytest.raises(RuntimeError):
        fail_halfway()
    with store.read() as tx:
        assert tx.deeds() == ()


@pytest.mark.parametrize("statement", ["DELETE FROM journal", "UPDATE journal SET why = ''"])
def test_nobody_rewrites_the_journal(store: Store, statement: str) -> None:
    with store.write() as tx:
        tx.note(deed(1))
    with pytest.raises(dbapi2.IntegrityError, match="what was done stays"), store.write() as tx:
        desk.line_of(tx).execute(statement)
    with store.read() as tx:
        assert tx.deeds() == (deed(1),)

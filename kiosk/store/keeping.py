"""Settings, drafts, and what is known of the link."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime

from sqlalchemy import bindparam, delete, func, select, update
from sqlalchemy.dialects.sqlite import insert

from kiosk.errors import Fact
from kiosk.store.known import Transaction
from kiosk.store.packing import (
    micros,
    moment_or_none,
    pack_draft,
    pack_facts,
    unpack_draft,
    unpack_facts,
)
from kiosk.store.photos import DRAFT, PhotoWriting
from kiosk.store.records import Draft, SyncState
from kiosk.store.tables import draft, setting, state

_SETTING = select(setting.c.value).where(setting.c.name == bindparam("name"))
_put = insert(setting)
_PUT_SETTING = _put.on_conflict_do_update(
    index_elements=["name"], set_={"value": _put.excluded.value}
)
_DROP_SETTING = delete(setting).where(setting.c.name == bindparam("which"))

_DRAFTS = select(draft.c.id, draft.c.kept_at, draft.c.draft).order_by(draft.c.kept_at.desc())
_keep = insert(draft)
_KEEP_DRAFT = _keep.on_conflict_do_update(
    index_elements=["id"], set_={"kept_at": _keep.excluded.kept_at, "draft": _keep.excluded.draft}
)
_DROP_DRAFT = delete(draft).where(draft.c.id == bindparam("which"))

_STATE = select(state)
_SUCCESS = update(state).values(
    last_success=bindparam("at"),
    failures=0,
    next_attempt_at=None,
    last_failure_code="",
    last_failure_facts="{}",
    offline_since=None,
)
_FAILURE = update(state).values(
    failures=state.c.failures + 1,
    next_attempt_at=bindparam("next"),
    last_failure_code=bindparam("code"),
    last_failure_facts=bindparam("facts"),
    offline_since=func.coalesce(state.c.offline_since, bindparam("at")),
)


class KeptReading(Transaction):
    def setting(self, name: str) -> bytes | None:
        return self._connection.execute(_SETTING, {"name": name}).scalar_one_or_none()

    def drafts(self) -> list[Draft]:
        """Newest first."""
        return [unpack_draft(*row) for row in self._connection.execute(_DRAFTS)]

    def sync_state(self) -> SyncState:
        row = self._connection.execute(_STATE).one()
        return SyncState(
            next_attempt_at=moment_or_none(row.next_attempt_at),
            failures=row.failures,
            last_success=moment_or_none(row.last_success),
            last_failure_code=row.last_failure_code,
            last_failure_facts=unpack_facts(row.last_failure_facts),
            offline_since=moment_or_none(row.offline_since),
            cursor=row.cursor,
            epoch=row.epoch,
            durable_through=row.durable_through,
        )


class KeptWriting(KeptReading, PhotoWriting):
    def put_setting(self, name: str, value: bytes) -> None:
        self._connection.execute(_PUT_SETTING, {"name": name, "value": value})

    def drop_setting(self, name: str) -> None:
        self._connection.execute(_DROP_SETTING, {"which": name})

    def keep_draft(self, kept: Draft) -> None:
        """In place of what was kept under the same id."""
        values = {"id": kept.id, "kept_at": micros(kept.kept_at), "draft": pack_draft(kept)}
        self._connection.execute(_KEEP_DRAFT, values)

    def drop_draft(self, draft_id: str) -> None:
        """With its photographs, unless a registration has taken them over."""
        self._connection.execute(_DROP_DRAFT, {"which": draft_id})
        self.drop_held(f"{DRAFT}{draft_id}")

    def note_success(self, at: datetime) -> None:
        """A run ended well: whatever was wrong before is over."""
        self._connection.execute(_SUCCESS, {"at": micros(at)})

    def note_failure(
        self, code: str, facts: Mapping[str, Fact], at: datetime, next_attempt_at: datetime | None
    ) -> None:
        """A run failed; the first failure after a success begins `offline_since`."""
        values = {"code": code, "facts": pack_facts(facts), "at": micros(at)}
        self._connection.execute(_FAILURE, {**values, "next": _micros(next_attempt_at)})


def _micros(at: datetime | None) -> int | None:
    return None if at is None else micros(at)

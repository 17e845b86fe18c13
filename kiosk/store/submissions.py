"""Complete entries that wait for a second pair of eyes: whole, durable, without a number yet."""

from __future__ import annotations

from datetime import datetime
from typing import NamedTuple

from sqlalchemy import Row, bindparam, delete, func, insert, select

from kiosk.domain.receipt import ReceiptCode
from kiosk.store.known import Transaction
from kiosk.store.packing import micros, moment, pack_claim, unpack_new
from kiosk.store.photos import SUBMISSION, PhotoWriting
from kiosk.store.records import NewRegistration
from kiosk.store.tables import submission

_s = submission.c
_all = select(submission).order_by(_s.submitted_at, _s.id)
_OLDEST = _all.limit(bindparam("limit"))
_ONE = select(submission).where(_s.id == bindparam("which"))
_OF_NIK = _all.where(_s.nik_mark == bindparam("mark"))
_COUNT = select(func.count()).select_from(submission)
_SUBMIT = insert(submission).inline()
_DROP = delete(submission).where(_s.id == bindparam("which"))


class Submission(NamedTuple):
    """What was taken down, by whom and when; `id` is the receipt code it has and will keep."""

    id: str
    submitted_at: datetime
    by: str
    new: NewRegistration


class SubmissionReading(Transaction):
    def submissions(self, limit: int = 200) -> list[Submission]:
        """Oldest first."""
        return [_submission(row) for row in self._connection.execute(_OLDEST, {"limit": limit})]

    def submission(self, which: str) -> Submission:
        """LookupError for one that does not wait (any more)."""
        row = self._connection.execute(_ONE, {"which": which}).one_or_none()
        if row is None:
            raise LookupError("no such entry waits in this store")
        return _submission(row)

    def submitted_of_nik(self, digits: str) -> list[Submission]:
        """The same person's, oldest first."""
        mark = {"mark": self._known.marks.of_nik(digits)}
        return [_submission(row) for row in self._connection.execute(_OF_NIK, mark)]

    def to_approve(self) -> int:
        waiting: int = self._connection.execute(_COUNT).scalar_one()
        return waiting


class SubmissionWriting(SubmissionReading, PhotoWriting):
    def submit(self, new: NewRegistration) -> Submission:
        """It waits, on disk; its receipt code is fixed, its number is not given yet.

        Photographs that it names are in the store already, and wait with it.
        """
        made = Submission(
            ReceiptCode.from_secret(new.secret).text, new.captured_at, new.operator, new
        )
        values = {
            "id": made.id,
            "submitted_at": micros(made.submitted_at),
            "by": made.by,
            "nik_mark": self._known.marks.of_nik(new.answers["nik"]),
            "claim": pack_claim(new),
        }
        self._connection.execute(_SUBMIT, values)
        self.hold_again(f"{SUBMISSION}{made.id}", new.photos)
        return made

    def drop_submission(self, which: str) -> None:
        """In the transaction that registers it, or makes a draft of it again."""
        self._connection.execute(_DROP, {"which": which})
        self.drop_held(f"{SUBMISSION}{which}")


def _submission(row: Row[*tuple[object, ...]]) -> Submission:
    return Submission(row.id, moment(row.submitted_at), row.by, unpack_new(row.claim))

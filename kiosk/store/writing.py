"""What a writing transaction can do: all of it happens, or nothing."""

from __future__ import annotations

from dataclasses import replace

from sqlalchemy import Table, insert
from sqlalchemy.dialects import sqlite

from kiosk.domain.nik import mask
from kiosk.domain.receipt import ReceiptCode
from kiosk.domain.registration import Registration
from kiosk.store import cards
from kiosk.store.batches import BatchWriting
from kiosk.store.cases import CaseWriting
from kiosk.store.chronicle import ChronicleWriting
from kiosk.store.closing import ClosingWriting
from kiosk.store.erasing import ErasingWriting
from kiosk.store.keeping import KeptWriting
from kiosk.store.known import numbering_of
from kiosk.store.opening import driver_of
from kiosk.store.packing import micros, pack_claim
from kiosk.store.reading import Reading
from kiosk.store.records import NewRegistration
from kiosk.store.returned import ReturnedWriting
from kiosk.store.submissions import SubmissionWriting
from kiosk.store.tables import incarnation, outbox, registration

_STUB = (
    "receipt",
    "name",
    "masked_nik",
    "village",
    "captured_at",
    "operator",
    "programme",
    "programme_version",
    "nik_mark",
    "phone_mark",
    "content_mark",
)


def _compiled(table: Table, columns: tuple[str, ...]) -> str:
    """Once, for the one thing at the desk that somebody waits for."""
    statement = insert(table).compile(dialect=sqlite.dialect(), column_keys=list(columns))
    return str(statement)


_REGISTER = _compiled(registration, _STUB)
_WAIT = _compiled(outbox, ("registration", "claim"))
_ENTER = insert(incarnation).inline()


class Writing(
    Reading,
    CaseWriting,
    ReturnedWriting,
    BatchWriting,
    KeptWriting,
    ChronicleWriting,
    ClosingWriting,
    SubmissionWriting,
    ErasingWriting,
):
    """The only one that writes; what it did is on disk when its block has been left."""

    def register(self, new: NewRegistration, corrects: int | None = None) -> Registration:
        """Stub and readable claim; the number follows the last one without a gap.

        `corrects` is the id of the registration that this is a new version of. Photographs that it
        names are in the store already: LookupError where one is not. NotSetUp while there is no
        incarnation to count under; ValueError where there is a newer version already.
        """
        base = self._known.numbering.current.base
        line = driver_of(self._connection)
        which: int = line.execute(_REGISTER, self._stub_of(new)).lastrowid
        line.execute(_WAIT, (which, pack_claim(new)))
        if which - self._known.filed_through >= cards.LONGEST_TAIL:
            self._file()
        if corrects is not None:
            self._link(which, corrects)
        self._attach(which, new.photos)
        return Registration(
            seq=which - base,
            secret=new.secret,
            answers=new.answers,
            programme=new.programme,
            programme_version=new.programme_version,
            captured_at=new.captured_at,
            operator=new.operator,
            consent=new.consent,
            corrects=None if corrects is None else self._seq_now(corrects),
            photos=new.photos,
        )

    def _stub_of(self, new: NewRegistration) -> tuple[str | int | bytes | None, ...]:
        """In the order of `_STUB`."""
        answers, marks = new.answers, self._known.marks
        nik, phone = answers["nik"], answers.get("phone")
        return (
            ReceiptCode.from_secret(new.secret).text.replace("-", ""),
            answers.get("name", ""),
            mask(nik),
            answers.get("village", ""),
            micros(new.captured_at),
            new.operator,
            new.programme,
            new.programme_version,
            marks.of_nik(nik),
            marks.of_phone(phone) if phone else None,
            marks.of_content(answers),
        )

    def enter_incarnation(self, name: bytes) -> None:
        """From now on registrations count 1, 2, 3 ... under it; what is not cut counts anew, too.

        Nothing happens if it is the current one; ValueError for one that is over.
        """
        lives = self._known.numbering.incarnations
        if name == self.incarnation():
            return
        if any(life.incarnation == name for life in lives):
            raise ValueError("this incarnation is over")
        last = self.last_batch() if lives else None
        base = lives[-1].base if lives else 0
        base += last.last_seq if last else 0
        self._connection.execute(_ENTER, {"incarnation": name, "base": base})
        self._known = replace(self._known, numbering=numbering_of(self._connection))

"""What a writing transaction can do: all of it happens, or nothing."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from sqlalchemy import insert

from kiosk.domain.nik import mask
from kiosk.domain.receipt import ReceiptCode
from kiosk.domain.registration import Registration
from kiosk.store import cards
from kiosk.store.batches import BatchWriting
from kiosk.store.keeping import KeptWriting
from kiosk.store.known import numbering_of
from kiosk.store.packing import micros, pack_claim
from kiosk.store.reading import Reading
from kiosk.store.records import NewRegistration
from kiosk.store.tables import incarnation, outbox, registration

_REGISTER = insert(registration).inline()
_WAIT = insert(outbox).inline()
_ENTER = insert(incarnation).inline()


class Writing(Reading, BatchWriting, KeptWriting):
    """The only one that writes; what it did is on disk when its block has been left."""

    def register(self, new: NewRegistration) -> Registration:
        """Stub and readable claim; the number follows the last one without a gap.

        NotSetUp while there is no incarnation to count under.
        """
        base = self._known.numbering.current.base
        which: int = self._connection.execute(_REGISTER, self._stub_of(new)).lastrowid
        self._connection.execute(_WAIT, {"registration": which, "claim": pack_claim(new)})
        if which - self._known.filed_through >= cards.LONGEST_TAIL:
            self._file()
        return Registration(
            seq=which - base,
            secret=new.secret,
            answers=new.answers,
            programme=new.programme,
            programme_version=new.programme_version,
            captured_at=new.captured_at,
            operator=new.operator,
            consent=new.consent,
        )

    def _stub_of(self, new: NewRegistration) -> dict[str, Any]:
        answers, marks = new.answers, self._known.marks
        nik, phone = answers["nik"], answers.get("phone")
        return {
            "receipt": ReceiptCode.from_secret(new.secret).text.replace("-", ""),
            "name": answers.get("name", ""),
            "masked_nik": mask(nik),
            "village": answers.get("village", ""),
            "captured_at": micros(new.captured_at),
            "operator": new.operator,
            "programme": new.programme,
            "programme_version": new.programme_version,
            "nik_mark": marks.of_nik(nik),
            "phone_mark": marks.of_phone(phone) if phone else None,
            "content_mark": marks.of_content(answers),
        }

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

"""The centre's books, read by somebody who does not take the centre's word for what is in them."""

from __future__ import annotations

from collections import Counter
from typing import Any

import psycopg
from sqlalchemy import make_url

_PLACED = ("placed", "drawn")


class Books:
    """Plain SQL, a question at a time."""

    def __init__(self, database: str) -> None:
        plain = make_url(database).set(drivername="postgresql")
        address = plain.render_as_string(hide_password=False)
        self._line = psycopg.connect(address, autocommit=True)

    def close(self) -> None:
        self._line.close()

    def places(self) -> dict[int, Counter[str]]:
        """Of each wave: how many places are in which state."""
        found: dict[int, Counter[str]] = {}
        for wave, state, count in self._ask(
            "SELECT wave, state, count(*) FROM place GROUP BY wave, state"
        ):
            found.setdefault(wave, Counter())[state] = count
        return found

    def quotas(self) -> dict[int, int]:
        return dict(self._ask("SELECT number, quota FROM wave"))

    def holders(self) -> list[bytes]:
        """Whom each taken place belongs to, and each award: a person twice is twice in here."""
        bound = self._ask("SELECT person FROM place WHERE state IN ('bound', 'confirmed')")
        awarded = self._ask("SELECT person FROM award")
        assert sorted(bound) == sorted(awarded)
        return [person for (person,) in bound]

    def placed_records(self) -> list[tuple[bytes, bytes, int]]:
        """(person, incarnation, seq) of every record that says it has a place."""
        return self._ask(
            "SELECT person, incarnation, seq FROM record JOIN kiosk ON kiosk.id = kiosk_id "
            "WHERE verdict = ANY(%s)",
            list(_PLACED),
        )

    def digests(self) -> set[bytes]:
        """The names of all batches in custody."""
        return {digest for (digest,) in self._ask("SELECT digest FROM batch")}

    def standings(self) -> dict[tuple[bytes, int], str]:
        """The verdict of every record that stands in the ledger, by incarnation and seq."""
        return {
            (incarnation, seq): verdict
            for incarnation, seq, verdict in self._ask(
                "SELECT incarnation, seq, verdict FROM record JOIN kiosk ON kiosk.id = kiosk_id"
            )
        }

    def brought_by(self) -> dict[tuple[bytes, int], bytes]:
        """Which batch brought the record that stands in the ledger under a number."""
        return {
            (incarnation, seq): digest
            for incarnation, seq, digest in self._ask(
                "SELECT incarnation, seq, digest FROM record JOIN kiosk ON kiosk.id = kiosk_id "
                "JOIN batch ON batch.server_seq = record.batch"
            )
        }

    def photos(self) -> dict[bytes, int]:
        """The photographs in custody, and how large each is."""
        return dict(self._ask("SELECT digest, size FROM photo"))

    def photos_awaited(self) -> int:
        """How many the records name that are not in custody."""
        question = (
            "SELECT count(*) FROM record_photo LEFT JOIN photo USING (digest) "
            "WHERE photo.digest IS NULL"
        )
        return int(self._ask(question)[0][0])

    def whole(self) -> list[Any]:
        """Everything that a replay must leave as it is."""
        return [
            self._ask("SELECT server_seq, digest, received_at, quarantine FROM batch ORDER BY 1"),
            self._ask(
                "SELECT kiosk_id, seq, person, verdict, wave, number FROM record ORDER BY 1, 2"
            ),
            self._ask("SELECT batch, seq, reason FROM aside ORDER BY 1, 2"),
            self._ask("SELECT edition, wave, no, state, person FROM place ORDER BY 1, 2, 3"),
            self._ask(
                "SELECT edition, wave, no, person, kiosk_id, seq FROM award ORDER BY 1, 2, 3"
            ),
        ]

    def _ask(self, question: str, *values: object) -> list[Any]:
        return self._line.execute(question, values).fetchall()

"""The judge: opens a stored batch and enters every record in the ledger, exactly once."""

from __future__ import annotations

import logging
from collections.abc import Callable, Sequence
from datetime import datetime

from sqlalchemy import Connection

from kiosk.central import inbox
from kiosk.central.assessing import Terms, assess
from kiosk.central.catalogue import Catalogue
from kiosk.central.database import Database
from kiosk.central.docket import Docket
from kiosk.central.failures import DatabaseAway
from kiosk.central.inbox import Held, Stored
from kiosk.central.keys import Keys
from kiosk.central.quiet import complain
from kiosk.domain.verdict import Verdict
from kiosk.wire import batch as batches
from kiosk.wire.claims import Claim, Unreadable

Verdicts = dict[int, Verdict]
MOST_ATTEMPTS = 5
_log = logging.getLogger(__name__)


class Judge:
    """Any number of judges may work at once, in any number of processes."""

    def __init__(
        self,
        database: Database,
        keys: Keys,
        catalogue: Catalogue,
        clock: Callable[[], datetime],
    ) -> None:
        self._database, self._keys, self._catalogue = database, keys, catalogue
        self._clock = clock

    def judge(self, server_seq: int) -> Verdicts | None:
        """The verdicts of a batch, entered in one transaction; None if somebody else was faster.

        A batch on which judges keep failing is quarantined as a whole: it holds up nobody.
        """
        try:
            with self._database.transaction() as connection:
                held = inbox.lock(connection, server_seq)
                return None if held is None else self._judge(connection, held)
        except DatabaseAway:
            raise
        except Exception as error:  # noqa: BLE001 - whatever it is, the next batch must be judged
            complain(_log, f"batch {server_seq} could not be judged", error)
            return self._give_up(server_seq)

    def judge_pending(self, before: datetime) -> int:
        """Every batch that came before that moment and still waits, oldest first; how many."""
        done: set[int] = set()
        while True:
            with self._database.transaction() as connection:
                waiting = [one for one in inbox.waiting(connection, before) if one not in done]
            if not waiting:
                return len(done)
            for server_seq in waiting:
                self.judge(server_seq)
                done.add(server_seq)

    def _judge(self, connection: Connection, held: Held) -> Verdicts:
        stored = held.stored
        docket = Docket(connection, stored, held.desk, self._clock())
        _, found = batches.open(held.body, held.desk.signing_key, self._keys.intake_private)
        if (reason := _whole(found)) is not None:
            _log.warning("batch %d is unreadable: %s", stored.server_seq, reason)
            return self._set_aside(connection, docket, stored, "unreadable")
        terms_of = _TermsOf(connection, self._catalogue, stored.received_at)
        verdicts = docket.enter(assess(found, terms_of, self._keys.tag, stored.server_seq))
        inbox.close(connection, stored.server_seq, self._clock())
        return verdicts

    def _set_aside(
        self, connection: Connection, docket: Docket, stored: Stored, reason: str
    ) -> Verdicts:
        inbox.close(connection, stored.server_seq, self._clock(), reason)
        return docket.set_aside(reason)

    def _give_up(self, server_seq: int) -> Verdicts | None:
        """Count the failure; after the last one nobody tries again."""
        with self._database.transaction() as connection:
            if inbox.failed(connection, server_seq) < MOST_ATTEMPTS:
                return None
            if (held := inbox.lock(connection, server_seq)) is None:
                return None
            docket = Docket(connection, held.stored, held.desk, self._clock())
            return self._set_aside(connection, docket, held.stored, "unjudgeable")


def _whole(found: Sequence[Claim | Unreadable]) -> str | None:
    """Why nothing of the batch can be read, if so."""
    first = found[0]
    return first.reason if isinstance(first, Unreadable) and first.through is not None else None


class _TermsOf:
    """The terms of each claim, looked up once for all that were made under the same version."""

    def __init__(self, connection: Connection, catalogue: Catalogue, received_at: datetime) -> None:
        self._connection, self._catalogue = connection, catalogue
        self._received_at = received_at
        self._known: dict[tuple[str, int], Terms] = {}

    def __call__(self, claim: Claim) -> Terms:
        key = (claim.programme, claim.programme_version)
        if (terms := self._known.get(key)) is None:
            terms = self._known[key] = self._look_up(*key)
        return terms

    def _look_up(self, name: str, version: int) -> Terms:
        form = self._catalogue.form(self._connection, name, version)
        newest = self._catalogue.newest(self._connection, name)
        return Terms.of(form, newest, self._received_at)

"""What must never happen is refused by PostgreSQL, whoever asks for it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import psycopg
import pytest
from sqlalchemy import make_url

from kiosk.central.centre import Centre
from tests import builders
from tests.central.desks import VOCATION, Desk


@pytest.fixture
def ledger(centre: Centre, desk: Desk, postgres_url: str) -> Iterator[psycopg.Connection[Any]]:
    """Two people placed, one in the draw, one batch quarantined because its device was revoked."""
    data = builders.programme_data("pelatihan-vokasi")
    data["rule_sets"]["2026"]["household_limit"] = 1
    centre.publish(data)
    desk.send(1, 2, made_under=VOCATION)
    desk.send(3)
    desk.upload(desk.photo(size=100))
    gone = Desk.enrolled(centre, 2)
    centre.revoke(gone.device)
    gone.send(4)
    url = make_url(postgres_url).set(drivername="postgresql").render_as_string()
    with psycopg.connect(url) as connection:
        connection.execute("""INSERT INTO photo_look (kiosk_id, seq, kind, act, at, by, why)
            VALUES (1, 3, 'ktp', 'opened', now(), 'Rahayu', 'a complaint')""")
        connection.commit()
        yield connection


FORBIDDEN = {
    "a correction of itself": """INSERT INTO correction
        SELECT kiosk_id, seq, seq FROM record WHERE seq = 1""",
    "a correction of a record that is not there": """INSERT INTO correction
        SELECT kiosk_id, seq, 0 FROM record WHERE seq = 1""",
    "a correction that is no record": """INSERT INTO correction
        SELECT kiosk_id, 99, seq FROM record WHERE seq = 1; SET CONSTRAINTS ALL IMMEDIATE""",
    "a record corrected twice": """INSERT INTO correction
        SELECT kiosk_id, new, 1 FROM record, unnest(ARRAY[2, 3]) AS new WHERE seq = 1""",
    "I1: a place more": "INSERT INTO place (edition, wave, no) VALUES (1, 1, 26)",
    "I1: a place fewer": "DELETE FROM place WHERE no = 25",
    "I1: a place of no wave": "INSERT INTO place (edition, wave, no) VALUES (1, 99, 1)",
    "I1: a quota without its places": "UPDATE wave SET quota = 26; SET CONSTRAINTS ALL IMMEDIATE",
    "I2: two people on one place": """INSERT INTO award (edition, wave, no, person, kiosk_id, seq)
        SELECT edition, wave, no, 'x', kiosk_id, 99 FROM award WHERE no = 1""",
    "I2: a place taken from under an award": "DELETE FROM place WHERE no = 1",
    "I3: two places for one person": """INSERT INTO award (edition, wave, no, person, kiosk_id, seq)
        SELECT edition, wave, 3, person, kiosk_id, 99 FROM award WHERE no = 1""",
    "I3: two tickets for one person": """INSERT INTO record
            (kiosk_id, seq, batch, edition, person, identity, verdict, wave)
        SELECT kiosk_id, 99, batch, edition, person, identity, verdict, wave FROM record
        WHERE verdict = 'in_draw'""",
    "I4: one slot more than the household has": """INSERT INTO household_slot
        SELECT edition, household, 2, most FROM household_slot LIMIT 1""",
    "I4: two recipients in one slot": """UPDATE award SET (household, slot) =
        (SELECT household, slot FROM award WHERE no = 1) WHERE no = 2""",
    "I6: a record twice": "INSERT INTO record SELECT * FROM record",
    "I10: custody taken back": "DELETE FROM batch",
    "I10: custody of something else": "UPDATE batch SET digest = 'x'",
    "I10: custody at another time": "UPDATE batch SET received_at = now()",
    "I10: one number, two batches": """INSERT INTO batch (kiosk_id, number, digest, first_seq,
            last_seq, received_at, body)
        SELECT kiosk_id, number, 'other', first_seq, last_seq, received_at, body FROM batch""",
    "I16: a record in a quarantined batch": """INSERT INTO record (kiosk_id, seq, batch, edition,
            person, identity, verdict, wave)
        SELECT kiosk_id, 1, server_seq, 2, 'someone', 'x', 'in_draw', 71 FROM batch
        WHERE quarantine = 'revoked'""",
    "I16: a sound batch of a revoked device": """INSERT INTO batch (kiosk_id, number, digest,
            first_seq, last_seq, received_at, body)
        SELECT kiosk_id, 2, digest, 2, 2, received_at, body FROM batch
        WHERE quarantine = 'revoked'""",
    "I10: a photograph taken back": "DELETE FROM photo",
    "I10: custody of another photograph": "UPDATE photo SET size = 7",
    "I16: a photograph of a revoked device": """INSERT INTO photo
        SELECT sha256('x'), 99, kiosk.id, 1, now(), 1, true FROM kiosk
        WHERE revoked_at IS NOT NULL""",
    "a photograph of a record that is not there": """INSERT INTO record_photo
        SELECT kiosk_id, 99, 'ktp', digest, 1 FROM photo; SET CONSTRAINTS ALL IMMEDIATE""",
    "a look taken out of the log": "DELETE FROM photo_look",
    "a look without a reason": """INSERT INTO photo_look (kiosk_id, seq, kind, act, at, by, why)
        VALUES (1, 1, 'ktp', 'opened', now(), 'x', '')""",
    "a record in no batch": """INSERT INTO record (kiosk_id, seq, batch, identity, verdict)
        VALUES (1, 99, 99, 'x', 'received')""",
    "an award that its record does not bear out": """INSERT INTO award
            (edition, wave, no, person, kiosk_id, seq)
        SELECT 1, 1, 3, person, kiosk_id, seq FROM record WHERE verdict = 'in_draw'""",
    "an award for another's record": """UPDATE award SET seq = 99 WHERE no = 1""",
    "a bound place of nobody": "UPDATE place SET person = NULL WHERE no = 1",
    "a verdict that does not exist": "UPDATE record SET verdict = 'maybe'",
}


@pytest.mark.parametrize("statement", FORBIDDEN.values(), ids=FORBIDDEN.keys())
def test_it_is_refused(ledger: psycopg.Connection[Any], statement: str) -> None:
    with pytest.raises(psycopg.IntegrityError):
        ledger.execute(statement.encode())
    ledger.rollback()


def test_the_story_holds_what_the_rules_are_tried_on(ledger: psycopg.Connection[Any]) -> None:
    found = ledger.execute(
        """SELECT (SELECT count(*) FROM award), (SELECT count(*) FROM place WHERE state = 'bound'),
            (SELECT count(*) FROM household_slot), (SELECT count(*) FROM batch),
            (SELECT count(*) FROM record)"""
    )
    assert found.fetchone() == (2, 2, 2, 3, 3)

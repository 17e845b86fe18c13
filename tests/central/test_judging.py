"""Every record is judged exactly once, by the rules of the wave it reached."""

from __future__ import annotations

import json
import os
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from datetime import timedelta
from typing import Any

import psycopg
import pytest
from sqlalchemy import make_url

from kiosk.central.centre import Centre
from kiosk.domain.verdict import VerdictKind
from tests import builders
from tests.central.desks import PRAKERJA, VOCATION, Desk
from tests.clock import Clock

K = VerdictKind


def plain(url: str) -> str:
    return make_url(url).set(drivername="postgresql").render_as_string()


@contextmanager
def sql(url: str) -> Iterator[psycopg.Connection[Any]]:
    with psycopg.connect(plain(url)) as connection:
        yield connection


# --- one person, once -----------------------------------------------------------------------------


def test_two_kiosks_with_the_same_person_count_once(
    enrolled: Callable[[int], Desk], clock: Clock
) -> None:
    first, second = enrolled(1), enrolled(2)
    first.send(7)
    registered_at = clock.now
    clock.move(hours=3)
    (verdict,) = second.send(7).verdicts.values()
    assert verdict.kind is K.DUPLICATE
    assert (verdict.at, verdict.where) == (registered_at, "Disnaker 1")


def test_the_same_person_twice_in_one_batch_counts_once(desk: Desk) -> None:
    sent = desk.send(7, 8, 7)
    assert sent.kinds == [K.IN_DRAW, K.IN_DRAW, K.DUPLICATE]
    assert sent.verdicts[3].where == "Disnaker Kota Bandung"


def test_many_kiosks_at_once_with_the_same_people_count_each_of_them_once(
    enrolled: Callable[[int], Desk],
) -> None:
    desks = [enrolled(seed) for seed in range(6)]
    batches = [
        desk.seal(desk.claims(range(1, 41) if seed % 2 else range(40, 0, -1)))
        for seed, desk in enumerate(desks)
    ]
    with ThreadPoolExecutor(6) as pool:
        sent = list(pool.map(lambda pair: pair[0].post(pair[1]), zip(desks, batches, strict=True)))
    kinds = [kind for one in sent for kind in one.kinds]
    assert (kinds.count(K.IN_DRAW), kinds.count(K.DUPLICATE)) == (40, 200)
    assert desks[0].centre.status().counted_twice == 0


def test_whoever_was_refused_or_must_correct_may_come_again(desk: Desk) -> None:
    assert desk.send(7, changes={"phone": "123"}).kinds == [K.NEEDS_CORRECTION]
    assert desk.send(7, changes={"in_school": "yes"}).kinds == [K.REFUSED]
    assert desk.send(7).kinds == [K.IN_DRAW]


def test_a_person_may_take_part_in_two_programmes(desk: Desk) -> None:
    assert desk.send(7).kinds == [K.IN_DRAW]
    assert desk.send(7, made_under=VOCATION).kinds == [K.PLACED]


# --- the rules ------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "changes, field, reason",
    [
        ({"phone": "0211234567"}, "phone", "phone.landline"),
        ({"nik": "3578092902019001"}, "nik", "nik.no_such_day"),
        ({"kk": ""}, "kk", "required"),
        ({"education": "phd"}, "education", "choice.unknown"),
    ],
)
def test_answers_are_checked_again_by_the_programmes_own_form(
    desk: Desk, changes: dict[str, str], field: str, reason: str
) -> None:
    (verdict,) = desk.send(7, changes=changes).verdicts.values()
    assert verdict.kind is K.NEEDS_CORRECTION
    assert (verdict.field, verdict.reasons) == (field, (reason,))


def test_the_law_decides_and_says_why(desk: Desk) -> None:
    (verdict,) = desk.send(
        7, changes={"in_school": "yes", "excluded_office": "yes"}
    ).verdicts.values()
    assert verdict.kind is K.REFUSED
    assert verdict.reasons == ("in_formal_education", "excluded_office")


@pytest.mark.parametrize(
    "hour_in_jakarta, kind", [(23, K.REFUSED), (24, K.IN_DRAW)], ids=["the day before", "the day"]
)
def test_age_is_reckoned_on_the_day_of_jakarta_on_which_the_batch_came(
    desk: Desk, clock: Clock, hour_in_jakarta: int, kind: VerdictKind
) -> None:
    born = builders.TODAY.replace(year=builders.TODAY.year - 18) + timedelta(days=1)
    clock.now = builders.NOW.replace(hour=hour_in_jakarta - 7)
    nik = builders.nik(7, born=born)
    sent = desk.send(7, changes={"nik": nik, "birth_date": born.isoformat()})
    assert sent.kinds == [kind]


def test_a_late_arrival_joins_the_first_wave_that_closes_after_it(desk: Desk, clock: Clock) -> None:
    assert desk.send(1).verdicts[1].wave == 71
    clock.move(days=7)
    assert desk.send(2).verdicts[2].wave == 72


def test_a_record_is_checked_by_the_form_it_was_made_with(centre: Centre, desk: Desk) -> None:
    data = builders.programme_data()
    labels = {"id": "Punya usaha?", "en": "Own business?"}
    data["fields"].append({"id": "business", "kind": "yes_no", "labels": labels, "group": "more"})
    assert centre.publish(data).version == 2
    assert desk.send(1, made_under=PRAKERJA).kinds == [K.IN_DRAW]
    (verdict,) = desk.send(2, made_under=(PRAKERJA[0], 2)).verdicts.values()
    assert (verdict.kind, verdict.field) == (K.NEEDS_CORRECTION, "business")
    answered = desk.send(3, made_under=(PRAKERJA[0], 2), changes={"business": "yes"})
    assert answered.kinds == [K.IN_DRAW]


def test_a_question_that_the_form_does_not_know_is_no_reason_to_refuse(desk: Desk) -> None:
    assert desk.send(1, changes={"shoe_size": "42"}).kinds == [K.IN_DRAW]


# --- waiting for a wave ---------------------------------------------------------------------------


def closed() -> dict[str, Any]:
    """A programme whose only waves lie behind."""
    data = builders.programme_data()
    del data["weekly"]
    return {**data, "id": "lama"}


def test_without_a_wave_a_record_stays_received_until_one_is_published(
    centre: Centre, desk: Desk
) -> None:
    centre.publish(closed())
    sent = desk.send(1, 2, made_under=("lama", 1))
    assert sent.kinds == [K.RECEIVED] * 2
    centre.publish({**builders.programme_data(), "id": "lama"})
    assert desk.post(sent.body).kinds == [K.IN_DRAW] * 2
    told = desk.contact().verdicts
    assert [(one.seq, one.verdict.kind) for one in told] == [(1, K.IN_DRAW), (2, K.IN_DRAW)]


def test_a_programme_nobody_published_here_is_waited_for(centre: Centre, desk: Desk) -> None:
    """The centre came out of a backup that is older than the kiosk's programme."""
    assert desk.send(1, made_under=("baru", 1)).kinds == [K.RECEIVED]
    centre.publish({**builders.programme_data(), "id": "baru"})
    (told,) = desk.contact().verdicts
    assert told.verdict.kind is K.IN_DRAW


def test_people_who_waited_for_the_same_wave_at_two_desks_count_once(
    centre: Centre, enrolled: Callable[[int], Desk]
) -> None:
    for seed in (1, 2):
        assert enrolled(seed).send(7, made_under=("baru", 1)).kinds == [K.RECEIVED]
    centre.publish({**builders.programme_data(), "id": "baru"})
    assert centre.status().records == {"in_draw": 1, "duplicate": 1}


# --- trouble --------------------------------------------------------------------------------------


def test_a_centre_killed_between_storing_and_judging_judges_when_it_is_back(
    centre: Centre, desk: Desk, postgres_url: str, clock: Clock
) -> None:
    body = desk.seal(desk.claims(range(1, 6), VOCATION))
    assert centre._intake._store(body) is not None  # and then the power went
    centre.close()
    again = Centre.open(postgres_url, clock=clock, random_bytes=bytes)
    assert again.status().waiting_batches == 1
    assert again.judge_pending() == 1
    desk.centre = again
    sent = desk.post(body)
    assert [sent.verdicts[seq].number for seq in range(1, 6)] == [1, 2, 3, 4, 5]
    assert desk.contact().verdicts == ()  # it had not been answered: the answer itself tells
    again.close()


@pytest.mark.expects_log
def test_a_busy_judge_delays_no_custody_and_the_verdict_comes_at_contact(
    postgres_url: str, clock: Clock
) -> None:
    centre = Centre.open(
        postgres_url, clock=clock, random_bytes=os.urandom, patience=timedelta(milliseconds=100)
    )
    centre.publish(builders.programme_data())
    desk = Desk.enrolled(centre)
    desk.send(1)
    with sql(postgres_url) as other:
        other.execute("SELECT FROM edition FOR UPDATE")
        sent = desk.post(desk.seal(desk.claims([2, 3])))
        assert sent.reply.verdicts is None
        assert sent.reply.custody.server_seq == 2
    assert desk.contact().verdicts == ()
    centre.judge_pending()
    told = desk.contact().verdicts
    assert [(one.seq, one.verdict.kind) for one in told] == [(2, K.IN_DRAW), (3, K.IN_DRAW)]
    assert desk.contact().verdicts == ()
    assert desk.post(sent.body).kinds == [K.IN_DRAW] * 2
    centre.close()


@pytest.mark.expects_log
def test_a_batch_that_breaks_the_judge_holds_up_nobody_and_is_given_up_in_the_end(
    centre: Centre, desk: Desk, postgres_url: str
) -> None:
    with sql(postgres_url) as connection:
        connection.execute(
            """CREATE FUNCTION poison() RETURNS trigger LANGUAGE plpgsql AS
            $$ BEGIN IF NEW.seq = 2 THEN RAISE 'poison'; END IF; RETURN NEW; END $$;
            CREATE TRIGGER poison BEFORE INSERT ON record FOR EACH ROW EXECUTE FUNCTION poison()"""
        )
    poisoned = desk.post(desk.seal(desk.claims([1, 2])))
    assert poisoned.reply.verdicts is None
    assert desk.send(3).kinds == [K.IN_DRAW]
    for _ in range(5):
        centre.judge_pending()
    assert centre.status().waiting_batches == 0
    told = desk.contact().verdicts
    assert [(one.seq, one.verdict.kind, one.verdict.reasons) for one in told] == [
        (1, K.QUARANTINED, ("unjudgeable",)),
        (2, K.QUARANTINED, ("unjudgeable",)),
    ]
    assert desk.post(poisoned.body).kinds == [K.QUARANTINED] * 2


def test_a_batch_is_judged_once_however_many_judges_there_are(
    postgres_url: str, centre: Centre, clock: Clock, enrolled: Callable[[int], Desk]
) -> None:
    for seed in range(4):
        desk = enrolled(seed)
        start = seed * 10 + 1
        centre._intake._store(desk.seal(desk.claims(range(start, start + 5), VOCATION)))
    others = [Centre.open(postgres_url, clock=clock, random_bytes=bytes) for _ in range(3)]
    with ThreadPoolExecutor(3) as pool:
        list(pool.map(Centre.judge_pending, others))
    assert centre.status().records == {"placed": 20}
    for other in others:
        other.close()


# --- what is kept of a person ---------------------------------------------------------------------


def test_nothing_readable_of_anybody_lies_in_the_database_or_the_log(
    desk: Desk, postgres_url: str, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level("DEBUG")
    desk.send(7, 8, 7)
    desk.send(9, changes={"phone": "0211234567"})
    with sql(postgres_url) as connection:
        tables = connection.execute(
            "SELECT table_name FROM information_schema.tables WHERE table_schema = 'public'"
        ).fetchall()
        kept = json.dumps(
            [
                connection.execute(f"SELECT t::text FROM {name} AS t".encode()).fetchall()
                for (name,) in tables
            ]
        )
    said = caplog.text
    for number in (7, 8, 9):
        answers = builders.answers(number)
        for field in ("nik", "kk", "name", "phone", "street"):
            text = answers[field]
            for place in (kept, said):
                assert text not in place
                assert text.encode().hex() not in place

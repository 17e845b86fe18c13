"""Whatever happens in whatever order: nobody is lost, nobody counts twice, no place too many.

Several desks, one centre, weather, crashes, disks rolled back and copied, replays. After each step
the invariants of the protocol are looked up in the kiosks' files and the centre's books:

I1  per wave: the places are as many as the quota, whatever their state
I2  one living person per place
I3  one place per person
I5  every captured record is on its kiosk or in the centre's custody
I6  replays and reorderings change nothing
I10 custody of a batch never changes inside an epoch
and what a desk says of a person is what the centre said of that very person, and what it is given
back is what that very person had answered.
Liveness: when the weather is fair again, everybody arrives, and no place stays free while somebody
waits.

LOKET_EXAMPLES and LOKET_STEPS make a longer search of it.
"""

from __future__ import annotations

import os
import shutil
import tempfile
from collections import Counter
from collections.abc import Mapping
from contextlib import ExitStack, closing
from dataclasses import dataclass, replace
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    Bundle,
    RuleBasedStateMachine,
    initialize,
    invariant,
    multiple,
    precondition,
    rule,
    run_state_machine_as_test,
)

from kiosk.domain.decision import Decision
from kiosk.domain.nik import mask
from kiosk.domain.registration import Registration
from kiosk.domain.standing import Standing
from kiosk.store.records import Decided, StubRow
from kiosk.sync import kept
from kiosk.wire import batch, paths, replies, trust
from kiosk.wire.replies import BatchReply, Custody
from kiosk.wire.returned import Origin, unseal
from tests import builders
from tests.fakes import Kiosk, Weather, a_world
from tests.journeys.books import Books
from tests.postgres import PostgresServer

QUOTA = 4
_PROMISES = {Standing.PLACED, Standing.WAITING, Standing.DUPLICATE}
PEOPLE = st.integers(1, 7)  # few: so that the same person comes twice, and places run out
FORECASTS = st.lists(st.sampled_from(Weather), max_size=4)
EXAMPLES = int(os.environ.get("LOKET_EXAMPLES", "12"))
STEPS = int(os.environ.get("LOKET_STEPS", "30"))


@dataclass(frozen=True)
class Captured:
    """A record a receipt was given for; `digest` names the batch that it was cut into."""

    desk: int
    incarnation: bytes
    seq: int
    receipt: str
    digest: bytes | None = None


class Promises(RuleBasedStateMachine):
    """The model knows who was registered where, and what was ever sent; the rest it looks up."""

    backups = Bundle("backups")

    def __init__(self, server: PostgresServer) -> None:
        super().__init__()
        self._open = ExitStack()
        self._folder = Path(tempfile.mkdtemp(prefix="loket-promises-"))
        url = self._open.enter_context(server.fresh())
        data = builders.first_come(quota=QUOTA).data
        self.world = self._open.enter_context(a_world(url, self._folder, data=data))
        self.books = self._open.enter_context(closing(Books(url)))
        self.desks: list[Kiosk] = []
        self.captured: dict[tuple[int, str], Captured] = {}
        self.custody: dict[tuple[bytes, int], Custody] = {}

    @initialize(count=st.integers(2, 3))
    def open_the_desks(self, count: int) -> None:
        self.desks = [self.world.new_kiosk() for _ in range(count)]

    def teardown(self) -> None:
        try:
            if self.desks:
                self.heal()
                self.everybody_has_arrived()
        finally:
            self._open.close()
            shutil.rmtree(self._folder)

    # --- what may happen --------------------------------------------------------------------------

    @rule(desk=st.integers(0, 2), person=PEOPLE)
    def register(self, desk: int, person: int) -> None:
        self._capture(desk, self._desk(desk).register(person))

    def _capture(self, desk: int, made: Registration) -> None:
        kiosk = self._desk(desk)
        found = Captured(self._at(desk), kiosk.identity.incarnation, made.seq, made.receipt.text)
        self.captured[found.desk, found.receipt] = found

    @rule(desk=st.integers(0, 2), person=PEOPLE)
    def mistype(self, desk: int, person: int) -> None:
        """Somebody whose telephone number the centre will send back."""
        self._capture(desk, self._desk(desk).register(person, phone="0211234567"))

    @rule(desk=st.integers(0, 2), person=PEOPLE)
    def correct(self, desk: int, person: int) -> None:
        """The newest that was sent back goes out again as a new version, mended or another one."""
        kiosk = self._desk(desk)
        with kiosk.store.write() as tx:
            old = next((one for one in tx.cases() if tx.newer(one.id) is None), None)
            if old is None:
                return
            made = tx.register(kiosk.draft(person), corrects=old.id)
            tx.decide(old.id, Decided(Decision.CORRECTED, kiosk.clock(), "rina"))
        self._capture(desk, made)

    @rule(desk=st.integers(0, 2), forecast=FORECASTS)
    def run(self, desk: int, forecast: list[Weather]) -> None:
        kiosk = self._desk(desk)
        kiosk.sky.forecast = forecast
        kiosk.run()
        kiosk.sky.forecast = []

    @rule(desk=st.integers(0, 2))
    def close_the_day(self, desk: int) -> None:
        self._desk(desk).engine.cut_all()

    @rule(desk=st.integers(0, 2))
    def crash(self, desk: int) -> None:
        self._desk(desk).crash()

    @rule(desk=st.integers(0, 2))
    def restart(self, desk: int) -> None:
        self._desk(desk).restart()

    @rule(target=backups, desk=st.integers(0, 2))
    def back_up(self, desk: int) -> object:
        return self._at(desk), self._desk(desk).snapshot()

    @rule(target=backups, backup=backups)
    def restore(self, backup: tuple[int, Path]) -> object:
        """A disk rolled back. What was captured since and never sent is lost with that disk."""
        at, folder = backup
        self._learn()
        self.desks[at].resume(folder)
        here = {(at, row.receipt_code): row for row in self._rows(at)}
        known = self.books.digests()
        self.captured = {
            key: one
            for key, one in self.captured.items()
            if one.desk != at or key in here or one.digest in known
        }
        for key, row in here.items():  # what it was cut into since is forgotten, too
            self.captured[key] = Captured(at, row.incarnation, row.seq, row.receipt_code)
        return multiple()

    @precondition(lambda self: len(self.desks) < 4)
    @rule(desk=st.integers(0, 2))
    def copy(self, desk: int) -> None:
        """Another machine with the same disk, and the same people on it."""
        at = self._at(desk)
        self._learn()
        self.desks.append(self.desks[at].clone())
        for one in [one for one in self.captured.values() if one.desk == at]:
            twin = replace(one, desk=len(self.desks) - 1)
            self.captured[twin.desk, twin.receipt] = twin

    @rule()
    def raise_the_epoch(self) -> None:
        """As after a restore of the centre that lost nothing."""
        self.world.centre.restored()

    @rule(desk=st.integers(0, 2))
    def enrol_anew(self, desk: int) -> None:
        self.world.enrol(self._desk(desk))

    @rule(choice=st.randoms(use_true_random=False))
    def replay(self, choice) -> None:
        """I6, I10: any batch that was ever sent, by whom and in whatever order."""
        sent = [(d, body) for d in self.desks for body in d.sky.sent_to(paths.BATCHES)]
        if sent:
            desk, body = choice.choice(sent)
            if batch.digest(body) not in self.books.digests():
                return
            before = self.books.whole()
            self._read(desk, body, self.world.deliver(paths.BATCHES, body).body)
            assert self.books.whole() == before

    @rule(minutes=st.integers(1, 300))
    def let_time_pass(self, minutes: int) -> None:
        self.world.clock.move(minutes=minutes)

    @rule()
    def judge(self) -> None:
        self.world.centre.judge_pending()

    @precondition(lambda self: self.world.around.programme[1] < 4)
    @rule()
    def publish(self) -> None:
        """With a place more: somebody who waits gets it, and hears of it later."""
        version = self.world.around.programme[1]
        self.world.publish(builders.first_come(quota=QUOTA + version).data)

    # --- what must hold after each step -----------------------------------------------------------

    @invariant()
    def i1_no_place_too_many(self) -> None:
        quotas = self.books.quotas()
        for wave, states in self.books.places().items():
            assert states.total() == quotas[wave], states

    @invariant()
    def i2_i3_one_place_one_person(self) -> None:
        holders = self.books.holders()
        assert len(holders) == len(set(holders))
        told = [person for person, _, _ in self.books.placed_records()]
        assert sorted(told) == sorted(holders)

    @invariant()
    def i5_nobody_is_lost(self) -> None:
        self._learn()
        known = self.books.digests()
        for one in self.captured.values():
            assert one.digest in known or self._is_kept(one), one

    @invariant()
    def nobody_is_told_what_was_said_of_another(self) -> None:
        brought = self.books.brought_by()
        for at, kiosk in enumerate(self.desks):
            rows = [row for row in self._rows(at) if row.standing in _PROMISES]
            with kiosk.store.read() as tx:
                for row in rows:
                    cut = tx.batch(row.batch or 0, row.incarnation)
                    assert brought[row.incarnation, row.seq] == cut.digest, row

    @invariant()
    def nobody_is_given_the_answers_of_another(self) -> None:
        for at, kiosk in enumerate(self.desks):
            for row in self._rows(at):
                if row.standing.needs_check and (answers := self._given_back(kiosk, row)):
                    assert (answers["name"], mask(answers["nik"])) == (row.name, row.masked_nik)

    # --- afterwards -------------------------------------------------------------------------------

    def heal(self) -> None:
        """Fair weather, and as many runs as it may take."""
        for _ in range(3):
            self.world.centre.judge_pending()
            for kiosk in self.desks:
                assert kiosk.run().problem is None

    def everybody_has_arrived(self) -> None:
        self.i1_no_place_too_many()
        self.i2_i3_one_place_one_person()
        self._learn()
        known = self.books.digests()
        assert {one.digest for one in self.captured.values()} <= known
        standings = self.books.standings()
        for at, kiosk in enumerate(self.desks):
            assert not any(standing.is_unsent for standing in kiosk.standings())
            with kiosk.store.read() as tx:
                assert tx.wanted(1) == []  # whatever can be given back is here
            for row in self._rows(at):
                if row.standing in _PROMISES:
                    assert standings[row.incarnation, row.seq] == row.standing.value
        if "waiting" in standings.values():
            assert len(self.books.holders()) == sum(self.books.quotas().values())

    # --- looking things up ------------------------------------------------------------------------

    def _at(self, desk: int) -> int:
        return desk % len(self.desks)

    def _desk(self, desk: int) -> Kiosk:
        return self.desks[self._at(desk)]

    def _rows(self, at: int):
        with self.desks[at].store.read() as tx:
            return tx.rows(limit=1000)

    def _given_back(self, kiosk: Kiosk, row: StubRow) -> Mapping[str, str]:
        with kiosk.store.read() as tx:
            sealed = tx.returned(row.id)
            if not sealed:
                return {}
            identity = kept.identity_of(tx, row.incarnation)
            cut = tx.batch(row.batch or 0, row.incarnation)
        origin = Origin(identity.device, row.incarnation, row.seq, cut.digest)
        return unseal(sealed, origin, identity.hpke_private)

    def _learn(self) -> None:
        """Which batch each record was cut into, and under which number it counts by now."""
        for at, kiosk in enumerate(self.desks):
            with kiosk.store.read() as tx:
                for row in tx.rows(limit=1000):
                    known = self.captured.get((at, row.receipt_code))
                    if known is None or row.batch is None:
                        continue
                    digest = tx.batch(row.batch, row.incarnation).digest
                    self.captured[at, row.receipt_code] = Captured(
                        at, row.incarnation, row.seq, row.receipt_code, digest
                    )

    def _is_kept(self, one: Captured) -> bool:
        """With all that is needed to send it: the readable claim, or the sealed batch."""
        with self.desks[one.desk].store.read() as tx:
            if one.digest is not None:
                kept = tx.batch(tx.stub(one.seq, one.incarnation).batch or 0, one.incarnation)
                return kept.digest == one.digest == batch.digest(kept.body)
            return any(claim.receipt.text == one.receipt for claim in tx.waiting_claims(1000))

    def _read(self, kiosk: Kiosk, body: bytes, answer: bytes) -> None:
        with kiosk.store.read() as tx:
            believed = trust.read_first(tx.setting("trust") or b"")
        reply = replies.read(answer, believed, batch.digest(body))
        assert isinstance(reply, BatchReply)
        custody = reply.custody
        assert self.custody.setdefault((custody.digest, custody.epoch), custody) == custody


@pytest.mark.slow
@pytest.mark.expects_log
def test_nobody_is_lost_and_nobody_counts_twice(postgres_server):
    searched: Counter[str] = Counter()

    class Here(Promises):
        def __init__(self) -> None:
            searched["worlds"] += 1
            super().__init__(postgres_server)

    run_state_machine_as_test(
        Here,
        settings=settings(
            max_examples=EXAMPLES,
            stateful_step_count=STEPS,
            deadline=None,
            suppress_health_check=list(HealthCheck),
        ),
    )
    assert searched["worlds"] >= EXAMPLES

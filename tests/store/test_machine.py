"""Any order of a desk's and a centre's doings, against a model that is a few plain dictionaries."""

import tempfile
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from kiosk.domain.decision import Decision
from kiosk.domain.standing import Standing
from kiosk.domain.verdict import Verdict, VerdictKind
from kiosk.store.records import Decided, VerdictChange
from kiosk.store.store import Store
from tests.store import desk

KINDS = st.sampled_from(VerdictKind)


@dataclass
class Record:
    """What a person with a pencil would know of one registration."""

    life: bytes
    seq: int
    secret: bytes
    batch: int | None = None
    verdict: Verdict | None = None
    told_later: bool = False
    heard: Verdict | None = None  # the last ever: also what a restored centre must say again
    decision: Decision | None = None
    corrected: bool = False

    def hear(self, verdict: Verdict) -> None:
        if verdict != self.heard:
            self.decision = None
        self.verdict = self.heard = verdict


@dataclass
class Batch:
    life: bytes
    number: int
    epoch: int | None = None
    server_seq: int = 0
    kept: bool = True
    records: list[Record] = field(default_factory=list)


class Desk(RuleBasedStateMachine):
    """Nobody is lost, no number is given twice, and the past is never told over again."""

    def __init__(self) -> None:
        super().__init__()
        self.folder = tempfile.TemporaryDirectory(prefix="loket-")
        self.path = Path(self.folder.name, "kiosk.db")
        self.records: list[Record] = []
        self.batches: list[Batch] = []
        self.life, self.lives = b"life-001", 1
        self.epoch = self.cursor = self.served = self.people = 0

    @initialize()
    def set_up(self) -> None:
        self.store = desk.open_desk(self.path, life=self.life)

    def teardown(self) -> None:
        self.store.close()
        self.folder.cleanup()

    # --- at the desk ------------------------------------------------------------------------------

    @rule(people=st.integers(1, 6))
    def register(self, people: int) -> None:
        numbers = range(self.people + 1, self.people + people + 1)
        self.people += people
        for made in desk.register(self.store, numbers):
            assert made.seq == len([one for one in self.records if one.life == self.life]) + 1
            self.records.append(Record(self.life, made.seq, made.secret))

    @rule(people=st.integers(1, 6))
    def change_ones_mind(self, people: int) -> None:
        desk.in_vain(self.store, *[lambda tx: tx.register(desk.new(9999))] * people)

    @precondition(lambda self: self.to_check)
    @rule(data=st.data(), what=st.sampled_from(Decision))
    def decide(self, data: st.DataObject, what: Decision) -> None:
        record = data.draw(st.sampled_from(self.to_check))
        with self.store.write() as tx:
            which = tx.stub(record.seq, record.life).id
            tx.keep_returned(record.life, record.seq, b"sealed", desk.NOW)
            tx.decide(which, Decided(what, desk.NOW, "rina"))
            assert (tx.returned(which) is None) == what.closes
        record.decision = what

    @precondition(lambda self: self.to_check)
    @rule(data=st.data())
    def correct(self, data: st.DataObject) -> None:
        """A new version; whoever has one already gets no second one."""
        record = data.draw(st.sampled_from(self.to_check))
        with self.store.read() as tx:
            which = tx.stub(record.seq, record.life).id
        self.people += 1
        if record.corrected:
            with pytest.raises(ValueError, match="newer version"), self.store.write() as tx:
                tx.register(desk.new(self.people), corrects=which)
            return
        with self.store.write() as tx:
            made = tx.register(desk.new(self.people), corrects=which)
            tx.decide(which, Decided(Decision.CORRECTED, desk.NOW, "rina"))
        assert made.corrects == (record.seq if record.life == self.life else None)
        record.corrected, record.decision = True, Decision.CORRECTED
        self.records.append(Record(self.life, made.seq, made.secret))

    @rule()
    def restart(self) -> None:
        self.store.close()
        self.store = Store.open(self.path, desk.KEY)

    @precondition(lambda self: self.waiting)
    @rule(data=st.data())
    def cut(self, data: st.DataObject) -> None:
        claims = data.draw(st.integers(1, len(self.waiting)))
        row = desk.cut(self.store, claims)
        batch = Batch(self.life, row.number, records=self.waiting[:claims])
        for record in batch.records:
            record.batch = row.number
        self.batches.append(batch)

    @rule()
    def begin_a_new_life(self) -> None:
        self.lives += 1
        self.life = f"life-{self.lives:03}".encode()
        with self.store.write() as tx:
            tx.enter_incarnation(self.life)
        for seq, record in enumerate(self.waiting, 1):
            record.life, record.seq = self.life, seq

    # --- from the centre --------------------------------------------------------------------------

    @precondition(lambda self: self.batches)
    @rule(data=st.data(), kind=st.none() | KINDS)
    def answer(self, data: st.DataObject, kind: VerdictKind | None) -> None:
        """The first answer to a batch, or one of any number of repetitions, or one that is late."""
        batch = data.draw(st.sampled_from(self.batches))
        epoch = data.draw(st.integers(max(0, self.epoch - 1), self.epoch))
        verdict = Verdict(kind, wave=1) if kind else None
        self.served += 1
        told = {record.seq: verdict for record in batch.records} if verdict else None
        with self.store.write() as tx:
            believed = tx.settle(
                batch.number,
                epoch=epoch,
                server_seq=self.served,
                verdicts=told,
                at=desk.NOW,
                incarnation=batch.life,
            )
        assert believed == (epoch == self.epoch)
        if believed:
            if batch.epoch is None:
                batch.epoch, batch.server_seq = epoch, self.served
            for record in batch.records:
                if verdict and not record.told_later:
                    record.hear(verdict)

    @precondition(lambda self: self.batches)
    @rule(data=st.data(), kind=KINDS, ahead=st.integers(-1, 3))
    def tell_of_a_change(self, data: st.DataObject, kind: VerdictKind, ahead: int) -> None:
        record = data.draw(st.sampled_from(data.draw(st.sampled_from(self.batches)).records))
        cursor, verdict = self.cursor + ahead, Verdict(kind, wave=2)
        change = VerdictChange(record.seq, verdict, record.life)
        with self.store.write() as tx:
            changed = tx.change_verdicts([change], cursor, desk.NOW)
        if ahead > 0:
            self.cursor = cursor
            assert changed == (record.verdict != verdict)
            record.hear(verdict)
            record.told_later = True
        else:
            assert changed == 0

    @rule()
    def restore_the_centre(self) -> None:
        self.epoch += 1
        forgotten = [one for one in self.batches if one.epoch is not None and one.kept]
        with self.store.write() as tx:
            assert tx.forget_acknowledgements(self.epoch) == len(forgotten)
            assert tx.forget_acknowledgements(self.epoch) == 0
        self.cursor = 0
        for batch in forgotten:
            batch.epoch = None
        for batch in self.batches:
            for record in batch.records if batch.kept else ():
                record.verdict, record.told_later = None, False

    @rule(data=st.data())
    def make_durable(self, data: st.DataObject) -> None:
        through = data.draw(st.integers(0, self.served))
        epoch = data.draw(st.integers(max(0, self.epoch - 1), self.epoch))
        safe = [
            one
            for one in self.batches
            if one.kept and one.epoch == epoch == self.epoch and one.server_seq <= through
        ]
        with self.store.write() as tx:
            assert tx.purge_batches(epoch, through) == len(safe)
        for batch in safe:
            batch.kept = False

    # --- what must always hold --------------------------------------------------------------------

    @property
    def waiting(self) -> list[Record]:
        return [record for record in self.records if record.batch is None]

    def standing(self, record: Record) -> Standing:
        batch = next(
            (one for one in self.batches if (one.life, one.number) == (record.life, record.batch)),
            None,
        )
        in_custody = batch is not None and batch.epoch is not None
        return Standing.of(batch is not None, in_custody, record.verdict)

    @property
    def to_check(self) -> list[Record]:
        """Oldest first."""
        return [
            record
            for record in self.records
            if self.standing(record).needs_check
            and (record.decision is None or not record.decision.closes)
        ]

    @invariant()
    def who_is_to_be_looked_at_is_told_and_nobody_else(self) -> None:
        expected = [(record.life, record.seq) for record in reversed(self.to_check)]
        with self.store.read() as tx:
            assert [(row.incarnation, row.seq) for row in tx.cases(limit=1000)] == expected
            assert tx.to_check() == len(expected)
            decisions = [row.decision for row in tx.rows(limit=1000)[::-1]]
        assert decisions == [record.decision for record in self.records]

    @invariant()
    def nobody_is_lost_and_everybody_stands_where_the_model_says(self) -> None:
        expected = [self.standing(record) for record in self.records]
        with self.store.read() as tx:
            rows = tx.rows(limit=1000)[::-1]
            counts = tx.counts()
            assert [(row.incarnation, row.seq, row.batch) for row in rows] == [
                (record.life, record.seq, record.batch) for record in self.records
            ]
            assert [row.standing for row in rows] == expected
            assert [row.verdict for row in rows] == [record.verdict for record in self.records]
        assert counts == {each: expected.count(each) for each in Standing}

    @invariant()
    def every_claim_is_readable_here_or_sealed_here_or_safe_at_the_centre(self) -> None:
        with self.store.read() as tx:
            waiting = tx.waiting_claims(1000)
            unanswered = tx.unanswered_batches(1000)
            bodies = [tx.batch(one.number, one.life).body for one in self.batches]
        assert [(one.seq, getattr(one, "secret", None)) for one in waiting] == [
            (record.seq, record.secret) for record in self.waiting
        ]
        assert [(one.incarnation, one.number) for one in unanswered] == [
            (one.life, one.number) for one in self.batches if one.epoch is None
        ]
        assert [bool(body) for body in bodies] == [one.kept for one in self.batches]


TestDesk = Desk.TestCase
TestDesk.settings = settings(max_examples=15, stateful_step_count=25, deadline=None)

"""One batch before the judge: a transaction's worth of decisions, and their entry in the ledger."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import datetime

from sqlalchemy import Connection

from kiosk.central import allotting, carrying, inbox, ledger, places
from kiosk.central.assessing import Terms
from kiosk.central.entries import Entry
from kiosk.central.inbox import Desk, Stored
from kiosk.central.photos import custody
from kiosk.domain.programme import Programme, Selection
from kiosk.domain.verdict import Verdict
from kiosk.domain.wave import Wave

Assessed = Sequence[tuple[Entry, Terms | None]]


@dataclass(slots=True)
class _Group:
    """Entries that ask for the same wave of the same programme."""

    programme: Programme
    wave: Wave
    entries: list[Entry] = field(default_factory=list)
    edition: int = 0
    awards: list[allotting.Award] = field(default_factory=list)
    standings: allotting.Standings | None = None
    resumed: list[Entry] = field(default_factory=list)

    @property
    def is_first_come(self) -> bool:
        return self.programme.selection is Selection.FIRST_COME


class Docket:
    """Everybody takes locks in one order: batch, earlier batches, kiosk, editions, device."""

    def __init__(self, connection: Connection, stored: Stored, desk: Desk, now: datetime) -> None:
        self._connection, self._stored, self._desk, self._now = connection, stored, desk, now
        self._new: list[Entry] = []
        self._again: list[Entry] = []
        self._aside: list[Entry] = []
        self._settled = False

    def enter(self, assessed: Assessed) -> dict[int, Verdict]:
        """Decide and write; the verdict of every record of the batch."""
        groups = _groups(assessed)
        if any(group.is_first_come for group in groups):
            inbox.wait_for_earlier(self._connection, self._stored.server_seq)
        ledger.lock_desk(self._connection, self._desk.id)
        self._sort_out([entry for entry, _ in assessed])
        for group in groups:
            self._decide(group)
        self._number()
        self._write(groups)
        return self._told()

    def set_aside(self, reason: str) -> dict[int, Verdict]:
        """Quarantine every record of the batch, unseen."""
        self._aside = [Entry(seq, self._stored.server_seq) for seq in self._stored.seqs]
        for entry in self._aside:
            entry.quarantine(reason)
        self._number()
        ledger.set_aside(self._connection, self._stored.server_seq, self._aside)
        return {entry.seq: entry.told() for entry in self._aside}

    def _sort_out(self, entries: Iterable[Entry]) -> None:
        """Which records are new, which only come again, and which are copies."""
        known = ledger.known(self._connection, self._desk.id, self._stored.seqs)
        self._settled = bool(known)
        for entry in entries:
            if (found := known.get(entry.seq)) is None:
                self._new.append(entry)
                continue
            identity, verdict, first_batch = found
            if identity != entry.identity:
                entry.quarantine("clone")
                self._aside.append(entry)
            elif verdict == "received":
                entry.batch = first_batch
                self._again.append(entry)

    def _decide(self, group: _Group) -> None:
        open_now = {id(entry) for entry in (*self._new, *self._again)}
        entries = [entry for entry in group.entries if id(entry) in open_now]
        programme, wave = group.programme, group.wave
        group.edition = ledger.lock_edition(self._connection, programme.id, wave.year)
        for entry in entries:
            entry.edition = group.edition
        if candidates := self._once_each(group.edition, entries):
            if group.is_first_come:
                self._allot(group, candidates)
            else:
                for entry in candidates:
                    entry.draw()

    def _once_each(self, edition: int, entries: list[Entry]) -> list[Entry]:
        """The first entry of each person who is not registered yet; the others are duplicates."""
        asking = [entry for entry in entries if entry.verdict == "received"]
        if not asking:
            return []
        taken = ledger.registered(self._connection, edition, self._desk.id, asking)
        first: list[Entry] = []
        for entry in asking:
            person = entry.person or b""
            if (before := taken.get(person)) is not None:
                entry.duplicate(*before)
            else:
                taken[person] = (self._stored.received_at, self._desk.office)
                first.append(entry)
        return first

    def _allot(self, group: _Group, entries: list[Entry]) -> None:
        # Before anybody new: the waiting list of the waves that have closed.
        carrying.carry(
            self._connection, group.programme, group.edition, group.wave, self._desk.epoch,
            self._now,
        )  # fmt: skip
        group.resumed, entries = places.resume(self._connection, group.edition, entries)
        limit = group.programme.rule_set(group.wave).household_limit
        group.standings = places.standings(
            self._connection, group.edition, group.wave, limit, entries
        )
        group.awards = allotting.allot(entries, group.standings, self._now)

    def _number(self) -> None:
        """Whatever the kiosk is not told in the answer to its batch, it is told at a contact."""
        changes = [*self._again]
        if self._stored.owed:
            changes += [*self._new, *self._aside]
        if changes:
            cursors = ledger.next_cursors(
                self._connection, self._desk.device_id, self._desk.epoch, len(changes)
            )
            for entry, cursor in zip(changes, cursors, strict=True):
                entry.cursor = cursor

    def _write(self, groups: Iterable[_Group]) -> None:
        ledger.erase(self._connection, self._desk.id, self._again)
        entered = [*self._new, *self._again]
        ledger.write(self._connection, self._desk.id, entered)
        ledger.link(self._connection, self._desk.id, entered)
        custody.want(self._connection, self._desk.id, entered)
        ledger.set_aside(self._connection, self._stored.server_seq, self._aside)
        for group in groups:
            self._write_places(group)

    def _write_places(self, group: _Group) -> None:
        standings = group.standings
        if standings is None:
            return
        edition, wave = group.edition, group.wave.number
        if group.awards:
            desks = [self._desk.id] * len(group.awards)
            places.bind(self._connection, edition, wave, desks, group.awards, standings)
        places.hand_over(self._connection, edition, self._desk.id, group.resumed)
        places.note_waiting(self._connection, edition, wave, standings.waiting)

    def _told(self) -> dict[int, Verdict]:
        stored = self._stored
        if self._settled:  # some were decided before: read back what was said
            return ledger.verdicts(self._connection, self._desk.id, stored.server_seq, stored.seqs)
        return {entry.seq: entry.told() for entry in self._new}


def _groups(assessed: Assessed) -> list[_Group]:
    """In one order for all judges, so that none waits for another crosswise."""
    groups: dict[tuple[str, int], _Group] = {}
    for entry, terms in assessed:
        if terms is None or terms.newest is None or terms.wave is None or terms.rules is None:
            continue
        if entry.person is None:
            continue
        key = (terms.newest.id, terms.wave.number)
        if (group := groups.get(key)) is None:
            group = groups[key] = _Group(terms.newest, terms.wave)
        group.entries.append(entry)
    return [groups[key] for key in sorted(groups)]

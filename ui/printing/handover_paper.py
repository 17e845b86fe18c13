"""The handover record of a closed day on A4: Indonesian, with English beside it in small print."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, Final

from kiosk.domain.standing import AT_CENTRE, NEEDS_CHECK, UNSENT, Standing
from kiosk.domain.zones import zone_named
from ui.models.handover_words import cause_of, grouped
from ui.printing.bilingual import SMALL, TEXT, TINY, Bilingual
from ui.printing.blocks import Block, Cells, Code, Gap, Pair, Passage, Pile, Rule
from ui.printing.flow import Page, Table, pages
from ui.printing.pdf import Sheet
from ui.printing.qr import QrCode

if TYPE_CHECKING:
    from kiosk.usecases.closing import Handover
    from kiosk.wire.handovers import HandoverFacts

_WIDTH, _HEIGHT, _MARGIN, _FOOT = 210, 297, 16, 9  # millimetres
_STANDINGS: Final = (0.82, 0.18)
_OPERATORS: Final = (0.40, 0.15, 0.15, 0.15, 0.15)
_BATCHES: Final = (0.10, 0.16, 0.11, 0.16, 0.47)
_KINDS: Final = (("unsent", UNSENT), ("centre", AT_CENTRE), ("check", NEEDS_CHECK))


def handover_sheet(signed: Handover) -> Sheet:
    """The same record is the same drawing, whatever language the screen speaks."""
    parts = HandoverParts(signed)
    page = Page(
        width=(_WIDTH - 2 * _MARGIN) * 10,
        height=_HEIGHT * 10,
        margin=_MARGIN * 10,
        foot=_FOOT * 10,
    )
    first, *more = pages(parts.all(), page, parts.foot)
    title = f"{parts.voice.say('closing.paper.title')} {signed.number}"
    return Sheet(first, _WIDTH, _HEIGHT, title, signed.facts.closed_at, tuple(more))


class HandoverTables:
    """What was done and what is left, in numbers."""

    def __init__(self, facts: HandoverFacts, voice: Bilingual) -> None:
        self._facts, self._voice = facts, voice

    def standings(self) -> Block:
        counts = self._facts.counts
        lines: list[Block] = [
            Cells((self._voice.standing(one), self._voice.count(counts[one])), _STANDINGS, 3)
            for one in Standing
            if one in counts
        ]
        total = Passage(self._voice.beside("closing.paper.total"), TEXT, 800)
        last = Cells((total, self._voice.count(self._facts.total, 800)), _STANDINGS, 3)
        return Pile([Rule(), *lines, Rule(), last])

    def operators(self) -> list[Block | Table]:
        if not self._facts.operators:
            return [self._voice.below("closing.paper.nobody", TEXT)]
        names = ("operator", *(name for name, _ in _KINDS), "all")
        head = self._columns(names, _OPERATORS)
        return [Table(head, [self._operator(one) for one in self._rows()])]

    def _rows(self) -> Iterator[tuple[str, list[int]]]:
        """A name, and how many of each kind."""
        for one in self._facts.operators:
            kinds = [sum(one.counts.get(each, 0) for each in kind) for _, kind in _KINDS]
            yield one.person.name, [*kinds, sum(one.counts.values())]

    def _operator(self, row: tuple[str, list[int]]) -> Block:
        name, counts = row
        cells = (Passage(name, TEXT, 600), *(self._voice.count(count) for count in counts))
        return Cells(cells, _OPERATORS, 4)

    def batches(self) -> list[Block | Table]:
        if not self._facts.batches:
            return [self._voice.below("closing.paper.no_batches", TEXT)]
        head = self._columns(("batch", "seqs", "claims", "bytes", "name"), _BATCHES, 26)
        lines: list[Block] = []
        for one in self._facts.batches:
            size = (
                self._voice.id.number(one.size)
                if one.size
                else self._voice.say("closing.paper.at_centre")
            )
            texts = (f"{one.number}", f"{one.first_seq}-{one.last_seq}", f"{one.claims}", size)
            cells = [Passage(text, SMALL, 600, data=True, right=True) for text in texts]
            name = Passage(grouped(one.digest, lines=2), TINY, data=True)
            lines.append(Cells((*cells, name), _BATCHES, 5, 26))
        return [Table(head, lines)]

    def _columns(self, names: Sequence[str], shares: Sequence[float], between: float = 16) -> Block:
        left = {"operator", "name"}
        cells = [
            self._voice.column(f"closing.paper.column.{name}", right=name not in left)
            for name in names
        ]
        return Pile([Rule(), Cells(cells, shares, 4, between), Rule()])

    def remains(self) -> Block:
        remains = self._facts.remains
        counts = {
            "unsent": remains.unsent,
            "drafts": remains.drafts,
            "to_check": remains.to_check,
            "to_approve": remains.to_approve,
            "readable": remains.readable,
            "photos": remains.photos,
        }
        lines: list[Block] = []
        for key, count in counts.items():
            if count:
                said = self._voice.beside(f"closing.paper.{key}")
                line = (Passage(said, SMALL + 4), self._voice.count(count))
                lines.append(Cells(line, _STANDINGS, 3))
            if key == "unsent" and count:
                lines.append(Pair(Gap(0), self._why(), 0.03))
        return Pile([Rule(), *lines])

    def _why(self) -> Block:
        code = self._facts.remains.reason
        return self._voice.pair(
            cause_of(code, self._voice.id), cause_of(code, self._voice.en), SMALL
        )


class HandoverParts:
    """Each thing that stands on a record."""

    def __init__(self, signed: Handover) -> None:
        self._signed, self._facts = signed, signed.facts
        self.voice = Bilingual(zone_named(signed.facts.zone))
        self._tables = HandoverTables(signed.facts, self.voice)

    def all(self) -> list[Block | Table]:
        """From the title to the signatures."""
        return [
            *self._training(),
            self._head(), Gap(24), Rule(), Gap(22),
            self._where(), Gap(20),
            self._sentence(), Gap(24),
            *self._section("standings", [self._tables.standings()]),
            *self._section("operators", self._tables.operators()),
            *self._section("batches", self._tables.batches()),
            *self._section("remains", [self._tables.remains()]),
            self._end(),
        ]  # fmt: skip

    def foot(self, number: int, count: int) -> Block:
        """Which record this page is of, in case pages come apart."""
        name = grouped(self._signed.digest)[:19]
        left = self.voice.say("closing.paper.foot", number=self._signed.number, name=name)
        right = self.voice.say("closing.paper.page", page=number, pages=count)
        line = (Passage(left, TINY, data=True), Passage(right, TINY, right=True))
        return Pile([Rule(), Cells(line, (0.75, 0.25), between=0)])

    # --- the head ---------------------------------------------------------------------------------

    def _training(self) -> list[Block]:
        if not self._facts.training:
            return []
        warning = Passage(self.voice.say("closing.paper.training"), TEXT, 800, centred=True)
        return [Pile([warning], framed=True), Gap(24)]

    def _head(self) -> Block:
        title, number = self.voice.say("closing.paper.title"), self._signed.number
        kiosk = self._facts.device.hex()[:8]
        numbered = self.voice.say("closing.paper.number", number=number, kiosk=kiosk)
        return Pile(
            [
                Passage(title, 56, 800, centred=True),
                Passage(self.voice.en.say("closing.paper.title"), SMALL, 500, centred=True),
                Passage(numbered, 38, 700, data=True, centred=True),
            ],
            gap=6,
        )

    def _where(self) -> Block:
        facts, programme = self._facts, self._facts.programme
        told = (
            ("office", facts.office),
            ("desk", facts.desk or "-"),
            ("period", self._period()),
            ("programme", f"{programme[0]}, {programme[1]}"),
            ("prepared", facts.prepared_by.name),
            ("signed", facts.signed_by.name),
        )
        return Pile(
            [Pair(self._named(name), Passage(text, TEXT, 700, data=True)) for name, text in told],
            gap=8,
        )

    def _named(self, name: str) -> Block:
        said = self.voice.beside(f"closing.paper.{name}")
        return Passage(said, SMALL, 500)

    def _sentence(self) -> Block:
        facts = self._facts
        told: dict[str, object] = {
            "office": facts.office,
            "signer": facts.signed_by.name,
            "people": facts.total,
            "batches": len(facts.batches),
        }
        key = "closing.paper.sentence"
        return self.voice.pair(self.voice.id.say(key, **told), self.voice.en.say(key, **told), TEXT)

    def _section(self, name: str, parts: Sequence[Block | Table]) -> list[Block | Table]:
        heading = self.voice.below(f"closing.paper.{name}", 38, 800)
        first = parts[0]
        if isinstance(first, Table):
            head = Pile([heading, Gap(6), first.head])
            return [Table(head, first.lines), Gap(22)]
        return [Pile([heading, Gap(8), first]), Gap(22)]

    # --- who stands by it -------------------------------------------------------------------------

    def _end(self) -> Block:
        """The code, the hash and the signatures: never torn from each other."""
        code = Code(QrCode.of(self._signed.stamp), module=6)
        previous = self._facts.previous
        names: list[Block] = [
            self.voice.below("closing.paper.hash", SMALL, 700),
            Passage(grouped(self._signed.digest), SMALL, 600, data=True),
        ]
        if any(previous):
            names += [
                Gap(8),
                self.voice.below("closing.paper.previous", TINY),
                Passage(grouped(previous), TINY, data=True),
            ]
        names += [Gap(8), self.voice.below("closing.paper.provable", TINY)]
        share = code.side / (10 * (_WIDTH - 2 * _MARGIN))
        beside = Cells((code, Gap(0), Pile(names, gap=2)), (share, 0.04, 0.96 - share), between=0)
        return Pile([Rule(), Gap(16), beside, Gap(30), self._hands()])

    def _hands(self) -> Block:
        """Two hands; whoever receives signs with a pen."""
        giving = self._hand("giving", self._facts.signed_by.name)
        return Cells((giving, self._hand("receiving", "")), (0.5, 0.5), between=80)

    def _hand(self, which: str, name: str) -> Block:
        below = (
            Passage(name, TEXT, 700)
            if name
            else self.voice.below("closing.paper.name_and_date", TINY)
        )
        role = self.voice.below(f"closing.paper.{which}", TEXT, 700)
        return Pile([role, Gap(120), Rule(), Gap(6), below])

    def _period(self) -> str:
        begins, ends = self._facts.begins, self._facts.closed_at
        days = [
            self.voice.id.day(one.astimezone(self.voice.id.zone).date()) for one in (begins, ends)
        ]
        first, last = (self.voice.id.clock(one) for one in (begins, ends))
        until = last if days[0] == days[1] else f"{days[1]}, {last}"
        facts = {"first": f"{days[0]}, {first}", "last": until, "zone": self._facts.zone}
        return self.voice.say("closing.paper.until", **facts)

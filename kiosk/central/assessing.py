"""What a claim is worth by itself: is it readable, complete, eligible? Pure, one at a time."""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from hashlib import blake2b

from kiosk.central.entries import Entry
from kiosk.central.quiet import complain
from kiosk.domain import eligibility
from kiosk.domain.eligibility import RuleSet
from kiosk.domain.programme import Programme
from kiosk.domain.wave import Wave, in_jakarta
from kiosk.wire.claims import Claim, Unreadable

Tag = Callable[[str], bytes]
_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Terms:
    """By what a claim is judged: the form it was made with, the wave and the rules it reached.

    Each is None while the centre has no such programme or no wave that closes after the arrival.
    """

    made_under: Programme | None
    newest: Programme | None
    wave: Wave | None
    rules: RuleSet | None
    on: date

    @classmethod
    def of(
        cls, made_under: Programme | None, newest: Programme | None, received_at: datetime
    ) -> Terms:
        wave = newest.calendar.wave_for_arrival(received_at) if newest is not None else None
        rules = newest.rule_set(wave) if newest is not None and wave is not None else None
        return cls(made_under, newest, wave, rules, in_jakarta(received_at))


TermsOf = Callable[[Claim], Terms]


def assess(
    found: Iterable[Claim | Unreadable], terms_of: TermsOf, tag: Tag, server_seq: int
) -> list[tuple[Entry, Terms | None]]:
    """An entry for every record; those still `received` have nothing against them."""
    assessed: list[tuple[Entry, Terms | None]] = []
    for claim in found:
        if isinstance(claim, Unreadable):
            entry, terms = Entry(claim.seq, server_seq), None
            entry.quarantine(claim.reason)
        else:
            entry, terms = _readable(claim, terms_of(claim), tag, server_seq)
        assessed.append((entry, terms))
    return assessed


def _readable(claim: Claim, terms: Terms, tag: Tag, server_seq: int) -> tuple[Entry, Terms | None]:
    entry = Entry(claim.seq, server_seq, version=claim.programme_version)
    try:
        entry.content = content(claim)
        _weigh(entry, claim.answers, terms, tag)
    except Exception as error:  # noqa: BLE001 - one poisoned claim must not harm its neighbours
        complain(_log, f"record {claim.seq} of batch {server_seq} could not be judged", error)
        entry.quarantine("unjudgeable")
    return entry, terms


def _weigh(entry: Entry, answers: Mapping[str, str], terms: Terms, tag: Tag) -> None:
    if terms.made_under is None or terms.rules is None or terms.wave is None:
        return
    if not terms.made_under.form.is_canonical(answers, terms.on):
        checked = terms.made_under.form.check(answers, terms.on)
        if checked.hard:
            entry.correct(checked.hard[0].field, checked.hard[0].code)
            return
        answers = checked.answers
    if lacking := _lacking(answers, terms.rules):
        entry.correct(lacking, "required")
        return
    entry.person = tag(answers["nik"])
    if card := answers.get("kk"):
        entry.household = tag(card)
    if reasons := eligibility.reasons(terms.rules, answers, terms.on, terms.wave.number):
        entry.refuse(reasons)
    else:
        entry.wave = terms.wave.number


def _lacking(answers: Mapping[str, str], rules: RuleSet) -> str | None:
    if not answers.get("nik"):
        return "nik"
    return next(iter(eligibility.missing(rules, answers)), None)


def content(claim: Claim) -> bytes:
    """The same for the same registration, however it was packed."""
    told = "\x1f".join([f"{name}\x1e{claim.answers[name]}" for name in sorted(claim.answers)])
    return blake2b(claim.secret + told.encode("utf-8", "surrogatepass"), digest_size=16).digest()

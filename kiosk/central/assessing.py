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
from kiosk.domain.canonical import Proof
from kiosk.domain.eligibility import RuleSet
from kiosk.domain.form import Form
from kiosk.domain.photo import LARGEST
from kiosk.domain.programme import Programme
from kiosk.domain.receipt import tagged_of
from kiosk.domain.wave import Wave, in_jakarta
from kiosk.wire.claims import Claim, Unreadable

Tag = Callable[[str], bytes]
_log = logging.getLogger(__name__)


class KnownForm:
    """A form, and its proof made ready."""

    def __init__(self, form: Form) -> None:
        self.check = form.check
        self.is_proven = Proof(form).holds


@dataclass(frozen=True, slots=True)
class Terms:
    """By what a claim is judged: the form it was made with, the wave and the rules it reached.

    Each is None while the centre has no such programme or no wave that closes after the arrival.
    """

    form: KnownForm | None
    newest: Programme | None
    wave: Wave | None
    rules: RuleSet | None
    on: date

    @classmethod
    def of(cls, form: KnownForm | None, newest: Programme | None, received_at: datetime) -> Terms:
        wave = newest.calendar.wave_for_arrival(received_at) if newest is not None else None
        rules = newest.rule_set(wave) if newest is not None and wave is not None else None
        return cls(form, newest, wave, rules, in_jakarta(received_at))


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
            terms = terms_of(claim)
            entry = Entry(claim.seq, server_seq, identity(claim))
            entry.version, entry.corrects = claim.programme_version, claim.corrects
            if claim.photos:  # what is larger than any photograph never comes
                entry.photos = tuple(one for one in claim.photos if one.size <= LARGEST)
            _try_to_weigh(entry, claim, terms, tag)
        assessed.append((entry, terms))
    return assessed


def _try_to_weigh(entry: Entry, claim: Claim, terms: Terms, tag: Tag) -> None:
    try:
        entry.receipt = tag(tagged_of(claim.secret))
        _weigh(entry, claim.answers, terms, tag)
    except Exception as error:  # noqa: BLE001 - one poisoned claim must not harm its neighbours
        complain(_log, f"record {entry.seq} of batch {entry.batch} could not be judged", error)
        entry.quarantine("unjudgeable")


def _weigh(entry: Entry, answers: Mapping[str, str], terms: Terms, tag: Tag) -> None:
    if terms.form is None or terms.rules is None or terms.wave is None:
        return
    if not terms.form.is_proven(answers, terms.on):
        checked = terms.form.check(answers, terms.on)
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


def identity(claim: Claim) -> bytes:
    """By which a registration is known again: the secret it got when it was captured, hashed."""
    return blake2b(claim.secret, digest_size=16).digest()

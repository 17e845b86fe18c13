"""What paper and screen say alike of a handover record."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kiosk.domain.zones import zone_named
from ui.words import Words

if TYPE_CHECKING:
    from kiosk.usecases.closing import Handover

_GROUP = 4


def grouped(digest: bytes, lines: int = 1) -> str:
    """As it is read aloud and compared: 64 hex digits, four by four, in so many lines."""
    digits = digest.hex().upper()
    groups = [digits[at : at + _GROUP] for at in range(0, len(digits), _GROUP)]
    each = len(groups) // lines
    return "\n".join(" ".join(groups[at : at + each]) for at in range(0, len(groups), each))


def cause_of(code: str, words: Words) -> str:
    """Why something has not been sent, by the code that the record carries."""
    name = f"closing.reason.{code}"
    return (
        words.say(name) if words.knows(name) else words.cause(code) or words.say("closing.reason")
    )


def summary(signed: Handover, words: Words) -> str:
    """In one line: when, how many, whose signature."""
    facts = signed.facts
    there = words.in_zone(zone_named(facts.zone))
    day = there.day(facts.closed_at.astimezone(there.zone).date())
    when = f"{day}, {there.clock(facts.closed_at)} {facts.zone}"
    signer = facts.signed_by.name
    return words.say("closing.summary", when=when, people=facts.total, signer=signer)

"""What paper and screen say alike of a handover record."""

from __future__ import annotations

from ui.words import Words

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

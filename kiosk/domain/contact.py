"""How a person can be reached: mobile number and e-mail."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from typing import Self

from kiosk.domain.digits import first_not_digit, strip_separators
from kiosk.errors import Invalid, Problem, Severity

SHORTEST_MOBILE, LONGEST_MOBILE = 10, 13


@dataclass(frozen=True, slots=True, repr=False)
class MobileNumber:
    """An Indonesian mobile number, 08..., 10 to 13 digits."""

    digits: str

    def __post_init__(self) -> None:
        if problem := _mobile_problem(self.digits):
            raise Invalid(problem)

    @classmethod
    def parse(cls, text: str) -> Self:
        """Read +62 812-..., 62812..., 0812... and 812... alike."""
        digits = re.sub(r"[()]", "", strip_separators(text)).removeprefix("+")
        if digits.startswith("620"):
            digits = digits[2:]
        elif digits.startswith("628"):
            digits = "0" + digits[2:]
        elif digits.startswith("8"):
            digits = "0" + digits
        return cls(digits)

    @property
    def grouped(self) -> str:
        """0812-3456-7890, as it is read back to people."""
        return "-".join(self.digits[at : at + 4] for at in range(0, len(self.digits), 4))

    def __repr__(self) -> str:
        return f"MobileNumber({self.digits[:4]}...)"


def _mobile_problem(digits: str) -> Problem | None:
    if (place := first_not_digit(digits)) >= 0:
        return Problem("phone.not_digits", facts={"place": place + 1})
    if digits.startswith("0") and not digits.startswith("08") and len(digits) > 2:
        return Problem("phone.landline", span=(0, 2))
    if not digits.startswith("08"):
        return Problem("phone.start", span=(0, 2))
    if len(digits) < SHORTEST_MOBILE:
        missing = SHORTEST_MOBILE - len(digits)
        return Problem("phone.short", facts={"digits": len(digits), "missing": missing})
    if len(digits) > LONGEST_MOBILE:
        extra = len(digits) - LONGEST_MOBILE
        return Problem("phone.long", facts={"digits": len(digits), "extra": extra})
    return None


@dataclass(frozen=True, slots=True, repr=False)
class Email:
    """An address that could be written to; whether it can be reached is not ours to say."""

    text: str

    def __post_init__(self) -> None:
        if problem := _email_problem(self.text):
            raise Invalid(problem)

    @classmethod
    def parse(cls, text: str) -> Self:
        local, at, domain = unicodedata.normalize("NFKC", text).strip().rpartition("@")
        return cls(f"{local}{at}{domain.lower()}")

    def findings(self) -> tuple[Problem, ...]:
        """Offer the provider that was most likely meant."""
        meant = _MISTYPED.get(self.text.rpartition("@")[2])
        facts = {"meant": meant} if meant else {}
        return (Problem("email.mistyped", severity=Severity.SOFT, facts=facts),) if meant else ()

    def __repr__(self) -> str:
        return f"Email(...@{self.text.rpartition('@')[2]})"


_MISTYPED = {
    **dict.fromkeys(
        (
            "gmial.com",
            "gamil.com",
            "gmai.com",
            "gmail.con",
            "gmail.co",
            "gmail.cm",
            "gmal.com",
            "gnail.com",
        ),
        "gmail.com",
    ),
    **dict.fromkeys(("yaho.com", "yahoo.con", "yhoo.com", "yahooo.com"), "yahoo.com"),
    **dict.fromkeys(("hotmial.com", "hotmal.com", "hotmail.con"), "hotmail.com"),
}
_LOCAL = re.compile(r"[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*")
_DOMAIN = re.compile(r"(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z]{2,24}")


def _email_problem(text: str) -> Problem | None:
    local, at, domain = text.rpartition("@")
    if not at or not local:
        return Problem("email.no_at")
    if len(text) > 254 or len(local) > 64:
        return Problem("email.long")
    if not _LOCAL.fullmatch(local):
        return Problem("email.local")
    if not _DOMAIN.fullmatch(domain):
        return Problem("email.domain")
    return None

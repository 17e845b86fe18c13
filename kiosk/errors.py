"""The tree of expected failures: whose move it is, in a code and facts, never in words."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from dataclasses import field as attribute
from enum import StrEnum
from typing import ClassVar

Fact = str | int


class Severity(StrEnum):
    """What a finding means for the registration."""

    HARD = "hard"  # cannot be taken down like this
    SOFT = "soft"  # legal but unusual: ask once more, flag, let through


@dataclass(frozen=True, slots=True)
class Problem:
    """One finding about something a person typed; `words` turns it into a sentence.

    `span` is the half-open range of the *canonical* digits at fault, when it is known.
    `facts` never hold what was typed, only counts, limits and names of parts: they may be logged.
    """

    code: str
    field: str = ""
    severity: Severity = Severity.HARD
    facts: Mapping[str, Fact] = attribute(default_factory=dict)
    span: tuple[int, int] | None = None

    @property
    def is_hard(self) -> bool:
        return self.severity is Severity.HARD

    def at(self, field_id: str) -> Problem:
        """The same finding, said of a field of the form."""
        return Problem(self.code, field_id, self.severity, self.facts, self.span)


class Failure(Exception):
    """An expected failure; anything else that is raised is a bug."""

    code: ClassVar[str] = ""

    def __init__(self, **facts: Fact) -> None:
        super().__init__(self.code)
        self.facts: Mapping[str, Fact] = facts

    def __str__(self) -> str:
        told = ", ".join(f"{name}={value}" for name, value in sorted(self.facts.items()))
        return f"{self.code}({told})" if told else self.code


class Invalid(Failure):
    """The person typing must mend something."""

    code = "invalid"

    def __init__(self, problem: Problem, *more: Problem) -> None:
        super().__init__(problem=problem.code)
        self.problem = problem
        self.problems = (problem, *more)


class SiteError(Failure):
    """The supervisor of this desk must do something."""


class WrongPassword(SiteError):
    code = "wrong_password"


class TooManyTries(SiteError):
    """After several wrong passwords the next may be tried in `seconds`."""

    code = "too_many_tries"


class NotSetUp(SiteError):
    code = "not_set_up"


class StoreMissing(SiteError):
    code = "store_missing"


class StoreExists(SiteError):
    code = "store_exists"


class StoreDamaged(SiteError):
    code = "store_damaged"


class StoreTooNew(SiteError):
    code = "store_too_new"


class StoreInUse(SiteError):
    code = "store_in_use"


class DiskFull(SiteError):
    code = "disk_full"


class DiskFailing(SiteError):
    code = "disk_failing"


class KeySlotsDamaged(SiteError):
    code = "key_slots_damaged"


class RecoveryMissing(SiteError):
    """The centre never gave this machine a recovery key: it was never enrolled."""

    code = "recovery_missing"


class NotEnrolled(SiteError):
    code = "not_enrolled"


class AlreadyEnrolled(SiteError):
    code = "already_enrolled"


class EnrolmentRefused(SiteError):
    code = "enrolment_refused"


class DeviceRevoked(SiteError):
    code = "device_revoked"


class ClockWrong(SiteError):
    code = "clock_wrong"


class FileUnreadable(SiteError):
    code = "file_unreadable"


class NotPermitted(SiteError):
    code = "not_permitted"


class CentreNotInstalled(SiteError):
    code = "centre_not_installed"


class CardReaderMissing(SiteError):
    """The optional part that reads cards is not there, or does not start."""

    code = "card_reader_missing"


class AddressRefused(SiteError):
    code = "address_refused"


class RegionsMissing(SiteError):
    code = "regions_missing"


class PrinterMissing(SiteError):
    code = "printer_missing"


class PrinterFailing(SiteError):
    code = "printer_failing"


class DocumentNotSaved(SiteError):
    code = "document_not_saved"


class TransientError(Failure):
    """Time will mend it; the kiosk tries again by itself."""


class CentreUnreachable(TransientError):
    code = "centre_unreachable"


class CentreBusy(TransientError):
    code = "centre_busy"


class CaptivePortal(TransientError):
    code = "captive_portal"


class ProtocolError(Failure):
    """The two ends disagree; support must look."""


class ReplyNotSigned(ProtocolError):
    code = "reply_not_signed"


class ReplyUnreadable(ProtocolError):
    code = "reply_unreadable"


class ProgrammeForged(ProtocolError):
    code = "programme_forged"


class ProgrammeOlder(ProtocolError):
    code = "programme_older"


class ProgrammeUnreadable(ProtocolError):
    code = "programme_unreadable"


class CertificateForged(ProtocolError):
    code = "certificate_forged"


def leaves() -> tuple[type[Failure], ...]:
    """Every failure of this tree that can be raised, for the test that each has its words.

    The centre's own grow on the same tree; they have words of their own.
    """
    found: list[type[Failure]] = []
    waiting: list[type[Failure]] = [Failure]
    while waiting:
        here = waiting.pop()
        below = here.__subclasses__()
        waiting.extend(below)
        if not below and here.__module__ == __name__:
            found.append(here)
    return tuple(sorted(found, key=lambda leaf: leaf.code))

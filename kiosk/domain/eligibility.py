"""Who may take part: rule sets as data, and one pure function that a lawyer could read."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from kiosk.domain.choices import Labels
from kiosk.domain.condition import Condition


@dataclass(frozen=True, slots=True)
class Rule:
    """Refuse with this reason when the condition holds; `from_wave` dates a rule inside its set."""

    reason: str
    when: Condition
    from_wave: int | None = None

    def applies(self, wave: int | None) -> bool:
        return self.from_wave is None or (wave is not None and wave >= self.from_wave)


@dataclass(frozen=True, slots=True)
class RuleSet:
    """The rules of a period, as one regulation states them."""

    id: str
    rules: tuple[Rule, ...]
    requires: tuple[str, ...] = ()  # fields that must be answered under this set
    household_limit: int | None = None  # recipients per family card
    note: Labels | None = None


def reasons(
    rule_set: RuleSet, answers: Mapping[str, str], on: date, wave: int | None = None
) -> tuple[str, ...]:
    """Why a person may not take part on that day; empty means eligible.

    Each reason comes once, in the order of the rule set.
    """
    found = [
        rule.reason
        for rule in rule_set.rules
        if rule.applies(wave) and rule.when.holds(answers, on)
    ]
    return tuple(dict.fromkeys(found))


def missing(rule_set: RuleSet, answers: Mapping[str, str]) -> tuple[str, ...]:
    """Fields this rule set needs beyond what the form requires: to be mended, not refused."""
    return tuple(name for name in rule_set.requires if not answers.get(name))

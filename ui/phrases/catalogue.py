"""Every sentence under one name: `queue.search`, `problem.nik.short.how`, `line.offline.chip`."""

from collections.abc import Iterator, Mapping
from types import MappingProxyType

from ui.phrases.both import Advice, Both
from ui.phrases.by_reason import BY_REASON
from ui.phrases.failures import FAILURES, WHOSE
from ui.phrases.labels import LABELS
from ui.phrases.link import LAST_SUCCESS, LINKS, NEXT_TRY
from ui.phrases.problems import PROBLEMS
from ui.phrases.reasons import OTHER_REASON, REASONS
from ui.phrases.standings import STANDINGS, UNSENT, VERDICT_DETAILS, VERDICTS


def _all() -> Iterator[tuple[str, Both]]:
    yield from LABELS.items()
    yield from _advice("problem", PROBLEMS)
    yield from _advice("failure", {**FAILURES, **BY_REASON})
    yield from ((f"whose.{kind.__name__}", both) for kind, both in WHOSE.items())
    for kind, phrases in LINKS.items():
        for part, both in zip(phrases._fields, phrases, strict=True):
            yield f"line.{kind}.{part}", both
    yield from (("line.last_success", LAST_SUCCESS), ("line.next_try", NEXT_TRY))
    yield from _standings()


def _advice(kind: str, table: Mapping[str, Advice]) -> Iterator[tuple[str, Both]]:
    for code, advice in table.items():
        for part, both in zip(advice._fields, advice, strict=True):
            if both.id:
                yield f"{kind}.{code}.{part}", both


def _standings() -> Iterator[tuple[str, Both]]:
    tables = {"standing": STANDINGS, "verdict": VERDICTS, "unsent": UNSENT, "reason": REASONS}
    for kind, table in tables.items():
        yield from ((f"{kind}.{name}", both) for name, both in table.items())
    for name, details in VERDICT_DETAILS.items():
        for place, both in enumerate(details, 1):
            yield f"verdict.{name}.{place}", both
    yield "reason.other", OTHER_REASON


CATALOGUE: Mapping[str, Both] = MappingProxyType(dict(_all()))

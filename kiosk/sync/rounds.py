"""Looks, again and again, whether a run is due, and does it; owns no thread and never gives up."""

from __future__ import annotations

import logging
import traceback
from collections.abc import Callable
from contextlib import suppress
from datetime import UTC, datetime, timezone
from itertools import repeat
from threading import Event
from typing import Final

from kiosk.errors import SiteError
from kiosk.store.store import Store
from kiosk.sync import backoff, schedule
from kiosk.sync.engine import Engine
from kiosk.sync.link import Known, LinkKind, LinkState
from kiosk.sync.plan import SMALL_PHOTOS, SMALL_RUN
from kiosk.sync.reports import RunReport
from kiosk.sync.spell import Spell

INCIDENT: Final = "incident"  # the problem code of a bug; its facts name the line in the log
_NOT_SOON: Final = 3600.0  # seconds

_logger = logging.getLogger(__name__)


class Rounds:
    """For one thread at a time; `ask`, `renew` and `state` for any."""

    def __init__(
        self,
        engine_factory: Callable[[], Engine | None],
        store: Store,
        clock: Callable[[], datetime],
        random: Callable[[int], bytes],
        watch: Callable[[], object],
        zone: timezone = UTC,
    ) -> None:
        self._engine_factory = engine_factory
        self._store = store
        self._clock = clock
        self._random = random
        self._watch, self._zone = watch, zone
        self._network = watch()
        self._engine: Engine | None = None
        self._asked = self._is_hinted = self._goes_on = False
        self._is_sending = False
        self._stumbles = 0
        self._not_before: datetime | None = None  # beside what the store says: it may be the store

    def ask(self) -> None:
        """The next look runs, whatever the backoff says."""
        self._asked = True

    def hint(self) -> None:
        """There may be a way to the centre now: as good as a change of the network."""
        self._is_hinted = True

    def renew(self) -> None:
        """The kiosk was enrolled: what an engine was made from is not so any more."""
        self._engine = None
        self._asked = True

    def look(self, stopped: Event, progress: Callable[[], None]) -> RunReport | None:
        """A run if one is due; None otherwise. Raises nothing: a bug becomes an incident."""
        try:
            report = self._run(stopped, progress) if self._is_due() else None
        except SiteError:  # the store's own: `state` tells it as long as it lasts
            self._wait_a_while()
        except Exception as error:  # noqa: BLE001 - whatever it was, the outbox goes on
            if not stopped.is_set():  # else it is what became of the store meanwhile
                self._note_incident(error, self._wait_a_while())
        else:
            self._stumbles, self._not_before = 0, None
            return report
        finally:
            self._is_sending = False
        return None

    def seconds_to_next(self) -> float:
        """Until a run is due if nothing happens in between."""
        try:
            moment = self._next()
        except SiteError:
            return backoff.BASE.total_seconds()
        if moment is None:
            return _NOT_SOON
        return max(0.0, (moment - self._clock()).total_seconds())

    def state(self) -> LinkState:
        """As it is now."""
        try:
            with self._store.read() as tx:
                known = Known.of(tx, self._zone)
            return known.state(self._clock(), is_sending=self._is_sending)
        except SiteError as error:
            return LinkState(LinkKind.FAILING, problem_code=error.code, facts=error.facts)

    def _run(self, stopped: Event, progress: Callable[[], None]) -> RunReport | None:
        was_asked, self._asked = self._asked, False
        if self._engine is None:
            self._engine = self._engine_factory()
        if self._engine is None:
            return None
        is_small = not was_asked and self._known().plan.is_metered
        batches = iter(range(SMALL_RUN)) if is_small else repeat(0)

        def between() -> bool:
            self._is_sending = True  # the centre has answered: it is not only an attempt
            progress()
            return not stopped.is_set() and next(batches, None) is not None

        spell = Spell(self._clock, SMALL_PHOTOS if is_small else None)

        def spare() -> bool:
            if spell.tells():
                self._is_sending = True
                progress()
            return not stopped.is_set() and spell.allows()

        report = self._engine.run_once(between, spare, is_asked=was_asked)
        if spell.is_over:  # at once again, as it was begun
            self._asked, self._goes_on = self._asked or was_asked, True
        return report

    def _is_due(self) -> bool:
        network, before = self._watch(), self._network
        self._network = network
        dropped = self._engine is not None and self._engine.has_lost_touch()
        hinted, self._is_hinted = self._is_hinted or dropped or network != before, False
        goes_on, self._goes_on = self._goes_on, False
        if self._asked or (hinted and self._may_try()):
            return True
        if goes_on and self._known().plan.allows(self._clock()):
            return True
        moment = self._next()
        return moment is not None and moment <= self._clock()

    def _may_try(self) -> bool:
        """Whether a better line is a reason to try, unasked."""
        known = self._known()
        has_reason = not known.plan.is_metered or known.unsent > 0
        return has_reason and known.plan.allows(self._clock())

    def _next(self) -> datetime | None:
        now = self._clock()
        if self._not_before is not None and self._not_before > now:
            return self._not_before
        known = self._known()
        if self._goes_on:
            return now
        return known.next_try(now) if known.is_enrolled else now + schedule.CONTACT_EVERY

    def _known(self) -> Known:
        with self._store.read() as tx:
            return Known.of(tx, self._zone)

    def _wait_a_while(self) -> datetime:
        self._stumbles += 1
        self._not_before = self._clock() + backoff.delay(self._stumbles, self._random)
        return self._not_before

    def _note_incident(self, error: Exception, next_attempt: datetime) -> None:
        """A name for the screen and the log; the text of the error stays out: it may quote data."""
        name = self._random(4).hex()
        where = traceback.extract_tb(error.__traceback__)
        steps = " < ".join(f"{step.name}:{step.lineno}" for step in reversed(where))
        _logger.error("incident %s: %s in %s", name, type(error).__name__, steps)
        with suppress(Exception), self._store.write() as tx:
            tx.note_failure(INCIDENT, {"incident": name}, self._clock(), next_attempt)

"""Making a kiosk's store and key slots, and opening them with a password."""

from __future__ import annotations

import logging
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

from kiosk.device.asked import AskedRecovery
from kiosk.device.home import Home, HomeLock
from kiosk.device.identity import KEY_BYTES, Identity
from kiosk.device.slots import KeySlots, Unlocked
from kiosk.domain.address import parse_text
from kiosk.domain.digits import is_ascii_digits
from kiosk.errors import (
    DiskFailing,
    DiskFull,
    Failure,
    Invalid,
    Problem,
    StoreExists,
    StoreInUse,
)
from kiosk.store.store import Store
from kiosk.sync import kept
from kiosk.usecases.facts import (
    FIRST_SUPERVISOR,
    SUPERVISOR,
    OperatorLabel,
    SetupRequest,
    SiteLabel,
)
from kiosk.usecases.guard import Guard
from kiosk.usecases.machine import Machine
from kiosk.usecases.recovering import keep_slot
from kiosk.usecases.workplace import Hold, Workplace

_logger = logging.getLogger(__name__)

_LONGEST_LINE, _REGENCIES = 80, 514


class Opening:
    """Every way into a kiosk's folder; one program at a time has it, others may look."""

    def __init__(self, home: Home, machine: Machine) -> None:
        self._home = home
        self._machine = machine

    def set_up(self, request: SetupRequest) -> None:
        """The store under a name of its own, then the slots, then its right name: a set-up that is
        cut off anywhere can be done again, or is finished by the next sign-in."""
        _demand_names(request)
        if KeySlots.exist(self._home.slots) or self._home.database.exists():
            raise StoreExists
        self._home.make()
        with self._home.lock():
            key = self._machine.random_bytes(KEY_BYTES)
            self._make_store(key)
            slots = KeySlots.create(
                self._home.slots, _label_of(request), self._machine.random_bytes
            )
            who = (FIRST_SUPERVISOR, _line(request.supervisor, "supervisor"), SUPERVISOR)
            slots.add_password_slot(key, *who, request.password, self._machine.cost)

    def sign_in(self, operator_id: str | None, password: str, label: SiteLabel) -> Workplace:
        unlocked = self._guard().unlock(operator_id, password)
        opened = self._holding(lambda lock: self._open(unlocked, label, lock))
        if unlocked.operator.role == SUPERVISOR:  # nobody is waited for any more
            with suppress(DiskFull, DiskFailing):
                AskedRecovery(self._home.slots).destroy()
        return opened

    def look_in(self, operator_id: str | None, password: str, label: SiteLabel) -> Workplace:
        unlocked = self._guard().unlock(operator_id, password)
        try:
            return self._holding(lambda lock: self._open(unlocked, label, lock, looks=True))
        except StoreInUse:
            return self._open(unlocked, label, None, looks=True)

    def _slots(self) -> KeySlots:
        return KeySlots.open(self._home.slots, self._machine.random_bytes)

    def _guard(self) -> Guard:
        return Guard.of(self._slots(), self._home.slots, self._machine.clock)

    def _holding(self, work: Callable[[HomeLock], Workplace]) -> Workplace:
        """The lock goes with the workplace, or is given back."""
        lock = self._home.lock()
        try:
            return work(lock)
        except BaseException:
            lock.release()
            raise

    def _make_store(self, key: bytes) -> None:
        for left_over in self._home.path.glob(f"{self._unnamed.name}*"):
            left_over.unlink()  # of a set-up without slots: its key was never kept, nor any person
        identity = Identity.new(self._machine.random_bytes)
        with Store.create(self._unnamed, key) as store, store.write() as tx:
            tx.put_setting(kept.IDENTITY, identity.to_bytes())
            tx.enter_incarnation(identity.incarnation)

    @property
    def _unnamed(self) -> Path:
        return self._home.database.with_name("new.db")

    def _open(
        self,
        unlocked: Unlocked,
        label: SiteLabel,
        lock: HomeLock | None,
        *,
        looks: bool = False,
    ) -> Workplace:
        if self._unnamed.exists() and not self._home.database.exists():
            self._unnamed.rename(self._home.database)
        store = Store.open(self._home.database, unlocked.db_key)
        who, slots = unlocked.operator, self._slots()
        if not looks:
            _keep_recoverable(store, slots, unlocked.db_key)
        hold = Hold(self._home, slots, unlocked.db_key, lock, looks)
        operator = OperatorLabel(who.id, who.name, who.role)
        return Workplace(hold, store, self._machine, label, operator)


def _keep_recoverable(store: Store, slots: KeySlots, key: bytes) -> None:
    """Also where the program was killed between the enrolment and its recovery slot."""
    try:
        keep_slot(store, slots, key)
    except Failure as error:
        _logger.warning("the recovery slot could not be renewed: %s", error)


def _demand_names(request: SetupRequest) -> None:
    if not request.office.strip():
        raise Invalid(Problem("office.empty", "office"))
    if not request.supervisor.strip():
        raise Invalid(Problem("supervisor.empty", "supervisor"))
    for field in ("office", "desk", "supervisor"):
        _line(getattr(request, field), field)
    if request.regency and not (len(request.regency) == 4 and is_ascii_digits(request.regency)):
        raise Invalid(Problem("choice.unknown", "regency", facts={"choices": _REGENCIES}))


def _line(text: str, field: str) -> str:
    """One line of letters that can be seen."""
    try:
        return parse_text(text[: 4 * _LONGEST_LINE], _LONGEST_LINE)
    except Invalid as found:
        raise Invalid(*(problem.at(field) for problem in found.problems)) from found


def _label_of(request: SetupRequest) -> dict[str, str]:
    return {
        "office": _line(request.office, "office"),
        "desk": _line(request.desk, "desk"),
        "regency": request.regency,
        "training": "yes" if request.training else "no",
    }

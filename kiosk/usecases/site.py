"""One kiosk's folder, from the first run to a signed-in person."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from kiosk.device.home import Home, HomeLock
from kiosk.device.identity import KEY_BYTES, Identity
from kiosk.device.slots import KeySlots, Unlocked
from kiosk.errors import Invalid, NotSetUp, Problem, StoreExists, StoreInUse
from kiosk.store.store import Store
from kiosk.sync import kept
from kiosk.usecases.facts import OperatorLabel, SetupRequest, SiteLabel
from kiosk.usecases.machine import Machine
from kiosk.usecases.workplace import Hold, Workplace

SUPERVISOR = "supervisor"
_SUPERVISOR_ID = "penyelia"


class Site:
    """Reading the label takes no password; signing in takes about a third of a second, on purpose.

    Every method but `is_set_up` and `label` belongs on a background thread.
    """

    def __init__(self, folder: Path, machine: Machine | None = None) -> None:
        self._machine = machine or Machine()
        self._home = Home(folder)

    @property
    def folder(self) -> Path:
        return self._home.path

    @property
    def is_set_up(self) -> bool:
        return KeySlots.exist(self._home.slots)

    def label(self) -> SiteLabel:
        """Office, desk and operators; raises `NotSetUp` or `KeySlotsDamaged`."""
        label = self._known_slots().label()
        operators = tuple(OperatorLabel(one.id, one.name, one.role) for one in label.operators)
        return SiteLabel(
            office=label.text("office"),
            desk=label.text("desk"),
            regency=label.text("regency"),
            training=label.text("training") == "yes",
            operators=operators,
        )

    def set_up(self, request: SetupRequest) -> Workplace:
        """Make the store and the supervisor's account, and sign the supervisor in.

        Raises `Invalid` for an empty name or a short password, `StoreExists`, `DiskFull`.
        """
        _demand_names(request)
        if self.is_set_up or self._home.database.exists():
            raise StoreExists
        self._home.make()
        return self._holding(lambda lock: self._make(request, lock))

    def sign_in(self, operator_id: str | None, password: str) -> Workplace:
        """Open the kiosk as this operator (None: whoever the password fits).

        Raises `WrongPassword`, `NotSetUp`, `StoreInUse` and what opening a store can raise.
        """
        unlocked = self._known_slots().unlock(operator_id, password)
        return self._holding(lambda lock: self._open(unlocked, lock))

    def look_in(self, operator_id: str | None, password: str) -> Workplace:
        """The same for reading only, also while another program has the kiosk open."""
        unlocked = self._known_slots().unlock(operator_id, password)
        try:
            return self._holding(lambda lock: self._open(unlocked, lock))
        except StoreInUse:
            return self._open(unlocked, None)

    def _known_slots(self) -> KeySlots:
        if not self.is_set_up:
            raise NotSetUp
        return KeySlots.open(self._home.slots, self._machine.random_bytes)

    def _holding(self, work: Callable[[HomeLock], Workplace]) -> Workplace:
        """One program at a time: the lock goes with the workplace, or is given back."""
        lock = self._home.lock()
        try:
            return work(lock)
        except BaseException:
            lock.release()
            raise

    def _make(self, request: SetupRequest, lock: HomeLock) -> Workplace:
        """The store under a name of its own, then the slots, then its right name: a set-up that is
        cut off anywhere can be done again or is finished by the next sign-in."""
        key = self._machine.random_bytes(KEY_BYTES)
        self._make_store(key)
        slots = KeySlots.create(self._home.slots, _label_of(request), self._machine.random_bytes)
        who = (_SUPERVISOR_ID, request.supervisor.strip(), SUPERVISOR)
        slots.add_password_slot(key, *who, request.password, self._machine.cost)
        return self._open(slots.unlock(_SUPERVISOR_ID, request.password), lock)

    def _make_store(self, key: bytes) -> None:
        for left_over in self._home.path.glob(f"{self._unnamed.name}*"):
            left_over.unlink()  # of a set-up without slots: its key was never kept, nor any person
        identity = Identity.new(self._machine.random_bytes)
        with (
            Store.create(self._unnamed, key) as store,
            store.write() as tx,
        ):
            tx.put_setting(kept.IDENTITY, identity.to_bytes())
            tx.enter_incarnation(identity.incarnation)

    @property
    def _unnamed(self) -> Path:
        return self._home.database.with_name("new.db")

    def _open(self, unlocked: Unlocked, lock: HomeLock | None) -> Workplace:
        if self._unnamed.exists() and not self._home.database.exists():
            self._unnamed.rename(self._home.database)
        store = Store.open(self._home.database, unlocked.db_key)
        who = unlocked.operator
        hold = Hold(self._home, self._known_slots(), unlocked.db_key, lock)
        operator = OperatorLabel(who.id, who.name, who.role)
        return Workplace(hold, store, self._machine, self.label(), operator)


def _demand_names(request: SetupRequest) -> None:
    if not request.office.strip():
        raise Invalid(Problem("office.empty", "office"))
    if not request.supervisor.strip():
        raise Invalid(Problem("supervisor.empty", "supervisor"))


def _label_of(request: SetupRequest) -> dict[str, str]:
    return {
        "office": request.office.strip(),
        "desk": request.desk.strip(),
        "regency": request.regency,
        "training": "yes" if request.training else "no",
    }

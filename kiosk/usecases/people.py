"""The people of this desk: who may sign in, and what was done about it by whom."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Final

from kiosk.device.slots import KeySlots
from kiosk.errors import Invalid, NotPermitted, Problem, StoreInUse
from kiosk.store.records import Deed
from kiosk.store.store import Store
from kiosk.usecases import accounts
from kiosk.usecases.accounts import PeopleEvent
from kiosk.usecases.facts import OPERATOR, SUPERVISOR, OperatorLabel
from kiosk.usecases.guard import Guard
from kiosk.usecases.machine import Machine

LOCK_MINUTES: Final = (2, 15)  # the least and the most
_LOCK_USUAL: Final = 5
_LOCK: Final = "desk.lock_minutes"
_LONGEST_NAME: Final = 60


class People:
    """Every method enforces the role of the person signed in: `NotPermitted` otherwise.

    What is done is written into the history before it is done, so that nothing is done unwritten.
    Making and changing a password takes about a third of a second: on a background thread.
    """

    def __init__(
        self,
        store: Store,
        machine: Machine,
        keys: PeopleKeys,
        me: OperatorLabel,
        office: Iterable[str],
    ) -> None:
        self._store, self._machine = store, machine
        self._keys, self._me = keys, me
        self._office = tuple(office)
        with store.read() as tx:
            self._lock_minutes = int(tx.setting(_LOCK) or _LOCK_USUAL)

    @property
    def me(self) -> OperatorLabel:
        return self._me

    def list(self) -> tuple[OperatorLabel, ...]:
        """Everybody who may sign in here; their names stand on the door for all to read."""
        return accounts.with_roles(self._keys.people(), self._events())

    def find(self, operator: str) -> OperatorLabel:
        """Raises `Invalid` (`person.unknown`)."""
        found = next((one for one in self.list() if one.id == operator), None)
        if found is None:
            raise Invalid(Problem("person.unknown", "operator"))
        return found

    def names(self) -> Mapping[str, str]:
        """By id: everybody who signs in here or once did, as they were called last."""
        before = {one.operator: one.name for one in self._events()}
        return {**before, **{one.id: one.name for one in self._keys.people()}}

    def history(self) -> tuple[PeopleEvent, ...]:
        """Newest first."""
        self._demand_supervisor()
        return tuple(reversed(self._events()))

    def _events(self) -> tuple[PeopleEvent, ...]:
        with self._store.read() as tx:
            return accounts.events(tx)

    # --- what a supervisor does -------------------------------------------------------------------

    def add(self, name: str, role: str, password: str) -> OperatorLabel:
        """Somebody new, with a key slot of their own.

        Raises `Invalid` for a name that is empty or taken, or a password that is easily guessed.
        """
        self._demand_supervisor()
        if role not in {SUPERVISOR, OPERATOR}:
            raise Invalid(Problem("choice.unknown", "role", facts={"choices": 2}))
        somebody = OperatorLabel(self._new_id(), self._good_name(name), role)
        self._demand_good(password, somebody)
        self._write_down("added", somebody)
        self._keys.give(somebody, password)
        return somebody

    def rename(self, operator: str, name: str, password: str) -> OperatorLabel:
        """Their own password is needed, because the name is sealed together with it.

        A supervisor may do it with them, and everybody for themselves; raises `WrongPassword`.
        """
        if operator != self._me.id:
            self._demand_supervisor()
        before = self.find(operator)
        renamed = OperatorLabel(operator, self._good_name(name, besides=operator), before.role)
        self._keys.demand(operator, password)
        self._write_down("renamed", renamed)
        self._keys.give(renamed, password)
        return renamed

    def new_password(self, operator: str, password: str) -> None:
        """For somebody who has forgotten theirs; one's own is changed by `change_own_password`."""
        self._demand_supervisor()
        if operator == self._me.id:
            raise NotPermitted(reason="oneself")
        somebody = self.find(operator)
        self._demand_good(password, somebody)
        self._write_down("reset", somebody)
        self._keys.give(somebody, password)

    def remove(self, operator: str) -> None:
        """They sign in here no more; whom they registered stays, under their id."""
        self._demand_supervisor()
        somebody = self.find(operator)
        if operator == self._me.id:
            raise NotPermitted(reason="oneself")
        self._demand_another_supervisor(operator)
        self._write_down("removed", somebody)
        self._keys.take(operator)

    # --- what everybody does ----------------------------------------------------------------------

    def change_own_password(self, old: str, new: str) -> None:
        """Raises `WrongPassword`, `TooManyTries`, or `Invalid` for one that is easily guessed."""
        self._demand_good(new, self._me)
        self._keys.demand(self._me.id, old)
        me = self.find(self._me.id)
        self._write_down("changed", me)
        self._keys.give(me, new)

    # --- the lock of the screen -------------------------------------------------------------------

    @property
    def lock_minutes(self) -> int:
        """After how many minutes without a key the screen locks itself; any thread may ask."""
        return self._lock_minutes

    def lock_after(self, minutes: int) -> None:
        """Raises `Invalid` outside of two to fifteen minutes."""
        self._demand_supervisor()
        least, most = LOCK_MINUTES
        if not least <= minutes <= most:
            facts = {"least": least, "most": most}
            raise Invalid(Problem("lock.minutes", "minutes", facts=facts))
        if minutes == self._lock_minutes:
            return
        changed = {"key": "lock_minutes", "from": str(self._lock_minutes), "to": str(minutes)}
        deed = Deed(self._machine.clock(), self._me.id, "setting.changed", facts={**changed})
        with self._store.write() as tx:
            tx.note(deed)
            tx.put_setting(_LOCK, str(minutes).encode())
        self._lock_minutes = minutes

    # --- demands ----------------------------------------------------------------------------------

    def _demand_supervisor(self) -> None:
        if not self._me.is_supervisor:
            raise NotPermitted(reason="role")

    def _demand_another_supervisor(self, besides: str) -> None:
        if not any(one.is_supervisor and one.id != besides for one in self.list()):
            raise NotPermitted(reason="last")

    def _demand_good(self, password: str, somebody: OperatorLabel) -> None:
        accounts.demand_good(password, somebody, self._office)

    def _good_name(self, name: str, besides: str = "") -> str:
        name = " ".join(name.split())
        if not name:
            raise Invalid(Problem("person.empty", "name"))
        if len(name) > _LONGEST_NAME:
            raise Invalid(Problem("person.long", "name", facts={"most": _LONGEST_NAME}))
        if not name.isprintable():
            raise Invalid(Problem("text.character", "name"))
        others = {one.name.casefold() for one in self.list() if one.id != besides}
        if name.casefold() in others:
            raise Invalid(Problem("person.taken", "name"))
        return name

    def _new_id(self) -> str:
        """Says nothing of the person: it goes to the centre with each registration."""
        return f"petugas-{self._machine.random_bytes(4).hex()}"

    def _write_down(self, what: str, somebody: OperatorLabel) -> None:
        self._keys.demand_lock()
        with self._store.write() as tx:
            accounts.write_down(tx, self._machine.clock(), self._me.id, what, somebody)


class PeopleKeys:
    """The key slots of an opened kiosk; giving and taking need the folder's lock."""

    def __init__(
        self, slots: KeySlots, guard: Guard, key: bytes, machine: Machine, *, only_looks: bool
    ) -> None:
        self._slots, self._guard = slots, guard
        self._key, self._machine = key, machine
        self._only_looks = only_looks

    def __repr__(self) -> str:
        return "PeopleKeys()"

    def people(self) -> tuple[OperatorLabel, ...]:
        return tuple(
            OperatorLabel(one.id, one.name, one.role) for one in self._slots.label().operators
        )

    def demand(self, operator: str, password: str) -> OperatorLabel:
        """Who it is by the slot that the password opened: nobody could paint that over."""
        found = self._guard.unlock(operator, password).operator
        return OperatorLabel(found.id, found.name, found.role)

    def demand_lock(self) -> None:
        """Raises `StoreInUse` where another program has the kiosk open."""
        if self._only_looks:
            raise StoreInUse

    def give(self, somebody: OperatorLabel, password: str) -> None:
        self._slots.add_password_slot(
            self._key, somebody.id, somebody.name, somebody.role, password, self._machine.cost
        )

    def take(self, operator: str) -> None:
        self._slots.remove_password_slot(operator)

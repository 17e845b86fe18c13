"""A kiosk that no supervisor can open any more: asked for at the centre, and opened again."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from typing import Final

from kiosk.device.asked import Asked, AskedRecovery
from kiosk.device.home import Home
from kiosk.device.identity import Identity
from kiosk.device.slots import KeySlots
from kiosk.device.tries import Tries
from kiosk.errors import (
    Invalid,
    NotPermitted,
    Problem,
    RecoveryMissing,
    ReplyNotSigned,
    ReplyUnreadable,
    StoreDamaged,
)
from kiosk.store.records import Deed
from kiosk.store.store import Store
from kiosk.sync import kept
from kiosk.usecases import accounts
from kiosk.usecases.facts import OperatorLabel
from kiosk.usecases.machine import Machine
from kiosk.wire import hpke, recovery
from kiosk.wire.recovery import RecoveryRequest

RECOVERED: Final = "people.recovered"


@dataclass(frozen=True, slots=True)
class RecoveryAsked:
    """`request` is for the centre; `spoken` are the letters to compare by telephone."""

    request: str
    spoken: str


class Recovery:
    """Needs no network, and of the data nothing but the sealed key that lies beside them.

    Until the answer is used, asking again gives the same request. Nothing is lost on the way, and
    whoever can still sign in works on meanwhile.
    """

    def __init__(self, home: Home, machine: Machine) -> None:
        self._home, self._machine = home, machine
        self._slots = KeySlots.open(home.slots, machine.random_bytes)
        self._asked = AskedRecovery(home.slots)

    def pending(self) -> RecoveryAsked | None:
        """What was asked for and not answered yet."""
        asked = self._asked.read()
        return None if asked is None or not self._is_of_slot(asked) else _told(asked)

    def ask(self) -> RecoveryAsked:
        """Raises `RecoveryMissing` where the centre never gave this machine a recovery key."""
        return self.pending() or self._ask_anew()

    def is_answer(self, text: str) -> bool:
        """Whether this is the reply to what was asked here; any other file is none."""
        asked = self._asked.read()
        return asked is not None and recovery.answers(text, asked.request)

    def take(self, reply: str, operator: str | None, password: str) -> OperatorLabel:
        """A new password for a supervisor (None: the first there is); the reply is used up.

        Raises `Invalid` for a reply that is none, is not of the centre, or answers another request,
        and for a password that is easily guessed; `NotPermitted` for somebody who supervises
        nobody; `StoreInUse`.
        """
        with self._home.lock():
            asked = self._asked.read()
            if asked is None:
                raise Invalid(Problem("recovery.not_asked", "reply"))
            key = _unsealed(reply, asked)
            with self._opened(key, reply) as store:
                somebody = self._supervisor(store, operator)
                door = self._slots.label()
                office = (door.text("office"), door.text("desk"))
                accounts.demand_good(password, somebody, office)
                self._write_down(store, somebody)
            self._slots.add_password_slot(
                key, somebody.id, somebody.name, somebody.role, password, self._machine.cost
            )
            self._asked.destroy()
        Tries(self._home.slots, self._machine.clock).forgive(somebody.id)
        return somebody

    def _ask_anew(self) -> RecoveryAsked:
        slot = self._slots.recovery()
        if slot is None:
            raise RecoveryMissing
        door = self._slots.label()
        once = hpke.new_keypair(self._machine.random_bytes)
        request = RecoveryRequest(
            slot.device, slot.public, slot.sealed, once.public,
            door.text("office")[:200], door.text("desk")[:200], self._machine.clock(),
        )  # fmt: skip
        asked = Asked(recovery.write_request(request), once.private)
        self._asked.keep(asked)
        return _told(asked)

    def _is_of_slot(self, asked: Asked) -> bool:
        try:
            request, slot = recovery.read_request(asked.request), self._slots.recovery()
        except ReplyUnreadable:
            return False
        return slot is not None and (slot.device, slot.sealed) == (request.device, request.sealed)

    @contextmanager
    def _opened(self, key: bytes, reply: str) -> Iterator[Store]:
        """The data, if the reply has their key and the centre they know has signed it."""
        try:
            store = Store.open(self._home.database, key)
        except StoreDamaged as error:
            raise Invalid(Problem("recovery.unfit", "reply")) from error
        with closing(store):
            with store.read() as tx:
                believed = kept.believed(tx)
            try:
                if believed is None:
                    raise ReplyNotSigned(reason="key")
                recovery.demand_centre(reply, believed)
            except (ReplyNotSigned, ReplyUnreadable) as error:
                raise Invalid(Problem("recovery.forged", "reply")) from error
            yield store

    def _supervisor(self, store: Store, operator: str | None) -> OperatorLabel:
        on_door = self._slots.label().operators
        listed = (OperatorLabel(one.id, one.name, one.role) for one in on_door)
        with store.read() as tx:
            people = accounts.with_roles(listed, accounts.events(tx))
        found = [one for one in people if operator in {None, one.id}]
        if operator is not None and not found:
            raise Invalid(Problem("person.unknown", "operator"))
        supervisors = [one for one in found if one.is_supervisor]
        if not supervisors:
            raise NotPermitted(reason="role")
        return supervisors[0]

    def _write_down(self, store: Store, somebody: OperatorLabel) -> None:
        """Before it is done, so that nothing is done unwritten."""
        now = self._machine.clock()
        with store.write() as tx:
            accounts.write_down(tx, now, somebody.id, "recovered", somebody)
            tx.note(Deed(now, somebody.id, RECOVERED))


def keep_slot(store: Store, slots: KeySlots, key: bytes) -> None:
    """See to it that the recovery slot is the centre's newest and says of which device it is."""
    with store.read() as tx:
        believed = kept.believed(tx)
        identity = Identity.from_bytes(tx.setting(kept.IDENTITY) or b"")
    if believed is None or believed.recovery is None:
        return
    slot = slots.recovery()
    if slot is None or (slot.device, slot.public) != (identity.device, believed.recovery):
        slots.add_recovery_slot(key, believed.recovery, identity.device)


def _told(asked: Asked) -> RecoveryAsked:
    return RecoveryAsked(asked.request, recovery.spoken(asked.request))


def _unsealed(reply: str, asked: Asked) -> bytes:
    try:
        return recovery.unseal_reply(reply, asked.request, asked.once_private)
    except ReplyUnreadable as error:
        is_other = error.facts.get("reason") == "request"
        raise Invalid(
            Problem("recovery.other" if is_other else "recovery.unreadable", "reply")
        ) from error

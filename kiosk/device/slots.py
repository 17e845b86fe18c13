"""The key slots: the database key, locked once for each person who may open this kiosk."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path
from secrets import token_bytes
from typing import Self

from kiosk.device import files, locks
from kiosk.device.label import (
    FORMAT,
    Operator,
    SlotsLabel,
    known,
    label_of,
    operator_of,
    pair_in,
    password_slots,
    shapes,
)
from kiosk.device.locks import Cost, RandomBytes
from kiosk.device.pair import Document, Pair
from kiosk.errors import NotPermitted, StoreExists, WrongPassword

__all__ = ["Cost", "KeySlots", "Operator", "RecoverySlot", "SlotsLabel", "Unlocked"]


@dataclass(frozen=True, slots=True)
class Unlocked:
    """The database key, and whose password gave it."""

    db_key: bytes = field(repr=False)
    operator: Operator


@dataclass(frozen=True, slots=True)
class RecoverySlot:
    """Of which device it is, the key it was sealed to, and the sealed database key."""

    device: bytes
    public: bytes
    sealed: bytes

    @classmethod
    def of(cls, slot: locks.Slot) -> Self:
        return cls(*(bytes.fromhex(slot[name]) for name in ("device", "public", "sealed")))


class KeySlots:
    """Two copies of one small file beside the database; a password slot for each operator.

    Reading and unlocking are for everybody; what writes is for the program that holds the home's
    lock. Each method raises `KeySlotsDamaged` when neither copy is whole, `StoreTooNew` when a
    newer program wrote them; what writes raises `DiskFull` or `DiskFailing`.
    """

    def __init__(
        self, pair: Pair, fresh: Document | None = None, random_bytes: RandomBytes = token_bytes
    ) -> None:
        self._pair = pair
        self._fresh = fresh  # not written yet
        self._random_bytes = random_bytes

    @classmethod
    def exist(cls, folder: Path) -> bool:
        """Whether there are slots, whole or damaged."""
        return pair_in(folder).exists

    @classmethod
    def open(cls, folder: Path, random_bytes: RandomBytes = token_bytes) -> Self:
        return cls(pair_in(folder), random_bytes=random_bytes)

    @classmethod
    def create(
        cls, folder: Path, label: Mapping[str, str], random_bytes: RandomBytes = token_bytes
    ) -> Self:
        """Slots that reach the disk with their first password: none exist that nobody can open.

        Raises `StoreExists`.
        """
        if cls.exist(folder):
            raise StoreExists(part="slots")
        files.make_private(folder)
        fresh = {"format": FORMAT, "label": dict(label), "slots": []}
        return cls(pair_in(folder), fresh, random_bytes)

    def label(self) -> SlotsLabel:
        return label_of(self._read())

    def relabel(self, label: Mapping[str, str]) -> None:
        self._write({**self._read(), "label": dict(label)})

    def add_password_slot(
        self,
        db_key: bytes,
        operator_id: str,
        name: str,
        role: str,
        password: str,
        cost: Cost | None = None,
    ) -> None:
        """Let an operator in, or give them a new password; raises `Invalid` (`password.short`).

        Without a `cost` the machine is measured.
        """
        locks.demand_password(password)
        document = self._read()
        facts = {"operator": operator_id, "name": name, "role": role}
        slot = locks.lock_by_password(
            db_key, password, facts, cost or Cost.calibrated(), self._random_bytes
        )
        self._write({**document, "slots": _with(document, slot)})

    def remove_password_slot(self, operator_id: str) -> None:
        """Let this operator in no more; raises `NotPermitted` when nobody could come in then.

        A copy of the slots made before still opens with the old password: the key stays the same.
        """
        document = self._read()
        with shapes():
            left = [one for one in document["slots"] if one.get("operator") != operator_id]
            someone = any(one["kind"] == "password" for one in left)
        if not someone:
            raise NotPermitted(reason="last")
        self._write({**document, "slots": left})

    def unlock(self, operator_id: str | None, password: str) -> Unlocked:
        """The database key; raises `WrongPassword`.

        Without an `operator_id` it may be anybody's password: as slow as there are slots.
        A copy that was damaged is whole again afterwards.
        """
        document = self._read()
        with shapes():
            unlocked = _first_opened(password_slots(document), operator_id, password)
        self._pair.heal()
        return unlocked

    def add_recovery_slot(self, db_key: bytes, public_key: bytes, device: bytes) -> None:
        """Let the ministry's recovery key in, in place of an earlier one, for this device.

        Raises `CertificateForged` for a key that is none.
        """
        document = self._read()
        slot = locks.lock_for(db_key, public_key, {"device": device.hex()})
        with shapes():
            others = [one for one in document["slots"] if one["kind"] != "recovery"]
        self._write({**document, "slots": [*others, slot]})

    def recovery(self) -> RecoverySlot | None:
        """The recovery slot as it is handed to the ministry; None where there is none that says
        of which device it is."""
        with shapes():
            slots = [one for one in self._read()["slots"] if one["kind"] == "recovery"]
            return next((RecoverySlot.of(one) for one in slots if "device" in one), None)

    def _read(self) -> Document:
        return known(self._fresh or self._pair.read())

    def _write(self, document: Document) -> None:
        self._pair.write(document)
        self._fresh = None


def _with(document: Document, slot: locks.Slot) -> list[locks.Slot]:
    """The slots with this one in the place of that person's last, or at the end."""
    with shapes():
        slots = list(document["slots"])
        places = [at for at, one in enumerate(slots) if one.get("operator") == slot["operator"]]
    at = places[0] if places else len(slots)
    return [*slots[:at], slot, *slots[at + 1 :]]


def _first_opened(slots: Sequence[locks.Slot], operator_id: str | None, password: str) -> Unlocked:
    for slot in slots:
        if operator_id in {None, slot["operator"]}:
            with suppress(WrongPassword):
                return Unlocked(locks.unlock_by_password(slot, password), operator_of(slot))
    raise WrongPassword

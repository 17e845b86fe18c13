"""The settings of this kiosk: read by everybody, changed by whom it concerns, each change told."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from contextlib import suppress
from dataclasses import asdict, dataclass
from typing import Any, Final

from kiosk.device.slots import KeySlots
from kiosk.errors import Failure, NotPermitted, StoreInUse
from kiosk.store.records import Deed
from kiosk.store.store import Store
from kiosk.store.writing import Writing
from kiosk.usecases import days_kept
from kiosk.usecases.facts import Appearance, OperatorLabel
from kiosk.usecases.machine import Machine
from kiosk.usecases.people import People
from kiosk.usecases.setting_rules import RULES, Home, Rule, rule_of
from kiosk.usecases.staff_pin import NONE, SET, StaffPin

CHANGED: Final = "setting.changed"
_NUMBERS: Final = frozenset({"data_days", "lock_minutes", "idle_seconds", "receipt_seconds"})


@dataclass(frozen=True, slots=True)
class Settings:
    """As they are now; the words they may take stand in `setting_rules`."""

    office: str
    desk: str
    contact: str  # a line for receipts: where people can ask
    printer: str  # "default", "none" or a name
    paper: str
    camera: str
    language: str  # at the start of the program
    text_size: str
    contrast: str
    sync: str
    sync_window: str  # 18.00-06.00, or nothing for the whole day
    data_days: int
    lock_minutes: int
    mode: str  # desk or walkin
    staff_pin: str  # "set" or "none"
    calls: str  # "office", "computer" or "none"
    idle_seconds: int
    receipt_seconds: int

    @property
    def appearance(self) -> Appearance:
        return Appearance(self.text_size, self.contrast)

    def as_data(self) -> Mapping[str, Any]:
        """For programs; the names are stable."""
        return asdict(self)


class Switchboard:
    """`now` and `may_change` are answered from memory, on any thread; `change` writes to disk.

    Office and desk stand on receipts and in consents from the next sign-in on.
    """

    def __init__(
        self,
        store: Store,
        slots: KeySlots,
        people: People,
        machine: Machine,
        pin: StaffPin,
        on_changed: Callable[[str], None],
        *,
        only_looks: bool,
    ) -> None:
        self._store, self._slots = store, slots
        self._people, self._machine, self._pin = people, machine, pin
        self._on_changed, self._only_looks = on_changed, only_looks
        self._texts = self._read()

    @property
    def me(self) -> OperatorLabel:
        return self._people.me

    @property
    def now(self) -> Settings:
        kept = {"lock_minutes": str(self._people.lock_minutes), "staff_pin": self._pin.told}
        texts = {**self._texts, **kept}
        return Settings(
            **{key: int(text) if key in _NUMBERS else text for key, text in texts.items()}  # type: ignore[arg-type]
        )

    def may_change(self, key: str) -> bool:
        """Whether it is this person's to change; `change` refuses it otherwise."""
        return self.me.is_supervisor or not rule_of(key).is_supervisors

    def change(self, key: str, typed: str) -> Settings:
        """On disk, with a line in the journal, when this returns; the same value changes nothing.

        Raises `Invalid` for what a setting cannot be, `NotPermitted` for what is the supervisor's,
        `StoreInUse` where another program has the kiosk open.
        """
        rule = rule_of(key)
        if not self.may_change(key):
            raise NotPermitted(reason="role")
        if self._only_looks:
            raise StoreInUse
        if rule.home is Home.PIN:
            self._keep_pin(rule, typed.strip())
            return self.now
        text = rule.read(typed)
        if rule.home is Home.PEOPLE:
            self._people.lock_after(int(text))
        elif text != self._texts[key]:
            self._keep(rule, text)
        self._on_changed(key)
        return self.now

    def _keep(self, rule: Rule, text: str) -> None:
        """What stands on the door is written into the journal before it is done, so that nothing
        is done unwritten; where it cannot be done, that is written, too."""
        before = self._texts[rule.key]
        with self._store.write() as tx:
            tx.note(self._deed(rule.key, before, text))
            if rule.home is not Home.DOOR:
                self._put(tx, rule.key, before, text)
        if rule.home is Home.DOOR:
            self._write_on_door(rule.key, before, text)
        self._texts = {**self._texts, rule.key: text}

    def _keep_pin(self, rule: Rule, typed: str) -> None:
        """That it was changed is told in the journal; what it is, nowhere."""
        before = self._pin.told
        if typed == before:
            return
        text = rule.read(typed)
        with self._store.write() as tx:
            tx.note(self._deed(rule.key, before, NONE if text == NONE else SET))
            remember = self._pin.put(tx, text)
        remember()
        self._on_changed(rule.key)

    def _write_on_door(self, key: str, before: str, text: str) -> None:
        try:
            self._slots.relabel({**self._slots.label().texts, key: text})
        except Failure:
            if self._slots.label().texts.get(key) == text:
                return  # one of the two copies took it, and the next password mends the other
            with suppress(Failure), self._store.write() as tx:
                tx.note(self._deed(key, text, before))
            raise

    def _put(self, tx: Writing, key: str, before: str, text: str) -> None:
        if key == "data_days":
            days_kept.remember(tx, int(before), until=self._machine.clock())
        tx.put_setting(_name(key), text.encode())

    def _deed(self, key: str, before: str, after: str) -> Deed:
        facts = {"key": key, "from": before, "to": after}
        return Deed(self._machine.clock(), self.me.id, CHANGED, facts=facts)

    def _read(self) -> Mapping[str, str]:
        door = self._slots.label().texts
        with self._store.read() as tx:
            kept = {key: tx.setting(_name(key)) for key in RULES}
        return {
            key: door.get(key, rule.usual)
            if rule.home is Home.DOOR
            else (kept[key] or rule.usual.encode()).decode()
            for key, rule in RULES.items()
        }


def _name(key: str) -> str:
    """Among the store's settings; `kiosk.sync.plan` reads two of them by this name."""
    return f"settings.{key}"

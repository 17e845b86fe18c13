"""The PIN of the staff corner: opens the device menu of a public screen, and nothing else."""

from __future__ import annotations

from collections.abc import Callable
from itertools import pairwise
from pathlib import Path
from typing import Final

from kiosk.device import pins
from kiosk.device.locks import Cost
from kiosk.device.tries import Tries
from kiosk.domain.digits import is_ascii_digits
from kiosk.errors import Invalid, Problem, WrongPassword
from kiosk.store.store import Store
from kiosk.store.writing import Writing
from kiosk.usecases.machine import Machine

SET, NONE = "set", "none"
PIN_DIGITS: Final = (6, 12)  # the least and the most
_NAME: Final = "staff_pin"
_TRIED: Final = "staff-pin"  # beside the people, among the tries
_FEW: Final = 3  # different digits, below which a hand at the screen would find it


def read_pin(typed: str) -> str:
    """Digits as they were typed; raises `Invalid` for what is none or easily guessed."""
    text = "".join(typed[:80].split())
    least, most = PIN_DIGITS
    if not is_ascii_digits(text) or not least <= len(text) <= most:
        raise Invalid(Problem("pin.digits", _NAME, facts={"least": least, "most": most}))
    steps = {int(after) - int(before) for before, after in pairwise(text)}
    if len(set(text)) < _FEW or steps in ({1}, {-1}):
        raise Invalid(Problem("pin.easy", _NAME))
    return text


class StaffPin:
    """Kept as an Argon2id hash in the encrypted store; wrong ones wait like wrong passwords."""

    def __init__(self, store: Store, folder: Path, machine: Machine) -> None:
        self._store, self._machine = store, machine
        self._tries = Tries(folder, machine.clock)
        with store.read() as tx:
            self._kept = tx.setting(_NAME) or b""

    @property
    def is_set(self) -> bool:
        """Answered from memory, on any thread."""
        return bool(self._kept)

    @property
    def told(self) -> str:
        """All that is ever told of it."""
        return SET if self.is_set else NONE

    def put(self, tx: Writing, typed: str) -> Callable[[], None]:
        """In the caller's transaction; call what it gives once that is on disk.

        "none" takes the PIN away. Raises `Invalid`.
        """
        kept = b""
        if typed != NONE:
            cost = self._machine.cost or Cost()
            kept = pins.kept_of(read_pin(typed), cost, self._machine.random_bytes)
        tx.put_setting(_NAME, kept)
        return lambda: self._remember(kept)

    def demand(self, typed: str) -> None:
        """Raises `TooManyTries` before it is tried, `WrongPassword` after; where none was set,
        every PIN is a wrong one. Takes about a quarter of a second: on a background thread."""
        self._tries.begin([_TRIED])
        if not self._kept or not pins.fits(self._kept, typed):
            wait = self._tries.pause([_TRIED])
            raise WrongPassword(wait=wait) if wait else WrongPassword
        self._tries.forgive(_TRIED)

    def _remember(self, kept: bytes) -> None:
        self._kept = kept

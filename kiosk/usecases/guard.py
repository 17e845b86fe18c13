"""Who may open the kiosk: a password is tried against the slots, and not too often."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from kiosk.device.slots import KeySlots, Unlocked
from kiosk.device.tries import Tries
from kiosk.errors import WrongPassword


class Guard:
    """Sign-in, the lock of the screen and a change of password all pass here."""

    def __init__(self, slots: KeySlots, tries: Tries) -> None:
        self._slots = slots
        self._tries = tries

    @classmethod
    def of(cls, slots: KeySlots, folder: Path, clock: Callable[[], datetime]) -> Guard:
        return cls(slots, Tries(folder, clock))

    def unlock(self, operator_id: str | None, password: str) -> Unlocked:
        """Raises `TooManyTries` before the password is tried, `WrongPassword` after; the second
        says how many seconds (`wait`) the next try has to wait, when it has to.

        Each try is counted before it is made: killing the program does not undo it. Without an
        `operator_id` it is a try at everybody's password, until it turns out to be one's own.
        """
        people = [one.id for one in self._slots.label().operators]
        tried = people if operator_id is None else [one for one in people if one == operator_id]
        before = self._tries.begin(tried)
        try:
            unlocked = self._slots.unlock(operator_id, password)
        except WrongPassword as error:
            if wait := self._tries.pause(tried):
                raise WrongPassword(wait=wait) from error
            raise
        me = unlocked.operator.id
        self._tries.forgive(me)
        self._tries.take_back((one for one in tried if one != me), before)
        return unlocked

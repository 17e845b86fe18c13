"""Who calls just now: made of the words that were heard, each of which counts once."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Final

from kiosk.wire.calls import CallWord, HeardWord, Word

SILENCE: Final = timedelta(seconds=12)  # a caller repeats itself every two seconds
AWRY: Final = timedelta(minutes=15)  # between two clocks of one office
_MOST_CALLS, _MOST_DEVICES = 16, 256


@dataclass(frozen=True, slots=True)
class WaitingCall:
    """A machine whose visitor waits for an officer."""

    call: bytes
    place: str
    since: datetime


class Board:
    """Believes devices of the same office that the centre certified, and whoever is on the same
    computer.

    A word is heard once: it must be newer than the last of its device, and not of another day.
    """

    def __init__(self, office: str) -> None:
        self._office = office
        self._newest: dict[bytes, datetime] = {}
        self._calls: dict[bytes, tuple[WaitingCall, datetime]] = {}
        self._answered: set[bytes] = set()

    def hear(self, heard: HeardWord, now: datetime, *, is_here: bool) -> bool:
        """Whether this word is to be believed, and was."""
        said = heard.said
        if not self._is_believed(heard, is_here=is_here) or not self._is_new(said, now, is_here):
            return False
        if said.word is Word.CALLING:
            self._take(said, now)
        else:
            self._calls.pop(said.call, None)
            self._answer(said.call)
        return True

    def answer(self, call: bytes) -> None:
        """Somebody here goes: what is still repeated of it is not shown again."""
        self._calls.pop(call, None)
        self._answer(call)

    def waiting(self, now: datetime) -> tuple[WaitingCall, ...]:
        """The longest waiting first; who has fallen silent is gone."""
        self._calls = {
            call: (one, at) for call, (one, at) in self._calls.items() if now - at < SILENCE
        }
        return tuple(sorted((one for one, _ in self._calls.values()), key=lambda one: one.since))

    def _is_believed(self, heard: HeardWord, *, is_here: bool) -> bool:
        return is_here or (heard.certified and heard.said.office == self._office)

    def _is_new(self, said: CallWord, now: datetime, is_here: bool) -> bool:
        last = self._newest.get(said.device)
        if last is not None and said.at <= last:
            return False
        if not is_here and abs(said.at - now) > AWRY:
            return False
        if last is None and len(self._newest) >= _MOST_DEVICES:
            return False
        self._newest[said.device] = said.at
        return True

    def _take(self, said: CallWord, now: datetime) -> None:
        is_known = said.call in self._calls
        if said.call in self._answered or (not is_known and len(self._calls) >= _MOST_CALLS):
            return
        self._calls[said.call] = (WaitingCall(said.call, said.place, min(said.since, now)), now)

    def _answer(self, call: bytes) -> None:
        if len(self._answered) >= _MOST_DEVICES:
            self._answered.clear()
        self._answered.add(call)

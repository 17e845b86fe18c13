"""Calling an officer to a machine in the hall, and hearing such calls at a desk."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Final

from kiosk.calls.board import Board, WaitingCall
from kiosk.calls.ear import HERE, Address, Ear
from kiosk.device.identity import Identity
from kiosk.errors import ProtocolError
from kiosk.store.store import Store
from kiosk.sync import kept
from kiosk.usecases.facts import Office
from kiosk.usecases.machine import Machine
from kiosk.wire import calls, certificate
from kiosk.wire.calls import CALL_BYTES, CallWord, HeardWord, Word

__all__ = ["Bell", "CallState", "Callers", "Calls", "WaitingCall"]

OFFICE, COMPUTER, NONE = "office", "computer", "none"
_TICK: Final = timedelta(microseconds=1)
_PLACE: Final = 80


class CallState(StrEnum):
    """How the call of this machine stands."""

    QUIET = "quiet"
    CALLING = "calling"
    COMING = "coming"
    UNHEARD = "unheard"  # turned off, or no way to call


class _Around:
    """The machine, its name and its office, and how far a call goes: `office`, `computer` or
    `none`. A machine that the centre has not certified is heard on its own computer only."""

    def __init__(
        self, store: Store, machine: Machine, office: Office, how_far: Callable[[], str]
    ) -> None:
        self.store, self.machine = store, machine
        self.place = (office.desk or office.name)[:_PLACE]
        self.office, self.how_far = office.name, how_far


class _Voice:
    """What is said and understood in the name of this device; open while it lives."""

    def __init__(self, around: _Around) -> None:
        self._around, self._last = around, around.machine.clock()
        with around.store.read() as tx:
            self._identity = Identity.from_bytes(tx.setting(kept.IDENTITY) or b"")
            self._trust = kept.believed(tx)
        signed = self._identity.certificate
        self._is_certified = signed is not None
        self.office = certificate.read_own(signed).office if signed else around.office
        self._ear: Ear | None = None

    def open(
        self, heard: Callable[[HeardWord, Address], None], beat: Callable[[], None], *, calls: bool
    ) -> bool:
        """Listen; who `calls` is answered at a port that nobody else knows."""
        how_far = self._around.how_far()
        if how_far == NONE:
            return False
        reach = self._around.machine.reach(how_far == OFFICE and self._is_certified)

        def understand(data: bytes, address: Address) -> None:
            if (word := self._understood(data)) is not None:
                heard(word, address)

        self._ear = Ear(reach.unnamed if calls else reach, understand, beat)
        return self._ear.open()

    def say(self, word: Word, call: bytes, since: datetime, *more: Address) -> None:
        if self._ear is None:
            return
        self._last = max(self._around.machine.clock(), self._last + _TICK)
        place, device = self._around.place, self._identity
        said = CallWord(word, call, device.device, self.office, place, since, self._last)
        data = calls.write(said, device.sign, device.signing_public, device.certificate)
        self._ear.say(data, *more)

    def close(self) -> None:
        if self._ear is not None:
            self._ear.close()

    def _understood(self, data: bytes) -> HeardWord | None:
        try:
            heard = calls.read(data, self._trust)
        except ProtocolError:  # garbage, another centre's, a forgery: nothing was said
            return None
        return None if heard.said.device == self._identity.device else heard


class Bell:
    """In the hall: calls until somebody comes. Nothing is open while nobody calls."""

    def __init__(self, around: _Around) -> None:
        self._around = around
        self._voice: _Voice | None = None
        self._call = b""
        self._since = around.machine.clock()
        self._state = CallState.QUIET

    @property
    def state(self) -> CallState:
        """Any thread may ask."""
        return self._state

    def ring(self, coming: Callable[[], None]) -> CallState:
        """Call until `stop`; `coming` is called, in a thread of its own, when an officer comes.

        Belongs on a background thread: it looks into the store.
        """
        if self._voice is not None:
            return self._state
        machine = self._around.machine
        self._call, self._since = machine.random_bytes(CALL_BYTES), machine.clock()
        voice = self._voice = _Voice(self._around)
        board = Board(voice.office)

        def heard(word: HeardWord, address: Address) -> None:
            is_mine = word.said.word is Word.COMING and word.said.call == self._call
            if is_mine and board.hear(word, machine.clock(), is_here=address[0] == HERE):
                self._come(coming)

        self._state = CallState.CALLING
        if not voice.open(heard, self._repeat, calls=True):
            self._state = CallState.UNHEARD
        return self._state

    def stop(self) -> None:
        """The visitor needs nobody any more, or somebody is here."""
        voice, self._voice = self._voice, None
        was, self._state = self._state, CallState.QUIET
        if voice is not None:
            if was is CallState.CALLING:
                voice.say(Word.OVER, self._call, self._since)
            voice.close()

    def _repeat(self) -> None:
        if self._state is CallState.CALLING and self._voice is not None:
            self._voice.say(Word.CALLING, self._call, self._since)

    def _come(self, coming: Callable[[], None]) -> None:
        if self._state is CallState.CALLING:
            self._state = CallState.COMING
            coming()


class Callers:
    """At a desk: which machines call. Nothing is open while nobody listens."""

    def __init__(self, around: _Around) -> None:
        self._around = around
        self._voice: _Voice | None = None
        self._board = Board(around.office)
        self._addresses: dict[bytes, Address] = {}
        self._told: Callable[[], None] = _nothing
        self._shown: tuple[WaitingCall, ...] = ()

    def listen(self, told: Callable[[], None]) -> bool:
        """From now on; `told` is called, in a thread of its own, when other machines call than
        before. Whether there is anything to listen with; belongs on a background thread."""
        if self._voice is not None:
            return True
        voice = _Voice(self._around)
        self._board, self._addresses = Board(voice.office), {}
        self._told, self._voice = told, voice
        return voice.open(self._hear, self._look, calls=False)

    def waiting(self) -> tuple[WaitingCall, ...]:
        """The longest waiting first; any thread may ask."""
        return self._shown

    def come(self, call: bytes) -> None:
        """An officer goes there: the visitor is told, and the other desks forget it."""
        since = next((one.since for one in self._shown if one.call == call), None)
        if self._voice is not None and since is not None:
            address = self._addresses.get(call)
            self._voice.say(Word.COMING, call, since, *([address] if address else []))
        self._board.answer(call)
        self._look()

    def stop(self) -> None:
        """Hear no more."""
        voice, self._voice = self._voice, None
        if voice is not None:
            voice.close()
        self._shown = ()

    def _hear(self, heard: HeardWord, address: Address) -> None:
        if self._board.hear(heard, self._around.machine.clock(), is_here=address[0] == HERE):
            known = {one.call for one in self._shown}
            kept = {call: at for call, at in self._addresses.items() if call in known}
            self._addresses = {**kept, heard.said.call: address}
            self._look()

    def _look(self) -> None:
        waiting = self._board.waiting(self._around.machine.clock())
        if waiting != self._shown:
            self._shown = waiting
            self._told()


class Calls:
    """Both sides of a machine; it uses one of them at a time."""

    def __init__(
        self, store: Store, machine: Machine, office: Office, how_far: Callable[[], str]
    ) -> None:
        around = _Around(store, machine, office, how_far)
        self.bell, self.callers = Bell(around), Callers(around)

    def stop(self) -> None:
        self.bell.stop()
        self.callers.stop()


def _nothing() -> None:
    """Nobody is told."""

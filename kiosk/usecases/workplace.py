"""An opened kiosk: what a signed-in person can do, until it is closed again."""

from __future__ import annotations

import logging
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from kiosk.device.home import Home, HomeLock
from kiosk.device.slots import KeySlots
from kiosk.errors import Failure
from kiosk.gazetteer.regions import Regions
from kiosk.imaging.reading import CardReader, CardReading
from kiosk.store.store import Store
from kiosk.usecases.approval import Approval
from kiosk.usecases.calls import Calls
from kiosk.usecases.card_offers import CardOffers, offers
from kiosk.usecases.closing import Closing
from kiosk.usecases.collective import Collective
from kiosk.usecases.desk import Desk, DeskTies
from kiosk.usecases.details import Details
from kiosk.usecases.erasing import MOST, MOST_AT_CLOSING, Eraser
from kiosk.usecases.facts import Office, OperatorLabel, SiteLabel
from kiosk.usecases.forecast import Forecast, Overdue, forecast, overdue
from kiosk.usecases.guard import Guard
from kiosk.usecases.link import Link
from kiosk.usecases.machine import Machine
from kiosk.usecases.people import People, PeopleKeys
from kiosk.usecases.photos import Photos
from kiosk.usecases.programmes import KnownProgramme
from kiosk.usecases.queue import Queue
from kiosk.usecases.receipts import Receipts
from kiosk.usecases.recovering import keep_slot
from kiosk.usecases.review import Review
from kiosk.usecases.settings import Switchboard
from kiosk.usecases.staff_pin import StaffPin
from kiosk.usecases.status import status
from kiosk.usecases.vouching import Vouching

_logger = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Hold:
    """What a program has of a kiosk's folder while it is open.

    Without a lock another program has the folder; who `looks` changes nothing, lock or not.
    """

    home: Home
    slots: KeySlots
    key: bytes = field(repr=False)
    lock: HomeLock | None = None
    looks: bool = False


class Workplace:
    """Holds the folder's lock and the key in memory; `close` gives up both and seals the queue."""

    def __init__(
        self, hold: Hold, store: Store, machine: Machine, label: SiteLabel, operator: OperatorLabel
    ) -> None:
        self._hold = hold
        self._store, self._machine = store, machine
        self.label, self.operator = label, operator
        self._is_closed = False
        self.regions = Regions.open()
        self.office = Office.of(label)
        known = KnownProgramme(store, machine)
        self.link = Link(store, machine, known, self.office, self._keep_recovery_slot)
        self._guard = Guard.of(hold.slots, hold.home.slots, machine.clock)
        looks = hold.lock is None
        keys = PeopleKeys(hold.slots, self._guard, hold.key, machine, only_looks=looks)
        self.people = People(store, machine, keys, operator, (label.office, label.desk))
        self.details = Details(store, machine, self.regions, operator, self.people.names)
        self.staff_pin = StaffPin(store, hold.home.slots, machine)
        self.settings = settings = Switchboard(
            store, hold.slots, self.people, machine, self.staff_pin, self._put_into_effect,
            only_looks=looks,
        )  # fmt: skip
        self.calls = Calls(store, machine, self.office, lambda: settings.now.calls)
        self._eraser = Eraser(store, lambda: settings.now.data_days, machine.clock, operator.id)
        ties = DeskTies(self.link.wake, lambda: settings.now.data_days)
        self.desk = Desk(store, machine, self.regions, self.office, operator, known, ties)
        self.photos = Photos(store, machine, operator)
        self.card_reader = CardReader()  # its process starts at the first picture
        self.queue = Queue(store, self.regions)
        self.receipts = Receipts(
            store, self.regions, self.office, label.training, known, lambda: settings.now.contact
        )
        self.collective = Collective(self.desk, self.regions)
        vouching = Vouching(self.people, keys)
        self.closing = Closing(store, machine, self.link, self.people, vouching, self.office)
        decides = (self.office, operator, self.desk, self.people.names, self.link.wake)
        self.review = Review(store, machine, *decides)
        self.approval = Approval(store, machine, *decides)

    def _keep_recovery_slot(self) -> None:
        if self._hold.lock is not None and not self._hold.looks:
            keep_slot(self._store, self._hold.slots, self._hold.key)

    def _put_into_effect(self, key: str) -> None:
        if key.startswith("sync"):
            self.link.wake()

    def recognise(self, password: str) -> None:
        """Whoever is signed in comes back to a locked screen.

        Raises `WrongPassword` or `TooManyTries`.
        """
        self._guard.unlock(self.operator.id, password)

    def admit(self, password: str) -> OperatorLabel:
        """Whoever may sign in here, to what is for staff; whoever is signed in stays so.

        Raises `WrongPassword` or `TooManyTries`.
        """
        found = self._guard.unlock(None, password).operator
        return OperatorLabel(found.id, found.name, found.role)

    def status(self) -> Mapping[str, Any]:
        """How the queue stands, in plain values for a program to read."""
        return {
            "home": str(self._hold.home.path),
            "training": self.label.training,
            **status(self._store, self.link, self.office, self.forecast()),
            "free_bytes": self.free_bytes(),
            "lock_minutes": self.people.lock_minutes,
            "settings": self.settings.now.as_data(),
        }

    def card_offers(self, card: CardReading, texts: Mapping[str, str]) -> CardOffers:
        """What a card that was read may fill in beside these texts; quick enough for a screen."""
        return offers(card, texts, self.desk.programme.form, self.desk.check)

    def forecast(self) -> Forecast:
        """How long sending will take, and whether anybody has waited past the close of a wave."""
        return forecast(self._store, self.link.programme.calendar, self._machine.clock())

    def overdue(self) -> Overdue | None:
        """Whether anybody has waited past the close of a wave."""
        return overdue(self._store, self.link.programme.calendar, self._machine.clock())

    def erase_due(self, most: int = MOST) -> int:
        """Erase whose days on this machine are over, a few hundred at most; how many that were."""
        if self._hold.looks:
            return 0
        self._eraser.drop_old_copies(self._hold.home.database)
        return self._eraser.run(most)

    def free_bytes(self) -> int:
        return self._machine.free_bytes(self._hold.home.path)

    def close(self) -> None:
        """Stop sending, seal what waits (a closed desk holds nothing readable), close the file.

        A second call does nothing.
        """
        if self._is_closed:
            return
        self._is_closed = True
        self.link.stop()
        self.card_reader.close()
        self.calls.stop()
        if not self._hold.looks:
            self._seal()
            self._erase()
        self._store.close()
        self.regions.close()
        if self._hold.lock is not None:
            self._hold.lock.release()

    def _seal(self) -> None:
        try:
            self.link.seal_waiting()
        except Failure as error:
            # The claims stay in the encrypted queue and are cut at the next start.
            _logger.warning("what waits could not be sealed: %s", error)

    def _erase(self) -> None:
        try:
            self.erase_due(MOST_AT_CLOSING)
        except Failure as error:
            # Nobody is half erased; the next start goes on.
            _logger.warning("whose days are over could not be erased: %s", error)

"""A supervisor who stands by something at whoever's desk it is."""

from __future__ import annotations

from kiosk.errors import NotPermitted
from kiosk.usecases.facts import OperatorLabel
from kiosk.usecases.people import People, PeopleKeys


class Vouching:
    """Whoever is signed in stays signed in; a try counts like one at the door."""

    def __init__(self, people: People, keys: PeopleKeys) -> None:
        self._people, self._keys = people, keys

    def supervisor(self, password: str, who: str | None = None) -> OperatorLabel:
        """The supervisor whose password this is: whoever is signed in, or comes to the desk.

        Raises `NotPermitted` for anybody else, `WrongPassword`, `TooManyTries`, and `StoreInUse`
        where another program has the kiosk open.
        """
        who = self._people.me.id if who is None else who
        if not self._people.find(who).is_supervisor:
            raise NotPermitted(reason="role")
        self._keys.demand_lock()
        return self._keys.demand(who, password)

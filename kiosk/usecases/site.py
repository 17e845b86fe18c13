"""One kiosk's folder, from the first run to a signed-in person."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from kiosk.device.home import Home
from kiosk.device.label import pair_in, read_label
from kiosk.errors import NotSetUp
from kiosk.usecases.facts import Appearance, OperatorLabel, SetupRequest, SiteLabel

if TYPE_CHECKING:
    from kiosk.usecases.machine import Machine
    from kiosk.usecases.opening import Opening
    from kiosk.usecases.recovering import Recovery
    from kiosk.usecases.workplace import Workplace


class Site:
    """Reading the label takes no password; signing in takes about a third of a second, on purpose.

    `set_up`, `sign_in` and `look_in` belong on a background thread: the first of them loads the
    store, the locks and the wire, none of which the first picture needs.
    """

    def __init__(self, folder: Path, machine: Machine | None = None) -> None:
        self._home = Home(folder)
        self._machine = machine

    @property
    def folder(self) -> Path:
        return self._home.path

    @property
    def is_set_up(self) -> bool:
        return pair_in(self._home.slots).exists

    def label(self) -> SiteLabel:
        """Office, desk and operators; raises `NotSetUp` or `KeySlotsDamaged`."""
        if not self.is_set_up:
            raise NotSetUp
        label = read_label(self._home.slots)
        operators = tuple(OperatorLabel(one.id, one.name, one.role) for one in label.operators)
        return SiteLabel(
            office=label.text("office"),
            desk=label.text("desk"),
            regency=label.text("regency"),
            training=label.text("training") == "yes",
            operators=operators,
            language=label.text("language") or "id",
            appearance=Appearance(
                label.text("text_size") or "normal", label.text("contrast") or "normal"
            ),
            mode=label.text("mode") or "desk",
        )

    def set_up(self, request: SetupRequest) -> Workplace:
        """Make the store and the supervisor's account, and sign the supervisor in.

        Raises `Invalid` for an empty name or a short password, `StoreExists`, `DiskFull`.
        """
        self._opening().set_up(request)
        return self.sign_in(None, request.password)

    def sign_in(self, operator_id: str | None, password: str) -> Workplace:
        """Open the kiosk as this operator (None: whoever the password fits).

        Raises `WrongPassword`, `TooManyTries`, `NotSetUp`, `StoreInUse` and what opening a store
        can raise.
        """
        return self._opening().sign_in(operator_id, password, self.label())

    def look_in(self, operator_id: str | None, password: str) -> Workplace:
        """The same for reading only, also while another program has the kiosk open."""
        return self._opening().look_in(operator_id, password, self.label())

    def recovery(self) -> Recovery:
        """For when no supervisor can sign in any more."""
        from kiosk.usecases.machine import Machine  # noqa: PLC0415 - see the class
        from kiosk.usecases.recovering import Recovery  # noqa: PLC0415

        return Recovery(self._home, self._machine or Machine())

    def _opening(self) -> Opening:
        from kiosk.usecases.machine import Machine  # noqa: PLC0415 - see the class
        from kiosk.usecases.opening import Opening  # noqa: PLC0415

        return Opening(self._home, self._machine or Machine())

"""A training kiosk: marked LATIHAN, enrolled with a centre of its own."""

from __future__ import annotations

from kiosk.usecases.facts import SetupRequest
from kiosk.usecases.site import Site
from ui.demo.centre import DemoCentre

OFFICE = "Disnaker Latihan"
SUPERVISOR = "Rina Kartika"
PASSWORD = "latihan-prakerja"  # noqa: S105 - of a folder that holds made-up people only
_REGENCY = "3273"


def prepare(centre: DemoCentre, site: Site) -> None:
    """A running centre and a kiosk it knows; what is there already stays."""
    centre.start()
    workplace = (
        site.sign_in(None, PASSWORD)
        if site.is_set_up
        else site.set_up(
            SetupRequest(OFFICE, SUPERVISOR, PASSWORD, _REGENCY, "Loket 1", training=True)
        )
    )
    try:
        if not workplace.status()["enrolled"]:
            workplace.link.enrol(centre.url, centre.enrolment_code(OFFICE))
    finally:
        workplace.close()

"""What the way to the centre keeps among the store's settings, and under which names."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass
from datetime import datetime
from typing import Any, Final

from kiosk.device.identity import Identity
from kiosk.domain.programme import Programme
from kiosk.domain.seats import Seats
from kiosk.errors import Invalid, ProgrammeOlder, ProgrammeUnreadable
from kiosk.store.reading import Reading
from kiosk.store.writing import Writing
from kiosk.wire import programmes, trust
from kiosk.wire.trust import Trust

IDENTITY: Final = "identity"
IDENTITIES_BEFORE: Final = "identities_before"  # of incarnations that are over
NEXT_IDENTITY: Final = "identity_next"  # asked for, not yet certified
TRUST: Final = "trust"
CENTRE_URL: Final = "centre_url"
OFFICE: Final = "office"
CERTIFICATE: Final = "certificate"
PROGRAMME: Final = "programme"  # the signed bytes
PROGRAMMES_SEEN: Final = "programmes_seen"  # the highest version of each id, with the one in use
SEATS: Final = "seats"  # how full the wave was when the centre last told it
CLOCK_OFF: Final = "clock_off"  # whole seconds this machine's clock is ahead of the centre's


@dataclass(frozen=True, slots=True)
class Offered:
    """A programme that the centre signed, found to be one that this kiosk can work with."""

    id: str
    version: int
    signed: bytes


def believed(tx: Reading) -> Trust | None:
    """Whom this kiosk believes; None before it is enrolled."""
    document = tx.setting(TRUST)
    return None if document is None else trust.read_first(document)


def is_enrolled(tx: Reading) -> bool:
    return all(tx.setting(name) is not None for name in (CERTIFICATE, TRUST, CENTRE_URL))


def programme_in_use(tx: Reading) -> tuple[str, int] | None:
    seen = _seen(tx)
    return (str(seen["id"]), int(seen["version"])) if seen else None


def retire(tx: Writing, identity: Identity) -> None:
    """Keep the keys of an incarnation that is over: its receipts are printed again with them."""
    over = [*_retired(tx), identity]
    tx.put_setting(IDENTITIES_BEFORE, json.dumps([one.to_bytes().hex() for one in over]).encode())


def identity_of(tx: Reading, incarnation: bytes) -> Identity:
    """The keys a registration was taken down under; the present ones where those were not kept."""
    present = Identity.from_bytes(tx.setting(IDENTITY) or b"")
    over = {one.incarnation: one for one in _retired(tx)}
    return over.get(incarnation, present)


def own_keys(tx: Reading) -> dict[bytes, bytes]:
    """Every public key this kiosk has ever signed with, by its name."""
    mine = [*_retired(tx), Identity.from_bytes(tx.setting(IDENTITY) or b"")]
    return {trust.key_id(one.signing_public): one.signing_public for one in mine}


def _retired(tx: Reading) -> list[Identity]:
    kept = json.loads(tx.setting(IDENTITIES_BEFORE) or b"[]")
    return [Identity.from_bytes(bytes.fromhex(one)) for one in kept]


def clock_off(tx: Reading) -> int:
    return int(tx.setting(CLOCK_OFF) or b"0")


def put_clock_off(tx: Writing, seconds: int) -> None:
    tx.put_setting(CLOCK_OFF, str(seconds).encode())


def seats(tx: Reading) -> Seats | None:
    """The last known figure of the wave, with its age in it."""
    told = json.loads(tx.setting(SEATS) or b"null")
    if told is None:
        return None
    return Seats(**{**told, "counted_at": datetime.fromisoformat(told["counted_at"])})


def put_seats(tx: Writing, seats: Seats | None) -> None:
    told = None if seats is None else asdict(seats) | {"counted_at": seats.counted_at.isoformat()}
    tx.put_setting(SEATS, json.dumps(told).encode())


def read_programme(signed: bytes, believed: Trust) -> Offered:
    """Raises `ProgrammeForged`, or `ProgrammeUnreadable` where this program cannot show it."""
    name, version, data = programmes.read(signed, believed)
    try:
        Programme.from_data(data, version)
    except Invalid as error:
        raise ProgrammeUnreadable(reason=error.problem.code) from error
    return Offered(name, version, signed)


def demand_newer(tx: Reading, offered: Offered) -> None:
    """Versions of a programme only rise; `ProgrammeOlder` otherwise."""
    newest = _seen(tx).get("versions", {}).get(offered.id, 0)
    if offered.version <= newest:
        raise ProgrammeOlder(version=offered.version, known=newest)


def take_programme(tx: Writing, offered: Offered) -> None:
    versions = {**_seen(tx).get("versions", {}), offered.id: offered.version}
    seen = {"id": offered.id, "version": offered.version, "versions": versions}
    tx.put_setting(PROGRAMME, offered.signed)
    tx.put_setting(PROGRAMMES_SEEN, json.dumps(seen).encode())


def _seen(tx: Reading) -> dict[str, Any]:
    found: dict[str, Any] = json.loads(tx.setting(PROGRAMMES_SEEN) or b"{}")
    return found

"""A forgotten password: the ceremony of a desk without a network and the centre's people."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass, replace
from io import StringIO
from pathlib import Path
from random import Random
from typing import Any

import pytest

from kiosk.central import commands
from kiosk.central.failures import (
    CentreFailure,
    DeviceRevokedHere,
    DeviceUnknown,
    RecoveryKeyOther,
    RecoveryNotSpoken,
    RecoveryUnreadable,
    RecoveryUnsaid,
)
from kiosk.central.recovering import Asked
from kiosk.device import slots
from kiosk.device.asked import AskedRecovery
from kiosk.errors import (
    Invalid,
    NotPermitted,
    RecoveryMissing,
    StoreInUse,
    WrongPassword,
)
from kiosk.usecases.facts import SetupRequest
from kiosk.usecases.machine import Machine
from kiosk.usecases.recovering import RECOVERED
from kiosk.usecases.site import Site
from kiosk.wire import recovery
from tests import builders
from tests.fakes import CHEAP, URL, InProcessTransport, Sky, World, a_world
from tests.postgres import PostgresServer
from ui.__main__ import main

PASSWORD, NEW = "tiga kata sandi", "payung basah di teras belakang"
DEWIS = "sepatu biru lari kencang"
HELPER, REASON = "Bu Ratna", "penyelia lama pindah, surat 12/2026"


@dataclass
class Office:
    """A desk of the world, and a person of the centre with a telephone."""

    site: Site
    world: World

    def centre(self, request: str, spoken: str | None = None) -> str:
        heard = recovery.spoken(request) if spoken is None else spoken
        return self.world.centre.recover(Asked(request, heard, HELPER, REASON)).reply

    def registered(self) -> str:
        """Somebody is in the queue and a draft half typed; the kiosk is closed again."""
        workplace = self.site.sign_in(None, PASSWORD)
        code = workplace.desk.register(builders.typed(1), "id").receipt.text
        workplace.desk.keep_draft("draft", {"name": "Siti"}, "name")
        workplace.close()
        return code


def office(world: World, folder: Path, *, seed: int = 1, enrolled: bool = True) -> Office:
    sky = Sky(world.clock, Random(seed))
    line = InProcessTransport(world.deliver, sky)
    machine = Machine(world.clock, Random(seed).randbytes, lambda _: line, cost=CHEAP)
    site = Site(folder, machine)
    request = SetupRequest("Disnaker Kota Bandung", "Rina Kartika", PASSWORD, "3273", "Loket 3")
    workplace = site.set_up(request)
    if enrolled:
        workplace.link.enrol(URL, world.new_code())
    workplace.close()
    return Office(site, world)


@pytest.fixture
def here(world: World, tmp_path: Path) -> Office:
    return office(world, tmp_path / "home")


def problem_of(here: Office, reply: str, password: str = NEW, who: str | None = None) -> str:
    with pytest.raises(Invalid) as found:
        here.site.recovery().take(reply, who, password)
    return found.value.problem.code


def can_sign_in(here: Office, password: str) -> bool:
    with suppress(WrongPassword):
        here.site.sign_in("penyelia", password).close()
        return True
    here.world.clock.move(minutes=2)  # a wrong try lets the next one wait
    return False


def test_the_supervisor_is_let_in_again_and_nothing_is_lost(here: Office) -> None:
    code = here.registered()
    asked = here.site.recovery().ask()
    reply = here.centre(asked.request)
    somebody = here.site.recovery().take(f"\n {reply[:200]}\n{reply[200:]} \r\n", None, NEW)
    assert (somebody.id, somebody.name) == ("penyelia", "Rina Kartika")
    assert not can_sign_in(here, PASSWORD)
    workplace = here.site.sign_in("penyelia", NEW)
    assert [row.receipt_code for row in workplace.queue.page().rows] == [code]
    assert [draft.texts["name"] for draft in workplace.desk.drafts()] == ["Siti"]
    assert [(one.what, one.name) for one in workplace.people.history()] == [
        ("recovered", "Rina Kartika")
    ]
    with workplace._store.read() as tx:
        assert [deed.what for deed in tx.deeds()].count(RECOVERED) == 1
    assert workplace.link.run_once().sent == 1
    workplace.close()
    (row,) = here.world.centre.recoveries()
    assert (row.by, row.why, row.office) == (HELPER, REASON, "Disnaker Kota Bandung")


def test_asking_again_is_the_same_request_until_it_is_answered(here: Office) -> None:
    first = here.site.recovery().ask()
    assert here.site.recovery().ask() == here.site.recovery().pending() == first
    here.site.recovery().take(here.centre(first.request), None, NEW)
    assert here.site.recovery().pending() is None
    assert here.site.recovery().ask() != first


def test_a_reply_is_good_once(here: Office) -> None:
    asked = here.site.recovery().ask()
    reply = here.centre(asked.request)
    here.site.recovery().take(reply, None, NEW)
    assert problem_of(here, reply, DEWIS) == "recovery.not_asked"
    here.site.recovery().ask()
    assert problem_of(here, reply, DEWIS) == "recovery.other"
    assert can_sign_in(here, NEW)


def test_a_supervisor_who_signs_in_after_all_ends_the_waiting(here: Office) -> None:
    reply = here.centre(here.site.recovery().ask().request)
    assert can_sign_in(here, PASSWORD)
    assert problem_of(here, reply) == "recovery.not_asked"


def test_an_operator_works_on_while_the_supervisor_waits(here: Office) -> None:
    workplace = here.site.sign_in(None, PASSWORD)
    dewi = workplace.people.add("Dewi Lestari", "operator", DEWIS)
    workplace.close()
    reply = here.centre(here.site.recovery().ask().request)
    desk = here.site.sign_in(dewi.id, DEWIS)
    desk.desk.register(builders.typed(2), "id")
    with pytest.raises(StoreInUse):
        here.site.recovery().take(reply, None, NEW)
    desk.close()
    with pytest.raises(NotPermitted):
        here.site.recovery().take(reply, dewi.id, NEW)
    assert problem_of(here, reply, who="nobody") == "person.unknown"
    assert here.site.recovery().take(reply, None, NEW).id == "penyelia"
    again = here.site.sign_in(dewi.id, DEWIS)
    assert again.queue.counts().total == 1
    again.close()


def test_a_weak_password_is_refused_and_the_reply_stays_good(here: Office) -> None:
    reply = here.centre(here.site.recovery().ask().request)
    for weak in ("pendek", "Disnaker Kota Bandung"):
        assert problem_of(here, reply, weak).startswith("password.")
    here.site.recovery().take(reply, "penyelia", NEW)
    assert can_sign_in(here, NEW)


@pytest.mark.parametrize(
    "step", [(slots.KeySlots, "add_password_slot"), (AskedRecovery, "destroy")], ids=str
)
def test_stopped_between_any_two_steps_it_is_done_again_or_was_done(
    here: Office, step: tuple[type, str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Each step is on disk when it returns: a kill leaves what one that does not begin leaves."""
    code = here.registered()
    reply = here.centre(here.site.recovery().ask().request)

    def die(*_: object, **__: object) -> None:
        raise KeyboardInterrupt

    with monkeypatch.context() as killed:
        killed.setattr(*step, die)
        with pytest.raises(KeyboardInterrupt):
            here.site.recovery().take(reply, None, NEW)
    if not can_sign_in(here, NEW):
        here.site.recovery().take(reply, None, NEW)
    workplace = here.site.sign_in("penyelia", NEW)
    assert [row.receipt_code for row in workplace.queue.page().rows] == [code]
    workplace.close()
    assert problem_of(here, reply, DEWIS) == "recovery.not_asked"


# --- what must be refused -------------------------------------------------------------------------


def test_a_machine_that_no_centre_knows_says_that_it_has_no_such_key(
    world: World, tmp_path: Path
) -> None:
    alone = office(world, tmp_path / "alone", enrolled=False)
    with pytest.raises(RecoveryMissing):
        alone.site.recovery().ask()


def refused(here: Office, request: str, **changes: str) -> type[CentreFailure]:
    asked = Asked(request, recovery.spoken(request), HELPER, REASON)
    with pytest.raises(CentreFailure) as found:
        here.world.centre.recover(replace(asked, **changes))
    assert here.world.centre.recoveries() == []
    return found.type


def test_the_centre_helps_only_whom_it_knows_and_has_heard(here: Office) -> None:
    request = here.site.recovery().ask().request
    assert refused(here, request, spoken="0000-0000") is RecoveryNotSpoken
    assert refused(here, request, by=" ") is RecoveryUnsaid
    assert refused(here, request, why="") is RecoveryUnsaid
    known = recovery.read_request(request)
    stranger = recovery.write_request(replace(known, device=bytes(16)))
    assert refused(here, stranger) is DeviceUnknown
    other = recovery.write_request(replace(known, public=bytes(32)))
    assert refused(here, other) is RecoveryKeyOther
    moved = recovery.write_request(replace(known, sealed=bytes(80)))
    assert refused(here, moved) is RecoveryUnreadable
    here.world.centre.revoke(known.device)
    assert refused(here, request) is DeviceRevokedHere


def test_a_stolen_slot_cannot_be_passed_off_as_another_devices(
    here: Office, world: World, tmp_path: Path
) -> None:
    """The thief's machine was revoked; the name of one that is not does not help."""
    honest = recovery.read_request(
        office(world, tmp_path / "b", seed=2).site.recovery().ask().request
    )
    stolen = recovery.read_request(here.site.recovery().ask().request)
    world.centre.revoke(stolen.device)
    renamed = recovery.write_request(replace(stolen, device=honest.device))
    assert refused(here, renamed) is RecoveryUnreadable


@pytest.mark.parametrize("place", [0, 12, 40, -1])
def test_a_request_that_was_changed_on_its_way_is_noticed(here: Office, place: int) -> None:
    request = here.site.recovery().ask().request
    letters = list(request)
    letters[place] = "A" if letters[place] != "A" else "B"
    changed = "".join(letters)
    with pytest.raises((RecoveryUnreadable, RecoveryNotSpoken)):
        here.world.centre.recover(Asked(changed, recovery.spoken(request), HELPER, REASON))


def test_letters_are_compared_as_they_are_heard(here: Office) -> None:
    request = here.site.recovery().ask().request
    heard = recovery.spoken(request).lower().replace("-", " ").replace("0", "o")
    assert here.centre(request, heard)


@pytest.fixture
def elsewhere(postgres_server: PostgresServer, tmp_path: Path) -> Iterator[World]:
    folder = tmp_path / "elsewhere"
    folder.mkdir()
    with postgres_server.fresh() as url, a_world(url, folder, seed=7) as another:
        yield another


def test_another_centre_cannot_answer(here: Office, elsewhere: World) -> None:
    """Even one that got hold of the key: its signature is not the one that the data know."""
    asked = here.site.recovery().ask()
    request = recovery.read_request(asked.request)
    keys, strangers = here.world.centre._keys, elsewhere.centre._keys
    private = keys.recovery_private(request.public)
    assert private is not None
    key = recovery.open_slot(request, private)
    now = here.world.clock()
    forged = recovery.write_reply(asked.request, key, now, strangers.sign, strangers.kid)
    assert problem_of(here, forged) == "recovery.forged"
    useless = recovery.write_reply(asked.request, bytes(32), now, keys.sign, keys.kid)
    assert problem_of(here, useless) == "recovery.unfit"
    here.site.recovery().take(here.centre(asked.request), None, NEW)


@pytest.mark.parametrize("place", [0, 12, 100, 300, -1])
def test_a_reply_that_was_changed_on_its_way_opens_nothing(here: Office, place: int) -> None:
    reply = here.centre(here.site.recovery().ask().request)
    letters = list(reply)
    letters[place] = "A" if letters[place] != "A" else "B"
    assert problem_of(here, "".join(letters)).startswith("recovery.")
    here.site.recovery().take(reply, None, NEW)
    assert can_sign_in(here, NEW)


def test_the_reply_of_another_machine_opens_nothing_here(
    here: Office, world: World, tmp_path: Path
) -> None:
    other = office(world, tmp_path / "other", seed=2)
    reply = here.centre(other.site.recovery().ask().request)
    here.site.recovery().ask()
    assert not here.site.recovery().is_answer(reply)
    assert problem_of(here, reply) == "recovery.other"
    assert other.site.recovery().is_answer(reply)


def test_neither_the_request_nor_what_is_kept_here_shows_the_key(here: Office) -> None:
    asked = here.site.recovery().ask()
    request = recovery.read_request(asked.request)
    private = here.world.centre._keys.recovery_private(request.public)
    assert private is not None
    key = recovery.open_slot(request, private)
    reply = here.centre(asked.request)
    kept = (here.site.folder / "keys" / "recovery").read_text()
    for text in (asked.request, reply, kept):
        assert key.hex() not in text
    assert "Rina" not in asked.request
    assert repr(AskedRecovery(here.site.folder / "keys").read()).count(kept[9:40]) == 0


def test_a_machine_enrolled_before_gets_a_slot_that_says_whose_it_is(here: Office) -> None:
    """Or one that was killed between the enrolment and its slot."""
    keys = slots.KeySlots.open(here.site.folder / "keys")
    document = keys._read()
    keys._write({**document, "slots": document["slots"][:1]})
    with pytest.raises(RecoveryMissing):
        here.site.recovery().ask()
    assert can_sign_in(here, PASSWORD)
    assert here.centre(here.site.recovery().ask().request)


# --- without a window -----------------------------------------------------------------------------


def test_the_commands_of_both_ends_do_the_same(
    here: Office,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    home, request, reply = here.site.folder, tmp_path / "request.txt", tmp_path / "reply.txt"

    def told(code: int, expected: int = 0) -> Any:
        said = capsys.readouterr()
        assert code == expected, said.err
        return json.loads(said.out) if said.out.startswith(("{", "[")) else said

    def kiosk(*words: str | Path) -> int:
        monkeypatch.setattr(sys, "stdin", StringIO(f"{NEW}\n"))
        return main(
            ["recover", *map(str, words), "--home", str(home), "--password-stdin", "--json"]
        )

    asked = told(kiosk("--request", request))
    help_with = ["recover", str(request), "--by", HELPER, "--why", REASON, "--out", str(reply)]
    where = ["--database", here.world.database, "--json"]
    refused = told(commands.main([*help_with, "--spoken", "0000-0000", *where]), 3)
    assert "0000-0000" in refused.err
    assert not reply.exists()
    helped = told(commands.main([*help_with, "--spoken", asked["spoken"], *where]))
    assert helped["office"] == "Disnaker Kota Bandung"
    assert told(kiosk("--reply", reply)) == {"operator": "penyelia", "name": "Rina Kartika"}
    assert "tidak sedang menunggu" in told(kiosk("--reply", reply), 1).err
    assert told(commands.main(["recoveries", *where]))[0]["by"] == HELPER
    assert can_sign_in(here, NEW)
    assert told(kiosk("--reply", tmp_path / "no such file"), 3).err

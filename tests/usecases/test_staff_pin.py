"""The PIN of the staff corner: kept as a hash, never told, throttled like a password."""

from __future__ import annotations

from datetime import timedelta

import pytest

from kiosk.device import pins
from kiosk.errors import NotPermitted, StoreInUse, TooManyTries, WrongPassword
from tests.usecases.conftest import PASSWORD

PIN = "270519"


def test_without_a_pin_every_pin_is_wrong(workplace):
    assert not workplace.staff_pin.is_set
    with pytest.raises(WrongPassword):
        workplace.staff_pin.demand("")


def test_a_pin_that_was_set_opens_and_is_there_the_next_day(workplace, site):
    workplace.settings.change("staff_pin", " 2705 19 ")
    workplace.staff_pin.demand(PIN)
    workplace.close()
    again = site.sign_in(None, PASSWORD)
    assert again.settings.now.staff_pin == "set"
    again.staff_pin.demand(PIN)
    with pytest.raises(WrongPassword):
        again.staff_pin.demand("270518")
    again.close()


def test_it_is_told_nowhere(workplace, tmp_path):
    workplace.settings.change("staff_pin", PIN)
    with workplace._store.read() as tx:
        (deed,) = tx.deeds()
        kept = tx.setting("staff_pin")
    assert dict(deed.facts) == {"key": "staff_pin", "from": "none", "to": "set"}
    assert PIN not in str(workplace.status())
    assert kept is not None
    assert PIN.encode() not in kept
    workplace.close()
    assert all(PIN.encode() not in one.read_bytes() for one in tmp_path.rglob("*") if one.is_file())


@pytest.mark.parametrize("kept", [b"x", b"[]", b'{"memory_kib": 1}', b"{}"])
def test_what_is_no_hash_fits_nothing(kept):
    assert not pins.fits(kept, PIN)


def test_nothing_typed_takes_it_away_and_the_same_again_is_no_change(workplace):
    workplace.settings.change("staff_pin", PIN)
    assert workplace.settings.change("staff_pin", "set").staff_pin == "set"
    assert workplace.settings.change("staff_pin", " ").staff_pin == "none"
    with pytest.raises(WrongPassword):
        workplace.staff_pin.demand(PIN)
    with workplace._store.read() as tx:
        assert len(tx.deeds()) == 2


def test_wrong_ones_wait_longer_and_longer_and_a_restart_does_not_help(workplace, site, clock):
    workplace.settings.change("staff_pin", PIN)
    for _ in range(5):
        with pytest.raises(WrongPassword):
            workplace.staff_pin.demand("270518")
    with pytest.raises(TooManyTries):
        workplace.staff_pin.demand(PIN)
    workplace.close()
    again = site.sign_in(None, PASSWORD)  # a PIN's wrong tries keep nobody from their password
    with pytest.raises(TooManyTries):
        again.staff_pin.demand(PIN)
    clock.now += timedelta(seconds=61)
    again.staff_pin.demand(PIN)
    again.close()


def test_it_is_the_supervisors_and_who_looks_changes_nothing(workplace, site):
    looking = site.look_in(None, PASSWORD)
    with pytest.raises(StoreInUse):
        looking.settings.change("staff_pin", PIN)
    looking.close()
    dewi = workplace.people.add("Dewi", "operator", "sepatu biru lari kencang")
    workplace.close()
    hers = site.sign_in(dewi.id, "sepatu biru lari kencang")
    with pytest.raises(NotPermitted):
        hers.settings.change("staff_pin", PIN)
    hers.close()

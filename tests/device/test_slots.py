from __future__ import annotations

import stat
from pathlib import Path
from random import Random

import pytest
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kiosk.device import locks
from kiosk.device.slots import Cost, KeySlots, Operator
from kiosk.errors import (
    DiskFailing,
    Invalid,
    KeySlotsDamaged,
    NotPermitted,
    StoreExists,
    StoreTooNew,
    WrongPassword,
)

CHEAP = Cost(memory_kib=64, passes=1, lanes=1)
KEY = bytes(range(32))
DEVICE = b"D" * 16
LABEL = {"office": "Disnaker Garut", "desk": "Loket 2", "regency": "3205", "training": "no"}
PASSWORD = "kopi tubruk"
MINISTRY = X25519PrivateKey.from_private_bytes(b"\x05" * 32)


def made(folder: Path) -> KeySlots:
    slots = KeySlots.create(folder, LABEL, Random(1).randbytes)
    slots.add_password_slot(KEY, "op-1", "Siti", "supervisor", PASSWORD, CHEAP)
    return slots


@pytest.fixture
def folder(tmp_path):
    return tmp_path / "keys"


@pytest.fixture
def slots(folder):
    return made(folder)


def copies(folder: Path) -> tuple[Path, Path]:
    return folder / "slots.1", folder / "slots.2"


def test_the_password_gives_the_key_and_says_whose_it_was(folder, slots):
    for opened in (slots, KeySlots.open(folder)):
        unlocked = opened.unlock("op-1", PASSWORD)
        assert unlocked.db_key == KEY
        assert unlocked.operator == Operator("op-1", "Siti", "supervisor")


def test_any_other_password_gives_nothing(slots):
    for wrong in ("", "kopi tubru", "Kopi tubruk", PASSWORD + " "):
        with pytest.raises(WrongPassword):
            slots.unlock("op-1", wrong)
    with pytest.raises(WrongPassword):
        slots.unlock("op-2", PASSWORD)


def test_the_label_takes_no_password(folder, slots):
    slots.add_password_slot(KEY, "op-2", "Budi", "officer", "teh manis", CHEAP)
    label = KeySlots.open(folder).label()
    assert label.texts == LABEL
    assert label.text("desk") == "Loket 2"
    assert label.text("missing") == ""
    assert [operator.name for operator in label.operators] == ["Siti", "Budi"]


def test_a_slot_taken_opens_no_more_and_the_last_one_stays(folder, slots):
    slots.add_password_slot(KEY, "op-2", "Budi", "officer", "teh manis", CHEAP)
    slots.add_recovery_slot(KEY, MINISTRY.public_key().public_bytes_raw(), DEVICE)
    slots.remove_password_slot("op-1")
    with pytest.raises(WrongPassword):
        KeySlots.open(folder).unlock(None, PASSWORD)
    with pytest.raises(NotPermitted):
        slots.remove_password_slot("op-2")
    assert KeySlots.open(folder).unlock("op-2", "teh manis").db_key == KEY
    assert slots.recovery() is not None


def test_a_new_password_leaves_everybody_in_their_place(slots):
    slots.add_password_slot(KEY, "op-2", "Budi", "officer", "teh manis", CHEAP)
    slots.add_password_slot(KEY, "op-1", "Siti", "supervisor", "kopi susu", CHEAP)
    assert [operator.name for operator in slots.label().operators] == ["Siti", "Budi"]
    with pytest.raises(WrongPassword):
        slots.unlock("op-1", PASSWORD)


def test_without_a_name_it_is_whoever_the_password_fits(slots):
    slots.add_password_slot(KEY, "op-2", "Budi", "officer", "teh manis", CHEAP)
    assert slots.unlock(None, "teh manis").operator.name == "Budi"
    assert slots.unlock(None, PASSWORD).operator.name == "Siti"
    with pytest.raises(WrongPassword):
        slots.unlock(None, "susu jahe")


def test_a_new_password_replaces_the_old_one(slots):
    slots.add_password_slot(KEY, "op-1", "Siti", "supervisor", "teh manis", CHEAP)
    assert slots.unlock("op-1", "teh manis").db_key == KEY
    assert len(slots.label().operators) == 1
    with pytest.raises(WrongPassword):
        slots.unlock("op-1", PASSWORD)


def test_a_short_password_is_refused_and_nothing_is_kept(folder):
    slots = KeySlots.create(folder, LABEL)
    with pytest.raises(Invalid) as caught:
        slots.add_password_slot(KEY, "op-1", "Siti", "supervisor", "kopi123", CHEAP)
    assert caught.value.problem.code == "password.short"
    assert caught.value.problem.facts == {"least": 8}
    assert not KeySlots.exist(folder)


def test_accents_are_the_same_however_the_keyboard_composed_them(slots):
    slots.add_password_slot(KEY, "op-2", "René", "officer", "cafe\u0301 susu", CHEAP)
    assert slots.unlock("op-2", "caf\u00e9 susu").operator.name == "René"


def test_slots_that_exist_are_not_overwritten(folder, slots):
    with pytest.raises(StoreExists):
        KeySlots.create(folder, LABEL)


def test_nothing_is_on_the_disk_before_the_first_password(folder):
    slots = KeySlots.create(folder, LABEL)
    assert not KeySlots.exist(folder)
    assert slots.label().text("office") == "Disnaker Garut"


def test_a_new_label_keeps_the_slots(slots):
    slots.relabel({**LABEL, "office": "Disnaker Kabupaten Garut"})
    assert slots.label().text("office") == "Disnaker Kabupaten Garut"
    assert slots.unlock("op-1", PASSWORD).db_key == KEY


def test_neither_key_nor_password_are_readable_anywhere(folder, slots):
    slots.add_recovery_slot(KEY, MINISTRY.public_key().public_bytes_raw(), DEVICE)
    unlocked = slots.unlock("op-1", PASSWORD)
    told = repr(unlocked) + "".join(copy.read_text() for copy in copies(folder))
    for secret in (KEY.hex(), repr(KEY), PASSWORD):
        assert secret not in told


def test_the_files_are_for_their_owner_only(folder, slots):
    assert stat.S_IMODE(folder.stat().st_mode) == 0o700
    for copy in copies(folder):
        assert stat.S_IMODE(copy.stat().st_mode) == 0o600


# --- one copy gone or damaged ---------------------------------------------------------------------


@pytest.mark.parametrize("which", [0, 1])
@pytest.mark.parametrize(
    "damage",
    [
        lambda copy: copy.unlink(),
        lambda copy: copy.write_bytes(b""),
        lambda copy: copy.write_bytes(copy.read_bytes()[:-1]),
        lambda copy: copy.write_bytes(copy.read_bytes() + b"\n"),
        lambda copy: copy.write_bytes(bytes(len(copy.read_bytes()))),
        lambda copy: copy.write_bytes(b'{"body": ' * 5000),
    ],
    ids=["missing", "empty", "truncated", "longer", "zeroed", "nested"],
)
def test_one_damaged_copy_is_served_and_healed_by_the_other(folder, slots, which, damage):
    whole = copies(folder)[0].read_bytes()
    damage(copies(folder)[which])
    assert slots.label().text("office") == "Disnaker Garut"
    assert slots.unlock("op-1", PASSWORD).db_key == KEY
    assert [copy.read_bytes() for copy in copies(folder)] == [whole, whole]


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=200)
@given(place=st.integers(0, 100_000), bit=st.integers(0, 7), which=st.integers(0, 1))
def test_any_flipped_bit_of_a_copy_is_found(tmp_path, place, bit, which):
    folder = tmp_path / "flipped"
    if not KeySlots.exist(folder):
        made(folder)
    one, other = copies(folder)[which], copies(folder)[1 - which]
    whole = other.read_bytes()
    damaged = bytearray(whole)
    damaged[place % len(damaged)] ^= 1 << bit
    one.write_bytes(damaged)
    assert KeySlots.open(folder).unlock("op-1", PASSWORD).db_key == KEY
    assert one.read_bytes() == other.read_bytes() == whole


def test_both_copies_damaged_is_said_not_guessed(folder, slots):
    for copy in copies(folder):
        copy.write_bytes(copy.read_bytes()[:-20])
    with pytest.raises(KeySlotsDamaged):
        slots.label()
    with pytest.raises(KeySlotsDamaged):
        slots.unlock("op-1", PASSWORD)
    with pytest.raises(KeySlotsDamaged):
        slots.add_password_slot(KEY, "op-2", "Budi", "officer", "teh manis", CHEAP)
    assert KeySlots.exist(folder)


def test_both_copies_missing_is_said_too(folder, slots):
    for copy in copies(folder):
        copy.unlink()
    assert not KeySlots.exist(folder)
    with pytest.raises(KeySlotsDamaged):
        slots.unlock("op-1", PASSWORD)


def test_a_program_killed_before_the_rename_changed_nothing(folder, slots):
    (folder / "slots.1.4711.new").write_bytes(b'{"half of a fi')
    assert slots.unlock("op-1", PASSWORD).db_key == KEY
    slots.relabel({**LABEL, "desk": "Loket 3"})
    assert KeySlots.open(folder).label().text("desk") == "Loket 3"


@pytest.mark.parametrize("which", [0, 1])
def test_a_program_killed_between_the_two_copies_left_the_newer_one(folder, slots, which):
    older = copies(folder)[which].read_bytes()
    slots.add_password_slot(KEY, "op-2", "Budi", "officer", "teh manis", CHEAP)
    copies(folder)[which].write_bytes(older)
    again = KeySlots.open(folder)
    assert again.unlock("op-2", "teh manis").operator.name == "Budi"
    first, second = (copy.read_bytes() for copy in copies(folder))
    assert first == second != older


def test_the_label_of_damaged_slots_is_read_without_writing(folder, slots):
    copies(folder)[0].unlink()
    assert slots.label().text("office") == "Disnaker Garut"
    assert not copies(folder)[0].exists()


def test_a_copy_that_cannot_be_healed_hinders_nobody(folder, slots):
    copies(folder)[0].unlink()
    copies(folder)[0].mkdir()  # whatever it is: nothing can be renamed over it
    assert slots.unlock("op-1", PASSWORD).db_key == KEY
    with pytest.raises(DiskFailing):
        slots.relabel(LABEL)
    assert not list(folder.glob("*.new"))


def test_slots_of_a_newer_program_are_left_alone(folder, slots):
    document = slots._pair.read()
    slots._pair.write({**document, "format": 2})
    for work in (slots.label, lambda: slots.unlock("op-1", PASSWORD)):
        with pytest.raises(StoreTooNew):
            work()


@pytest.mark.parametrize(
    "change",
    [
        {"format": None},
        {"slots": None},
        {"slots": [{}]},
        {"slots": [{"kind": "password", "operator": "op-1", "name": "a", "role": "b"}]},
        {
            "slots": [
                {
                    "kind": "password",
                    "operator": "op-1",
                    "memory_kib": 2**40,
                    "passes": 3,
                    "lanes": 1,
                }
            ]
        },
    ],
)
def test_a_whole_document_of_another_shape_is_damaged(slots, change):
    slots._pair.write({**slots._pair.read(), **change})
    with pytest.raises(KeySlotsDamaged):
        slots.unlock("op-1", PASSWORD)


# --- what a password costs ------------------------------------------------------------------------


def test_nobody_makes_themselves_a_supervisor(slots):
    slots.add_password_slot(KEY, "op-2", "Budi", "officer", "teh manis", CHEAP)
    document = slots._pair.read()
    document["slots"][1]["role"] = "supervisor"
    slots._pair.write(document)
    with pytest.raises(WrongPassword):
        slots.unlock("op-2", "teh manis")


def test_the_cost_is_recorded_with_the_slot(slots):
    found = slots._pair.read()["slots"][0]
    assert (found["memory_kib"], found["passes"], found["lanes"]) == (64, 1, 1)
    assert locks.cost_of(found) == CHEAP


class Ticks:
    """A timer that says that this machine needs so long for each measurement."""

    def __init__(self, seconds: float) -> None:
        self.now, self.seconds = 0.0, seconds

    def __call__(self) -> float:
        self.now += self.seconds
        return self.now


@pytest.mark.parametrize(
    "seconds, passes", [(60.0, 3), (0.3, 3), (0.09, 10), (0.003, 24), (0.0, 24)]
)
def test_the_cost_follows_the_machine_and_never_falls_below_the_least(seconds, passes):
    cost = Cost.calibrated(Ticks(seconds))
    assert cost.passes == passes
    assert cost.memory_kib == 64 * 1024
    assert cost.is_bearable


def test_a_password_without_a_stated_cost_is_never_cheap(slots):
    slots.add_password_slot(KEY, "op-2", "Budi", "officer", "teh manis")
    found = slots._pair.read()["slots"][1]
    assert found["memory_kib"] >= 64 * 1024
    assert found["passes"] >= 3
    assert slots.unlock("op-2", "teh manis").db_key == KEY

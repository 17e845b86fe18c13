"""The slot for the ministry's recovery key: read by whoever holds that key, and by nobody else."""

from __future__ import annotations

import pytest
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey

from kiosk.device.slots import KeySlots
from kiosk.errors import CertificateForged, ReplyUnreadable
from kiosk.wire import recovery
from kiosk.wire.recovery import RecoveryRequest
from tests.builders import NOW
from tests.device.test_slots import DEVICE, KEY, MINISTRY, PASSWORD, made

OTHER = X25519PrivateKey.from_private_bytes(b"\x06" * 32)


@pytest.fixture
def slots(tmp_path) -> KeySlots:
    return made(tmp_path)


def opened(slots: KeySlots, holder: X25519PrivateKey) -> bytes:
    """The database key, as the centre opens the slot that it was sent."""
    slot = slots.recovery()
    assert slot is not None
    request = RecoveryRequest(slot.device, slot.public, slot.sealed, bytes(32), "", "", NOW)
    return recovery.open_slot(request, holder.private_bytes_raw())


def test_the_recovery_key_opens_what_a_lost_password_cannot(slots):
    assert slots.recovery() is None
    slots.add_recovery_slot(KEY, MINISTRY.public_key().public_bytes_raw(), DEVICE)
    assert opened(slots, MINISTRY) == KEY
    with pytest.raises(ReplyUnreadable):
        opened(slots, OTHER)
    assert slots.unlock("op-1", PASSWORD).db_key == KEY
    assert len(slots.label().operators) == 1


def test_a_later_recovery_key_replaces_the_earlier(slots):
    for holder in (OTHER, MINISTRY):
        slots.add_recovery_slot(KEY, holder.public_key().public_bytes_raw(), DEVICE)
    assert opened(slots, MINISTRY) == KEY
    with pytest.raises(ReplyUnreadable):
        opened(slots, OTHER)


def test_a_recovery_key_that_is_none_is_refused(slots):
    for key in (b"", bytes(32)):
        with pytest.raises(CertificateForged):
            slots.add_recovery_slot(KEY, key, DEVICE)

"""A centre and a kiosk with all their keys, for the stories about what they say to each other."""

from __future__ import annotations

from datetime import UTC, datetime

from kiosk.wire import hpke
from kiosk.wire.trust import SealKey, Trust
from tests.wire.hands import Hand

CENTRE, KIOSK, STRANGER = Hand.of("centre"), Hand.of("kiosk"), Hand.of("stranger")
DEVICE, INCARNATION = b"device-of-16-byt", b"incarna1"
NOW = datetime(2026, 11, 9, 3, 4, 5, 678, tzinfo=UTC)
INTAKE = hpke.new_keypair(lambda size: b"\x09" * size)
KIOSK_BOX = hpke.new_keypair(lambda size: b"\x0b" * size)
EVIDENCE = hpke.new_keypair(lambda size: b"\x0c" * size)
TRUST = Trust({CENTRE.kid: CENTRE.public}, SealKey(b"intake-1", INTAKE.public), bytes(range(32)))

"""Programs that stand where the process that reads cards would: quick, and good or bad at will."""

import sys

SPEAKS = """
import json, os, sys, time
from kiosk.imaging import parcels
def send(parcel): parcels.send(sys.stdout.buffer, parcel)
def hear(): return parcels.receive(sys.stdin.buffer)
"""
GOOD = """
send(b"")
while (picture := hear()) is not None:
    send(json.dumps({"name": picture.decode(), "birth_place": str(os.getpid())}).encode())
"""


def program(code: str) -> tuple[str, ...]:
    """A command that speaks as the process does, up to a point."""
    return (sys.executable, "-c", SPEAKS + code)

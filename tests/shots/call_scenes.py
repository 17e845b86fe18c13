"""Scenes of a visitor in the hall who calls an officer, as a desk sees it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import timedelta

from kiosk.usecases.calls import WaitingCall
from tests.shots.queue_scenes import queue_offline
from tests.shots.scenes import at_the_desk
from tests.shots.studio import Studio


def call_waiting(studio: Studio) -> None:
    at_the_desk(studio)
    call = WaitingCall(b"call-one", "Kios 1", studio.now - timedelta(minutes=1))
    studio.desk.calls.band.show_waiting([call])
    studio.settle()


def calls_waiting(studio: Studio) -> None:
    queue_offline(studio)
    calls = [
        WaitingCall(b"call-one", "Kios di ruang tunggu lantai dua", studio.now),
        WaitingCall(b"call-two", "Kios 2", studio.now),
        WaitingCall(b"call-thr", "Kios 3", studio.now),
    ]
    studio.desk.calls.band.show_waiting(calls)
    studio.settle()


CALL_SCENES: Mapping[str, Callable[[Studio], None]] = {
    "call-waiting": call_waiting,
    "calls-waiting": calls_waiting,
}

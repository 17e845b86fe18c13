"""Scenes of the head of the queue: how long sending takes, when it rests, who waited too long."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import timedelta

from kiosk.sync import pace
from kiosk.sync.link import LinkKind
from kiosk.sync.plan import Mode
from kiosk.usecases.workplace import Workplace
from tests.shots.queue_scenes import queue_offline
from tests.shots.studio import Studio


def queue_estimate(studio: Studio) -> None:
    def measure(workplace: Workplace) -> None:
        with workplace._store.write() as tx:
            for seconds in (240, 300, 420, 380):
                pace.note(tx, 40_000, timedelta(seconds=seconds), 60)

    queue_offline(studio)
    measure(studio.desk.entry._workplace)
    studio.desk.queue.refresh()
    studio.settle(0.8)


def queue_resting(studio: Studio) -> None:
    queue_offline(studio)
    studio.show_link(
        LinkKind.RESTING,
        last_success=studio.now - timedelta(hours=15),
        next_try=studio.now + timedelta(hours=8),
    )


def queue_by_hand(studio: Studio) -> None:
    queue_offline(studio)
    studio.show_link(
        LinkKind.RESTING, last_success=studio.now - timedelta(days=2), mode=Mode.MANUAL
    )


def queue_overdue(studio: Studio) -> None:
    queue_offline(studio)
    studio.now += timedelta(days=7)
    studio.desk.queue.refresh()
    studio.settle(0.8)


HEAD_SCENES: Mapping[str, Callable[[Studio], None]] = {
    "queue-estimate": queue_estimate,
    "queue-resting": queue_resting,
    "queue-by-hand": queue_by_hand,
    "queue-overdue": queue_overdue,
}

"""Where pictures are worked on: beside everything else, so that nothing waits for a camera."""

from __future__ import annotations

from PySide6.QtCore import QObject

from ui.bridge.tasks import Tasks


def lane_beside(tasks: Tasks, parent: QObject) -> Tasks:
    """One thread that converts and one that judges; a bug there is a bug of the window."""
    lane = Tasks(parent, threads=2)

    def pass_on(crash: BaseException) -> None:
        def raise_it() -> None:
            raise crash

        tasks.run(raise_it, lambda _: None, lambda _: None, owner=parent)

    lane.crashed.connect(pass_on)
    return lane

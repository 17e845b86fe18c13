"""Where pictures are worked on: beside everything else, so that nothing waits for a camera."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt

from ui.bridge.tasks import Tasks


class Lane(Tasks):
    """One thread that converts and one that judges, for all cameras beside the same tasks.

    It outlives the page that looks: a page that goes would wait for the picture under way, and
    that picture for Python, which the page holds.
    """

    def __init__(self, tasks: Tasks) -> None:
        super().__init__(tasks, threads=2)
        self._tasks = tasks
        self.crashed.connect(self._pass_on)

    def _pass_on(self, crash: BaseException) -> None:
        """A bug there is a bug of the window."""

        def raise_it() -> None:
            raise crash

        self._tasks.run(raise_it, lambda _: None, lambda _: None, owner=self)


def lane_beside(tasks: Tasks) -> Tasks:
    """The one there is, or a new one."""
    direct = Qt.FindChildOption.FindDirectChildrenOnly
    found: QObject | None = tasks.findChild(Lane, options=direct)
    return found if isinstance(found, Lane) else Lane(tasks)

"""What happens in the core, told to the window on its own thread."""

import shiboken6
from PySide6.QtCore import QObject, Qt, Signal, Slot


class CoreEvents(QObject):
    """Turns callbacks from any thread into one signal on the thread that made this object."""

    happened = Signal(object)
    """A frozen event object; receivers look at its type."""

    _arrived = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        # Always through the event loop: even a plain function connected to `happened` then runs
        # on the UI thread, and never inside the core's own call.
        self._arrived.connect(self._tell, Qt.ConnectionType.QueuedConnection)

    def publish(self, event: object) -> None:
        """Give this to the core as its callback; it may be called from any thread."""
        if shiboken6.isValid(self):
            self._arrived.emit(event)

    @Slot(object)
    def _tell(self, event: object) -> None:
        self.happened.emit(event)

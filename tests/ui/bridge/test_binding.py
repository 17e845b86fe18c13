"""The Qt binding itself: it must outlive a long day at the desk on the Python it runs on."""

import subprocess
import sys

LONG_DAY = """
from PySide6.QtCore import QObject, Signal, Slot

class Desk(QObject):
    pressed = Signal()

    @Slot()
    def hear(self):
        pass

desk = Desk()
desk.pressed.connect(desk.hear)
for _ in range(20_000):
    desk.pressed.emit()
print("still here")
"""


def test_the_binding_survives_a_day_of_signals():
    """PySide6 6.12.0 took a reference from True and None at each emit and killed Python 3.11."""
    ran = subprocess.run(
        [sys.executable, "-c", LONG_DAY], capture_output=True, text=True, check=False
    )
    assert (ran.stdout.strip(), ran.returncode) == ("still here", 0), ran.stderr

"""What a person sees while something in the background takes its time."""

from __future__ import annotations

import threading

from tests.ui.screens.keyboard import AtTheDesk
from ui.bridge.patience import Wait


def test_a_slow_disk_is_a_line_under_the_bar_and_the_desk_goes_on(desk: AtTheDesk) -> None:
    shell, done = desk.screens.shell, threading.Event()
    assert not shell.waiting.isVisible()
    desk.screens._tasks.run(lambda: done.wait(20), lambda _: None, lambda _: None)
    desk.until(shell.waiting.isVisible)
    assert not shell.waiting.told.isVisible()
    desk.keys.type("3273")  # nothing is in the way
    assert desk.box("nik").text() == "3273"
    done.set()
    desk.until(shell.waiting.isHidden)


def test_when_it_takes_long_it_is_said_in_the_language_of_the_desk(desk: AtTheDesk) -> None:
    shell = desk.screens.shell
    shell.show_waiting(Wait.LONG)
    assert shell.waiting.told.text() == "Masih bekerja. Yang sudah tersimpan aman."
    assert shell.waiting.geometry().top() == shell.bar.geometry().bottom() + 1
    assert shell.waiting.width() == shell.width()
    desk.window.set_language("en")
    assert shell.waiting.told.text() == "Still working. What is saved is safe."
    shell.show_waiting(Wait.NONE)
    assert shell.waiting.isHidden()

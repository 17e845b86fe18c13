"""Whatever thread the core speaks on, the window hears it on its own."""

import threading
from dataclasses import dataclass
from typing import Any

import shiboken6

from ui.bridge.events import CoreEvents


@dataclass(frozen=True)
class Sent:
    count: int


def test_an_event_from_another_thread_is_heard_on_the_ui_thread_even_by_a_plain_function(qtbot):
    events = CoreEvents()
    heard: list[Any] = []
    events.happened.connect(lambda event: heard.append((event, threading.get_ident())))
    worker = threading.Thread(target=events.publish, args=(Sent(3),))
    worker.start()
    worker.join()
    assert heard == []
    qtbot.waitUntil(lambda: bool(heard))
    assert heard == [(Sent(3), threading.get_ident())]


def test_events_keep_their_order(qtbot):
    events = CoreEvents()
    heard: list[Any] = []
    events.happened.connect(heard.append)
    for count in range(50):
        events.publish(Sent(count))
    qtbot.waitUntil(lambda: len(heard) == 50)
    assert [event.count for event in heard] == list(range(50))


def test_an_event_after_the_window_closed_harms_nobody(qapp):
    events = CoreEvents()
    heard: list[Any] = []
    events.happened.connect(heard.append)
    shiboken6.delete(events)
    events.publish(Sent(1))
    assert heard == []

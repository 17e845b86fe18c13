"""Idle: asks after a while, counts down, and forgets nobody who says that they are here."""

from __future__ import annotations

from dataclasses import dataclass, field

import pytest
from PySide6.QtCore import QObject, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from ui.bridge.idle import COUNTDOWN, Idle


@dataclass
class Watch:
    seconds: float = 1000.0
    told: list[str] = field(default_factory=list)


@pytest.fixture
def watch() -> Watch:
    return Watch()


@pytest.fixture
def idle(qapp: QApplication, watch: Watch):
    owner = QObject()
    one = Idle(owner, lambda: 60, lambda: watch.seconds)
    for name in ("asked", "stayed", "expired"):
        getattr(one, name).connect(lambda name=name: watch.told.append(name))
    one.counted.connect(lambda left: watch.told.append(str(left)))
    one.start()
    yield one
    one.stop()


def after(idle: Idle, watch: Watch, seconds: float) -> list[str]:
    watch.told.clear()
    watch.seconds += seconds
    idle.look()
    return watch.told


def test_after_a_while_it_asks_counts_and_gives_up(idle, watch):
    assert after(idle, watch, 59.9) == []
    assert after(idle, watch, 0.1) == ["asked", "30"]
    assert after(idle, watch, 0.4) == []
    assert after(idle, watch, 0.7) == ["29"]
    assert after(idle, watch, 28) == ["1"]
    assert after(idle, watch, 1) == ["expired"]
    assert after(idle, watch, 100) == []


def test_who_is_here_may_say_so_as_often_as_they_like(idle, watch):
    for _ in range(25):
        assert after(idle, watch, 60) == ["asked", "30"]
        assert after(idle, watch, 29) == ["1"]
        idle.stay()
        assert watch.told == ["1", "stayed"]


@pytest.mark.parametrize("sign", ["key", "mouse"])
def test_a_touch_or_a_key_begins_the_time_anew(idle, watch, sign, qtbot):
    page = QWidget()
    qtbot.addWidget(page)
    after(idle, watch, 59)
    if sign == "key":
        QTest.keyClick(page, Qt.Key.Key_Tab)
    else:
        QTest.mouseClick(page, Qt.MouseButton.LeftButton, pos=QPoint(1, 1))
    assert after(idle, watch, 59) == []
    assert after(idle, watch, 1) == ["asked", "30"]


def test_a_mouse_that_shakes_is_nobody(idle, watch, qtbot):
    page = QWidget()
    qtbot.addWidget(page)
    after(idle, watch, 59)
    at = QPointF(5, 5)
    nothing = Qt.MouseButton.NoButton
    moved = QMouseEvent(
        QMouseEvent.Type.MouseMove, at, at, nothing, nothing, Qt.KeyboardModifier.NoModifier
    )
    QApplication.sendEvent(page, moved)
    assert after(idle, watch, 1) == ["asked", "30"]


def test_a_touch_beside_the_button_is_no_answer(idle, watch, qtbot):
    page = QWidget()
    qtbot.addWidget(page)
    after(idle, watch, 61)
    QTest.mouseClick(page, Qt.MouseButton.LeftButton)
    assert after(idle, watch, 9) == ["20"]


def test_the_first_touch_after_a_sleep_is_not_the_sleepers(idle, watch, qtbot):
    pressed: list[object] = []

    class Page(QWidget):
        def mousePressEvent(self, event: QMouseEvent) -> None:
            pressed.append(event)

    page = Page()
    qtbot.addWidget(page)
    watch.seconds += 3_600
    QTest.mouseClick(page, Qt.MouseButton.LeftButton)
    assert (watch.told, pressed) == (["expired"], [])


def test_pages_and_people_may_have_more_patience(qapp, watch):
    patience = [90.0]
    owner = QObject()
    idle = Idle(owner, lambda: patience[0], lambda: watch.seconds)
    idle.asked.connect(lambda: watch.told.append("asked"))
    idle.start()
    assert after(idle, watch, 89) == []
    patience[0] = 120
    assert after(idle, watch, 30) == []
    patience[0] = 100
    idle.look()
    assert watch.told == ["asked"]
    assert COUNTDOWN >= 20  # WCAG 2.2.1
    idle.stop()

"""The window over the whole screen, the corner for staff, and who may close it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QCloseEvent, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QVBoxLayout, QWidget

from tests.ui.tasks import InlineTasks
from ui.lockdown.fullscreen import FullScreen
from ui.lockdown.hold import Hold
from ui.main_window import MainWindow
from ui.words import Words


def test_it_takes_the_whole_screen_without_a_frame_and_gives_it_back(qtbot):
    window = QWidget()
    qtbot.addWidget(window)
    window.setMinimumSize(1024, 640)
    window.show()
    full = FullScreen(window)
    full.take()
    assert window.geometry() == QGuiApplication.primaryScreen().geometry()
    assert window.windowFlags() & Qt.WindowType.FramelessWindowHint
    assert window.windowFlags() & Qt.WindowType.WindowStaysOnTopHint
    assert window.isVisible()
    window.resize(300, 200)
    full._screen.geometryChanged.emit(full._screen.geometry())
    assert window.geometry() == QGuiApplication.primaryScreen().geometry()
    full.leave()
    assert not window.windowFlags() & Qt.WindowType.FramelessWindowHint
    assert (window.minimumWidth(), window.isVisible()) == (1024, True)


def test_a_page_that_wants_more_room_than_there_is_does_not_make_the_window_larger(qtbot):
    window, page = QWidget(), QWidget()
    qtbot.addWidget(window)
    page.setMinimumSize(4_000, 3_000)
    QVBoxLayout(window).addWidget(page)
    window.show()
    FullScreen(window).take()
    QApplication.processEvents()
    assert window.geometry() == QGuiApplication.primaryScreen().geometry()


def test_nobody_but_the_program_closes_a_window_that_is_held(qtbot):
    window = MainWindow(Words(), InlineTasks())
    qtbot.addWidget(window)
    window.show()
    window.is_held = True
    QApplication.sendEvent(window.windowHandle(), QCloseEvent())  # as Alt+F4 arrives
    assert window.isVisible()
    window.close()
    assert not window.isVisible()


def test_the_corner_opens_after_a_finger_has_stayed_and_not_before(qtbot):
    emblem = QPushButton()
    qtbot.addWidget(emblem)
    emblem.show()
    hold = Hold(emblem, milliseconds=1)
    with qtbot.waitSignal(hold.held, timeout=5_000):
        QTest.mousePress(emblem, Qt.MouseButton.LeftButton)
    QTest.mouseRelease(emblem, Qt.MouseButton.LeftButton)
    patient = Hold(emblem)
    QTest.mousePress(emblem, Qt.MouseButton.LeftButton)
    states = [patient.is_under_way]
    QTest.mouseRelease(emblem, Qt.MouseButton.LeftButton)
    states.append(patient.is_under_way)
    QTest.mousePress(emblem, Qt.MouseButton.LeftButton, pos=QPoint(1, 1))
    states.append(patient.is_under_way)
    QApplication.sendEvent(emblem, QEvent(QEvent.Type.Leave))
    assert [*states, patient.is_under_way] == [True, False, True, False]
    assert patient._timer.interval() == 5_000

"""What every test stands on: no screen, no home of a real person, and a log that stays quiet."""

import gc
import logging
import os
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

# Before anything imports Qt: the platform is chosen once, when the application is made.
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("LOKET_TOUCH_BOUNCE", "0")  # a test types faster than any finger bounces
os.environ.setdefault("LOKET_VOICE", "none")  # nobody listens

import pytest
from hypothesis import HealthCheck, settings

settings.register_profile(
    "desk",
    deadline=None,  # two busy cores say nothing about an example
    print_blob=True,
    suppress_health_check=[HealthCheck.too_slow],
)
settings.register_profile("ci", parent=settings.get_profile("desk"), derandomize=True)
settings.load_profile("ci" if os.environ.get("CI") else "desk")


_DEFERRED_DELETE = 52  # QEvent.Type.DeferredDelete; Qt itself is not imported for tests without it


class _Warnings(logging.Handler):
    """Keeps what a program said at WARNING or above."""

    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.said: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.said.append(f"{record.levelname} {record.name}: {record.getMessage()}")


def _in_quiet(item: pytest.Item) -> Iterator[None]:
    """A warning nobody expected is a failure, like a wrong result."""
    heard = _Warnings()
    logging.getLogger().addHandler(heard)
    try:
        yield
    finally:
        logging.getLogger().removeHandler(heard)
    if heard.said and item.get_closest_marker("expects_log") is None:
        pytest.fail("unexpected in the log:\n  " + "\n  ".join(heard.said), pytrace=False)


@pytest.hookimpl(wrapper=True)
def pytest_runtest_call(item: pytest.Item) -> Iterator[None]:
    yield from _in_quiet(item)


@pytest.hookimpl(wrapper=True)
def pytest_runtest_teardown(item: pytest.Item) -> Iterator[None]:
    yield from _in_quiet(item)


@pytest.fixture(scope="session", autouse=True)
def _nobodys_home() -> Iterator[None]:
    """Whatever a test leaves out of `tmp_path` still lands outside the developer's own folders."""
    with (
        tempfile.TemporaryDirectory(prefix="loket-") as folder,
        pytest.MonkeyPatch.context() as env,
    ):
        for name in ("XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME"):
            env.setenv(name, str(Path(folder, name.lower())))
        yield


@pytest.hookimpl(trylast=True)
def pytest_sessionfinish() -> None:
    """Take windows down before the application: the other order crashes at interpreter exit."""
    if (widgets := sys.modules.get("PySide6.QtWidgets")) is None:
        return
    if (application := widgets.QApplication.instance()) is None:
        return
    for window in application.topLevelWidgets():
        window.close()
        window.deleteLater()
    application.sendPostedEvents(None, _DEFERRED_DELETE)
    gc.collect()

"""Where the program keeps its log, and what it does where it cannot."""

from __future__ import annotations

import logging
from contextlib import closing
from pathlib import Path

from ui.window import log_of


def test_the_log_is_in_the_kiosks_folder(tmp_path: Path) -> None:
    with closing(log_of(tmp_path)) as log:
        log.handle(logging.makeLogRecord({"msg": "opened"}))
    assert (tmp_path / "log" / "kiosk.log").read_text() == "opened\n"


def test_a_disk_that_takes_no_log_does_not_keep_the_window_shut(tmp_path: Path) -> None:
    (tmp_path / "log").write_text("in the way")
    assert type(log_of(tmp_path)) is logging.StreamHandler


def test_before_the_first_run_no_folder_is_made_for_it(tmp_path: Path) -> None:
    assert type(log_of(tmp_path / "none")) is logging.StreamHandler
    assert not (tmp_path / "none").exists()

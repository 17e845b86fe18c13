"""The demonstration itself: typed offline, killed in the middle, restarted, drained, counted."""

from __future__ import annotations

import json
import subprocess
import sys

import pytest


@pytest.mark.parametrize(
    "selection, verdicts, taken",
    [("first_come", {"placed": 2, "waiting": 2}, 2), ("draw", {"in_draw": 4}, 0)],
)
def test_the_demonstration_loses_nobody_and_counts_nobody_twice(
    tmp_path, selection, verdicts, taken
):
    done = subprocess.run(
        [
            sys.executable,
            "-m",
            "ui",
            "demo",
            "--headless",
            "--json",
            "--applicants",
            "4",
            "--quota",
            "2",
            "--selection",
            selection,
            "--pictures",
            str(tmp_path),
        ],
        capture_output=True,
        text=True,
        timeout=240,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    told = json.loads(done.stdout)
    assert told["captured"] == 4
    assert told["verdicts"] == verdicts
    assert (told["places_taken"], told["quota"]) == (taken, 2)
    assert (told["lost"], told["counted_twice"]) == (0, 0)
    assert len(told["pictures"]) == 6
    assert all((tmp_path / picture).stat().st_size > 10_000 for picture in told["pictures"])

"""`kiosk --self-test`: one line a part, in the language that was asked for."""

import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[3]


def test_every_part_is_told_in_the_language_asked_for() -> None:
    """In a process of its own: it opens and closes a window."""
    run = subprocess.run(
        [sys.executable, "-m", "ui", "--self-test", "--language", "en"],
        cwd=ROOT,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        check=True,
        capture_output=True,
        text=True,
    )
    lines = run.stdout.splitlines()
    assert len(lines) == 13
    assert [line for line in lines if not line.startswith("Works: ")] == []
    assert lines[0] == "Works: words, languages: Bahasa Indonesia, English"

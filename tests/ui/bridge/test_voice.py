"""A program that reads aloud what it is given, and is quiet at once when it is told to."""

from __future__ import annotations

import shutil
import wave
from pathlib import Path

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from ui.bridge.voice import ENGINE, ProgramVoice, QtVoice, find_voice

VOICES = """\
Pty Language       Age/Gender VoiceName          File                 Other Languages
 5  id              --/M      Indonesian         poz/id
 2  en-gb           --/M      English_(GB)       gmw/en               (en 2)
"""


@pytest.fixture
def stand_in(tmp_path: Path) -> Path:
    """Knows two languages, keeps what it is told, and takes its time."""
    program = tmp_path / "voice"
    (tmp_path / "voices").write_text(VOICES)
    program.write_text(
        "#!/bin/sh\n"
        f'[ "$1" = --voices ] && exec cat "{tmp_path}/voices"\n'
        f'echo "$@" > "{tmp_path}/how"; cat > "{tmp_path}/told.new"\n'
        f'mv "{tmp_path}/told.new" "{tmp_path}/told"; exec sleep 60\n'
    )
    program.chmod(0o755)
    return program


def test_a_program_says_what_it_speaks_reads_and_stops(
    qtbot: QtBot, stand_in: Path, qapp: QObject
) -> None:
    voice = ProgramVoice(str(stand_in), qapp)
    qtbot.waitUntil(lambda: voice.languages == {"id", "en"})
    voice.say("Selamat datang.", "id")
    told = stand_in.with_name("told")
    qtbot.waitUntil(told.exists)
    assert told.read_text() == "Selamat datang."
    assert stand_in.with_name("how").read_text().split()[:2] == ["-v", "id"]
    was_speaking = voice.is_speaking
    voice.stop()
    assert (was_speaking, voice.is_speaking) == (True, False)
    voice.deleteLater()


def test_without_a_loudspeaker_there_is_no_voice(
    qtbot: QtBot, stand_in: Path, qapp: QObject
) -> None:
    stand_in.write_text(
        f'#!/bin/sh\n[ "$1" = --voices ] && exec cat "{stand_in.parent}/voices"\n'
        "cat > /dev/null; echo error: no device >&2\n"
    )
    voice = ProgramVoice(str(stand_in), qapp)
    qtbot.waitUntil(lambda: bool(voice.languages))
    voice.say("Halo", "id")
    qtbot.waitUntil(lambda: not voice.languages)
    assert not voice.is_speaking
    voice.deleteLater()


def test_indonesian_is_really_spoken(qtbot: QtBot, tmp_path: Path, qapp: QObject) -> None:
    real = shutil.which("espeak-ng")
    if real is None:
        pytest.skip("espeak-ng is not installed")
    program, heard = tmp_path / "into-a-file", tmp_path / "heard.wav"
    program.write_text(
        f'#!/bin/sh\n[ "$1" = --voices ] && exec {real} --voices\nexec {real} -w "{heard}" "$@"\n'
    )
    program.chmod(0o755)
    voice = ProgramVoice(str(program), qapp)
    qtbot.waitUntil(lambda: {"id", "en"} <= voice.languages)
    voice.say("Ketik NIK Anda. Enam belas angka di bagian atas KTP.", "id")
    qtbot.waitUntil(lambda: not voice.is_speaking)
    with wave.open(str(heard)) as sound:
        assert sound.getnframes() / sound.getframerate() > 2
    voice.deleteLater()


@pytest.mark.parametrize("wanted, languages", [("none", False), ("mock", True)])
def test_what_speaks_can_be_named(
    wanted: str, languages: bool, monkeypatch: pytest.MonkeyPatch, qapp: QObject
) -> None:
    monkeypatch.setenv(ENGINE, wanted)
    voice = find_voice(qapp)
    assert ("en" in voice.languages) is languages
    assert isinstance(voice, QtVoice) is languages
    voice.deleteLater()

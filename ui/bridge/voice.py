"""What reads a page aloud, where this machine has something that can."""

from __future__ import annotations

import os
import shutil
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QLocale, QObject, QProcess, Signal

from ui.camera.lenses import hush

if TYPE_CHECKING:
    from PySide6.QtTextToSpeech import QTextToSpeech

ENGINE: Final = "LOKET_VOICE"
"""Names what speaks: a program, an engine of Qt, or `none`."""

_PROGRAM: Final = "espeak-ng"
_SLOWLY: Final = "140"  # words a minute: a hall is loud
_UNUSED: Final = frozenset({"speechd", "mock"})
"""Qt waits for speech-dispatcher on the thread of the window, without an end if it is stuck."""


class Voice(QObject):
    """One that says nothing; the others speak some languages, one text at a time."""

    changed = Signal()
    """It can say other languages than before, has begun, or has come to an end."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.languages: frozenset[str] = frozenset()

    @property
    def is_speaking(self) -> bool:
        return False

    def say(self, text: str, language: str) -> None:
        """Instead of whatever it is saying."""

    def stop(self) -> None:
        """In the middle of a word; nothing of the text is kept."""


class ProgramVoice(Voice):
    """A program that reads what it is given on its standard input."""

    def __init__(self, program: str, parent: QObject) -> None:
        super().__init__(parent)
        self._program = program
        self._asking, self._speaking = QProcess(self), QProcess(self)
        self._asking.finished.connect(self._learn)
        self._speaking.finished.connect(self._end)
        self._asking.start(program, ["--voices"])

    @property
    def is_speaking(self) -> bool:
        return self._speaking.state() is not QProcess.ProcessState.NotRunning

    def say(self, text: str, language: str) -> None:
        self.stop()
        self._speaking.start(self._program, ["-v", language, "-s", _SLOWLY, "--stdin"])
        self._speaking.write(text.encode())
        self._speaking.closeWriteChannel()
        self.changed.emit()

    def stop(self) -> None:
        if self.is_speaking:
            self._speaking.kill()
            self._speaking.waitForFinished(1_000)

    def _learn(self) -> None:
        lines = bytes(self._asking.readAllStandardOutput().data()).decode(errors="replace")
        rows = [line.split() for line in lines.splitlines()[1:]]
        self.languages = frozenset(row[1].split("-")[0] for row in rows if len(row) > 1)
        self.changed.emit()

    def _end(self) -> None:
        """Without a loudspeaker it says so at once: then there is no voice either."""
        if b"error" in bytes(self._speaking.readAllStandardError().data()).lower():
            self.languages = frozenset()
        self.changed.emit()


class QtVoice(Voice):
    """The voice of the system, as Qt knows it."""

    def __init__(self, engine: str, parent: QObject) -> None:
        super().__init__(parent)
        from PySide6.QtTextToSpeech import QTextToSpeech

        self._engine: QTextToSpeech = QTextToSpeech(engine, self)
        self._running = frozenset({QTextToSpeech.State.Speaking, QTextToSpeech.State.Synthesizing})
        names = (one.name() for one in self._engine.availableLocales())
        self.languages = frozenset(name.split("_")[0] for name in names)
        self._engine.stateChanged.connect(lambda _: self.changed.emit())

    @property
    def is_speaking(self) -> bool:
        return self._engine.state() in self._running

    def say(self, text: str, language: str) -> None:
        self.stop()
        found = (one for one in self._engine.availableLocales() if one.name()[:2] == language)
        self._engine.setLocale(next(found, QLocale(language)))
        self._engine.say(text)

    def stop(self) -> None:
        if self.is_speaking:
            self._engine.stop()


def find_voice(parent: QObject) -> Voice:
    """What this machine has; silence if it has nothing."""
    wanted = os.environ.get(ENGINE, "")
    if wanted == "none":
        return Voice(parent)
    if program := shutil.which(wanted or _PROGRAM):
        return ProgramVoice(program, parent)
    hush()  # before: the import is what it is said about
    from PySide6.QtTextToSpeech import QTextToSpeech

    engines = QTextToSpeech.availableEngines()
    usable = [one for one in engines if one == wanted or (not wanted and one not in _UNUSED)]
    return QtVoice(usable[0], parent) if usable else Voice(parent)

"""Who says which line: a screen's fixed words, read out again when the language changes."""

from collections.abc import Callable

from ui.words import Words

Speaker = Callable[[str], object]


class Script:
    """Pairs of a setter and the key of what it shows."""

    def __init__(self) -> None:
        self._lines: list[tuple[Speaker, str]] = []

    def line(self, speaker: Speaker, key: str) -> None:
        self._lines.append((speaker, key))

    def read(self, words: Words) -> None:
        for speaker, key in self._lines:
            speaker(words.say(key))

"""The commands explain themselves, and say what is off, in the language that was asked for."""

import pytest

from tests.ui.words.sentences import SENTENCES
from ui.__main__ import main
from ui.commands.arguments import parse
from ui.commands.run import COMMANDS

ARGPARSE = ("usage:", "positional", "optional arguments", "show this help message", "error:")


def help_of(capsys, *arguments: str) -> str:
    with pytest.raises(SystemExit) as stopped:
        parse([*arguments, "--help"])
    assert stopped.value.code == 0
    told: str = capsys.readouterr().out
    return told


@pytest.mark.parametrize("command", ["", *COMMANDS])
def test_every_command_is_explained_in_both_languages(command, capsys) -> None:
    asked = [command] if command else []
    indonesian = help_of(capsys, *asked)
    english = help_of(capsys, *asked, "--language", "en")
    assert indonesian.startswith("pakai: kiosk")
    assert "kode keluar: 0 selesai" in indonesian
    assert [word for word in ARGPARSE if word in indonesian] == []
    assert english.startswith("usage: kiosk")
    assert "exit codes: 0 done" in english
    for told in (indonesian, english):
        titles = [line for line in told.splitlines() if line.endswith(":") and line[0] != " "]
        assert len(titles) == len(set(titles))
        assert "help." not in told


@pytest.mark.parametrize("what", ["list", "add", "rename", "remove", "reset"])
def test_the_parts_of_people_are_explained_too(what, capsys) -> None:
    (short,) = SENTENCES[f"help.people_{what}"]["en"]
    assert short.casefold() in help_of(capsys, "people", what, "--language=en").casefold()


@pytest.mark.parametrize(
    "words, said",
    [
        (["setup"], "Masih kurang: --office\nLihat: kiosk setup --help"),
        (["register"], "Masih kurang: FILE --template"),
        (["receipt", "X", "--paper", "a5"], "Bukan pilihan untuk --paper: 'a5'"),
        (["nowhere"], "Bukan pilihan untuk COMMAND: 'nowhere'\nLihat: kiosk --help"),
        (["status", "--nowhere"], "Tidak dikenal: --nowhere"),
        (["setup", "--office"], "--office perlu sebuah nilai."),
        (["demo", "--quota", "0"], "--quota perlu bilangan bulat, 1 atau lebih."),
        (
            ["demo", "--quota", "0", "--language=en"],
            "--quota needs a whole number of 1 or more.",
        ),
        (["handovers", "1", "--check", "x"], "Pakai --check atau NUMBER, jangan keduanya."),
    ],
)
def test_what_is_off_is_said_in_a_sentence(words, said, capsys) -> None:
    with pytest.raises(SystemExit) as stopped:
        main(words)
    assert stopped.value.code == 2
    assert capsys.readouterr().err.startswith(said)


def test_options_that_every_command_takes_may_stand_before_it_or_after_it() -> None:
    before = parse(["--language", "en", "--home", "here", "status", "--json"])
    after = parse(["status", "--json", "--language", "en", "--home", "here"])
    assert vars(before) == vars(after)
    assert "home" not in parse(["status"])

"""`kiosk kiosk-setup`: what it writes is whole, and the system takes it."""

from __future__ import annotations

import json
import re
import shutil
import subprocess
from pathlib import Path

import pytest

from ui.__main__ import main
from ui.commands.speech import Exit

UNIT = "etc/systemd/system/loket-prakerja.service"


def run(*words: object) -> int:
    return main(["kiosk-setup", *map(str, words)])


def test_it_writes_a_session_below_the_folder_it_is_given(tmp_path, capsys):
    assert run("--root", tmp_path, "--program", "/usr/local/bin/kiosk", "--json") == Exit.DONE
    told = json.loads(capsys.readouterr().out)
    written = {str(one.relative_to(tmp_path)) for one in tmp_path.rglob("*") if one.is_file()}
    assert written == set(told["files"])
    unit = (tmp_path / UNIT).read_text("utf-8")
    assert "ExecStart=/usr/bin/cage -d -- /usr/local/bin/kiosk" in unit
    assert " -s " not in unit  # cage's own way to let people switch consoles
    assert {"Restart=always", "User=loket", "LimitCORE=0", "UMask=0077"} <= set(unit.splitlines())
    assert (tmp_path / "etc/systemd/system/ctrl-alt-del.target").readlink() == Path("/dev/null")
    assert "$" not in "".join((tmp_path / name).read_text("utf-8") for name in written)
    assert run("--root", tmp_path) == Exit.DONE  # again: the same files, replaced


@pytest.mark.parametrize("session", ["cage", "x11", "windows"])
def test_a_dry_run_shows_everything_and_writes_nothing(session, tmp_path, monkeypatch, capsys):
    monkeypatch.chdir(tmp_path)
    assert run("--dry-run", "--session", session) == Exit.DONE
    told = capsys.readouterr()
    assert told.err
    assert list(tmp_path.iterdir()) == []
    for word in {"cage": "cage -d", "x11": "vt1", "windows": "WEKF_PredefinedKey"}[session].split():
        assert word in told.out


@pytest.mark.parametrize(
    "wrong",
    [
        ("--user", "root user"),
        ("--user", "$(id)"),
        ("--program", "kiosk"),
        ("--program", "/usr/bin/kiosk\nUser=root"),
        ("--data", "/var/lib/x y"),
        ("--session", "gnome"),
    ],
)
def test_what_a_unit_cannot_hold_is_refused(wrong, capsys):
    with pytest.raises(SystemExit) as left:
        run("--dry-run", *wrong)
    assert left.value.code == Exit.USAGE
    assert wrong[0] in capsys.readouterr().err


def test_data_outside_of_var_lib_can_be_written_too(capsys):
    run("--dry-run", "--data", "/srv/loket")
    told = capsys.readouterr().out
    assert "ReadWritePaths=/srv/loket" in told
    run("--dry-run", "--data", "/var/lib/loket-dua")
    assert re.search(r"^StateDirectory=loket-dua$", capsys.readouterr().out, re.MULTILINE)


def test_where_nothing_can_be_written_it_says_so(tmp_path, capsys):
    (tmp_path / "etc").write_text("a file")
    assert run("--root", tmp_path) == Exit.SITE
    assert capsys.readouterr().err


@pytest.mark.skipif(shutil.which("systemd-analyze") is None, reason="needs systemd-analyze")
@pytest.mark.parametrize("session", ["cage", "x11"])
def test_systemd_understands_the_unit(session, tmp_path):
    run("--root", tmp_path, "--session", session, "--program", "/bin/true")
    unit = tmp_path / UNIT
    unit.write_text(re.sub(r"/usr/bin/(cage|xinit)", "/bin/true", unit.read_text("utf-8")))
    told = subprocess.run(
        ["systemd-analyze", "verify", "--man=no", str(unit)],
        capture_output=True, text=True, check=False,
    )  # fmt: skip
    ours = [line for line in told.stderr.splitlines() if "loket-prakerja" in line]
    assert ours == []

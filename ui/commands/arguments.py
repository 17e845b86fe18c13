"""What the `kiosk` command understands."""

from __future__ import annotations

import argparse
from pathlib import Path

from ui.commands.closing_words import close_day, handovers
from ui.commands.grammar import EXITS, Commands, command, place_words, positive

CSV_HEADER = (
    "nik,kk,name,birth_place,birth_date,sex,phone,email,street,rt,rw,village,"
    "education,employment,training,consent"
)

_ABOUT = """\
Loket Prakerja: register people where there is no network, and send them when there is one.

Without a command the window opens. Each command works on the kiosk's own folder (--home);
several kiosks can run side by side on one machine, each in a folder of its own.

  first run      kiosk setup --office "Disnaker Kota Bandung"
  join a centre  kiosk enrol https://centre.example CODE
  a whole list   kiosk register people.csv
  send now       kiosk sync --once
  how it stands  kiosk status
  a receipt      kiosk receipt CODE --pdf FILE
  close the day  kiosk close-day
  try it all     kiosk demo
"""


def parse(arguments: list[str]) -> argparse.Namespace:
    """Exits with 2 and a sentence when the words are off."""
    return _parser().parse_args(arguments)


def _parser() -> argparse.ArgumentParser:
    place = place_words()
    parser = argparse.ArgumentParser(
        prog="kiosk",
        description=_ABOUT,
        epilog=EXITS,
        parents=[place],
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument(
        "--self-test",
        action="store_true",
        help="try the parts in a throw-away folder: window, store, signature, seal, regions",
    )
    parser.add_argument(
        "--text-size", choices=("normal", "large"), help="of the window, for this run"
    )
    parser.add_argument(
        "--contrast", choices=("normal", "high"), help="of the window, for this run"
    )
    parser.set_defaults(command=None)
    commands = parser.add_subparsers(title="commands", metavar="COMMAND")
    for tell in (
        _setup,
        _enrol,
        _register,
        _sync,
        _status,
        _receipt,
        _check_receipt,
        _people,
        _recover,
        _settings,
        close_day,
        handovers,
        _demo,
    ):
        tell(commands, place)
    return parser


def _setup(commands: Commands, place: argparse.ArgumentParser) -> None:
    parser = command(
        commands, place, "setup", "make this machine's store and the supervisor's account"
    )
    parser.add_argument("--office", required=True, metavar="NAME", help="the office's name")
    parser.add_argument("--supervisor", default="Penyelia", metavar="NAME", help="who supervises")
    parser.add_argument("--desk", default="", metavar="NAME", help='the desk, such as "Loket 3"')
    parser.add_argument(
        "--regency", default="", metavar="CODE", help="the office's own regency, such as 3273"
    )
    parser.add_argument(
        "--training", action="store_true", help="mark everything as LATIHAN (practice)"
    )


def _enrol(commands: Commands, place: argparse.ArgumentParser) -> None:
    parser = command(
        commands,
        place,
        "enrol",
        "make this kiosk known to a centre",
        "The centre's people give the address and a code that can be used once\n"
        "(kiosk-central enrolment-code).",
    )
    parser.add_argument("url", metavar="URL", help="the centre's address")
    parser.add_argument("code", metavar="CODE", help="the one-time code")


def _register(commands: Commands, place: argparse.ArgumentParser) -> None:
    parser = command(
        commands,
        place,
        "register",
        "register the people of a spreadsheet",
        "FILE is an Excel workbook (.xlsx) or a UTF-8 CSV (comma, semicolon or tab) whose first\n"
        "line names its columns:\n\n"
        f"  {CSV_HEADER}\n\n"
        "Each row is checked as the screen would check it; the good ones are registered. Dates:\n"
        "15-05-1998 or 1998-05-15; sex: L or P; village: its ten-digit code, or\n"
        '"Gegerkalong, Sukasari, Kota Bandung"; consent: ya. Columns may stand in any order; a\n'
        "question of the programme can be answered in a column with its name. Running the same\n"
        "file again doubles nobody. Keep NIK and KK as text: a spreadsheet rounds long numbers.\n\n"
        "With --json each row is answered with one line: row, receipt, problems, notes.",
    )
    what = parser.add_mutually_exclusive_group(required=True)
    what.add_argument("file", type=Path, metavar="FILE", nargs="?", help="the table of people")
    what.add_argument(
        "--template",
        type=Path,
        metavar="FILE",
        help="write an empty table (.csv or .xlsx) with the columns of the programme, and stop",
    )
    parser.add_argument(
        "--preview", action="store_true", help="only tell what would happen; register nobody"
    )
    parser.add_argument(
        "--result",
        type=Path,
        metavar="FILE.csv",
        help="write each row's receipt code or problems, without any NIK, to hand back",
    )


def _sync(commands: Commands, place: argparse.ArgumentParser) -> None:
    parser = command(commands, place, "sync", "send what waits, and fetch the centre's verdicts")
    parser.add_argument(
        "--once", action="store_true", required=True, help="one run, then stop (the window goes on)"
    )


def _status(commands: Commands, place: argparse.ArgumentParser) -> None:
    command(
        commands,
        place,
        "status",
        "tell how the queue stands",
        "Counts by standing, the oldest record that waits, the last success, the next try.\n"
        "May be asked while the window is open.",
    )


def _receipt(commands: Commands, place: argparse.ArgumentParser) -> None:
    parser = command(
        commands,
        place,
        "receipt",
        "tell about one receipt, and write it as a PDF",
        "The same receipt is the same file, byte for byte, until the centre's answer changes it.\n"
        "May be asked while the window is open.",
    )
    parser.add_argument("code", metavar="CODE", help="the receipt code, such as K7QM-4T9D-X2RF")
    parser.add_argument("--pdf", type=Path, metavar="FILE", help="where the PDF is written")
    parser.add_argument(
        "--paper", choices=("80mm", "a4"), default="80mm", help="roll or page (80mm)"
    )


def _check_receipt(commands: Commands, place: argparse.ArgumentParser) -> None:
    parser = command(
        commands,
        place,
        "check-receipt",
        "tell whether a receipt is genuine, without a network",
        "TEXT is what a scanner reads from the QR code (KPK1:...), or a code of this kiosk.\n"
        "Exit 1: it is not genuine, or this kiosk cannot tell.",
    )
    parser.add_argument("text", metavar="TEXT", help="the scanned text or the code")


def _people(commands: Commands, place: argparse.ArgumentParser) -> None:
    parser = commands.add_parser(
        "people",
        help="tell who may sign in, and change it",
        description="Tell who may sign in on this machine, and change it (supervisors).",
        epilog=EXITS,
        parents=[place],
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    inner = parser.add_subparsers(title="commands", metavar="WHAT", dest="what", required=True)
    lines = "With --password-stdin the first line is the password of who signs in{}."
    second = lines.format(",\nthe second the password of the person it is about")
    command(inner, place, "list", "tell everybody's id, name and role", lines.format(""))
    add = command(inner, place, "add", "let somebody in", second)
    add.add_argument("name", metavar="NAME")
    add.add_argument("--role", choices=("operator", "supervisor"), default="operator")
    rename = command(inner, place, "rename", "change a name, with that person's password", second)
    remove = command(inner, place, "remove", "let somebody in no more", lines.format(""))
    reset = command(inner, place, "reset", "give somebody a new password", second)
    for one in (rename, remove, reset):
        one.add_argument("id", metavar="ID", help="as `kiosk people list` tells it")
    rename.add_argument("name", metavar="NAME")
    for one in inner.choices.values():
        one.set_defaults(command="people")


def _recover(commands: Commands, place: argparse.ArgumentParser) -> None:
    parser = command(
        commands,
        place,
        "recover",
        "open a machine again whose supervisors have forgotten their passwords",
        "First --request: send the file to the centre, and read out the letters that are told\n"
        "here when they call (kiosk-central recover). Then --reply with what they sent: a\n"
        "supervisor (--operator, or the first) gets a new password. Nothing is lost; a reply is\n"
        "good once. With --password-stdin the first line is the new password.",
    )
    what = parser.add_mutually_exclusive_group(required=True)
    what.add_argument("--request", type=Path, metavar="FILE", help="where the request is written")
    what.add_argument("--reply", type=Path, metavar="FILE", help="what the centre sent back")


def _settings(commands: Commands, place: argparse.ArgumentParser) -> None:
    parser = command(
        commands,
        place,
        "settings",
        "tell the settings of this machine, and change them",
        "Without KEY=VALUE they are only told; that may be asked while the window is open. An\n"
        "empty VALUE takes a text away. Office, desk, sending and the days data are kept are for\n"
        "supervisors. The same rules hold as on the screen, and each change is written down.",
    )
    parser.add_argument(
        "wishes", nargs="*", metavar="KEY=VALUE", help="such as paper=80mm or data_days=14"
    )


def _demo(commands: Commands, place: argparse.ArgumentParser) -> None:
    parser = commands.add_parser(
        "demo",
        help="the whole way once: a centre, a training kiosk, made-up people",
        description=(
            "Starts a centre and enrols a training kiosk, each in a folder of its own, and opens\n"
            "the window. Without a display (or with --headless) it drives the same window itself:\n"
            "made-up people are typed in while the centre is away, the program is killed and\n"
            "started again in the middle, the centre comes back and the queue drains."
        ),
        epilog=EXITS,
        parents=[place],
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.set_defaults(command="demo")
    parser.add_argument(
        "--headless", action="store_true", help="drive the window without a display"
    )
    parser.add_argument("--applicants", type=positive, default=12, metavar="N", help="people (12)")
    parser.add_argument(
        "--selection",
        choices=("first_come", "draw"),
        default="first_come",
        help="how places are given (first_come)",
    )
    parser.add_argument("--quota", type=positive, default=10, metavar="Q", help="places (10)")
    parser.add_argument("--pictures", type=Path, metavar="DIR", help="where pictures are saved")
    parser.add_argument("--json", action="store_true", help="answer in JSON, for a program")

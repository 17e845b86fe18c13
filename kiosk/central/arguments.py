"""What `kiosk-central` can be asked, and how it explains itself."""

from __future__ import annotations

import argparse
from pathlib import Path

from kiosk.central.address import Address
from kiosk.central.photos.retaking import REASONS
from kiosk.domain.photo import PhotoKind

LISTEN = "127.0.0.1:8620"
DATA = Path("kiosk-central-data")

_ABOUT = """\
The quota server of Loket Prakerja: takes registrations from kiosks, judges them, gives places.

First steps:
  kiosk-central serve --data DIR                          start it (brings its own PostgreSQL)
  kiosk-central enrolment-code --office NAME --data DIR   a code for one new kiosk, valid 24 hours
  kiosk-central status --data DIR                         how many registrations, places, devices

All commands work while the server runs. They find the data by --data DIR (the server's own
folder) or --database URL (any PostgreSQL 15 or newer).
Exit codes: 0 done, 2 wrongly asked, 3 something at this site must be mended first."""


def parser() -> argparse.ArgumentParser:
    made = argparse.ArgumentParser(
        "kiosk-central", description=_ABOUT, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    commands = made.add_subparsers(dest="command", required=True, metavar="COMMAND")
    _serve(commands)
    code = _command(commands, "enrolment-code", "make a one-time code that enrols one kiosk")
    code.add_argument("--office", required=True, metavar="NAME", help="the office of that kiosk")
    code.add_argument("--public-url", metavar="URL", help="where kiosks find the centre")
    _programme(commands)
    _wave(commands)
    _command(commands, "status", "count records, places, devices, and what waits")
    _device(commands)
    _recover(commands)
    _command(commands, "recoveries", "list which kiosks were opened again, by whom and why")
    _photo(commands)
    _command(commands, "photo-looks", "list whose photographs were opened or asked for again")
    _command(commands, "restored", "say that the database came from a backup: kiosks send again")
    return made


def address(text: str) -> Address:
    try:
        return Address.parse(text)
    except ValueError:
        raise argparse.ArgumentTypeError(f"{text!r} is not HOST:PORT") from None


def device(text: str) -> bytes:
    try:
        found = bytes.fromhex(text)
    except ValueError:
        found = b""
    if len(found) != 16:
        raise argparse.ArgumentTypeError("a device is 32 hexadecimal digits, as `device list` says")
    return found


def _serve(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    serve = _command(commands, "serve", "run the centre until Ctrl-C or SIGTERM")
    serve.add_argument(
        "--listen", type=address, default=LISTEN, metavar="HOST:PORT",
        help=f"where to listen; port 0 takes any free one (default {LISTEN})",
    )  # fmt: skip
    serve.add_argument("--public-url", metavar="URL", help="where kiosks find it, if elsewhere")
    serve.add_argument("--workers", type=int, default=1, metavar="N", help="processes (default 1)")
    serve.add_argument(
        "--photos", metavar="PLACE",
        help="where photographs are kept from now on: a folder or s3://bucket/prefix, with the "
        "usual AWS_ variables (default: DIR/photos)",
    )  # fmt: skip
    serve.add_argument(
        "--programme", type=Path, metavar="FILE",
        help="what a new centre publishes first (default: Kartu Prakerja)",
    )  # fmt: skip


def _programme(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    programme = commands.add_parser("programme", help="publish and list programmes")
    below = programme.add_subparsers(dest="action", required=True, metavar="ACTION")
    publish = _command(below, "publish", "publish a programme file as the next version")
    publish.add_argument("file", type=Path, metavar="FILE", help="a TOML file")
    _command(below, "list", "list the programmes in their newest versions")


def _wave(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    wave = commands.add_parser("wave", help="list the waves")
    below = wave.add_subparsers(dest="action", required=True, metavar="ACTION")
    _command(below, "list", "list waves with their quota and the places taken")


def _device(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    devices = commands.add_parser("device", help="list and revoke devices")
    below = devices.add_subparsers(dest="action", required=True, metavar="ACTION")
    _command(below, "list", "list every device that was ever enrolled")
    revoke = _command(below, "revoke", "from now on, nothing counts that this device sends")
    revoke.add_argument("device", type=device, metavar="DEVICE", help="as `device list` names it")


def _recover(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    recover = _command(
        commands, "recover", "answer a kiosk whose supervisors have forgotten their passwords"
    )
    recover.add_argument("file", type=Path, metavar="FILE", help="the request of the kiosk")
    recover.add_argument(
        "--spoken", required=True, metavar="CODE",
        help="the eight letters that the office reads out when you call them on a number you know",
    )  # fmt: skip
    recover.add_argument("--by", required=True, metavar="NAME", help="who helps; it is on record")
    recover.add_argument("--why", required=True, metavar="TEXT", help="why; it is on record")
    recover.add_argument(
        "--out", type=Path, required=True, metavar="REPLY", help="where the reply is written"
    )


def _photo(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    record = "the receipt code of a registration"
    photo = _command(commands, "photo", "open the photographs of registrations; it is on record")
    photo.add_argument("records", nargs="+", metavar="RECORD", help=record)
    photo.add_argument("--by", required=True, metavar="NAME", help="who looks; it is on record")
    photo.add_argument("--why", required=True, metavar="TEXT", help="why; it is on record")
    photo.add_argument(
        "--out", type=Path, required=True, metavar="DIR",
        help="where they are written, readable by you alone; delete them when you are done",
    )  # fmt: skip
    retake = _command(
        commands, "retake", "send a registration back for another photograph; a place is kept"
    )
    retake.add_argument("record", metavar="RECORD", help=record)
    retake.add_argument("--photo", required=True, choices=[str(one) for one in PhotoKind])
    retake.add_argument("--why", required=True, choices=REASONS, help="the desk is told this")
    retake.add_argument("--by", required=True, metavar="NAME", help="who asks; it is on record")


def _command(
    commands: argparse._SubParsersAction[argparse.ArgumentParser], name: str, about: str
) -> argparse.ArgumentParser:
    made = commands.add_parser(name, help=about, description=about[0].upper() + about[1:] + ".")
    where = made.add_mutually_exclusive_group()
    where.add_argument(
        "--data", type=Path, default=DATA, metavar="DIR",
        help=f"the centre's folder, with its PostgreSQL (default {DATA})",
    )  # fmt: skip
    where.add_argument("--database", metavar="URL", help="another PostgreSQL (15 or newer)")
    made.add_argument("--json", action="store_true", help="answer in JSON, for programs")
    return made

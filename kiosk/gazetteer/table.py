"""Writes the one file that a kiosk looks regions up in; its shape is told in README.md."""

from __future__ import annotations

import sqlite3
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator
from contextlib import closing
from pathlib import Path

from kiosk.gazetteer import spelling, village_set
from kiosk.gazetteer.areas import Areas

# A beginning shared by more entries than this is united beforehand: a search never reads more.
HEAVY = 256

_SCHEMA = """
CREATE TABLE source(name TEXT PRIMARY KEY, version TEXT, sha256 TEXT, licence TEXT) WITHOUT ROWID;
CREATE TABLE region(code INTEGER PRIMARY KEY, name TEXT NOT NULL, villages BLOB);
CREATE TABLE retired(code INTEGER PRIMARY KEY, living INTEGER NOT NULL);
CREATE TABLE village(
    rank INTEGER PRIMARY KEY, code INTEGER NOT NULL, name TEXT NOT NULL, postal_code INTEGER);
CREATE TABLE postal(code INTEGER PRIMARY KEY, villages BLOB NOT NULL);
CREATE TABLE word(word TEXT PRIMARY KEY, own BLOB NOT NULL, around BLOB NOT NULL) WITHOUT ROWID;
CREATE TABLE beginning(letters TEXT PRIMARY KEY, own BLOB NOT NULL, around BLOB NOT NULL);
"""

Sets = dict[str, set[int]]


def write(areas: Areas, sources: Iterable[tuple[str, str, str, str]], out: Path) -> None:
    """The same areas make the same bytes, as long as the same SQLite writes them."""
    ranked = sorted(areas.villages, key=lambda code: (spelling.key(areas.villages[code]), code))
    with closing(sqlite3.connect(out, isolation_level=None)) as db:
        db.executescript("PRAGMA page_size=4096; PRAGMA journal_mode=OFF; BEGIN;" + _SCHEMA)
        db.executemany("INSERT INTO source VALUES(?,?,?,?)", sorted(sources))
        db.executemany("INSERT INTO retired VALUES(?,?)", sorted(areas.retired_regencies.items()))
        db.executemany("INSERT INTO region VALUES(?,?,?)", _region_rows(areas, ranked))
        db.executemany("INSERT INTO village VALUES(?,?,?,?)", _village_rows(areas, ranked))
        db.executemany("INSERT INTO postal VALUES(?,?)", _postal_rows(areas, ranked))
        _write_words(db, areas, ranked)
        db.execute("CREATE INDEX village_code ON village(code)")
        db.execute("COMMIT")
        db.execute("VACUUM")


def _region_rows(areas: Areas, ranked: list[str]) -> Iterator[tuple[object, ...]]:
    inside = _grouped(ranked, lambda village: (village[:2], village[:4]))
    for code, official in sorted(areas.regions.items()):
        villages = village_set.as_bitmap(inside[code]) if code in inside else None
        yield code, spelling.everyday(official), villages


def _village_rows(areas: Areas, ranked: list[str]) -> Iterator[tuple[object, ...]]:
    for rank, code in enumerate(ranked):
        yield rank, code, areas.villages[code], areas.postal_codes.get(code)


def _postal_rows(areas: Areas, ranked: list[str]) -> Iterator[tuple[object, ...]]:
    inside = _grouped(ranked, lambda village: (areas.postal_codes.get(village, ""),))
    for code in sorted(inside.keys() - {""}):
        yield code, village_set.as_list(inside[code])


def _write_words(db: sqlite3.Connection, areas: Areas, ranked: list[str]) -> None:
    own = _grouped(ranked, lambda village: _search_words(areas.villages[village]))
    around = _grouped(ranked, lambda village: _words_around(areas, village))
    heavy = {letters for letters, entries in _weights(own, around).items() if entries > HEAVY}
    light = (own.keys() | around.keys()) - heavy
    db.executemany(
        "INSERT INTO word VALUES(?,?,?)", _search_rows(light, own, around, village_set.as_list)
    )
    own, around = _united(own, heavy), _united(around, heavy)
    db.executemany(
        "INSERT INTO beginning VALUES(?,?,?)",
        _search_rows(heavy, own, around, village_set.as_bitmap),
    )


def _search_rows(
    words: Iterable[str], own: Sets, around: Sets, pack: Callable[[Iterable[int]], bytes]
) -> Iterator[tuple[str, bytes, bytes]]:
    for word in sorted(words):
        yield word, pack(own.get(word, ())), pack(around.get(word, ()))


def _united(sets: Sets, beginnings: set[str]) -> Sets:
    """For each beginning, the villages of all words that begin so."""
    united: Sets = defaultdict(set)
    for word, villages in sets.items():
        for beginning in beginnings.intersection(_beginnings(word)):
            united[beginning] |= villages
    return united


def _grouped(ranked: list[str], groups: Callable[[str], Iterable[str]]) -> Sets:
    """The ranks of the villages in each of the groups that `groups` names for a village code."""
    grouped: Sets = defaultdict(set)
    for rank, code in enumerate(ranked):
        for group in groups(code):
            grouped[group].add(rank)
    return grouped


def _search_words(name: str) -> set[str]:
    """Each word, and all of them written as one, as many write "Suka Sari"."""
    return {*spelling.words(name), spelling.key(name)}


def _words_around(areas: Areas, village: str) -> set[str]:
    """What the names of district, regency and province can be found by, official and everyday."""
    found: set[str] = set()
    for length in (6, 4, 2):
        official = areas.regions[village[:length]]
        for name in {official, spelling.everyday(official)}:
            kind, _, bare = name.partition(" ") if length == 4 else ("", "", name)
            found |= {*spelling.words(kind), *_search_words(bare)}
    return found


def _weights(*kinds: Sets) -> Counter[str]:
    """How many entries a search for each beginning would have to read."""
    weights: Counter[str] = Counter()
    for sets in kinds:
        for word, villages in sets.items():
            weights.update(dict.fromkeys(_beginnings(word), len(villages)))
    return weights


def _beginnings(word: str) -> list[str]:
    return [word[:length] for length in range(1, len(word) + 1)]

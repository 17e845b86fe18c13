"""What lies behind a code."""

from __future__ import annotations

import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from kiosk.domain.nik import Nik, findings, region_problem
from kiosk.domain.regions import RegionLookup
from kiosk.errors import RegionsMissing
from kiosk.gazetteer.areas import retired_regencies
from kiosk.gazetteer.places import Region, Village
from kiosk.gazetteer.regions import Regions


def test_the_whole_country_is_there(regions):
    provinces = regions.children()
    regencies = [r for province in provinces for r in regions.children(province.code)]
    districts = [d for regency in regencies for d in regions.children(regency.code)]
    villages = [v for district in districts for v in regions.children(district.code)]
    assert [len(level) for level in (provinces, regencies, districts, villages)] == [
        *(38, 514, 7285, 83762)
    ]


def test_a_village_knows_where_it_lies(regions):
    assert regions.village("3273011002") == Village(
        code="3273011002",
        name="Gegerkalong",
        district=Region("327301", "Sukasari"),
        regency=Region("3273", "Kota Bandung"),
        province=Region("32", "Jawa Barat"),
        postal_code="40153",
    )


@pytest.mark.parametrize(
    "code, regency, district",
    [
        ("317101", "Kota Jakarta Pusat", "Gambir"),
        ("327302", "Kota Bandung", "Coblong"),
        ("351514", "Kabupaten Sidoarjo", "Sukodono"),
        ("320101", "Kabupaten Bogor", "Cibinong"),
    ],
)
def test_the_first_six_digits_of_a_nik_name_a_place(regions, code, regency, district):
    assert regions.province_known(code[:2])
    assert regions.regency_name(code[:4]) == regency
    assert regions.district_name(code) == district


@pytest.mark.parametrize(
    "retired, living, name",
    [("9101", "9301", "Kabupaten Merauke"), ("6473", "6571", "Kota Tarakan")],
)
def test_an_old_nik_leads_to_the_regency_that_lives_on(regions, retired, living, name):
    assert regions.regency_name(retired) is None
    assert regions.retired_regency(retired) == living
    assert regions.regency_name(living) == name


def test_all_36_retired_regencies_live_on_under_a_code_of_their_own(regions):
    retired = retired_regencies()
    assert len(retired) == len(set(retired.values())) == 36
    for code, living in retired.items():
        assert regions.retired_regency(code) == living
        assert regions.regency(code) is None
        assert regions.regency(living) is not None
        assert regions.province_known(code[:2])


def test_a_living_regency_is_not_retired(regions):
    assert regions.retired_regency("3273") is None


@pytest.mark.parametrize(
    "code, name",
    [
        ("31", "DKI Jakarta"),
        ("34", "DI Yogyakarta"),
        ("3101", "Kabupaten Kepulauan Seribu"),
        ("7204", "Kabupaten Toli-Toli"),
        ("5308", "Kabupaten Ende"),
    ],
)
def test_places_are_called_what_people_call_them(regions, code, name):
    assert (regions.province(code) or regions.regency(code)) == Region(code, name)


@pytest.mark.parametrize(
    "code",
    ["", "0", "99", "9999", "32.73", "32.0", " 32", "+3", "3२", "\ud800\ud800", "x" * 10_000],
)
def test_what_is_no_code_names_nothing(regions, code):
    lookups = (
        *(regions.province, regions.regency, regions.district, regions.village),
        *(regions.regency_name, regions.district_name, regions.retired_regency),
    )
    assert not any(look_up(code) for look_up in lookups)
    assert not regions.province_known(code)
    assert not regions.village_known(code)
    assert not (code and regions.children(code))


def test_the_chain_leads_from_the_country_to_a_village_by_name(regions):
    assert [p.name for p in regions.children()][:3] == ["Aceh", "Bali", "Banten"]
    assert Region("3273", "Kota Bandung") in regions.children("32")
    assert Region("327302", "Coblong") in regions.children("3273")
    names = [village.name for village in regions.children("327302")]
    assert names == sorted(names)
    assert "Dago" in names


def test_the_domain_can_ask_it(regions):
    lookup: RegionLookup = regions
    assert lookup.village_known("3273011002")
    assert not lookup.village_known("3273019999")


@pytest.mark.parametrize(
    "digits, asked",
    [
        ("3171011505989001", []),
        ("3273025206019002", []),
        ("9101010507859004", [("nik.regency_retired", "9301")]),
        ("6473014902929006", [("nik.regency_retired", "6571")]),
        ("3273990101909001", [("nik.district_unknown", None)]),
        ("3299990101909001", [("nik.regency_unknown", None)]),
    ],
)
def test_what_a_nik_is_asked_about_follows_from_the_table(regions, digits, asked):
    nik = Nik(digits)
    assert region_problem(nik, regions) is None
    assert [(found.code, found.facts.get("now")) for found in findings(nik, regions)] == asked


def test_a_province_that_never_was_makes_no_nik(regions):
    assert region_problem(Nik("2001010101909001"), regions) is not None


def test_threads_get_the_answers_they_asked_for(regions):
    codes = [village.code for d in regions.children("3273") for village in regions.children(d.code)]
    expected = [regions.village(code) for code in codes]
    with Regions.open() as shared, ThreadPoolExecutor(8) as threads:
        assert list(threads.map(shared.village, codes)) == expected


def test_a_closed_gazetteer_opens_again_when_it_is_asked(regions):
    with Regions.open() as again:
        assert again.province_known("32")
    assert again.province_known("32")
    again.close()


@pytest.mark.parametrize("content", [None, b"", b"this is a text, not a table of regions" * 100])
def test_a_missing_or_damaged_file_is_the_supervisors_to_mend(tmp_path, content):
    path = tmp_path / "regions #1?.sqlite"
    if content is not None:
        path.write_bytes(content)
    with Regions.open(path) as broken, pytest.raises(RegionsMissing) as told:
        broken.search_villages("geger")
    assert told.value.facts == {"file": path.name}


def test_it_reads_beside_any_characters_in_a_path(tmp_path):
    path = tmp_path / "wilayah #1 50%?.sqlite"
    path.symlink_to(Path(__file__).parents[2] / "resources" / "regions.sqlite")
    with Regions.open(path) as opened:
        assert opened.province_known("32")


def test_opening_reads_nothing_and_needs_no_builder():
    program = (
        "import sys; from kiosk.gazetteer.regions import Regions; Regions.open();"
        "print(*(name for name in sys.modules if name.startswith('kiosk.gazetteer')))"
    )
    loaded = subprocess.run(
        [sys.executable, "-c", program], check=True, capture_output=True, text=True
    ).stdout.split()
    assert "kiosk.gazetteer.regions" in loaded
    assert not {"kiosk.gazetteer.build", "kiosk.gazetteer.areas"} & set(loaded)

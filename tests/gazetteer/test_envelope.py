"""Finding the village that a cell of a spreadsheet names."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st


def codes(villages):
    return [village.code for village in villages]


@pytest.mark.parametrize(
    "text",
    [
        "3273011002",
        "32.73.01.1002",
        "Gegerkalong",
        "Gegerkalong, Sukasari",
        "Gegerkalong, Sukasari, Bandung",
        "gegerkalong,sukasari,KOTA BANDUNG,jawa barat",
        "Kel. Geger Kalong, Kec. Sukasari, Kota Bandung, Prov. Jawa Barat",
        "Gegerkalong, Kota Bandung",
        "Gegerkalong, Jawa Barat",
        "Gegerkalong, , Sukasari,",
    ],
)
def test_many_ways_of_writing_name_one_village(regions, text):
    assert codes(regions.find_village(text)) == ["3273011002"]


@pytest.mark.parametrize(
    "text",
    [
        "Gambir, Gambir, Jakarta Pusat",
        "Gambir, Gambir, Kota Adm. Jakarta Pusat, DKI Jakarta",
        "GAMBIR, GAMBIR, KOTA ADMINISTRASI JAKARTA PUSAT, DAERAH KHUSUS IBUKOTA JAKARTA",
    ],
)
def test_official_and_everyday_names_mean_the_same(regions, text):
    assert codes(regions.find_village(text)) == ["3171011001"]


def test_kota_and_kabupaten_are_told_apart_when_the_writer_does(regions):
    regencies = {
        written: {village.regency.name for village in regions.find_village(f"Cibodas, {written}")}
        for written in ("Kab. Bandung Barat", "Kota Tangerang", "Tangerang")
    }
    assert regencies["Kab. Bandung Barat"] == {"Kabupaten Bandung Barat"}
    assert regencies["Kota Tangerang"] == {"Kota Tangerang"}
    assert "Kota Tangerang" in regencies["Tangerang"]


def test_an_ambiguous_text_names_all_it_can_mean(regions):
    found = regions.find_village("Sukamaju, Jawa Barat")
    assert len(found) > 20
    assert {village.province.name for village in found} == {"Jawa Barat"}


def test_a_desa_and_a_kelurahan_of_one_name_in_one_district_stay_two(regions):
    assert len(regions.find_village("Merlung, Merlung, Tanjung Jabung Barat, Jambi")) == 2


def test_a_name_may_have_commas_of_its_own(regions):
    (found,) = regions.find_village("Lambang Sari I, II, III, Lirik, Kab. Indragiri Hulu, Riau")
    assert found.name == "Lambang Sari I, II, III"


@pytest.mark.parametrize(
    "text",
    [
        "Gegerkalong, Coblong, Kota Bandung",
        "Gegerkalong, Kota Bandung, Sukasari",
        "Gegerkalon",
        "Gegerkalong, Sukasari, Kabupaten Bandung",
        "Gegerkalong, Sukasari, Kota Bandung, Jawa Barat, Indonesia",
        ",".join(["Gegerkalong"] * 50),
    ],
)
def test_what_does_not_fit_is_not_guessed(regions, text):
    assert regions.find_village(text) == ()


@given(data=st.data())
def test_every_village_is_found_by_its_whole_address(regions, listed, data):
    village = regions.village(data.draw(st.sampled_from(listed)).code)
    parents = (village.district, village.regency, village.province)
    text = ", ".join([village.name, *(parent.name for parent in parents)])
    assert village in regions.find_village(text)
    assert village in regions.find_village(text.upper())

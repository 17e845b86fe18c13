"""How the process that reads cards is started: from packages, or from the pack of the bundle."""

import sys
from importlib import util
from types import MappingProxyType

import pytest

from kiosk.imaging import errand


@pytest.fixture
def bundle(monkeypatch, tmp_path):
    """The folder of a kiosk that is no clone."""
    folder = tmp_path / "kiosk"
    folder.mkdir()
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(sys, "executable", str(folder / "kiosk"))
    return folder


def test_a_bundle_without_the_pack_reads_no_cards(bundle):
    assert errand.command() == ()


@pytest.mark.parametrize("where", ["ocr", "../ocr"])
def test_the_pack_lies_in_the_folder_of_the_kiosk_or_beside_it(bundle, where):
    program = (bundle / where).resolve() / "card-reader"
    program.parent.mkdir()
    program.touch()
    assert errand.command() == (str(program),)
    assert errand.command(hurry=True) == (str(program), errand.HURRY)


def test_without_the_optional_packages_there_is_no_process(monkeypatch):
    monkeypatch.setattr(errand, "find_spec", lambda name: None)
    assert errand.command() == ()


def test_with_them_it_is_this_python():
    if not (util.find_spec("rapidocr") and util.find_spec("onnxruntime")):
        pytest.skip("the optional part that reads cards is not installed")
    assert errand.command()[0] == sys.executable


def test_onnx_runtime_is_told_to_keep_to_itself_before_it_is_loaded():
    assert errand._surroundings()["ORT_DISABLE_TELEMETRY"] == "1"
    assert isinstance(errand.QUIET, MappingProxyType)


def test_a_bundle_hands_on_the_libraries_of_the_machine_not_its_own(bundle, monkeypatch):
    monkeypatch.setenv("LD_LIBRARY_PATH", str(bundle / "_internal"))
    monkeypatch.setenv("LD_LIBRARY_PATH_ORIG", "/of/the/machine")
    assert errand._surroundings()["LD_LIBRARY_PATH"] == "/of/the/machine"
    monkeypatch.delenv("LD_LIBRARY_PATH_ORIG")
    assert "LD_LIBRARY_PATH" not in errand._surroundings()

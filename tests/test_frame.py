"""The house itself: what stands where, what is pinned, and what no file may say."""

import ast
import re
import subprocess
import sys
import tomllib
from collections.abc import Iterator
from importlib import metadata
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

ROOT = Path(__file__).resolve().parents[1]
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
MAKEFILE = (ROOT / "Makefile").read_text("utf-8")

TOP_LEVEL = {
    *("kiosk", "ui", "resources", "tests", "build.spec", "pyproject.toml", "README.md"),
    *("Makefile", "CHANGELOG.md", "LICENSE", "constraints.txt"),
}


def _tracked() -> list[str]:
    listing = subprocess.run(
        ["git", "-c", "safe.directory=*", "ls-files", "-z"],
        cwd=ROOT,
        check=True,
        capture_output=True,
        text=True,
    )
    return [name for name in listing.stdout.split("\0") if (ROOT / name).is_file()]


TRACKED = _tracked()
MODULES = sorted(name for name in TRACKED if re.match(r"(kiosk|ui)/.*\.py$", name))
PACKAGES = sorted(
    {str(Path(name).parent) for name in MODULES if name.endswith("/__init__.py")}
    | {"resources", "tests"}
)


# --- the layout -----------------------------------------------------------------------------------


def test_the_top_level_holds_what_the_customer_named_and_dot_files() -> None:
    standing = {name.split("/")[0] for name in TRACKED}
    assert {name for name in standing if not name.startswith(".")} == TOP_LEVEL


@pytest.mark.parametrize("package", PACKAGES)
def test_every_room_has_a_doorplate(package: str) -> None:
    lines = (ROOT / package / "README.md").read_text("utf-8").splitlines()
    assert lines[0].startswith("# ")
    assert len([line for line in lines[1:] if line.strip()]) >= 3


# --- what no file may say -------------------------------------------------------------------------

# Written with a bracket each, so that this file does not say them either.
FORBIDDEN = re.compile(
    r"py[p]i\.org|python[h]osted|registry\.[n]pmjs|deb\.[d]ebian\.org|index[-]url|find[-]links"
    r"|/[r]oot/|/[w]ork/|/[o]pt/|/[t]mp/|\.p[y]env|/[h]ome/\w"
)


def _texts() -> Iterator[tuple[str, str]]:
    for name in TRACKED:
        content = (ROOT / name).read_bytes()
        if b"\0" not in content:
            yield name, content.decode("utf-8")


def test_no_file_names_a_package_registry_or_a_folder_of_the_machine_it_was_written_on() -> None:
    said = [f"{name}: {match[0]}" for name, text in _texts() for match in FORBIDDEN.finditer(text)]
    assert not said


def test_nothing_is_left_to_do() -> None:
    left = re.compile(r"\b(?:TO[D]O|FIX[M]E|XX[X])\b")
    assert not [name for name, text in _texts() if left.search(text)]


# --- what is pinned -------------------------------------------------------------------------------


def _pins() -> dict[str, str]:
    lines = (ROOT / "constraints.txt").read_text("utf-8").splitlines()
    pins = (line.split("==") for line in lines if line and not line.startswith("#"))
    return {canonicalize_name(name): version for name, version in pins}


def _requirements() -> list[Requirement]:
    groups = [PROJECT["dependencies"], *PROJECT["optional-dependencies"].values()]
    return [Requirement(text) for group in groups for text in group]


def _applies(requirement: Requirement, extras: set[str]) -> bool:
    marker = requirement.marker
    return marker is None or any(marker.evaluate({"extra": extra}) for extra in extras or {""})


def _installed() -> dict[str, str]:
    """Every distribution that the project and its extras bring in, however far away."""
    found: dict[str, str] = {}
    seen: set[str] = set()
    waiting = _requirements()
    while waiting:
        requirement = waiting.pop()
        if str(requirement) in seen:
            continue
        seen.add(str(requirement))
        distribution = metadata.distribution(requirement.name)
        found[canonicalize_name(requirement.name)] = distribution.version
        needs = [Requirement(text) for text in distribution.requires or ()]
        waiting += [need for need in needs if _applies(need, requirement.extras)]
    return found


def test_every_package_that_is_installed_is_pinned_to_what_is_installed() -> None:
    pins = _pins()
    assert {name: pins.get(name) for name in _installed()} == _installed()


def test_the_pins_satisfy_what_the_project_asks_for() -> None:
    pins = _pins()
    too_old = [
        str(need) for need in _requirements() if pins[need.name.lower()] not in need.specifier
    ]
    assert not too_old


# --- documents that must agree --------------------------------------------------------------------


def _targets() -> set[str]:
    return set(re.findall(r"^([a-z]+):", MAKEFILE, re.MULTILINE))


def test_make_offers_what_the_handbook_of_the_house_promises() -> None:
    assert {"demo", "run", "test", "check", "bench", "bundle", "regions", "clean"} <= _targets()


def test_every_make_target_that_a_document_names_exists() -> None:
    for name in TRACKED:
        if name.endswith(".md"):
            code = re.findall(
                r"`[^`\n]+`|^```.*?^```|^    [^\n]+",
                (ROOT / name).read_text("utf-8"),
                re.MULTILINE | re.DOTALL,
            )
            named = {
                target
                for text in code
                for target in re.findall(r"^[`\s]*make ([a-z]+)", text, re.MULTILINE)
            }
            assert named <= _targets(), name


def test_make_alone_lists_every_target_a_person_would_call() -> None:
    listing = subprocess.run(["make"], cwd=ROOT, check=True, capture_output=True, text=True)
    listed = set(re.findall(r"make ([a-z]+)", listing.stdout))
    assert listed == _targets() - {"setup"}


def test_the_newest_entry_of_the_changelog_is_this_version() -> None:
    """Above it, "Next" gathers what the version to come will say."""
    entries = re.findall(r"^## (\S+)", (ROOT / "CHANGELOG.md").read_text("utf-8"), re.MULTILINE)
    assert next(entry for entry in entries if entry != "Next") == PROJECT["version"]
    assert "Next" not in entries[1:]


def test_every_licence_text_that_the_notices_name_is_there() -> None:
    notices = (ROOT / "resources" / "licences" / "README.md").read_text("utf-8")
    named = set(re.findall(r"`(resources/[\w./-]+)`", notices))
    assert not [name for name in named if not (ROOT / name).is_file()]
    texts = {
        name for name in TRACKED if re.search(r"resources/.*(OFL|LICEN[CS]E|\.\d\.txt$)", name)
    }
    assert texts <= named


# --- the style of the house -----------------------------------------------------------------------

PATTERN_NAMES = re.compile(r"(?:Manager|Helper|Utils?|Service|Handler|Controller|Singleton)$|^App$")


@pytest.mark.parametrize("module", MODULES)
def test_a_module_is_one_thing_and_its_parts_are_short(module: str) -> None:
    text = (ROOT / module).read_text("utf-8")
    tree = ast.parse(text)
    assert len(text.splitlines()) <= 330
    for node in ast.walk(tree):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            assert _length(node) <= 40, node.name
        if isinstance(node, ast.ClassDef):
            assert not PATTERN_NAMES.search(node.name)
            assert _length(node) <= 180, node.name


def _length(node: ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef) -> int:
    return (node.end_lineno or node.lineno) - node.lineno + 1


@pytest.mark.parametrize("module", [name for name in MODULES if name.startswith("kiosk/domain/")])
def test_the_domain_needs_nothing_but_python(module: str) -> None:
    own = {"kiosk.domain", "kiosk.errors"}
    for node in ast.walk(ast.parse((ROOT / module).read_text("utf-8"))):
        names = [alias.name for alias in node.names] if isinstance(node, ast.Import) else []
        if isinstance(node, ast.ImportFrom):
            assert node.level <= 1
            names = [node.module or ""] if node.level == 0 else []
        for name in names:
            known = name.split(".")[0] in sys.stdlib_module_names
            assert known or ".".join(name.split(".")[:2]) in own, name


# --- what the first picture waits for -------------------------------------------------------------

HEAVY = {
    *("alembic", "argon2", "cbor2", "cryptography", "granian", "litestar", "msgspec"),
    *("psycopg", "requests", "sqlalchemy", "sqlcipher3", "urllib3", "zstandard"),
}

FIRST_PICTURE = """
import os, sys, threading
from pathlib import Path

imported = []
window_thread = threading.get_ident()

def note(event, facts):
    if event == "import" and threading.get_ident() == window_thread:
        imported.append(facts[0])

sys.addaudithook(note)
import ui.__main__
import ui.window
from ui import compose

application = compose.application()
window = compose.build_window(Path(sys.argv[1]))
window.show()
assert not window.grab().isNull()
print(*imported, flush=True)
os._exit(0)  # what was begun behind the picture need not end
"""


def test_the_first_picture_is_painted_before_anything_it_does_not_need_is_loaded(
    tmp_path: Path,
) -> None:
    run = subprocess.run(
        [sys.executable, "-c", FIRST_PICTURE, tmp_path],
        cwd=ROOT,
        check=True,
        capture_output=True,
        text=True,
    )
    imported = {name.split(".")[0] for name in run.stdout.split()}
    assert "ui.screens.opening" in run.stdout.split()
    assert not imported & HEAVY


# --- the tests' own ground ------------------------------------------------------------------------


def test_a_warning_nobody_expected_fails_the_test_that_caused_it(tmp_path: Path) -> None:
    (tmp_path / "test_loud.py").write_text(
        "import logging, pytest\n"
        "def test_quiet(): logging.getLogger('x').info('fine')\n"
        "def test_loud(): logging.getLogger('x').warning('not fine')\n"
        "@pytest.mark.expects_log\n"
        "def test_told(): logging.getLogger('x').warning('part of the story')\n",
        "utf-8",
    )
    run = subprocess.run(
        [sys.executable, "-m", "pytest", "-q", "-p", "tests.conftest", "-W", "ignore", tmp_path],
        cwd=ROOT,
        check=False,
        capture_output=True,
        text=True,
    )
    assert "1 failed, 2 passed" in run.stdout
    assert "WARNING x: not fine" in run.stdout

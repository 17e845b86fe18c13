"""`make bench`: run every benchmark, print a table, write the same as JSON.

    python -m tests.benchmarks [NAME ...] [--runs N]

NAME is a module without `bench_` (store, desk, window ...); without one, all run.
"""

from __future__ import annotations

import argparse
import importlib
import json
import platform
import sys
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

HERE = Path(__file__).parent
OUT = HERE / "out" / "bench.json"


def main() -> int:
    names = sorted(file.stem.removeprefix("bench_") for file in HERE.glob("bench_*.py"))
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("names", nargs="*", metavar="NAME", help=f"any of: {', '.join(names)}")
    parser.add_argument("--runs", type=int, default=5, help="runs of each measure (5 or more)")
    asked = parser.parse_args()
    if unknown := set(asked.names) - set(names):
        parser.error(f"no such benchmark: {', '.join(sorted(unknown))}")
    measures: list[dict[str, Any]] = []
    for name in asked.names or names:
        for measure in _measures(name, asked.runs):
            measures.append(measure)
            _tell(measure)
    OUT.parent.mkdir(exist_ok=True)
    machine = {"python": platform.python_version(), "system": platform.platform()}
    OUT.write_text(json.dumps({"machine": machine, "measures": measures}, indent=2) + "\n")
    print(f"\n{OUT.relative_to(HERE.parents[1])}")
    return 0


def _measures(name: str, runs: int) -> Iterable[dict[str, Any]]:
    module = importlib.import_module(f"tests.benchmarks.bench_{name}")
    return [measured.to_data() for measured in module.measure(runs)]


def _tell(measure: Mapping[str, Any]) -> None:
    ours, floor = measure["runs"]["ours"], measure["runs"]["floor"]
    print(f"\n{measure['name']}")
    for who, spread in (("ours", ours), ("floor", floor)):
        print(
            f"  {who:<6} {spread['median']:>10g} {measure['unit']:<12}"
            f" (min {spread['min']:g}, max {spread['max']:g}, {spread['count']} runs)"
        )
    print(f"  ratio  {measure['ratio']:>10g}   floor: {measure['floor_is']}", end="")
    print(f"   aim: {measure['aim']}" if measure["aim"] else "", flush=True)


if __name__ == "__main__":
    sys.exit(main())

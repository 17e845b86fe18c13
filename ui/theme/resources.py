"""Where the files live that travel with the program: beside the code, or inside the bundle."""

import sys
from pathlib import Path


def resource(*parts: str) -> Path:
    """The path of a bundled file, whether the program runs from source or from its bundle."""
    root = Path(getattr(sys, "_MEIPASS", Path(__file__).parents[2]))
    return root.joinpath("resources", *parts)

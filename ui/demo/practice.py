"""The demonstration for a person at a screen: a training kiosk to play with, and its own centre."""

from __future__ import annotations

import argparse
from pathlib import Path

from kiosk.device.home import default_home
from kiosk.usecases.site import Site
from ui.commands.speech import Exit, tell, words_of
from ui.demo import programme
from ui.demo.centre import DemoCentre, remembered_address
from ui.demo.training import PASSWORD, prepare
from ui.window import show


def practise(asked: argparse.Namespace) -> Exit:
    """Until the window is closed; what was typed is there the next time."""
    folder: Path = getattr(asked, "home", None) or default_home().with_name("loket-latihan")
    folder.mkdir(parents=True, exist_ok=True)
    file = programme.write(folder, asked.selection, asked.quota)
    centre = DemoCentre(folder / "centre", file, remembered_address(folder / "centre-address"))
    site = Site(folder / "kiosk")
    try:
        prepare(centre, site)
        words = words_of(asked)
        tell(words.say("demo.open", password=PASSWORD))
        return Exit(show(site.folder, words.language))
    finally:
        centre.stop()

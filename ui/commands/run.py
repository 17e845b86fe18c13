"""Running one command: expected failures become sentences and exit codes."""

from __future__ import annotations

import argparse
from collections.abc import Callable, Mapping

from kiosk.errors import Failure
from ui.commands import closing, receipts, register, tools
from ui.commands.demo import demo
from ui.commands.kiosk_setup import kiosk_setup
from ui.commands.people import people
from ui.commands.read_cards import read_card
from ui.commands.recover import recover
from ui.commands.settings import settings
from ui.commands.speech import Exit, complain

COMMANDS: Mapping[str, Callable[[argparse.Namespace], Exit]] = {
    "setup": tools.setup,
    "enrol": tools.enrol,
    "register": register.register,
    "sync": tools.sync,
    "status": tools.status,
    "receipt": receipts.receipt,
    "check-receipt": receipts.check_receipt,
    "read-card": read_card,
    "people": people,
    "recover": recover,
    "settings": settings,
    "close-day": closing.close_day,
    "handovers": closing.handovers,
    "demo": demo,
    "kiosk-setup": kiosk_setup,
}


def run(asked: argparse.Namespace) -> int:
    try:
        return COMMANDS[asked.command](asked)
    except Failure as failure:
        return complain(failure)
    except KeyboardInterrupt:
        return 130
    except BrokenPipeError:
        return Exit.DONE  # whoever was listening has heard enough

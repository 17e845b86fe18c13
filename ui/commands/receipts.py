"""Receipts without a window: one as a PDF, and whether one that is shown is genuine."""

from __future__ import annotations

import argparse
import os
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from kiosk.errors import Invalid
from ui.commands.opening import workplace_of
from ui.commands.speech import Exit, answer, complain, tell, words_of

if TYPE_CHECKING:
    from kiosk.usecases.receipts import CheckedReceipt, Receipt
    from ui.words import Words


def receipt(asked: argparse.Namespace) -> Exit:
    """May be asked while the window is open; the same receipt is the same file."""
    words = words_of(asked)
    with workplace_of(asked, looking=True) as workplace:
        found = workplace.receipts.find(asked.code)
    if asked.pdf is not None:
        _save(found, words.in_zone(found.office.zone), asked)
    if asked.json:
        answer(_told(found, asked))
    else:
        standing = words.standing(found.row.standing)
        tell(words.say("command.receipt", code=found.row.receipt_code, standing=standing))
        if asked.pdf is not None:
            tell(words.say("command.receipt_saved", path=asked.pdf))
    return Exit.DONE


def check_receipt(asked: argparse.Namespace) -> Exit:
    """Exit 1 for what is not genuine, or cannot be told here."""
    words = words_of(asked)
    try:
        with workplace_of(asked, looking=True) as workplace:
            zone = workplace.office.zone
            checked = workplace.receipts.check(asked.text)
    except Invalid as refused:
        if not asked.json:
            return complain(refused)
        answer({"genuine": False, "problem": refused.problem.code})
        return Exit.LOOK
    if asked.json:
        answer({"genuine": True, "problem": None, **_checked(checked)})
    else:
        _tell_checked(checked, words.in_zone(zone))
    return Exit.DONE


def _save(found: Receipt, words: Words, asked: argparse.Namespace) -> None:
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from ui.compose import application
    from ui.printing.pdf import save_pdf
    from ui.printing.receipt_paper import Paper, receipt_sheet

    running = application()
    save_pdf(receipt_sheet(found, words, Paper.named(asked.paper)), asked.pdf)
    running.processEvents()


def _told(found: Receipt, asked: argparse.Namespace) -> Mapping[str, Any]:
    return {
        "receipt": found.row.receipt_code,
        "standing": found.row.standing.value,
        "office": found.office.name,
        "captured_at": found.row.captured_at,
        "nik_end": found.nik_end,
        "qr": found.qr,
        "pdf": None if asked.pdf is None else str(asked.pdf),
    }


def _checked(checked: CheckedReceipt) -> Mapping[str, Any]:
    facts, row = checked.facts, checked.row
    return {
        "proof": checked.proof.value,
        "receipt": checked.code.text,
        "nik_end": facts.nik_end if facts else None,
        "office": facts.office if facts else None,
        "captured_at": facts.captured_at if facts else row.captured_at if row else None,
        "programme": {"id": facts.programme[0], "version": facts.programme[1]} if facts else None,
        "training": facts.training if facts else None,
        "standing": row.standing.value if row else None,
    }


def _tell_checked(checked: CheckedReceipt, words: Words) -> None:
    tell(words.say(f"command.genuine.{checked.proof.value}", code=checked.code.text))
    if (facts := checked.facts) is not None:
        at = facts.captured_at.astimezone(words.zone)
        when = f"{words.day(at.date())}, {words.clock(at)} {at.tzname()}"
        tell(words.say("command.made_by", office=facts.office, when=when, end=facts.nik_end))
        if facts.training:
            tell(words.say("receipt.training"))
    if checked.row is not None:
        tell(words.say("command.stands", standing=words.standing(checked.row.standing)))

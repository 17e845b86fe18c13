"""`kiosk close-day` and `kiosk handovers`: a day closed, and the records of closed days."""

from __future__ import annotations

import argparse
import os
from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

from kiosk.errors import DocumentNotSaved, FileUnreadable, Invalid
from ui.commands.opening import password_of, site_of, workplace_of
from ui.commands.speech import Exit, answer, complain, tell, words_of
from ui.models.handover_words import cause_of, summary

if TYPE_CHECKING:
    from kiosk.usecases.closing import Handover
    from ui.words import Words


def close_day(asked: argparse.Namespace) -> Exit:
    """Exit 1 where something is not sent yet: it is sealed, and the record says so."""
    password = password_of(asked)
    workplace = site_of(asked).sign_in(asked.operator, password)
    try:
        signed = workplace.closing.sign(password)
    finally:
        workplace.close()
    if asked.json:
        answer(_told(signed))
    else:
        _tell_closed(signed, words_of(asked))
    return Exit.LOOK if signed.facts.remains.unsent else Exit.DONE


def handovers(asked: argparse.Namespace) -> Exit:
    if asked.check is not None:
        return _check(asked)
    with workplace_of(asked, looking=True) as workplace:
        closing = workplace.closing
        found = closing.records() if asked.number is None else (closing.record(asked.number),)
    if asked.number is not None:
        _write(found[0], asked)
    _tell(found, asked)
    return Exit.DONE


def _check(asked: argparse.Namespace) -> Exit:
    """Exit 1 for what is not genuine, or cannot be told here."""
    try:
        record = asked.check.read_bytes()
    except OSError as error:
        raise FileUnreadable(reason="missing") from error
    try:
        with workplace_of(asked, looking=True) as workplace:
            checked = workplace.closing.verify(record)
    except Invalid as refused:
        if not asked.json:
            return complain(refused)
        answer({"genuine": False, "problem": refused.problem.code})
        return Exit.LOOK
    facts = checked.facts
    if asked.json:
        answer(
            {"genuine": True, "own": checked.own, "number": facts.number, "office": facts.office}
        )
    else:
        told = {"number": facts.number, "office": facts.office}
        tell(words_of(asked).say("command.handover_genuine", **told))
    return Exit.DONE


def _write(signed: Handover, asked: argparse.Namespace) -> None:
    if asked.record is not None:
        try:
            asked.record.write_bytes(signed.record)
        except OSError as error:
            raise DocumentNotSaved(errno=error.errno or 0) from error
    if asked.pdf is not None:
        _save(signed, asked.pdf)


def _save(signed: Handover, path: Path) -> None:
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from ui.compose import application
    from ui.printing.handover_paper import handover_sheet
    from ui.printing.pdf import save_pdf

    running = application()
    save_pdf(handover_sheet(signed), path)
    running.processEvents()


def _tell(found: tuple[Handover, ...], asked: argparse.Namespace) -> None:
    if asked.json:
        answer({"handovers": [_told(one) for one in found]})
        return
    words = words_of(asked)
    for one in found:
        tell(_line(one, words))
    if not found:
        tell(words.say("command.handover_none"))
    for path in (asked.pdf, asked.record):
        if path is not None:
            tell(words.say("command.handover_saved", path=path))


def _line(signed: Handover, words: Words) -> str:
    return words.say("command.handover", number=signed.number, told=summary(signed, words))


def _tell_closed(signed: Handover, words: Words) -> None:
    facts, remains = signed.facts, signed.facts.remains
    tell(words.say("command.closed", number=facts.number, people=facts.total))
    if remains.unsent:
        cause = cause_of(remains.reason, words)
        tell(words.say("command.closed_left", unsent=remains.unsent, cause=cause))
    if remains.readable:
        tell(words.say("command.closed_readable", readable=remains.readable))


def _told(signed: Handover) -> Mapping[str, Any]:
    facts, remains = signed.facts, signed.facts.remains
    return {
        "number": facts.number,
        "digest": signed.digest.hex(),
        "begins": facts.begins,
        "closed_at": facts.closed_at,
        "signed_by": facts.signed_by.id,
        "people": facts.total,
        "counts": dict(facts.counts),
        "operators": {one.person.id: dict(one.counts) for one in facts.operators},
        "batches": len(facts.batches),
        "unsent": remains.unsent,
        "reason": remains.reason or None,
        "readable": remains.readable,
        "drafts": remains.drafts,
        "to_check": remains.to_check,
        "to_approve": remains.to_approve,
        "photos": remains.photos,
    }

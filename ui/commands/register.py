"""The command that registers the people of a table: try it out, register, hand back the result."""

from __future__ import annotations

import argparse
from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk.errors import FileUnreadable
from ui.commands.opening import workplace_of
from ui.commands.speech import Exit, answer, tell, words_of
from ui.models.row_words import problems_of, result_lines

if TYPE_CHECKING:
    from kiosk.domain.form import Form
    from kiosk.usecases.collective import RowAnswer
    from kiosk.usecases.workplace import Workplace
    from ui.words import Words


def register(asked: argparse.Namespace) -> Exit:
    """Each row is told as it is done; exit 1 when any row had a problem."""
    _demand_other_file(asked.file, asked.result)
    with workplace_of(asked) as workplace:
        if asked.template is not None:
            return _make_template(asked, workplace)
        told = _preview(asked, workplace) if asked.preview else _register(asked, workplace)
        if asked.result is not None:
            _hand_back(asked, workplace, told)
    return Exit.LOOK if any(row.problems for row in told) else Exit.DONE


def _register(asked: argparse.Namespace, workplace: Workplace) -> list[RowAnswer]:
    words, form = words_of(asked), workplace.desk.programme.form
    told = []
    for row in workplace.collective.register(asked.file, words.language):
        told.append(row)
        if asked.json:
            answer(_plain(row))
        else:
            tell(_told(row, words, form))
    if not asked.json:
        bad = sum(bool(row.problems) for row in told)
        tell(words.say("command.rows", good=len(told) - bad, bad=bad))
        if waiting := workplace.approval.count():
            tell(words.say("command.rows_wait", count=waiting))
    return told


def _preview(asked: argparse.Namespace, workplace: Workplace) -> tuple[RowAnswer, ...]:
    words, form = words_of(asked), workplace.desk.programme.form
    preview = workplace.collective.preview(asked.file)
    for row in preview.answers:
        if asked.json:
            answer(_plain(row))
        else:
            tell(_told(row, words, form))
    if not asked.json:
        counts = {"good": preview.good, "again": preview.again, "bad": len(preview.bad)}
        tell(words.say("command.previewed", **counts))
    return preview.answers


def _plain(row: RowAnswer) -> dict[str, object]:
    return {"row": row.row, "receipt": row.receipt, "problems": row.codes, "again": row.again}


def _told(row: RowAnswer, words: Words, form: Form) -> str:
    if row.problems:
        problems = problems_of(row, words, form)
        return words.say("command.row_bad", row=row.row, problems=problems)
    if row.receipt is None:
        key = "command.row_twice" if row.again else "command.row_ready"
        return words.say(key, row=row.row)
    key = "command.row_again" if row.again else "command.row_good"
    return words.say(key, row=row.row, receipt=row.receipt)


def _hand_back(asked: argparse.Namespace, workplace: Workplace, told: Iterable[RowAnswer]) -> None:
    from kiosk.usecases.handing_out import write_table

    words = words_of(asked)
    lines = result_lines(told, words, workplace.desk.programme.form)
    write_table(asked.result, lines, workplace.collective.delimiter_of(asked.file))
    if not asked.json:
        tell(words.say("command.result", path=asked.result))


def _make_template(asked: argparse.Namespace, workplace: Workplace) -> Exit:
    from kiosk.usecases.handing_out import write_template

    write_template(asked.template, workplace.collective.columns())
    if asked.json:
        answer({"template": str(asked.template)})
    else:
        tell(words_of(asked).say("command.template", path=asked.template))
    return Exit.DONE


def _demand_other_file(file: Path | None, result: Path | None) -> None:
    if file is not None and result is not None and file.resolve() == result.resolve():
        raise FileUnreadable(reason="same")

"""The commands that need no window: set up, enrol, send, tell how it stands."""

from __future__ import annotations

import argparse
from collections import Counter
from collections.abc import Iterator, Mapping
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

from kiosk.domain import passwords
from kiosk.domain.standing import Standing
from kiosk.domain.zones import zone_of
from kiosk.errors import Failure, Invalid
from ui.commands.opening import password_of, site_of, workplace_of
from ui.commands.speech import Exit, answer, complain, tell, words_of

if TYPE_CHECKING:
    from ui.words import Words


def setup(asked: argparse.Namespace) -> Exit:
    from kiosk.usecases.facts import SetupRequest

    site = site_of(asked)
    request = SetupRequest(
        office=asked.office,
        supervisor=asked.supervisor,
        password=password_of(asked, twice=True),
        regency=asked.regency,
        desk=asked.desk,
        training=asked.training,
    )
    site.set_up(request).close()
    for better in passwords.reserve(request.password):
        complain(Invalid(better))  # softly: it is done all the same
    label = site.label()
    if asked.json:
        answer(
            {
                "home": str(site.folder),
                "office": label.office,
                "desk": label.desk,
                "regency": label.regency,
                "training": label.training,
                "operator": label.operators[0].id,
            }
        )
    else:
        words = words_of(asked)
        tell(words.say("command.set_up", office=label.office, folder=site.folder))
    return Exit.DONE


def enrol(asked: argparse.Namespace) -> Exit:
    with workplace_of(asked) as workplace:
        enrolled = workplace.link.enrol(asked.url, asked.code)
        told = {
            "url": enrolled.url,
            "office": enrolled.office,
            "programme": {"id": enrolled.programme[0], "version": enrolled.programme[1]},
        }
    if asked.json:
        answer(told)
    else:
        words = words_of(asked)
        tell(words.say("command.enrolled", url=enrolled.url, office=enrolled.office))
    return Exit.DONE


def sync(asked: argparse.Namespace) -> Exit:
    with workplace_of(asked) as workplace:
        report = workplace.link.run_once()
    problem: Failure | None = report.problem
    verdicts = Counter({kind.value: count for kind, count in report.verdicts.items()})
    if asked.json:
        answer(
            {
                "sent": report.sent,
                "verdicts": dict(verdicts),
                "waiting": report.waiting,
                "photos": report.photos,
                "problem": problem.code if problem else None,
            }
        )
    else:
        words = words_of(asked)
        tell(words.say("command.sent", sent=report.sent, waiting=report.waiting))
        for kind, count in sorted(report.verdicts.items()):
            standing = words.standing(Standing(kind.value))
            tell(words.say("command.verdict", standing=standing, count=count))
        if report.photos:
            tell(words.say("command.photos", count=report.photos))
    if problem is not None:
        return complain(problem)
    return Exit.LOOK if report.waiting else Exit.DONE


def status(asked: argparse.Namespace) -> Exit:
    with workplace_of(asked, looking=True) as workplace:
        told = workplace.status()
    if asked.json:
        answer(told)
        return Exit.DONE
    for line in _status_lines(told, words_of(asked)):
        tell(line)
    return Exit.DONE


def _status_lines(told: Mapping[str, Any], words: Words) -> Iterator[str]:
    """The same for a person: where everybody stands, then the times that are known."""
    now = datetime.now(UTC)
    zoned = words.in_zone(zone_of(told["regency"]))
    place = told["desk"] or told["home"]
    yield words.say("command.status", office=told["office"], place=place)
    yield words.say(f"line.{told['link']}.chip", unsent=told["waiting"])
    for standing, count in told["counts"].items():
        if count:
            name = words.standing(Standing(standing))
            yield words.say("command.verdict", standing=name, count=count)
    if photos := told["photos"]["waiting"]:
        yield words.say("link.photos", photos=photos)
    for moment in ("oldest_unsent", "last_success", "next_try"):
        if told[moment]:
            when = zoned.moment(datetime.fromisoformat(told[moment]), now)
            yield words.say(f"command.{moment}", when=when)

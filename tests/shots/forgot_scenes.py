"""Scenes of a forgotten password."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path

from kiosk.device.slots import KeySlots
from kiosk.errors import Invalid, Problem, RecoveryMissing
from kiosk.usecases.facts import OperatorLabel
from kiosk.wire import hpke
from tests.shots.people_scenes import with_people
from tests.shots.studio import Studio
from ui.screens.forgot.advice import Advice
from ui.screens.forgot.reply import Reply
from ui.screens.forgot.request import Request
from ui.screens.sign_in import SignIn

ONE_KEY = bytes(range(32))


def forgot(studio: Studio) -> Advice:
    with_people(studio)
    public = hpke.public_of(ONE_KEY)
    keys = KeySlots.open(studio.site.folder / "keys", lambda size: bytes(range(size)))
    keys.add_recovery_slot(ONE_KEY, public, bytes(16))
    studio.open(SignIn).forgot.click()
    return studio.wait_for(Advice)


def forgot_missing(studio: Studio) -> None:
    forgot(studio)._fail(RecoveryMissing())


def request(studio: Studio) -> Request:
    forgot(studio).ask_button.click()
    return studio.wait_for(Request)


def request_saved(studio: Studio) -> None:
    request(studio)._note(Path("/media/STIK/permintaan-pemulihan-K7QM-4T9D.txt"))


def reply(studio: Studio) -> Reply:
    request(studio).answer.click()
    return studio.wait_for(Reply)


def reply_mistakes(studio: Studio) -> None:
    screen = reply(studio)
    screen.text.set_text("KPKPULIH1:2KCFRIQBA5DCCYJRMQYDAMBQMQZTKNJVGU3DGMBR")
    screen._fail(
        Invalid(
            Problem("recovery.other", "reply"),
            Problem("password.short", "password", facts={"least": 15, "words": 4}),
        )
    )


def reply_none(studio: Studio) -> None:
    reply(studio)._show_found(None)


def reply_done(studio: Studio) -> None:
    reply(studio)._done(OperatorLabel("penyelia", "Rina Kartika", "supervisor"))


FORGOT_SCENES: Mapping[str, Callable[[Studio], object]] = {
    "forgot": forgot,
    "forgot-missing": forgot_missing,
    "forgot-request": request,
    "forgot-request-saved": request_saved,
    "forgot-reply": reply,
    "forgot-reply-mistakes": reply_mistakes,
    "forgot-reply-none": reply_none,
    "forgot-reply-done": reply_done,
}

"""Scenes of a receipt that is checked."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from kiosk.errors import Problem
from kiosk.usecases.workplace import Workplace
from tests.shots.scenes import at_the_desk
from tests.shots.studio import Studio
from tests.ui.camera.pictures import code
from tests.ui.feeding import Feeder
from ui.camera.camera import State
from ui.demo.hands import until
from ui.screens.proof import ProofPage


def proof(studio: Studio) -> ProofPage:
    at_the_desk(studio)
    studio.desk.rooms.enter("proof")
    page = studio.desk.shell.pages.currentWidget()
    assert isinstance(page, ProofPage)
    studio.settle()
    return page


def _judge(studio: Studio, text: str) -> None:
    page = proof(studio)
    page.shown.set_text(text or _qr(studio.desk.entry._workplace))
    page.judge()
    until(lambda: page.face.isVisible() or page.shown.note())


def _qr(workplace: Workplace) -> str:
    return workplace.receipts.of(workplace.queue.page().rows[0]).qr


def proof_genuine(studio: Studio) -> None:
    _judge(studio, "")


def proof_camera(studio: Studio) -> None:
    page = proof(studio)
    page.codes.camera.find_source = Feeder(code("https://example.go.id", 480))
    page.start()
    page.by_camera.click()
    until(lambda: page.codes.camera.state is State.LIVE)
    studio.settle()


def proof_mistyped(studio: Studio) -> None:
    _judge(studio, "K7QM-4T9D-X2RG")


def proof_forged(studio: Studio) -> None:
    page = proof(studio)
    page.shown.set_text("KPK1:6BFOXN*TS0BI$ZD-PH")
    page._show(page._asked, Problem("receipt.forged", "receipt"))


def proof_stranger(studio: Studio) -> None:
    page = proof(studio)
    page._show(page._asked, Problem("receipt.stranger", "receipt"))


PROOF_SCENES: Mapping[str, Callable[[Studio], object]] = {
    "proof": proof,
    "proof-genuine": proof_genuine,
    "proof-camera": proof_camera,
    "proof-mistyped": proof_mistyped,
    "proof-forged": proof_forged,
    "proof-stranger": proof_stranger,
}

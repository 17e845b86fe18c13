"""A visitor who has answered everything, before any page of the way; and what the store has."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

from kiosk.domain.photo import PhotoKind
from tests.store.desk import line_of
from tests.ui.screens.walkin.conftest import Visitor
from ui.screens.walkin.answers import Consent, KeptPhoto
from ui.screens.walkin.check_page import CheckPage
from ui.screens.walkin.conditions import answers_of, statements_of
from ui.screens.walkin.course import StepKind

JPEG = b"\xff\xd8 somebody before the camera" + bytes(120_000) + b"\xff\xd9"
PHOTOS = {StepKind.CARD_PHOTO: PhotoKind.CARD, StepKind.FACE_PHOTO: PhotoKind.FACE}


def grey() -> QImage:
    """What is seen of a photograph that shows nobody."""
    image = QImage(48, 30, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.gray)
    return image


def tell_all(visitor: Visitor, said: Mapping[str, str]) -> None:
    """As if every page had been answered; photographs are there, too, where they are asked."""
    around, answers = visitor.walk_in.guide.around, visitor.answers
    statements = statements_of(around.programme, around.clock())
    for field_id, text in {**said, **answers_of(statements)}.items():
        answers.put(field_id, text)
    answers.consent = Consent(around.clock(), "id")
    for step in visitor.walk_in.guide.journey.steps:
        if kind := PHOTOS.get(step.kind):
            sealed = around.workplace.photos.confirm(kind, JPEG)
            answers.keep_photo(kind, KeptPhoto(sealed, grey(), is_clear=True))


def stand_before(visitor: Visitor, place: int, said: Mapping[str, str]) -> bool:
    """The page at that place of the way, with everything answered; False where the way ends."""
    visitor.begin()
    tell_all(visitor, said)
    guide = visitor.walk_in.guide
    steps = guide.journey.steps
    if place < len(steps):
        guide._show(guide.journey.mend(steps[place]))
        QApplication.processEvents()
    return place < len(steps)


def store_of(visitor: Visitor) -> tuple[int, int, int]:
    """Registrations, drafts and photographs that this machine has."""
    workplace = visitor.screens._workplace
    with workplace._store.read() as tx:
        (photos,) = line_of(tx).execute("SELECT count(*) FROM photo").fetchone()
    return len(workplace.queue.page().rows), len(workplace.desk.drafts()), photos


def at_the_end(visitor: Visitor, said: Mapping[str, str]) -> CheckPage:
    """Everything read and confirmed; the next touch registers."""
    stand_before(visitor, 0, said)
    guide = visitor.walk_in.guide
    guide._show(guide.journey.mend(guide.journey.steps[-1]))
    page = visitor.page
    assert isinstance(page, CheckPage)
    while not page.truth.isVisible():
        visitor.go_on()
    visitor.touch(page.truth)
    return page

"""From a programme's form to the steps of a journey: one truth for the desk and the walk-in."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from enum import IntEnum, StrEnum
from types import MappingProxyType
from typing import Final

from kiosk.domain.form import Field, FieldKind, Form, Group
from kiosk.domain.photo import PhotoKind
from ui.screens.walkin.conditions import condition_fields


class Stage(IntEnum):
    """The seven parts of the way that a person is told of; the value is the number told."""

    CONDITIONS = 1
    IDENTITY = 2
    ADDRESS = 3
    CONTACT = 4
    WORK = 5
    PHOTOS = 6
    CHECK = 7


class StepKind(StrEnum):
    """Which page asks."""

    CONDITIONS = "conditions"
    CONSENT = "consent"
    NIK = "nik"
    KK = "kk"
    PERSON = "person"  # name, place and date of birth, sex
    VILLAGE = "village"
    STREET = "street"  # street, RT, RW, and whether one lives there
    PHONE = "phone"
    EMAIL = "email"
    CHOICE = "choice"
    TEXT = "text"
    NUMBER = "number"
    CARD_PHOTO = "card_photo"
    FACE_PHOTO = "face_photo"
    CHECK = "check"


PHOTO_KINDS: Final[Mapping[StepKind, PhotoKind]] = MappingProxyType(
    {StepKind.CARD_PHOTO: PhotoKind.CARD, StepKind.FACE_PHOTO: PhotoKind.FACE}
)


@dataclass(frozen=True, slots=True)
class Step:
    """One page of the way and the fields it asks."""

    kind: StepKind
    stage: Stage
    fields: tuple[Field, ...] = ()
    shows_photos: bool = False
    """Whether there have been photographs on the way that can be looked at once more."""

    @property
    def key(self) -> str:
        """Names this step among the others."""
        return ".".join((self.kind.value, *(field.id for field in self.fields)))

    @property
    def part(self) -> Stage:
        """What is gone through together by somebody who mends it: both photographs are."""
        return Stage.PHOTOS if self.kind in PHOTO_KINDS else self.stage

    def is_asked(self, answers: Mapping[str, str], on: date) -> bool:
        """Whether these answers call for it; a page without fields is always shown."""
        return not self.fields or any(field.is_asked(answers, on) for field in self.fields)


_KINDS: Final[Mapping[FieldKind, StepKind]] = MappingProxyType(
    {
        FieldKind.NIK: StepKind.NIK,
        FieldKind.KK: StepKind.KK,
        FieldKind.NAME: StepKind.PERSON,
        FieldKind.BIRTH_PLACE: StepKind.PERSON,
        FieldKind.BIRTH_DATE: StepKind.PERSON,
        FieldKind.SEX: StepKind.PERSON,
        FieldKind.VILLAGE: StepKind.VILLAGE,
        FieldKind.STREET: StepKind.STREET,
        FieldKind.RT: StepKind.STREET,
        FieldKind.RW: StepKind.STREET,
        FieldKind.PHONE: StepKind.PHONE,
        FieldKind.EMAIL: StepKind.EMAIL,
        FieldKind.EDUCATION: StepKind.CHOICE,
        FieldKind.EMPLOYMENT: StepKind.CHOICE,
        FieldKind.CHOICE: StepKind.CHOICE,
        FieldKind.YES_NO: StepKind.CHOICE,
        FieldKind.TRAINING: StepKind.TEXT,
        FieldKind.TEXT: StepKind.TEXT,
        FieldKind.NUMBER: StepKind.NUMBER,
    }
)
_TOGETHER: Final = frozenset({StepKind.PERSON, StepKind.STREET})
"""What stands together on a card or a letter is asked on one page."""

_STAGES: Final[Mapping[Group, Stage]] = MappingProxyType(
    {
        Group.IDENTITY: Stage.IDENTITY,
        Group.ADDRESS: Stage.ADDRESS,
        Group.CURRENT: Stage.ADDRESS,
        Group.CONTACT: Stage.CONTACT,
        Group.WORK: Stage.WORK,
        Group.MORE: Stage.WORK,
    }
)
_BEGINNING: Final = (
    Step(StepKind.CONDITIONS, Stage.CONDITIONS),
    Step(StepKind.CONSENT, Stage.CONDITIONS),
)
_PHOTOS: Final = (
    Step(StepKind.CARD_PHOTO, Stage.PHOTOS),
    Step(StepKind.FACE_PHOTO, Stage.PHOTOS),
)
_END: Final = (Step(StepKind.CHECK, Stage.CHECK),)
_END_WITH_PHOTOS: Final = (Step(StepKind.CHECK, Stage.CHECK, shows_photos=True),)


_FIRST_CARD: Final = Step(StepKind.CARD_PHOTO, Stage.IDENTITY)


class PhotoWay(IntEnum):
    """Whether photographs are taken here, and when."""

    NONE = 0
    LAST = 1  # after the questions
    CARD_FIRST = 2  # the card can be read: its photograph saves typing


def photo_way(*, takes: bool, reads: bool) -> PhotoWay:
    if not takes:
        return PhotoWay.NONE
    return PhotoWay.CARD_FIRST if reads else PhotoWay.LAST


def steps_of(
    form: Form, looked_at: frozenset[str] = frozenset(), *, photos: PhotoWay | bool = False
) -> tuple[Step, ...]:
    """Every page that this form can call for, in the order in which they come.

    `looked_at` are the fields that decide who may take part: yes-or-no questions among them are
    answered together on the page of conditions. `photos`: whether any can be taken here.
    """
    told = {field.id for field in condition_fields(form, looked_at)}
    asked = [field for field in form.fields if field.id not in told]
    questions = sorted(_steps(asked), key=lambda step: (step.stage, step.kind is not StepKind.NIK))
    if photos == PhotoWay.CARD_FIRST:
        return (*_BEGINNING, _FIRST_CARD, *questions, _PHOTOS[1], *_END_WITH_PHOTOS)
    end = (*_PHOTOS, *_END_WITH_PHOTOS) if photos else _END
    return (*_BEGINNING, *questions, *end)


def _steps(fields: Sequence[Field]) -> Iterator[Step]:
    taken: set[str] = set()
    for field in fields:
        if field.id not in taken:
            together = tuple(_together(field, fields))
            taken |= {one.id for one in together}
            yield Step(_kind_of(together[0]), _STAGES[field.group], together)


def _together(first: Field, fields: Sequence[Field]) -> Iterator[Field]:
    """The field, and whatever is asked on the same page."""
    yield first
    kind = _kind_of(first)
    if kind not in _TOGETHER:
        return
    for field in fields:
        if field is first or field.group is not first.group or field.when != first.when:
            continue
        if _kind_of(field) is kind or (kind is StepKind.STREET and _gates_address(field, fields)):
            yield field


def _gates_address(field: Field, fields: Sequence[Field]) -> bool:
    """Whether the question with a usual answer only opens another address."""
    if field.kind is not FieldKind.YES_NO or field.default is None:
        return False
    opened = [one for one in fields if getattr(one.when, "field", None) == field.id]
    return bool(opened) and all(one.group is Group.CURRENT for one in opened)


def _kind_of(field: Field) -> StepKind:
    """A question with choices is a choice, whatever it is about, but for what the NIK tells."""
    kind = _KINDS[field.kind]
    return StepKind.CHOICE if field.choices and kind is not StepKind.PERSON else kind

"""Which page asks which kind of question; a new kind is one line here."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import Final

from ui.screens.walkin.check_page import CheckPage
from ui.screens.walkin.choice_page import ChoicePage
from ui.screens.walkin.conditions_page import ConditionsPage
from ui.screens.walkin.consent_page import ConsentPage
from ui.screens.walkin.course import Step, StepKind
from ui.screens.walkin.kk_page import KkPage
from ui.screens.walkin.nik_page import NikPage
from ui.screens.walkin.number_page import NumberPage
from ui.screens.walkin.page import Around, StepPage
from ui.screens.walkin.person_page import PersonPage
from ui.screens.walkin.phone_page import PhonePage
from ui.screens.walkin.photo_page import PhotoPage
from ui.screens.walkin.street_page import StreetPage
from ui.screens.walkin.typing_page import TypingPage
from ui.screens.walkin.village_page import VillagePage
from ui.words import Words

Make = Callable[[Step, Around, Words], StepPage]

PAGES: Final[Mapping[StepKind, Make]] = MappingProxyType(
    {
        StepKind.CONDITIONS: ConditionsPage,
        StepKind.CONSENT: ConsentPage,
        StepKind.NIK: NikPage,
        StepKind.KK: KkPage,
        StepKind.PERSON: PersonPage,
        StepKind.VILLAGE: VillagePage,
        StepKind.STREET: StreetPage,
        StepKind.PHONE: PhonePage,
        StepKind.CARD_PHOTO: PhotoPage,
        StepKind.FACE_PHOTO: PhotoPage,
        StepKind.EMAIL: TypingPage,
        StepKind.CHOICE: ChoicePage,
        StepKind.TEXT: TypingPage,
        StepKind.NUMBER: NumberPage,
        StepKind.CHECK: CheckPage,
    }
)


def make_page(step: Step, around: Around, words: Words) -> StepPage:
    return PAGES[step.kind](step, around, words)

"""What a card that was read may fill in: empty fields only, and only what the form would accept."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from kiosk.domain.digits import strip_separators
from kiosk.domain.form import Checked, Form
from kiosk.domain.kinds import FieldKind
from kiosk.imaging.card import CardReading

# In the order of the card; the day and the sex are left to the NIK, which says both.
_OFFERED: tuple[tuple[FieldKind, Callable[[CardReading], str | None]], ...] = (
    (FieldKind.NIK, lambda card: card.nik),
    (FieldKind.NAME, lambda card: card.name),
    (FieldKind.BIRTH_PLACE, lambda card: card.birth_place),
    (FieldKind.SEX, lambda card: card.sex),
    (FieldKind.STREET, lambda card: card.street),
    (FieldKind.RT, lambda card: card.rt),
    (FieldKind.RW, lambda card: card.rw),
    (FieldKind.VILLAGE, lambda card: card.village_code),
)


@dataclass(frozen=True, slots=True, repr=False)
class CardOffers:
    """`texts` are for fields that are empty, by field id, to be shown as "from the photo".

    `nik_agrees` compares the number on the card with the one that was typed: None when either is
    missing. Where they differ nothing is offered: it is somebody else's card, or a slip.
    """

    texts: Mapping[str, str]
    nik_agrees: bool | None


def offers(
    card: CardReading,
    texts: Mapping[str, str],
    form: Form,
    check: Callable[[Mapping[str, str]], Checked],
) -> CardOffers:
    """`texts` is what stands in the form now, typed or filled; nothing of it is touched."""
    agrees = _agrees(card.nik, texts.get(_id_of(form, FieldKind.NIK) or "", ""))
    if agrees is False:
        return CardOffers({}, False)
    read = {
        field: text
        for kind, of in _OFFERED
        if (field := _id_of(form, kind)) and (text := of(card)) and not texts.get(field, "").strip()
    }
    number, sex = _id_of(form, FieldKind.NIK), _id_of(form, FieldKind.SEX)
    if sex and (number in read or texts.get(number or "", "").strip()):
        read.pop(sex, None)
    checked = check({**texts, **read})
    wrong = {problem.field for problem in checked.hard}
    return CardOffers({field: text for field, text in read.items() if field not in wrong}, agrees)


def _id_of(form: Form, kind: FieldKind) -> str | None:
    field = form.of_kind(kind)
    return field.id if field else None


def _agrees(read: str | None, typed: str) -> bool | None:
    digits = strip_separators(typed)
    return read == digits if read and len(digits) == len(read) else None

"""An unfinished form, carried over to a newer version of its programme."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from kiosk.domain.choices import parse_choice
from kiosk.domain.form import Field, Form
from kiosk.errors import Invalid


@dataclass(frozen=True, slots=True, repr=False)
class Carried:
    """`texts` for the fields there are; `left`, by the id it had, is what no field takes."""

    texts: Mapping[str, str]
    left: Mapping[str, str]

    def __repr__(self) -> str:
        return f"Carried({len(self.texts)} texts, {len(self.left)} left)"


def carry_forward(form: Form, texts: Mapping[str, str]) -> Carried:
    """Fields that still exist keep their text as it was typed; renamed ones are followed by what
    the programme says they were. A choice that is gone is left, like the answer to a question that
    is no longer asked."""
    kept: dict[str, str] = {}
    taken: set[str] = set()
    for field in form.fields:
        name = next((name for name in (field.id, *field.was) if texts.get(name)), None)
        if name is not None and name not in taken and _can_take(field, texts[name]):
            kept[field.id] = texts[name]
            taken.add(name)
    left = {name: text for name, text in texts.items() if name not in taken and text}
    return Carried(kept, left)


def field_now(form: Form, field_id: str) -> str:
    """The id of a field today; as it was where there is no such field any more."""
    renamed = (field.id for field in form.fields if field_id in field.was)
    return field_id if form.field(field_id) else next(renamed, field_id)


def _can_take(field: Field, text: str) -> bool:
    if not field.choices:
        return True
    try:
        parse_choice(text, field.choices)
    except Invalid:
        return False
    return True

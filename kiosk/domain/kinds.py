"""The kinds of question a form can ask."""

from __future__ import annotations

from enum import StrEnum


class FieldKind(StrEnum):
    NIK = "nik"
    KK = "kk"
    NAME = "name"
    BIRTH_PLACE = "birth_place"
    BIRTH_DATE = "birth_date"
    SEX = "sex"
    PHONE = "phone"
    EMAIL = "email"
    STREET = "street"
    RT = "rt"
    RW = "rw"
    VILLAGE = "village"
    EDUCATION = "education"
    EMPLOYMENT = "employment"
    TRAINING = "training"
    CHOICE = "choice"
    TEXT = "text"
    NUMBER = "number"
    YES_NO = "yes_no"

    @property
    def is_known(self) -> bool:
        """A thing the desk knows by itself; its field needs no id unless it is asked twice."""
        return self not in {FieldKind.CHOICE, FieldKind.TEXT, FieldKind.NUMBER, FieldKind.YES_NO}

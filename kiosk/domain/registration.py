"""A registration: one person's answers, taken down at a desk, with the proof of consent."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from kiosk.domain.nik import Nik
from kiosk.domain.photo import PhotoMark
from kiosk.domain.receipt import ReceiptCode

SECRET_BYTES = 16


@dataclass(frozen=True, slots=True)
class Consent:
    """Which words were agreed to, in which language, when; the officer is the record's operator."""

    version: str
    language: str
    at: datetime
    text_hash: str


@dataclass(frozen=True, slots=True, repr=False)
class Registration:
    """`answers` are canonical texts by field id; `seq` counts 1, 2, 3 ... within an incarnation.

    `corrects` is the `seq` of the record of the same incarnation that this is a new version of.
    `photos` names the photographs that belong to it, by the hashes of their sealed bytes.
    """

    seq: int
    secret: bytes
    answers: Mapping[str, str]
    programme: str
    programme_version: int
    captured_at: datetime
    operator: str
    consent: Consent
    corrects: int | None = None
    photos: tuple[PhotoMark, ...] = ()

    @property
    def nik(self) -> Nik:
        return Nik(self.answers["nik"])

    @property
    def name(self) -> str:
        return self.answers.get("name", "")

    @property
    def receipt(self) -> ReceiptCode:
        return ReceiptCode.from_secret(self.secret)

    def __repr__(self) -> str:
        return f"Registration(seq={self.seq}, receipt={self.receipt.text})"

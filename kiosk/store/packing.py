"""How values become bytes and numbers in the file, and back, without losing anything."""

from __future__ import annotations

import json
from collections.abc import Mapping
from datetime import UTC, datetime, timedelta
from functools import lru_cache
from typing import Any

import cbor2

from kiosk.domain.photo import PhotoKind, PhotoMark
from kiosk.domain.registration import Consent, Registration
from kiosk.domain.storable import restored, storable
from kiosk.domain.verdict import Verdict
from kiosk.errors import Fact
from kiosk.store.records import Draft, NewRegistration, Spoiled

_START = datetime(1970, 1, 1, tzinfo=UTC)
_MICROSECOND = timedelta(microseconds=1)


def micros(moment: datetime) -> int:
    """A moment as whole microseconds since 1970; TypeError for one that names no time zone."""
    return (moment - _START) // _MICROSECOND


def moment(number: int) -> datetime:
    return _START + timedelta(microseconds=number)


def moment_or_none(number: int | None) -> datetime | None:
    return None if number is None else moment(number)


def pack_claim(new: NewRegistration) -> bytes:
    consent = new.consent
    return cbor2.dumps(
        (
            new.secret,
            dict(new.answers),
            new.programme,
            new.programme_version,
            micros(new.captured_at),
            new.operator,
            (consent.version, consent.language, micros(consent.at), consent.text_hash),
            *((one.kind.value, one.digest, one.size) for one in new.photos),
        )
    )


def unpack_claim(claim: bytes, seq: int, corrects: int | None = None) -> Registration:
    secret, answers, programme, version, captured_at, operator, consent, *photos = cbor2.loads(
        claim
    )
    consent_version, language, at, text_hash = consent
    return Registration(
        seq=seq,
        secret=secret,
        answers=answers,
        programme=programme,
        programme_version=version,
        captured_at=moment(captured_at),
        operator=operator,
        consent=Consent(consent_version, language, moment(at), text_hash),
        corrects=corrects,
        photos=tuple(PhotoMark(PhotoKind(kind), digest, size) for kind, digest, size in photos),
    )


def unpack_new(claim: bytes) -> NewRegistration:
    """One that has no number yet."""
    made = unpack_claim(claim, 0)
    return NewRegistration(
        secret=made.secret,
        answers=made.answers,
        programme=made.programme,
        programme_version=made.programme_version,
        captured_at=made.captured_at,
        operator=made.operator,
        consent=made.consent,
        photos=made.photos,
    )


def claim_or_spoiled(claim: bytes, seq: int, corrects: int | None = None) -> Registration | Spoiled:
    """Whatever is in there, it is one record and does not hold up the queue."""
    try:
        return unpack_claim(claim, seq, corrects)
    except (cbor2.CBORError, ValueError, TypeError, LookupError, OverflowError):
        return Spoiled(seq)


def pack_draft(draft: Draft) -> bytes:
    return cbor2.dumps(
        (
            {name: storable(text) for name, text in draft.texts.items()},
            draft.at_field,
            draft.programme,
            draft.programme_version,
            draft.operator,
        )
    )


def unpack_draft(draft_id: str, kept_at: int, packed: bytes) -> Draft:
    kept, at_field, programme, version, operator = cbor2.loads(packed)
    texts = {name: restored(value) for name, value in kept.items()}
    return Draft(draft_id, texts, at_field, moment(kept_at), programme, version, operator)


def pack_verdict(verdict: Verdict) -> str:
    return _json(verdict.to_data())


@lru_cache(maxsize=256)  # a page of the queue says the same few things
def unpack_verdict(packed: str | None) -> Verdict | None:
    return None if packed is None else Verdict.from_data(json.loads(packed))


def pack_facts(facts: Mapping[str, Fact]) -> str:
    return _json(dict(facts))


def unpack_facts(packed: str) -> dict[str, Fact]:
    facts: dict[str, Fact] = json.loads(packed)
    return facts


def _json(data: dict[str, Any]) -> str:
    return json.dumps(data, sort_keys=True, separators=(",", ":"))

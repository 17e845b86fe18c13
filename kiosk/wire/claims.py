"""Claims: what a kiosk says of the people it registered, packed column by column."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Self

from kiosk.domain.photo import DIGEST_BYTES, PhotoKind, PhotoMark
from kiosk.domain.registration import SECRET_BYTES, Consent, Registration
from kiosk.domain.storable import restored, storable
from kiosk.errors import ReplyUnreadable
from kiosk.wire import codec
from kiosk.wire.squeeze import expand, squeeze

MAX_CLAIMS = 500
MAX_EXPANDED = 1 << 20
_MAX_FIELDS = 250
_FORMAT = 1

Column = list[str | None]
Origin = tuple[str, int, str, str, str, str]
_PhotoRow = list[tuple[Any, bytes]]  # kind and size as they were said, and the hash


@dataclass(frozen=True, slots=True, repr=False)
class Claim:
    """One registration as it travels; `corrects` is the `seq` of a record this one replaces.

    `photos` names the photographs that follow in a lane of their own.
    """

    seq: int
    secret: bytes
    programme: str
    programme_version: int
    captured_at: datetime
    operator: str
    consent: Consent
    answers: Mapping[str, str]
    corrects: int | None = None
    photos: tuple[PhotoMark, ...] = ()

    @classmethod
    def of(cls, made: Registration) -> Self:
        return cls(
            made.seq,
            made.secret,
            made.programme,
            made.programme_version,
            made.captured_at,
            made.operator,
            made.consent,
            made.answers,
            made.corrects,
            made.photos,
        )

    def __repr__(self) -> str:
        return f"Claim(seq={self.seq}, answers={len(self.answers)})"


@dataclass(frozen=True, slots=True)
class Unreadable:
    """A record, or all of `seq` to `through`, that arrived but cannot be read; no claim is lost."""

    seq: int
    reason: str
    through: int | None = None

    @property
    def seqs(self) -> range:
        return range(self.seq, (self.seq if self.through is None else self.through) + 1)


class TooMuch(ValueError):
    """More at once than a reader would expand: `batch.fit` takes fewer."""


def pack(claims: Sequence[Claim]) -> bytes:
    """Any answers, without loss; the claims must follow each other by `seq` without a gap."""
    table = codec.encode(_table(claims))
    if len(table) > MAX_EXPANDED:
        raise TooMuch(f"{len(table)} bytes")
    secrets = b"".join(claim.secret for claim in claims)
    parts = [_FORMAT, secrets, squeeze(table)]
    if digests := b"".join(photo.digest for claim in claims for photo in claim.photos):
        parts.append(digests)
    return codec.encode(parts)


def _table(claims: Sequence[Claim]) -> list[Any]:
    first = claims[0]
    if any(claim.seq != first.seq + at for at, claim in enumerate(claims)):
        raise ValueError("the claims of a batch follow each other without a gap")
    fields = list(dict.fromkeys(field for claim in claims for field in claim.answers))
    if len(fields) > _MAX_FIELDS:
        raise TooMuch(f"{len(fields)} fields")
    captured = [codec.to_micros(claim.captured_at) for claim in claims]
    agreed = [codec.to_micros(claim.consent.at) for claim in claims]
    origins: dict[Origin, int] = {}
    table = [
        first.seq,
        captured[0],
        [moment - captured[0] for moment in captured],
        [moment - one for moment, one in zip(captured, agreed, strict=True)],
        [origins.setdefault(_origin(claim), len(origins)) for claim in claims],
        [claim.corrects or 0 for claim in claims],
        list(origins),
        fields,
        [_column([claim.answers.get(field) for claim in claims]) for field in fields],
    ]
    if any(claim.photos for claim in claims):  # else not a byte of it: most batches have none
        table.append([_photo_row(claim.photos) for claim in claims])
    return table


def _photo_row(photos: Sequence[PhotoMark]) -> list[list[str | int]]:
    """Kinds and sizes; the hashes, which do not compress, stand beside the frame."""
    return [[str(photo.kind), photo.size] for photo in photos]


def unpack(packed: bytes) -> list[Claim | Unreadable]:
    """The claims in order; a row that is no claim is `Unreadable` and harms no other.

    Raises `ReplyUnreadable` only where there are no rows to speak of at all.
    """
    match codec.decode(packed, limit=MAX_EXPANDED, reason="claims"):
        case [int(version), bytes(secrets), bytes(frame), *digests] if version == _FORMAT:
            inside = expand(frame, limit=MAX_EXPANDED)
        case _:
            raise ReplyUnreadable(reason="claims.format")
    table = codec.decode_loose(inside, limit=MAX_EXPANDED, reason="claims")
    return _Table(table, secrets, _photographs(table, digests)).rows()


def _origin(claim: Claim) -> Origin:
    consent = claim.consent
    return (
        claim.programme,
        claim.programme_version,
        claim.operator,
        consent.version,
        consent.language,
        consent.text_hash,
    )


def _column(values: Column) -> list[str | bytes | None] | str:
    """Texts of one length are stood upright, character by character, so that like meets like.

    The day in a NIK then lies beside the day in a birth date and costs half.
    """
    if None not in values and len(set(map(len, values))) == 1:  # type: ignore[arg-type]
        lying = "".join(values)  # type: ignore[arg-type]
        if lying.isascii():
            width = len(lying) // len(values)
            return "".join(lying[at::width] for at in range(width))
    return [value if value is None else storable(value) for value in values]


def _photographs(table: Any, digests: list[Any]) -> list[_PhotoRow]:
    """What each row says of its photographs, each beside its hash; nothing where none has any."""
    match digests, table:
        case [], [_, _, _, _, _, _, _, _, _]:
            return []
        case [bytes(hashes)], [*_, list(rows)] if all(isinstance(row, list) for row in rows):
            table.pop()
        case _:
            raise ReplyUnreadable(reason="claims.photos")
    if len(hashes) != DIGEST_BYTES * sum(map(len, rows)):
        raise ReplyUnreadable(reason="claims.photos")
    named = (hashes[at : at + DIGEST_BYTES] for at in range(0, len(hashes), DIGEST_BYTES))
    return [[(said, next(named)) for said in row] for row in rows]


def _photo_marks(row: _PhotoRow) -> tuple[PhotoMark, ...]:
    """A kind that only a newer program knows is passed over; ValueError for no photograph."""
    return tuple(
        PhotoMark(PhotoKind(kind), digest, size)
        for kind, size, digest in map(_photo_said, row)
        if kind in tuple(PhotoKind)
    )


def _photo_said(one: tuple[Any, bytes]) -> tuple[str, int, bytes]:
    match one:
        case [[str(kind), int(size)], bytes(digest)] if size > 0:
            return kind, size, digest
    raise ValueError("no photograph")


class _Table:
    """A decoded table, checked as a whole here and row by row in `rows`."""

    def __init__(self, table: Any, secrets: bytes, photos: list[_PhotoRow]) -> None:
        match table:
            case [int(first), int(base), list(captured), list(agreed), list(origin), *rest]:
                self._first, self._base = first, base
                self._numbers = [captured, agreed, origin]
            case _:
                raise ReplyUnreadable(reason="claims.table")
        match rest:
            case [list(corrects), list(origins), list(fields), list(columns)]:
                self._numbers.append(corrects)
                self._origins, self._fields = origins, fields
            case _:
                raise ReplyUnreadable(reason="claims.table")
        self._count = len(corrects)
        self._secrets = secrets
        self._photos = photos or [[]] * self._count
        self._broken: dict[int, str] = {}
        self._demand_shape(columns)
        self._columns = [self._answers(column) for column in columns]

    def _demand_shape(self, columns: list[Any]) -> None:
        count = self._count
        if not 0 < count <= MAX_CLAIMS or len(self._secrets) != count * SECRET_BYTES:
            raise ReplyUnreadable(reason="claims.count")
        rows = (*self._numbers, self._photos)
        if self._first < 1 or any(len(numbers) != count for numbers in rows):
            raise ReplyUnreadable(reason="claims.count")
        if len(columns) != len(self._fields) or len(columns) > _MAX_FIELDS:
            raise ReplyUnreadable(reason="claims.fields")
        if not all(isinstance(field, str) for field in self._fields):
            raise ReplyUnreadable(reason="claims.fields")

    def _answers(self, column: Any) -> Sequence[Any]:
        count = self._count
        if isinstance(column, str) and len(column) % count == 0:
            return _laid_down(column, count)
        if not isinstance(column, list) or len(column) != count:
            raise ReplyUnreadable(reason="claims.column")
        if set(map(type, column)) <= {str, type(None)}:
            return column
        return [self._answer(row, value) for row, value in enumerate(column)]

    def _answer(self, row: int, value: Any) -> str | None:
        try:
            if value is None or isinstance(value, (str, bytes)):
                return None if value is None else restored(value)
        except ValueError:
            pass
        self._broken[row] = "claim.text"
        return None

    def rows(self) -> list[Claim | Unreadable]:
        origins = [_read_origin(origin) for origin in self._origins]
        return list(self._rows(origins))

    def _rows(self, origins: list[Origin | None]) -> Iterator[Claim | Unreadable]:
        fields, first = self._fields, self._first
        answers = [
            {field: value for field, value in zip(fields, row, strict=True) if value is not None}
            if None in row
            else dict(zip(fields, row, strict=True))
            for row in (zip(*self._columns, strict=True) if fields else [()] * self._count)
        ]
        for row, numbers in enumerate(zip(*self._numbers, strict=True)):
            if row in self._broken:
                yield Unreadable(first + row, self._broken[row])
                continue
            try:
                yield self._claim(row, numbers, origins, answers[row])
            except (TypeError, ValueError, IndexError, OverflowError):
                yield Unreadable(first + row, "claim.row")

    def _claim(
        self,
        row: int,
        numbers: tuple[Any, ...],
        origins: list[Origin | None],
        answers: dict[str, str],
    ) -> Claim:
        captured, agreed, origin, corrects = numbers
        found = origins[origin] if origin >= 0 else None
        if found is None or type(corrects) is not int or corrects < 0:
            raise ValueError("no such origin or correction")
        programme, version, operator, consent, language, text_hash = found
        moment = self._base + captured
        return Claim(
            self._first + row,
            self._secrets[row * SECRET_BYTES : (row + 1) * SECRET_BYTES],
            programme,
            version,
            codec.from_micros(moment),
            operator,
            Consent(consent, language, codec.from_micros(moment - agreed), text_hash),
            answers,
            corrects or None,
            _photo_marks(self._photos[row]),
        )


def _laid_down(upright: str, count: int) -> Sequence[str]:
    if not upright:
        return [""] * count
    lines = [upright[at : at + count] for at in range(0, len(upright), count)]
    return ["".join(letters) for letters in zip(*lines, strict=True)]


def _read_origin(origin: Any) -> Origin | None:
    match origin:
        case [str(), int(version), str(), str(), str(), str()] if version >= 0:
            return tuple(origin)
        case _:
            return None

"""What the gazetteer answers with."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Region:
    """A province, regency, district or village by its Kemendagri code: digits only."""

    code: str
    name: str


@dataclass(frozen=True, slots=True)
class Village:
    """A desa or kelurahan and where it lies; the postal code is a suggestion, not a truth."""

    code: str
    name: str
    district: Region
    regency: Region
    province: Region
    postal_code: str | None

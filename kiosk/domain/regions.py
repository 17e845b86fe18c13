"""What the domain must know about regions, whoever keeps them."""

from __future__ import annotations

from typing import Protocol


class RegionLookup(Protocol):
    """Kemendagri codes, digits only: province 2, regency 4, district 6, village 10."""

    def province_known(self, code: str) -> bool: ...

    def regency_name(self, code: str) -> str | None: ...

    def retired_regency(self, code: str) -> str | None:
        """The living regency that a retired code became, or None."""

    def district_name(self, code: str) -> str | None: ...

    def village_known(self, code: str) -> bool: ...

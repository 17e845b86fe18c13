"""What a card says, and how much of it may be believed."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, dataclass


@dataclass(frozen=True, slots=True, repr=False)
class CardReading:
    """What was read on an identity card; None for what was not.

    Only what a form may ask: never religion, blood group, marriage or work. `birth_date` is
    DDMMYYYY, `sex` L or P, `village_code` the one village these names can mean.
    """

    nik: str | None = None
    name: str | None = None
    birth_place: str | None = None
    birth_date: str | None = None
    sex: str | None = None
    street: str | None = None
    rt: str | None = None
    rw: str | None = None
    village_name: str | None = None
    district_name: str | None = None
    village_code: str | None = None

    @property
    def birth_day(self) -> str | None:
        """The day of birth as programs write it: YYYY-MM-DD."""
        day = self.birth_date
        return f"{day[4:]}-{day[2:4]}-{day[:2]}" if day else None

    @property
    def is_whole(self) -> bool:
        """Whether what tells the person and the place was read."""
        return None not in (self.nik, self.name, self.district_name)

    @property
    def is_empty(self) -> bool:
        return not any(asdict(self).values())

    def as_data(self) -> Mapping[str, str | None]:
        return asdict(self)

    def __repr__(self) -> str:
        told = [name for name, value in asdict(self).items() if value is not None]
        return f"CardReading({', '.join(told)})"

"""A date typed as eight digits and shown as 08 / 08 / 1996."""

from datetime import date

from ui.widgets.grouped import DATE
from ui.widgets.nik_field import DigitsField


class DateField(DigitsField):
    """Day, month, year; `text()` is the digits, as for every number field.

    A slash, dash or dot after a single digit completes it: 8/8/1996 is 08 / 08 / 1996.
    """

    def __init__(self, label: str) -> None:
        super().__init__(label, DATE)

    def value(self) -> date | None:
        """The date, once there is one."""
        digits = self.text()
        try:
            return date(int(digits[4:]), int(digits[2:4]), int(digits[:2]))
        except ValueError:
            return None

    def set_value(self, day: date | None) -> None:
        self.set_text(f"{day:%d%m%Y}" if day else "")

"""How days, hours and numbers are written."""

from collections.abc import Mapping
from types import MappingProxyType

from ui.phrases.both import Both

ON_MOMENTS: Mapping[str, Both] = MappingProxyType(
    {
        "language.name": Both("Bahasa Indonesia", "English"),
        "number.thousands": Both(".", ","),
        "number.decimal": Both(",", "."),
        "clock": Both("{hour:02d}.{minute:02d}", "{hour:02d}:{minute:02d}"),
        "day": Both("{day:d} {month} {year:d}", "{day:d} {month} {year:d}"),
        "day.short": Both("{day:d} {month}", "{day:d} {month}"),
        "day.today": Both("Hari ini", "Today"),
        "day.yesterday": Both("Kemarin", "Yesterday"),
        "month.1": Both("Januari", "January"),
        "month.2": Both("Februari", "February"),
        "month.3": Both("Maret", "March"),
        "month.4": Both("April", "April"),
        "month.5": Both("Mei", "May"),
        "month.6": Both("Juni", "June"),
        "month.7": Both("Juli", "July"),
        "month.8": Both("Agustus", "August"),
        "month.9": Both("September", "September"),
        "month.10": Both("Oktober", "October"),
        "month.11": Both("November", "November"),
        "month.12": Both("Desember", "December"),
        "unit.day": Both("{count:n} hari", "{count:n} days", "{count:n} day"),
        "unit.hour": Both("{count:n} jam", "{count:n} hours", "{count:n} hour"),
        "unit.minute": Both("{count:n} menit", "{count:n} minutes", "{count:n} minute"),
        "unit.second": Both("{count:n} detik", "{count:n} seconds", "{count:n} second"),
        "unit.hour.short": Both("{count} j", "{count} h"),
        "unit.minute.short": Both("{count} mnt", "{count} min"),
        "unit.second.short": Both("{count} dtk", "{count} s"),
        "age.under_a_minute": Both("kurang dari 1 menit", "under 1 minute"),
    }
)

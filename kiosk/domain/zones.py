"""Which of the three time zones of Indonesia a place lies in."""

from __future__ import annotations

from datetime import timezone

from kiosk.domain.wave import WIB, WIT, WITA

# Keppres 41/1987, with the provinces made since then in the zone of the one they were part of.
_CENTRAL = frozenset({"51", "52", "53", "63", "64", "65", "71", "72", "73", "74", "75", "76"})
_EASTERN = frozenset({"81", "82", "91", "92", "93", "94", "95", "96"})


def zone_of(region: str) -> timezone:
    """The zone of a province, regency, district or village, by its Kemendagri code."""
    province = region[:2]
    if province in _EASTERN:
        return WIT
    return WITA if province in _CENTRAL else WIB


def zone_named(name: str) -> timezone:
    """WIB, WITA or WIT; WIB for any other name."""
    return next((zone for zone in (WITA, WIT) if zone.tzname(None) == name), WIB)

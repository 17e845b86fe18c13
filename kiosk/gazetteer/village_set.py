"""Sets of villages as whole numbers: bit 7 is set when the village of rank 7 is in the set."""

from __future__ import annotations

import struct
import zlib
from collections.abc import Iterable, Sequence


def of(ranks: Iterable[int]) -> int:
    """The set of these villages; quick for some thousands of them."""
    ordered = sorted(ranks)
    if not ordered:
        return 0
    bits = bytearray(ordered[-1] // 8 + 1)
    for rank in ordered:
        bits[rank >> 3] |= 1 << (rank & 7)
    return int.from_bytes(bits, "little")


def between(first: int, after: int) -> int:
    """The set of all ranks from `first` up to, not including, `after`."""
    return (1 << after) - (1 << first) if first < after else 0


def as_list(ranks: Iterable[int]) -> bytes:
    """The spelling for few villages: 4 bytes each."""
    ordered = sorted(ranks)
    return struct.pack(f"<{len(ordered)}I", *ordered)


def from_lists(packed: Iterable[bytes]) -> int:
    """All villages that are in any of these lists."""
    united = b"".join(packed)
    return of(struct.unpack(f"<{len(united) // 4}I", united))


def as_bitmap(ranks: Iterable[int]) -> bytes:
    """The spelling for many villages: compressed, about a third of a list."""
    villages = of(ranks)
    return zlib.compress(villages.to_bytes(villages.bit_length() // 8 + 1, "little"), level=9)


def from_bitmap(packed: bytes) -> int:
    return int.from_bytes(zlib.decompress(packed), "little")


def lowest(villages: int, limit: int) -> list[int]:
    """The first `limit` ranks of a set, in order."""
    ranks: list[int] = []
    while villages and len(ranks) < limit:
        last = villages & -villages
        ranks.append(last.bit_length() - 1)
        villages ^= last
    return ranks


def in_order(villages: int, preferred: Sequence[int], limit: int) -> list[int]:
    """Ranks in the order of a dictionary, except that members of the preferred sets come first.

    An earlier preference weighs more than all later ones together.
    """
    if not preferred or not villages:
        return lowest(villages, limit)
    first = in_order(villages & preferred[0], preferred[1:], limit)
    rest = in_order(villages & ~preferred[0], preferred[1:], limit - len(first))
    return first + rest

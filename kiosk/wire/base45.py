"""Base45 (RFC 9285): bytes as the letters that a QR code packs best."""

from __future__ import annotations

from kiosk.errors import ReplyUnreadable

ALPHABET = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:"


def encode(data: bytes) -> str:
    """Three letters for two bytes, two letters for a last one; never a space at the end."""
    letters = []
    for at in range(0, len(data), 2):
        pair = data[at : at + 2]
        value = int.from_bytes(pair, "big")
        for _ in range(len(pair) + 1):
            value, rest = divmod(value, 45)
            letters.append(ALPHABET[rest])
    return "".join(letters)


def decode(text: str) -> bytes:
    """The inverse; `ReplyUnreadable` for what `encode` never writes."""
    data = bytearray()
    for at in range(0, len(text), 3):
        letters = text[at : at + 3]
        value = sum(_worth(letter) * 45**place for place, letter in enumerate(letters))
        size = len(letters) - 1
        if size == 0 or value >= 256**size:
            raise ReplyUnreadable(reason="base45")
        data += value.to_bytes(size, "big")
    return bytes(data)


def _worth(letter: str) -> int:
    value = ALPHABET.find(letter)
    if value < 0:
        raise ReplyUnreadable(reason="base45")
    return value

"""Text as it can be written down: half a surrogate pair, which a clipboard can hold, is text to
Python and to nobody else."""

from __future__ import annotations


def storable(text: str) -> str | bytes:
    """The text, or its bytes where it holds such a half."""
    try:
        text.encode()
    except UnicodeEncodeError:
        return text.encode("utf-8", "surrogatepass")
    return text


def restored(value: str | bytes) -> str:
    """The same text again; ValueError for bytes that were never one."""
    return value.decode("utf-8", "surrogatepass") if isinstance(value, bytes) else value

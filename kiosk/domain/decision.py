"""What a person at the desk can decide of a record that the centre sent back."""

from __future__ import annotations

from enum import StrEnum


class Decision(StrEnum):
    ACCEPTED = "accepted"  # the centre's word stands, and the person was told
    CORRECTED = "corrected"  # a new version goes out in its place
    HANDED_OVER = "handed_over"  # the supervisor looks at it

    @property
    def closes(self) -> bool:
        """Nobody need look at the record any more, unless the centre says something else of it."""
        return self is not Decision.HANDED_OVER

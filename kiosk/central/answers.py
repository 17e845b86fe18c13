"""What the centre answers to a kiosk: bytes that are signed whenever they say anything."""

from __future__ import annotations

from dataclasses import dataclass

from kiosk.central.keys import Keys
from kiosk.wire import paths, replies
from kiosk.wire.batch import digest
from kiosk.wire.replies import Refusal

OK, GARBAGE, STRANGER, REVOKED = 200, 400, 401, 403


@dataclass(frozen=True, slots=True)
class Answer:
    status: int
    body: bytes
    content_type: str = paths.COSE


def refusal(keys: Keys, status: int, code: str, request: bytes) -> Answer:
    """Nothing was stored, and nothing is believed of the request but its digest."""
    refused = Refusal(code, digest(request))
    return Answer(status, replies.write(refused, keys.sign, keys.kid))

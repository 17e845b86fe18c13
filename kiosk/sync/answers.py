"""Tells an answer of the centre from what portals, proxies and broken lines say in its place."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime, timedelta
from email.utils import parsedate_to_datetime
from typing import Final

from kiosk.errors import (
    CaptivePortal,
    CentreBusy,
    CentreUnreachable,
    DeviceRevoked,
    Failure,
    NotEnrolled,
    ProtocolError,
    ReplyNotSigned,
    ReplyUnreadable,
)
from kiosk.sync.backoff import LONGEST_RETRY_AFTER
from kiosk.sync.transport import Answer
from kiosk.wire import cose, replies
from kiosk.wire.replies import Refusal
from kiosk.wire.trust import Trust

_OK = 200
_BUSY: Final = frozenset({413, 429, 503})
_REFUSALS: Final = frozenset({400, 401, 403})
_PORTAL_STATUS = 511  # RFC 6585: log in to the network first
_PAGE_STARTS: Final = (b"<!doctype", b"<html", b"<head", b"<script", b"<?xml")


def read_answer(answer: Answer, now: datetime, trust: Trust | None, about: bytes) -> bytes:
    """The body of what may be the centre's answer to the request with the digest `about`.

    Its signature is still to be verified. Everything else is raised, and no record is touched
    for it: `CaptivePortal`, `CentreBusy`, `CentreUnreachable`, and only where the centre signed it,
    `DeviceRevoked`, `NotEnrolled` or `ReplyUnreadable`.
    """
    if _is_portal(answer):
        raise CaptivePortal(status=answer.status)
    if answer.status in _BUSY:
        raise CentreBusy(status=answer.status, retry_after=_retry_after(answer.headers, now))
    if answer.status in _REFUSALS and trust is not None:
        raise _refusal(answer, trust, about)
    if answer.status != _OK:
        raise CentreUnreachable(reason=f"http_{answer.status}")
    return answer.body


def demand_signed(body: bytes) -> bytes:
    """A body that is a signed object at all; whose, is for its reader to say."""
    try:
        cose.header_of(body)
    except ReplyUnreadable as error:
        raise ReplyNotSigned(reason="garbage") from error
    return body


def refused(refusal: Refusal) -> Failure:
    """What a refusal means that the centre signed."""
    if refusal.code == "revoked":
        return DeviceRevoked()
    if refusal.code == "not_enrolled":
        return NotEnrolled()
    return ReplyUnreadable(reason="refused", by_centre=refusal.code)


def _refusal(answer: Answer, trust: Trust, about: bytes) -> Failure:
    try:
        return refused(replies.read_refusal(answer.body, trust, about))
    except ProtocolError:  # a proxy's or a stranger's: says nothing of this device
        return CentreUnreachable(reason=f"http_{answer.status}")


def _is_portal(answer: Answer) -> bool:
    if 300 <= answer.status < 400 or answer.status == _PORTAL_STATUS:
        return True
    if not 200 <= answer.status < 300:  # an error page of whatever stands before the centre
        return False
    if "html" in answer.headers.get("content-type", "").lower():
        return True
    return answer.body[:256].lstrip(b"\xef\xbb\xbf \t\r\n").lower().startswith(_PAGE_STARTS)


def _retry_after(headers: Mapping[str, str], now: datetime) -> int:
    """Seconds, as asked in either form and never more than an hour; 0 where nothing is asked."""
    asked = headers.get("retry-after", "").strip()
    wait = timedelta()
    if asked.isascii() and asked.isdigit():
        wait = timedelta(seconds=min(int(asked[:9]), 10**6))
    elif (until := _moment(asked)) is not None:
        wait = until - (_moment(headers.get("date", "")) or now)  # by the sender's own clock
    return int(min(max(wait, timedelta()), LONGEST_RETRY_AFTER).total_seconds())


def _moment(text: str) -> datetime | None:
    try:
        moment = parsedate_to_datetime(text)
    except (TypeError, ValueError):
        return None
    return moment if moment.tzinfo else moment.replace(tzinfo=UTC)

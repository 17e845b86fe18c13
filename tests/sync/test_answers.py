from datetime import UTC, datetime, timedelta
from email.utils import format_datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.errors import (
    CaptivePortal,
    CentreBusy,
    CentreUnreachable,
    DeviceRevoked,
    NotEnrolled,
    ProtocolError,
    ReplyNotSigned,
    TransientError,
)
from kiosk.sync.answers import demand_signed, read_answer, refused
from kiosk.sync.transport import Answer
from kiosk.wire import cose, replies
from kiosk.wire.replies import Refusal
from tests.wire.hands import Hand
from tests.wire.office import CENTRE, STRANGER, TRUST

NOW = datetime(2026, 11, 24, 3, tzinfo=UTC)
ABOUT = bytes(32)
HTML = {"content-type": "text/html"}


def read(answer: Answer) -> bytes:
    return read_answer(answer, NOW, TRUST, ABOUT)


def signed(code: str, by: Hand = CENTRE, about: bytes = ABOUT) -> bytes:
    return replies.write(Refusal(code, about), by.sign, by.kid)


def test_two_hundred_with_a_signed_body_may_be_an_answer():
    body = signed("revoked")
    assert read(Answer(200, {"content-type": "application/cose"}, body)) == body
    assert demand_signed(body) == body


@pytest.mark.parametrize(
    "answer",
    [
        Answer(200, HTML, b"Welcome"),
        Answer(200, {"content-type": "application/cose"}, b"  <!DOCTYPE html><p>Log in</p>"),
        Answer(200, {}, b"\xef\xbb\xbf<HTML><head>"),
        Answer(302, {"location": "http://10.0.0.1/login"}, b""),
        Answer(307, HTML, b""),
        Answer(511, {}, b"log in first"),
    ],
)
def test_the_page_of_a_free_wifi_is_told_from_the_centre(answer):
    with pytest.raises(CaptivePortal):
        read(answer)


@pytest.mark.parametrize("status", [413, 429, 503])
def test_a_busy_centre_says_when_to_come_back(status):
    with pytest.raises(CentreBusy) as caught:
        read(Answer(status, {"retry-after": "120"}, b"{}"))
    assert caught.value.facts == {"status": status, "retry_after": 120}


@pytest.mark.parametrize(
    "headers, seconds",
    [
        ({}, 0),
        ({"retry-after": "soon"}, 0),
        ({"retry-after": "-5"}, 0),
        ({"retry-after": "9" * 400}, 3600),
        ({"retry-after": format_datetime(NOW + timedelta(seconds=90), usegmt=True)}, 90),
        ({"retry-after": format_datetime(NOW - timedelta(days=1), usegmt=True)}, 0),
        (
            {  # this machine's clock is years behind; the sender's own two moments are not
                "date": format_datetime(NOW + timedelta(days=900), usegmt=True),
                "retry-after": format_datetime(NOW + timedelta(days=900, seconds=40), usegmt=True),
            },
            40,
        ),
    ],
)
def test_whatever_a_stranger_asks_for_the_pause_is_between_none_and_an_hour(headers, seconds):
    with pytest.raises(CentreBusy) as caught:
        read(Answer(503, headers))
    assert caught.value.facts["retry_after"] == seconds


@pytest.mark.parametrize(
    "status, code, failure",
    [(403, "revoked", DeviceRevoked), (401, "not_enrolled", NotEnrolled)],
)
def test_a_device_is_revoked_by_the_centre_and_by_nobody_else(status, code, failure):
    with pytest.raises(failure):
        read(Answer(status, {}, signed(code)))
    for body in (signed(code, by=STRANGER), signed(code, about=b"x" * 32), b"", b"<html>no</html>"):
        with pytest.raises(CentreUnreachable) as caught:
            read(Answer(status, {}, body))
        assert caught.value.facts == {"reason": f"http_{status}"}


def test_what_the_centre_cannot_read_is_not_time_s_to_mend():
    with pytest.raises(ProtocolError) as caught:
        read(Answer(400, {}, signed("unreadable")))
    assert caught.value.facts == {"reason": "refused", "by_centre": "unreadable"}


@pytest.mark.parametrize("status", [100, 400, 404, 405, 407, 500, 502, 504])
def test_any_other_status_is_as_good_as_no_answer(status):
    with pytest.raises(CentreUnreachable):
        read(Answer(status, HTML, b"<html>nginx</html>"))


@given(body=st.binary(max_size=200))
def test_a_bare_two_hundred_is_never_success(body):
    with pytest.raises((CaptivePortal, ReplyNotSigned)):
        demand_signed(read(Answer(200, {}, body)))


@given(
    status=st.integers(100, 599),
    body=st.binary(max_size=100),
    headers=st.dictionaries(
        st.sampled_from(["retry-after", "content-type", "date", "location"]),
        st.text(max_size=40),
    ),
)
def test_no_stranger_s_answer_is_a_bug_here(status, body, headers):
    with pytest.raises((TransientError, ReplyNotSigned)):
        demand_signed(read(Answer(status, headers, body)))


def test_a_refusal_beside_two_hundred_is_a_refusal_all_the_same():
    assert isinstance(refused(Refusal("revoked", ABOUT)), DeviceRevoked)
    assert isinstance(refused(Refusal("something new", ABOUT)), ProtocolError)


def test_the_tag_of_a_signed_object_alone_is_none():
    with pytest.raises(ReplyNotSigned):
        demand_signed(
            cose.sign1(b"", {cose.KID: CENTRE.kid}, CENTRE.sign, kind=cose.Kind.CUSTODY)[:-1]
        )

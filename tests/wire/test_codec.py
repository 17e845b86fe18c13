from __future__ import annotations

from datetime import UTC, datetime

import cbor2
import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.errors import ReplyUnreadable
from kiosk.wire import codec

plain = st.recursive(
    st.none() | st.booleans() | st.integers(-(2**64), 2**64) | st.binary() | st.text(),
    lambda inner: (
        st.lists(inner, max_size=5) | st.dictionaries(st.text() | st.integers(), inner, max_size=5)
    ),
    max_leaves=20,
)


@given(plain)
def test_plain_data_comes_back_as_it_went(value):
    assert codec.decode(codec.encode(value), limit=1 << 20) == value


@given(st.binary(max_size=400))
def test_random_bytes_are_data_or_unreadable_and_nothing_else(data):
    try:
        value = codec.decode(data, limit=1000)
    except ReplyUnreadable:
        return
    assert codec.encode(value) == data


@pytest.mark.parametrize(
    "loose",
    [
        "0000",  # something after the end
        "1801",  # a one, spelt long
        "5f4101ff",  # a string of unknown length
        "9f01ff",
        "a201010102",  # a key twice
        "a202010101",  # keys out of order
        "fb3ff0000000000000",  # 1.0 in eight bytes
        "a3",
        "",
        "61ff",  # no UTF-8
        "9bffffffffffffffff",
        "5bffffffffffffffff00",
    ],
)
def test_a_second_spelling_of_the_same_data_is_refused(loose):
    with pytest.raises(ReplyUnreadable):
        codec.decode(bytes.fromhex(loose), limit=1000)


@given(st.integers(0, 2**32), plain)
def test_no_tag_is_ever_built_into_an_object(tag, value):
    if tag in {2, 3}:  # whole numbers beyond 64 bits are plain data
        return
    with pytest.raises(ReplyUnreadable):
        codec.decode(cbor2.dumps([cbor2.CBORTag(tag, value)]), limit=1 << 20)


def test_every_tag_that_the_library_knows_is_refused():
    for tag in [*range(2), *range(4, 300), 1004, 43000, 55799]:
        for value in ("2020-01-01T00:00:00Z", "a.*", 1, b"\0\0\0\0", [1, 2]):
            with pytest.raises(ReplyUnreadable):
                codec.decode(cbor2.dumps(cbor2.CBORTag(tag, value)), limit=1000)


def test_depth_and_size_are_bounded_before_anything_is_built():
    with pytest.raises(ReplyUnreadable):
        codec.decode(b"\x81" * 5000 + b"\x00", limit=10_000)
    with pytest.raises(ReplyUnreadable) as caught:
        codec.decode(b"\x00" * 101, limit=100)
    assert caught.value.facts == {"reason": "size", "limit": 100}


@given(st.datetimes(timezones=st.just(UTC)))
def test_a_moment_survives_to_the_microsecond(moment):
    assert codec.from_micros(codec.to_micros(moment)) == moment


@pytest.mark.parametrize(
    "read",
    [
        lambda fields: fields.octets("text"),
        lambda fields: fields.octets("octets", 5),
        lambda fields: fields.number("text"),
        lambda fields: fields.number("flag"),
        lambda fields: fields.number("minus"),
        lambda fields: fields.text("octets"),
        lambda fields: fields.text("text", longest=2),
        lambda fields: fields.moment("late"),
        lambda fields: fields.items("text"),
        lambda fields: fields.mapping("missing"),
    ],
)
def test_a_field_of_another_shape_is_unreadable(read):
    fields = codec.Reading(
        {"text": "abc", "octets": b"abc", "flag": True, "minus": -1, "late": 2**62}
    )
    with pytest.raises(ReplyUnreadable, match=r"field\."):
        read(fields)


def test_fields_of_the_right_shape_are_read():
    fields = codec.Reading({"n": 7, "b": b"abc", "t": "x", "at": 0, "l": [1], "m": {}})
    assert fields.number("n") == 7
    assert fields.octets("b", 3) == b"abc"
    assert fields.octets_or_none("missing") is None
    assert fields.number_or_none("missing") is None
    assert fields.number_or_none("n") == 7
    assert fields.text("t") == "x"
    assert fields.moment("at") == datetime(1970, 1, 1, tzinfo=UTC)
    assert fields.items("l") == [1]
    assert fields.mapping("m") == {}
    assert fields.raw("missing") is None
    with pytest.raises(ReplyUnreadable):
        codec.Reading([])

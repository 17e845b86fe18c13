"""The socket: open while it is needed, deaf to floods, alive after anything."""

from __future__ import annotations

import logging
import socket
from threading import Event

import pytest

from kiosk.calls.ear import EVERYBODY, HERE, PORTS, Address, Ear, Reach

LOCAL = Reach((), ((HERE, 0),))


class Listener:
    """Remembers what was heard, and lets a test wait for a word."""

    def __init__(self) -> None:
        self.heard: list[bytes] = []
        self.wanted = b""
        self.came, self.beats = Event(), Event()
        self.ear = Ear(LOCAL, self.hear, self.beats.set, seconds=0.05)

    def hear(self, data: bytes, _address: Address) -> None:
        if data == b"bug":
            raise ValueError(data)
        self.heard.append(data)
        if data == self.wanted:
            self.came.set()

    def await_word(self, data: bytes) -> None:
        self.wanted = data
        with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as line:
            for _ in range(100):  # a flood may have drowned the first ones
                line.sendto(data, self.ear.address)
                if self.came.wait(0.1):
                    return
        pytest.fail("nothing was heard")


@pytest.fixture
def listener():
    one = Listener()
    assert one.ear.open()
    yield one
    one.ear.close()


def test_it_hears_and_beats_until_it_is_closed(listener):
    listener.await_word(b"here")
    assert listener.beats.wait(5)
    port = listener.ear.address[1]
    listener.ear.close()
    assert not listener.ear.is_open
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as line:
        line.bind((HERE, port))  # it is free again


def test_a_flood_and_what_is_too_long_do_no_harm(listener):
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as line:
        for _ in range(3_000):
            line.sendto(b"x" * 60, listener.ear.address)
        line.sendto(b"y" * 60_000, listener.ear.address)
    listener.await_word(b"still here")
    assert max(map(len, listener.heard)) <= 1_500


@pytest.mark.expects_log
def test_a_bug_in_who_listens_ends_nothing_and_names_no_bytes(listener, caplog):
    with caplog.at_level(logging.ERROR):
        with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as line:
            line.sendto(b"bug", listener.ear.address)
        listener.await_word(b"after it")
    assert [one.getMessage() for one in caplog.records] == ["a call could not be heard: ValueError"]


def test_a_second_window_takes_the_next_port_and_a_fifth_none():
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as taken:
        taken.bind((HERE, 0))
        port = taken.getsockname()[1]
        second = Ear(Reach((), ((HERE, port), (HERE, 0))), _ignore, _rest)
        assert second.open()
        assert second.address[1] != port
        second.close()
        assert not Ear(Reach((), ((HERE, port),)), _ignore, _rest).open()


def test_nothing_leaves_the_computer_when_it_may_not():
    here = Reach.of_computer()
    assert {host for host, _ in (*here.targets, *here.ports, *here.unnamed.ports)} == {HERE}
    office = Reach.of_office()
    assert {host for host, _ in office.targets} == {HERE, EVERYBODY}
    assert [port for _, port in office.ports] == list(PORTS)


def test_what_cannot_be_sent_is_not_waited_for():
    ear = Ear(Reach(((HERE, 9), ("192.0.2.1", 9)), ((HERE, 0),)), _ignore, _rest)
    ear.say(b"not open yet")
    assert ear.open()
    ear.say(b"anybody")
    ear.close()


def _ignore(_data: bytes, _address: Address) -> None:
    """Heard and forgotten."""


def _rest() -> None:
    """Nothing to do."""

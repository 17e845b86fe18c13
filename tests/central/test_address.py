"""Where the centre listens: a port that is free, kept, taken, or nobody's."""

from __future__ import annotations

import socket

import pytest

from kiosk.central import arguments
from kiosk.central.address import Address, reserved
from kiosk.central.failures import AddressTaken, AddressUnknown


def test_a_free_port_is_found_and_kept() -> None:
    with reserved(Address("127.0.0.1", 0)) as address:
        assert address.port > 0
        assert address.url == f"http://127.0.0.1:{address.port}"
        with socket.socket() as other:
            other.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)  # as most servers do
            with pytest.raises(OSError, match="in use"):
                other.bind(("127.0.0.1", address.port))


def test_a_port_is_free_as_soon_as_the_program_that_had_it_has_ended() -> None:
    """The last call it answered lingers in the kernel for a minute, and keeps nobody out."""
    with socket.create_server(("127.0.0.1", 0)) as before:
        where = before.getsockname()
        with socket.create_connection(where) as caller:
            before.accept()[0].close()  # who hangs up first is who lingers
            assert caller.recv(1) == b""
    with reserved(Address(*where)) as address:
        assert address.port == where[1]


def test_a_port_that_is_taken_is_said_to_be_taken() -> None:
    with socket.create_server(("127.0.0.1", 0)) as other:
        asked = Address("127.0.0.1", other.getsockname()[1])
        with pytest.raises(AddressTaken), reserved(asked):
            pass


def test_a_name_nobody_knows_is_said_to_be_unknown() -> None:
    with pytest.raises(AddressUnknown), reserved(Address("nobody.invalid", 0)):
        pass


def test_addresses_are_read_as_people_write_them() -> None:
    assert Address.parse("[::1]:8620").url == "http://[::1]:8620"
    assert Address.parse("localhost:0") == Address("localhost", 0)
    assert Address.parse("0.0.0.0:80").url == f"http://{socket.gethostname()}:80"
    assert Address.parse(arguments.LISTEN).port == 8620

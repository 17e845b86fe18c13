"""A cheap look at whether this machine's way to the network has changed; sends nothing."""

from __future__ import annotations

import contextlib
import socket
from ipaddress import ip_address
from urllib.parse import urlsplit

# Addresses kept for documents (RFC 5737, RFC 3849): nobody is there, any default route leads there.
_ANYWHERE = ("192.0.2.1", "2001:db8::1")
_DISCARD_PORT = 9


def ways_out(url: str = "") -> tuple[str, ...]:
    """The own addresses this machine would send from: another value means another network.

    Connecting a datagram socket asks the routing table and sends nothing. Names are not looked up:
    without a network that takes seconds.
    """
    return tuple(_own_address(there) for there in (*_ANYWHERE, *_literal(url)))


def _own_address(there: str) -> str:
    family = socket.AF_INET6 if ":" in there else socket.AF_INET
    with contextlib.suppress(OSError), socket.socket(family, socket.SOCK_DGRAM) as probe:
        probe.connect((there, _DISCARD_PORT))
        return str(probe.getsockname()[0])
    return ""


def _literal(url: str) -> tuple[str, ...]:
    host = urlsplit(url).hostname or ""
    with contextlib.suppress(ValueError):
        return (str(ip_address(host)),)
    return ()

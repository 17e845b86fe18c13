"""A screen reader without a voice: walks through the window and writes what it heard as JSON."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import asdict, dataclass

from tests.spoken.bus import Bus

_NODE, _ROOT = "org.a11y.atspi.Accessible", "/org/a11y/atspi/accessible/root"
_REGISTRY = "org.a11y.atspi.Registry"
_FOCUSABLE, _SHOWING = 11, 25
STEPS = ("door", "entry", "queue", "back")


@dataclass(frozen=True, slots=True)
class Heard:
    """One thing on the screen, as a screen reader meets it."""

    role: str
    name: str
    takes_focus: bool


def walk(bus: Bus, name: str, path: str) -> Iterator[Heard]:
    """What is shown, in the order in which it is read."""
    state = bus.call(name, path, _NODE, "GetState")[0][0]
    role = str(bus.call(name, path, _NODE, "GetRoleName")[0])
    if not state >> _SHOWING & 1 and role not in {"application", "frame"}:
        return
    said = bus.call(name, path, "org.freedesktop.DBus.Properties", "Get", _NODE, "Name")[0]
    yield Heard(role, str(said), bool(state >> _FOCUSABLE & 1))
    if role != "table":  # its cells are rows of a model
        for child, where in bus.call(name, path, _NODE, "GetChildren")[0]:
            yield from walk(bus, child, where)


def main() -> None:
    session = Bus(os.environ["DBUS_SESSION_BUS_ADDRESS"])
    (address,) = session.call("org.a11y.Bus", "/org/a11y/bus", "org.a11y.Bus", "GetAddress")
    bus = Bus(address)
    bus.listen("type='signal',interface='org.a11y.atspi.Event.Object'")
    bus.call(_REGISTRY, "/org/a11y/atspi/registry", _REGISTRY, "RegisterEvent", "object:")
    kiosk = subprocess.Popen(
        [sys.executable, "-m", "tests.spoken.kiosk"],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    assert kiosk.stdin is not None
    assert kiosk.stdout is not None
    heard: dict[str, object] = {}
    for step in (*STEPS, "mistake"):
        kiosk.stdin.write(step + "\n")
        kiosk.stdin.flush()
        assert kiosk.stdout.readline().strip() == step
        if step == "mistake":
            break
        ((name, path),) = bus.call(_REGISTRY, _ROOT, _NODE, "GetChildren")[0]
        heard[step] = [asdict(one) for one in walk(bus, name, path)]
    said = bus.hear(lambda signal: signal.member == "Announcement")
    heard["announced"], heard["politeness"] = str(said.body[3]), said.body[1]
    print(json.dumps(heard))
    kiosk.stdin.close()
    kiosk.wait(20)


if __name__ == "__main__":
    main()

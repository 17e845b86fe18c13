"""kill -9 at any moment: what was confirmed is there, and arrives once."""

import signal
import subprocess
import sys
from base64 import b64decode, b64encode

import pytest

from kiosk.domain.standing import Standing
from kiosk.wire import paths
from tests.fakes import Kiosk
from tests.journeys.desk import Moment


def run_apart(kiosk: Kiosk, moment: Moment = Moment.NEVER, *, killed_at: int = 10**9) -> int:
    """The kiosk's run in a process of its own, killed there at that moment, or from here at that
    message; returns its exit code.
    """
    kiosk.store.close()
    desk = subprocess.Popen(
        [
            *(sys.executable, "-m", "tests.journeys.desk"),
            *(str(kiosk.folder), moment.value, kiosk.clock().isoformat()),
        ],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    with desk:
        assert desk.stdin
        assert desk.stdout
        for turn, message in enumerate(desk.stdout):
            path, body = message.split(" ")
            kiosk.sky.sent.append((path, b64decode(body)))
            answer = kiosk.world.deliver(path, b64decode(body))
            if turn == killed_at or (moment is Moment.SENT and path == paths.BATCHES):
                desk.kill()
                break
            desk.stdin.write(f"{answer.status} {b64encode(answer.body).decode()}\n")
            desk.stdin.flush()
    kiosk.resume(kiosk.folder)
    return desk.returncode


@pytest.mark.parametrize("moment", [Moment.CUT, Moment.SENT, Moment.ANSWERED])
def test_killed_in_the_middle_of_sending_it_goes_on_with_the_same_bytes(
    world, kiosk, books, moment
):
    kiosk.register_all(range(1, 11))
    assert run_apart(kiosk, moment) == -signal.SIGKILL
    assert kiosk.standings() == {Standing.BATCHED: 10}
    with kiosk.store.read() as tx:
        (cut,) = tx.unanswered_batches(9)
    assert world.places_taken() == (0 if moment is Moment.CUT else 10)
    assert kiosk.run().sent == 10
    assert set(kiosk.sky.sent_to(paths.BATCHES)) == {cut.body}
    assert kiosk.standings() == {Standing.PLACED: 10}
    assert world.places_taken() == 10
    assert len(books.digests()) == 1


def test_killed_again_and_again_it_arrives_in_the_end(world, kiosk, books):
    kiosk.register_all(range(1, 1201))
    for message in (0, 1, 2, 2):  # contact, first batch, second, third
        assert run_apart(kiosk, killed_at=message) == -signal.SIGKILL
    assert run_apart(kiosk) == 0
    assert kiosk.standings() == {Standing.PLACED: 25, Standing.WAITING: 1175}
    assert len(books.digests()) == 3
    assert len(books.standings()) == 1200
    assert world.places_taken() == 25


def test_what_was_registered_just_before_the_power_went_is_there(world, kiosk):
    kiosk.register(1)
    kiosk.run()
    kiosk.register(2)
    kiosk.crash()
    assert kiosk.standings() == {Standing.PLACED: 1, Standing.QUEUED: 1}
    kiosk.run()
    assert world.places_taken() == 2

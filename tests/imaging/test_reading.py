"""The reader's process: slow, broken, talking nonsense or not there at all; nobody waits for it."""

import threading

import pytest

from kiosk.imaging.reading import CardReader
from tests.imaging import stand_ins
from tests.imaging.stand_ins import GOOD

CRASHES = "send(b''); hear(); os._exit(11)"
HANGS = "send(b''); hear(); hear()"
NEVER_READY = "hear()"
CUT_OFF = "send(b''); hear(); sys.stdout.buffer.write(b'\\0\\0\\1\\0{'); sys.stdout.flush()"
TOO_MUCH = "send(b''); hear(); sys.stdout.buffer.write(b'\\xff' * 9); sys.stdout.flush(); hear()"


def reader(program, **how):
    return CardReader(stand_ins.program(program), **how)


@pytest.fixture
def good():
    made = reader(GOOD)
    yield made
    made.close()


def test_a_picture_goes_in_and_what_it_says_comes_out(good):
    assert good.is_present
    assert good.read(b"DEWI").name == "DEWI"


def test_one_process_reads_many_pictures(good):
    assert len({good.read(b"DEWI").birth_place for _ in range(3)}) == 1


def test_several_may_ask_at_once_and_each_gets_its_own_answer(good):
    got = {}
    asking = [
        threading.Thread(target=lambda name=name: got.update({name: good.read(name).name}))
        for name in (b"DEWI", b"BUDI", b"SITI")
    ]
    for one in asking:
        one.start()
    for one in asking:
        one.join()
    assert got == {b"DEWI": "DEWI", b"BUDI": "BUDI", b"SITI": "SITI"}


@pytest.mark.parametrize("answer", ["{}", "[]", "nonsense", '{"stranger": 1}', '{"name": null}'])
def test_nothing_read_is_no_reading(answer):
    mute = reader(f"send(b''); hear(); send({answer!r}.encode()); hear()")
    assert mute.read(b"picture") is None
    assert mute.is_present
    mute.close()


@pytest.mark.expects_log
@pytest.mark.parametrize("program", [CRASHES, HANGS, CUT_OFF, TOO_MUCH])
def test_what_breaks_once_is_started_again_and_what_breaks_twice_is_left_alone(program, caplog):
    broken = reader(program, patience=0.5)
    assert broken.read(b"picture") is None
    assert broken.is_present
    assert broken.read(b"picture") is None
    assert not broken.is_present
    assert broken.read(b"picture") is None
    assert len(caplog.records) == 2
    assert "picture" not in caplog.text


@pytest.mark.expects_log
def test_a_process_that_is_never_ready_is_not_waited_for():
    stuck = reader(NEVER_READY, start=0.2)
    assert not stuck.wake()
    stuck.close()


@pytest.mark.expects_log
def test_a_program_that_is_not_there_is_a_reader_that_is_not_there(tmp_path):
    absent = CardReader([str(tmp_path / "nothing")])
    assert absent.read(b"picture") is None
    assert not absent.wake()
    assert not absent.is_present


def test_without_the_optional_part_there_is_no_reader():
    absent = CardReader([])
    assert not absent.is_present
    assert absent.read(b"picture") is None


SOMETIMES = """
send(b"")
while (picture := hear()) is not None:
    if picture == b"odd":
        os._exit(11)
    send(json.dumps({"name": picture.decode()}).encode())
"""


@pytest.mark.expects_log
def test_a_crash_now_and_then_takes_no_reader_away():
    often = reader(SOMETIMES)
    for _ in range(3):
        assert often.read(b"odd") is None
        assert often.read(b"DEWI").name == "DEWI"
    assert often.is_present
    often.close()


@pytest.mark.expects_log
def test_after_a_crash_the_next_picture_is_read(tmp_path):
    flag = tmp_path / "crashed"
    once = reader(f"""
if not os.path.exists({str(flag)!r}):
    open({str(flag)!r}, "w").close(); {CRASHES}
{GOOD}""")
    assert once.read(b"DEWI") is None
    assert once.read(b"DEWI").name == "DEWI"
    once.close()


class Bell(threading.Timer):
    """A timer that is rung by hand."""

    def __init__(self, seconds, ring):
        super().__init__(seconds, ring)
        self.is_set = False

    def start(self):
        self.is_set = True

    def cancel(self):
        self.is_set = False


def test_a_process_that_nobody_asks_for_five_minutes_ends_and_the_next_picture_starts_another():
    bells = []

    def hung(seconds, ring):
        bells.append(Bell(seconds, ring))
        return bells[-1]

    idle = reader(GOOD, timer=hung)
    first = idle.read(b"DEWI").birth_place
    assert idle.read(b"DEWI").birth_place == first
    assert [bell.is_set for bell in bells] == [False, True]  # each picture puts it off
    assert bells[-1].interval == 300
    bells[-1].function()
    assert idle.read(b"DEWI").birth_place != first
    idle.close()
    assert not any(bell.is_set for bell in bells)


def test_a_closed_reader_reads_nothing_and_its_process_is_gone(good):
    good.wake()
    good.close()
    assert good.read(b"DEWI") is None
    assert not good.is_present


def test_closing_does_not_wait_for_an_answer_that_is_under_way():
    hanging = reader(HANGS, patience=60)
    assert hanging.wake()
    got = []
    asking = threading.Thread(target=lambda: got.append(hanging.read(b"picture")))
    asking.start()
    hanging.close()
    asking.join()
    assert got == [None]

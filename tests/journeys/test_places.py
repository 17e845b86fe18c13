"""One person has one place, and a place has one person, however many ask at once."""

from collections import Counter
from concurrent.futures import ThreadPoolExecutor

from kiosk.domain.standing import Standing
from kiosk.domain.verdict import VerdictKind
from kiosk.wire import batch, paths, replies, trust
from kiosk.wire.replies import BatchReply
from tests import builders
from tests.fakes import Kiosk, Weather, World, a_world


def test_the_same_batch_five_times_in_parallel_takes_its_places_once(world, kiosk, books):
    kiosk.register_all(range(1, 11))
    kiosk.sky.forecast = [Weather.FAIR, Weather.REQUEST_LOST]
    kiosk.run()
    (body,) = kiosk.sky.sent_to(paths.BATCHES)
    with ThreadPoolExecutor(5) as five:
        answers = list(five.map(lambda _: world.deliver(paths.BATCHES, body), range(5)))
    read = [as_read(kiosk, body, answer.body) for answer in answers]
    assert len({reply.custody for reply in read}) == 1
    told = [reply.verdicts for reply in read if reply.verdicts is not None]
    assert told
    assert all(verdicts == told[0] for verdicts in told)
    assert len(books.digests()) == 1
    assert world.places_taken() == 10
    assert kiosk.run().verdicts == Counter({VerdictKind.PLACED: 10})
    assert world.places_taken() == 10


def as_read(kiosk: Kiosk, body: bytes, answer: bytes) -> BatchReply:
    with kiosk.store.read() as tx:
        believed = trust.read_first(tx.setting("trust") or b"")
    reply = replies.read(answer, believed, batch.digest(body))
    assert isinstance(reply, BatchReply)
    return reply


def test_a_person_who_registers_at_two_desks_has_one_place(world, books):
    here, there = world.new_kiosk(), world.new_kiosk()
    here.register(1)
    there.register(1)
    assert here.run().verdicts == Counter({VerdictKind.PLACED: 1})
    assert there.run().verdicts == Counter({VerdictKind.DUPLICATE: 1})
    with there.store.read() as tx:
        verdict = tx.stub(1).verdict
    assert verdict.at is not None
    assert verdict.where == "Disnaker Kota Bandung"
    assert len(books.holders()) == 1


def test_two_desks_that_send_the_same_person_at_once_get_one_place_between_them(world, books):
    desks = [world.new_kiosk() for _ in range(6)]
    for desk in desks:
        desk.register_all(range(1, 6))
    with ThreadPoolExecutor(6) as all_at_once:
        list(all_at_once.map(lambda desk: desk.run(), desks))
    for desk in desks:
        desk.run()
    told: Counter[Standing] = Counter()
    for desk in desks:
        told.update(desk.standings())
    assert told == {Standing.PLACED: 5, Standing.DUPLICATE: 25}
    assert len(set(books.holders())) == len(books.holders()) == 5


def test_twenty_desks_ask_for_the_last_place_and_one_has_it(postgres_url, tmp_path):
    with a_world(postgres_url, tmp_path, data=builders.first_come(quota=4).data) as world:
        first, *desks = [world.new_kiosk() for _ in range(21)]
        first.register_all(range(1, 4))
        first.run()
        assert world.places_taken() == 3
        for number, desk in enumerate(desks, start=100):
            desk.register(number)
        with ThreadPoolExecutor(20) as all_at_once:
            list(all_at_once.map(lambda desk: desk.run(), desks))
        told = settled(world, desks)
    assert told == {Standing.PLACED: 1, Standing.WAITING: 19}


def settled(world: World, desks: list[Kiosk]) -> Counter[Standing]:
    """Where everybody stands once nobody judges any more and everybody has heard."""
    world.centre.judge_pending()
    told: Counter[Standing] = Counter()
    for desk in desks:
        assert desk.run().problem is None
        told.update(desk.standings())
    assert world.places_taken() == 4
    return told

"""The answers of what was sent back: asked for, kept sealed as they come, and asked for no more."""

from collections.abc import Sequence
from dataclasses import replace

import pytest

from kiosk.domain.decision import Decision
from kiosk.domain.verdict import Verdict, VerdictKind
from kiosk.store.records import Decided
from kiosk.wire.contact import ContactRequest, Returned
from kiosk.wire.replies import BatchReply
from tests.builders import NOW
from tests.fakes import Kiosk, Weather
from tests.sync.paper import PaperCentre

MEND = Verdict(VerdictKind.NEEDS_CORRECTION, field="kk", reasons=("required",))


def sends_everybody_back(reply: BatchReply) -> BatchReply:
    return replace(reply, verdicts=dict.fromkeys(reply.verdicts or {}, MEND))


def gives_back(request: ContactRequest) -> Sequence[Returned]:
    return [
        Returned(one.incarnation, one.seq, one.batch, b"sealed %d" % one.seq)
        for one in request.wanted
    ]


@pytest.fixture
def strict(centre: PaperCentre) -> PaperCentre:
    """A centre that sends everybody back, and gives back what it is asked for."""
    centre.twist, centre.give_back = sends_everybody_back, gives_back
    return centre


def asked_for(centre: PaperCentre) -> list[list[int]]:
    """In each contact so far."""
    return [[one.seq for one in request.wanted] for request in centre.heard]


def here(kiosk: Kiosk, count: int) -> list[bytes | None]:
    with kiosk.store.read() as tx:
        return [tx.returned(which) for which in range(1, count + 1)]


def test_the_run_that_hears_of_it_asks_for_the_answers_and_no_run_asks_again(kiosk, strict):
    kiosk.register_all(range(1, 4))
    kiosk.run()
    assert asked_for(strict) == [[], [3, 2, 1]]
    assert here(kiosk, 3) == [b"sealed 1", b"sealed 2", b"sealed 3"]
    kiosk.run()
    assert asked_for(strict)[2:] == [[]]


def test_nothing_is_asked_for_where_nobody_was_sent_back(kiosk, centre):
    centre.give_back = gives_back
    kiosk.register_all(range(1, 4))
    kiosk.run()
    assert asked_for(centre) == [[]]


def test_many_are_asked_for_in_turns_until_all_are_here(kiosk, strict):
    kiosk.register_all(range(1, 121))
    kiosk.run()
    assert [len(wanted) for wanted in asked_for(strict)] == [0, 50, 50, 20]
    assert None not in here(kiosk, 120)


def test_a_centre_that_gives_nothing_is_asked_again_at_the_next_contact_only(kiosk, strict):
    strict.give_back = lambda request: ()
    kiosk.register_all(range(1, 4))
    kiosk.run()
    kiosk.run()
    assert asked_for(strict) == [[], [3, 2, 1], [3, 2, 1]]
    assert here(kiosk, 3) == [None] * 3


def test_a_centre_that_gives_a_few_at_a_time_is_asked_until_it_has_given_all(kiosk, strict):
    strict.give_back = lambda request: gives_back(request)[:2]
    kiosk.register_all(range(1, 6))
    kiosk.run()
    assert asked_for(strict) == [[], [5, 4, 3, 2, 1], [3, 2, 1], [1]]
    assert None not in here(kiosk, 5)


def test_what_the_centre_cannot_give_is_not_asked_for_again(kiosk, strict):
    strict.give_back = lambda request: [one._replace(sealed=b"") for one in gives_back(request)]
    kiosk.register()
    kiosk.run()
    kiosk.run()
    assert asked_for(strict) == [[], [1], []]
    assert here(kiosk, 1) == [b""]


@pytest.mark.parametrize(
    "weather", [Weather.REPLY_LOST, Weather.TRUNCATED, Weather.FLIPPED, Weather.REPEATED]
)
def test_a_lost_or_spoilt_or_repeated_answer_is_kept_once(kiosk, strict, weather):
    kiosk.register()
    kiosk.sky.forecast = [Weather.FAIR, Weather.FAIR, weather]
    kiosk.run()
    kiosk.crash()
    kiosk.clock.move(hours=1)
    kiosk.run()
    assert here(kiosk, 1) == [b"sealed 1"]


@pytest.mark.parametrize(
    "other",
    [{"batch": b"another!"}, {"seq": 2}, {"incarnation": b"another!"}],
    ids=["batch", "seq", "incarnation"],
)
def test_what_nobody_asked_for_is_not_kept(kiosk, strict, other):
    strict.give_back = lambda request: [one._replace(**other) for one in gives_back(request)]
    kiosk.register_all(range(1, 3))
    with kiosk.store.write() as tx:
        tx.register(kiosk.draft(9, {}))
    strict.twist = lambda reply: replace(reply, verdicts={1: MEND})
    kiosk.run()
    assert here(kiosk, 3) == [None] * 3


def test_of_a_centre_that_was_restored_nothing_is_kept_before_it_has_judged_again(kiosk, strict):
    kiosk.register()
    strict.give_back = lambda request: ()
    kiosk.run()
    strict.epoch = 2
    strict.give_back = gives_back
    strict.twist = lambda reply: replace(reply, verdicts=None)
    kiosk.run()
    assert here(kiosk, 1) == [None]


def test_what_was_decided_is_not_asked_for(kiosk, strict):
    kiosk.register_all(range(1, 3))
    strict.give_back = lambda request: ()
    kiosk.run()
    with kiosk.store.write() as tx:
        tx.decide(2, Decided(Decision.ACCEPTED, NOW, "rina"))
    kiosk.run()
    assert asked_for(strict) == [[], [2, 1], [1]]

"""A disk that was rolled back or copied: the quota stays exact, and nobody's data are lost."""

import pytest

from kiosk.domain.standing import Standing
from kiosk.domain.verdict import VerdictKind
from kiosk.wire import batch, paths
from tests import builders
from tests.fakes import a_world

pytestmark = pytest.mark.expects_log  # the centre says that it met a copy


def test_a_restored_folder_gives_a_number_twice_and_the_centre_keeps_both(world, kiosk, books):
    kiosk.register(1)
    kiosk.run()
    backup = kiosk.snapshot()
    kiosk.register(2)
    assert kiosk.run().verdicts == {VerdictKind.PLACED: 1}
    kiosk.resume(backup)
    kiosk.register(3)  # number 2 again, for somebody else
    report = kiosk.run()
    assert (report.sent, report.waiting, report.problem) == (1, 0, None)
    assert report.verdicts == {VerdictKind.QUARANTINED: 1}
    with kiosk.store.read() as tx:
        assert tx.stub(2).verdict.reasons == ("clone",)
    sent = {batch.digest(body) for body in kiosk.sky.sent_to(paths.BATCHES)}
    assert sent == books.digests()  # both people's claims are in custody, as they were sealed
    assert len(sent) == 3
    assert world.centre.status().conflicts == 1
    assert world.places_taken() == 2


def test_after_a_conflict_the_desk_works_on(world, kiosk):
    backup = kiosk.snapshot()
    kiosk.register(1)
    kiosk.run()
    kiosk.resume(backup)
    kiosk.register(2)
    kiosk.run()
    kiosk.register(3)
    assert kiosk.run().verdicts == {VerdictKind.PLACED: 1}
    assert kiosk.standings() == {Standing.QUARANTINED: 1, Standing.PLACED: 1}
    assert world.places_taken() == 2


def test_two_machines_with_the_same_disk_have_no_place_more_than_there_are(world, books):
    first = world.new_kiosk()
    first.register_all(range(1, 11))
    second = first.clone()
    first.register(11)
    second.register(12)
    for desk in (first, second, first, second):
        assert desk.run().problem is None
    assert len(set(books.holders())) == len(books.holders())
    assert world.places_taken() == 11  # the first ten once, and one of the two that followed
    assert first.standings() == {Standing.PLACED: 11}
    assert second.standings() == {Standing.QUARANTINED: 11}
    assert world.centre.status().conflicts == 1


def test_a_folder_restored_before_its_reply_is_as_good_as_a_lost_reply(world, kiosk, books):
    kiosk.register(1)
    kiosk.engine.cut_all()
    backup = kiosk.snapshot()
    kiosk.run()
    kiosk.resume(backup)
    assert kiosk.run().verdicts == {VerdictKind.PLACED: 1}
    assert len(books.digests()) == 1
    assert world.places_taken() == 1
    assert world.centre.status().conflicts == 0


def test_a_restored_desk_can_be_enrolled_anew_and_its_people_register_again(world, kiosk):
    backup = kiosk.snapshot()
    kiosk.register(1)
    kiosk.run()
    kiosk.resume(backup)
    kiosk.register(2)
    world.enrol(kiosk)
    assert kiosk.run().verdicts == {VerdictKind.PLACED: 1}
    assert world.places_taken() == 2
    assert world.centre.status().conflicts == 0


@pytest.mark.parametrize("is_sent_before", [True, False])
def test_what_is_said_of_a_number_is_not_told_to_another_person_with_that_number(
    postgres_url, tmp_path, is_sent_before
):
    """Number 2 waits; after a restore it is somebody else's here; then number 2 gets a place."""
    with a_world(postgres_url, tmp_path, data=builders.first_come(quota=1).data) as world:
        kiosk = world.new_kiosk()
        kiosk.register(1)
        kiosk.run()
        backup = kiosk.snapshot()
        kiosk.register(2)
        assert kiosk.run().verdicts == {VerdictKind.WAITING: 1}
        kiosk.resume(backup)
        kiosk.register(3)
        kiosk.engine.cut_all()
        if is_sent_before:
            kiosk.run()
        world.publish(builders.first_come(quota=2).data)
        kiosk.run()
        assert world.places_taken() == 2
        assert kiosk.standing(2) is Standing.QUARANTINED

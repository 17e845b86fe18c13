"""Whom the two ends believe, and what a bad record, a wrong clock or a lost key cannot do."""

from datetime import timedelta

import pytest

from kiosk.domain.standing import Standing
from kiosk.domain.verdict import VerdictKind
from kiosk.errors import (
    AlreadyEnrolled,
    CentreUnreachable,
    ClockWrong,
    DeviceRevoked,
    EnrolmentRefused,
    Invalid,
    NotEnrolled,
    ProgrammeForged,
)
from kiosk.sync import kept
from kiosk.wire import contact, paths
from tests import builders
from tests.fakes import Kiosk, Weather, World, a_world
from tests.journeys.books import Books


def setting(kiosk: Kiosk, name: str) -> bytes | None:
    with kiosk.store.read() as tx:
        return tx.setting(name)


# --- enrolment ------------------------------------------------------------------------------------


def test_a_code_enrols_one_kiosk_and_brings_all_it_needs(world):
    kiosk = world.around.set_up()
    kiosk.register()
    enrolled = world.enrol(kiosk, world.new_code().lower().replace("-", " "))
    assert enrolled.office == "Disnaker Kota Bandung"
    assert enrolled.programme == ("pelatihan-vokasi", 1)
    assert kiosk.identity.certificate == setting(kiosk, kept.CERTIFICATE)
    assert kiosk.run().verdicts == {VerdictKind.PLACED: 1}


def test_a_wrong_code_enrols_nobody(world):
    kiosk = world.around.set_up()
    with pytest.raises(Invalid):
        world.enrol(kiosk, "0000-0000")
    with pytest.raises(EnrolmentRefused) as caught:
        world.enrol(kiosk, "0000-0000-0000-0000-0000-0000-0000")
    assert caught.value.facts == {"reason": "code"}
    assert kiosk.identity.certificate is None


def test_a_code_is_used_once_and_within_a_day(world):
    code = world.new_code()
    world.enrol(world.around.set_up(), code)
    with pytest.raises(EnrolmentRefused) as used:
        world.enrol(world.around.set_up(), code)
    code = world.new_code()
    world.clock.move(hours=25)
    with pytest.raises(EnrolmentRefused) as expired:
        world.enrol(world.around.set_up(), code)
    assert (used.value.facts, expired.value.facts) == ({"reason": "used"}, {"reason": "expired"})


def test_a_lost_reply_to_an_enrolment_does_not_use_up_the_code(world):
    kiosk, code = world.around.set_up(), world.new_code()
    kiosk.sky.forecast = [Weather.REPLY_LOST]
    with pytest.raises(CentreUnreachable):
        world.enrol(kiosk, code)
    kiosk.crash()
    world.enrol(kiosk, code)
    kiosk.sky.forecast = [Weather.REPLY_LOST]
    code = world.new_code()
    with pytest.raises(CentreUnreachable):
        world.enrol(kiosk, code)  # anew
    kiosk.crash()
    world.enrol(kiosk, code)
    kiosk.register()
    assert kiosk.run().verdicts == {VerdictKind.PLACED: 1}
    assert world.centre.status().devices == 1


@pytest.mark.parametrize("weather", [Weather.PORTAL, Weather.FLIPPED, Weather.GARBAGE])
def test_nobody_but_who_knows_the_code_enrols_a_kiosk(world, weather):
    kiosk, code = world.around.set_up(), world.new_code()
    kiosk.sky.forecast = [weather]
    with pytest.raises(Exception, match=r"captive_portal|forged|unreadable"):
        world.enrol(kiosk, code)
    assert kiosk.identity.certificate is None
    assert setting(kiosk, kept.TRUST) is None
    world.enrol(kiosk, code)


def test_the_code_itself_never_travels(world):
    kiosk, code = world.around.set_up(), world.new_code()
    world.enrol(kiosk, code)
    sent = b"".join(body for _, body in kiosk.sky.sent)
    assert code.encode() not in sent
    assert code.replace("-", "").encode() not in sent


def test_a_kiosk_without_a_centre_keeps_everything_for_it(world):
    kiosk = world.around.set_up()
    kiosk.register_all(range(1, 4))
    kiosk.restart()
    assert kiosk.standings() == {Standing.QUEUED: 3}
    world.enrol(kiosk)
    assert kiosk.run().sent == 3


def test_enrolled_anew_a_kiosk_is_another_incarnation_of_the_same_device(world, kiosk):
    kiosk.register(1)
    kiosk.run()
    kiosk.register(2)
    before = kiosk.identity
    world.enrol(kiosk)
    assert kiosk.identity.device == before.device
    assert kiosk.identity.incarnation != before.incarnation
    assert kiosk.identity.signing_public != before.signing_public
    assert kiosk.run().verdicts == {VerdictKind.PLACED: 1}
    assert kiosk.standings() == {Standing.PLACED: 2}


def test_what_was_cut_under_an_earlier_incarnation_arrives_all_the_same(world, kiosk):
    kiosk.register(1)
    kiosk.engine.cut_all()
    kiosk.register(2)
    world.enrol(kiosk)
    report = kiosk.run()
    assert (report.sent, report.waiting) == (2, 0)
    assert kiosk.standings() == {Standing.PLACED: 2}


def test_a_kiosk_does_not_change_sides(postgres_server, world, kiosk, tmp_path):
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    with (
        postgres_server.fresh() as url,
        a_world(url, elsewhere, seed=1) as another,
        pytest.raises(AlreadyEnrolled),
    ):
        another.enrol(kiosk)
    kiosk.register()
    assert kiosk.run().verdicts == {VerdictKind.PLACED: 1}


# --- revoked, unknown -----------------------------------------------------------------------------


def test_a_revoked_device_keeps_its_records_until_it_is_enrolled_anew(world, kiosk):
    kiosk.register_all(range(1, 4))
    world.centre.revoke(kiosk.identity.device)
    report = kiosk.run()
    assert isinstance(report.problem, DeviceRevoked)
    assert (report.sent, report.waiting) == (0, 3)
    assert kiosk.standings() == {Standing.QUEUED: 3}
    world.enrol(kiosk)
    assert kiosk.run().verdicts == {VerdictKind.PLACED: 3}


def test_what_a_device_sends_after_it_was_revoked_binds_nothing(world, kiosk, books):
    kiosk.register(1)
    kiosk.sky.forecast = [Weather.FAIR, Weather.REQUEST_LOST]
    kiosk.run()
    world.centre.revoke(kiosk.identity.device)
    (body,) = kiosk.sky.sent_to(paths.BATCHES)
    world.deliver(paths.BATCHES, body)
    assert world.places_taken() == 0
    assert len(books.digests()) == 1  # kept all the same
    assert isinstance(kiosk.run().problem, DeviceRevoked)


def test_a_kiosk_the_centre_does_not_know_is_told_so_and_loses_nothing(
    postgres_server, world, kiosk
):
    kiosk.register()
    identity = kiosk.identity.renewed(world.around.random.randbytes)
    with kiosk.store.write() as tx:
        tx.enter_incarnation(identity.incarnation)
        tx.put_setting(kept.IDENTITY, identity.to_bytes())
    report = kiosk.run()
    assert isinstance(report.problem, NotEnrolled)
    assert report.waiting == 1


# --- programmes -----------------------------------------------------------------------------------


def test_a_newer_programme_arrives_with_the_next_contact(world, kiosk):
    world.publish(builders.first_come(quota=30).data)
    report = kiosk.run()
    assert report.programme_changed
    kiosk.register()
    assert kiosk.run().verdicts == {VerdictKind.PLACED: 1}


def test_a_record_made_under_the_old_programme_is_judged_when_it_arrives(world, kiosk):
    kiosk.register()
    world.publish(builders.first_come(quota=30).data)
    assert kiosk.run().verdicts == {VerdictKind.PLACED: 1}


@pytest.mark.expects_log
def test_a_forged_programme_is_refused_and_the_desk_works_on(
    postgres_server, world, kiosk, tmp_path
):
    """Even where the centre itself is made to hand it out."""
    before = setting(kiosk, kept.PROGRAMME)
    forged = another_centre_s_programme(postgres_server, tmp_path)
    genuine = kiosk.world.deliver
    key = world.centre._keys

    def with_forged_programme(path, body):
        answer = genuine(path, body)
        if path != paths.CONTACT:
            return answer
        reply = contact.read_reply(answer.body, key.trust, contact.peek_request(body).nonce)
        said = contact.ContactReply(
            **{
                name: getattr(reply, name) for name in ("nonce", "time", "epoch", "durable_through")
            },
            programme=forged,
            verdicts=reply.verdicts,
            cursor=reply.cursor,
        )
        return type(answer)(200, answer.headers, contact.write_reply(said, key.sign, key.kid))

    kiosk.world.deliver = with_forged_programme
    kiosk.register()
    report = kiosk.run()
    assert isinstance(report.problem, ProgrammeForged)
    assert report.verdicts == {VerdictKind.PLACED: 1}
    assert setting(kiosk, kept.PROGRAMME) == before


def another_centre_s_programme(postgres_server, tmp_path) -> bytes | None:
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    with postgres_server.fresh() as url, a_world(url, elsewhere, seed=1) as another:
        another.publish(builders.first_come(quota=99).data)
        return setting(another.new_kiosk(), kept.PROGRAMME)


# --- bad records, bad clocks ----------------------------------------------------------------------


@pytest.mark.expects_log
def test_a_spoiled_record_among_good_ones_holds_nobody_up_and_is_not_lost(world, kiosk, books):
    kiosk.register_all(range(1, 6))
    with kiosk.store.write() as tx:
        tx._connection.exec_driver_sql("UPDATE outbox SET claim = x'c1' WHERE registration = 3")
    report = kiosk.run()
    assert (report.sent, report.waiting, report.problem) == (5, 0, None)
    assert kiosk.standings() == {Standing.PLACED: 4, Standing.NEEDS_CORRECTION: 1}
    assert kiosk.standing(3) is Standing.NEEDS_CORRECTION
    assert setting(kiosk, "aside/3") == b"\xc1"
    assert world.places_taken() == 4


def test_a_record_the_centre_finds_wrong_is_settled_like_any_other(world, kiosk):
    kiosk.register(1)
    kiosk.register(2, nik="3273021301909002", birth_date="1990-01-13")
    kiosk.register(3, nik="not a number at all")
    kiosk.register(4)
    report = kiosk.run()
    assert (report.sent, report.waiting, report.problem) == (4, 0, None)
    assert kiosk.standing(1) is kiosk.standing(4) is Standing.PLACED
    assert kiosk.standing(3).needs_check


@pytest.mark.parametrize("off", [timedelta(days=-20000), timedelta(hours=3), timedelta(days=900)])
def test_a_wrong_clock_is_told_and_changes_nobody_s_place(world, kiosk, books, off):
    kiosk.clock = type(world.clock)(world.clock.now + off)
    kiosk.register_all(range(1, 4))
    report = kiosk.run()
    assert isinstance(report.problem, ClockWrong)
    assert report.verdicts == {VerdictKind.PLACED: 3}
    assert set(books.places()) == {1}


def test_records_of_two_desks_are_kept_apart_by_whom_they_came_from(world: World, books: Books):
    here, there = world.new_kiosk(), world.new_kiosk()
    here.register(1)
    there.register(2)
    here.run()
    there.run()
    assert set(books.standings()) == {
        (here.identity.incarnation, 1),
        (there.identity.incarnation, 1),
    }

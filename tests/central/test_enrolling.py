"""A one-time code makes one kiosk of one office."""

from __future__ import annotations

import pytest

from kiosk.central.centre import Centre
from kiosk.central.failures import DeviceUnknown, NothingPublished
from kiosk.errors import EnrolmentRefused
from kiosk.wire.onetime import OneTimeCode
from tests import builders
from tests.central.desks import Desk
from tests.clock import Clock


def refused(desk: Desk, code: OneTimeCode) -> object:
    with pytest.raises(EnrolmentRefused) as refusal:
        desk.enrol(code)
    return refusal.value.facts["reason"]


def test_a_kiosk_gets_its_certificate_whom_to_trust_and_what_to_ask(centre: Centre) -> None:
    desk = Desk(centre)
    enrolled = desk.enrol(centre.enrolment_code("Disnaker Kota Bandung").code)
    assert enrolled.certificate.device == desk.device
    assert enrolled.certificate.office == "Disnaker Kota Bandung"
    assert enrolled.trust.recovery is not None
    assert enrolled.programme[:2] == ("kartu-prakerja-2020", 1)


def test_a_lost_reply_is_repeated_for_the_same_kiosk(centre: Centre, clock: Clock) -> None:
    code = centre.enrolment_code("Disnaker").code
    desk = Desk(centre)
    body = desk.enrolment_request(code)
    first = centre.enrol(body)
    clock.move(days=2)
    assert centre.enrol(body) == first


def test_a_code_enrols_no_second_kiosk(centre: Centre) -> None:
    code = centre.enrolment_code("Disnaker").code
    Desk(centre, 1).enrol(code)
    assert refused(Desk(centre, 2), code) == "used"


def test_a_code_is_good_for_a_day(centre: Centre, clock: Clock) -> None:
    issued = centre.enrolment_code("Disnaker")
    clock.move(hours=24)
    assert clock.now == issued.expires
    assert refused(Desk(centre), issued.code) == "expired"


def test_a_code_nobody_issued_enrols_nobody(centre: Centre) -> None:
    assert refused(Desk(centre), OneTimeCode(bytes(16))) == "code"


def test_a_request_that_does_not_know_the_code_is_refused(centre: Centre) -> None:
    issued = centre.enrolment_code("Disnaker").code
    desk = Desk(centre)
    guess = OneTimeCode(bytes(16))
    body = desk.enrolment_request(guess).replace(guess.id, issued.id)
    assert centre.enrol(body).status == 400  # its own signature does not cover the other id
    assert refused(desk, guess) == "code"
    desk.enrol(issued)  # nothing was used up


def test_a_device_that_is_set_up_anew_keeps_its_place_and_moves_to_the_new_office(
    centre: Centre,
) -> None:
    first = Desk.enrolled(centre, 1, "Disnaker Kota Bandung")
    again = Desk(centre, 2)
    again.device = first.device
    again.enrol(centre.enrolment_code("Disnaker Kab. Ende").code)
    (row,) = centre.devices()
    assert (row.device, row.office) == (first.device.hex(), "Disnaker Kab. Ende")


def test_the_same_incarnation_cannot_be_taken_over_by_another_key(centre: Centre) -> None:
    first = Desk.enrolled(centre, 1)
    thief = Desk(centre, 2)
    thief.device, thief.incarnation = first.device, first.incarnation
    assert refused(thief, centre.enrolment_code("Disnaker").code) == "used"


def test_a_revoked_device_needs_a_new_incarnation_not_only_a_new_code(centre: Centre) -> None:
    desk = Desk.enrolled(centre, 1)
    centre.revoke(desk.device)
    assert refused(desk, centre.enrolment_code("Disnaker").code) == "other"
    anew = Desk(centre, 2)
    anew.device = desk.device
    anew.enrol(centre.enrolment_code("Disnaker").code)
    assert centre.devices()[0].revoked is None


def test_revoking_a_device_that_never_was_is_an_error(centre: Centre) -> None:
    with pytest.raises(DeviceUnknown):
        centre.revoke(bytes(16))


def test_a_centre_without_a_programme_enrols_nobody_yet(empty_centre: Centre) -> None:
    code = empty_centre.enrolment_code("Disnaker").code
    with pytest.raises(NothingPublished):
        Desk(empty_centre).enrol(code)
    empty_centre.publish(builders.programme_data())
    assert Desk(empty_centre).enrol(code).programme[1] == 1


def test_every_worker_and_every_restart_has_the_same_keys(
    centre: Centre, postgres_url: str, clock: Clock
) -> None:
    desk = Desk.enrolled(centre)
    other = Centre.open(postgres_url, clock=clock, random_bytes=bytes)
    desk.centre = other
    assert desk.send(1).reply.custody.server_seq == 1
    other.close()

"""What people of the centre do with photographs: see what waits, look with a reason, ask again."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from kiosk.central.centre import Centre
from kiosk.central.failures import LookUnsaid, RecordUnknown, RetakeTooEarly
from kiosk.central.photos.album import ObjectAlbum
from kiosk.central.photos.opening import Finding
from kiosk.central.photos.records import Who
from kiosk.central.photos.retaking import Retake
from kiosk.central.receipt_page import page
from kiosk.domain.photo import PhotoKind
from kiosk.domain.receipt import ReceiptCode
from kiosk.domain.verdict import Verdict, VerdictKind
from kiosk.wire.batch import digest
from tests import builders
from tests.central.desks import PRAKERJA, VOCATION, Desk, Sent
from tests.clock import Clock

RAHAYU = Who("Rahayu", "the face of the card is disputed")


def code(number: int, seq: int | None = None) -> str:
    return ReceiptCode.from_secret(builders.registration(number, seq=seq or number).secret).text


def with_two(
    desk: Desk, number: int = 1, under: tuple[str, int] = PRAKERJA
) -> tuple[Sent, list[bytes]]:
    """A person whose claim says that two photographs follow."""
    sealed = [desk.photo(), desk.photo(PhotoKind.FACE)]
    (claim,) = desk.claims([number], under)
    return desk.post(desk.seal([desk.with_photos(claim, *sealed)])), sealed


def corrected(
    desk: Desk, old: int, number: int, *sealed: bytes, under: tuple[str, int] = PRAKERJA
) -> Verdict:
    """The same person again, with another photograph."""
    (claim,) = desk.claims([number], under)
    claim = replace(claim, secret=builders.secret(number + 5000), corrects=old)
    sent = desk.post(desk.seal([desk.with_photos(claim, *sealed)]))
    return sent.verdicts[claim.seq]


def vocation(quota: int) -> dict[str, Any]:
    data = builders.programme_data("pelatihan-vokasi")
    data["weekly"]["quota"] = quota
    return data


# --- what waits -----------------------------------------------------------------------------------


def test_registered_and_photographs_to_come_is_counted_until_they_are_here(
    centre: Centre, desk: Desk
) -> None:
    _, sealed = with_two(desk, 1)
    with_two(desk, 2)
    desk.send(3)
    desk.put(sealed[0])
    counted = centre.status().photos
    assert (counted.here, counted.under_way) == (0, 1)
    assert (counted.to_come, counted.records_waiting) == (4, 2)
    assert [wave.photos_awaited for wave in centre.waves() if wave.entered] == [2]
    (mine,) = centre.devices()
    assert (mine.records, mine.photos_awaited) == (3, 2)
    for one in sealed:
        desk.upload(one)
    counted = centre.status().photos
    assert (counted.here, counted.under_way) == (2, 0)
    assert (counted.to_come, counted.records_waiting) == (2, 1)


def test_photographs_that_came_first_are_not_waited_for(centre: Centre, desk: Desk) -> None:
    sealed = [desk.photo(), desk.photo(PhotoKind.FACE)]
    for one in sealed:
        desk.upload(one)
    (claim,) = desk.claims([1])
    desk.post(desk.seal([desk.with_photos(claim, *sealed)]))
    assert centre.status().photos.records_waiting == 0


def test_of_a_record_that_was_sent_back_nothing_is_waited_for(centre: Centre, desk: Desk) -> None:
    (claim,) = desk.claims([1], changes={"phone": "0211234567"})
    (kind,) = desk.post(desk.seal([desk.with_photos(claim, desk.photo())])).kinds
    assert kind is VerdictKind.NEEDS_CORRECTION
    assert centre.status().photos.to_come == 0


def test_whoever_checks_a_receipt_learns_whether_photographs_are_awaited(
    centre: Centre, desk: Desk
) -> None:
    _, sealed = with_two(desk)
    assert centre.prove(code(1)).photos_awaited
    assert "foto menunggu" in page("id", centre.prove(code(1)))
    for one in sealed:
        desk.upload(one)
    assert not centre.prove(code(1)).photos_awaited
    desk.send(2)
    assert not centre.prove(code(2)).photos_awaited


# --- looking --------------------------------------------------------------------------------------


def test_photographs_are_opened_for_somebody_who_says_who_and_why(
    centre: Centre, desk: Desk, clock: Clock
) -> None:
    _, (card, _) = with_two(desk)
    desk.upload(card)
    found = centre.photos.open(code(1), RAHAYU)
    assert [(one.kind, one.finding) for one in found] == [
        (PhotoKind.CARD, Finding.OPENED),
        (PhotoKind.FACE, Finding.TO_COME),
    ]
    assert found[0].jpeg[:2] == b"\xff\xd8"
    (look,) = centre.photos.looks()
    assert (look.act, look.photo, look.seq, look.device) == ("opened", "ktp", 1, desk.device.hex())
    assert (look.by, look.why, look.at) == (RAHAYU.by, RAHAYU.why, clock())


@pytest.mark.parametrize("who", [Who("", "why"), Who("Rahayu", " ")])
def test_nobody_looks_without_a_name_and_a_reason(centre: Centre, desk: Desk, who: Who) -> None:
    _, (card, _) = with_two(desk)
    desk.upload(card)
    with pytest.raises(LookUnsaid):
        centre.photos.open(code(1), who)
    assert centre.photos.looks() == []


@pytest.mark.parametrize("record", ["", "K7QM", code(77), "../../etc"])
def test_a_record_that_is_not_here_is_said_to_be_none(
    centre: Centre, desk: Desk, record: str
) -> None:
    desk.send(1)
    with pytest.raises(RecordUnknown):
        centre.photos.open(record, RAHAYU)


def test_what_is_not_as_it_came_is_damaged_and_shown_to_nobody(
    centre: Centre, desk: Desk, tmp_path: Path, album: ObjectAlbum
) -> None:
    swapped = [desk.photo(PhotoKind.FACE), desk.photo(PhotoKind.FACE)]
    (claim,) = desk.claims([1])
    desk.post(desk.seal([desk.with_photos(claim, *swapped)]))
    for one in swapped:
        desk.upload(one)
    name = digest(swapped[1]).hex()
    (tmp_path / "photos" / name[:2] / name).write_bytes(b"rot")
    found = centre.photos.open(code(1), RAHAYU)
    assert [(one.finding, one.jpeg) for one in found] == [(Finding.DAMAGED, b"")] * 2


def test_a_photograph_that_was_sealed_to_another_key_is_damaged(centre: Centre, desk: Desk) -> None:
    noise = bytes(range(200))
    (claim,) = desk.claims([1])
    desk.post(desk.seal([desk.with_photos(claim, noise)]))
    assert desk.upload(noise).server_seq is not None  # nobody looks inside when it comes
    (found,) = centre.photos.open(code(1), RAHAYU)
    assert found.finding is Finding.DAMAGED


# --- asking again ---------------------------------------------------------------------------------


def test_a_blurred_card_is_asked_for_again_and_the_new_version_takes_part(
    centre: Centre, desk: Desk
) -> None:
    sent, (_, face) = with_two(desk)
    centre.photos.retake(Retake(code(1), PhotoKind.CARD, "blurred", "Rahayu"))
    (change,) = desk.contact().verdicts
    told = change.verdict
    assert (told.kind, told.field) == (VerdictKind.NEEDS_CORRECTION, "photo.ktp")
    assert told.reasons == ("photo.blurred",)
    assert change.batch == digest(sent.body)[:8]
    assert desk.ask_back(sent, 1)[1] == builders.answers(1)
    assert corrected(desk, 1, 1, desk.photo(), face).kind is VerdictKind.IN_DRAW
    status = centre.status()
    assert (status.records, status.corrected) == ({"in_draw": 1, "needs_correction": 1}, 1)
    assert status.counted_twice == 0
    (look,) = centre.photos.looks()
    assert (look.act, look.photo, look.by, look.why) == ("asked again", "ktp", "Rahayu", "blurred")


def test_whoever_has_a_place_keeps_it_while_a_photograph_is_taken_again(
    centre: Centre, desk: Desk, enrolled: Callable[[int], Desk]
) -> None:
    centre.publish(vocation(quota=2))
    made_under = (VOCATION[0], 2)
    sent, _ = with_two(desk, 1, made_under)
    assert sent.verdicts[1].number == 1
    centre.photos.retake(Retake(code(1), PhotoKind.FACE, "no_face", "Rahayu"))
    (wave,) = [wave for wave in centre.waves() if wave.programme == VOCATION[0]]
    seats = desk.contact().seats
    assert seats is not None
    assert (wave.entered, wave.taken) == (seats.entered, seats.taken) == (1, 1)
    others = enrolled(2)
    assert others.send(2, 3, made_under=made_under).kinds == [
        VerdictKind.PLACED, VerdictKind.WAITING,
    ]  # fmt: skip
    again = corrected(desk, 1, 1, desk.photo(), under=made_under)
    assert (again.kind, again.number, again.wave) == (VerdictKind.PLACED, 1, sent.verdicts[1].wave)
    (wave,) = [wave for wave in centre.waves() if wave.programme == VOCATION[0]]
    assert (wave.taken, wave.waiting, centre.status().counted_twice) == (2, 1, 0)
    # It is this record that has the place now, and can be asked for another photograph.
    centre.photos.retake(
        Retake(ReceiptCode.from_secret(builders.secret(5001)).text, PhotoKind.CARD, "dark", "R")
    )
    assert corrected(desk, 2, 1, under=made_under).number == 1


def test_a_place_that_is_kept_is_the_persons_wherever_they_come_again(
    centre: Centre, desk: Desk, enrolled: Callable[[int], Desk]
) -> None:
    with_two(desk, 1, VOCATION)
    centre.photos.retake(Retake(code(1), PhotoKind.CARD, "glare", "Rahayu"))
    sent = enrolled(2).send(9, 1, made_under=VOCATION)
    assert [sent.verdicts[seq].number for seq in (1, 2)] == [2, 1]


def test_who_waits_for_a_place_or_was_sent_back_is_not_asked(centre: Centre, desk: Desk) -> None:
    centre.publish(vocation(quota=1))
    desk.send(1, 2, made_under=(VOCATION[0], 2))
    with pytest.raises(RetakeTooEarly):
        centre.photos.retake(Retake(code(2), PhotoKind.CARD, "blurred", "Rahayu"))
    centre.photos.retake(Retake(code(1), PhotoKind.CARD, "blurred", "Rahayu"))
    with pytest.raises(RetakeTooEarly):
        centre.photos.retake(Retake(code(1), PhotoKind.CARD, "blurred", "Rahayu"))
    assert len(centre.photos.looks()) == 1


def test_nobody_asks_again_without_a_name(centre: Centre, desk: Desk) -> None:
    desk.send(1)
    with pytest.raises(LookUnsaid):
        centre.photos.retake(Retake(code(1), PhotoKind.CARD, "blurred", " "))
    assert centre.status().records == {"in_draw": 1}

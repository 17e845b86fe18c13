"""Photographs at the desk: sealed at once, kept with the entry, never readable on this machine."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path

import pytest

from kiosk.device.identity import Identity
from kiosk.domain.photo import PhotoKind
from kiosk.domain.verdict import Verdict, VerdictKind
from kiosk.errors import Invalid, NotEnrolled, StoreDamaged
from kiosk.store.photos import DRAFT
from kiosk.sync import kept
from kiosk.usecases.facts import PhotoProgress, PhotoStanding, QueueRow, Registered, Submitted
from kiosk.usecases.site import Site
from kiosk.usecases.workplace import Workplace
from kiosk.wire import photos, trust
from kiosk.wire.photos import Source
from kiosk.wire.trust import SealKey
from tests import builders
from tests.clock import Clock
from tests.usecases.conftest import PASSWORD
from tests.usecases.test_approval import DEWIS, TWICE, under
from tests.usecases.test_review import SentBack
from tests.wire.office import CENTRE, EVIDENCE, TRUST

CARD, FACE = PhotoKind.CARD, PhotoKind.FACE
JPEG = b"\xff\xd8\xff\xe0\x00\x10JFIF\x00" + b"a picture of somebody " * 4000
DOCUMENT = trust.write(
    replace(TRUST, evidence=SealKey(b"evidence", EVIDENCE.public)), CENTRE.sign, CENTRE.kid
)


def enrol(workplace: Workplace, document: bytes = DOCUMENT) -> None:
    """As much of it as photographs need."""
    with workplace._store.write() as tx:
        tx.put_setting(kept.CERTIFICATE, b"as good as any here")
        tx.put_setting(kept.TRUST, document)
        tx.put_setting(kept.CENTRE_URL, b"http://pusat.invalid")


@pytest.fixture
def desk(workplace: Workplace) -> Workplace:
    enrol(workplace)
    return workplace


def registered(made: Registered | Submitted) -> QueueRow:
    assert isinstance(made, Registered)
    return made.row


def pictures(workplace: Workplace, row: QueueRow) -> dict[PhotoKind, bytes]:
    """What the centre will find in them, once it has them."""
    with workplace._store.read() as tx:
        rows = tx.photos_of(tx.stub(row.seq, row.incarnation).id)
        bodies = [tx.photo_piece(one.id, 0, one.mark.size) for one in rows]
    opened = [photos.unseal(body, lambda kid: EVIDENCE.private) for body in bodies]
    return {source.kind: jpeg for source, jpeg in opened}


def test_there_are_none_before_the_centre_has_said_what_to_seal_them_to(
    workplace: Workplace,
) -> None:
    assert not workplace.photos.can_take
    with pytest.raises(NotEnrolled):
        workplace.photos.confirm(CARD, JPEG)
    enrol(workplace, trust.write(TRUST, CENTRE.sign, CENTRE.kid))  # an older centre
    assert not workplace.photos.can_take
    enrol(workplace)
    assert workplace.photos.can_take


def test_it_is_sealed_as_what_it_is_and_by_whom_it_was_taken(desk: Workplace, clock: Clock) -> None:
    taken = desk.photos.confirm(FACE, JPEG)
    with desk._store.read() as tx:
        me = Identity.from_bytes(tx.setting(kept.IDENTITY) or b"")
    opened = photos.unseal(taken.sealed, lambda kid: EVIDENCE.private)
    assert opened == (Source(FACE, me.device, me.incarnation), JPEG)
    assert taken.mark == photos.mark(FACE, taken.sealed)
    assert taken.taken_at == clock()
    assert "a picture" not in repr(taken)


def test_a_picture_that_no_centre_would_take_is_refused_at_once(desk: Workplace) -> None:
    with pytest.raises(Invalid) as caught:
        desk.photos.confirm(CARD, bytes(200 * 1024))
    assert (caught.value.problem.code, caught.value.problem.field) == (
        "photo.too_large",
        "photo.ktp",
    )


# --- with an entry --------------------------------------------------------------------------------


def test_it_is_on_disk_beside_its_draft_and_joins_the_registration(
    site: Site, desk: Workplace
) -> None:
    desk.desk.keep_draft("d", {"name": "SITI"}, "nik")
    desk.photos.confirm(CARD, JPEG, "d")
    desk.close()
    again = site.sign_in("penyelia", PASSWORD)
    (draft,) = again.desk.drafts()
    assert (draft.photos, again.photos.of_draft("d")) == ((CARD,), (CARD,))
    row = registered(again.desk.register(builders.typed(1), "id", "d"))
    assert pictures(again, row) == {CARD: JPEG}
    assert (again.desk.drafts(), row.photos, row.photos_pending) == ((), 1, 1)
    again.close()


def test_a_picture_before_the_first_letter_makes_a_draft_that_is_offered_again(
    desk: Workplace,
) -> None:
    desk.photos.confirm(CARD, JPEG, "d")
    (draft,) = desk.desk.drafts()
    assert (draft.id, draft.texts, draft.photos) == ("d", {}, (CARD,))


def test_what_was_only_in_the_hand_is_written_with_the_registration(desk: Workplace) -> None:
    taken = [desk.photos.confirm(kind, JPEG + kind.encode()) for kind in (FACE, CARD)]
    assert desk.queue.counts().photos.photos == 0
    row = registered(desk.desk.register(builders.typed(1), "id", photos=taken))
    assert pictures(desk, row) == {CARD: JPEG + b"ktp", FACE: JPEG + b"face"}
    assert desk.queue.counts().photos.photos == 2
    assert desk.status()["photos"]["records"] == 1


def test_the_last_shot_counts(desk: Workplace) -> None:
    desk.photos.confirm(CARD, JPEG + b"1", "d")
    desk.photos.confirm(CARD, JPEG + b"2", "d")
    desk.photos.confirm(FACE, JPEG, "d")
    desk.photos.drop("d", FACE)
    better = desk.photos.confirm(CARD, JPEG + b"3")
    row = registered(desk.desk.register(builders.typed(1), "id", "d", photos=[better]))
    assert pictures(desk, row) == {CARD: JPEG + b"3"}
    with desk._store.read() as tx:
        assert tx.held_photos(f"{DRAFT}d") == []


def test_a_refused_registration_keeps_the_draft_and_its_picture(desk: Workplace) -> None:
    desk.desk.register(builders.typed(1), "id")
    desk.photos.confirm(CARD, JPEG, "d")
    with pytest.raises(Invalid):
        desk.desk.register(builders.typed(1), "id", "d")
    assert desk.photos.of_draft("d") == (CARD,)


def test_a_draft_that_is_thrown_away_takes_its_picture_along(desk: Workplace) -> None:
    desk.photos.confirm(CARD, JPEG, "d")
    desk.desk.discard_draft("d")
    assert desk.photos.of_draft("d") == ()


def test_bytes_that_come_back_otherwise_are_told(desk: Workplace) -> None:
    taken = desk.photos.confirm(CARD, JPEG)
    other = replace(taken, sealed=taken.sealed[:-1] + b"?")
    with pytest.raises(StoreDamaged) as caught:
        desk.desk.register(builders.typed(1), "id", photos=[other])
    assert caught.value.facts == {"part": "photo"}


# --- a second pair of eyes ------------------------------------------------------------------------


def test_a_second_look_keeps_them_and_giving_back_does_too(
    site: Site, desk: Workplace, clock: Clock
) -> None:
    dewi = desk.people.add("Dewi Lestari", "operator", DEWIS)
    desk.close()
    hers = site.sign_in(dewi.id, DEWIS)
    under(hers, TWICE)
    for number in (1, 2):
        hers.photos.confirm(CARD, JPEG + str(number).encode(), f"d{number}")
        hers.desk.register(builders.typed(number), "id", f"d{number}")
        clock.move(minutes=5)
    hers.close()
    rinas = site.sign_in("penyelia", PASSWORD)
    under(rinas, TWICE)
    first, second = rinas.approval.waiting()
    row = rinas.approval.approve(first.id).row
    assert pictures(rinas, row) == {CARD: JPEG + b"1"}
    rinas.approval.give_back(second.id, "fotonya buram sekali")
    (draft,) = rinas.desk.drafts()
    assert draft.photos == (CARD,)
    rinas.close()


# --- asked for again ------------------------------------------------------------------------------


@pytest.fixture
def blurred(desk: Workplace, clock: Clock) -> SentBack:
    """Somebody whose card the centre cannot read."""
    made = SentBack(desk, clock)
    taken = [desk.photos.confirm(kind, JPEG + kind.encode()) for kind in PhotoKind]
    desk.desk.register(builders.typed(1), "id", photos=taken)
    made.say(Verdict(VerdictKind.NEEDS_CORRECTION, field="photo.ktp", reasons=("blurred",)))
    made.give_back(1)
    return made


def test_a_photograph_that_is_asked_for_is_taken_again(blurred: SentBack) -> None:
    desk = blurred.workplace
    case = blurred.case(1)
    assert case.photo_wanted is CARD
    assert case.typed is not None
    better = desk.photos.confirm(CARD, JPEG + b"sharp")
    row = blurred.review.correct(case.row, case.typed, "id", photos=[better]).row
    assert pictures(desk, row) == {CARD: JPEG + b"sharp", FACE: JPEG + b"face"}
    with desk._store.read() as tx:
        (claim,) = tx.waiting_claims(9)
        old, new = tx.photos_of(1), tx.photos_of(2)
    assert claim.photos == (better.mark, old[0].mark)
    assert [one.mark for one in new] == [old[0].mark, better.mark]
    assert case.typed == claim.answers


def test_it_is_not_corrected_with_the_same_photograph(blurred: SentBack) -> None:
    case = blurred.case(1)
    face = blurred.workplace.photos.confirm(FACE, JPEG)
    with pytest.raises(Invalid) as caught:
        blurred.review.correct(case.row, case.typed or {}, "id", photos=[face])
    assert (caught.value.problem.code, caught.value.problem.field) == ("photo.wanted", "photo.ktp")
    assert blurred.case(1).may_correct


def test_one_beside_the_draft_will_do(blurred: SentBack) -> None:
    case = blurred.case(1)
    blurred.workplace.photos.confirm(CARD, JPEG + b"sharp", "case-1")
    row = blurred.review.correct(case.row, case.typed or {}, "id", "case-1").row
    assert pictures(blurred.workplace, row)[CARD] == JPEG + b"sharp"


# --- how far they got -----------------------------------------------------------------------------


def test_a_row_and_its_detail_tell_how_far_they_are(desk: Workplace, clock: Clock) -> None:
    taken = [desk.photos.confirm(kind, JPEG) for kind in PhotoKind]
    row = registered(desk.desk.register(builders.typed(1), "id", photos=taken))
    assert told(desk.photos.of(row)) == [("face", "waiting", 0), ("ktp", "waiting", 0)]
    card, face = taken
    with desk._store.write() as tx:
        tx.note_there(face.mark.digest, face.mark.size // 2)
        tx.take_photo(card.mark.digest, 1, 7, clock())
    detail = desk.details.of(row)
    assert told(detail.photos) == [("face", "sending", 50), ("ktp", "received", 100)]
    assert (detail.row.photos, detail.row.photos_received, detail.row.photos_pending) == (2, 1, 1)
    with desk._store.write() as tx:
        tx.refuse_photo(face.mark.digest, "too_large")
    assert desk.photos.of(row)[0].standing is PhotoStanding.REFUSED


def told(found: Iterable[PhotoProgress]) -> list[tuple[str, str, int]]:
    return [(one.kind.value, one.standing.value, one.percent) for one in found]


def test_the_close_of_a_day_counts_those_that_wait(desk: Workplace) -> None:
    taken = [desk.photos.confirm(kind, JPEG) for kind in PhotoKind]
    desk.desk.register(builders.typed(1), "id", photos=taken)
    assert desk.closing.day().remains.photos == 2


# --- secrecy --------------------------------------------------------------------------------------


def test_no_byte_of_a_picture_is_in_any_file_at_any_time(desk: Workplace) -> None:
    folder = desk._hold.home.path

    def seen() -> dict[Path, bytes]:
        return {one: one.read_bytes() for one in folder.rglob("*") if one.is_file()}

    moments = []
    desk.photos.confirm(CARD, JPEG, "d")
    moments.append(seen())
    taken = desk.photos.confirm(FACE, JPEG)
    desk.desk.register(builders.typed(1), "id", "d", photos=[taken])
    moments.append(seen())
    desk.close()
    moments.append(seen())
    for name, content in ((name, content) for files in moments for name, content in files.items()):
        for trace in (b"\xff\xd8\xff\xe0", b"JFIF", b"picture of somebody"):
            assert trace not in content, name

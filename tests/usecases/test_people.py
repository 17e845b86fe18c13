"""Several people on one machine: who may do what to whom, and what stays when they go."""

from __future__ import annotations

import pytest

from kiosk.device.label import pair_in
from kiosk.errors import Invalid, NotPermitted, StoreInUse, TooManyTries, WrongPassword
from kiosk.usecases.site import Site
from tests import builders
from tests.usecases.conftest import PASSWORD

DEWIS = "sepatu biru lari kencang"
NEW = "payung basah di teras belakang"


@pytest.fixture
def dewi(workplace):
    """An operator beside the supervisor Rina, who is signed in."""
    return workplace.people.add("Dewi Lestari", "operator", DEWIS)


@pytest.fixture
def as_dewi(site, workplace, dewi):
    workplace.close()
    opened = site.sign_in(dewi.id, DEWIS)
    yield opened
    opened.close()


def problem_of(work) -> str:
    with pytest.raises(Invalid) as found:
        work()
    return found.value.problem.code


def reason_of(work) -> str:
    with pytest.raises(NotPermitted) as found:
        work()
    return str(found.value.facts["reason"])


def test_somebody_new_signs_in_with_a_key_slot_of_their_own(site, workplace, dewi):
    workplace.close()
    assert [one.name for one in site.label().operators] == ["Rina", "Dewi Lestari"]
    opened = site.sign_in(dewi.id, DEWIS)
    assert opened.operator == dewi
    opened.close()
    site.sign_in("penyelia", PASSWORD).close()


def test_an_operator_may_change_a_password_only_and_only_their_own(as_dewi):
    people = as_dewi.people
    for work in (
        lambda: people.add("Budi", "operator", NEW),
        lambda: people.rename("penyelia", "Rina K.", PASSWORD),
        lambda: people.new_password("penyelia", NEW),
        lambda: people.remove("penyelia"),
        lambda: people.lock_after(10),
        people.history,
    ):
        assert reason_of(work) == "role"
    assert [one.name for one in people.list()] == ["Rina", "Dewi Lestari"]


def test_one_changes_ones_own_password_by_the_old_one(site, as_dewi):
    with pytest.raises(WrongPassword):
        as_dewi.people.change_own_password("bukan yang lama", NEW)
    as_dewi.people.change_own_password(DEWIS, NEW)
    as_dewi.close()
    with pytest.raises(WrongPassword):
        site.sign_in(as_dewi.operator.id, DEWIS)
    site.sign_in(as_dewi.operator.id, NEW).close()


def test_a_forgotten_password_is_solved_by_the_supervisor(site, workplace, dewi):
    workplace.people.new_password(dewi.id, NEW)
    workplace.close()
    site.sign_in(dewi.id, NEW).close()
    with pytest.raises(WrongPassword):
        site.sign_in(dewi.id, DEWIS)


def test_a_new_password_leaves_everybody_in_their_place(workplace, dewi):
    workplace.people.change_own_password(PASSWORD, NEW)
    assert [one.id for one in workplace.people.list()] == ["penyelia", dewi.id]


def test_somebody_removed_comes_in_no_more_and_their_people_stay(site, workplace, dewi):
    workplace.close()
    hers = site.sign_in(dewi.id, DEWIS)
    hers.desk.register(builders.typed(1), "id")
    hers.close()
    again = site.sign_in("penyelia", PASSWORD)
    again.people.remove(dewi.id)
    (row,) = again.queue.page().rows
    assert row.operator == dewi.id
    again.close()
    with pytest.raises(WrongPassword):
        site.sign_in(dewi.id, DEWIS)
    assert [one.name for one in site.label().operators] == ["Rina"]


def test_switching_users_hides_and_deletes_nothing(site, workplace, dewi):
    first = workplace.desk.register(builders.typed(1), "id").row.receipt_code
    workplace.desk.keep_draft("half", {"nik": builders.typed(2)["nik"]}, "nik")
    workplace.close()
    hers = site.sign_in(dewi.id, DEWIS)
    second = hers.desk.register(builders.typed(3), "id").row.receipt_code
    assert {row.receipt_code for row in hers.queue.page().rows} == {first, second}
    assert [draft.id for draft in hers.desk.drafts()] == ["half"]
    hers.close()
    mine = site.sign_in("penyelia", PASSWORD)
    told = {row.receipt_code: row.operator for row in mine.queue.page().rows}
    mine.close()
    assert told == {first: "penyelia", second: dewi.id}


def test_there_is_always_a_supervisor_and_nobody_locks_themselves_out(workplace, dewi):
    assert reason_of(lambda: workplace.people.remove("penyelia")) == "oneself"
    assert reason_of(lambda: workplace.people.new_password("penyelia", NEW)) == "oneself"
    other = workplace.people.add("Agus", "supervisor", "meja kayu dekat jendela")
    workplace.people.remove(other.id)


def test_the_last_of_all_slots_is_never_taken(workplace):
    assert reason_of(lambda: workplace.people._keys.take("penyelia")) == "last"


def test_a_name_is_changed_with_the_password_it_is_sealed_with(site, workplace, dewi):
    with pytest.raises(WrongPassword):
        workplace.people.rename(dewi.id, "Dewi Anggraini", PASSWORD)
    workplace.people.rename(dewi.id, " Dewi  Anggraini ", DEWIS)
    workplace.close()
    opened = site.sign_in(dewi.id, DEWIS)
    assert opened.operator.name == "Dewi Anggraini"
    assert opened.people.rename(dewi.id, "Dewi A.", DEWIS).role == "operator"
    opened.close()


@pytest.mark.parametrize(
    "name, password, code",
    [
        (" ", NEW, "person.empty"),
        ("x" * 61, NEW, "person.long"),
        ("dewi lestari", NEW, "person.taken"),
        ("Budi", "hujan deras 9", "password.short"),
        ("Budi", "password12345678", "password.common"),
        ("Budi", "disnakerkotabandung", "password.name"),
    ],
)
def test_what_is_wrong_with_somebody_new_is_said_and_nothing_is_made(
    workplace, dewi, name, password, code
):
    assert problem_of(lambda: workplace.people.add(name, "operator", password)) == code
    assert len(workplace.people.list()) == 2
    assert [one.what for one in workplace.people.history()] == ["added"]


def test_somebody_who_is_not_there_is_named_as_such(workplace):
    for work in (
        lambda: workplace.people.remove("petugas-0"),
        lambda: workplace.people.new_password("petugas-0", NEW),
        lambda: workplace.people.rename("petugas-0", "Budi", NEW),
    ):
        assert problem_of(work) == "person.unknown"
    assert problem_of(lambda: workplace.people.add("Budi", "menteri", NEW)) == "choice.unknown"


def test_the_history_says_who_did_what_to_whom_and_when(workplace, dewi, clock):
    clock.move(minutes=1)
    workplace.people.new_password(dewi.id, NEW)
    workplace.people.change_own_password(PASSWORD, "meja kayu dekat jendela")
    workplace.people.remove(dewi.id)
    told = [(one.what, one.by, one.operator, one.name) for one in workplace.people.history()]
    assert told == [
        ("removed", "penyelia", dewi.id, "Dewi Lestari"),
        ("changed", "penyelia", "penyelia", "Rina"),
        ("reset", "penyelia", dewi.id, "Dewi Lestari"),
        ("added", "penyelia", dewi.id, "Dewi Lestari"),
    ]
    assert workplace.people.history()[0].at == clock.now


def test_nobody_becomes_a_supervisor_with_an_editor_and_a_forgotten_password(site, workplace, dewi):
    slots = pair_in(site.folder / "keys")
    document = slots.read()
    for slot in document["slots"]:
        slot["role"] = "supervisor"
    slots.write(document)
    assert [one.role for one in workplace.people.list()] == ["supervisor", "operator"]
    workplace.people.new_password(dewi.id, NEW)
    workplace.close()
    opened = site.sign_in(dewi.id, NEW)
    assert opened.operator.role == "operator"
    opened.close()


def test_beside_an_open_window_people_are_looked_at_only(site, machine, workplace, dewi):
    looking = Site(site.folder, machine).look_in("penyelia", PASSWORD)
    assert len(looking.people.list()) == 2
    with pytest.raises(StoreInUse):
        looking.people.add("Budi", "operator", NEW)
    looking.close()
    assert len(workplace.people.list()) == 2


def test_the_screen_locks_after_what_the_supervisor_chose(workplace):
    assert workplace.people.lock_minutes == workplace.status()["lock_minutes"] == 5
    workplace.people.lock_after(15)
    assert workplace.people.lock_minutes == workplace.status()["lock_minutes"] == 15
    for minutes in (1, 16):
        assert problem_of(lambda m=minutes: workplace.people.lock_after(m)) == "lock.minutes"


# --- wrong passwords ------------------------------------------------------------------------------


def waits(site, who="penyelia", password="bukan kata sandi") -> int:
    """What a wrong password costs: seconds until the next try."""
    with pytest.raises(WrongPassword) as refused:
        site.sign_in(who, password)
    return int(refused.value.facts.get("wait", 0))


def test_after_five_wrong_passwords_each_next_try_waits_twice_as_long(site, workplace, clock):
    workplace.close()
    told = []
    for _ in range(12):
        told.append(waits(site))
        clock.move(seconds=told[-1])
    assert told == [0, 0, 0, 0, 1, 2, 4, 8, 16, 32, 60, 60]


def test_until_then_not_even_the_right_password_is_tried_also_after_a_restart(
    site, workplace, machine, clock
):
    workplace.close()
    for _ in range(7):
        clock.move(seconds=waits(site))
    clock.move(seconds=-3)
    anew = Site(site.folder, machine)
    with pytest.raises(TooManyTries) as refused:
        anew.sign_in("penyelia", PASSWORD)
    assert refused.value.facts["seconds"] == 3
    clock.move(seconds=3)
    anew.sign_in("penyelia", PASSWORD).close()
    assert waits(anew) == 0  # the right one begins the count again


def test_one_persons_mistakes_are_not_anothers(site, workplace, dewi):
    workplace.close()
    for _ in range(5):
        waits(site, dewi.id)
    site.sign_in("penyelia", PASSWORD).close()
    with pytest.raises(TooManyTries):
        site.sign_in(dewi.id, DEWIS)


def test_a_try_at_whoever_it_fits_is_a_try_at_everybody(site, workplace, dewi):
    workplace.close()
    for _ in range(5):
        waits(site, None)
    for who in (None, dewi.id, "penyelia"):
        with pytest.raises(TooManyTries):
            site.sign_in(who, PASSWORD)


def test_who_signs_in_without_a_name_keeps_no_colleague_out(site, workplace, dewi, clock):
    """As a program does that asks for the status every minute."""
    workplace.close()
    for _ in range(3):
        waits(site, dewi.id)
    for _ in range(12):
        site.sign_in(None, PASSWORD).close()
    assert waits(site, dewi.id) == 0
    assert waits(site, dewi.id) == 1  # the fifth of hers, and not the seventeenth
    clock.move(seconds=1)
    site.sign_in(dewi.id, DEWIS).close()


def test_a_clock_set_back_lets_nobody_wait_for_days(site, workplace, clock):
    workplace.close()
    for _ in range(7):
        clock.move(seconds=waits(site))
    clock.move(days=-400)
    with pytest.raises(TooManyTries) as refused:
        site.sign_in("penyelia", PASSWORD)
    assert refused.value.facts["seconds"] == 4
    clock.move(seconds=4)
    site.sign_in("penyelia", PASSWORD).close()


@pytest.mark.parametrize("content", [b"", b"[]", b"\xff", b'{"penyelia": 3}', b'{"penyelia": {}}'])
def test_a_broken_count_keeps_nobody_out(site, workplace, content):
    workplace.close()
    (site.folder / "keys" / "tries").write_bytes(content)
    site.sign_in("penyelia", PASSWORD).close()


def test_the_lock_of_the_screen_counts_like_the_sign_in(workplace):
    for _ in range(5):
        with pytest.raises(WrongPassword):
            workplace.recognise("bukan ini")
    with pytest.raises(TooManyTries):
        workplace.recognise(PASSWORD)

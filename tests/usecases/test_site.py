"""The first run and every later one: set up, sign in, look in, and what must be refused."""

from __future__ import annotations

import pytest

from kiosk.errors import Invalid, NotSetUp, StoreExists, StoreInUse, StoreMissing, WrongPassword
from kiosk.usecases.facts import SetupRequest
from kiosk.usecases.site import Site
from tests import builders
from tests.usecases.conftest import PASSWORD


def request(**changes):
    facts = {"office": "Disnaker Ende", "supervisor": "Agus", "password": PASSWORD, **changes}
    return SetupRequest(**facts)


def test_a_new_folder_is_not_set_up_and_says_so(site):
    assert not site.is_set_up
    with pytest.raises(NotSetUp):
        site.label()
    with pytest.raises(NotSetUp):
        site.sign_in(None, PASSWORD)


def test_the_first_run_makes_a_store_and_the_supervisors_account(site):
    workplace = site.set_up(request(desk="Loket 2", regency="5308", training=True))
    assert workplace.operator.name == "Agus"
    workplace.close()
    label = site.label()
    assert (label.office, label.desk, label.regency, label.training) == (
        "Disnaker Ende",
        "Loket 2",
        "5308",
        True,
    )
    assert [one.role for one in label.operators] == ["supervisor"]


def test_what_was_registered_is_there_after_signing_in_again(site):
    workplace = site.set_up(request())
    registered = workplace.desk.register(builders.typed(1), "id")
    workplace.close()
    again = site.sign_in("penyelia", PASSWORD)
    (row,) = again.queue.page().rows
    again.close()
    assert row.receipt_code == registered.receipt.text


@pytest.mark.parametrize(
    "changes, code",
    [
        ({"office": " "}, "office.empty"),
        ({"supervisor": ""}, "supervisor.empty"),
        ({"password": "pendek"}, "password.short"),
    ],
)
def test_a_first_run_with_something_missing_leaves_nothing_behind(site, changes, code):
    with pytest.raises(Invalid) as found:
        site.set_up(request(**changes))
    assert found.value.problem.code == code
    assert not site.is_set_up
    site.set_up(request()).close()


def test_setting_up_twice_is_refused(site):
    site.set_up(request()).close()
    with pytest.raises(StoreExists):
        site.set_up(request())


def test_a_set_up_cut_off_before_its_last_step_is_finished_by_signing_in(site):
    site.set_up(request()).close()
    database = site.folder / "kiosk.db"
    database.rename(database.with_name("new.db"))
    site.sign_in(None, PASSWORD).close()
    assert database.exists()


def test_a_set_up_cut_off_before_the_slots_can_be_done_again(site):
    site.folder.mkdir()
    (site.folder / "new.db").write_bytes(b"half a file")
    site.set_up(request()).close()
    site.sign_in(None, PASSWORD).close()


def test_a_wrong_password_opens_nothing_and_damages_nothing(site):
    site.set_up(request()).close()
    with pytest.raises(WrongPassword):
        site.sign_in(None, "bukan kata sandi")
    site.sign_in(None, PASSWORD).close()


def test_a_second_program_is_turned_away_and_can_only_look(site, machine, workplace):
    workplace.desk.register(builders.typed(1), "id")
    second = Site(site.folder, machine)
    with pytest.raises(StoreInUse):
        second.sign_in(None, PASSWORD)
    looking = second.look_in(None, PASSWORD)
    assert looking.status()["waiting"] == 1
    looking.close()
    workplace.desk.register(builders.typed(2), "id")
    assert workplace.queue.counts().waiting == 2


def test_a_lost_database_is_named_and_never_made_anew(site):
    site.set_up(request()).close()
    (site.folder / "kiosk.db").unlink()
    with pytest.raises(StoreMissing):
        site.sign_in(None, PASSWORD)
    assert not (site.folder / "kiosk.db").exists()


def test_the_status_tells_counts_and_times_but_no_person(workplace, clock):
    workplace.desk.register(builders.typed(1), "id")
    clock.move(minutes=5)
    told = workplace.status()
    assert told["counts"]["queued"] == told["waiting"] == told["total"] == 1
    assert told["oldest_unsent"] == "2026-11-24T03:00:00+00:00"
    assert told["enrolled"] is False
    assert told["last_success"] is None
    said = builders.answers(1)
    assert not any(said[name] in str(told) for name in ("nik", "name", "phone", "street"))

"""Whatever comes to the desk is answered: a value or a problem, and the kiosk goes on."""

import pytest

from kiosk.domain import problems
from kiosk.errors import Failure, Invalid
from kiosk.usecases.facts import SetupRequest
from kiosk.usecases.site import Site
from tests import builders
from tests.corpus import CORPUS
from tests.usecases.conftest import PASSWORD
from tests.usecases.tables import COLUMNS, person, workbook

TEXTS = list(CORPUS.items())


def refused(work):
    """The codes of what is wrong; nothing when it was taken."""
    try:
        work()
    except Invalid as problem:
        return {one.code for one in problem.problems}
    except Failure as failure:
        return {failure.code}
    return set()


def test_every_field_is_saved_or_refused_with_a_reason(workplace):
    desk, number = workplace.desk, 100
    for field in desk.programme.form.fields:
        for name, text in TEXTS:
            number += 1
            said = {**builders.typed(number), **builders.elsewhere(number), field.id: text}
            codes = refused(lambda said=said: desk.register(said, "id"))
            assert codes <= problems.ALL, (field.id, name)
    assert desk.register(builders.typed(1), "id").row.name == builders.answers(1)["name"]


def test_a_draft_comes_back_as_it_was_or_is_refused(workplace):
    desk = workplace.desk
    for number, (name, text) in enumerate(TEXTS):
        short = text[:12_000]
        codes = refused(lambda n=number, t=short: desk.keep_draft(f"d{n}", {"name": t}, "name"))
        if not codes:
            (kept,) = (one for one in desk.drafts() if one.id == f"d{number}")
            assert kept.texts == {"name": short}, name
            desk.discard_draft(kept.id)
    assert desk.drafts() == ()


def test_every_question_while_typing_has_an_answer(workplace):
    desk = workplace.desk
    for _, text in TEXTS:
        desk.check(dict.fromkeys(("nik", "birth_date", "village"), text))
        desk.objections({"birth_date": text})
        desk.facts(text, {"birth_date": text})
        assert desk.seen(text) == ()
        assert desk.phone_uses(text) == 0
        assert workplace.regions.search_villages(text) is not None


def test_every_search_ends(workplace):
    workplace.desk.register(builders.typed(1), "id")
    for _, text in TEXTS:
        assert len(workplace.queue.search(text)) <= 1
    assert workplace.queue.search(builders.answers(1)["name"].split()[0])


def test_no_receipt_is_made_of_it(workplace):
    for _, text in TEXTS:
        for shown in (text, f"KPK1:{text}"):
            assert refused(lambda shown=shown: workplace.receipts.check(shown)) <= problems.ALL


@pytest.mark.expects_log
def test_no_account_is_spoilt_by_it(workplace):
    people = workplace.people
    for _, text in TEXTS:
        refused(lambda text=text: people.add(text, "operator", "sepatu biru lari kencang"))
        refused(lambda text=text: people.add("Dewi Lestari", text, "sepatu biru lari kencang"))
        refused(lambda text=text: people.new_password(text, text))
        for one in people.list():
            assert one.name.isprintable()
            if one.id != people.me.id:
                people.remove(one.id)
    added = people.add("Dewi Lestari", "operator", "sepatu biru lari kencang")
    assert [one.name for one in people.list()] == ["Rina", added.name]


def test_a_reason_keeps_what_can_be_seen_of_it(workplace):
    row = workplace.desk.register(builders.typed(1), "id").row
    for name, text in TEXTS:
        codes = refused(lambda text=text: workplace.details.reveal(row, text))
        assert codes <= {"why.empty", "why.long", "why.number"}, name
    told = [one.why for one in workplace.details.of(row).history if one.what == "data.shown"]
    assert told
    assert all(why.isprintable() for why in told)


@pytest.mark.parametrize(
    "written",
    [
        "0812/3456/9000",
        "(0812) 3456-9000",
        "0812_3456_9000",
        "0812\u20133456\u20139000",
        "3273\u200b0210\u200b",
    ],
)
def test_nobodys_number_is_kept_as_a_reason(workplace, written):
    row = workplace.desk.register(builders.typed(1), "id").row
    why = f"Telepon {written} diminta"
    assert refused(lambda: workplace.details.reveal(row, why)) == {"why.number"}


def test_no_setting_is_spoilt_by_it(workplace):
    before = workplace.settings.now.as_data()
    for key in before:
        for _, text in TEXTS:
            codes = refused(lambda key=key, text=text: workplace.settings.change(key, text))
            assert codes <= problems.ALL | {"not_permitted"}, (key, text[:40])
    assert workplace.desk.register(builders.typed(1), "id")


@pytest.mark.expects_log
def test_nobody_gets_in_by_it(site, workplace):
    workplace.close()
    for _, text in TEXTS[:: len(TEXTS) // 6]:
        assert refused(lambda text=text: site.sign_in(None, text))
        assert refused(lambda text=text: site.sign_in(text, PASSWORD))
    # Whoever knows the password gets in, once the wait after so many tries is over.
    site._machine.clock.move(minutes=5)
    site.sign_in(None, PASSWORD).close()


def test_a_first_run_is_made_or_refused(tmp_path, machine):
    for number, (_, text) in enumerate(TEXTS[::4]):
        site = Site(tmp_path / f"home-{number}", machine)
        request = SetupRequest(text, text, PASSWORD, text, text)
        codes = refused(lambda site=site, request=request: site.set_up(request).close())
        assert codes <= problems.ALL
        if not codes:
            assert site.label().office.isprintable()


def test_a_table_answers_every_row_of_it(workplace, tmp_path):
    people = []
    for number, (_, text) in enumerate(TEXTS, 1):
        column = COLUMNS[number % (len(COLUMNS) - 1)]
        sheet_text = "".join(c for c in text[:9_000] if c.isprintable() or c in "\n\t")
        sheet_text = sheet_text.encode("utf-8", "ignore").decode()
        people.append(person(number, **{column: sheet_text}))
    path = workbook(tmp_path / "orang.xlsx", [*people, person(900)])
    answers = list(workplace.collective.register(path))
    assert len(answers) == len(people) + 1
    assert all(answer.receipt or answer.codes for answer in answers)
    assert answers[-1].receipt

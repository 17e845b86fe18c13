from collections.abc import Callable
from datetime import timedelta

import pytest

from kiosk.domain.standing import AT_CENTRE, NEEDS_CHECK, UNSENT, Standing
from kiosk.domain.verdict import VerdictKind
from kiosk.store.cards import LONGEST_TAIL
from kiosk.store.store import Store
from kiosk.store.words import Wanted, of_registration
from tests import builders
from tests.store import desk
from tests.store.desk import NOW, said

KINDS = list(VerdictKind)
AGUS, SITI, CROWD = "AGUS SETIAWAN", "SITI NURHALIZA", "XYLO"


def file_all(store: Store) -> None:
    """Moves everything out of the tail, as enough further registrations would."""
    with store.read() as tx:
        through = tx.known.filed_through
    with store.write() as tx:
        for number in range(50_000, 50_000 + LONGEST_TAIL):
            tx.register(desk.new(number, name=CROWD, nik="9271015501909999", phone="08111111111"))
    with store.read() as tx:
        assert tx.known.filed_through >= through + LONGEST_TAIL


@pytest.fixture(params=["in the tail", "filed"])
def settled_in(request: pytest.FixtureRequest, store: Store) -> Callable[[], None]:
    """A registration must be found alike whether its card has been made or not."""
    return (lambda: None) if request.param == "in the tail" else (lambda: file_all(store))


def found(store: Store, text: str) -> list[str]:
    with store.read() as tx:
        return [row.name for row in tx.search(text)]


def test_the_tail_is_filed_before_it_grows_long(store: Store) -> None:
    for number in range(1, 2 * LONGEST_TAIL + 50):
        desk.register(store, [number])
        with store.read() as tx:
            assert number - tx.known.filed_through < LONGEST_TAIL
    with store.read() as tx:
        assert tx.counts()[Standing.QUEUED] == 2 * LONGEST_TAIL + 49
        assert len(tx.of_nik(builders.answers(1)["nik"])) == 1


def test_the_same_person_is_found_by_the_number_newest_first(
    store: Store, settled_in: Callable[[], None]
) -> None:
    nik = builders.answers(1)["nik"]
    desk.register(store, [1, 2])
    with store.write() as tx:
        tx.register(desk.new(3, nik=nik))
    settled_in()
    with store.read() as tx:
        assert [row.seq for row in tx.of_nik(nik)] == [3, 1]
        assert tx.of_nik(builders.answers(900)["nik"]) == []


def test_the_same_person_is_found_across_the_edge_of_the_tail(store: Store) -> None:
    desk.register(store, [1])
    file_all(store)
    desk.register(store, [1])
    with store.read() as tx:
        assert [row.seq for row in tx.of_nik(builders.answers(1)["nik"])] == [LONGEST_TAIL + 2, 1]
        assert tx.of_phone(builders.answers(1)["phone"]) == 2


def test_uses_of_a_telephone_number_are_counted(
    store: Store, settled_in: Callable[[], None]
) -> None:
    with store.write() as tx:
        for number in (1, 2, 3):
            tx.register(desk.new(number, phone="081234567890"))
        tx.register(desk.new(4, phone=""))
    settled_in()
    with store.read() as tx:
        assert tx.of_phone("081234567890") == 3
        assert tx.of_phone("081234567891") == 0


def test_the_same_answers_are_recognised_and_one_change_makes_them_others(
    store: Store, settled_in: Callable[[], None]
) -> None:
    desk.register(store, [1, 2])
    settled_in()
    same = dict(reversed(builders.answers(1).items()))
    with store.read() as tx:
        one = tx.by_content(same)
        assert one is not None
        assert one.seq == 1
        assert tx.by_content({**same, "rt": "099"}) is None
        assert tx.by_content({"name": "x"}) is None


@pytest.mark.parametrize(
    "text, names",
    [
        ("siti", [SITI]),
        ("SIT", [SITI]),
        ("nurha", [SITI]),
        ("nur sit", [SITI]),
        ("s", [AGUS, SITI]),
        ("se a", [AGUS]),
        ("iti", []),
        ("siti agus", []),
        ("3171********9001", [SITI]),
        ("3171 9001", [SITI]),
        ("9001", [SITI]),
        ("317190", [SITI]),
        ("3171015205909001", [SITI]),
        ("9002", [AGUS]),
        ("3171********9002", []),
        ("siti 9001", [SITI]),
        ("siti 9002", []),
        ("josé", ["JOSE O'NEIL"]),
        ("oneil", ["JOSE O'NEIL"]),
        ("o\N{RIGHT SINGLE QUOTATION MARK}neil", ["JOSE O'NEIL"]),
        ("", []),
        ('"*', []),
        ("' OR 1=1 --", []),
        ("siti\0nur", [SITI]),
    ],
)
def test_a_person_is_found_by_what_people_say_of_them(
    store: Store, settled_in: Callable[[], None], text: str, names: list[str]
) -> None:
    people = [
        ("3171015205909001", SITI),
        ("3273011201889002", AGUS),
        ("3515141503959003", "JOSE O'NEIL"),
    ]
    with store.write() as tx:
        for number, (nik, name) in enumerate(people, 1):
            tx.register(desk.new(number, nik=nik, name=name))
    settled_in()
    assert found(store, text) == names


def test_a_receipt_is_found_as_it_is_read_aloud_from_its_first_group_on(
    store: Store, settled_in: Callable[[], None]
) -> None:
    made = desk.register(store, [1, 2, 3])[1]
    settled_in()
    code = made.receipt.text
    heard = code.lower().replace("1", "i").replace("0", "o")
    for text in (code, code.replace("-", ""), code.lower(), heard, code[:9], code[:4], f" {code} "):
        assert found(store, text) == [made.name], text
    assert found(store, code[:3]) in ([], [made.name])


def test_a_search_answers_with_the_newest_and_no_more_than_was_asked_for(store: Store) -> None:
    for _ in range(3):
        with store.write() as tx:
            for number in range(200):
                tx.register(desk.new(number, name="DEWI"))
    with store.read() as tx:
        assert [row.seq for row in tx.search("dewi", 100)] == list(range(600, 500, -1))
        assert len(tx.search("dewi", 1000)) == 600


def test_the_tail_and_the_index_read_a_text_alike() -> None:
    words = of_registration("SITI NUR-HALIZA", "3171********9001", "7K3MQ2XX9ABC")
    assert Wanted.parse("hal 9001").fits(words)
    assert Wanted.parse("7k3m-q2").fits(words)
    assert not Wanted.parse("7k3").fits(words)
    assert Wanted.parse("  ").ways == ()


# --- counts and pages -----------------------------------------------------------------------------


def stand_everywhere(store: Store) -> dict[int, Standing]:
    """Every standing at least twice, mixed; what each number must show."""
    desk.register(store, range(1, 41))
    expected = dict.fromkeys(range(1, 41), Standing.QUEUED)
    desk.cut(store, 24)
    desk.cut(store, 4)
    verdicts = {seq: said(KINDS[seq % len(KINDS)]) for seq in range(1, 21)}
    desk.settle(store, 1, verdicts)
    for seq in range(1, 29):
        kind = verdicts[seq].kind if seq in verdicts else None
        expected[seq] = Standing.of(True, seq <= 24, kind)
    return expected


def test_counts_and_pages_tell_what_standing_says(store: Store) -> None:
    expected = stand_everywhere(store)
    assert set(expected.values()) == set(Standing)
    with store.read() as tx:
        counts = tx.counts()
        assert {row.seq: row.standing for row in tx.rows(limit=100)} == expected
    assert counts == {each: list(expected.values()).count(each) for each in Standing}


@pytest.mark.parametrize("group", [None, UNSENT, AT_CENTRE, NEEDS_CHECK, {Standing.PLACED}, set()])
@pytest.mark.parametrize("limit", [1, 3, 50])
def test_pages_put_together_are_the_whole_list_newest_first(
    store: Store, group: frozenset[Standing] | None, limit: int
) -> None:
    expected = stand_everywhere(store)
    wanted = [seq for seq in range(40, 0, -1) if group is None or expected[seq] in group]
    seen: list[int] = []
    after = None
    with store.read() as tx:
        while page := tx.rows(group, after, limit):
            assert len(page) <= limit
            seen += [row.seq for row in page]
            after = page[-1].cursor
    assert seen == wanted


def test_a_registration_made_meanwhile_does_not_shift_a_page(store: Store) -> None:
    desk.register(store, range(1, 7))
    with store.read() as tx:
        first = tx.rows(limit=3)
    desk.register(store, [7])
    with store.read() as tx:
        second = tx.rows(after=first[-1].cursor, limit=3)
    assert [row.seq for row in first + second] == [6, 5, 4, 3, 2, 1]


def test_the_oldest_unsent_is_the_oldest_the_centre_has_not_acknowledged(store: Store) -> None:
    with store.read() as tx:
        assert tx.oldest_unsent() is None
    desk.register(store, range(1, 7))

    def oldest() -> int | None:
        with store.read() as tx:
            at = tx.oldest_unsent()
        return None if at is None else round((at - NOW).total_seconds())

    assert oldest() == 1
    desk.cut(store, 2)
    desk.cut(store, 2)
    assert oldest() == 1
    desk.settle(store, 1)
    assert oldest() == 3
    desk.settle(store, 2)
    assert oldest() == 5
    desk.cut(store, 2)
    desk.settle(store, 3)
    assert oldest() is None


def test_the_times_of_a_day_are_told_in_their_order(store: Store) -> None:
    desk.register(store, [1, 2, 3])
    with store.read() as tx:
        assert tx.captured_since(NOW + timedelta(seconds=2)) == [
            NOW + timedelta(seconds=2),
            NOW + timedelta(seconds=3),
        ]
        assert len(tx.captured_since(NOW)) == 3
        assert tx.captured_since(NOW + timedelta(days=1)) == []


def test_who_is_not_here_is_not_found(store: Store) -> None:
    desk.register(store, [1])
    with store.read() as tx:
        for seq in (0, -1, 2):
            with pytest.raises(LookupError):
                tx.stub(seq)
        with pytest.raises(LookupError):
            tx.stub(1, b"stranger")
        assert tx.verdicts_of(1) == ()

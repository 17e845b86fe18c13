from datetime import timedelta

from kiosk.domain.standing import Standing
from kiosk.domain.verdict import Verdict, VerdictKind
from kiosk.store.store import Store
from tests.store import desk
from tests.store.desk import NOW

LATER = NOW + timedelta(hours=1)


def test_failures_add_up_and_one_success_ends_them(store: Store) -> None:
    with store.write() as tx:
        tx.note_success(NOW)
        tx.note_failure("centre_busy", {"retry_after": 30}, LATER, LATER + timedelta(seconds=30))
        tx.note_failure("centre_unreachable", {}, LATER + timedelta(minutes=1), None)
        state = tx.sync_state()
    assert (state.failures, state.last_success) == (2, NOW)
    assert (state.last_failure_code, state.last_failure_facts) == ("centre_unreachable", {})
    assert state.offline_since == LATER
    assert state.next_attempt_at is None
    with store.write() as tx:
        tx.note_failure("centre_busy", {"retry_after": 30}, LATER, LATER)
        assert tx.sync_state().next_attempt_at == LATER
        assert tx.sync_state().last_failure_facts == {"retry_after": 30}
        tx.note_success(LATER)
        state = tx.sync_state()
    assert (state.failures, state.offline_since, state.next_attempt_at) == (0, None, None)
    assert (state.last_success, state.last_failure_code) == (LATER, "")


def test_standings_are_all_known_to_the_table_of_cards(store: Store) -> None:
    desk.register(store, range(1, 4))
    desk.cut(store, 3)
    desk.settle(store, 1)
    for kind in VerdictKind:
        with store.write() as tx:
            tx.change_verdicts([(1, Verdict(kind))], tx.sync_state().cursor + 1, NOW)
            assert tx.stub(1).standing is Standing.of(True, True, kind)

from kiosk.domain.verdict import VerdictKind
from tests.central.desks import Desk


def test_a_valid_registration_joins_the_draw(desk: Desk) -> None:
    sent = desk.send(1, 2, 3)
    assert sent.kinds == [VerdictKind.IN_DRAW] * 3

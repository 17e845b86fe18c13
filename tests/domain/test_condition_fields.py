"""Which questions a condition looks at, whatever it is made of."""

import pytest

from kiosk.domain.condition import fields_of, parse_condition


@pytest.mark.parametrize(
    "data, fields",
    [
        ({"age_below": 18}, {"birth_date"}),
        ({"field": "in_school", "is": "yes"}, {"in_school"}),
        ({"field": "kk", "missing": True}, {"kk"}),
        ({"field": "children", "above": 3}, {"children"}),
        ({"not": {"field": "sex", "in": ["L", "P"]}}, {"sex"}),
        ({"all": [{"age_above": 64}, {"any": [{"field": "a", "is": "x"}]}]}, {"birth_date", "a"}),
    ],
)
def test_a_condition_names_its_fields(data, fields):
    assert fields_of(parse_condition(data)) == fields

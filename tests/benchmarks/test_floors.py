"""The floors of the centre's benchmark take the rows of today's ledger."""

import psycopg
import pytest
from sqlalchemy import make_url

from tests.benchmarks import bench_central as bench
from tests.postgres import postgres_server, postgres_url

__all__ = ["postgres_server", "postgres_url"]


@pytest.mark.parametrize(
    "table, rows, types",
    [
        (bench.LEDGER_TABLE, bench._ledger_rows, bench._TYPES),
        (bench.CLAIM_TABLE, bench._claim_rows, None),
    ],
)
def test_a_batch_of_bare_rows_is_written(postgres_url: str, table, rows, types) -> None:
    plain = make_url(postgres_url).set(drivername="postgresql")
    url = plain.render_as_string(hide_password=False)
    assert bench._bare(url, table, rows(1), types) > 0
    with psycopg.connect(url) as connection:
        found = connection.execute("SELECT count(*) FROM bare").fetchone()
    assert found == (bench.CLAIMS,)

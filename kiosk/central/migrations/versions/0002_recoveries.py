"""Which kiosks were opened again with the recovery key, by whom and why."""

from alembic import op

revision = "0002"
down_revision = "0001"

RECOVERIES = """
CREATE TABLE recovery (
    id integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    device_id integer NOT NULL REFERENCES device (id),
    request bytea NOT NULL CHECK (length(request) = 32),
    at timestamptz NOT NULL,
    by text NOT NULL CHECK (by <> ''),
    why text NOT NULL CHECK (why <> '')
);

-- A line in this log is never changed and never taken out.
CREATE FUNCTION keep_recoveries() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'what was recovered stays written'
        USING ERRCODE = 'integrity_constraint_violation';
END $$;
CREATE TRIGGER keep_recoveries BEFORE UPDATE OR DELETE ON recovery
    FOR EACH ROW EXECUTE FUNCTION keep_recoveries();
"""


def upgrade() -> None:
    op.execute(RECOVERIES)


def downgrade() -> None:
    op.execute("DROP TABLE recovery CASCADE")
    op.execute("DROP FUNCTION keep_recoveries")

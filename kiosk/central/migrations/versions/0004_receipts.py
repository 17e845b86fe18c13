"""A receipt code leads to its record: kept hashed with the pepper, like people and households."""

from alembic import op

revision = "0004"
down_revision = "0003"


def upgrade() -> None:
    op.execute("ALTER TABLE record ADD COLUMN receipt bytea")
    op.execute("CREATE INDEX record_receipt ON record (receipt) WHERE receipt IS NOT NULL")


def downgrade() -> None:
    op.execute("ALTER TABLE record DROP COLUMN receipt")

"""Which record is a new version of which."""

from alembic import op

revision = "0003"
down_revision = "0002"

# The new version may be entered again with another verdict: it is gone for a moment. The old one
# holds no place and stays as it is.
CORRECTIONS = """
CREATE TABLE correction (
    kiosk_id integer NOT NULL,
    seq bigint NOT NULL,
    corrects bigint NOT NULL,
    PRIMARY KEY (kiosk_id, seq),
    UNIQUE (kiosk_id, corrects),
    CHECK (corrects < seq),
    FOREIGN KEY (kiosk_id, seq) REFERENCES record (kiosk_id, seq) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY (kiosk_id, corrects) REFERENCES record (kiosk_id, seq)
);
"""


def upgrade() -> None:
    op.execute(CORRECTIONS)


def downgrade() -> None:
    op.execute("DROP TABLE correction")

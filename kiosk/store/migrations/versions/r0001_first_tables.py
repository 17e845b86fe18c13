"""The first tables: registrations, the outbox, batches and verdicts, drafts, settings, the link."""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision: str | None = None
branch_labels: str | None = None
depends_on: str | None = None

_STANDING = (
    "CASE WHEN verdict_kind IS NOT NULL THEN verdict_kind WHEN in_custody THEN 'received' "
    "WHEN batch IS NOT NULL THEN 'batched' ELSE 'queued' END"
)


def upgrade() -> None:
    _batches()
    _registrations()
    _cards()
    _verdicts()
    _the_rest()


def _batches() -> None:
    op.create_table(
        "incarnation",
        sa.Column("number", sa.Integer, primary_key=True),
        sa.Column("incarnation", sa.LargeBinary, nullable=False, unique=True),
        sa.Column("base", sa.Integer, nullable=False),
        sqlite_strict=True,
    )
    op.create_table(
        "batch",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("incarnation", sa.Integer, sa.ForeignKey("incarnation.number"), nullable=False),
        sa.Column("number", sa.Integer, nullable=False),
        sa.Column("first_seq", sa.Integer, nullable=False),
        sa.Column("last_seq", sa.Integer, nullable=False),
        sa.Column("digest", sa.LargeBinary, nullable=False),
        sa.Column("previous", sa.LargeBinary, nullable=False),
        sa.Column("cut_at", sa.Integer, nullable=False),
        sa.Column("epoch", sa.Integer),
        sa.Column("server_seq", sa.Integer),
        sa.Column("acknowledged_at", sa.Integer),
        sa.Column("body", sa.LargeBinary),
        sa.UniqueConstraint("incarnation", "number"),
        sqlite_strict=True,
    )
    op.create_index("batch_unanswered", "batch", ["id"], sqlite_where=sa.text("epoch IS NULL"))
    op.create_index("batch_kept", "batch", ["server_seq"], sqlite_where=sa.text("body IS NOT NULL"))


def _registrations() -> None:
    op.create_table(
        "registration",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("receipt", sa.Text, nullable=False),
        sa.Column("name", sa.Text, nullable=False),
        sa.Column("masked_nik", sa.Text, nullable=False),
        sa.Column("village", sa.Text, nullable=False),
        sa.Column("captured_at", sa.Integer, nullable=False),
        sa.Column("operator", sa.Text, nullable=False),
        sa.Column("programme", sa.Text, nullable=False),
        sa.Column("programme_version", sa.Integer, nullable=False),
        sa.Column("nik_mark", sa.LargeBinary, nullable=False),
        sa.Column("phone_mark", sa.LargeBinary),
        sa.Column("content_mark", sa.LargeBinary, nullable=False),
        sqlite_strict=True,
    )
    op.create_table(
        "outbox",
        sa.Column("registration", sa.Integer, sa.ForeignKey("registration.id"), primary_key=True),
        sa.Column("claim", sa.LargeBinary, nullable=False),
        sqlite_strict=True,
    )


def _cards() -> None:
    op.create_table(
        "card",
        sa.Column("registration", sa.Integer, sa.ForeignKey("registration.id"), primary_key=True),
        sa.Column("nik_mark", sa.LargeBinary, nullable=False),
        sa.Column("phone_mark", sa.LargeBinary),
        sa.Column("batch", sa.Integer, sa.ForeignKey("batch.id")),
        sa.Column("in_custody", sa.Integer, nullable=False, server_default="0"),
        sa.Column("verdict_kind", sa.Text),
        sa.Column("verdict", sa.Text),
        sa.Column("verdict_at", sa.Integer),
        sa.Column("verdict_cursor", sa.Integer, nullable=False, server_default="0"),
        sa.Column("standing", sa.Text, sa.Computed(_STANDING, persisted=False)),
        sqlite_strict=True,
    )
    op.create_index("card_standing", "card", ["standing", "registration"])
    op.create_index("card_nik", "card", ["nik_mark"])
    op.create_index("card_phone", "card", ["phone_mark"])
    op.execute(
        "CREATE VIRTUAL TABLE card_words USING fts5(words, content='', columnsize=0, detail=none, "
        "prefix='1 2 3', tokenize=\"ascii tokenchars '#$'\")"
    )


def _verdicts() -> None:
    op.create_table(
        "verdict",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("registration", sa.Integer, sa.ForeignKey("registration.id"), nullable=False),
        sa.Column("heard_at", sa.Integer, nullable=False),
        sa.Column("kind", sa.Text, nullable=False),
        sa.Column("verdict", sa.Text, nullable=False),
        sqlite_strict=True,
    )
    op.create_index("verdict_registration", "verdict", ["registration"])
    for name, what in (("unchanged", "UPDATE"), ("kept", "DELETE")):
        op.execute(
            f"CREATE TRIGGER verdict_{name} BEFORE {what} ON verdict BEGIN "
            "SELECT RAISE(ABORT, 'what was heard stays'); END"
        )


def _the_rest() -> None:
    op.create_table(
        "draft",
        sa.Column("id", sa.Text, primary_key=True),
        sa.Column("kept_at", sa.Integer, nullable=False),
        sa.Column("draft", sa.LargeBinary, nullable=False),
        sqlite_strict=True,
    )
    op.create_table(
        "setting",
        sa.Column("name", sa.Text, primary_key=True),
        sa.Column("value", sa.LargeBinary, nullable=False),
        sqlite_strict=True,
    )
    op.create_table(
        "state",
        sa.Column("id", sa.Integer, sa.CheckConstraint("id = 1"), primary_key=True),
        sa.Column("next_attempt_at", sa.Integer),
        sa.Column("failures", sa.Integer, nullable=False, server_default="0"),
        sa.Column("last_success", sa.Integer),
        sa.Column("last_failure_code", sa.Text, nullable=False, server_default=""),
        sa.Column("last_failure_facts", sa.Text, nullable=False, server_default="{}"),
        sa.Column("offline_since", sa.Integer),
        sa.Column("cursor", sa.Integer, nullable=False, server_default="0"),
        sa.Column("epoch", sa.Integer, nullable=False, server_default="0"),
        sa.Column("durable_through", sa.Integer, nullable=False, server_default="0"),
        sqlite_strict=True,
    )
    op.execute("INSERT INTO state (id) VALUES (1)")


def downgrade() -> None:
    """There is no way back: the copy made before a migration is."""
    raise NotImplementedError

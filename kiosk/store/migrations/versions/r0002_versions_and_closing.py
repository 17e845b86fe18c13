"""What is sent back and decided, who did what, second looks, and the close of the day."""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision: str | None = "0001"
branch_labels: str | None = None
depends_on: str | None = None


def upgrade() -> None:
    _sent_back()
    _journal()
    _closing()
    for name, why in (("journal", "what was done stays"), ("handover", "what was signed stays")):
        for how, what in (("unchanged", "UPDATE"), ("kept", "DELETE")):
            op.execute(
                f"CREATE TRIGGER {name}_{how} BEFORE {what} ON {name} BEGIN "
                f"SELECT RAISE(ABORT, '{why}'); END"
            )


def _of_registration(name: str = "registration") -> sa.Column[int]:
    return sa.Column(name, sa.Integer, sa.ForeignKey("registration.id"), primary_key=True)


def _sent_back() -> None:
    decided = sa.Column("decided", sa.Integer, nullable=False, server_default="0")
    op.add_column("card", decided)
    op.create_index(
        "card_to_check",
        "card",
        ["registration"],
        sqlite_where=sa.text(
            "verdict_kind IN ('duplicate', 'needs_correction', 'quarantined', 'refused') "
            "AND decided = 0"
        ),
    )
    op.create_table(
        "correction",
        _of_registration(),
        sa.Column(
            "corrects", sa.Integer, sa.ForeignKey("registration.id"), nullable=False, unique=True
        ),
        sqlite_strict=True,
    )
    op.create_table(
        "decision",
        _of_registration(),
        sa.Column("decision", sa.Text, nullable=False),
        sa.Column("decided_at", sa.Integer, nullable=False),
        sa.Column("by", sa.Text, nullable=False),
        sqlite_strict=True,
    )
    op.create_table(
        "returned",
        _of_registration(),
        sa.Column("heard_at", sa.Integer, nullable=False),
        sa.Column("sealed", sa.LargeBinary, nullable=False),
        sqlite_strict=True,
    )


def _journal() -> None:
    op.create_table(
        "journal",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("at", sa.Integer, nullable=False),
        sa.Column("by", sa.Text, nullable=False),
        sa.Column("what", sa.Text, nullable=False),
        sa.Column("registration", sa.Integer, sa.ForeignKey("registration.id")),
        sa.Column("why", sa.Text, nullable=False, server_default=""),
        sa.Column("facts", sa.Text, nullable=False, server_default="{}"),
        sqlite_strict=True,
    )
    op.create_index("journal_registration", "journal", ["registration"])


def _closing() -> None:
    op.create_table(
        "submission",
        sa.Column("id", sa.Text, primary_key=True),
        sa.Column("submitted_at", sa.Integer, nullable=False),
        sa.Column("by", sa.Text, nullable=False),
        sa.Column("nik_mark", sa.LargeBinary, nullable=False),
        sa.Column("claim", sa.LargeBinary, nullable=False),
        sqlite_strict=True,
    )
    op.create_index("submission_nik", "submission", ["nik_mark"])
    op.create_table(
        "handover",
        sa.Column("number", sa.Integer, primary_key=True),
        sa.Column("closed_at", sa.Integer, nullable=False),
        sa.Column("record", sa.LargeBinary, nullable=False),
        sqlite_strict=True,
    )

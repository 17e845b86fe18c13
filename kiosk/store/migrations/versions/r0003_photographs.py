"""Photographs: sealed bytes, whose they are, and how much of them the centre has."""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision: str | None = "0002"
branch_labels: str | None = None
depends_on: str | None = None


def upgrade() -> None:
    _photographs()
    _whose()


def _photographs() -> None:
    op.create_table(
        "photo",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("digest", sa.LargeBinary, nullable=False, unique=True),
        sa.Column("kind", sa.Text, nullable=False),
        sa.Column("size", sa.Integer, nullable=False),
        sa.Column("taken_at", sa.Integer, nullable=False),
        sa.Column("there", sa.Integer, nullable=False, server_default="0"),
        sa.Column("epoch", sa.Integer),
        sa.Column("server_seq", sa.Integer),
        sa.Column("acknowledged_at", sa.Integer),
        sa.Column("code", sa.Text, nullable=False, server_default=""),
        sa.Column("is_here", sa.Integer, nullable=False, server_default="1"),
        sqlite_strict=True,
    )
    waiting, kept = "epoch IS NULL AND code = ''", "is_here = 1 AND epoch IS NOT NULL"
    op.create_index("photo_waiting", "photo", ["id"], sqlite_where=sa.text(waiting))
    op.create_index("photo_kept", "photo", ["server_seq"], sqlite_where=sa.text(kept))
    op.create_table(
        "photo_body",
        sa.Column("photo", sa.Integer, sa.ForeignKey("photo.id"), primary_key=True),
        sa.Column("body", sa.LargeBinary, nullable=False),
        sqlite_strict=True,
    )


def _whose() -> None:
    op.create_table(
        "photo_of",
        sa.Column("registration", sa.Integer, sa.ForeignKey("registration.id"), nullable=False),
        sa.Column("kind", sa.Text, nullable=False),
        sa.Column("photo", sa.Integer, sa.ForeignKey("photo.id"), nullable=False),
        sa.PrimaryKeyConstraint("registration", "kind"),
        sqlite_strict=True,
    )
    op.create_index("photo_of_photo", "photo_of", ["photo"])
    op.create_table(
        "photo_held",
        sa.Column("holder", sa.Text, nullable=False),
        sa.Column("kind", sa.Text, nullable=False),
        sa.Column("photo", sa.Integer, sa.ForeignKey("photo.id"), nullable=False),
        sa.PrimaryKeyConstraint("holder", "kind"),
        sqlite_strict=True,
    )
    op.create_index("photo_held_photo", "photo_held", ["photo"])

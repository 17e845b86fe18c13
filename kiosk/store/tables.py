"""The tables of the kiosk's file."""

from __future__ import annotations

from typing import Final

from sqlalchemy import (
    DDL,
    CheckConstraint,
    Column,
    Computed,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    PrimaryKeyConstraint,
    String,
    Table,
    Text,
    UniqueConstraint,
    event,
    text,
)

from kiosk.domain.standing import NEEDS_CHECK

REVISION: Final = "0003"  # of the schema below; each change of it is a migration

metadata = MetaData()

# Which revision this file is of, kept as Alembic keeps it.
version = Table(
    "alembic_version",
    metadata,
    Column("version_num", String(32), nullable=False),
    PrimaryKeyConstraint("version_num", name="alembic_version_pkc"),
)

# Moments are whole microseconds since 1970, so that what comes out equals what went in.


def _moment(name: str, *, required: bool = False) -> Column[int | None]:
    return Column(name, Integer, nullable=not required)


# A registration's id counts 1, 2, 3 ... in this file; its seq is the id less the `base` of the last
# incarnation that begins below it. Ids have no gaps, so seqs have none.
incarnation = Table(
    "incarnation",
    metadata,
    Column("number", Integer, primary_key=True),
    Column("incarnation", LargeBinary, nullable=False, unique=True),
    Column("base", Integer, nullable=False),
    sqlite_strict=True,
)

batch = Table(
    "batch",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("incarnation", Integer, ForeignKey(incarnation.c.number), nullable=False),
    Column("number", Integer, nullable=False),
    Column("first_seq", Integer, nullable=False),
    Column("last_seq", Integer, nullable=False),
    Column("digest", LargeBinary, nullable=False),
    Column("previous", LargeBinary, nullable=False),
    _moment("cut_at", required=True),
    Column("epoch", Integer),  # of the acknowledgement, with the two below
    Column("server_seq", Integer),
    _moment("acknowledged_at"),
    Column("body", LargeBinary),  # NULL once it is purged
    UniqueConstraint("incarnation", "number"),
    sqlite_strict=True,
)
Index("batch_unanswered", batch.c.id, sqlite_where=batch.c.epoch.is_(None))
Index("batch_kept", batch.c.server_seq, sqlite_where=batch.c.body.is_not(None))

# What was said at the desk and stays as it was; in no index, so that writing it touches one page.
registration = Table(
    "registration",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("receipt", Text, nullable=False),
    Column("name", Text, nullable=False),
    Column("masked_nik", Text, nullable=False),
    Column("village", Text, nullable=False),
    _moment("captured_at", required=True),
    Column("operator", Text, nullable=False),
    Column("programme", Text, nullable=False),
    Column("programme_version", Integer, nullable=False),
    Column("nik_mark", LargeBinary, nullable=False),
    Column("phone_mark", LargeBinary),
    Column("content_mark", LargeBinary, nullable=False),
    sqlite_strict=True,
)

_STANDING = (
    "CASE WHEN verdict_kind IS NOT NULL THEN verdict_kind WHEN in_custody THEN 'received' "
    "WHEN batch IS NOT NULL THEN 'batched' ELSE 'queued' END"
)

# What a registration is found by and what became of it; made when it is filed (see cards.py).
card = Table(
    "card",
    metadata,
    Column("registration", Integer, ForeignKey(registration.c.id), primary_key=True),
    Column("nik_mark", LargeBinary, nullable=False),
    Column("phone_mark", LargeBinary),
    Column("batch", Integer, ForeignKey(batch.c.id)),
    Column("in_custody", Integer, nullable=False, server_default="0"),
    Column("verdict_kind", Text),
    Column("verdict", Text),  # the latest, as JSON
    _moment("verdict_at"),
    Column("verdict_cursor", Integer, nullable=False, server_default="0"),
    Column("standing", Text, Computed(_STANDING, persisted=False)),
    Column("decided", Integer, nullable=False, server_default="0"),  # nobody need look any more
    sqlite_strict=True,
)
Index("card_standing", card.c.standing, card.c.registration)
# Word for word in each question that shall find its answer in the index.
_BACK = ", ".join(sorted(f"'{standing}'" for standing in NEEDS_CHECK))
TO_CHECK = text(f"verdict_kind IN ({_BACK}) AND decided = 0")
Index("card_to_check", card.c.registration, sqlite_where=TO_CHECK)
Index("card_nik", card.c.nik_mark)
Index("card_phone", card.c.phone_mark)

# The readable claim: there until it is cut into a batch, and nowhere else.
outbox = Table(
    "outbox",
    metadata,
    Column("registration", Integer, ForeignKey(registration.c.id), primary_key=True),
    Column("claim", LargeBinary, nullable=False),
    sqlite_strict=True,
)

verdict = Table(
    "verdict",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("registration", Integer, ForeignKey(registration.c.id), nullable=False),
    _moment("heard_at", required=True),
    Column("kind", Text, nullable=False),
    Column("verdict", Text, nullable=False),
    sqlite_strict=True,
)
Index("verdict_registration", verdict.c.registration)

# Which registration is a new version of which; the old one stays as it was.
correction = Table(
    "correction",
    metadata,
    Column("registration", Integer, ForeignKey(registration.c.id), primary_key=True),
    Column("corrects", Integer, ForeignKey(registration.c.id), nullable=False, unique=True),
    sqlite_strict=True,
)

# What was decided at the desk of a record that the centre sent back.
decision = Table(
    "decision",
    metadata,
    Column("registration", Integer, ForeignKey(registration.c.id), primary_key=True),
    Column("decision", Text, nullable=False),
    _moment("decided_at", required=True),
    Column("by", Text, nullable=False),
    sqlite_strict=True,
)

# What a person had answered, sealed by the centre to this kiosk; deleted once it is decided on.
returned = Table(
    "returned",
    metadata,
    Column("registration", Integer, ForeignKey(registration.c.id), primary_key=True),
    _moment("heard_at", required=True),
    Column("sealed", LargeBinary, nullable=False),
    sqlite_strict=True,
)

# Who did what when and why: looks at a person's data, decisions, settings, the close of a day.
# It tells no content of anybody's data.
journal = Table(
    "journal",
    metadata,
    Column("id", Integer, primary_key=True),
    _moment("at", required=True),
    Column("by", Text, nullable=False),
    Column("what", Text, nullable=False),
    Column("registration", Integer, ForeignKey(registration.c.id)),
    Column("why", Text, nullable=False, server_default=""),
    Column("facts", Text, nullable=False, server_default="{}"),
    sqlite_strict=True,
)
Index("journal_registration", journal.c.registration)

# Complete entries that wait for a second pair of eyes; they get their number when it approves.
submission = Table(
    "submission",
    metadata,
    Column("id", Text, primary_key=True),
    _moment("submitted_at", required=True),
    Column("by", Text, nullable=False),
    Column("nik_mark", LargeBinary, nullable=False),
    Column("claim", LargeBinary, nullable=False),
    sqlite_strict=True,
)
Index("submission_nik", submission.c.nik_mark)

# The handover records of closed days, signed by this kiosk, numbered 1, 2, 3 ...
handover = Table(
    "handover",
    metadata,
    Column("number", Integer, primary_key=True),
    _moment("closed_at", required=True),
    Column("record", LargeBinary, nullable=False),
    sqlite_strict=True,
)

draft = Table(
    "draft",
    metadata,
    Column("id", Text, primary_key=True),
    _moment("kept_at", required=True),
    Column("draft", LargeBinary, nullable=False),
    sqlite_strict=True,
)

# A photograph, sealed for the centre and known by its hash: how much of it the centre has said it
# has, and its acknowledgement, as for a batch. `code`: why the centre will never take it.
photo = Table(
    "photo",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("digest", LargeBinary, nullable=False, unique=True),
    Column("kind", Text, nullable=False),
    Column("size", Integer, nullable=False),
    _moment("taken_at", required=True),
    Column("there", Integer, nullable=False, server_default="0"),
    Column("epoch", Integer),
    Column("server_seq", Integer),
    _moment("acknowledged_at"),
    Column("code", Text, nullable=False, server_default=""),
    Column("is_here", Integer, nullable=False, server_default="1"),  # its bytes, in `photo_body`
    sqlite_strict=True,
)
PHOTO_WAITS = text("epoch IS NULL AND code = ''")
Index("photo_waiting", photo.c.id, sqlite_where=PHOTO_WAITS)
PHOTO_KEPT = text("is_here = 1 AND epoch IS NOT NULL")
Index("photo_kept", photo.c.server_seq, sqlite_where=PHOTO_KEPT)

# The sealed bytes, beside what is written of them often; deleted once the centre cannot lose them.
photo_body = Table(
    "photo_body",
    metadata,
    Column("photo", Integer, ForeignKey(photo.c.id), primary_key=True),
    Column("body", LargeBinary, nullable=False),
    sqlite_strict=True,
)

# Which photograph of a registration is which; a corrected version may share those of the old one.
photo_of = Table(
    "photo_of",
    metadata,
    Column("registration", Integer, ForeignKey(registration.c.id), nullable=False),
    Column("kind", Text, nullable=False),
    Column("photo", Integer, ForeignKey(photo.c.id), nullable=False),
    PrimaryKeyConstraint("registration", "kind"),
    sqlite_strict=True,
)
Index("photo_of_photo", photo_of.c.photo)

# Photographs of an entry that has no number yet: of a draft or a submission, by its id.
photo_held = Table(
    "photo_held",
    metadata,
    Column("holder", Text, nullable=False),
    Column("kind", Text, nullable=False),
    Column("photo", Integer, ForeignKey(photo.c.id), nullable=False),
    PrimaryKeyConstraint("holder", "kind"),
    sqlite_strict=True,
)
Index("photo_held_photo", photo_held.c.photo)

setting = Table(
    "setting",
    metadata,
    Column("name", Text, primary_key=True),
    Column("value", LargeBinary, nullable=False),
    sqlite_strict=True,
)

# One row: what is known of the link.
state = Table(
    "state",
    metadata,
    Column("id", Integer, CheckConstraint("id = 1"), primary_key=True),
    _moment("next_attempt_at"),
    Column("failures", Integer, nullable=False, server_default="0"),
    _moment("last_success"),
    Column("last_failure_code", Text, nullable=False, server_default=""),
    Column("last_failure_facts", Text, nullable=False, server_default="{}"),
    _moment("offline_since"),
    Column("cursor", Integer, nullable=False, server_default="0"),
    Column("epoch", Integer, nullable=False, server_default="0"),
    Column("durable_through", Integer, nullable=False, server_default="0"),
    sqlite_strict=True,
)

# What `metadata` cannot say. The index of cards holds words and no copy of the rows.
_WORDS = (
    "CREATE VIRTUAL TABLE card_words USING fts5(words, content='', columnsize=0, detail=none, "
    "prefix='1 2 3', tokenize=\"ascii tokenchars '#$'\")"
)
_STAYS = [
    f"CREATE TRIGGER {name}_{how} BEFORE {what} ON {name} BEGIN SELECT RAISE(ABORT, '{why}'); END"
    for name, why in (
        ("verdict", "what was heard stays"),
        ("journal", "what was done stays"),
        ("handover", "what was signed stays"),
    )
    for how, what in (("unchanged", "UPDATE"), ("kept", "DELETE"))
]
_STATE = "INSERT INTO state (id) VALUES (1)"
for _extra in (_WORDS, *_STAYS, _STATE):
    event.listen(metadata, "after_create", DDL(_extra))  # type: ignore[no-untyped-call]

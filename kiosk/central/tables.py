"""The centre's tables as SQLAlchemy sees them; `migrations` makes them and holds their rules."""

from __future__ import annotations

from sqlalchemy import (
    BigInteger,
    Boolean,
    CheckConstraint,
    Column,
    DateTime,
    ForeignKey,
    ForeignKeyConstraint,
    Identity,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    SmallInteger,
    Table,
    Text,
    UniqueConstraint,
    text,
)
from sqlalchemy.dialects.postgresql import JSONB

metadata = MetaData()

# A person has one of these at a time, per programme and year.
LIVE = ("received", "in_draw", "placed", "waiting", "drawn", "not_drawn")
IS_LIVE = text(f"verdict IN ({', '.join(repr(one) for one in LIVE)})")

_MOMENT = DateTime(timezone=True)

setting = Table(
    "setting",
    metadata,
    Column("name", Text, primary_key=True),
    Column("value", JSONB, nullable=False),
)

key = Table(
    "key",
    metadata,
    Column("kid", LargeBinary, primary_key=True),
    Column("purpose", Text, nullable=False),  # signing, intake, recovery, evidence, pepper
    Column("public", LargeBinary, nullable=False),
    Column("private", LargeBinary, nullable=False),
    Column("made_at", _MOMENT, nullable=False),
)

device = Table(
    "device",
    metadata,
    Column("id", Integer, Identity(always=True), primary_key=True),
    Column("device", LargeBinary, nullable=False, unique=True),
    Column("office", Text, nullable=False),
    Column("cursor", BigInteger, nullable=False, server_default="0"),
)

kiosk = Table(
    "kiosk",
    metadata,
    Column("id", Integer, Identity(always=True), primary_key=True),
    Column("device_id", ForeignKey("device.id"), nullable=False),
    Column("incarnation", LargeBinary, nullable=False),
    Column("signing_key", LargeBinary, nullable=False),
    Column("sealing_key", LargeBinary, nullable=False),
    Column("enrolled_at", _MOMENT, nullable=False),
    Column("revoked_at", _MOMENT),
    UniqueConstraint("device_id", "incarnation"),
)

enrolment_code = Table(
    "enrolment_code",
    metadata,
    Column("code_id", LargeBinary, primary_key=True),
    Column("secret", LargeBinary, nullable=False),
    Column("office", Text, nullable=False),
    Column("made_at", _MOMENT, nullable=False),
    Column("expires_at", _MOMENT, nullable=False),
    Column("kiosk_id", ForeignKey("kiosk.id")),  # who used it
)

recovery = Table(
    "recovery",
    metadata,
    Column("id", Integer, Identity(always=True), primary_key=True),
    Column("device_id", ForeignKey("device.id"), nullable=False),
    Column("request", LargeBinary, nullable=False),  # its digest
    Column("at", _MOMENT, nullable=False),
    Column("by", Text, nullable=False),
    Column("why", Text, nullable=False),
)

programme = Table(
    "programme",
    metadata,
    Column("id", Text, primary_key=True),
    Column("version", Integer, primary_key=True, autoincrement=False),
    Column("turn", Integer, Identity(always=True), nullable=False, unique=True),
    Column("signed", LargeBinary, nullable=False),
    Column("published_at", _MOMENT, nullable=False),
)

edition = Table(
    "edition",
    metadata,
    Column("id", SmallInteger, Identity(always=True), primary_key=True),
    Column("programme", Text, nullable=False),
    Column("year", Integer, nullable=False),
    UniqueConstraint("programme", "year"),
)

batch = Table(
    "batch",
    metadata,
    Column("server_seq", BigInteger, Identity(always=True), primary_key=True),
    Column("kiosk_id", ForeignKey("kiosk.id"), nullable=False),
    Column("number", BigInteger, nullable=False),
    Column("digest", LargeBinary, nullable=False),
    Column("first_seq", BigInteger, nullable=False),
    Column("last_seq", BigInteger, nullable=False),
    Column("received_at", _MOMENT, nullable=False),
    Column("body", LargeBinary, nullable=False),
    Column("quarantine", Text),  # why no record of it is judged: clone, revoked, unreadable
    Column("judged_at", _MOMENT),
    Column("owed", Boolean, nullable=False, server_default="false"),
    Column("attempts", Integer, nullable=False, server_default="0"),
    UniqueConstraint("kiosk_id", "number", "digest"),
    Index(
        "batch_of_the_kiosk", "kiosk_id", "number", unique=True,
        postgresql_where=text("quarantine IS DISTINCT FROM 'clone'"),
    ),
    Index("batch_waiting", "server_seq", postgresql_where=text("judged_at IS NULL")),
)  # fmt: skip

record = Table(
    "record",
    metadata,
    Column("kiosk_id", Integer, primary_key=True, autoincrement=False),
    Column("seq", BigInteger, primary_key=True, autoincrement=False),
    Column("batch", BigInteger, nullable=False),
    Column("edition", SmallInteger),
    Column("version", Integer),  # of the programme it was made under
    Column("person", LargeBinary),
    Column("household", LargeBinary),
    Column("identity", LargeBinary, nullable=False),
    Column("receipt", LargeBinary),  # a keyed hash of the receipt code
    Column("verdict", Text, nullable=False),
    Column("wave", Integer),
    Column("number", Integer),
    Column("position", Integer),
    Column("reasons", Text),  # codes, one space between
    Column("field", Text),
    Column("at", _MOMENT),
    Column("office", Text),
    Column("cursor", BigInteger, nullable=False, server_default="0"),
    Index("record_receipt", "receipt", postgresql_where=text("receipt IS NOT NULL")),
    Index("record_person", "edition", "person", unique=True, postgresql_where=IS_LIVE),
    Index("record_told", "kiosk_id", "cursor", postgresql_where=text("cursor > 0")),
    Index("record_received", "batch", postgresql_where=text("verdict = 'received'")),
    Index(
        "record_waiting", "edition", "wave", "batch", "seq",
        postgresql_where=text("verdict = 'waiting'"),
    ),
)  # fmt: skip

correction = Table(
    "correction",
    metadata,
    Column("kiosk_id", Integer, primary_key=True, autoincrement=False),
    Column("seq", BigInteger, primary_key=True, autoincrement=False),
    Column("corrects", BigInteger, nullable=False),
    UniqueConstraint("kiosk_id", "corrects"),
    CheckConstraint("corrects < seq"),
    ForeignKeyConstraint(
        ["kiosk_id", "seq"],
        ["record.kiosk_id", "record.seq"],
        deferrable=True,
        initially="DEFERRED",
    ),
    ForeignKeyConstraint(["kiosk_id", "corrects"], ["record.kiosk_id", "record.seq"]),
)

aside = Table(
    "aside",
    metadata,
    Column("batch", ForeignKey("batch.server_seq"), primary_key=True),
    Column("seq", BigInteger, primary_key=True, autoincrement=False),
    Column("reason", Text, nullable=False),
    Column("cursor", BigInteger, nullable=False, server_default="0"),
)

wave = Table(
    "wave",
    metadata,
    Column("edition", ForeignKey("edition.id"), primary_key=True),
    Column("number", Integer, primary_key=True, autoincrement=False),
    Column("quota", Integer, nullable=False),
    Column("waiting", Integer, nullable=False, server_default="0"),
)

place = Table(
    "place",
    metadata,
    Column("edition", SmallInteger, primary_key=True, autoincrement=False),
    Column("wave", Integer, primary_key=True, autoincrement=False),
    Column("no", Integer, primary_key=True, autoincrement=False),
    Column("state", Text, nullable=False, server_default="free"),
    Column("person", LargeBinary),
    Index("place_free", "edition", "wave", "no", postgresql_where=text("state = 'free'")),
)

household_slot = Table(
    "household_slot",
    metadata,
    Column("edition", ForeignKey("edition.id"), primary_key=True),
    Column("household", LargeBinary, primary_key=True),
    Column("slot", Integer, primary_key=True, autoincrement=False),
    Column("most", Integer, nullable=False),
)

award = Table(
    "award",
    metadata,
    Column("edition", SmallInteger, primary_key=True, autoincrement=False),
    Column("wave", Integer, primary_key=True, autoincrement=False),
    Column("no", Integer, primary_key=True, autoincrement=False),
    Column("person", LargeBinary, nullable=False),
    Column("kiosk_id", Integer, nullable=False),
    Column("seq", BigInteger, nullable=False),
    Column("household", LargeBinary),
    Column("slot", Integer),
    Column("reserved", Boolean, nullable=False, server_default="false"),
    UniqueConstraint("edition", "person"),
    UniqueConstraint("kiosk_id", "seq"),
    Index("award_reserved", "edition", "person", postgresql_where=text("reserved")),
    UniqueConstraint("edition", "household", "slot"),
    ForeignKeyConstraint(["edition", "wave", "no"], ["place.edition", "place.wave", "place.no"]),
    ForeignKeyConstraint(["kiosk_id", "seq"], ["record.kiosk_id", "record.seq"]),
    ForeignKeyConstraint(
        ["edition", "household", "slot"],
        ["household_slot.edition", "household_slot.household", "household_slot.slot"],
    ),
)

record_photo = Table(
    "record_photo",
    metadata,
    Column("kiosk_id", Integer, primary_key=True, autoincrement=False),
    Column("seq", BigInteger, primary_key=True, autoincrement=False),
    Column("kind", Text, primary_key=True),
    Column("digest", LargeBinary, nullable=False),  # of the sealed bytes
    Column("size", Integer, nullable=False),
    ForeignKeyConstraint(
        ["kiosk_id", "seq"],
        ["record.kiosk_id", "record.seq"],
        deferrable=True,
        initially="DEFERRED",
    ),
    Index("record_photo_digest", "digest"),
)

photo = Table(
    "photo",
    metadata,
    Column("digest", LargeBinary, primary_key=True),
    Column("server_seq", BigInteger, nullable=False, unique=True),  # counts on from the batches
    Column("kiosk_id", ForeignKey("kiosk.id"), nullable=False),
    Column("size", Integer, nullable=False),
    Column("received_at", _MOMENT, nullable=False),
    Column("epoch", Integer, nullable=False),  # in which it was last seen in the album
    Column("stray", Boolean, nullable=False),  # no record named it when it came
    Index("photo_stray", "kiosk_id", postgresql_where=text("stray")),
)

photo_upload = Table(
    "photo_upload",
    metadata,
    Column("id", BigInteger, Identity(always=True), primary_key=True),
    Column("kiosk_id", Integer, nullable=False),
    Column("digest", LargeBinary, nullable=False),
    Column("size", Integer, nullable=False),
    Column("touched_at", _MOMENT, nullable=False),
    UniqueConstraint("kiosk_id", "digest"),
    Index("photo_upload_touched", "touched_at"),
)

photo_piece = Table(
    "photo_piece",
    metadata,
    Column("upload", ForeignKey("photo_upload.id", ondelete="CASCADE"), primary_key=True),
    Column("first", Integer, primary_key=True, autoincrement=False),
    Column("data", LargeBinary, nullable=False),
)

photo_look = Table(
    "photo_look",
    metadata,
    Column("id", Integer, Identity(always=True), primary_key=True),
    Column("kiosk_id", ForeignKey("kiosk.id"), nullable=False),
    Column("seq", BigInteger, nullable=False),
    Column("kind", Text, nullable=False),
    Column("act", Text, nullable=False),
    Column("at", _MOMENT, nullable=False),
    Column("by", Text, nullable=False),
    Column("why", Text, nullable=False),
)

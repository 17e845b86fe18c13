"""Photographs: the key they are sealed to, which belong to whom, what has come, who looked."""

from alembic import op

revision = "0005"
down_revision = "0004"

PURPOSES = "'signing', 'intake', 'recovery', 'pepper'"

KEY = f"""
ALTER TABLE key DROP CONSTRAINT key_purpose_check;
ALTER TABLE key ADD CONSTRAINT key_purpose_check CHECK (purpose IN ({PURPOSES}, 'evidence'));
"""

# What a claim says of its photographs. A record may be entered again with another verdict: it is
# gone for a moment.
WANTED = """
CREATE TABLE record_photo (
    kiosk_id integer NOT NULL,
    seq bigint NOT NULL,
    kind text NOT NULL CHECK (kind IN ('ktp', 'face')),
    digest bytea NOT NULL CHECK (length(digest) = 32),
    size integer NOT NULL CHECK (size > 0),
    PRIMARY KEY (kiosk_id, seq, kind),
    FOREIGN KEY (kiosk_id, seq) REFERENCES record (kiosk_id, seq) DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX record_photo_digest ON record_photo (digest);
"""

# In custody. Numbered together with the batches, so that one `durable_through` covers both.
# `epoch`: in which it was last seen where photographs are kept; `stray`: no record named it then.
TAKEN = """
CREATE TABLE photo (
    digest bytea PRIMARY KEY CHECK (length(digest) = 32),
    server_seq bigint NOT NULL UNIQUE,
    kiosk_id integer NOT NULL REFERENCES kiosk (id),
    size integer NOT NULL CHECK (size > 0),
    received_at timestamptz NOT NULL,
    epoch integer NOT NULL,
    stray boolean NOT NULL
);
CREATE INDEX photo_stray ON photo (kiosk_id) WHERE stray;

-- I10: custody never changes inside an epoch. After a restore, what is not there is not in custody.
CREATE FUNCTION keep_photo_custody() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF (TG_OP = 'DELETE'
        AND OLD.epoch >= (SELECT value::int FROM setting WHERE name = 'epoch'))
       OR (TG_OP = 'UPDATE'
           AND (OLD.digest, OLD.server_seq, OLD.kiosk_id, OLD.size, OLD.received_at)
               IS DISTINCT FROM
               (NEW.digest, NEW.server_seq, NEW.kiosk_id, NEW.size, NEW.received_at))
    THEN
        RAISE EXCEPTION 'custody never changes' USING ERRCODE = 'integrity_constraint_violation';
    END IF;
    RETURN CASE TG_OP WHEN 'DELETE' THEN OLD ELSE NEW END;
END $$;
CREATE TRIGGER keep_photo_custody BEFORE DELETE OR UPDATE ON photo
    FOR EACH ROW EXECUTE FUNCTION keep_photo_custody();

-- I16: nothing is taken of a device that was revoked. The lock makes a revocation under way count.
CREATE FUNCTION refuse_photos_of_the_revoked() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE revoked timestamptz;
BEGIN
    SELECT revoked_at INTO revoked FROM kiosk WHERE id = NEW.kiosk_id FOR KEY SHARE;
    IF revoked IS NOT NULL THEN
        RAISE EXCEPTION 'the device is revoked' USING ERRCODE = 'integrity_constraint_violation';
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER refuse_photos_of_the_revoked BEFORE INSERT ON photo
    FOR EACH ROW EXECUTE FUNCTION refuse_photos_of_the_revoked();
"""

# Pieces on their way are not worth two writes: killed programs lose nothing of them, and a database
# that crashes asks for the photographs under way once more.
UNDER_WAY = """
CREATE UNLOGGED TABLE photo_upload (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    kiosk_id integer NOT NULL,
    digest bytea NOT NULL,
    size integer NOT NULL,
    touched_at timestamptz NOT NULL,
    UNIQUE (kiosk_id, digest)
);
CREATE INDEX photo_upload_touched ON photo_upload (touched_at);
CREATE UNLOGGED TABLE photo_piece (
    upload bigint NOT NULL REFERENCES photo_upload (id) ON DELETE CASCADE,
    first integer NOT NULL,
    data bytea NOT NULL,
    PRIMARY KEY (upload, first)
);
-- Sealed bytes do not compress: do not try.
ALTER TABLE photo_piece ALTER COLUMN data SET STORAGE EXTERNAL;
"""

LOOKS = """
CREATE TABLE photo_look (
    id integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    kiosk_id integer NOT NULL REFERENCES kiosk (id),
    seq bigint NOT NULL,
    kind text NOT NULL CHECK (kind IN ('ktp', 'face')),
    act text NOT NULL CHECK (act IN ('opened', 'asked again')),
    at timestamptz NOT NULL,
    by text NOT NULL CHECK (by <> ''),
    why text NOT NULL CHECK (why <> '')
);

-- A line in this log is never changed and never taken out.
CREATE FUNCTION keep_photo_looks() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'who looked stays written'
        USING ERRCODE = 'integrity_constraint_violation';
END $$;
CREATE TRIGGER keep_photo_looks BEFORE UPDATE OR DELETE ON photo_look
    FOR EACH ROW EXECUTE FUNCTION keep_photo_looks();
"""

# Whose record went back for another photograph keeps the place: the next version takes it up.
RESERVED = """
ALTER TABLE award ADD COLUMN reserved boolean NOT NULL DEFAULT false;
CREATE INDEX award_reserved ON award (edition, person) WHERE reserved;
"""


def upgrade() -> None:
    for part in (KEY, WANTED, TAKEN, UNDER_WAY, LOOKS, RESERVED):
        op.execute(part)


def downgrade() -> None:
    op.execute("DROP TABLE photo_look, photo_piece, photo_upload, photo, record_photo CASCADE")
    op.execute("DROP FUNCTION keep_photo_looks, refuse_photos_of_the_revoked, keep_photo_custody")
    op.execute("ALTER TABLE award DROP COLUMN reserved")
    op.execute("DELETE FROM key WHERE purpose = 'evidence'")
    op.execute(f"""ALTER TABLE key DROP CONSTRAINT key_purpose_check;
        ALTER TABLE key ADD CONSTRAINT key_purpose_check CHECK (purpose IN ({PURPOSES}))""")

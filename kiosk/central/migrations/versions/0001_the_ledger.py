"""The first tables: keys and kiosks, the inbox, the ledger of records, places and awards."""

from alembic import op

revision = "0001"
down_revision = None

# What must never happen is refused by the database itself. The letter and number name the
# invariant that a rule keeps.

KEYS_AND_KIOSKS = """
CREATE TABLE setting (name text PRIMARY KEY, value jsonb NOT NULL);

CREATE TABLE key (
    kid bytea PRIMARY KEY,
    purpose text NOT NULL CHECK (purpose IN ('signing', 'intake', 'recovery', 'pepper')),
    public bytea NOT NULL,
    private bytea NOT NULL,
    made_at timestamptz NOT NULL
);

CREATE TABLE device (
    id integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    device bytea NOT NULL UNIQUE CHECK (length(device) = 16),
    office text NOT NULL,
    cursor bigint NOT NULL DEFAULT 0
);

CREATE TABLE kiosk (
    id integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    device_id integer NOT NULL REFERENCES device (id),
    incarnation bytea NOT NULL CHECK (length(incarnation) = 8),
    signing_key bytea NOT NULL,
    sealing_key bytea NOT NULL,
    enrolled_at timestamptz NOT NULL,
    revoked_at timestamptz,
    UNIQUE (device_id, incarnation)
);

CREATE TABLE enrolment_code (
    code_id bytea PRIMARY KEY,
    secret bytea NOT NULL,
    office text NOT NULL,
    made_at timestamptz NOT NULL,
    expires_at timestamptz NOT NULL,
    kiosk_id integer REFERENCES kiosk (id)
);
"""

PROGRAMMES = """
CREATE TABLE programme (
    id text NOT NULL,
    version integer NOT NULL CHECK (version >= 1),
    turn integer NOT NULL GENERATED ALWAYS AS IDENTITY UNIQUE,
    signed bytea NOT NULL,
    published_at timestamptz NOT NULL,
    PRIMARY KEY (id, version)
);

CREATE TABLE edition (
    id smallint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    programme text NOT NULL,
    year integer NOT NULL,
    UNIQUE (programme, year)
);
"""

INBOX = """
CREATE TABLE batch (
    server_seq bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    kiosk_id integer NOT NULL REFERENCES kiosk (id),
    number bigint NOT NULL,
    digest bytea NOT NULL,
    first_seq bigint NOT NULL,
    last_seq bigint NOT NULL,
    received_at timestamptz NOT NULL,
    body bytea NOT NULL,
    quarantine text CHECK (quarantine IN ('clone', 'revoked', 'unreadable', 'unjudgeable')),
    judged_at timestamptz,
    owed boolean NOT NULL DEFAULT false,
    attempts integer NOT NULL DEFAULT 0,
    UNIQUE (kiosk_id, number, digest)
);
-- Sealed bytes do not compress: do not try.
ALTER TABLE batch ALTER COLUMN body SET STORAGE EXTERNAL;
-- One batch of a number is the kiosk's own; whatever else bears it comes from a copy of its disk.
CREATE UNIQUE INDEX batch_of_the_kiosk ON batch (kiosk_id, number)
    WHERE quarantine IS DISTINCT FROM 'clone';
CREATE INDEX batch_waiting ON batch (server_seq) WHERE judged_at IS NULL;

-- I10: what was taken into custody stays as it was.
CREATE FUNCTION keep_custody() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF TG_OP = 'DELETE' OR
       (OLD.server_seq, OLD.kiosk_id, OLD.number, OLD.digest, OLD.first_seq, OLD.last_seq,
        OLD.received_at, OLD.body)
       IS DISTINCT FROM
       (NEW.server_seq, NEW.kiosk_id, NEW.number, NEW.digest, NEW.first_seq, NEW.last_seq,
        NEW.received_at, NEW.body)
    THEN
        RAISE EXCEPTION 'custody never changes' USING ERRCODE = 'integrity_constraint_violation';
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER keep_custody
    BEFORE DELETE OR UPDATE OF server_seq, kiosk_id, number, digest, first_seq, last_seq,
                               received_at, body
    ON batch FOR EACH ROW EXECUTE FUNCTION keep_custody();

-- I16: whatever arrives after its device was revoked is quarantined. The lock makes a revocation
-- that is under way count: revoking takes the row for itself.
CREATE FUNCTION quarantine_the_revoked() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE revoked timestamptz;
BEGIN
    SELECT revoked_at INTO revoked FROM kiosk WHERE id = NEW.kiosk_id FOR KEY SHARE;
    IF revoked IS NOT NULL AND NEW.quarantine IS NULL THEN
        RAISE EXCEPTION 'the device is revoked' USING ERRCODE = 'integrity_constraint_violation';
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER quarantine_the_revoked
    BEFORE INSERT ON batch FOR EACH ROW EXECUTE FUNCTION quarantine_the_revoked();
"""

RECORDS = """
CREATE TABLE record (
    kiosk_id integer NOT NULL,
    seq bigint NOT NULL,
    batch bigint NOT NULL,  -- checked a statement at a time, below
    edition smallint,
    version integer,
    person bytea,
    household bytea,
    identity bytea NOT NULL,
    verdict text NOT NULL,
    wave integer,
    number integer,
    position integer,
    reasons text,
    field text,
    at timestamptz,
    office text,
    cursor bigint NOT NULL DEFAULT 0,
    PRIMARY KEY (kiosk_id, seq),
    CHECK (verdict IN ('received', 'in_draw', 'placed', 'waiting', 'duplicate', 'refused',
                       'needs_correction', 'quarantined', 'drawn', 'not_drawn')),
    CHECK (verdict NOT IN ('in_draw', 'placed', 'waiting', 'drawn', 'not_drawn')
           OR (edition IS NOT NULL AND person IS NOT NULL AND wave IS NOT NULL)),
    CHECK ((verdict IN ('placed', 'drawn')) = (number IS NOT NULL))
);

-- I3, I6: one living registration per person, programme and year, and so one ticket per wave.
CREATE UNIQUE INDEX record_person ON record (edition, person)
    WHERE verdict IN ('received', 'in_draw', 'placed', 'waiting', 'drawn', 'not_drawn');
CREATE INDEX record_told ON record (kiosk_id, cursor) WHERE cursor > 0;
CREATE INDEX record_received ON record (batch) WHERE verdict = 'received';
CREATE INDEX record_waiting ON record (edition, wave, batch, seq) WHERE verdict = 'waiting';

-- Records that cannot stand in the ledger: their number is another's, or nobody can read them.
CREATE TABLE aside (
    batch bigint NOT NULL REFERENCES batch (server_seq),
    seq bigint NOT NULL,
    reason text NOT NULL,
    cursor bigint NOT NULL DEFAULT 0,
    PRIMARY KEY (batch, seq)
);

-- I16: nothing lives that came in a quarantined batch, or in none. (A plan is kept from when the
-- tables were small: it must be one that stays good.)
CREATE FUNCTION demand_sound_batch() RETURNS trigger LANGUAGE plpgsql
    SET enable_seqscan = off SET enable_hashjoin = off SET enable_mergejoin = off AS $$
BEGIN
    IF EXISTS (
        SELECT FROM (SELECT DISTINCT batch, kiosk_id FROM changed) AS came
        LEFT JOIN batch ON batch.server_seq = came.batch AND batch.kiosk_id = came.kiosk_id
        WHERE batch.server_seq IS NULL OR batch.quarantine IS NOT NULL
    ) THEN
        RAISE EXCEPTION 'a record needs a sound batch'
            USING ERRCODE = 'integrity_constraint_violation';
    END IF;
    RETURN NULL;
END $$;
CREATE TRIGGER demand_sound_batch_of_new AFTER INSERT ON record
    REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION demand_sound_batch();
CREATE TRIGGER demand_sound_batch_of_changed AFTER UPDATE ON record
    REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION demand_sound_batch();
"""

PLACES = """
CREATE TABLE wave (
    edition smallint NOT NULL REFERENCES edition (id),
    number integer NOT NULL,
    quota integer NOT NULL CHECK (quota >= 0),
    waiting integer NOT NULL DEFAULT 0 CHECK (waiting >= 0),
    PRIMARY KEY (edition, number)
);

CREATE TABLE place (
    edition smallint NOT NULL,
    wave integer NOT NULL,
    no integer NOT NULL CHECK (no >= 1),
    state text NOT NULL DEFAULT 'free',
    person bytea,
    PRIMARY KEY (edition, wave, no),
    CHECK (state IN ('free', 'leased', 'held', 'bound', 'confirmed')),
    CHECK ((state IN ('bound', 'confirmed')) = (person IS NOT NULL))
) WITH (fillfactor = 60);
CREATE INDEX place_free ON place (edition, wave, no) WHERE state = 'free';

-- I1: a wave has as many places as its quota says, whatever their state; none is of no wave.
CREATE FUNCTION demand_quota() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF EXISTS (
        SELECT FROM (SELECT DISTINCT edition, wave FROM changed) AS touched
        LEFT JOIN wave ON wave.edition = touched.edition AND wave.number = touched.wave
        WHERE wave.quota IS DISTINCT FROM (
            SELECT count(*) FROM place
            WHERE place.edition = touched.edition AND place.wave = touched.wave
        )
    ) THEN
        RAISE EXCEPTION 'places and quota differ'
            USING ERRCODE = 'integrity_constraint_violation';
    END IF;
    RETURN NULL;
END $$;
CREATE TRIGGER demand_quota_of_new AFTER INSERT ON place
    REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION demand_quota();
CREATE TRIGGER demand_quota_of_gone AFTER DELETE ON place
    REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION demand_quota();

CREATE FUNCTION demand_places() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF NEW.quota <> (SELECT count(*) FROM place
                     WHERE place.edition = NEW.edition AND place.wave = NEW.number) THEN
        RAISE EXCEPTION 'places and quota differ'
            USING ERRCODE = 'integrity_constraint_violation';
    END IF;
    RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER demand_places AFTER INSERT OR UPDATE OF quota ON wave
    DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION demand_places();

-- I4: a household has as many slots as its rule set allows recipients.
CREATE TABLE household_slot (
    edition smallint NOT NULL REFERENCES edition (id),
    household bytea NOT NULL,
    slot integer NOT NULL,
    most integer NOT NULL,
    PRIMARY KEY (edition, household, slot),
    CHECK (slot BETWEEN 1 AND most)
);

CREATE TABLE award (
    edition smallint NOT NULL,
    wave integer NOT NULL,
    no integer NOT NULL,
    person bytea NOT NULL,
    kiosk_id integer NOT NULL,
    seq bigint NOT NULL,
    household bytea,
    slot integer,
    PRIMARY KEY (edition, wave, no),        -- I2
    UNIQUE (edition, person),               -- I3
    UNIQUE (kiosk_id, seq),
    UNIQUE (edition, household, slot),      -- I4
    CHECK ((household IS NULL) = (slot IS NULL)),
    FOREIGN KEY (edition, wave, no) REFERENCES place (edition, wave, no),
    FOREIGN KEY (kiosk_id, seq) REFERENCES record (kiosk_id, seq),
    FOREIGN KEY (edition, household, slot) REFERENCES household_slot (edition, household, slot)
);

-- An award says what its record says.
CREATE FUNCTION demand_record() RETURNS trigger LANGUAGE plpgsql
    SET enable_seqscan = off SET enable_hashjoin = off SET enable_mergejoin = off AS $$
BEGIN
    IF EXISTS (
        SELECT FROM given
        LEFT JOIN record ON record.kiosk_id = given.kiosk_id AND record.seq = given.seq
            AND record.edition = given.edition AND record.person = given.person
            AND record.wave = given.wave AND record.number = given.no
            AND record.verdict IN ('placed', 'drawn')
        WHERE record.seq IS NULL
    ) THEN
        RAISE EXCEPTION 'an award needs its record'
            USING ERRCODE = 'integrity_constraint_violation';
    END IF;
    RETURN NULL;
END $$;
CREATE TRIGGER demand_record AFTER INSERT ON award
    REFERENCING NEW TABLE AS given FOR EACH STATEMENT EXECUTE FUNCTION demand_record();
"""


def upgrade() -> None:
    for part in (KEYS_AND_KIOSKS, PROGRAMMES, INBOX, RECORDS, PLACES):
        op.execute(part)


def downgrade() -> None:
    tables = "award, household_slot, place, wave, aside, record, batch, edition, programme"
    op.execute(f"DROP TABLE {tables}, enrolment_code, kiosk, device, key, setting CASCADE")
    functions = (
        "keep_custody, quarantine_the_revoked, demand_sound_batch, demand_quota, demand_places"
    )
    op.execute(f"DROP FUNCTION {functions}, demand_record")

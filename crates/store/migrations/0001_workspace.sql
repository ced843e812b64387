-- The workspace: one table for each kind of object. `body` is the object's canonical JSON (JCS); what refers to
-- another object stands beside it as a generated column, so that SQLite itself refuses a dangling reference.
-- Foreign keys are checked at commit: one edit may bring objects in any order.

CREATE TABLE categories (
    id TEXT PRIMARY KEY NOT NULL,
    body TEXT NOT NULL CHECK (json_valid(body) AND body ->> '$.id' = id)
) STRICT;

CREATE TABLE tags (
    id TEXT PRIMARY KEY NOT NULL,
    body TEXT NOT NULL CHECK (json_valid(body) AND body ->> '$.name' = id)
) STRICT;

CREATE TABLE boundaries (
    id TEXT PRIMARY KEY NOT NULL,
    body TEXT NOT NULL CHECK (json_valid(body) AND body ->> '$.id' = id)
) STRICT;

CREATE TABLE instruments (
    id TEXT PRIMARY KEY NOT NULL,
    body TEXT NOT NULL CHECK (json_valid(body) AND body ->> '$.id' = id)
) STRICT;

CREATE TABLE providers (
    id TEXT PRIMARY KEY NOT NULL,
    body TEXT NOT NULL CHECK (json_valid(body) AND body ->> '$.id' = id)
) STRICT;

CREATE TABLE regions (
    id TEXT PRIMARY KEY NOT NULL,
    body TEXT NOT NULL CHECK (json_valid(body) AND body ->> '$.id' = id),
    provider TEXT GENERATED ALWAYS AS (body ->> '$.provider') STORED NOT NULL
        REFERENCES providers (id) DEFERRABLE INITIALLY DEFERRED
) STRICT;

CREATE TABLE zones (
    id TEXT PRIMARY KEY NOT NULL,
    body TEXT NOT NULL CHECK (json_valid(body) AND body ->> '$.id' = id),
    provider TEXT GENERATED ALWAYS AS (body ->> '$.provider') STORED NOT NULL
        REFERENCES providers (id) DEFERRABLE INITIALLY DEFERRED,
    source_region TEXT GENERATED ALWAYS AS (body ->> '$.source_region') STORED
        REFERENCES regions (id) DEFERRABLE INITIALLY DEFERRED
) STRICT;

CREATE TABLE placements (
    id TEXT PRIMARY KEY NOT NULL,
    body TEXT NOT NULL CHECK (json_valid(body) AND body ->> '$.id' = id),
    provider TEXT GENERATED ALWAYS AS (body ->> '$.provider') STORED NOT NULL
        REFERENCES providers (id) DEFERRABLE INITIALLY DEFERRED,
    region TEXT GENERATED ALWAYS AS (body ->> '$.region') STORED
        REFERENCES regions (id) DEFERRABLE INITIALLY DEFERRED,
    zone TEXT GENERATED ALWAYS AS (body ->> '$.zone') STORED
        REFERENCES zones (id) DEFERRABLE INITIALLY DEFERRED
) STRICT;

CREATE TABLE connections (
    id TEXT PRIMARY KEY NOT NULL,
    body TEXT NOT NULL CHECK (json_valid(body) AND body ->> '$.id' = id)
) STRICT;

CREATE TABLE models (
    id TEXT PRIMARY KEY NOT NULL,
    body TEXT NOT NULL CHECK (json_valid(body) AND body ->> '$.id' = id)
) STRICT;

CREATE TABLE endpoints (
    id TEXT PRIMARY KEY NOT NULL,
    body TEXT NOT NULL CHECK (json_valid(body) AND body ->> '$.id' = id),
    model TEXT GENERATED ALWAYS AS (body ->> '$.model') STORED NOT NULL
        REFERENCES models (id) DEFERRABLE INITIALLY DEFERRED,
    connection TEXT GENERATED ALWAYS AS (body ->> '$.connection') STORED NOT NULL
        REFERENCES connections (id) DEFERRABLE INITIALLY DEFERRED,
    placement TEXT GENERATED ALWAYS AS (body ->> '$.placement') STORED NOT NULL
        REFERENCES placements (id) DEFERRABLE INITIALLY DEFERRED
) STRICT;

CREATE TABLE gateways (
    id TEXT PRIMARY KEY NOT NULL,
    body TEXT NOT NULL CHECK (json_valid(body) AND body ->> '$.id' = id)
) STRICT;

CREATE TABLE evidence (
    id TEXT PRIMARY KEY NOT NULL,
    body TEXT NOT NULL CHECK (json_valid(body) AND body ->> '$.id' = id),
    instrument TEXT GENERATED ALWAYS AS (body ->> '$.instrument') STORED NOT NULL
        REFERENCES instruments (id) DEFERRABLE INITIALLY DEFERRED
) STRICT;

CREATE TABLE policies (
    id TEXT PRIMARY KEY NOT NULL,
    body TEXT NOT NULL CHECK (json_valid(body) AND body ->> '$.id' = id)
) STRICT;

CREATE TABLE exemptions (
    id TEXT PRIMARY KEY NOT NULL,
    body TEXT NOT NULL CHECK (json_valid(body) AND body ->> '$.id' = id),
    policy TEXT GENERATED ALWAYS AS (body ->> '$.policy') STORED NOT NULL
        REFERENCES policies (id) DEFERRABLE INITIALLY DEFERRED,
    placement TEXT GENERATED ALWAYS AS (body ->> '$.placement') STORED NOT NULL
        REFERENCES placements (id) DEFERRABLE INITIALLY DEFERRED,
    tag TEXT GENERATED ALWAYS AS (body ->> '$.tag') STORED NOT NULL
        REFERENCES tags (id) DEFERRABLE INITIALLY DEFERRED
) STRICT;

CREATE INDEX endpoints_model ON endpoints (model);
CREATE INDEX endpoints_connection ON endpoints (connection);
CREATE INDEX endpoints_placement ON endpoints (placement);

-- Names and choices of this workspace: `name`, `bundle_id`, `setup`, …
CREATE TABLE settings (
    key TEXT PRIMARY KEY NOT NULL,
    value TEXT NOT NULL CHECK (json_valid(value))
) STRICT;

-- People who sign. Private keys are in the keychain or a passphrase file, never here.
CREATE TABLE officers (
    id TEXT PRIMARY KEY NOT NULL,
    body TEXT NOT NULL CHECK (json_valid(body) AND body ->> '$.id' = id)
) STRICT;

-- Copies of documents behind evidence, by the SHA-256 of their bytes.
CREATE TABLE files (
    sha256 TEXT PRIMARY KEY NOT NULL CHECK (length(sha256) = 64),
    bytes BLOB NOT NULL
) STRICT;

-- Frozen copies with the bytes that were signed, so that a second export is the same.
CREATE TABLE releases (
    revision INTEGER PRIMARY KEY NOT NULL CHECK (revision > 0),
    body TEXT NOT NULL CHECK (json_valid(body)),
    payload BLOB NOT NULL
) STRICT;
CREATE TABLE release_files (
    revision INTEGER NOT NULL REFERENCES releases (revision),
    position INTEGER NOT NULL,
    path TEXT NOT NULL,
    bytes BLOB NOT NULL,
    PRIMARY KEY (revision, position),
    UNIQUE (revision, path)
) STRICT;

-- The audit log: append-only, each entry in the transaction of the change it tells of.
CREATE TABLE audit_entries (
    seq INTEGER PRIMARY KEY NOT NULL CHECK (seq > 0),
    entry TEXT NOT NULL CHECK (json_valid(entry) AND entry ->> '$.seq' = seq),
    leaf BLOB NOT NULL CHECK (length(leaf) = 32)
) STRICT;
CREATE TRIGGER audit_entries_no_update BEFORE UPDATE ON audit_entries
BEGIN
    SELECT RAISE(ABORT, 'audit entries cannot be changed');
END;
CREATE TRIGGER audit_entries_no_delete BEFORE DELETE ON audit_entries
BEGIN
    SELECT RAISE(ABORT, 'audit entries cannot be deleted');
END;
CREATE TRIGGER releases_no_update BEFORE UPDATE ON releases
BEGIN
    SELECT RAISE(ABORT, 'a release cannot be changed');
END;
CREATE TRIGGER releases_no_delete BEFORE DELETE ON releases
BEGIN
    SELECT RAISE(ABORT, 'a release cannot be deleted');
END;
CREATE TRIGGER release_files_no_update BEFORE UPDATE ON release_files
BEGIN
    SELECT RAISE(ABORT, 'a release cannot be changed');
END;
CREATE TRIGGER release_files_no_delete BEFORE DELETE ON release_files
BEGIN
    SELECT RAISE(ABORT, 'a release cannot be deleted');
END;

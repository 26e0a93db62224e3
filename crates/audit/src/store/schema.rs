//! The tables of a snapshot.
//!
//! Rows are appended in the order of their pages and numbered by part and place, so that an
//! audit that was interrupted leaves the same rows as one that was not. Indexes are built
//! once, after reading. Ids are kept as the 16 bytes that they are.

/// The version that this program writes, in `PRAGMA user_version`.
pub(crate) const VERSION: i64 = 1;

/// Marks the file as ours, in `PRAGMA application_id`: "Scgl".
pub(crate) const APPLICATION: i64 = 0x5363_676c;

/// What every connection sets. A commit is on the disk when it returns (`synchronous`), and
/// memory stays what it is whatever the size (`cache_size`, in KiB).
pub(crate) const SETTINGS: &str = "
    PRAGMA journal_mode = WAL;
    PRAGMA synchronous = FULL;
    PRAGMA cache_size = -16384;
    PRAGMA temp_store = FILE;
    PRAGMA foreign_keys = OFF;
    PRAGMA trusted_schema = OFF;
";

/// What is read, with the journal of how far the reading came.
pub(crate) const TABLES: &str = "
    CREATE TABLE about (name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;

    -- One row a list. next is where it goes on: path and query of a page, never an access
    -- token; it is emptied when the list has ended.
    CREATE TABLE part (
        id INTEGER PRIMARY KEY,
        kind TEXT NOT NULL,
        object BLOB NOT NULL,
        state TEXT NOT NULL DEFAULT 'waiting',
        next TEXT,
        pages INTEGER NOT NULL DEFAULT 0,
        rows INTEGER NOT NULL DEFAULT 0,
        doubles INTEGER NOT NULL DEFAULT 0,
        began INTEGER,
        ended INTEGER,
        restarts INTEGER NOT NULL DEFAULT 0,
        problem TEXT,
        UNIQUE (kind, object)
    );
    -- Where each page went on, so that a list that goes in circles is noticed after a restart.
    CREATE TABLE page (part INTEGER, number INTEGER, next INTEGER, PRIMARY KEY (part, number))
        WITHOUT ROWID;
    CREATE INDEX page_next ON page (part, next);

    CREATE TABLE app (
        seq INTEGER PRIMARY KEY, id BLOB NOT NULL, app_id BLOB NOT NULL, name TEXT NOT NULL,
        folded TEXT NOT NULL, type TEXT, enabled INTEGER, owner BLOB, created INTEGER,
        disabled TEXT, homepage TEXT, publisher TEXT, verified TEXT, audience TEXT,
        assignment INTEGER
    );
    CREATE TABLE redirect (seq INTEGER NOT NULL, app BLOB NOT NULL, address TEXT NOT NULL);
    CREATE TABLE credential (
        seq INTEGER NOT NULL, app_id BLOB NOT NULL, key BLOB, secret INTEGER NOT NULL,
        name TEXT, begins INTEGER, ends INTEGER
    );
    CREATE TABLE offered (
        seq INTEGER NOT NULL, resource BLOB NOT NULL, id BLOB NOT NULL, role INTEGER NOT NULL,
        value TEXT
    );
    CREATE TABLE delegated (
        seq INTEGER PRIMARY KEY, id TEXT NOT NULL, client BLOB NOT NULL, resource BLOB NOT NULL,
        person BLOB, scope TEXT NOT NULL
    );
    CREATE TABLE role (
        seq INTEGER PRIMARY KEY, id TEXT NOT NULL, resource BLOB NOT NULL, role BLOB NOT NULL,
        holder BLOB, holder_type TEXT, resource_name TEXT, created INTEGER
    );
    CREATE TABLE registration (
        seq INTEGER PRIMARY KEY, id BLOB NOT NULL, app_id BLOB NOT NULL, name TEXT,
        created INTEGER
    );
    CREATE TABLE used (seq INTEGER PRIMARY KEY, app_id BLOB NOT NULL, at INTEGER);
    CREATE TABLE consented (
        seq INTEGER PRIMARY KEY, id TEXT NOT NULL, app BLOB NOT NULL, person BLOB NOT NULL,
        at INTEGER
    );
    -- Whom ids stand for: type stays empty until it was asked for, 'gone' where nobody is left.
    CREATE TABLE person (id BLOB PRIMARY KEY, type TEXT, name TEXT) WITHOUT ROWID;
    -- Whose owners are asked for: done is 0 until they were.
    CREATE TABLE owned (id BLOB PRIMARY KEY, app_id BLOB NOT NULL, place TEXT NOT NULL,
        done INTEGER NOT NULL DEFAULT 0) WITHOUT ROWID;
    CREATE TABLE owner (app_id BLOB NOT NULL, owner BLOB NOT NULL, PRIMARY KEY (app_id, owner))
        WITHOUT ROWID;
";

/// Built after the reading: sorting once is much cheaper than inserting in a random order.
pub(crate) const INDEXES: &str = "
    CREATE INDEX IF NOT EXISTS app_id_of ON app (id);
    CREATE INDEX IF NOT EXISTS app_app_id ON app (app_id);
    CREATE INDEX IF NOT EXISTS redirect_app ON redirect (app);
    CREATE INDEX IF NOT EXISTS credential_app ON credential (app_id);
    CREATE INDEX IF NOT EXISTS offered_resource ON offered (resource, id);
    CREATE INDEX IF NOT EXISTS delegated_id ON delegated (id);
    CREATE INDEX IF NOT EXISTS delegated_client ON delegated (client);
    CREATE INDEX IF NOT EXISTS role_id ON role (id);
    CREATE INDEX IF NOT EXISTS role_holder ON role (holder);
    CREATE INDEX IF NOT EXISTS registration_app_id ON registration (app_id);
    CREATE INDEX IF NOT EXISTS used_app_id ON used (app_id);
    CREATE INDEX IF NOT EXISTS consented_app ON consented (app, at);
";

/// What is made of what was read; thrown away and made anew whenever it is judged.
pub(crate) const JUDGED: &str = "
    DROP TABLE IF EXISTS face;
    DROP TABLE IF EXISTS reach;
    DROP TABLE IF EXISTS finding;
    -- Numbered in the order of the names.
    CREATE TABLE face (
        rank INTEGER PRIMARY KEY, id BLOB NOT NULL, app_id BLOB NOT NULL, name TEXT NOT NULL,
        folded TEXT NOT NULL, origin INTEGER NOT NULL, publisher TEXT, verified INTEGER NOT NULL,
        enabled INTEGER NOT NULL, created INTEGER, used INTEGER, level INTEGER NOT NULL,
        breadth INTEGER NOT NULL, delegated INTEGER NOT NULL, application INTEGER NOT NULL,
        people INTEGER NOT NULL, findings INTEGER NOT NULL, weight INTEGER NOT NULL
    );
    CREATE TABLE reach (
        app INTEGER NOT NULL, resource TEXT NOT NULL, permission TEXT NOT NULL,
        kind INTEGER NOT NULL, breadth INTEGER NOT NULL, people INTEGER NOT NULL,
        level INTEGER NOT NULL, data INTEGER NOT NULL, raises INTEGER NOT NULL,
        origin INTEGER NOT NULL
    );
    CREATE TABLE finding (
        app INTEGER NOT NULL, rule TEXT NOT NULL, weight INTEGER NOT NULL, message TEXT NOT NULL
    );
";

/// What a window of rows is looked up by.
pub(crate) const JUDGED_INDEXES: &str = "
    CREATE INDEX face_id ON face (id);
    CREATE INDEX face_level ON face (level DESC, rank);
    CREATE INDEX face_people ON face (people DESC, rank);
    CREATE INDEX face_created ON face (created DESC, rank);
    CREATE INDEX face_used ON face (used DESC, rank);
    CREATE INDEX face_findings ON face (weight DESC, findings DESC, rank);
    CREATE INDEX reach_app ON reach (app);
    CREATE INDEX reach_level ON reach (level DESC, app);
    CREATE INDEX reach_people ON reach (people DESC, app);
    CREATE INDEX reach_permission ON reach (permission, app);
    CREATE INDEX reach_data ON reach (data, breadth, app);
    CREATE INDEX finding_app ON finding (app);
    CREATE INDEX finding_rule ON finding (rule, app);
    CREATE INDEX finding_weight ON finding (weight DESC, app);
";

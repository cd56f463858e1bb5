-- One file holds everything. Entries carry ids only; names stand in tables, so that they can be erased.

CREATE TABLE IF NOT EXISTS event (
    id TEXT PRIMARY KEY,
    code TEXT NOT NULL UNIQUE,
    created INTEGER NOT NULL
) STRICT;

CREATE TABLE IF NOT EXISTS journal (
    event TEXT NOT NULL REFERENCES event (id),
    seq INTEGER NOT NULL,
    at INTEGER NOT NULL,
    actor TEXT NOT NULL,
    command TEXT NOT NULL,
    kind TEXT NOT NULL,
    body TEXT NOT NULL,
    PRIMARY KEY (event, seq)
) STRICT, WITHOUT ROWID;

CREATE TABLE IF NOT EXISTS person (
    id TEXT PRIMARY KEY,
    event TEXT NOT NULL REFERENCES event (id),
    attempt TEXT NOT NULL,
    personal TEXT NOT NULL,
    name TEXT NOT NULL DEFAULT '',
    lang TEXT NOT NULL,
    joined INTEGER NOT NULL,
    paper INTEGER NOT NULL DEFAULT 0,
    UNIQUE (event, attempt),
    UNIQUE (event, personal)
) STRICT;

-- A device is known by a cookie; only the hash of the cookie is kept.
CREATE TABLE IF NOT EXISTS device (
    id TEXT PRIMARY KEY,
    token BLOB NOT NULL UNIQUE,
    created INTEGER NOT NULL
) STRICT;

-- Who uses which device: one phone may serve several people, one person may use several devices.
CREATE TABLE IF NOT EXISTS device_person (
    device TEXT NOT NULL REFERENCES device (id) ON DELETE CASCADE,
    person TEXT NOT NULL REFERENCES person (id) ON DELETE CASCADE,
    since INTEGER NOT NULL,
    PRIMARY KEY (device, person)
) STRICT, WITHOUT ROWID;

CREATE TABLE IF NOT EXISTS device_role (
    device TEXT NOT NULL REFERENCES device (id) ON DELETE CASCADE,
    role TEXT NOT NULL,
    created INTEGER NOT NULL,
    PRIMARY KEY (device, role)
) STRICT, WITHOUT ROWID;

-- What stands on a host's card, and nowhere else in the hall. Kept as it is, because cards are printed again.
CREATE TABLE IF NOT EXISTS host_code (
    event TEXT NOT NULL REFERENCES event (id),
    place TEXT NOT NULL,
    code TEXT NOT NULL,
    PRIMARY KEY (event, place),
    UNIQUE (event, code)
) STRICT, WITHOUT ROWID;

-- Printed admission slips; a slip is used up by the person who came in with it.
CREATE TABLE IF NOT EXISTS slip (
    event TEXT NOT NULL REFERENCES event (id),
    code TEXT NOT NULL,
    person TEXT,
    PRIMARY KEY (event, code)
) STRICT, WITHOUT ROWID;

-- Codes that open the ways of cards to read, and nothing else: those of a person, or of a card that is nobody's.
CREATE TABLE IF NOT EXISTS reading (
    event TEXT NOT NULL REFERENCES event (id),
    code TEXT NOT NULL,
    person TEXT REFERENCES person (id) ON DELETE CASCADE,
    card TEXT,
    PRIMARY KEY (event, code),
    UNIQUE (event, person),
    UNIQUE (event, card)
) STRICT, WITHOUT ROWID;

-- What people said about themselves. `answer` is made from a secret that only the phone keeps. No person, no time, no order.
CREATE TABLE IF NOT EXISTS target_group (
    event TEXT NOT NULL REFERENCES event (id),
    answer BLOB NOT NULL,
    target TEXT NOT NULL,
    PRIMARY KEY (event, answer, target)
) STRICT, WITHOUT ROWID;

-- Who has answered, and not what: everybody counts once. Empty once the event is closed.
CREATE TABLE IF NOT EXISTS target_answered (
    event TEXT NOT NULL REFERENCES event (id),
    person TEXT NOT NULL,
    PRIMARY KEY (event, person)
) STRICT, WITHOUT ROWID;

-- Until version 4 it could be known whose an answer is, as long as its event was open.
DROP TABLE IF EXISTS target_key;

CREATE TABLE IF NOT EXISTS photo (
    id TEXT PRIMARY KEY,
    event TEXT NOT NULL REFERENCES event (id),
    large BLOB NOT NULL,
    small BLOB NOT NULL
) STRICT;

-- Formats that somebody made or brought along, as TOML.
CREATE TABLE IF NOT EXISTS own_format (
    id TEXT PRIMARY KEY,
    toml TEXT NOT NULL,
    changed INTEGER NOT NULL
) STRICT;

CREATE TABLE IF NOT EXISTS one_time_key (
    hash BLOB PRIMARY KEY,
    role TEXT NOT NULL,
    expires INTEGER NOT NULL,
    used INTEGER
) STRICT;

CREATE TABLE IF NOT EXISTS setting (
    name TEXT PRIMARY KEY,
    value TEXT NOT NULL
) STRICT;

-- What was erased: when, how many of which kind, and in which role. No content and nobody's id; `mark` is a hash of the
-- event's id, by which an older archive of the same event is recognised. Belongs to no event: it outlives them.
CREATE TABLE IF NOT EXISTS erasure (
    no INTEGER PRIMARY KEY,
    at INTEGER NOT NULL,
    mark BLOB NOT NULL,
    code TEXT NOT NULL,
    kind TEXT NOT NULL,
    number INTEGER NOT NULL,
    role TEXT NOT NULL
) STRICT;

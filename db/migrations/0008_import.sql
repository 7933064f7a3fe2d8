-- SPDX-License-Identifier: GPL-3.0-or-later
-- What the last imports changed, so that they can be taken back; db/README.md explains the tables.

CREATE TABLE import_undo (
    id            INTEGER PRIMARY KEY,
    pack_id       INTEGER NOT NULL,
    pack_added    INTEGER NOT NULL CHECK (pack_added IN (0, 1)), -- the pack came with this import
    imported_at   INTEGER NOT NULL,
    version_after TEXT NOT NULL,
    title         TEXT NOT NULL,                                 -- this and the rest: as before the import
    subtitle      TEXT NOT NULL,
    role          TEXT NOT NULL,
    language      TEXT NOT NULL,
    version       TEXT NOT NULL,
    licence       TEXT NOT NULL,
    authors       TEXT NOT NULL
) STRICT;

CREATE TABLE import_undo_question (
    import_id      INTEGER NOT NULL REFERENCES import_undo,
    question_id    INTEGER NOT NULL,
    kind           TEXT NOT NULL CHECK (kind IN ('added', 'changed', 'moved')),
    digest_after   BLOB NOT NULL,  -- as the import left it: what was changed since is left alone
    digest         BLOB,           -- this and the rest: as before the import; null where it was not there
    number         INTEGER,
    position       INTEGER,
    retired        INTEGER,
    title          TEXT,
    category       TEXT,
    difficulty     TEXT,
    tags           TEXT,
    framework_name TEXT,
    framework_text TEXT,
    situation      TEXT,
    task           TEXT,
    action         TEXT,
    result         TEXT,
    narrative      TEXT,
    PRIMARY KEY (import_id, question_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE import_undo_item (
    import_id   INTEGER NOT NULL REFERENCES import_undo,
    question_id INTEGER NOT NULL,
    item_id     INTEGER NOT NULL,
    section     TEXT NOT NULL,
    position    INTEGER NOT NULL,
    text        TEXT NOT NULL,
    definition  TEXT NOT NULL,
    retired     INTEGER NOT NULL CHECK (retired IN (0, 1)),
    PRIMARY KEY (import_id, question_id, item_id)
) STRICT, WITHOUT ROWID;

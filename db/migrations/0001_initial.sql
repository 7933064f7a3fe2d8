-- SPDX-License-Identifier: GPL-3.0-or-later
-- One paragraph is one statement; db/README.md explains each table. Times are milliseconds since 1970, UTC.

-- "Strl", in the header of the file: tells a store from every other SQLite file.
PRAGMA application_id = 1400140396;

CREATE TABLE pack (
    id          INTEGER PRIMARY KEY,
    uid         TEXT NOT NULL UNIQUE,
    title       TEXT NOT NULL,
    subtitle    TEXT NOT NULL,
    role        TEXT NOT NULL,
    language    TEXT NOT NULL,
    version     TEXT NOT NULL,
    licence     TEXT NOT NULL,
    authors     TEXT NOT NULL,     -- JSON array of strings
    imported_at INTEGER NOT NULL
) STRICT;

-- What the list shows, and nothing long: a list of 10,000 stays a few hundred pages.
CREATE TABLE question (
    id         INTEGER PRIMARY KEY,
    pack_id    INTEGER NOT NULL REFERENCES pack,
    uid        TEXT NOT NULL,
    number     INTEGER NOT NULL,
    position   INTEGER NOT NULL,   -- in the pack's file, from 0
    list_row   INTEGER,            -- in the pack's list, from 0 without gaps; null where it is not listed
    retired    INTEGER NOT NULL DEFAULT 0 CHECK (retired IN (0, 1)),
    title      TEXT NOT NULL,
    category   TEXT NOT NULL CHECK (category IN ('behavioural', 'situational', 'technical', 'system design')),
    difficulty TEXT NOT NULL CHECK (difficulty IN ('easy', 'medium', 'hard')),
    digest     BLOB NOT NULL,      -- of the content, to see at an import what changed
    UNIQUE (uid, pack_id)
) STRICT;

-- Any window of the list, the number of its rows and the row of a question, each in one descent.
CREATE INDEX question_list ON question (pack_id, list_row);

CREATE TABLE question_text (
    question_id    INTEGER PRIMARY KEY REFERENCES question,
    tags           TEXT NOT NULL,  -- JSON array of strings
    framework_name TEXT NOT NULL,
    framework_text TEXT NOT NULL,  -- Markdown
    situation      TEXT NOT NULL,
    task           TEXT NOT NULL,
    action         TEXT NOT NULL,
    result         TEXT NOT NULL,
    narrative      TEXT NOT NULL
) STRICT;

CREATE TABLE item (
    id          INTEGER PRIMARY KEY,
    question_id INTEGER NOT NULL REFERENCES question,
    section     TEXT NOT NULL CHECK (section IN ('how_to_answer', 'key_points', 'terminology',
                                                 'interviewer_criteria', 'mistakes')),
    position    INTEGER NOT NULL,  -- in its section, from 0
    text        TEXT NOT NULL,     -- of terminology: the term
    definition  TEXT NOT NULL,     -- of terminology; else empty
    retired     INTEGER NOT NULL DEFAULT 0 CHECK (retired IN (0, 1))
) STRICT;

CREATE INDEX item_question ON item (question_id);

-- Title and all texts of a question for the plain search: lower case, without accents, UTF-8.
CREATE TABLE search_text (
    question_id INTEGER PRIMARY KEY REFERENCES question,
    folded      BLOB NOT NULL
) STRICT;

CREATE TABLE draft (
    question_id INTEGER PRIMARY KEY REFERENCES question,
    revision    INTEGER NOT NULL CHECK (revision >= 1),
    has_text    INTEGER NOT NULL CHECK (has_text IN (0, 1)), -- more than white space
    updated_at  INTEGER NOT NULL,
    text        TEXT NOT NULL
) STRICT;

CREATE TABLE note (
    question_id INTEGER PRIMARY KEY REFERENCES question,
    revision    INTEGER NOT NULL CHECK (revision >= 1),
    updated_at  INTEGER NOT NULL,
    text        TEXT NOT NULL
) STRICT;

-- The history of drafts, one row for each burst of writing.
CREATE TABLE revision (
    id          INTEGER PRIMARY KEY,
    question_id INTEGER NOT NULL REFERENCES question,
    revision    INTEGER NOT NULL CHECK (revision >= 1), -- of the draft, when it had this text
    started_at  INTEGER NOT NULL,
    updated_at  INTEGER NOT NULL,
    text        TEXT NOT NULL
) STRICT;

CREATE INDEX revision_question ON revision (question_id, id);

CREATE TABLE mastery (
    question_id INTEGER PRIMARY KEY REFERENCES question,
    value       TEXT NOT NULL CHECK (value IN ('learning', 'mastered')), -- new has no row
    updated_at  INTEGER NOT NULL
) STRICT;

CREATE TABLE tick (
    item_id   INTEGER PRIMARY KEY REFERENCES item,
    ticked_at INTEGER NOT NULL
) STRICT;

CREATE TABLE session (
    name  TEXT PRIMARY KEY,
    type  TEXT NOT NULL CHECK (type IN ('boolean', 'integer', 'real', 'text', 'bytes')),
    value ANY NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE shipped_pack (
    uid     TEXT PRIMARY KEY,
    version TEXT NOT NULL,
    digest  TEXT NOT NULL -- of the file
) STRICT, WITHOUT ROWID;

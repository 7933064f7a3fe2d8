-- SPDX-License-Identifier: GPL-3.0-or-later
-- Variants of an answer, a history that covers them, undo that outlives the program, and the person's own words.

CREATE TABLE variant (
    id          INTEGER PRIMARY KEY,
    question_id INTEGER NOT NULL REFERENCES question,
    name        TEXT NOT NULL,
    position    INTEGER NOT NULL,
    revision    INTEGER NOT NULL CHECK (revision >= 1),
    updated_at  INTEGER NOT NULL,
    deleted_at  INTEGER,           -- null where it is in use; a deleted one can be brought back
    text        TEXT NOT NULL
) STRICT;

CREATE INDEX variant_question ON variant (question_id, position);

-- Null: of the draft.
ALTER TABLE revision ADD COLUMN variant_id INTEGER REFERENCES variant;

ALTER TABLE revision ADD COLUMN cause TEXT NOT NULL DEFAULT 'writing'
    CHECK (cause IN ('writing', 'restore', 'scaffold', 'story', 'import'));

CREATE TABLE undo_log (
    id          INTEGER PRIMARY KEY,
    question_id INTEGER NOT NULL REFERENCES question,
    part        INTEGER NOT NULL,  -- 0 the draft, -1 the note, else the variant
    revision    INTEGER NOT NULL,  -- of the text that the steps lead to
    steps       BLOB NOT NULL,     -- app/core/undolog.h
    UNIQUE (question_id, part)
) STRICT;

CREATE TABLE speaking_target (
    question_id INTEGER NOT NULL REFERENCES question,
    part        INTEGER NOT NULL,  -- 0 the draft, else the variant
    seconds     INTEGER NOT NULL CHECK (seconds > 0),
    PRIMARY KEY (question_id, part)
) STRICT, WITHOUT ROWID;

CREATE TABLE own_word (
    word     TEXT PRIMARY KEY,
    added_at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

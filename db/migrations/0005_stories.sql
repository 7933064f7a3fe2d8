-- SPDX-License-Identifier: GPL-3.0-or-later
-- True stories of the person, and which questions they answer.

CREATE TABLE story (
    id           INTEGER PRIMARY KEY,
    title        TEXT NOT NULL,
    situation    TEXT NOT NULL,
    task         TEXT NOT NULL,
    action       TEXT NOT NULL,
    result       TEXT NOT NULL,
    lesson       TEXT NOT NULL,
    numbers      TEXT NOT NULL,
    competencies TEXT NOT NULL,    -- JSON array of strings
    year         INTEGER,
    confidential TEXT NOT NULL,    -- JSON array of [name, replacement]
    created_at   INTEGER NOT NULL,
    updated_at   INTEGER NOT NULL,
    deleted_at   INTEGER           -- null unless it was deleted; kept, so that it can be brought back
) STRICT;

-- The history of stories, one row for each burst of writing, as of drafts.
CREATE TABLE story_revision (
    id         INTEGER PRIMARY KEY,
    story_id   INTEGER NOT NULL REFERENCES story,
    started_at INTEGER NOT NULL,
    updated_at INTEGER NOT NULL,
    text       TEXT NOT NULL       -- the parts under their headings
) STRICT;

CREATE INDEX story_revision_story ON story_revision (story_id, id);

CREATE TABLE story_link (
    story_id    INTEGER NOT NULL REFERENCES story,
    question_id INTEGER NOT NULL REFERENCES question,
    fit         TEXT NOT NULL CHECK (fit IN ('strong', 'partial')),
    note        TEXT NOT NULL,     -- how to turn the story towards the question
    PRIMARY KEY (story_id, question_id)
) STRICT, WITHOUT ROWID;

CREATE INDEX story_link_question ON story_link (question_id);

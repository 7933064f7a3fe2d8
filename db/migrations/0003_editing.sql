-- SPDX-License-Identifier: GPL-3.0-or-later
-- Questions and packs that the person makes their own; db/README.md explains the columns.

ALTER TABLE question ADD COLUMN archived INTEGER NOT NULL DEFAULT 0 CHECK (archived IN (0, 1));

ALTER TABLE question ADD COLUMN deleted_at INTEGER;

-- Other than in the pack it came with: an update of the pack leaves it alone.
ALTER TABLE question ADD COLUMN edited INTEGER NOT NULL DEFAULT 0 CHECK (edited IN (0, 1));

-- Made here, by no pack.
ALTER TABLE question ADD COLUMN own INTEGER NOT NULL DEFAULT 0 CHECK (own IN (0, 1));

-- The person gave it its number: an update of the pack leaves that alone.
ALTER TABLE question ADD COLUMN renumbered INTEGER NOT NULL DEFAULT 0 CHECK (renumbered IN (0, 1));

ALTER TABLE pack ADD COLUMN archived INTEGER NOT NULL DEFAULT 0 CHECK (archived IN (0, 1));

ALTER TABLE pack ADD COLUMN deleted_at INTEGER;

-- Title, subtitle and the other fields are the person's: an update of the pack changes only its version.
ALTER TABLE pack ADD COLUMN edited INTEGER NOT NULL DEFAULT 0 CHECK (edited IN (0, 1));

-- What was put away, without reading what was not.
CREATE INDEX question_put_away ON question (pack_id, id) WHERE archived = 1 OR deleted_at IS NOT NULL;

-- What the pack says of a question that was edited.
CREATE TABLE pack_text (
    question_id INTEGER PRIMARY KEY REFERENCES question,
    newer       INTEGER NOT NULL CHECK (newer IN (0, 1)), -- came after the edit and nobody decided about it yet
    text        TEXT NOT NULL                             -- the question as JSON
) STRICT;

-- A question that went to another pack: an update of the old one does not bring it back.
CREATE TABLE moved_question (
    pack_id     INTEGER NOT NULL REFERENCES pack,
    uid         TEXT NOT NULL,
    question_id INTEGER NOT NULL REFERENCES question,
    PRIMARY KEY (pack_id, uid)
) STRICT;

CREATE INDEX moved_question_id ON moved_question (question_id);

-- Edits that are under way or that cannot be saved yet, one a question, and one new question a pack.
CREATE TABLE edit_draft (
    id          INTEGER PRIMARY KEY,
    pack_id     INTEGER NOT NULL REFERENCES pack,
    question_id INTEGER UNIQUE REFERENCES question, -- null: of a new question
    updated_at  INTEGER NOT NULL,
    text        TEXT NOT NULL                       -- the question as JSON
) STRICT;

CREATE UNIQUE INDEX edit_draft_new ON edit_draft (pack_id) WHERE question_id IS NULL;

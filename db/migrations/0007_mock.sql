-- SPDX-License-Identifier: GPL-3.0-or-later
-- Mock interviews, with everything said in them; db/README.md explains each table.

CREATE TABLE mock (
    id           INTEGER PRIMARY KEY,
    seed         INTEGER NOT NULL,
    judge_at_end INTEGER NOT NULL CHECK (judge_at_end IN (0, 1)),
    follow_ups   INTEGER NOT NULL CHECK (follow_ups IN (0, 1)),
    read_aloud   INTEGER NOT NULL CHECK (read_aloud IN (0, 1)),
    started_at   INTEGER NOT NULL,
    finished_at  INTEGER,          -- null: broken off, can be resumed
    position     INTEGER NOT NULL, -- of the question in hand, from 0
    fed_at       INTEGER,          -- when its ratings went into the review schedule
    partner      TEXT NOT NULL     -- name of the friend who interviewed, or empty
) STRICT;

CREATE TABLE mock_question (
    id               INTEGER PRIMARY KEY,
    mock_id          INTEGER NOT NULL REFERENCES mock,
    position         INTEGER NOT NULL, -- from 0
    question_id      INTEGER NOT NULL REFERENCES question,
    reason           TEXT NOT NULL CHECK (reason IN ('never asked', 'weak', 'due', 'known')),
    thinking_seconds INTEGER NOT NULL, -- that were given
    answer_seconds   INTEGER NOT NULL,
    state            TEXT NOT NULL CHECK (state IN ('planned', 'answering', 'answered', 'judged')),
    thought_seconds  INTEGER NOT NULL, -- that were taken
    UNIQUE (mock_id, position)
) STRICT;

CREATE INDEX mock_question_question ON mock_question (question_id);

CREATE TABLE mock_answer (
    id               INTEGER PRIMARY KEY,
    mock_question_id INTEGER NOT NULL REFERENCES mock_question,
    step             TEXT NOT NULL CHECK (step IN ('answer', 'why', 'measured', 'alternatives', 'change')),
    seconds          INTEGER NOT NULL,
    updated_at       INTEGER NOT NULL,
    text             TEXT NOT NULL,
    UNIQUE (mock_question_id, step)
) STRICT;

CREATE TABLE mock_verdict (
    id               INTEGER PRIMARY KEY,
    mock_question_id INTEGER NOT NULL REFERENCES mock_question,
    judge            TEXT NOT NULL CHECK (judge IN ('self', 'partner')),
    rating           INTEGER NOT NULL CHECK (rating BETWEEN 0 AND 4), -- 0: none; 1 again to 4 easy
    updated_at       INTEGER NOT NULL,
    text             TEXT NOT NULL, -- the comment
    UNIQUE (mock_question_id, judge)
) STRICT;

CREATE TABLE mock_mark (
    verdict_id INTEGER NOT NULL REFERENCES mock_verdict,
    item_id    INTEGER NOT NULL REFERENCES item,
    PRIMARY KEY (verdict_id, item_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE recording (
    id               INTEGER PRIMARY KEY,
    mock_question_id INTEGER NOT NULL REFERENCES mock_question,
    step             TEXT NOT NULL CHECK (step IN ('answer', 'why', 'measured', 'alternatives', 'change')),
    file             TEXT NOT NULL UNIQUE, -- its name in the folder of recordings
    milliseconds     INTEGER NOT NULL,
    created_at       INTEGER NOT NULL
) STRICT;

CREATE INDEX recording_question ON recording (mock_question_id);

CREATE TABLE recording_mark (
    id           INTEGER PRIMARY KEY,
    recording_id INTEGER NOT NULL REFERENCES recording,
    at_ms        INTEGER NOT NULL,
    text         TEXT NOT NULL
) STRICT;

CREATE INDEX recording_mark_recording ON recording_mark (recording_id, at_ms);

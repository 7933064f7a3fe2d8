-- SPDX-License-Identifier: GPL-3.0-or-later
-- Reviews: the cards, the append-only log that is the truth about them, and how the person wants to review.

CREATE TABLE parameter_set (
    id        INTEGER PRIMARY KEY,
    algorithm TEXT NOT NULL,             -- 'FSRS-6'
    weights   TEXT NOT NULL,             -- JSON array of numbers
    made_at   INTEGER NOT NULL,
    reviews   INTEGER NOT NULL,          -- it was trained on; 0: the defaults
    loss_old  REAL,                      -- of the set before, on the later reviews
    loss_new  REAL                       -- of this set, on the same ones
) STRICT;

INSERT INTO parameter_set (id, algorithm, weights, made_at, reviews) VALUES (1, 'FSRS-6',
    '[0.212,1.2931,2.3065,8.2956,6.4133,0.8334,3.0194,0.001,1.8722,0.1666,0.796,1.4835,0.0614,0.2629,1.6483,0.6014,1.8729,0.5425,0.0912,0.0658,0.1542]',
    0, 0);

CREATE TABLE study_setting (
    name  TEXT PRIMARY KEY,              -- as on the command line
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- What is asked: a row comes to be with the first review or choice. From state on: a cache of the log.
CREATE TABLE card (
    id             INTEGER PRIMARY KEY,
    question_id    INTEGER NOT NULL REFERENCES question ON DELETE CASCADE,
    kind           TEXT NOT NULL CHECK (kind IN ('question', 'term', 'definition')),
    item_id        INTEGER REFERENCES item ON DELETE CASCADE,
    suspended      INTEGER NOT NULL DEFAULT 0 CHECK (suspended IN (0, 1)),
    left_out       INTEGER NOT NULL DEFAULT 0 CHECK (left_out IN (0, 1)),  -- what table left_out says
    buried_day     INTEGER,              -- not asked on this day of the person
    state          INTEGER NOT NULL DEFAULT 0 CHECK (state BETWEEN 0 AND 3), -- new, learning, review, relearning
    step           INTEGER NOT NULL DEFAULT 0,
    due            INTEGER NOT NULL DEFAULT 0,
    due_day        INTEGER NOT NULL DEFAULT 0,
    last_review    INTEGER NOT NULL DEFAULT 0,
    last_day       INTEGER NOT NULL DEFAULT 0,
    stability      REAL NOT NULL DEFAULT 0,
    difficulty     REAL NOT NULL DEFAULT 0,
    scheduled_days INTEGER NOT NULL DEFAULT 0,
    elapsed_days   INTEGER NOT NULL DEFAULT 0,
    reps           INTEGER NOT NULL DEFAULT 0,
    lapses         INTEGER NOT NULL DEFAULT 0,
    last_rating    INTEGER NOT NULL DEFAULT 1 CHECK (last_rating BETWEEN 1 AND 4),
    confident_miss INTEGER NOT NULL DEFAULT 0 CHECK (confident_miss IN (0, 1)),
    CHECK ((kind = 'question') = (item_id IS NULL))
) STRICT;

CREATE UNIQUE INDEX card_name ON card (question_id, kind, coalesce(item_id, 0));

-- What is due is read off these alone, whatever the number of cards.
CREATE INDEX card_due ON card (kind, due_day, last_day, stability, buried_day, question_id)
    WHERE state = 2 AND suspended = 0 AND left_out = 0;

CREATE INDEX card_learning ON card (due_day) WHERE state IN (1, 3);

CREATE INDEX card_new_term ON card (id) WHERE state = 0 AND kind <> 'question';

CREATE INDEX card_last_day ON card (last_day);

CREATE INDEX card_item ON card (item_id);

CREATE TABLE review (
    id                INTEGER PRIMARY KEY AUTOINCREMENT, -- the log's own sequence
    card_id           INTEGER NOT NULL REFERENCES card ON DELETE CASCADE,
    kind              TEXT NOT NULL CHECK (kind IN ('review', 'cram', 'manual', 'reset', 'undo')),
    rating            INTEGER CHECK (rating BETWEEN 1 AND 4),
    proposed          INTEGER CHECK (proposed BETWEEN 1 AND 4),
    at                INTEGER NOT NULL,
    utc_offset        INTEGER NOT NULL,  -- seconds east, where the person was
    day               INTEGER NOT NULL,  -- of the person, since 1970
    clock_back        INTEGER NOT NULL CHECK (clock_back IN (0, 1)),
    seconds           REAL NOT NULL,
    hints             INTEGER NOT NULL,
    confidence        INTEGER CHECK (confidence BETWEEN 1 AND 4),
    ticks             TEXT NOT NULL,     -- JSON array of [item, 0 or 1]
    state_before      INTEGER NOT NULL,
    stability_before  REAL NOT NULL,
    difficulty_before REAL NOT NULL,
    state             INTEGER NOT NULL,
    step              INTEGER NOT NULL,
    due               INTEGER NOT NULL,
    due_day           INTEGER NOT NULL,
    scheduled_days    INTEGER NOT NULL,
    stability         REAL NOT NULL,
    difficulty        REAL NOT NULL,
    confident_miss    INTEGER NOT NULL,
    parameters_id     INTEGER NOT NULL REFERENCES parameter_set,
    undoes            INTEGER REFERENCES review ON DELETE CASCADE,
    CHECK ((kind IN ('review', 'cram')) = (rating IS NOT NULL)),
    CHECK ((kind = 'undo') = (undoes IS NOT NULL))
) STRICT;

CREATE INDEX review_card ON review (card_id, id);

CREATE INDEX review_day ON review (day);

CREATE UNIQUE INDEX review_undoes ON review (undoes) WHERE undoes IS NOT NULL;

-- 1 where the question's card was asked: the first ones of 100,000 never asked are found in one descent.
ALTER TABLE question ADD COLUMN begun INTEGER NOT NULL DEFAULT 0 CHECK (begun IN (0, 1));

CREATE INDEX question_new ON question (pack_id, list_row) WHERE begun = 0;

-- What is not asked: of a question or of a whole pack, the question itself or its term cards.
CREATE TABLE left_out (
    id          INTEGER PRIMARY KEY,
    pack_id     INTEGER REFERENCES pack ON DELETE CASCADE,
    question_id INTEGER REFERENCES question ON DELETE CASCADE,
    what        TEXT NOT NULL CHECK (what IN ('question', 'terms')),
    CHECK ((pack_id IS NULL) <> (question_id IS NULL))
) STRICT;

CREATE UNIQUE INDEX left_out_pack ON left_out (pack_id, what) WHERE pack_id IS NOT NULL;

CREATE UNIQUE INDEX left_out_question ON left_out (question_id, what) WHERE question_id IS NOT NULL;

-- Marks that follow from memory stand beside those set by hand, and a hand-set "new" is one too.
CREATE TABLE mastery_by_source (
    question_id INTEGER PRIMARY KEY REFERENCES question,
    value       TEXT NOT NULL CHECK (value IN ('new', 'learning', 'mastered')),
    updated_at  INTEGER NOT NULL,
    by_hand     INTEGER NOT NULL DEFAULT 1 CHECK (by_hand IN (0, 1))
) STRICT;

INSERT INTO mastery_by_source (question_id, value, updated_at) SELECT question_id, value, updated_at FROM mastery;

DROP TABLE mastery;

ALTER TABLE mastery_by_source RENAME TO mastery;

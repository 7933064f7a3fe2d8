-- SPDX-License-Identifier: GPL-3.0-or-later
-- Searches that the person keeps under a name. Until now the window's state held their texts.

CREATE TABLE saved_search (
    id    INTEGER PRIMARY KEY,
    name  TEXT NOT NULL UNIQUE COLLATE NOCASE CHECK (name <> ''),
    query TEXT NOT NULL, -- as typed, with its filters
    sort  TEXT NOT NULL CHECK (sort IN ('best', 'number', 'title', 'mastery', 'touched')),
    pack  TEXT NOT NULL  -- uid of the pack that is searched; empty for all
) STRICT;

INSERT OR IGNORE INTO saved_search (name, query, sort, pack)
WITH RECURSIVE line(text, rest) AS (
    SELECT '', value || char(10) FROM session WHERE name = 'savedSearches' AND type = 'text'
    UNION ALL
    SELECT substr(rest, 1, instr(rest, char(10)) - 1), substr(rest, instr(rest, char(10)) + 1)
    FROM line WHERE rest <> ''
)
SELECT trim(text), trim(text), 'best', '' FROM line WHERE trim(text) <> '';

-- SPDX-License-Identifier: GPL-3.0-or-later
-- Full-text search. Rows have the id of their question and are written by code in the transaction that changes a text.

-- All texts of a question and the person's own on it; a list is one text, an item a line.
CREATE VIRTUAL TABLE search USING fts5 (
    title, terms, tags, framework, star, how_to_answer, key_points, definitions, criteria, mistakes, draft, note,
    prefix = '1 2 3', tokenize = "unicode61 remove_diacritics 2 tokenchars '+#'"
);

-- Titles and terms again: small, so that it answers while a key is still going up.
CREATE VIRTUAL TABLE search_title USING fts5 (
    title, terms,
    prefix = '1 2 3 4 5', tokenize = "unicode61 remove_diacritics 2 tokenchars '+#'"
);

INSERT INTO search (rowid, title, terms, tags, framework, star, how_to_answer, key_points, definitions, criteria,
                    mistakes, draft, note)
SELECT q.id, q.title,
    coalesce((SELECT group_concat(text, char(10)) FROM (SELECT text FROM item WHERE question_id = q.id
        AND section = 'terminology' AND retired = 0 ORDER BY position)), ''),
    coalesce((SELECT group_concat(value, char(10)) FROM json_each(t.tags)), ''),
    trim(t.framework_name || char(10) || t.framework_text, char(10)),
    trim(t.situation || char(10) || t.task || char(10) || t.action || char(10) || t.result || char(10)
        || t.narrative, char(10)),
    coalesce((SELECT group_concat(text, char(10)) FROM (SELECT text FROM item WHERE question_id = q.id
        AND section = 'how_to_answer' AND retired = 0 ORDER BY position)), ''),
    coalesce((SELECT group_concat(text, char(10)) FROM (SELECT text FROM item WHERE question_id = q.id
        AND section = 'key_points' AND retired = 0 ORDER BY position)), ''),
    coalesce((SELECT group_concat(definition, char(10)) FROM (SELECT definition FROM item WHERE question_id = q.id
        AND section = 'terminology' AND retired = 0 ORDER BY position)), ''),
    coalesce((SELECT group_concat(text, char(10)) FROM (SELECT text FROM item WHERE question_id = q.id
        AND section = 'interviewer_criteria' AND retired = 0 ORDER BY position)), ''),
    coalesce((SELECT group_concat(text, char(10)) FROM (SELECT text FROM item WHERE question_id = q.id
        AND section = 'mistakes' AND retired = 0 ORDER BY position)), ''),
    coalesce(d.text, ''), coalesce(n.text, '')
FROM question AS q
    JOIN question_text AS t ON t.question_id = q.id
    LEFT JOIN draft AS d ON d.question_id = q.id
    LEFT JOIN note AS n ON n.question_id = q.id;

INSERT INTO search_title (rowid, title, terms) SELECT rowid, title, terms FROM search;

DROP TABLE search_text;

-- SPDX-License-Identifier: GPL-3.0-or-later
-- What the index holds of question @question, in the order of its columns.
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
    trim(coalesce(d.text, '') || char(10) || coalesce((SELECT group_concat(text, char(10)) FROM variant
        WHERE question_id = q.id AND deleted_at IS NULL), ''), char(10)), coalesce(n.text, '')
FROM question AS q
    JOIN question_text AS t ON t.question_id = q.id
    LEFT JOIN draft AS d ON d.question_id = q.id
    LEFT JOIN note AS n ON n.question_id = q.id
WHERE q.id = @question

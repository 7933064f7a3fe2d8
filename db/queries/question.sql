-- SPDX-License-Identifier: GPL-3.0-or-later
-- Everything of question @question but its items.
SELECT q.id, q.uid, q.number, q.title, q.category, q.difficulty, q.retired,
       t.tags, t.framework_name, t.framework_text, t.situation, t.task, t.action, t.result, t.narrative,
       p.id, p.uid, p.title, p.subtitle, p.role, p.language, p.version,
       coalesce(m.value, 'new'),
       coalesce(d.text, ''), coalesce(d.revision, 0),
       coalesce(n.text, ''), coalesce(n.revision, 0),
       q.edited, q.own, q.archived, q.deleted_at IS NOT NULL, coalesce(e.newer, 0)
FROM question AS q
    JOIN question_text AS t ON t.question_id = q.id
    JOIN pack AS p ON p.id = q.pack_id
    LEFT JOIN mastery AS m ON m.question_id = q.id
    LEFT JOIN draft AS d ON d.question_id = q.id
    LEFT JOIN note AS n ON n.question_id = q.id
    LEFT JOIN pack_text AS e ON e.question_id = q.id
WHERE q.id = @question

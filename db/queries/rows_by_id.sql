-- SPDX-License-Identifier: GPL-3.0-or-later
-- The rows of the questions in the JSON array @ids of ids, in its order.
SELECT q.id, q.pack_id, q.uid, q.number, q.title, q.category, q.difficulty,
       coalesce(m.value, 'new'), coalesce(d.has_text, 0), q.edited,
       q.edited AND coalesce((SELECT newer FROM pack_text WHERE question_id = q.id), 0)
FROM json_each(CAST(@ids AS TEXT)) AS wanted
    CROSS JOIN question AS q ON q.id = wanted.value
    LEFT JOIN mastery AS m ON m.question_id = q.id
    LEFT JOIN draft AS d ON d.question_id = q.id
ORDER BY wanted.key

-- SPDX-License-Identifier: GPL-3.0-or-later
-- All items of question @question, also retired ones, in the order of their sections' lists.
SELECT i.id, i.section, i.position, i.text, i.definition, i.retired, t.item_id IS NOT NULL
FROM item AS i
    LEFT JOIN tick AS t ON t.item_id = i.id
WHERE i.question_id = @question
ORDER BY i.position, i.id

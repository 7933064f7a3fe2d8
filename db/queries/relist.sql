-- SPDX-License-Identifier: GPL-3.0-or-later
-- Numbers the list of pack @pack anew, from 0 without gaps: by number, retired ones last. Writes only the rows that change.
WITH rank (question_id, list_row) AS MATERIALIZED (
    SELECT q.id, row_number() OVER (ORDER BY q.retired, q.number, q.position, q.id) - 1
    FROM question AS q
        JOIN pack AS p ON p.id = q.pack_id
    WHERE q.pack_id = @pack
        AND q.archived = 0 AND q.deleted_at IS NULL AND p.archived = 0 AND p.deleted_at IS NULL
        AND (q.retired = 0
            OR EXISTS (SELECT 1 FROM draft WHERE question_id = q.id)
            OR EXISTS (SELECT 1 FROM note WHERE question_id = q.id)
            OR EXISTS (SELECT 1 FROM variant WHERE question_id = q.id)
            OR EXISTS (SELECT 1 FROM card WHERE question_id = q.id)
            OR EXISTS (SELECT 1 FROM mastery WHERE question_id = q.id)
            OR EXISTS (SELECT 1 FROM tick JOIN item ON item.id = tick.item_id WHERE item.question_id = q.id))
)
UPDATE question SET list_row = place.list_row
FROM (SELECT q.id AS question_id, rank.list_row AS list_row
      FROM question AS q LEFT JOIN rank ON rank.question_id = q.id
      WHERE q.pack_id = @pack AND q.list_row IS NOT rank.list_row) AS place
WHERE question.id = place.question_id

-- SPDX-License-Identifier: GPL-3.0-or-later
-- The questions of pack @pack on which the person left anything: these stay in the list when a newer version of
-- the pack drops them.
SELECT q.id
FROM question AS q
WHERE q.pack_id = @pack
    AND (EXISTS (SELECT 1 FROM draft WHERE question_id = q.id)
        OR EXISTS (SELECT 1 FROM note WHERE question_id = q.id)
        OR EXISTS (SELECT 1 FROM variant WHERE question_id = q.id)
        OR EXISTS (SELECT 1 FROM mastery WHERE question_id = q.id)
        OR EXISTS (SELECT 1 FROM card WHERE question_id = q.id)
        OR EXISTS (SELECT 1 FROM tick JOIN item ON item.id = tick.item_id WHERE item.question_id = q.id))

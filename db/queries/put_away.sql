-- SPDX-License-Identifier: GPL-3.0-or-later
-- Packs, then questions, that were deleted (@deleted = 1, last first) or archived (0, by title). A question whose pack was put
-- away with it comes back with the pack and is not named.
SELECT p.id, 0, p.title, '', 0, coalesce(p.deleted_at, 0),
       (SELECT count(*) FROM question WHERE pack_id = p.id AND retired = 0 AND deleted_at IS NULL)
FROM pack AS p
WHERE iif(@deleted, p.deleted_at IS NOT NULL, p.archived = 1 AND p.deleted_at IS NULL)
UNION ALL
SELECT p.id, q.id, q.title, p.title, q.number, coalesce(q.deleted_at, 0), 0
FROM pack AS p
    CROSS JOIN question AS q ON q.pack_id = p.id AND (q.archived = 1 OR q.deleted_at IS NOT NULL)
WHERE p.deleted_at IS NULL AND iif(@deleted, q.deleted_at IS NOT NULL, q.archived = 1 AND q.deleted_at IS NULL)
ORDER BY 6 DESC, 3

-- SPDX-License-Identifier: GPL-3.0-or-later
-- The ids of rows @offset to @offset + @limit - 1 of the list of pack @pack, or of all packs; see rows.sql.
WITH size (pack_id, count) AS (
    SELECT id, coalesce((SELECT max(list_row) + 1 FROM question WHERE pack_id = pack.id), 0)
    FROM pack
    WHERE @pack IS NULL OR id = @pack
),
span (pack_id, first) AS (
    SELECT pack_id, sum(count) OVER (ORDER BY pack_id) - count FROM size
)
SELECT q.id
FROM span
    CROSS JOIN question AS q ON q.pack_id = span.pack_id
        AND q.list_row >= @offset - span.first
        AND q.list_row < @offset - span.first + @limit
ORDER BY q.pack_id, q.list_row

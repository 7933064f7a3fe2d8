-- SPDX-License-Identifier: GPL-3.0-or-later
-- The rows of the questions in the JSON array @ids in the list of pack @pack, or of all packs where @pack is null: row_of.sql
-- for many.
WITH size (pack_id, count) AS (
    SELECT id, coalesce((SELECT max(list_row) + 1 FROM question WHERE pack_id = pack.id), 0)
    FROM pack
    WHERE @pack IS NULL OR id = @pack
),
span (pack_id, first) AS (
    SELECT pack_id, sum(count) OVER (ORDER BY pack_id) - count FROM size
)
SELECT span.first + q.list_row
FROM json_each(CAST(@ids AS TEXT)) AS wanted
    CROSS JOIN question AS q ON q.id = wanted.value
    JOIN span ON span.pack_id = q.pack_id
WHERE q.list_row IS NOT NULL
ORDER BY 1

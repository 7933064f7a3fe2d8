-- SPDX-License-Identifier: GPL-3.0-or-later
-- Rows @offset to @offset + @limit - 1 of the list of pack @pack, or of all packs one after the other where @pack is null.
-- list_row has no gaps, so each pack is entered at the right row and only the rows asked for are read.
WITH size (pack_id, count) AS (
    SELECT id, coalesce((SELECT max(list_row) + 1 FROM question WHERE pack_id = pack.id), 0)
    FROM pack
    WHERE @pack IS NULL OR id = @pack
),
span (pack_id, first) AS (
    SELECT pack_id, sum(count) OVER (ORDER BY pack_id) - count FROM size
)
SELECT q.id, q.pack_id, q.uid, q.number, q.title, q.category, q.difficulty,
       coalesce(m.value, 'new'), coalesce(d.has_text, 0), q.edited,
       q.edited AND coalesce((SELECT newer FROM pack_text WHERE question_id = q.id), 0)
FROM span
    CROSS JOIN question AS q ON q.pack_id = span.pack_id
        AND q.list_row >= @offset - span.first
        AND q.list_row < @offset - span.first + @limit
    LEFT JOIN mastery AS m ON m.question_id = q.id
    LEFT JOIN draft AS d ON d.question_id = q.id
ORDER BY q.pack_id, q.list_row

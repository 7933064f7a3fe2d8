-- SPDX-License-Identifier: GPL-3.0-or-later
-- The folded texts of the listed questions of the packs with ids from @first to @last, in the order of the list.
SELECT q.id, s.folded
FROM question AS q
    JOIN search_text AS s ON s.question_id = q.id
WHERE q.pack_id BETWEEN @first AND @last AND q.list_row IS NOT NULL
ORDER BY q.pack_id, q.list_row

-- SPDX-License-Identifier: GPL-3.0-or-later
-- The row of question ?2 in the list of pack ?1, or of all packs where ?1 is null. No row where the list does
-- not hold it.
SELECT q.list_row + coalesce((
    SELECT sum((SELECT max(list_row) + 1 FROM question WHERE pack_id = pack.id))
    FROM pack
    WHERE ?1 IS NULL AND pack.id < q.pack_id), 0)
FROM question AS q
WHERE q.id = ?2 AND q.list_row IS NOT NULL AND (?1 IS NULL OR q.pack_id = ?1)

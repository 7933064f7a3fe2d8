-- SPDX-License-Identifier: GPL-3.0-or-later
-- The row of question @question in the list of pack @pack, or of all packs where @pack is null. No row where the list does
-- not hold it.
SELECT q.list_row + coalesce((
    SELECT sum((SELECT max(list_row) + 1 FROM question WHERE pack_id = pack.id))
    FROM pack
    WHERE @pack IS NULL AND pack.id < q.pack_id), 0)
FROM question AS q
WHERE q.id = @question AND q.list_row IS NOT NULL AND (@pack IS NULL OR q.pack_id = @pack)

-- SPDX-License-Identifier: GPL-3.0-or-later
-- Questions, learning, mastered and drafts of pack @pack, or of all packs where @pack is null. The first is read off
-- the ends of the lists, the others cost as much as the person has marked and written.
SELECT
    (SELECT coalesce(sum((SELECT max(list_row) + 1 FROM question WHERE pack_id = pack.id)), 0)
     FROM pack WHERE @pack IS NULL OR id = @pack),
    (SELECT count(*) FROM mastery AS m JOIN question AS q ON q.id = m.question_id
     WHERE m.value = 'learning' AND q.list_row IS NOT NULL AND (@pack IS NULL OR q.pack_id = @pack)),
    (SELECT count(*) FROM mastery AS m JOIN question AS q ON q.id = m.question_id
     WHERE m.value = 'mastered' AND q.list_row IS NOT NULL AND (@pack IS NULL OR q.pack_id = @pack)),
    (SELECT count(*) FROM draft AS d JOIN question AS q ON q.id = d.question_id
     WHERE d.has_text = 1 AND q.list_row IS NOT NULL AND (@pack IS NULL OR q.pack_id = @pack))

-- SPDX-License-Identifier: GPL-3.0-or-later
-- Questions, learning, mastered and drafts of pack ?1, or of all packs where ?1 is null. The first is read off
-- the ends of the lists, the others cost as much as the person has marked and written.
SELECT
    (SELECT coalesce(sum((SELECT max(list_row) + 1 FROM question WHERE pack_id = pack.id)), 0)
     FROM pack WHERE ?1 IS NULL OR id = ?1),
    (SELECT count(*) FROM mastery AS m JOIN question AS q ON q.id = m.question_id
     WHERE m.value = 'learning' AND q.list_row IS NOT NULL AND (?1 IS NULL OR q.pack_id = ?1)),
    (SELECT count(*) FROM mastery AS m JOIN question AS q ON q.id = m.question_id
     WHERE m.value = 'mastered' AND q.list_row IS NOT NULL AND (?1 IS NULL OR q.pack_id = ?1)),
    (SELECT count(*) FROM draft AS d JOIN question AS q ON q.id = d.question_id
     WHERE d.has_text = 1 AND q.list_row IS NOT NULL AND (?1 IS NULL OR q.pack_id = ?1))

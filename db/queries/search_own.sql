-- SPDX-License-Identifier: GPL-3.0-or-later
-- Indexes the person's own texts on question @question anew: the draft with its variants, and the note.
UPDATE search SET
    draft = trim(coalesce((SELECT text FROM draft WHERE question_id = @question), '') || char(10)
        || coalesce((SELECT group_concat(text, char(10)) FROM variant
            WHERE question_id = @question AND deleted_at IS NULL), ''), char(10)),
    note = coalesce((SELECT text FROM note WHERE question_id = @question), '')
WHERE rowid = @question

-- SPDX-License-Identifier: GPL-3.0-or-later
-- What is least likely to be remembered is found day by day of the last review, the least stable first, so that a
-- backlog of any size costs as much as the few cards that are asked.

CREATE INDEX card_recall ON card (kind, last_day, stability, due_day, buried_day, question_id)
    WHERE state = 2 AND suspended = 0 AND left_out = 0;

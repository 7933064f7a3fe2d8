-- SPDX-License-Identifier: GPL-3.0-or-later
-- All mock interviews with their figures, the latest first. Met criteria count over judged questions only.
SELECT m.id, m.seed, m.started_at, m.finished_at,
       (SELECT count(*) FROM mock_question WHERE mock_id = m.id),
       (SELECT count(*) FROM mock_question WHERE mock_id = m.id AND state = 'judged'),
       coalesce((SELECT avg(v.rating) FROM mock_question AS q
                     JOIN mock_verdict AS v ON v.mock_question_id = q.id AND v.judge = 'self' AND v.rating > 0
                 WHERE q.mock_id = m.id), 0.0),
       coalesce((SELECT avg(EXISTS (SELECT 1 FROM mock_verdict AS v
                                        JOIN mock_mark AS k ON k.verdict_id = v.id
                                    WHERE v.mock_question_id = q.id AND v.judge = 'self' AND k.item_id = i.id))
                 FROM mock_question AS q
                     JOIN item AS i ON i.question_id = q.question_id
                         AND i.section = 'interviewer_criteria' AND i.retired = 0
                 WHERE q.mock_id = m.id AND q.state = 'judged'), 0.0),
       coalesce((SELECT sum(a.seconds) FROM mock_question AS q
                     JOIN mock_answer AS a ON a.mock_question_id = q.id AND a.step = 'answer'
                 WHERE q.mock_id = m.id AND q.state = 'judged'), 0),
       coalesce((SELECT sum(answer_seconds) FROM mock_question WHERE mock_id = m.id AND state = 'judged'), 0),
       m.fed_at IS NOT NULL
FROM mock AS m
ORDER BY m.id DESC

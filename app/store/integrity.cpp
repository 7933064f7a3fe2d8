// SPDX-License-Identifier: GPL-3.0-or-later
#include "integrity.h"

#include "statement.h"

#include <array>

namespace starling::store {
namespace {

using namespace Qt::StringLiterals;

/// A rule and the query that finds what breaks it: one text a row.
struct Rule
{
    QLatin1StringView name;
    QLatin1StringView sql;
};

constexpr std::array rules{
    Rule{
        "the rows of a pack's list have gaps"_L1,
        "SELECT p.uid FROM pack AS p JOIN question AS q ON q.pack_id = p.id "
        "WHERE q.list_row IS NOT NULL GROUP BY p.id "
        "HAVING count(*) <> max(list_row) + 1 OR min(list_row) <> 0 OR count(DISTINCT list_row) <> count(*)"_L1},
    Rule{"a question is neither listed nor retired"_L1,
         "SELECT q.uid FROM question AS q JOIN pack AS p ON p.id = q.pack_id WHERE q.retired = 0 "
         "AND q.list_row IS NULL AND q.archived = 0 AND q.deleted_at IS NULL AND p.archived = 0 "
         "AND p.deleted_at IS NULL"_L1},
    Rule{"a question that was put away is listed"_L1,
         "SELECT q.uid FROM question AS q JOIN pack AS p ON p.id = q.pack_id WHERE q.list_row IS NOT NULL "
         "AND (q.archived = 1 OR q.deleted_at IS NOT NULL OR p.archived = 1 OR p.deleted_at IS NOT NULL)"_L1},
    Rule{"the pack's text of an edited question is missing"_L1,
         "SELECT uid FROM question WHERE edited = 1 AND own = 0 "
         "AND id NOT IN (SELECT question_id FROM pack_text)"_L1},
    Rule{"a question has no texts"_L1,
         "SELECT uid FROM question WHERE id NOT IN (SELECT question_id FROM question_text)"_L1},
    Rule{"a question cannot be searched"_L1,
         "SELECT uid FROM question WHERE id NOT IN (SELECT id FROM search_docsize)"_L1},
    Rule{"the search knows another title"_L1,
         "SELECT q.uid FROM question AS q JOIN search AS s ON s.rowid = q.id WHERE s.title <> q.title"_L1},
    Rule{"two items are in one place"_L1,
         "SELECT q.uid || ' ' || i.section || ' ' || i.position FROM item AS i "
         "JOIN question AS q ON q.id = i.question_id WHERE i.retired = 0 "
         "GROUP BY i.question_id, i.section, i.position HAVING count(*) > 1"_L1},
    Rule{"a revision is newer than its draft"_L1,
         "SELECT q.uid FROM revision AS r JOIN question AS q ON q.id = r.question_id "
         "LEFT JOIN draft AS d ON d.question_id = r.question_id "
         "WHERE r.variant_id IS NULL AND (d.revision IS NULL OR r.revision > d.revision) GROUP BY q.id"_L1},
    Rule{"a draft is not in the history"_L1,
         "SELECT q.uid FROM draft AS d JOIN question AS q ON q.id = d.question_id WHERE NOT EXISTS "
         "(SELECT 1 FROM revision AS r WHERE r.question_id = d.question_id AND r.variant_id IS NULL "
         "AND r.revision = d.revision AND r.text = d.text)"_L1},
    Rule{"a variant is not in the history"_L1,
         "SELECT q.uid FROM variant AS v JOIN question AS q ON q.id = v.question_id WHERE NOT EXISTS "
         "(SELECT 1 FROM revision AS r WHERE r.question_id = v.question_id AND r.variant_id = v.id "
         "AND r.revision = v.revision AND r.text = v.text)"_L1},
    Rule{"undo leads to a text that is not there"_L1,
         "SELECT q.uid FROM undo_log AS u JOIN question AS q ON q.id = u.question_id "
         "LEFT JOIN draft AS d ON d.question_id = u.question_id AND u.part = 0 "
         "LEFT JOIN note AS n ON n.question_id = u.question_id AND u.part = -1 "
         "LEFT JOIN variant AS v ON v.question_id = u.question_id AND v.id = u.part "
         "WHERE coalesce(d.revision, n.revision, v.revision, -1) < u.revision"_L1},
    Rule{"something of the person is on a question that is not listed"_L1,
         "SELECT q.uid FROM question AS q JOIN pack AS p ON p.id = q.pack_id WHERE q.list_row IS NULL "
         "AND q.archived = 0 AND q.deleted_at IS NULL AND p.archived = 0 AND p.deleted_at IS NULL "
         "AND (q.id IN (SELECT question_id FROM draft) OR q.id IN (SELECT question_id FROM note) "
         "OR q.id IN (SELECT question_id FROM mastery) OR q.id IN (SELECT question_id FROM card))"_L1},
    Rule{"an entry of the review log takes back what it cannot"_L1,
         "SELECT u.id FROM review AS u LEFT JOIN review AS r ON r.id = u.undoes WHERE u.kind = 'undo' "
         "AND (r.id IS NULL OR r.kind = 'undo' OR r.id >= u.id OR r.card_id <> u.card_id)"_L1},
    Rule{"a card is left out, or not, against the choices made"_L1,
         "SELECT c.id FROM card AS c JOIN question AS q ON q.id = c.question_id WHERE c.left_out <> EXISTS "
         "(SELECT 1 FROM left_out AS l WHERE (l.what = 'question') = (c.kind = 'question') "
         "AND (l.question_id = q.id OR l.pack_id = q.pack_id))"_L1},
    Rule{"a question is begun, or not, against its card"_L1,
         "SELECT uid FROM question AS q WHERE begun <> EXISTS (SELECT 1 FROM card AS c "
         "WHERE c.question_id = q.id AND c.kind = 'question' AND c.state <> 0)"_L1},
    Rule{"a card and its term are of different questions"_L1,
         "SELECT c.id FROM card AS c JOIN item AS i ON i.id = c.item_id WHERE i.question_id <> c.question_id "
         "OR i.section <> 'terminology'"_L1},
    Rule{"the questions of an interview have gaps"_L1,
         "SELECT mock_id FROM mock_question GROUP BY mock_id "
         "HAVING count(*) <> max(position) + 1 OR min(position) <> 0"_L1},
    Rule{"a mark of an interview is on another question"_L1,
         "SELECT k.item_id FROM mock_mark AS k JOIN mock_verdict AS v ON v.id = k.verdict_id "
         "JOIN mock_question AS q ON q.id = v.mock_question_id JOIN item AS i ON i.id = k.item_id "
         "WHERE i.question_id <> q.question_id"_L1},
};

Result<QStringList> answers(const Connection &connection, const QString &pragma)
{
    Statement statement(connection, pragma);
    QStringList lines;
    statement.ask();
    while (statement.next())
        lines.append(statement.text(0));
    if (const Outcome done = statement.outcome(); !done) {
        if (done.error().kind == Error::Kind::Damaged) // so bad that the check itself gives up
            return QStringList{done.error().detail};
        return done.error();
    }
    if (lines == QStringList{u"ok"_s})
        lines.clear();
    return lines;
}

} // namespace

Result<QStringList> quickCheck(const Connection &connection)
{
    return answers(connection, u"PRAGMA quick_check"_s);
}

Result<QStringList> integrityCheck(const Connection &connection)
{
    return answers(connection, u"PRAGMA integrity_check"_s);
}

Result<QStringList> foreignKeyCheck(const Connection &connection)
{
    Statement statement(connection, u"PRAGMA foreign_key_check"_s);
    QStringList lines;
    statement.ask();
    while (statement.next())
        lines.append(u"%1 row %2 refers to a missing row of %3"_s.arg(statement.text(0), statement.text(1),
                                                                      statement.text(2)));
    if (const Outcome done = statement.outcome(); !done)
        return done.error();
    return lines;
}

Result<QStringList> ruleCheck(const Connection &connection)
{
    QStringList lines;
    for (const Rule &rule : rules) {
        Statement statement(connection, rule.sql);
        statement.ask();
        while (statement.next())
            lines.append(rule.name + ": "_L1 + statement.text(0));
        if (const Outcome done = statement.outcome(); !done)
            return done.error();
    }
    return lines;
}

} // namespace starling::store

// SPDX-License-Identifier: GPL-3.0-or-later
#include "searchfacts.h"

#include "connection.h"
#include "core/plaintext.h"
#include "statement.h"

#include <QCollator>

#include <algorithm>

namespace starling::store {
namespace {

using namespace Qt::StringLiterals;

/// Rows written by this connection since it was opened.
Result<qint64> changesOf(const Connection &connection)
{
    Statement statement(connection, u"SELECT total_changes()"_s);
    statement.ask();
    const qint64 changes = statement.next() ? statement.integer(0) : 0;
    if (const Outcome done = statement.outcome(); !done)
        return done.error();
    return changes;
}

/// Whether this schema knows archived, edited and deleted questions.
Result<bool> canBeEdited(const Connection &connection)
{
    Statement statement(connection, u"SELECT count(*) = 3 FROM pragma_table_info('question') "
                                    "WHERE name IN ('archived', 'edited', 'deleted_at')"_s);
    statement.ask();
    const bool can = statement.next() && statement.yes(0);
    if (const Outcome done = statement.outcome(); !done)
        return done.error();
    return can;
}

} // namespace

Outcome SearchFacts::refresh(const Connection &connection)
{
    const auto changes = changesOf(connection);
    if (!changes)
        return changes.error();
    if (*changes == m_allChanges && connection.questionChanges() == m_questionChanges)
        return {};
    if (connection.questionChanges() != m_questionChanges) {
        if (Outcome done = readQuestions(connection); !done)
            return done;
    }
    if (Outcome done = readOwn(connection); !done)
        return done;
    m_questionChanges = connection.questionChanges();
    m_allChanges = *changes;
    ++m_version;
    return {};
}

Outcome SearchFacts::readQuestions(const Connection &connection)
{
    m_facts.clear();
    m_places.clear();
    m_own.clear();
    m_titles.clear();
    const auto hasEditing = canBeEdited(connection);
    if (!hasEditing)
        return hasEditing.error();
    // What is archived is in no list but can be asked for.
    const QString flags =
        *hasEditing ? u"iif(archived AND list_row IS NULL, 32, 0) + iif(edited, 16, 0)"_s : u"0"_s;
    const QString listed = *hasEditing ? u"list_row IS NOT NULL OR (archived AND deleted_at IS NULL)"_s
                                       : u"list_row IS NOT NULL"_s;
    // One number for all the small columns: reading values is what this costs.
    Statement statement(connection,
                        u"SELECT id, pack_id, number * 64 + %1 + CASE category WHEN 'behavioural' THEN 0 "
                        "WHEN 'situational' THEN 4 WHEN 'technical' THEN 8 ELSE 12 END + CASE difficulty "
                        "WHEN 'easy' THEN 0 WHEN 'medium' THEN 1 ELSE 2 END FROM question "
                        "WHERE %2 ORDER BY pack_id, list_row IS NULL, list_row, id"_s.arg(flags, listed));
    statement.ask();
    while (statement.next()) {
        const qint64 packed = statement.integer(2);
        QuestionFact fact{.id = {statement.integer(0)}, .pack = {statement.integer(1)}};
        fact.number = static_cast<int>(packed / 64);
        fact.category = static_cast<Category>(packed / 4 % 4);
        fact.difficulty = static_cast<Difficulty>(packed % 4);
        fact.edited = (packed & 16) != 0;
        fact.archived = (packed & 32) != 0;
        if (fact.id.value >= static_cast<qint64>(m_places.size()))
            m_places.resize(static_cast<size_t>(fact.id.value) + 1, -1);
        m_places[static_cast<size_t>(fact.id.value)] = static_cast<int>(m_facts.size());
        m_facts.push_back(fact);
    }
    return statement.outcome();
}

Outcome SearchFacts::readOwn(const Connection &connection)
{
    for (const int place : m_own) {
        QuestionFact &fact = m_facts[static_cast<size_t>(place)];
        fact.mastery = Mastery::New;
        fact.hasDraft = fact.hasNote = false;
        fact.touched = 0;
    }
    m_own.clear();
    Statement statement(
        connection,
        u"SELECT question_id, iif(value = 'mastered', 2, 1), updated_at FROM mastery "
        "UNION ALL SELECT question_id, iif(has_text, 3, 0), updated_at FROM draft "
        "UNION ALL SELECT question_id, iif(trim(text, ' ' || char(10, 9)) <> '', 4, 0), updated_at FROM note "
        "UNION ALL SELECT i.question_id, 0, max(t.ticked_at) FROM tick AS t JOIN item AS i ON i.id = "
        "t.item_id "
        "GROUP BY i.question_id"_s);
    statement.ask();
    while (statement.next()) {
        const int place = placeOf({statement.integer(0)});
        if (place < 0)
            continue;
        m_own.push_back(place);
        QuestionFact &fact = m_facts[static_cast<size_t>(place)];
        fact.touched = std::max(fact.touched, statement.integer(2));
        switch (statement.number(1)) {
        case 1:
            fact.mastery = Mastery::Learning;
            break;
        case 2:
            fact.mastery = Mastery::Mastered;
            break;
        case 3:
            fact.hasDraft = true;
            break;
        case 4:
            fact.hasNote = true;
            break;
        default:
            break;
        }
    }
    return statement.outcome();
}

Result<QHash<QuestionId, int>> SearchFacts::draftWords(const Connection &connection)
{
    Statement revisions(connection, u"SELECT question_id, revision FROM draft"_s);
    Statement text(connection, u"SELECT text FROM draft WHERE question_id = ?"_s);
    QHash<QuestionId, int> counts;
    revisions.ask();
    while (revisions.next()) {
        const QuestionId id{revisions.integer(0)};
        auto &known = m_words[id];
        if (known.first != revisions.integer(1)) {
            text.ask(id);
            known = {revisions.integer(1), text.next() ? wordCount(text.text(0)) : 0};
        }
        counts.insert(id, known.second);
    }
    for (const Statement *statement : {&revisions, &text}) {
        if (const Outcome done = statement->outcome(); !done)
            return done.error();
    }
    return counts;
}

Outcome SearchFacts::readTitleOrder(const Connection &connection)
{
    if (m_titles.size() == m_facts.size())
        return {};
    Statement statement(connection, u"SELECT id, title FROM question"_s);
    QCollator collator;
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    collator.setNumericMode(true);
    std::vector<std::pair<QCollatorSortKey, int>> keys; // and the place
    keys.reserve(m_facts.size());
    statement.ask();
    while (statement.next()) {
        if (const int place = placeOf({statement.integer(0)}); place >= 0)
            keys.emplace_back(collator.sortKey(statement.text(1)), place);
    }
    if (Outcome done = statement.outcome(); !done)
        return done;
    std::sort(keys.begin(), keys.end(), [](const auto &left, const auto &right) {
        const int order = left.first.compare(right.first);
        return order != 0 ? order < 0 : left.second < right.second;
    });
    m_titles.assign(m_facts.size(), 0);
    for (size_t rank = 0; rank < keys.size(); ++rank)
        m_titles[static_cast<size_t>(keys[rank].second)] = static_cast<int>(rank);
    return {};
}

} // namespace starling::store

// SPDX-License-Identifier: GPL-3.0-or-later
#include "contents.h"

#include "connection.h"
#include "jsonlist.h"
#include "migration.h"
#include "statement.h"
#include "words.h"

namespace starling::store {
namespace {

using namespace Qt::StringLiterals;

QList<StoredItem> itemsOf(Statement &statement)
{
    QList<StoredItem> items;
    while (statement.next())
        items.append({.id = {statement.integer(0)},
                      .section = sectionIn(statement, 1),
                      .position = statement.number(2),
                      .text = statement.text(3),
                      .definition = statement.text(4),
                      .retired = statement.yes(5),
                      .ticked = statement.yes(6)});
    return items;
}

/// The columns of queries/question.sql.
StudyQuestion questionOf(const Statement &statement)
{
    return {.id = {statement.integer(0)},
            .pack = {.id = {statement.integer(15)},
                     .uid = statement.text(16),
                     .title = statement.text(17),
                     .subtitle = statement.text(18),
                     .role = statement.text(19),
                     .language = statement.text(20),
                     .version = statement.text(21)},
            .content = {.uid = statement.text(1),
                        .number = statement.number(2),
                        .title = statement.text(3),
                        .category = categoryIn(statement, 4),
                        .difficulty = difficultyIn(statement, 5),
                        .tags = listFromJson(statement.text(7)),
                        .framework = {.name = statement.text(8), .text = statement.text(9)},
                        .star = {.situation = statement.text(10),
                                 .task = statement.text(11),
                                 .action = statement.text(12),
                                 .result = statement.text(13),
                                 .narrative = statement.text(14)},
                        .howToAnswer = {},
                        .keyPoints = {},
                        .terminology = {},
                        .interviewerCriteria = {},
                        .mistakes = {}},
            .retired = statement.yes(6),
            .keyPointIds = {},
            .criterionIds = {},
            .ticked = {},
            .mastery = masteryIn(statement, 22),
            .draft = {.text = statement.text(23), .revision = statement.integer(24)},
            .note = {.text = statement.text(25), .revision = statement.integer(26)},
            .edited = statement.yes(27),
            .own = statement.yes(28),
            .archived = statement.yes(29),
            .deleted = statement.yes(30),
            .hasNewer = statement.yes(31)};
}

void add(StudyQuestion &question, const StoredItem &item)
{
    if (item.retired)
        return;
    if (item.section == Section::Terminology)
        question.content.terminology.append({.term = item.text, .definition = item.definition});
    else if (QStringList *list = listOf(question.content, item.section))
        list->append(item.text);
    if (item.section == Section::KeyPoints)
        question.keyPointIds.append(item.id);
    else if (item.section == Section::InterviewerCriteria)
        question.criterionIds.append(item.id);
    if (item.ticked)
        question.ticked.insert(item.id);
}

/// With prepared statements, because an export reads every question of a pack.
Result<StudyQuestion> read(Statement &texts, Statement &items, QuestionId id)
{
    texts.ask(id);
    if (!texts.next()) {
        if (const Outcome done = texts.outcome(); !done)
            return done.error();
        return Error{Error::Kind::NotFound, QString::number(id.value), {}};
    }
    StudyQuestion question = questionOf(texts);
    items.ask(id);
    const QList<StoredItem> stored = itemsOf(items);
    if (const Outcome done = items.outcome(); !done)
        return done.error();
    for (const StoredItem &item : stored)
        add(question, item);
    return question;
}

} // namespace

Result<StudyQuestion> readQuestion(const Connection &connection, QuestionId id)
{
    Statement texts(connection, namedQuery("question"_L1));
    Statement items(connection, namedQuery("items"_L1));
    return read(texts, items, id);
}

Result<QStringList> readTags(const Connection &connection, QuestionId id)
{
    Statement statement(connection, u"SELECT tags FROM question_text WHERE question_id = ?"_s);
    statement.ask(id);
    if (statement.next())
        return listFromJson(statement.text(0));
    if (const Outcome done = statement.outcome(); !done)
        return done.error();
    return Error{Error::Kind::NotFound, QString::number(id.value), {}};
}

Result<QList<StoredItem>> readItems(const Connection &connection, QuestionId id)
{
    Statement statement(connection, namedQuery("items"_L1));
    statement.ask(id);
    QList<StoredItem> items = itemsOf(statement);
    if (const Outcome done = statement.outcome(); !done)
        return done.error();
    return items;
}

Result<QList<Question>> readPackQuestions(const Connection &connection, PackId id)
{
    Statement ids(connection,
                  u"SELECT id FROM question WHERE pack_id = ? AND retired = 0 AND deleted_at IS NULL "
                  "ORDER BY position, id"_s);
    Statement texts(connection, namedQuery("question"_L1));
    Statement items(connection, namedQuery("items"_L1));
    QList<Question> questions;
    ids.ask(id);
    while (ids.next()) {
        auto question = read(texts, items, {ids.integer(0)});
        if (!question)
            return question.error();
        questions.append(std::move(question->content));
    }
    if (const Outcome done = ids.outcome(); !done)
        return done.error();
    return questions;
}

Result<QStringList> readTerms(const Connection &connection)
{
    Statement statement(connection,
                        u"SELECT DISTINCT text FROM item WHERE section = 'terminology' AND retired = 0"_s);
    QStringList terms;
    statement.ask();
    while (statement.next())
        terms.append(statement.text(0));
    if (const Outcome done = statement.outcome(); !done)
        return done.error();
    return terms;
}

} // namespace starling::store

// SPDX-License-Identifier: GPL-3.0-or-later
#include "stories.h"

#include "store/connection.h"
#include "store/jsonlist.h"
#include "store/questionlist.h"
#include "store/statement.h"
#include "store/transaction.h"
#include "store/writings.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace starling::store {
namespace {

using namespace Qt::StringLiterals;

QString jsonOf(const QList<ConfidentialName> &names)
{
    QJsonArray array;
    for (const ConfidentialName &name : names)
        array.append(QJsonArray{name.name, name.replacement});
    return QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact));
}

QList<ConfidentialName> namesIn(const QString &json)
{
    QList<ConfidentialName> names;
    const QJsonArray array = QJsonDocument::fromJson(json.toUtf8()).array();
    for (const auto &value : array) {
        const QJsonArray pair = value.toArray();
        names.append({pair.at(0).toString(), pair.at(1).toString()});
    }
    return names;
}

constexpr auto columns = "id, title, situation, task, action, result, lesson, numbers, competencies, year, "
                         "confidential"_L1;

Story storyIn(const Statement &row)
{
    Story story;
    story.id = StoryId{row.integer(0)};
    story.title = row.text(1);
    story.situation = row.text(2);
    story.task = row.text(3);
    story.action = row.text(4);
    story.result = row.text(5);
    story.lesson = row.text(6);
    story.numbers = row.text(7);
    story.competencies = listFromJson(row.text(8));
    if (!row.isNull(9))
        story.year = row.number(9);
    story.confidential = namesIn(row.text(10));
    return story;
}

Result<Story> readStory(const Connection &connection, StoryId id)
{
    Statement statement(connection, u"SELECT %1 FROM story WHERE id = ?"_s.arg(columns));
    statement.ask(id);
    if (statement.next())
        return storyIn(statement);
    if (const Outcome done = statement.outcome(); !done)
        return done.error();
    return Error{Error::Kind::NotFound, QString::number(id.value), {}};
}

/// As for drafts: a burst of writing is one row, unless the text shrinks to less than half.
Outcome keepRevision(const Connection &connection, StoryId id, const QString &text, const QDateTime &now)
{
    Statement last(connection, u"SELECT id, started_at, length(text) FROM story_revision WHERE story_id = ? "
                               "ORDER BY id DESC LIMIT 1"_s);
    last.ask(id);
    if (last.next()) {
        const qint64 row = last.integer(0);
        const qint64 age = now.toMSecsSinceEpoch() - last.integer(1);
        if (age >= 0 && age < burstSeconds * 1000 && text.size() * 2 >= last.integer(2))
            return execute(connection,
                           u"UPDATE story_revision SET updated_at = ?, text = CAST(? AS TEXT) WHERE id = ?"_s,
                           now, text, row);
    }
    if (const Outcome done = last.outcome(); !done)
        return done;
    return execute(connection,
                   u"INSERT INTO story_revision (story_id, started_at, updated_at, text) "
                   "VALUES (?, ?, ?, CAST(? AS TEXT))"_s,
                   id, now, now, text);
}

Result<StoryId> insertStory(const Connection &connection, const Story &story, const QDateTime &now)
{
    Statement statement(
        connection,
        u"INSERT INTO story (title, situation, task, action, result, lesson, numbers, competencies, year, "
        "confidential, created_at, updated_at) VALUES (CAST(? AS TEXT), CAST(? AS TEXT), CAST(? AS TEXT), "
        "CAST(? AS TEXT), CAST(? AS TEXT), CAST(? AS TEXT), CAST(? AS TEXT), CAST(? AS TEXT), ?, "
        "CAST(? AS TEXT), ?, ?)"_s);
    if (const Outcome done = statement.run(
            story.title, story.situation, story.task, story.action, story.result, story.lesson, story.numbers,
            jsonFromList(story.competencies), story.year, jsonOf(story.confidential), now, now);
        !done)
        return done.error();
    return StoryId{statement.insertedId()};
}

Outcome updateStory(const Connection &connection, const Story &story, const QDateTime &now)
{
    return execute(
        connection,
        u"UPDATE story SET title = CAST(? AS TEXT), situation = CAST(? AS TEXT), task = CAST(? AS TEXT), "
        "action = CAST(? AS TEXT), result = CAST(? AS TEXT), lesson = CAST(? AS TEXT), "
        "numbers = CAST(? AS TEXT), competencies = CAST(? AS TEXT), year = ?, "
        "confidential = CAST(? AS TEXT), updated_at = ? WHERE id = ?"_s,
        story.title, story.situation, story.task, story.action, story.result, story.lesson, story.numbers,
        jsonFromList(story.competencies), story.year, jsonOf(story.confidential), now, story.id);
}

} // namespace

Result<QList<Story>> readStories(const Connection &connection, bool deleted)
{
    Statement statement(connection, u"SELECT %1 FROM story WHERE deleted_at IS %2 ORDER BY %3"_s.arg(
                                        columns, deleted ? "NOT NULL"_L1 : "NULL"_L1,
                                        deleted ? "deleted_at DESC, id"_L1 : "id"_L1));
    QList<Story> stories;
    statement.ask();
    while (statement.next())
        stories.append(storyIn(statement));
    if (const Outcome done = statement.outcome(); !done)
        return done.error();
    return stories;
}

Result<StoryId> writeStory(const Connection &connection, const Story &story, const QDateTime &now)
{
    if (story.id.isValid()) {
        const auto stored = readStory(connection, story.id);
        if (!stored)
            return stored.error();
        if (*stored == story)
            return story.id;
    }
    return inTransaction(connection, [&]() -> Result<StoryId> {
        StoryId id = story.id;
        if (id.isValid()) {
            if (const Outcome done = updateStory(connection, story, now); !done)
                return done.error();
        } else {
            const auto inserted = insertStory(connection, story, now);
            if (!inserted)
                return inserted;
            id = *inserted;
        }
        if (const Outcome done = keepRevision(connection, id, storyText(story), now); !done)
            return done.error();
        return id;
    });
}

Outcome setStoryDeleted(const Connection &connection, StoryId id, bool deleted, const QDateTime &now)
{
    return inTransaction(connection, [&]() -> Outcome {
        return execute(connection, u"UPDATE story SET deleted_at = ? WHERE id = ?"_s,
                       deleted ? std::optional(now) : std::nullopt, id);
    });
}

Result<QList<StoryLink>> readStoryLinks(const Connection &connection)
{
    Statement statement(connection, u"SELECT l.story_id, l.question_id, l.fit, l.note FROM story_link AS l "
                                    "JOIN story AS s ON s.id = l.story_id "
                                    "JOIN question AS q ON q.id = l.question_id "
                                    "WHERE s.deleted_at IS NULL AND q.list_row IS NOT NULL "
                                    "ORDER BY l.story_id, l.question_id"_s);
    QList<StoryLink> links;
    statement.ask();
    while (statement.next())
        links.append({StoryId{statement.integer(0)}, QuestionId{statement.integer(1)},
                      statement.text(2) == "strong"_L1 ? Fit::Strong : Fit::Partial, statement.text(3)});
    if (const Outcome done = statement.outcome(); !done)
        return done.error();
    return links;
}

Outcome writeStoryLink(const Connection &connection, const StoryLink &link)
{
    return inTransaction(connection, [&]() -> Outcome {
        return execute(connection,
                       u"INSERT OR REPLACE INTO story_link (story_id, question_id, fit, note) "
                       "VALUES (?, ?, CAST(? AS TEXT), CAST(? AS TEXT))"_s,
                       link.story, link.question, link.fit == Fit::Strong ? "strong"_L1 : "partial"_L1,
                       link.note);
    });
}

Outcome removeStoryLink(const Connection &connection, StoryId story, QuestionId question)
{
    return inTransaction(connection, [&]() -> Outcome {
        return execute(connection, u"DELETE FROM story_link WHERE story_id = ? AND question_id = ?"_s, story,
                       question);
    });
}

Result<QList<ConfidentialName>> readConfidentialNames(const Connection &connection)
{
    Statement statement(connection,
                        u"SELECT confidential FROM story WHERE confidential <> '[]' ORDER BY id"_s);
    QList<ConfidentialName> names;
    statement.ask();
    while (statement.next())
        names += namesIn(statement.text(0));
    if (const Outcome done = statement.outcome(); !done)
        return done.error();
    return names;
}

} // namespace starling::store

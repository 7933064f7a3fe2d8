// SPDX-License-Identifier: GPL-3.0-or-later
#include "packwriter.h"

#include "connection.h"
#include "jsonlist.h"
#include "migration.h"

namespace starling::store {

using namespace Qt::StringLiterals;

Result<QList<StoredQuestion>> readStoredQuestions(const Connection &connection, PackId pack)
{
    Statement statement(
        connection,
        u"SELECT id, uid, number, digest, position, list_row, retired, "
        "archived OR deleted_at IS NOT NULL, edited, own, renumbered FROM question WHERE pack_id = ? "
        "ORDER BY id"_s);
    QList<StoredQuestion> questions;
    statement.ask(pack);
    while (statement.next())
        questions.append(
            {.id = {statement.integer(0)},
             .uid = statement.text(1),
             .number = statement.number(2),
             .digest = statement.bytes(3),
             .placing = {.position = statement.number(4),
                         .listRow = statement.isNull(5) ? std::nullopt : std::optional(statement.number(5)),
                         .retired = statement.yes(6)},
             .putAway = statement.yes(7),
             .edited = statement.yes(8),
             .own = statement.yes(9),
             .renumbered = statement.yes(10)});
    if (const Outcome done = statement.outcome(); !done)
        return done.error();
    return questions;
}

Result<QSet<QuestionId>> readTouched(const Connection &connection, PackId pack)
{
    Statement statement(connection, namedQuery("touched"_L1));
    QSet<QuestionId> touched;
    statement.ask(pack);
    while (statement.next())
        touched.insert({statement.integer(0)});
    if (const Outcome done = statement.outcome(); !done)
        return done.error();
    return touched;
}

PackWriter::PackWriter(const Connection &connection)
    : m_connection(connection)
    , m_addQuestion(
          connection,
          u"INSERT INTO question (pack_id, position, list_row, retired, uid, number, title, category, "
          "difficulty, digest) VALUES (?, ?, ?, ?, CAST(? AS TEXT), ?, CAST(? AS TEXT), "
          "CAST(? AS TEXT), CAST(? AS TEXT), ?)"_s)
    , m_changeQuestion(
          connection, u"UPDATE question SET number = ?, title = CAST(? AS TEXT), category = CAST(? AS TEXT), "
                      "difficulty = CAST(? AS TEXT), digest = ? WHERE id = ?"_s)
    , m_placeQuestion(connection,
                      u"UPDATE question SET position = ?, list_row = ?, retired = ? WHERE id = ?"_s)
    , m_writeTexts(connection,
                   u"INSERT OR REPLACE INTO question_text VALUES (?, CAST(? AS TEXT), CAST(? AS TEXT), "
                   "CAST(? AS TEXT), CAST(? AS TEXT), CAST(? AS TEXT), CAST(? AS TEXT), CAST(? AS TEXT), "
                   "CAST(? AS TEXT))"_s)
    , m_writeTags(connection, u"UPDATE question_text SET tags = CAST(? AS TEXT) WHERE question_id = ?"_s)
    , m_index(connection)
    , m_addItem(connection, u"INSERT INTO item (question_id, section, position, text, definition) "
                            "VALUES (?, CAST(? AS TEXT), ?, CAST(? AS TEXT), CAST(? AS TEXT))"_s)
    , m_changeItem(connection, u"UPDATE item SET position = ?, text = CAST(? AS TEXT), "
                               "definition = CAST(? AS TEXT), retired = 0 WHERE id = ?"_s)
    , m_retireItem(connection, u"UPDATE item SET retired = 1 WHERE id = ?"_s)
    , m_removeItem(connection, u"DELETE FROM item WHERE id = ? "
                               "AND id NOT IN (SELECT item_id FROM card WHERE item_id IS NOT NULL)"_s)
{
}

Result<QuestionId> PackWriter::addQuestion(PackId pack, const Question &question, const QByteArray &digest,
                                           const Placing &placing)
{
    if (const Outcome done = m_addQuestion.run(
            pack, placing.position, placing.listRow, placing.retired, question.uid, question.number,
            question.title, wordOf(question.category), wordOf(question.difficulty), digest);
        !done)
        return done.error();
    const QuestionId id{m_addQuestion.insertedId()};
    if (const Outcome done = writeTexts(id, question); !done)
        return done.error();
    if (const Outcome done = m_index.add(id, question); !done)
        return done.error();
    return id;
}

Outcome PackWriter::changeQuestion(QuestionId id, const Question &question, const QByteArray &digest)
{
    if (Outcome done = m_changeQuestion.run(question.number, question.title, wordOf(question.category),
                                            wordOf(question.difficulty), digest, id);
        !done)
        return done;
    return writeTexts(id, question);
}

Outcome PackWriter::changeTags(QuestionId id, const QStringList &tags)
{
    return m_writeTags.run(jsonFromList(tags), id);
}

Outcome PackWriter::placeQuestion(QuestionId id, const Placing &placing)
{
    m_connection.questionsChanged();
    return m_placeQuestion.run(placing.position, placing.listRow, placing.retired, id);
}

Outcome PackWriter::writeTexts(QuestionId id, const Question &question)
{
    return m_writeTexts.run(id, jsonFromList(question.tags), question.framework.name, question.framework.text,
                            question.star.situation, question.star.task, question.star.action,
                            question.star.result, question.star.narrative);
}

Outcome PackWriter::addItem(QuestionId question, Section section, int position, const Term &item)
{
    return m_addItem.run(question, wordOf(section), position, item.term, item.definition);
}

Outcome PackWriter::changeItem(ItemId id, int position, const Term &item)
{
    return m_changeItem.run(position, item.term, item.definition, id);
}

Outcome PackWriter::retireItem(ItemId id)
{
    return m_retireItem.run(id);
}

Outcome PackWriter::removeItem(ItemId id)
{
    // A term that was reviewed stays with its reviews, and comes back with its text.
    if (Outcome done = m_retireItem.run(id); !done)
        return done;
    return m_removeItem.run(id);
}

} // namespace starling::store

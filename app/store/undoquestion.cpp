// SPDX-License-Identifier: GPL-3.0-or-later
#include "undoquestion.h"

#include "connection.h"
#include "jsonlist.h"
#include "words.h"

#include <array>
#include <optional>

namespace starling::store {
namespace {

using namespace Qt::StringLiterals;

/// What every question has of its own; all else that refers to it is a reason to keep it.
constexpr std::array ownRows{
    "DELETE FROM item WHERE question_id = ?"_L1, "DELETE FROM question_text WHERE question_id = ?"_L1,
    "DELETE FROM search WHERE rowid = ?"_L1, "DELETE FROM search_title WHERE rowid = ?"_L1,
    "DELETE FROM question WHERE id = ?"_L1};

struct Recorded
{
    Question question;
    QByteArray digest;
};

void addItem(Question &question, Section section, const QString &text, const QString &definition)
{
    if (section == Section::Terminology)
        question.terminology.append({.term = text, .definition = definition});
    else if (QStringList *list = listOf(question, section))
        list->append(text);
}

/// The question as it was before the import.
Result<Recorded> readRecorded(const Connection &connection, qint64 import, QuestionId id)
{
    Statement texts(
        connection,
        u"SELECT q.uid, u.number, u.title, u.category, u.difficulty, u.digest, u.tags, u.framework_name, "
        "u.framework_text, u.situation, u.task, u.action, u.result, u.narrative "
        "FROM import_undo_question AS u JOIN question AS q ON q.id = u.question_id "
        "WHERE u.import_id = ? AND u.question_id = ?"_s);
    texts.ask(import, id);
    if (!texts.next()) {
        if (const Outcome done = texts.outcome(); !done)
            return done.error();
        return Error{Error::Kind::NotFound, QString::number(id.value), {}};
    }
    Recorded recorded;
    Question &question = recorded.question;
    question.uid = texts.text(0);
    question.number = texts.number(1);
    question.title = texts.text(2);
    question.category = categoryIn(texts, 3);
    question.difficulty = difficultyIn(texts, 4);
    recorded.digest = texts.bytes(5);
    question.tags = listFromJson(texts.text(6));
    question.framework = {texts.text(7), texts.text(8)};
    question.star = {texts.text(9), texts.text(10), texts.text(11), texts.text(12), texts.text(13)};
    Statement items(connection,
                    u"SELECT section, text, definition FROM import_undo_item WHERE import_id = ? AND "
                    "question_id = ? AND retired = 0 ORDER BY position, item_id"_s);
    items.ask(import, id);
    while (items.next())
        addItem(question, sectionIn(items, 0), items.text(1), items.text(2));
    if (const Outcome done = items.outcome(); !done)
        return done.error();
    return recorded;
}

} // namespace

QuestionUndoer::QuestionUndoer(const Connection &connection, qint64 import)
    : m_connection(connection)
    , m_import(import)
    , m_writer(connection)
    , m_retire(connection, u"UPDATE question SET retired = 1 WHERE id = ?"_s)
    , m_place(connection,
              u"UPDATE question SET position = u.position, retired = u.retired, number = u.number "
              "FROM import_undo_question AS u WHERE u.import_id = ? AND u.question_id = question.id AND "
              "question.id = ?"_s)
{
}

Result<bool> QuestionUndoer::remove(QuestionId id)
{
    m_connection.questionsChanged();
    if (const Outcome done = execute(m_connection, u"SAVEPOINT remove_question"_s); !done)
        return done.error();
    bool removed = true;
    for (const auto &sql : ownRows)
        removed = removed && execute(m_connection, sql, id);
    if (!removed) {
        if (const Outcome done = execute(m_connection, u"ROLLBACK TO remove_question"_s); !done)
            return done.error();
    }
    if (const Outcome done = execute(m_connection, u"RELEASE remove_question"_s); !done)
        return done.error();
    if (removed)
        return true;
    const auto retired = retire(id);
    return retired ? Result<bool>(true) : retired; // nothing of the person is on it: it is out of sight
}

Result<bool> QuestionUndoer::retire(QuestionId id)
{
    m_connection.questionsChanged();
    if (const Outcome done = m_retire.run(id); !done)
        return done.error();
    return false;
}

Result<bool> QuestionUndoer::restore(QuestionId id, bool content)
{
    if (content) {
        if (const Outcome done = restoreContent(id); !done)
            return done.error();
    }
    m_connection.questionsChanged();
    if (const Outcome done = m_place.run(m_import, id); !done)
        return done.error();
    return true;
}

Outcome QuestionUndoer::restoreContent(QuestionId id)
{
    const auto recorded = readRecorded(m_connection, m_import, id);
    if (!recorded)
        return recorded.error();
    if (Outcome done = m_writer.changeQuestion(id, recorded->question, recorded->digest); !done)
        return done;
    if (Outcome done = restoreItems(id); !done)
        return done;
    return m_writer.index().refresh(id);
}

/// Items get their old texts under their old ids, on which ticks hang. One that the import added goes, unless
/// it is ticked: then it is kept as one that its question no longer has.
Outcome QuestionUndoer::restoreItems(QuestionId id)
{
    const auto isNew =
        "question_id = ? AND id NOT IN (SELECT item_id FROM import_undo_item WHERE import_id = ? AND "
        "question_id = ?)"_L1;
    if (Outcome done =
            execute(m_connection,
                    "UPDATE item SET retired = 1 WHERE id IN (SELECT item_id FROM tick) AND "_L1 + isNew, id,
                    m_import, id);
        !done)
        return done;
    if (Outcome done = execute(m_connection,
                               "DELETE FROM item WHERE id NOT IN (SELECT item_id FROM tick) AND "_L1 + isNew,
                               id, m_import, id);
        !done)
        return done;
    return execute(
        m_connection,
        u"INSERT INTO item (id, question_id, section, position, text, definition, retired) "
        "SELECT item_id, question_id, section, position, text, definition, retired FROM import_undo_item "
        "WHERE import_id = ? AND question_id = ? ON CONFLICT (id) DO UPDATE SET section = excluded.section, "
        "position = excluded.position, text = excluded.text, definition = excluded.definition, "
        "retired = excluded.retired"_s,
        m_import, id);
}

} // namespace starling::store

// SPDX-License-Identifier: GPL-3.0-or-later
#include "importrecord.h"

namespace starling::store {
namespace {

using namespace Qt::StringLiterals;

constexpr int keptRecords = 10;

Outcome dropOldRecords(const Connection &connection)
{
    const QString old =
        u"(SELECT id FROM import_undo ORDER BY id DESC LIMIT -1 OFFSET %1)"_s.arg(keptRecords);
    for (const auto table : {"import_undo_item"_L1, "import_undo_question"_L1}) {
        if (Outcome done = execute(connection, u"DELETE FROM %1 WHERE import_id IN %2"_s.arg(table, old));
            !done)
            return done;
    }
    return execute(connection, u"DELETE FROM import_undo WHERE id IN %1"_s.arg(old));
}

} // namespace

ImportRecord::ImportRecord(const Connection &connection, qint64 id)
    : m_id(id)
    , m_added(connection, u"INSERT INTO import_undo_question (import_id, question_id, kind, digest_after) "
                          "VALUES (?, ?, 'added', ?)"_s)
    , m_changing(
          connection,
          u"INSERT INTO import_undo_question SELECT ?, q.id, 'changed', ?, q.digest, q.number, q.position, "
          "q.retired, q.title, q.category, q.difficulty, t.tags, t.framework_name, t.framework_text, "
          "t.situation, t.task, t.action, t.result, t.narrative "
          "FROM question AS q JOIN question_text AS t ON t.question_id = q.id WHERE q.id = ?"_s)
    , m_items(connection, u"INSERT INTO import_undo_item SELECT ?, question_id, id, section, position, text, "
                          "definition, retired FROM item WHERE question_id = ?"_s)
    , m_moving(connection,
               u"INSERT OR IGNORE INTO import_undo_question (import_id, question_id, kind, digest_after, "
               u"digest, number, "
               "position, retired) SELECT ?, id, 'moved', digest, digest, number, position, retired "
               "FROM question WHERE id = ?"_s)
{
}

Result<ImportRecord> ImportRecord::make(const Connection &connection, PackId pack, bool added,
                                        const QString &version, const QDateTime &now)
{
    Statement head(
        connection,
        u"INSERT INTO import_undo (pack_id, pack_added, imported_at, version_after, title, subtitle, role, "
        "language, version, licence, authors) SELECT id, ?, ?, CAST(? AS TEXT), title, subtitle, role, "
        "language, version, licence, authors FROM pack WHERE id = ?"_s);
    if (const Outcome done = head.run(added, now, version, pack); !done)
        return done.error();
    const qint64 id = head.insertedId();
    if (const Outcome done = dropOldRecords(connection); !done)
        return done.error();
    return ImportRecord(connection, id);
}

Result<ImportRecord> ImportRecord::ofUpdate(const Connection &connection, PackId pack,
                                            const QString &newVersion, const QDateTime &now)
{
    return make(connection, pack, false, newVersion, now);
}

Result<ImportRecord> ImportRecord::ofNewPack(const Connection &connection, PackId pack, const QDateTime &now)
{
    return make(connection, pack, true, {}, now);
}

Outcome ImportRecord::added(QuestionId id, const QByteArray &digest)
{
    return m_added.run(m_id, id, digest);
}

Outcome ImportRecord::changing(QuestionId id, const QByteArray &newDigest)
{
    if (Outcome done = m_changing.run(m_id, newDigest, id); !done)
        return done;
    return m_items.run(m_id, id);
}

Outcome ImportRecord::moving(QuestionId id)
{
    return m_moving.run(m_id, id);
}

} // namespace starling::store

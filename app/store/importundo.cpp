// SPDX-License-Identifier: GPL-3.0-or-later
#include "importundo.h"

#include "connection.h"
#include "packwriter.h"
#include "undoquestion.h"

#include <QSet>

namespace starling::store {
namespace {

using namespace Qt::StringLiterals;

/// What the import did to one question.
struct Recorded
{
    QuestionId id;
    QString kind;
    bool asLeft = false; ///< the question is as the import left it
    bool inPack = false; ///< the import took it out of the pack, or brought it back
};

Result<QList<Recorded>> readRecorded(const Connection &connection, qint64 import)
{
    Statement statement(
        connection,
        u"SELECT u.question_id, u.kind, u.digest_after = q.digest AND q.edited = 0 AND q.archived = 0 "
        "AND q.deleted_at IS NULL AND q.pack_id = i.pack_id, coalesce(u.retired <> q.retired, 0) "
        "FROM import_undo_question AS u JOIN question AS q ON q.id = u.question_id "
        "JOIN import_undo AS i ON i.id = u.import_id WHERE u.import_id = ? ORDER BY u.question_id"_s);
    QList<Recorded> recorded;
    statement.ask(import);
    while (statement.next())
        recorded += Recorded{{statement.integer(0)}, statement.text(1), statement.yes(2), statement.yes(3)};
    if (const Outcome done = statement.outcome(); !done)
        return done.error();
    return recorded;
}

/// The pack's own fields, unless another version came since.
Outcome restoreHead(const Connection &connection, const LastImport &import)
{
    if (import.packAdded)
        return {};
    return execute(
        connection,
        u"UPDATE pack SET title = u.title, subtitle = u.subtitle, role = u.role, language = u.language, "
        "version = u.version, licence = u.licence, authors = u.authors FROM import_undo AS u "
        "WHERE u.id = ? AND pack.id = u.pack_id AND pack.version = u.version_after"_s,
        import.id);
}

/// Questions of the pack by number, then those it no longer has that the person left something on.
Outcome numberRows(const Connection &connection, PackId pack, const QSet<QuestionId> &touched)
{
    struct Row
    {
        QuestionId id;
        Placing placing;
    };
    Statement statement(connection, u"SELECT id, position, list_row, retired FROM question WHERE pack_id = ? "
                                    "AND archived = 0 AND deleted_at IS NULL ORDER BY retired, CASE WHEN "
                                    "retired = 1 THEN coalesce(list_row, 1 << 40) END, "
                                    "number, position"_s);
    QList<Row> rows;
    statement.ask(pack);
    while (statement.next())
        rows += Row{{statement.integer(0)},
                    {.position = statement.number(1),
                     .listRow = statement.isNull(2) ? std::nullopt : std::optional(statement.number(2)),
                     .retired = statement.yes(3)}};
    if (Outcome done = statement.outcome(); !done)
        return done;
    PackWriter writer(connection);
    int next = 0;
    for (const Row &row : rows) {
        Placing placing = row.placing;
        const bool listed = !placing.retired || touched.contains(row.id);
        placing.listRow = listed ? std::optional(next++) : std::nullopt;
        if (placing == row.placing)
            continue;
        if (Outcome done = writer.placeQuestion(row.id, placing); !done)
            return done;
    }
    return {};
}

/// The pack that came with the import, if none of its questions is left.
Result<bool> removeEmptyPack(const Connection &connection, const LastImport &import)
{
    Statement statement(connection, u"DELETE FROM pack WHERE id = ? AND NOT EXISTS "
                                    "(SELECT 1 FROM question WHERE pack_id = pack.id)"_s);
    if (const Outcome done = statement.run(import.pack); !done)
        return done.error();
    return statement.changedRows() > 0;
}

Outcome dropRecord(const Connection &connection, qint64 id)
{
    for (const auto table : {"import_undo_item"_L1, "import_undo_question"_L1}) {
        if (Outcome done = execute(connection, u"DELETE FROM %1 WHERE import_id = ?"_s.arg(table), id); !done)
            return done;
    }
    return execute(connection, u"DELETE FROM import_undo WHERE id = ?"_s, id);
}

Outcome undoQuestions(const Connection &connection, const LastImport &import, const QSet<QuestionId> &touched,
                      UndoneImport &undone)
{
    const auto recorded = readRecorded(connection, import.id);
    if (!recorded)
        return recorded.error();
    QuestionUndoer undoer(connection, import.id);
    for (const Recorded &question : *recorded) {
        const bool added = question.kind == "added"_L1;
        if (!question.asLeft) {
            ++undone.kept;
            continue;
        }
        const auto gone = !added ? undoer.restore(question.id, question.kind == "changed"_L1)
                          : touched.contains(question.id) ? undoer.retire(question.id)
                                                          : undoer.remove(question.id);
        if (!gone)
            return gone.error();
        if (added)
            ++(*gone ? undone.removed : undone.kept);
        else if (question.kind == "changed"_L1 || question.inPack)
            ++undone.restored; // else only its place
    }
    return {};
}

} // namespace

Result<std::optional<LastImport>> readLastImport(const Connection &connection)
{
    Statement statement(connection, u"SELECT u.id, u.pack_id, p.title, u.imported_at, u.pack_added "
                                    "FROM import_undo AS u JOIN pack AS p ON p.id = u.pack_id "
                                    "ORDER BY u.id DESC LIMIT 1"_s);
    std::optional<LastImport> last;
    statement.ask();
    if (statement.next())
        last = LastImport{statement.integer(0),
                          {statement.integer(1)},
                          statement.text(2),
                          QDateTime::fromMSecsSinceEpoch(statement.integer(3), Qt::UTC),
                          statement.yes(4)};
    if (const Outcome done = statement.outcome(); !done)
        return done.error();
    return last;
}

Result<UndoneImport> undoImport(const Connection &connection, const LastImport &import)
{
    UndoneImport undone{.pack = import.pack, .title = import.title};
    const auto touched = readTouched(connection, import.pack);
    if (!touched)
        return touched.error();
    if (const Outcome done = undoQuestions(connection, import, *touched, undone); !done)
        return done.error();
    if (const Outcome done = restoreHead(connection, import); !done)
        return done.error();
    if (const Outcome done = dropRecord(connection, import.id); !done)
        return done.error();
    if (import.packAdded) {
        const auto gone = removeEmptyPack(connection, import);
        if (!gone)
            return gone.error();
        if (*gone) {
            undone.pack = {};
            return undone;
        }
    }
    if (const Outcome done = numberRows(connection, import.pack, *touched); !done)
        return done.error();
    return undone;
}

} // namespace starling::store

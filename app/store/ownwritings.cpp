// SPDX-License-Identifier: GPL-3.0-or-later
#include "ownwritings.h"

#include "connection.h"
#include "statement.h"

namespace starling::store {

using namespace Qt::StringLiterals;

Result<QHash<QString, OwnWriting>> readOwnWritings(const Connection &connection, PackId pack)
{
    QHash<QString, OwnWriting> own;
    const auto read = [&](const QString &sql, const auto &put) -> Outcome {
        Statement statement(connection, sql);
        statement.ask(pack);
        while (statement.next()) {
            if (!statement.text(1).trimmed().isEmpty())
                put(own[statement.text(0)], statement);
        }
        return statement.outcome();
    };
    if (const Outcome done =
            read(u"SELECT q.uid, d.text FROM question AS q JOIN draft AS d "
                 "ON d.question_id = q.id WHERE q.pack_id = ?"_s,
                 [](OwnWriting &writing, const Statement &row) { writing.answer = row.text(1); });
        !done)
        return done.error();
    if (const Outcome done =
            read(u"SELECT q.uid, n.text FROM question AS q JOIN note AS n "
                 "ON n.question_id = q.id WHERE q.pack_id = ?"_s,
                 [](OwnWriting &writing, const Statement &row) { writing.note = row.text(1); });
        !done)
        return done.error();
    if (const Outcome done = read(u"SELECT q.uid, v.text, v.name FROM question AS q JOIN variant AS v "
                                  "ON v.question_id = q.id WHERE q.pack_id = ? AND v.deleted_at IS NULL "
                                  "ORDER BY q.id, v.position, v.id"_s,
                                  [](OwnWriting &writing, const Statement &row) {
                                      writing.variants.append({row.text(2), row.text(1)});
                                  });
        !done)
        return done.error();
    return own;
}

} // namespace starling::store

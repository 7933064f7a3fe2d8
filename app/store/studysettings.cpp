// SPDX-License-Identifier: GPL-3.0-or-later
#include "studysettings.h"

#include "connection.h"
#include "statement.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace starling::store {
namespace {

using namespace Qt::StringLiterals;

QLatin1StringView wordOf(const LeftOutScope &scope)
{
    return scope.terms ? "terms"_L1 : "question"_L1;
}

} // namespace

Result<QMap<QString, QString>> readStudySettings(const Connection &connection)
{
    Statement statement(connection, u"SELECT name, value FROM study_setting"_s);
    QMap<QString, QString> values;
    statement.ask();
    while (statement.next())
        values.insert(statement.text(0), statement.text(1));
    if (const Outcome done = statement.outcome(); !done)
        return done.error();
    return values;
}

Outcome writeStudySettings(const Connection &connection, const QMap<QString, QString> &values)
{
    Statement insert(connection, u"INSERT OR REPLACE INTO study_setting (name, value) "
                                 "VALUES (CAST(? AS TEXT), CAST(? AS TEXT))"_s);
    for (auto it = values.cbegin(); it != values.cend(); ++it) {
        if (Outcome done = insert.run(it.key(), it.value()); !done)
            return done;
    }
    return {};
}

Result<ParameterSet> readParameters(const Connection &connection)
{
    Statement statement(connection, u"SELECT id, weights, made_at, reviews, coalesce(loss_old, 0.0), "
                                    "coalesce(loss_new, 0.0) FROM parameter_set ORDER BY id DESC LIMIT 1"_s);
    ParameterSet set;
    statement.ask();
    if (statement.next()) {
        set.id = statement.integer(0);
        const QJsonArray weights = QJsonDocument::fromJson(statement.text(1).toUtf8()).array();
        for (const QJsonValue &weight : weights)
            set.weights.append(weight.toDouble());
        set.madeAt = QDateTime::fromMSecsSinceEpoch(statement.integer(2), Qt::UTC);
        set.reviews = statement.number(3);
        set.lossBefore = statement.real(4);
        set.lossAfter = statement.real(5);
    }
    if (const Outcome done = statement.outcome(); !done)
        return done.error();
    return set;
}

Result<qint64> addParameters(const Connection &connection, const ParameterSet &set)
{
    QJsonArray weights;
    for (const double weight : set.weights)
        weights.append(weight);
    Statement insert(connection,
                     u"INSERT INTO parameter_set (algorithm, weights, made_at, reviews, loss_old, "
                     "loss_new) VALUES ('FSRS-6', CAST(? AS TEXT), ?, ?, ?, ?)"_s);
    if (const Outcome done =
            insert.run(QString::fromUtf8(QJsonDocument(weights).toJson(QJsonDocument::Compact)), set.madeAt,
                       set.reviews, set.lossBefore, set.lossAfter);
        !done)
        return done.error();
    return insert.insertedId();
}

Result<bool> readLeftOut(const Connection &connection, const LeftOutScope &scope)
{
    Statement statement(connection, u"SELECT 1 FROM left_out WHERE what = CAST(? AS TEXT) "
                                    "AND coalesce(pack_id, 0) = ? AND coalesce(question_id, 0) = ?"_s);
    statement.ask(wordOf(scope), scope.pack, scope.question);
    const bool there = statement.next();
    if (const Outcome done = statement.outcome(); !done)
        return done.error();
    return there;
}

Outcome writeLeftOut(const Connection &connection, const LeftOutScope &scope, bool leftOut)
{
    const auto present = readLeftOut(connection, scope);
    if (!present)
        return present.error();
    if (*present == leftOut)
        return {};
    Outcome done = leftOut ? execute(connection,
                                     u"INSERT INTO left_out (what, pack_id, question_id) "
                                     "VALUES (CAST(? AS TEXT), nullif(?, 0), nullif(?, 0))"_s,
                                     wordOf(scope), scope.pack, scope.question)
                           : execute(connection,
                                     u"DELETE FROM left_out WHERE what = CAST(? AS TEXT) "
                                     "AND coalesce(pack_id, 0) = ? AND coalesce(question_id, 0) = ?"_s,
                                     wordOf(scope), scope.pack, scope.question);
    if (!done)
        return done;
    return execute(
        connection,
        u"UPDATE card SET left_out = EXISTS (SELECT 1 FROM left_out AS l "
        "WHERE (l.what = 'question') = (card.kind = 'question') AND (l.question_id = card.question_id "
        "OR l.pack_id = (SELECT pack_id FROM question WHERE id = card.question_id))) "
        "WHERE (@question > 0 AND question_id = @question) OR (@pack > 0 AND question_id IN "
        "(SELECT id FROM question WHERE pack_id = @pack))"_s,
        scope.question, scope.pack);
}

} // namespace starling::store

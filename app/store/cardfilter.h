// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "duecards.h"
#include "jsonlist.h"
#include "statement.h"

#include <QString>

namespace starling::store {

/// May be asked; spelled as in the indexes card_due and card_recall, which hold such cards only. @today
/// stands for the day, see dated().
inline constexpr QLatin1StringView
    askable("suspended = 0 AND left_out = 0 AND (buried_day IS NULL OR buried_day <> @today)");

/// All parameters of a query with a filter are ? or all are @name: Qt mixes neither. The filter's is ?, so
/// the day is written into the text; it is a number.
inline QString dated(QString sql, const QueueQuery &query)
{
    return sql.replace(QLatin1StringView("@today"), QString::number(query.now.day));
}

/// " AND …" for a query that meets few cards one by one: the pack of each is looked up.
inline QString andOfPack(const QueueQuery &query)
{
    return query.pack ? QStringLiteral(" AND (SELECT pack_id FROM question WHERE id = question_id) = %1")
                            .arg(query.pack->value)
                      : QString();
}

/// The filter's part of a WHERE, written only where there is something to filter, so that an index alone
/// answers the rest. It stands first in its query: its questions are the first parameter then.
class CardFilter
{
public:
    explicit CardFilter(const QueueQuery &query)
    {
        if (query.pack)
            m_pack = query.pack->value;
        if (!query.questions.isEmpty())
            m_questions = jsonFromIds(query.questions);
    }

    /// `question` and `pack` name the columns; without a pack's column it is looked up.
    [[nodiscard]] QString sql(const QString &question, const QString &pack = {}) const
    {
        QString sql = QStringLiteral("1");
        if (!m_questions.isEmpty())
            sql += QStringLiteral(" AND %1 IN (SELECT value FROM json_each(CAST(? AS TEXT)))").arg(question);
        if (m_pack > 0 && pack.isEmpty())
            sql += QStringLiteral(" AND %1 IN (SELECT id FROM question WHERE pack_id = %2)")
                       .arg(question)
                       .arg(m_pack);
        else if (m_pack > 0)
            sql += QStringLiteral(" AND %1 = %2").arg(pack).arg(m_pack);
        return sql;
    }

    template <class... Values>
    void ask(Statement &statement, const Values &...values) const
    {
        if (m_questions.isEmpty())
            statement.ask(values...);
        else
            statement.ask(m_questions, values...);
    }

private:
    qint64 m_pack = 0;
    QByteArray m_questions;
};

} // namespace starling::store

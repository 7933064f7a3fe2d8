// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "core/review.h"
#include "core/study.h"
#include "desk/reviewing/reviews.h"

#include <QHash>
#include <QJsonObject>

namespace starling {
class Library;
}

namespace starling::cli {

/// QUESTION, or QUESTION#term:N and QUESTION#definition:N for its term with that id.
Result<CardRef> findCard(Library &library, const QString &name);

/// The names of many cards, looked up once for each question.
class CardNames
{
public:
    explicit CardNames(Library &library) : m_library(library) {}

    /// "PACK/ID" or "PACK/ID#term:N"
    QString nameOf(const CardRef &ref);
    const QuestionRow &rowOf(QuestionId id);
    const QString &packOf(QuestionId id);

private:
    Library &m_library;
    QHash<QuestionId, QuestionRow> m_rows;
    QHash<PackId, QString> m_packs;
};

/// id, pack, card, kind and, of a term, its text.
QJsonObject jsonOf(const CardRef &ref, CardNames &names);
/// state, step, due, scheduledDays, stability, difficulty and the rest of a memory state.
QJsonObject jsonOf(const MemoryState &memory);
QJsonObject jsonOf(const study::RatingOutcome &outcome, const QDateTime &now);

/// "in 10 minutes", "in 3 days".
QString distance(const MemoryState &after, const QDateTime &now);

} // namespace starling::cli

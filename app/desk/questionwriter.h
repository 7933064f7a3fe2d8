// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pack.h"
#include "store/contents.h"
#include "store/packwriter.h"

namespace starling {
namespace store {
class Connection;
}

/// Writes whole questions: their row, texts and items. Items that are in the store keep their ids where they
/// still mean the same, so that ticks hold on; a ticked item that is gone is kept aside. The search index
/// follows. Opens no transaction.
class QuestionWriter
{
public:
    explicit QuestionWriter(const store::Connection &connection)
        : m_connection(connection), m_writer(connection)
    {
    }

    Result<QuestionId> add(PackId pack, const Question &question, const QByteArray &digest,
                           const store::Placing &placing);
    Outcome change(QuestionId id, const Question &question, const QByteArray &digest);
    Outcome changeTags(QuestionId id, const QStringList &tags);
    Outcome place(QuestionId id, const store::Placing &placing);

    /// Around very many questions: the search index is written in bulk.
    Outcome beginMany() { return m_writer.index().beginMany(); }
    Outcome endMany() { return m_writer.index().endMany(); }

private:
    Outcome changeItems(QuestionId question, Section section, const QList<store::StoredItem> &stored,
                        const QList<Term> &texts);

    const store::Connection &m_connection;
    store::PackWriter m_writer;
};

/// Around the texts of very many questions, whose index is then written in bulk; of few it does nothing.
class ManyTexts
{
public:
    ManyTexts(QuestionWriter &writer, qsizetype count) : m_writer(writer), m_many(count > 100) {}
    [[nodiscard]] Outcome begun() const { return m_many ? m_writer.beginMany() : Outcome(); }
    [[nodiscard]] Outcome end() const { return m_many ? m_writer.endMany() : Outcome(); }

private:
    QuestionWriter &m_writer;
    bool m_many;
};

} // namespace starling

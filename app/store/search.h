// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ids.h"
#include "core/pack.h"
#include "core/result.h"
#include "statement.h"

#include <array>

namespace starling::store {

class Connection;

/// Steps through the questions that hold an FTS5 expression, in the order of their ids, as long as the caller
/// wants: the next one costs microseconds, so that a search can be given up between two of them.
class SearchCursor
{
public:
    enum class Index { All, Titles };
    enum class Rank { No, Bm25 };

    /// Only ids above `after`.
    SearchCursor(const Connection &connection, Index index, const QString &expression, Rank rank = Rank::No,
                 QuestionId after = {});

    bool next() { return m_statement.next(); }
    [[nodiscard]] QuestionId id() const { return {m_statement.integer(0)}; }
    /// The smaller the better: bm25 of all columns, a title weighing 12 and a term 5.
    [[nodiscard]] double score() const { return m_statement.real(1); }
    [[nodiscard]] Outcome outcome() const { return m_statement.outcome(); }

private:
    Statement m_statement;
};

/// The texts of a question as they are searched; a list is one text, an item a line.
struct SearchedTexts
{
    QString title;
    QString terms;
    QString tags;
    std::array<QString, allSections.size()> sections; ///< of Terminology the definitions
    QString draft;
    QString note;
};

/// The different tags in use, by the alphabet.
Result<QStringList> readTags(const Connection &connection);

/// Reads the texts of one question after the other.
class SearchedTextsReader
{
public:
    explicit SearchedTextsReader(const Connection &connection);

    /// Errors: NotFound where there is no such question.
    Result<SearchedTexts> read(QuestionId id);

private:
    Statement m_statement;
};

} // namespace starling::store

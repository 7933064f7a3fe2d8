// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "searchquery.h"

#include <QList>
#include <QString>

namespace starling {

/// A place in a text.
struct TextSpan
{
    qsizetype start = 0;
    qsizetype length = 0;
    friend bool operator==(const TextSpan &, const TextSpan &) = default;
};

/// Finds the words of a search in a text, to mark them: cuts and folds as the index does (case and accents
/// aside). Cheap to copy.
class SearchHits
{
public:
    SearchHits() = default;
    /// Takes the conditions on text that are not negated. `mine`: the text is the person's own, `title`,
    /// `term`: it is one; that decides which of them count.
    explicit SearchHits(const SearchQuery &query);

    [[nodiscard]] bool isEmpty() const { return m_phrases.isEmpty(); }

    /// In order, without overlaps. `field` is what the text is: conditions on other fields do not count.
    [[nodiscard]] QList<TextSpan> in(QStringView text, SearchLeaf::Field field = SearchLeaf::Field::Any,
                                     qsizetype most = 200) const;

    friend bool operator==(const SearchHits &, const SearchHits &) = default;

private:
    struct Phrase
    {
        QStringList words; ///< folded
        bool prefix = false;
        SearchLeaf::Field field = SearchLeaf::Field::Any;
        friend bool operator==(const Phrase &, const Phrase &) = default;
    };
    QList<Phrase> m_phrases;
};

/// A piece of a longer text around its first hit, in one line; the hits are places in `text`.
struct Passage
{
    QString text;
    QList<TextSpan> hits;
    [[nodiscard]] bool isEmpty() const { return text.isEmpty(); }
    friend bool operator==(const Passage &, const Passage &) = default;
};

/// Empty where nothing is found. About `length` characters, cut at words.
Passage passageOf(const QString &text, const SearchHits &hits,
                  SearchLeaf::Field field = SearchLeaf::Field::Any, qsizetype length = 110);

} // namespace starling

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "headings.h"
#include "rubric.h"
#include "tokens.h"

#include <QList>
#include <QString>

#include <atomic>
#include <memory>
#include <optional>

namespace starling::feedback {

/// A draft taken apart and looked up in a rubric, for everything that is found in it afterwards.
struct Draft
{
    struct Word
    {
        QString plain;   ///< lower case, as plainWord() has it
        int id = -1;     ///< of its stem in the rubric; -1 for one that nothing asks for
        int vector = -1; ///< its number in the vectors of the draft's language
        int joined = -1; ///< of the word that it makes with the next one
        bool stop = false;
        bool figure = false; ///< digits, or a number in words
        bool listed = false; ///< in a row of words that is no sentence
    };
    /// What a sentence says for a word of the rubric.
    struct Hit
    {
        int word = 0;
        double strength = 0;
        qsizetype token = 0;
        qsizetype length = 1; ///< in tokens: a phrase may stand for a word
        bool listed = false;  ///< only in a row of words, which says nothing about them
    };
    struct SentenceHits
    {
        QList<Hit> hits;   ///< the strongest for each word; none where a heading stands alone
        bool list = false; ///< words in a row, not a sentence
        int names = 0;     ///< how many stand in the row
        Heading heading;
    };

    QString text;
    std::shared_ptr<const Lexicon> lexicon; ///< of the language the draft is in
    Tokens tokens;
    QList<Word> words;             ///< one per token
    QList<SentenceHits> sentences; ///< one per tokens.sentences

    [[nodiscard]] QStringView surface(qsizetype token) const
    {
        const Place place = tokens.tokens.at(token).place;
        return QStringView(text).mid(place.offset, place.length);
    }
    /// From the first letter of one token to the last of another.
    [[nodiscard]] Place span(qsizetype first, qsizetype last) const
    {
        const qsizetype offset = tokens.tokens.at(first).place.offset;
        return {offset, tokens.tokens.at(last).place.end() - offset};
    }
};

/// Nothing when `cancelled` turned true.
std::optional<Draft> readDraft(const QString &text, const Rubric &rubric, const std::atomic_bool *cancelled);

} // namespace starling::feedback

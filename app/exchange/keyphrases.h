// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pack.h"

#include <QHash>
#include <QSet>

#include <vector>

namespace starling::exchange {

/// Finds the terms that characterise a question: often in it, and rarely in the other questions of the page.
class KeyPhrases
{
public:
    explicit KeyPhrases(const QList<Question> &questions);

    /// The most characteristic terms of one question, best first, spelled for the middle of a sentence.
    [[nodiscard]] QStringList of(qsizetype question) const;

private:
    using Counts = QHash<QString, double>;

    void count(const QString &text, double weight, Counts &counts);
    [[nodiscard]] double weightOf(const QString &phrase, const Counts &counts) const;
    [[nodiscard]] QString inSentence(const QString &phrase) const;

    const QList<Question> &m_questions;
    std::vector<Counts> m_counts;      // per question: how often its words occur, by their weight
    QHash<QString, int> m_questionsOf; // per word: how many questions have it
    QHash<QString, int> m_lower;       // per word: how often it is written small
    QSet<QString> m_names;             // terms of one word, "Kafka"
};

} // namespace starling::exchange

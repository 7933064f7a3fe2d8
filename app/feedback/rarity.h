// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pack.h"
#include "lexicon.h"

#include <QHash>
#include <QString>
#include <QStringList>

namespace starling::feedback {

/// How rare words are over the questions of a store: a word that every question uses says little about one.
class Rarity
{
public:
    /// Counts the words of one question, all its sections.
    void add(const Question &question, Words &words);

    [[nodiscard]] int questions() const { return m_questions; }
    /// How many questions use the stem.
    [[nodiscard]] int uses(const QString &stem) const { return m_uses.value(stem); }
    /// 0 (in every question) to 1 (in none): the inverse document frequency (Spärck Jones 1972), scaled. A
    /// word of the lexicon's common ones never weighs much, however few the questions are.
    [[nodiscard]] double of(const QString &stem, const Lexicon &lexicon) const;
    /// The same for a phrase: that of its rarest word.
    [[nodiscard]] double of(const QStringList &stems, const Lexicon &lexicon) const;

private:
    [[nodiscard]] double weight(double uses) const;

    int m_questions = 0;
    QHash<QString, int> m_uses;
};

/// All texts of a question, for counting.
QStringList textsOf(const Question &question);

} // namespace starling::feedback

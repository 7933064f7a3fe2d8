// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wordlists.h"
#include "words.h"
#include "wordvectors.h"

#include <QHash>
#include <QList>
#include <QSet>

namespace starling::feedback {

/// The word lists of a language made ready to compare with: words as numbers, phrases by their first word.
/// A value made once and shared by all threads.
class Lexicon
{
public:
    /// `vectors` may be null: then only words and their synonyms are compared.
    explicit Lexicon(WordLists lists, std::shared_ptr<const WordVectors> vectors = {});

    /// A phrase as the numbers of its words' stems; `group` is an index into the synonyms.
    struct Phrase
    {
        QList<int> ids;
        int group = 0;
        int number = 0; ///< counts all phrases
    };

    [[nodiscard]] const WordLists &lists() const { return m_lists; }
    [[nodiscard]] const WordVectors *vectors() const { return m_vectors.get(); }
    /// For one thread; each caller makes its own.
    [[nodiscard]] Words words() const { return Words(m_lists.language, m_spellings); }

    [[nodiscard]] bool isStop(const QString &plain) const { return m_stop.contains(plain); }
    [[nodiscard]] bool isCommon(const QString &stem) const { return m_common.contains(stem); }
    /// Numbers of stems; the rubric goes on counting from ids().size().
    [[nodiscard]] const QHash<QString, int> &ids() const { return m_ids; }
    /// The synonyms that begin with a stem.
    [[nodiscard]] const QHash<int, QList<Phrase>> &phrases() const { return m_phrases; }
    /// The groups a single stem is a member of.
    [[nodiscard]] QList<int> groupsOf(const QString &stem) const { return m_groups.value(stem); }
    /// The stems of a group's members, a phrase each, with its number.
    [[nodiscard]] const QList<QList<QPair<QStringList, int>>> &members() const { return m_members; }
    [[nodiscard]] const QSet<int> &figureGroups() const { return m_figureGroups; }

private:
    void addGroup(int group, Words &words);
    int idOf(const QString &stem);

    WordLists m_lists;
    std::shared_ptr<const WordVectors> m_vectors;
    QHash<QString, QString> m_spellings;
    QSet<QString> m_stop;
    QSet<QString> m_common;
    QHash<QString, int> m_ids;
    QHash<int, QList<Phrase>> m_phrases;
    QHash<QString, QList<int>> m_groups;
    QList<QList<QPair<QStringList, int>>> m_members;
    int m_count = 0;
    QSet<int> m_figureGroups;
};

/// The stems of a phrase, stop words too.
QStringList stemsOf(QStringView phrase, Words &words);

} // namespace starling::feedback

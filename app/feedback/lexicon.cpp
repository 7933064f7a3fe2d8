// SPDX-License-Identifier: GPL-3.0-or-later
#include "lexicon.h"

#include "tokens.h"

#include <algorithm>

namespace starling::feedback {

Lexicon::Lexicon(WordLists lists, std::shared_ptr<const WordVectors> vectors)
    : m_lists(std::move(lists)), m_vectors(std::move(vectors))
{
    for (const auto &[british, american] : std::as_const(m_lists.spellings))
        m_spellings.insert(british, american);
    Words own = words();
    for (const QString &word : std::as_const(m_lists.stopWords))
        m_stop.insert(plainWord(word));
    for (const QString &word : std::as_const(m_lists.common))
        m_common.insert(own.stem(word));
    m_members.resize(m_lists.synonyms.size());
    for (int group = 0; group < m_lists.synonyms.size(); ++group)
        addGroup(group, own);
}

void Lexicon::addGroup(int group, Words &words)
{
    const WordLists::Group &synonyms = m_lists.synonyms.at(group);
    if (synonyms.figures)
        m_figureGroups.insert(group);
    for (const QString &member : synonyms.members) {
        const QStringList stems = stemsOf(member, words);
        const bool known = std::any_of(m_members.at(group).cbegin(), m_members.at(group).cend(),
                                       [&stems](const auto &each) { return each.first == stems; });
        if (stems.isEmpty() || known)
            continue;
        Phrase phrase;
        phrase.group = group;
        phrase.number = m_count++;
        m_members[group].append({stems, phrase.number});
        for (const QString &stem : stems)
            phrase.ids += idOf(stem);
        m_phrases[phrase.ids.first()] += phrase;
        if (stems.size() == 1)
            m_groups[stems.first()] += group;
    }
}

int Lexicon::idOf(const QString &stem)
{
    const auto known = m_ids.constFind(stem);
    if (known != m_ids.cend())
        return *known;
    const int id = static_cast<int>(m_ids.size());
    m_ids.insert(stem, id);
    return id;
}

QStringList stemsOf(QStringView phrase, Words &words)
{
    QStringList stems;
    const Tokens tokens = tokenise(phrase);
    for (const Token &token : tokens.tokens)
        stems += words.stem(phrase.mid(token.place.offset, token.place.length));
    return stems;
}

} // namespace starling::feedback

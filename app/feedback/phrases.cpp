// SPDX-License-Identifier: GPL-3.0-or-later
#include "phrases.h"

namespace starling::feedback {

Phrases::Phrases(const QStringList &phrases)
{
    for (const QString &phrase : phrases) {
        QStringList words;
        const Tokens tokens = tokenise(phrase);
        for (const Token &token : tokens.tokens)
            words += plainWord(QStringView(phrase).mid(token.place.offset, token.place.length));
        if (!words.isEmpty())
            m_byFirst[words.first()] += words;
    }
}

qsizetype Phrases::lengthAt(const Draft &draft, qsizetype token, qsizetype end) const
{
    const auto found = m_byFirst.constFind(draft.words.at(token).plain);
    if (found == m_byFirst.cend())
        return 0;
    qsizetype longest = 0;
    for (const QStringList &words : *found) {
        qsizetype same = 1;
        while (same < words.size() && token + same < end &&
               draft.words.at(token + same).plain == words.at(same))
            ++same;
        if (same == words.size())
            longest = qMax(longest, same);
    }
    return longest;
}

} // namespace starling::feedback

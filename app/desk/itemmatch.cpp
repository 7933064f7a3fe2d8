// SPDX-License-Identifier: GPL-3.0-or-later
#include "itemmatch.h"

#include <QSet>

#include <algorithm>

namespace starling {
namespace {

QSet<QString> wordsOf(const QString &text)
{
    QSet<QString> words;
    QString word;
    for (const QChar c : text) {
        if (c.isLetterOrNumber()) {
            word += c.toCaseFolded();
        } else if (!word.isEmpty()) {
            words.insert(word);
            word.clear();
        }
    }
    if (!word.isEmpty())
        words.insert(word);
    return words;
}

/// At least half of the words of both together are in both.
bool isSimilar(const QString &left, const QString &right)
{
    const QSet<QString> leftWords = wordsOf(left);
    const QSet<QString> rightWords = wordsOf(right);
    const auto common = std::count_if(leftWords.cbegin(), leftWords.cend(),
                                      [&](const QString &word) { return rightWords.contains(word); });
    const auto all = leftWords.size() + rightWords.size() - common;
    return all > 0 && 2 * common >= all;
}

} // namespace

ItemMatch matchItems(const QList<store::StoredItem> &stored, const QList<Term> &texts)
{
    ItemMatch match;
    match.kept.resize(texts.size());
    QList<bool> taken(stored.size(), false);
    const auto take = [&](qsizetype text, auto fits) {
        if (match.kept.at(text).isValid())
            return;
        for (qsizetype i = 0; i < stored.size(); ++i) {
            if (!taken.at(i) && fits(stored.at(i))) {
                match.kept[text] = stored.at(i).id;
                taken[i] = true;
                return;
            }
        }
    };
    for (const bool retired : {false, true}) {
        for (qsizetype t = 0; t < texts.size(); ++t)
            take(t, [&](const store::StoredItem &item) {
                return item.retired == retired && item.text == texts.at(t).term;
            });
    }
    for (qsizetype t = 0; t < texts.size(); ++t)
        take(t, [&](const store::StoredItem &item) {
            return !item.retired && item.position == t && isSimilar(item.text, texts.at(t).term);
        });
    for (qsizetype i = 0; i < stored.size(); ++i) {
        if (!taken.at(i) && !stored.at(i).retired)
            match.dropped.append(stored.at(i).id);
    }
    return match;
}

} // namespace starling

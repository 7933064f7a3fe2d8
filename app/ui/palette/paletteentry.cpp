// SPDX-License-Identifier: GPL-3.0-or-later
#include "paletteentry.h"

#include <QStringList>

namespace starling::ui {

PaletteWords::PaletteWords(const QString &typed) : m_typed(typed.simplified())
{
    SearchQuery all;
    const QStringList words = m_typed.split(u' ', Qt::SkipEmptyParts);
    for (const QString &word : words) {
        const SearchLeaf leaf{.text = word, .prefix = true};
        all.clauses.append({leaf});
        m_words.append(SearchHits({.clauses = {{leaf}}}));
    }
    m_all = SearchHits(all);
}

int PaletteWords::distance(const QString &title, const QString &more) const
{
    if (title.startsWith(m_typed, Qt::CaseInsensitive))
        return 0;
    int inTitle = 0;
    for (const SearchHits &word : m_words) {
        if (!word.in(title, SearchLeaf::Field::Any, 1).isEmpty())
            ++inTitle;
        else if (word.in(more, SearchLeaf::Field::Any, 1).isEmpty())
            return -1;
    }
    if (inTitle == 0)
        return -1;
    return inTitle == m_words.size() ? 1 : 2;
}

QString plainText(const QAction &action)
{
    QString text = action.text();
    text.replace(QStringLiteral("&&"), QStringLiteral("\1")).remove(u'&').replace(u'\1', u'&');
    if (text.endsWith(u'…'))
        text.chop(1);
    return text.simplified();
}

} // namespace starling::ui

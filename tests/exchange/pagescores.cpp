// SPDX-License-Identifier: GPL-3.0-or-later
#include "pagescores.h"

#include "exchange/lexicon.h"
#include "exchange/pagereader.h"
#include "pagefixture.h"

#include <QFile>
#include <QSet>

namespace starling::test {

QStringList shippedTerms()
{
    QFile file(QStringLiteral(":/starling/lexicon/terms.txt"));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()).split(u'\n') : QStringList();
}

QStringList withoutTermsOf(const Pack &page, const QStringList &lexicon)
{
    QSet<QString> own;
    for (const Question &question : page.questions) {
        for (const QString &term : termsOf(question))
            own.insert(term.toLower());
    }
    QStringList others;
    for (const QString &term : lexicon) {
        if (!own.contains(term.toLower()))
            others += term;
    }
    return others;
}

PageScores scoresWith(const QStringList &lexicon, const Pack &page)
{
    exchange::Watch watch;
    const exchange::ImportResult read =
        exchange::readPage(exchange::pageLines(printed(page, {.titles = true}), watch),
                           exchange::Format::PageText, exchange::Lexicon(lexicon.join(u'\n')), watch);
    PageScores scores;
    if (!read || read->pack.questions.size() != page.questions.size())
        return scores;
    const auto all = static_cast<double>(page.questions.size());
    for (qsizetype i = 0; i < page.questions.size(); ++i) {
        const Question &found = read->pack.questions.at(i);
        const QStringList right = termsOf(page.questions.at(i));
        scores.terms += f1(termsOf(found), right) / all;
        scores.points += f1(found.keyPoints, page.questions.at(i).keyPoints) / all;
        for (const QString &term : termsOf(found)) {
            if (!right.contains(term))
                scores.wrong += term;
        }
    }
    return scores;
}

} // namespace starling::test

// SPDX-License-Identifier: GPL-3.0-or-later
#include "pagescores.h"

#include "exchange/lexicon.h"
#include "exchange/pagereader.h"
#include "pagefixture.h"

#include <QFile>
#include <QSet>

namespace starling::test {

namespace {

QString resourceOf(const QString &name)
{
    QFile file(QStringLiteral(":/starling/lexicon/") + name);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

} // namespace

QStringList shippedTerms()
{
    return resourceOf(QStringLiteral("terms.txt")).split(u'\n');
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
    exchange::Lexicon words(lexicon.join(u'\n'));
    if (!lexicon.isEmpty())
        words.setOrdinaryWords(exchange::shippedWords());
    const exchange::ImportResult read =
        exchange::readPage(exchange::pageLines(printed(page, {.titles = true}), watch),
                           exchange::Format::PageText, std::move(words), watch);
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
        for (const QString &point : found.keyPoints) {
            if (!page.questions.at(i).keyPoints.contains(point))
                scores.wrongPoints += point;
        }
    }
    return scores;
}

} // namespace starling::test

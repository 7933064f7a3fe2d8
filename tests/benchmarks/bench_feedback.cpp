// SPDX-License-Identifier: GPL-3.0-or-later
#include "figures.h"
#include "separation.h"

#include "desk/wordlists.h"
#include "feedback/coverage.h"

#include <QCoreApplication>
#include <QDir>

#include <cstdio>

using namespace starling;
using namespace starling::bench;
using namespace starling::feedback;

namespace {

QList<Rubric> rubricsOf(const Pack &pack, const QList<Pack> &store, const std::shared_ptr<const Lexicon> &lexicon)
{
    Words words = lexicon->words();
    Rarity rarity;
    for (const Pack &each : store) {
        for (const Question &question : each.questions)
            rarity.add(question, words);
    }
    QList<Rubric> rubrics;
    for (const Question &question : pack.questions)
        rubrics += rubricOf(question, lexicon, rarity, longFormsOf(*lexicon));
    return rubrics;
}

Pairs pairsOf(const Pack &pack, const QList<Rubric> &rubrics, double Coverage::*)
{
    Pairs pairs;
    for (qsizetype i = 0; i < pack.questions.size(); ++i) {
        const QString text = pack.questions.at(i).howToAnswer.join(u'\n');
        for (qsizetype j = 0; j < rubrics.size(); ++j) {
            const auto draft = readDraft(text, rubrics.at(j), nullptr);
            const double score = coverageOf(*draft, rubrics.at(j)).score;
            (i == j ? pairs.own : pairs.foreign) += score;
        }
    }
    return pairs;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const auto lexicon = readLexicon(QStringLiteral("en"), {});
    const Pack shipped = readPack(QStringLiteral(STARLING_PACKS "/senior-backend-engineer.json"));
    const Pack seed = readPack(QStringLiteral(STARLING_SHARED "/seed/backend-interview-questions.txt"));
    reportPairs(QStringLiteral("seed"), pairsOf(seed, rubricsOf(seed, {shipped, seed}, lexicon), &Coverage::score));
    reportPairs(QStringLiteral("shipped"),
                pairsOf(shipped, rubricsOf(shipped, {shipped}, lexicon), &Coverage::score));
    Pairs pages;
    const QDir folder(QStringLiteral(STARLING_TEST_DATA "/pages"));
    for (const QString &name : folder.entryList({QStringLiteral("*.json")}, QDir::Files, QDir::Name)) {
        const Pack page = readPack(folder.filePath(name));
        const Pairs pairs = pairsOf(page, rubricsOf(page, {shipped, page}, lexicon), &Coverage::score);
        reportPairs(name, pairs);
        pages.add(pairs);
    }
    reportPairs(QStringLiteral("all pages"), pages);
    return 0;
}

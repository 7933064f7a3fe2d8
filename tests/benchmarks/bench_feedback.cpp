// SPDX-License-Identifier: GPL-3.0-or-later
// bench_feedback [--details] [--tuning]: how well feedback tells a question's own drafts from foreign ones,
// how many key points of reworded drafts it finds, that lists of buzzwords do not pass, and how long it
// takes. Details are of the drafts for tuning only: the others are held out.
#include "figures.h"
#include "rewording.h"
#include "separation.h"

#include "desk/wordlists.h"
#include "feedback/feedback.h"

#include <QCoreApplication>
#include <QDir>

#include <cstdio>

using namespace starling;
using namespace starling::bench;
using namespace starling::feedback;

namespace {

Pairs pairsOf(const Pack &pack, const QList<Rubric> &rubrics)
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

/// The pages of a folder of tests/data, and all of them together.
void reportPages(const char *name, const Pack &shipped, const std::shared_ptr<const Lexicon> &lexicon)
{
    Pairs all;
    const QDir folder(QStringLiteral(STARLING_TEST_DATA "/") + QLatin1StringView(name));
    for (const QString &file : folder.entryList({QStringLiteral("*.json")}, QDir::Files, QDir::Name)) {
        const Pack page = readPack(folder.filePath(file));
        const Pairs pairs = pairsOf(page, rubricsOf(page, {shipped, page}, lexicon));
        reportPairs(file, pairs);
        all.add(pairs);
    }
    reportPairs(QStringLiteral("all of ") + QLatin1StringView(name), all);
}

/// Drafts of 1,000 and 20,000 words, put together from the answers of the pack.
void reportTimes(const Pack &pack, const QList<Rubric> &rubrics)
{
    QStringList sentences;
    for (const Question &question : pack.questions)
        sentences += question.howToAnswer;
    const QStringList words = sentences.join(u' ').split(u' ');
    for (const auto &[count, name] :
         {std::pair(1'000, "feedback on 1,000 words"), std::pair(20'000, "feedback on 20,000 words")}) {
        QStringList text;
        for (int i = 0; i < count; ++i)
            text += words.at(i % words.size());
        const QString draft = text.join(u' ');
        QList<double> times;
        QList<double> processor;
        for (int round = 0; round < (count > 1'000 ? 5 : 60); ++round)
            times << timed([&] {
                processor << processorTimed(
                    [&] { (void)feedbackOn(draft, rubrics.at(round % rubrics.size())); });
            });
        report(name, times);
        report("  of processor time", processor);
    }
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const auto lexicon = readLexicon(QStringLiteral("en"), {});
    const Pack shipped = readPack(QStringLiteral(STARLING_PACKS "/senior-backend-engineer.json"));
    const Pack seed = readPack(QStringLiteral(STARLING_SHARED "/seed/backend-interview-questions.txt"));
    reportPairs(QStringLiteral("seed"), pairsOf(seed, rubricsOf(seed, {shipped, seed}, lexicon)));
    reportPairs(QStringLiteral("shipped"), pairsOf(shipped, rubricsOf(shipped, {shipped}, lexicon)));
    const bool details = application.arguments().contains(QStringLiteral("--details"));
    const QList<Rubric> rubrics = rubricsOf(shipped, {shipped}, lexicon);
    Rewording rewording(shipped, lexicon);
    rewording.reportReworded("reworded, first (tuned)", QStringLiteral("reworded-first.json"), details);
    rewording.reportReworded("reworded, second (tuned)", QStringLiteral("reworded-second.json"), details);
    rewording.reportReworded("reworded, spoken (tuned)", QStringLiteral("reworded-tuning.json"), details);
    rewording.reportReworded("reworded, fourth (tuned)", QStringLiteral("reworded-fourth.json"), details);
    rewording.reportReworded("reworded, sixth (tuned)", QStringLiteral("reworded-sixth.json"), details);
    rewording.reportReworded("reworded, seventh (tuned)", QStringLiteral("reworded-seventh.json"), details);
    rewording.reportReworded("reworded, ninth (for tuning)", QStringLiteral("reworded-ninth.json"), details);
    rewording.reportReworded("reworded, tenth (for tuning)", QStringLiteral("reworded-tenth.json"), details);
    rewording.reportReworded("reworded, eleventh (for tuning)", QStringLiteral("reworded-eleventh.json"),
                             details);
    rewording.reportBuzzwords("off the topic (tuned)", QStringLiteral("offtopic-tuning.json"), details);
    rewording.reportBuzzwords("off the topic, second (for tuning)", QStringLiteral("offtopic-second.json"),
                              details);
    rewording.reportBuzzwords("off the topic, third (for tuning)", QStringLiteral("offtopic-third.json"),
                              details);
    rewording.reportBuzzwords("buzzwords (tuned)", QStringLiteral("buzzwords-tuning.json"), details);
    rewording.reportBuzzwords("buzzwords, second (for tuning)", QStringLiteral("buzzwords-second.json"),
                              details);
    rewording.reportBuzzwords("buzzwords, third (for tuning)", QStringLiteral("buzzwords-third.json"),
                              details);
    rewording.reportBuzzwords("woven (tuned)", QStringLiteral("woven-tuning.json"), details);
    if (!application.arguments().contains(QStringLiteral("--tuning"))) {
        rewording.reportReworded("reworded, third (held out)", QStringLiteral("reworded-third.json"));
        rewording.reportReworded("reworded, fifth (held out)", QStringLiteral("reworded-fifth.json"));
        rewording.reportReworded("reworded, eighth (held out)", QStringLiteral("reworded-eighth.json"));
        rewording.reportReworded("reworded, twelfth (held out)", QStringLiteral("reworded-twelfth.json"));
        rewording.reportReworded("reworded, thirteenth (held out)",
                                 QStringLiteral("reworded-thirteenth.json"));
        rewording.reportReworded("reworded, fourteenth (held out)",
                                 QStringLiteral("reworded-fourteenth.json"));
        rewording.reportBuzzwords("off the topic (held out)", QStringLiteral("offtopic-held-out.json"));
        rewording.reportBuzzwords("buzzwords (held out)", QStringLiteral("buzzwords-held-out.json"));
        rewording.reportBuzzwords("buzzwords, fourth (held out)", QStringLiteral("buzzwords-fourth.json"));
        rewording.reportBuzzwords("buzzwords, fifth (held out)", QStringLiteral("buzzwords-fifth.json"));
        rewording.reportBuzzwords("woven (held out)", QStringLiteral("woven-held-out.json"));
    }
    reportPages("pages", shipped, lexicon);
    reportPages("smallpages", shipped, lexicon);
    reportPages("heldout", shipped, lexicon);
    reportPages("farheldout", shipped, lexicon);
    reportTimes(shipped, rubrics);
    return 0;
}

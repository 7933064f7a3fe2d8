// SPDX-License-Identifier: GPL-3.0-or-later
// bench_feedback [--details]: how well feedback tells a question's own drafts from foreign ones, how many key
// points of reworded drafts it finds, and how long it takes.
#include "figures.h"
#include "separation.h"

#include "desk/wordlists.h"
#include "feedback/feedback.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <cstdio>

using namespace starling;
using namespace starling::bench;
using namespace starling::feedback;

namespace {

QList<Rubric> rubricsOf(const Pack &pack, const QList<Pack> &store,
                        const std::shared_ptr<const Lexicon> &lexicon)
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

struct Reworded
{
    int points = 0;
    int covered = 0;
    int foreignPoints = 0;
    int foreignCovered = 0;
    int drafts = 0;
    int goodDrafts = 0;
    double least = 1;

    /// One draft against its own question and the others of its pack.
    void add(const QString &text, const QString &id, const Pack &pack, const QList<Rubric> &rubrics,
             bool details)
    {
        for (qsizetype i = 0; i < rubrics.size(); ++i) {
            const auto draft = readDraft(text, rubrics.at(i), nullptr);
            const Coverage coverage = coverageOf(*draft, rubrics.at(i));
            const bool own = pack.questions.at(i).uid == id;
            int here = 0;
            for (const PointMatch &point : coverage.keyPoints) {
                here += point.state == State::Covered ? 1 : 0;
                if (own && details && point.state != State::Covered)
                    std::printf("   %.2f %s | %s\n", point.degree, qPrintable(point.text),
                                qPrintable(point.matched.join(u' ')));
            }
            (own ? points : foreignPoints) += static_cast<int>(coverage.keyPoints.size());
            (own ? covered : foreignCovered) += here;
            if (own) {
                const double share = here / double(coverage.keyPoints.size());
                least = std::min(least, share);
                ++drafts;
                goodDrafts += share >= 0.85 ? 1 : 0;
                if (details)
                    std::printf("%.2f score %.2f %s\n", share, coverage.score, qPrintable(id));
            }
        }
    }

    void report(const char *name) const
    {
        std::printf("%-30s covered %d of %d (%.3f), %d of %d drafts >= 0.85, least %.3f; against other "
                    "questions %.3f\n",
                    name, covered, points, covered / double(points), goodDrafts, drafts, least,
                    foreignCovered / double(foreignPoints));
    }
};

QJsonArray draftsOf(const QString &name)
{
    QFile file(QStringLiteral(STARLING_TEST_DATA "/feedback/") + name);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QJsonDocument::fromJson(file.readAll()).object()[QStringLiteral("drafts")].toArray();
}

/// The drafts of the shipped pack, then those of the pages of other roles, which nothing was tuned on.
void reportReworded(const Pack &shipped, const QList<Rubric> &rubrics,
                    const std::shared_ptr<const Lexicon> &lexicon, bool details)
{
    Reworded first;
    for (const QJsonValue &entry : draftsOf(QStringLiteral("reworded-first.json")))
        first.add(entry[QStringLiteral("text")].toString(), entry[QStringLiteral("question")].toString(),
                  shipped, rubrics, details);
    first.report("reworded, first half");
    Reworded second;
    for (const QJsonValue &entry : draftsOf(QStringLiteral("reworded-second.json"))) {
        const Pack page = readPack(QStringLiteral(STARLING_TEST_DATA "/pages/%1.json")
                                       .arg(entry[QStringLiteral("page")].toString()));
        second.add(entry[QStringLiteral("text")].toString(), entry[QStringLiteral("question")].toString(),
                   page, rubricsOf(page, {shipped, page}, lexicon), false);
    }
    second.report("reworded, held out");
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
        for (int round = 0; round < (count > 1'000 ? 5 : 60); ++round)
            times << timed([&] { (void)feedbackOn(draft, rubrics.at(round % rubrics.size())); });
        report(name, times);
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
    reportReworded(shipped, rubrics, lexicon, details);
    Pairs pages;
    const QDir folder(QStringLiteral(STARLING_TEST_DATA "/pages"));
    for (const QString &name : folder.entryList({QStringLiteral("*.json")}, QDir::Files, QDir::Name)) {
        const Pack page = readPack(folder.filePath(name));
        const Pairs pairs = pairsOf(page, rubricsOf(page, {shipped, page}, lexicon));
        reportPairs(name, pairs);
        pages.add(pairs);
    }
    reportPairs(QStringLiteral("all pages"), pages);
    reportTimes(shipped, rubrics);
    return 0;
}

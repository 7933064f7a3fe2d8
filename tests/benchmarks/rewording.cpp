// SPDX-License-Identifier: GPL-3.0-or-later
#include "rewording.h"

#include "separation.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <cstdio>

namespace starling::bench {

using namespace Qt::StringLiterals;
using namespace feedback;

namespace {

struct Draft
{
    QString page;
    QString question;
    QString text;
};

QList<Draft> draftsOf(const QString &name)
{
    QFile file(QStringLiteral(STARLING_TEST_DATA "/feedback/") + name);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QList<Draft> drafts;
    for (const QJsonValue &entry :
         QJsonDocument::fromJson(file.readAll()).object()[QStringLiteral("drafts")].toArray())
        drafts << Draft{entry[QStringLiteral("page")].toString(),
                        entry[QStringLiteral("question")].toString(),
                        entry[QStringLiteral("text")].toString()};
    return drafts;
}

struct Count
{
    int points = 0;
    int covered = 0;

    double share() const { return points > 0 ? covered / double(points) : 0; }
    void add(const Count &other)
    {
        points += other.points;
        covered += other.covered;
    }
};

Count coveredPoints(const Coverage &coverage)
{
    Count count;
    count.points = static_cast<int>(coverage.keyPoints.size());
    for (const PointMatch &point : coverage.keyPoints)
        count.covered += point.state == State::Covered ? 1 : 0;
    return count;
}

/// The first part of a draft that goes through the key points in their order.
QString beginningOf(const Draft &draft, const Rubric &rubric)
{
    const auto whole = readDraft(draft.text, rubric, nullptr);
    const qsizetype kept = whole->tokens.sentences.size() * 6 / 10;
    return draft.text.left(whole->tokens.sentences.at(kept).place.offset);
}

/// The last quarter of the key points, which such a beginning does not speak of.
Count endingPoints(const Coverage &coverage)
{
    Count count;
    count.points = static_cast<int>(std::max(qsizetype{1}, coverage.keyPoints.size() / 4));
    for (qsizetype i = coverage.keyPoints.size() - count.points; i < coverage.keyPoints.size(); ++i)
        count.covered += coverage.keyPoints.at(i).state == State::Covered ? 1 : 0;
    return count;
}

void printPoints(const Draft &draft, const Coverage &coverage, State notThis, State notThat)
{
    std::printf("%.2f score %.2f topic %.2f %s %s\n", coveredPoints(coverage).share(), coverage.score,
                coverage.subject.topic, qPrintable(draft.page), qPrintable(draft.question));
    for (const PointMatch &point : coverage.keyPoints) {
        if (point.state != notThis && point.state != notThat)
            std::printf("   %.2f %s | %s\n", point.degree, qPrintable(point.text),
                        qPrintable(point.matched.join(u' ')));
    }
}

} // namespace

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

Rewording::Rewording(Pack shipped, std::shared_ptr<const Lexicon> lexicon)
    : m_shipped(std::move(shipped)), m_lexicon(std::move(lexicon))
{
}

const Rewording::Role &Rewording::role(const QString &page)
{
    const auto known = m_roles.constFind(page);
    if (known != m_roles.cend())
        return *known;
    if (page.isEmpty())
        return *m_roles.insert(page, {m_shipped, rubricsOf(m_shipped, {m_shipped}, m_lexicon)});
    Pack pack;
    for (const char *folder : {"pages", "smallpages", "heldout"}) {
        if (pack.questions.isEmpty())
            pack = readPack(u"%1/%2/%3.json"_s.arg(QLatin1StringView(STARLING_TEST_DATA),
                                                   QLatin1StringView(folder), page));
    }
    return *m_roles.insert(page, {pack, rubricsOf(pack, {m_shipped, pack}, m_lexicon)});
}

void Rewording::reportReworded(const char *name, const QString &file, bool details)
{
    Count own;
    Count foreign;
    Count unsaid;
    int drafts = 0;
    int good = 0;
    double least = 1;
    for (const Draft &draft : draftsOf(file)) {
        const Role &here = role(draft.page);
        for (qsizetype i = 0; i < here.rubrics.size(); ++i) {
            const Rubric &rubric = here.rubrics.at(i);
            const Coverage coverage = coverageOf(*readDraft(draft.text, rubric, nullptr), rubric);
            const Count count = coveredPoints(coverage);
            if (here.pack.questions.at(i).uid != draft.question) {
                foreign.add(count);
                continue;
            }
            own.add(count);
            unsaid.add(
                endingPoints(coverageOf(*readDraft(beginningOf(draft, rubric), rubric, nullptr), rubric)));
            ++drafts;
            good += count.share() >= 0.85 ? 1 : 0;
            least = std::min(least, count.share());
            if (details)
                printPoints(draft, coverage, State::Covered, State::Covered);
        }
    }
    std::printf("%-30s covered %d of %d (%.3f), %d of %d drafts >= 0.85, least %.3f; against other "
                "questions %.3f, of points cut away %.3f\n",
                name, own.covered, own.points, own.share(), good, drafts, least, foreign.share(),
                unsaid.share());
}

void Rewording::reportBuzzwords(const char *name, const QString &file, bool details)
{
    Count all;
    int drafts = 0;
    int passing = 0;
    double most = 0;
    for (const Draft &draft : draftsOf(file)) {
        const Role &here = role(draft.page);
        for (qsizetype i = 0; i < here.rubrics.size(); ++i) {
            if (here.pack.questions.at(i).uid != draft.question)
                continue;
            const Rubric &rubric = here.rubrics.at(i);
            const Coverage coverage = coverageOf(*readDraft(draft.text, rubric, nullptr), rubric);
            const Count count = coveredPoints(coverage);
            all.add(count);
            ++drafts;
            passing += count.covered > 0 ? 1 : 0;
            most = std::max(most, count.share());
            if (details)
                printPoints(draft, coverage, State::Missing, State::Touched);
        }
    }
    std::printf("%-30s covered %d of %d (%.3f), %d of %d drafts with a point covered, most %.3f\n", name,
                all.covered, all.points, all.share(), passing, drafts, most);
}

} // namespace starling::bench

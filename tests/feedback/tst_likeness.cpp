// SPDX-License-Identifier: GPL-3.0-or-later
#include "feedback/likeness.h"

#include "feedbackfixture.h"

#include <QtTest>

using namespace starling;
using namespace starling::feedback;
using namespace starling::test;
using namespace Qt::StringLiterals;

namespace {

/// A draft beside the key points of a question.
struct Beside
{
    Beside(const QStringList &points, const QString &text)
        : rubric(rubricOf([&points] {
            Question question;
            question.keyPoints = points;
            return question;
        }()))
        , draft(*readDraft(text, rubric, nullptr))
        , likeness(draft, rubric, pointsOf(rubric), nullptr)
    {
    }

    Rubric rubric;
    Draft draft;
    Likeness likeness;
};

} // namespace

/// How much a sentence is like a key point.
class TestLikeness : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theSameWordsAreLikeMost()
    {
        const Beside it({u"Backup restored every month"_s},
                        u"We restored the backup every month. My aunt bakes bread."_s);
        QVERIFY(it.likeness.of(0, 0) > 0.9);
        QVERIFY(it.likeness.of(0, 1) < 0.2);
    }

    void wordsUsedAlikeAreNearerThanOthers()
    {
        const Beside it({u"Mistakes admitted to the doctor"_s},
                        u"I told our physician about my errors. I told our neighbour about my bicycle."_s);
        QVERIFY(it.likeness.of(0, 0) > it.likeness.of(0, 1) + 0.1);
    }

    void ofTwoWithTheSameWordsTheShorterIsNearer()
    {
        const Beside it({u"Backup restored every month"_s},
                        u"We restored the backup. We restored the backup while the orchestra tuned violins "
                        "in the garden behind the bakery."_s);
        QVERIFY(it.likeness.of(0, 0) > it.likeness.of(0, 1) + 0.05);
    }

    void ofExamplesOneWillDo()
    {
        const Beside it(
            {u"Databases such as postgres, oracle or cassandra"_s},
            u"I moved the databases to cassandra. I moved the databases. Databases such as oracle, "
            "or cassandra and even postgres."_s);
        QVERIFY(it.likeness.of(0, 0) > 0.7);
        QVERIFY(it.likeness.of(0, 0) > it.likeness.of(0, 1));
        QVERIFY(it.likeness.of(0, 2) <= 1);
    }

    void namesTheWordsThatAreAlike()
    {
        const Beside it({u"Mistakes admitted to the doctor"_s}, u"I told our physician about my errors."_s);
        QStringList named;
        const QList<qsizetype> tokens = it.likeness.alike(0, 0);
        for (const qsizetype token : tokens)
            named += it.draft.surface(token).toString();
        QVERIFY2(named.contains(u"physician"_s) && named.contains(u"errors"_s), qPrintable(named.join(u' ')));
        QVERIFY(!named.contains(u"our"_s));
    }

    /// Without vectors there are the words themselves and their synonyms.
    void withoutVectorsWordsAreCompared()
    {
        Question question;
        question.keyPoints = {u"Sicherung jeden Monat wiederhergestellt"_s};
        const auto german = readLexicon(u"de"_s, {});
        Words words = german->words();
        Rarity rarity;
        rarity.add(question, words);
        const Rubric rubric = feedback::rubricOf(question, german, rarity);
        const Draft draft =
            *readDraft(u"Ich habe die Sicherung jeden Monat wiederhergestellt. Der Garten ist schön."_s,
                       rubric, nullptr);
        const Likeness likeness(draft, rubric, pointsOf(rubric), nullptr);
        QVERIFY(likeness.of(0, 0) > 0.6);
        QCOMPARE(likeness.of(0, 1), 0.0);
        QVERIFY(likeness.alike(0, 0).isEmpty());
    }

    void stopsWhereItIsCancelled()
    {
        const std::atomic_bool cancelled = true;
        const Beside it({u"Backup restored every month"_s}, u"We restored the backup every month."_s);
        const Likeness likeness(it.draft, it.rubric, pointsOf(it.rubric), &cancelled);
        QCOMPARE(likeness.of(0, 0), 0.0);
    }
};

QTEST_GUILESS_MAIN(TestLikeness)
#include "tst_likeness.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/reviewing/parameters.h"
#include "desk/reviewing/reviews.h"
#include "librarypacks.h"

#include <QtTest>

using namespace starling;
using namespace starling::test;
using namespace Qt::StringLiterals;

/// Parameters of a person's own: put in force with every memory state made anew, and taken back.
class TestParameters : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theLogIsTheData();
    void memoriesAreMadeAnew();
    void theDefaultsComeBack();

private:
    static QDateTime at(int day) { return {QDate(2026, 1, 1).addDays(day), QTime(12, 0), Qt::UTC}; }
    /// Each question is forgotten whenever it comes back.
    static void review(LibraryFixture &library)
    {
        Reviews reviews(*library);
        for (int day = 0; day < 40; day += 4) {
            for (int i = 1; i <= 12; ++i) {
                ReviewAnswer answer;
                answer.rating = day % 8 == 0 ? Rating::Good : Rating::Again;
                const CardRef ref{idOf(*library, u"test/q%1"_s.arg(i)), CardKind::Question, {}};
                QVERIFY(reviews.rate(ref, answer, at(day)));
            }
        }
    }
};

void TestParameters::theLogIsTheData()
{
    LibraryFixture library(pack(u"test"_s, 12));
    review(library);
    const auto data = readTrainingData(*library);
    QVERIFY(data);
    QCOMPARE(data->histories.size(), 12);
    QCOMPARE(data->reviews(), 12 * 9);
    QVERIFY(!data->ownInForce());
    QVERIFY(Reviews(*library).undo(12, at(41)));
    QCOMPARE(readTrainingData(*library)->reviews(), 12 * 8);
}

void TestParameters::memoriesAreMadeAnew()
{
    LibraryFixture library(pack(u"test"_s, 12));
    review(library);
    const CardRef ref{idOf(*library, u"test/q1"_s), CardKind::Question, {}};
    const MemoryState before = Reviews(*library).card(ref, at(41))->memory;
    const auto data = readTrainingData(*library);
    const study::TrainingResult result = data->train();
    QCOMPARE(result.outcome, study::TrainingOutcome::Better);
    const auto changed = useParameters(*library, result);
    QVERIFY(changed);
    QCOMPARE(*changed, 12);
    const MemoryState after = Reviews(*library).card(ref, at(41))->memory;
    QVERIFY(after.stability < before.stability);
    QCOMPARE(after.due, before.due); // decided then
    QCOMPARE(*library->verify(false), QStringList());
    QVERIFY(readTrainingData(*library)->ownInForce());
    library.close();
    QVERIFY(library.open()); // also after the program ended
    QVERIFY(readTrainingData(*library)->ownInForce());
}

void TestParameters::theDefaultsComeBack()
{
    LibraryFixture library(pack(u"test"_s, 12));
    review(library);
    const CardRef ref{idOf(*library, u"test/q1"_s), CardKind::Question, {}};
    const MemoryState before = Reviews(*library).card(ref, at(41))->memory;
    QVERIFY(useParameters(*library, readTrainingData(*library)->train()));
    QVERIFY(useDefaultParameters(*library));
    QVERIFY(!readTrainingData(*library)->ownInForce());
    QCOMPARE(Reviews(*library).card(ref, at(41))->memory, before);
    QCOMPARE(*library->verify(false), QStringList());
}

QTEST_GUILESS_MAIN(TestParameters)
#include "tst_parameters.moc"

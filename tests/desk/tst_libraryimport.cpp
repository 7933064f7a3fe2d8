// SPDX-License-Identifier: GPL-3.0-or-later
#include "librarypacks.h"

#include <QtTest>

using namespace starling;
using namespace starling::test;
using namespace Qt::StringLiterals;

/// Newer versions of a pack over what the person left on the older ones.
class TestLibraryImport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void exportGivesTheSamePack();
    void theSamePackAgainWritesNothing();
    void anOlderVersionIsRefused();
    void anUnusablePackIsRefused_data();
    void anUnusablePackIsRefused();
    void planAndImportAgree();
    void ticksSurviveRewordingAndReordering();
    void aTickedItemComesBack();
    void aDroppedQuestionWithATextStaysListed();
    void aDroppedQuestionWithoutAnythingVanishes();
    void aDroppedQuestionReturns();
    void writingOnADroppedQuestionListsIt();
    void theSearchFollowsTheContent();
    void oddCharactersAreMended();
};

void TestLibraryImport::exportGivesTheSamePack()
{
    Pack content = pack(u"odd"_s, 4);
    content.questions[1] = Question();
    content.questions[1].uid = u"bare"_s;
    content.questions[1].number = 17;
    content.questions[1].title = u"Nothing but a title"_s;
    content.questions[2].star = {};
    content.questions[2].star.narrative = u"Once, at night, …"_s;
    std::swap(content.questions[0], content.questions[3]);
    LibraryFixture library(content);
    QCOMPARE(*library->exportPack(library.packId), content);
    QCOMPARE(*library->verify(false), QStringList());
}

void TestLibraryImport::theSamePackAgainWritesNothing()
{
    LibraryFixture library;
    const auto effect = library->importPack(pack(u"test"_s, 3));
    QVERIFY(effect);
    QCOMPARE(effect->unchanged, 3);
    QCOMPARE(effect->added + effect->updated + effect->retired, 0);
    QCOMPARE(effect->pack, library.packId);
    QCOMPARE(effect->storedVersion, u"1.0"_s);
}

void TestLibraryImport::anOlderVersionIsRefused()
{
    LibraryFixture library(pack(u"test"_s, 3, u"1.10"_s));
    const auto refused = library->importPack(pack(u"test"_s, 2, u"1.9"_s));
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, Error::Kind::Refused);
    QCOMPARE(refused.error().what, u"Pack test"_s);
    QCOMPARE(refused.error().detail, u"1.10"_s);
    QCOMPARE(library->counts({library.packId})->questions, 3);
}

void TestLibraryImport::anUnusablePackIsRefused_data()
{
    QTest::addColumn<QString>("packUid");
    QTest::addColumn<QString>("firstUid");
    QTest::newRow("no id of the pack") << QString() << u"q1"_s;
    QTest::newRow("no id of a question") << u"new"_s << QString();
    QTest::newRow("an id twice") << u"new"_s << u"q2"_s;
}

void TestLibraryImport::anUnusablePackIsRefused()
{
    QFETCH(const QString, packUid);
    QFETCH(const QString, firstUid);
    LibraryFixture library;
    const auto packsBefore = *library->packs();
    Pack content = pack(packUid, 2);
    content.questions[0].uid = firstUid;
    QCOMPARE(library->importPack(content).error().kind, Error::Kind::Refused);
    QCOMPARE(*library->packs(), packsBefore);
}

void TestLibraryImport::planAndImportAgree()
{
    LibraryFixture library;
    Pack newer = pack(u"test"_s, 4, u"1.1"_s);
    newer.questions.removeAt(0);
    newer.questions[0].mistakes.append(u"Says nothing of cost"_s);
    const auto plan = library->planImport(newer);
    QVERIFY(plan);
    QCOMPARE(library->counts({library.packId})->questions, 3);
    const auto effect = library->importPack(newer);
    QVERIFY(effect);
    for (const ImportEffect &one : {*plan, *effect}) {
        QCOMPARE(one.added, 1);
        QCOMPARE(one.updated, 1);
        QCOMPARE(one.unchanged, 1);
        QCOMPARE(one.retired, 1);
    }
    QCOMPARE(library->packs()->constLast().version, u"1.1"_s);
    QCOMPARE(*library->exportPack(library.packId), newer);
}

void TestLibraryImport::ticksSurviveRewordingAndReordering()
{
    LibraryFixture library;
    const QuestionId id = idOf(*library, u"q1"_s);
    const QList<ItemId> points = library->question(id)->keyPointIds;
    QVERIFY(library->setTick(points.at(0), true));
    QVERIFY(library->setTick(points.at(2), true));
    Pack newer = pack(u"test"_s, 3, u"2"_s);
    newer.questions[0].keyPoints = {u"Measure before you change any single thing"_s,
                                    u"Caches go stale at the worst time"_s, u"Something new"_s};
    QVERIFY(library->importPack(newer));
    const auto question = library->question(id);
    QCOMPARE(question->content.keyPoints, newer.questions[0].keyPoints);
    QCOMPARE(question->keyPointIds.at(0), points.at(0));
    QCOMPARE(question->keyPointIds.at(1), points.at(2));
    QCOMPARE(question->ticked, (QSet{points.at(0), points.at(2)}));
    QCOMPARE(*library->verify(false), QStringList());
}

void TestLibraryImport::aTickedItemComesBack()
{
    LibraryFixture library;
    const QuestionId id = idOf(*library, u"q1"_s);
    const ItemId point = library->question(id)->keyPointIds.at(1);
    QVERIFY(library->setTick(point, true));
    Pack newer = pack(u"test"_s, 3, u"2"_s);
    const QString text = newer.questions[0].keyPoints.takeAt(1);
    QVERIFY(library->importPack(newer));
    QVERIFY(library->question(id)->ticked.isEmpty());
    QCOMPARE(library->question(id)->content.keyPoints.size(), 2);
    newer.version = u"3"_s;
    newer.questions[0].keyPoints.prepend(text);
    QVERIFY(library->importPack(newer));
    QCOMPARE(library->question(id)->keyPointIds.at(0), point);
    QCOMPARE(library->question(id)->ticked, QSet{point});
}

void TestLibraryImport::aDroppedQuestionWithATextStaysListed()
{
    LibraryFixture library;
    const QuestionId first = idOf(*library, u"q1"_s);
    QVERIFY(library->saveDraft(first, u"mine"_s));
    const ItemId criterion = library->question(idOf(*library, u"q2"_s))->criterionIds.at(0);
    QVERIFY(library->setTick(criterion, true));
    Pack newer = pack(u"test"_s, 4, u"2"_s);
    newer.questions.remove(0, 2);
    const auto effect = library->importPack(newer);
    QCOMPARE(effect->retired, 2);

    const auto rows = library->rows({library.packId}, 0, 10);
    QStringList uids;
    for (const QuestionRow &row : *rows)
        uids.append(row.uid);
    QCOMPARE(uids, (QStringList{u"q3"_s, u"q4"_s, u"q1"_s, u"q2"_s})); // at the end
    QCOMPARE(library->counts({library.packId})->questions, 4);
    QCOMPARE(library->counts({library.packId})->drafts, 1);
    QVERIFY(library->question(first)->retired);
    QCOMPARE(library->question(first)->draft.text, u"mine"_s);
    QCOMPARE(library->question(idOf(*library, u"q2"_s))->ticked, QSet{criterion});
    QCOMPARE(*library->exportPack(library.packId), newer);
    QCOMPARE(library->importPack(newer)->retired, 0); // nothing new about them
    QCOMPARE(*library->verify(false), QStringList());
}

void TestLibraryImport::aDroppedQuestionWithoutAnythingVanishes()
{
    LibraryFixture library;
    const QuestionId last = idOf(*library, u"q3"_s);
    QVERIFY(library->importPack(pack(u"test"_s, 2, u"2"_s)));
    QCOMPARE(library->counts({library.packId})->questions, 2);
    QCOMPARE(*library->rowOf({library.packId}, last), -1);
    QVERIFY(!idOf(*library, u"test/q3"_s).isValid());
    const std::atomic_bool cancelled = false;
    QCOMPARE(library->matches({library.packId}, u"q3"_s, cancelled)->size(), 0);
}

void TestLibraryImport::aDroppedQuestionReturns()
{
    LibraryFixture library;
    const QuestionId last = idOf(*library, u"q3"_s);
    QVERIFY(library->setMastery(last, Mastery::Mastered));
    QVERIFY(library->importPack(pack(u"test"_s, 2, u"2"_s)));
    QVERIFY(library->question(last)->retired);
    const auto effect = library->importPack(pack(u"test"_s, 3, u"3"_s));
    QCOMPARE(effect->updated, 1);
    QCOMPARE(effect->unchanged, 2);
    QVERIFY(!library->question(last)->retired);
    QCOMPARE(library->question(last)->mastery, Mastery::Mastered);
    QCOMPARE(*library->rowOf({library.packId}, last), 2);
}

void TestLibraryImport::writingOnADroppedQuestionListsIt()
{
    LibraryFixture library; // a window may have the question open while an import drops it
    const QuestionId first = idOf(*library, u"q1"_s);
    Pack newer = pack(u"test"_s, 3, u"2"_s);
    newer.questions.removeAt(0);
    QVERIFY(library->importPack(newer));
    QCOMPARE(*library->rowOf({library.packId}, first), -1);
    QVERIFY(library->saveNote(first, u"wait"_s));
    QCOMPARE(*library->rowOf({library.packId}, first), 2);
    QCOMPARE(library->counts({library.packId})->questions, 3);
    QCOMPARE(*library->verify(false), QStringList());
}

void TestLibraryImport::theSearchFollowsTheContent()
{
    LibraryFixture library;
    Pack newer = pack(u"test"_s, 3, u"2"_s);
    newer.questions[1].framework.text = u"Ask for the Größe of everything"_s;
    QVERIFY(library->importPack(newer));
    const std::atomic_bool cancelled = false;
    QCOMPARE(*library->matches({library.packId}, u"GROSSE grosse grö"_s, cancelled), QList<QuestionId>());
    QCOMPARE(*library->matches({library.packId}, u"GRÖßE"_s, cancelled), QList{idOf(*library, u"q2"_s)});
    const QStringList terms = *library->knownTerms();
    QCOMPARE(terms.count(u"B-tree"_s), 1);
    QVERIFY(terms.contains(u"Naïveté"_s));
}

void TestLibraryImport::oddCharactersAreMended()
{
    Pack content = pack(u"odd"_s, 1);
    content.questions[0].title = u"\uFEFFa\r\nb"_s + QChar(0xD800) + QChar(0xFFFE) + u"c"_s;
    LibraryFixture library(content);
    content.questions[0].title = u"a\nb\uFFFD\uFFFDc"_s;
    QCOMPARE(*library->exportPack(library.packId), content);
    QCOMPARE(library->importPack(content)->unchanged, 1);
}

QTEST_GUILESS_MAIN(TestLibraryImport)
#include "tst_libraryimport.moc"

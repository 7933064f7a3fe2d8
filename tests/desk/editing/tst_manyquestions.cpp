// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/editing/manyquestions.h"
#include "desk/editing/packedits.h"
#include "desk/editing/questionchoice.h"
#include "desk/editing/questionedits.h"
#include "desk/librarypacks.h"

#include <QtTest>

using namespace starling;
using namespace starling::test;
using namespace Qt::StringLiterals;

namespace {

QStringList listed(Library &library, PackId pack)
{
    const auto rows = library.rows(Scope{pack}, 0, 1000);
    QStringList names;
    for (const QuestionRow &row : *rows)
        names << u"%1 %2"_s.arg(row.number).arg(row.uid.startsWith(u"q-"_s) ? row.title : row.uid);
    return names;
}

QStringList problems(Library &library)
{
    const auto found = library.verify(false);
    return found ? *found : QStringList{found.error().detail};
}

QList<QuestionId> idsOf(Library &library, const QList<int> &numbers)
{
    QList<QuestionId> ids;
    for (const int number : numbers)
        ids << idOf(library, u"test/%1"_s.arg(number));
    return ids;
}

PackId mine(Library &library)
{
    Pack head;
    head.title = u"Mine"_s;
    return createPack(library, head)->pack;
}

} // namespace

/// Several questions at once: one edit, one undo.
class TestManyQuestions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void deletesAndTakesBack();
    void leavesOutWhatHasGone();
    void archives();
    void movesAndBack();
    void duplicates();
    void tagsAsTheyAre();
    void aRepeatedTagChangeChangesNothing();
    void marks();
    void shiftsBlocks_data();
    void shiftsBlocks();
    void shiftsWithinEachPack();
    void choosesByRows();
    void aChangedListIsNoChoice();
    void rowsOfQuestions();
};

void TestManyQuestions::deletesAndTakesBack()
{
    LibraryFixture library(pack(u"test"_s, 5));
    const QList<QuestionId> ids = idsOf(*library, {2, 3, 5});
    QVERIFY(library->saveDraft(ids.at(1), u"Mine"_s));
    const auto gone = deleteQuestions(*library, ids);
    QVERIFY(gone);
    QCOMPARE(gone->count, 3);
    QCOMPARE(gone->questions, ids);
    QCOMPARE(listed(*library, library.packId), (QStringList{u"1 q1"_s, u"4 q4"_s}));
    const auto back = undoEdit(*library, *gone);
    QVERIFY(back);
    QCOMPARE(listed(*library, library.packId).size(), 5);
    QCOMPARE(library->question(ids.at(1))->draft.text, u"Mine"_s);
    QVERIFY(undoEdit(*library, *back)); // again
    QCOMPARE(listed(*library, library.packId).size(), 2);
    QCOMPARE(restoreQuestions(*library, ids)->count, 3);
    QCOMPARE(listed(*library, library.packId).at(4), u"5 q5"_s);
    QCOMPARE(problems(*library), QStringList());
}

void TestManyQuestions::leavesOutWhatHasGone()
{
    LibraryFixture library;
    QList<QuestionId> ids = idsOf(*library, {1, 2});
    QVERIFY(deleteQuestion(*library, ids.at(0)));
    const auto gone = deleteQuestions(*library, ids + QList<QuestionId>{QuestionId{987654}});
    QCOMPARE(gone->count, 1);
    QVERIFY(!deleteQuestions(*library, ids)->before);
    QCOMPARE(deleteQuestions(*library, {QuestionId{987654}}).error().kind, Error::Kind::NotFound);
    QCOMPARE(deleteQuestions(*library, {}).error().kind, Error::Kind::NotFound);
}

void TestManyQuestions::archives()
{
    LibraryFixture library;
    const auto away = archiveQuestions(*library, idsOf(*library, {1, 2, 3}), true);
    QCOMPARE(away->count, 3);
    QVERIFY(listed(*library, library.packId).isEmpty());
    QVERIFY(undoEdit(*library, *away));
    QCOMPARE(listed(*library, library.packId).size(), 3);
    QCOMPARE(problems(*library), QStringList());
}

void TestManyQuestions::movesAndBack()
{
    LibraryFixture library(pack(u"test"_s, 4));
    const PackId target = mine(*library);
    QVERIFY(createQuestion(*library, target, question({}, 2)));
    const QList<QuestionId> ids = idsOf(*library, {2, 4});
    const auto moved = moveQuestions(*library, ids, target);
    QVERIFY(moved);
    QCOMPARE(moved->count, 2);
    QCOMPARE(listed(*library, library.packId), (QStringList{u"1 q1"_s, u"3 q3"_s}));
    // 2 was taken there, and so it goes behind.
    QCOMPARE(listed(*library, target), (QStringList{u"2 Title of "_s, u"3 q2"_s, u"4 q4"_s}));
    QVERIFY(library->importPack(pack(u"test"_s, 4, u"1.1"_s)));
    QCOMPARE(listed(*library, library.packId), (QStringList{u"1 q1"_s, u"3 q3"_s}));
    QCOMPARE(moved->pack, target);
    QCOMPARE(undoEdit(*library, *moved)->pack, library.packId);
    QCOMPARE(listed(*library, library.packId), (QStringList{u"1 q1"_s, u"2 q2"_s, u"3 q3"_s, u"4 q4"_s}));
    QCOMPARE(problems(*library), QStringList());
}

void TestManyQuestions::duplicates()
{
    LibraryFixture library;
    const auto copies = duplicateQuestions(*library, idsOf(*library, {1, 3}));
    QVERIFY(copies);
    QCOMPARE(copies->count, 2);
    QCOMPARE(listed(*library, library.packId),
             (QStringList{u"1 q1"_s, u"2 q2"_s, u"3 q3"_s, u"4 Title of q1"_s, u"5 Title of q3"_s}));
    QCOMPARE(copies->questions.size(), 2);
    QVERIFY(library->question(copies->questions.at(1))->own);
    QVERIFY(undoEdit(*library, *copies));
    QCOMPARE(listed(*library, library.packId).size(), 3);
    QCOMPARE(problems(*library), QStringList());
}

void TestManyQuestions::tagsAsTheyAre()
{
    LibraryFixture library;
    const QList<QuestionId> ids = idsOf(*library, {1, 2});
    const StudyQuestion before = *library->question(ids.at(0));
    const auto tagged = changeTags(*library, ids, {.added = {u"now"_s}, .removed = {u"storage"_s}});
    QVERIFY(tagged);
    QCOMPARE(tagged->count, 2);
    QCOMPARE(library->question(ids.at(0))->content.tags, (QStringList{u"say \"no\""_s, u"now"_s}));
    QVERIFY(library->question(ids.at(0))->edited);
    const std::atomic_bool never{false};
    QCOMPARE(library->matches({}, u"tag:now"_s, never)->size(), 2);
    const auto counts = tagsOf(*library, idsOf(*library, {1, 2, 3}));
    QCOMPARE(counts->size(), 3);
    QCOMPARE(counts->at(0).tag, u"now"_s);
    QCOMPARE(counts->at(0).count, 2);
    QCOMPARE(counts->at(1).count, 3);
    const auto back = undoEdit(*library, *tagged);
    QVERIFY(back);
    QCOMPARE(library->question(ids.at(0))->content, before.content);
    QVERIFY(!library->question(ids.at(0))->edited);
    QCOMPARE(library->matches({}, u"tag:now"_s, never)->size(), 0);
    QVERIFY(undoEdit(*library, *back));
    QVERIFY(library->question(ids.at(1))->edited);
    QCOMPARE(packTextOf(*library, ids.at(1))->tags, before.content.tags);
    QCOMPARE(problems(*library), QStringList());
}

void TestManyQuestions::aRepeatedTagChangeChangesNothing()
{
    LibraryFixture library;
    const auto edit = changeTags(*library, idsOf(*library, {1, 2}), {.added = {u"storage"_s}, .removed = {}});
    QVERIFY(edit && !edit->before);
    QVERIFY(!library->question(idOf(*library, u"test/1"_s))->edited);
}

void TestManyQuestions::marks()
{
    LibraryFixture library;
    const QList<QuestionId> ids = idsOf(*library, {1, 2, 3});
    QVERIFY(library->setMastery(ids.at(1), Mastery::Mastered));
    QVERIFY(library->setMastery(ids.at(2), Mastery::Learning));
    const auto marked = markQuestions(*library, ids, Mastery::Mastered);
    QVERIFY(marked);
    QCOMPARE(marked->count, 2); // one was so already
    QCOMPARE(library->counts(Scope{library.packId})->mastered, 3);
    QVERIFY(undoEdit(*library, *marked));
    QCOMPARE(library->question(ids.at(0))->mastery, Mastery::New);
    QCOMPARE(library->question(ids.at(1))->mastery, Mastery::Mastered);
    QCOMPARE(library->question(ids.at(2))->mastery, Mastery::Learning);
    QVERIFY(!markQuestions(*library, {ids.at(0)}, Mastery::New)->before);
    QCOMPARE(problems(*library), QStringList());
}

void TestManyQuestions::shiftsBlocks_data()
{
    QTest::addColumn<QList<int>>("numbers");
    QTest::addColumn<int>("direction");
    QTest::addColumn<QString>("order");
    QTest::newRow("one up") << QList<int>{3} << -1 << u"q1 q3 q2 q4 q5"_s;
    QTest::newRow("neighbours down") << QList<int>{2, 3} << 1 << u"q1 q4 q2 q3 q5"_s;
    QTest::newRow("apart, up") << QList<int>{2, 5} << -1 << u"q2 q1 q3 q5 q4"_s;
    QTest::newRow("one is at the top") << QList<int>{1, 4} << -1 << u"q1 q2 q4 q3 q5"_s;
    QTest::newRow("all at the bottom") << QList<int>{4, 5} << 1 << u"q1 q2 q3 q4 q5"_s;
    QTest::newRow("all") << QList<int>{1, 2, 3, 4, 5} << -1 << u"q1 q2 q3 q4 q5"_s;
}

void TestManyQuestions::shiftsBlocks()
{
    QFETCH(const QList<int>, numbers);
    QFETCH(const int, direction);
    QFETCH(const QString, order);
    LibraryFixture library(pack(u"test"_s, 5));
    const QString before = u"q1 q2 q3 q4 q5"_s;
    const auto present = [&library] {
        QStringList names;
        int number = 0;
        for (const QString &each : listed(*library, library.packId)) {
            if (!each.startsWith(u"%1 "_s.arg(++number)))
                qFatal("a number is missing");
            names << each.section(u' ', 1);
        }
        return names.join(u' ');
    };
    const auto edit = shiftQuestions(*library, idsOf(*library, numbers), direction);
    QVERIFY(edit);
    QCOMPARE(present(), order);
    QCOMPARE(bool(edit->before), order != before);
    QCOMPARE(problems(*library), QStringList());
    if (!edit->before)
        return;
    QVERIFY(undoEdit(*library, *edit));
    QCOMPARE(present(), before);
}

void TestManyQuestions::shiftsWithinEachPack()
{
    LibraryFixture library;
    const PackId other = library->importPack(pack(u"other"_s, 2))->pack;
    const auto edit =
        shiftQuestions(*library, idsOf(*library, {3}) + QList{idOf(*library, u"other/2"_s)}, -1);
    QVERIFY(edit);
    QCOMPARE(listed(*library, library.packId), (QStringList{u"1 q1"_s, u"2 q3"_s, u"3 q2"_s}));
    QCOMPARE(listed(*library, other), (QStringList{u"1 q2"_s, u"2 q1"_s}));
}

void TestManyQuestions::choosesByRows()
{
    LibraryFixture library(pack(u"test"_s, 6));
    QuestionChoice choice;
    choice.scope = Scope{library.packId};
    choice.rows = {{0, 1}, {4, 4}};
    choice.seen = {{1, idOf(*library, u"test/2"_s)}};
    QCOMPARE(*chosenQuestions(*library, choice), idsOf(*library, {1, 2, 5}));
    choice.ids = idsOf(*library, {6});
    QCOMPARE(*chosenQuestions(*library, choice), idsOf(*library, {6}));
}

void TestManyQuestions::aChangedListIsNoChoice()
{
    LibraryFixture library(pack(u"test"_s, 4));
    QuestionChoice choice;
    choice.scope = Scope{library.packId};
    choice.rows = {{1, 2}};
    choice.seen = {{1, idOf(*library, u"test/2"_s)}};
    QVERIFY(deleteQuestion(*library, idOf(*library, u"test/1"_s)));
    QCOMPARE(chosenQuestions(*library, choice).error().kind, Error::Kind::Cancelled);
    choice.seen = {};
    choice.rows = {{2, 3}}; // there is no such row any more
    QCOMPARE(chosenQuestions(*library, choice).error().kind, Error::Kind::Cancelled);
}

void TestManyQuestions::rowsOfQuestions()
{
    LibraryFixture library(pack(u"test"_s, 5));
    QList<QuestionId> ids = idsOf(*library, {5, 2, 3});
    const auto rows = rowsOf(*library, Scope{library.packId}, ids);
    QCOMPARE(*rows, (QList<RowSpan>{{1, 2}, {4, 4}}));
    const int first = *library->rowOf({}, ids.at(1));
    QCOMPARE(rowsOf(*library, {}, ids)->constFirst().first, first);
    QVERIFY(deleteQuestions(*library, ids));
    QVERIFY(rowsOf(*library, {}, ids)->isEmpty());
}

QTEST_GUILESS_MAIN(TestManyQuestions)
#include "tst_manyquestions.moc"

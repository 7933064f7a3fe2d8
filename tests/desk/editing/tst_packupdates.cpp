// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/editing/packedits.h"
#include "desk/editing/questionedits.h"
#include "desk/importundo.h"
#include "desk/librarypacks.h"

#include <QtTest>

using namespace starling;
using namespace starling::test;
using namespace Qt::StringLiterals;

/// What a newer version of a pack does to what the person made of it.
class TestPackUpdates : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anEditStaysAndTheNewerTextWaits();
    void takingTheNewerText();
    void keepingMine();
    void aSameTextEndsTheEdit();
    void ownQuestionsStay();
    void ownNumbersGiveWay();
    void theOrderOfThePersonStays();
    void numbersThatFitAreLeftAlone();
    void takingAnUpdateBackGivesTheNumbersBack();
    void putAwayQuestionsStayAway();
    void aDeletedPackComesBackOnlyWhenAsked();
    void anEditedPackKeepsItsTitle();
};

namespace {

QStringList problems(Library &library)
{
    const auto found = library.verify(false);
    return found ? *found : QStringList{found.error().detail};
}

Pack newer()
{
    Pack next = pack(u"test"_s, 3, u"1.1"_s);
    next.questions[0].title = u"Newer title"_s;
    return next;
}

/// Question 1 with a title of the person.
QuestionId edited(Library &library)
{
    const QuestionId id = idOf(library, u"test/1"_s);
    Question content = library.question(id)->content;
    content.title = u"My title"_s;
    if (!changeQuestion(library, id, content))
        qFatal("the test cannot edit");
    return id;
}

/// A version with a new question before that of this number; those behind it count one more.
Pack withOneBefore(int number)
{
    Pack next = pack(u"test"_s, 6, u"1.1"_s);
    for (Question &each : next.questions)
        each.number += each.number >= number ? 1 : 0;
    next.questions.insert(number - 1, question(u"new"_s, number));
    return next;
}

QString listed(Library &library, PackId pack)
{
    const auto rows = library.rows(Scope{pack}, 0, 100);
    QStringList uids;
    for (const QuestionRow &row : *rows)
        uids << (row.uid.startsWith(u"q-") ? u"own"_s : row.uid);
    return uids.join(u' ');
}

QList<int> numbers(Library &library, PackId pack)
{
    const auto rows = library.rows(Scope{pack}, 0, 100);
    QList<int> found;
    for (const QuestionRow &row : *rows)
        found << row.number;
    return found;
}

} // namespace

void TestPackUpdates::anEditStaysAndTheNewerTextWaits()
{
    LibraryFixture library;
    const QuestionId id = edited(*library);
    const auto plan = library->planImport(newer());
    QCOMPARE(plan->kept, 1);
    QCOMPARE(plan->updated, 0);
    QVERIFY(library->importPack(newer()));
    const StudyQuestion question = *library->question(id);
    QCOMPARE(question.content.title, u"My title"_s);
    QVERIFY(question.edited && question.hasNewer);
    QCOMPARE(packTextOf(*library, id)->title, u"Newer title"_s);
    const auto again = library->importPack(newer()); // says nothing new
    QCOMPARE(again->kept, 0);
    QCOMPARE(again->unchanged, 3);
    QCOMPARE(problems(*library), QStringList());
}

void TestPackUpdates::takingTheNewerText()
{
    LibraryFixture library;
    const QuestionId id = edited(*library);
    QVERIFY(library->importPack(newer()));
    const auto edit = takeNewer(*library, id);
    QVERIFY(edit);
    QCOMPARE(library->question(id)->content.title, u"Newer title"_s);
    QVERIFY(!library->question(id)->edited && !library->question(id)->hasNewer);
    Pack third = newer();
    third.version = u"1.2"_s;
    third.questions[0].title = u"Newest"_s;
    QVERIFY(undoEdit(*library, *edit)); // the edit, and that a newer text waits
    QCOMPARE(library->question(id)->content.title, u"My title"_s);
    QVERIFY(library->question(id)->hasNewer);
    QVERIFY(takeNewer(*library, id));
    QVERIFY(library->importPack(third));
    QCOMPARE(library->question(id)->content.title, u"Newest"_s);
    QCOMPARE(problems(*library), QStringList());
}

void TestPackUpdates::keepingMine()
{
    LibraryFixture library;
    const QuestionId id = edited(*library);
    QVERIFY(library->importPack(newer()));
    QVERIFY(keepMine(*library, id));
    QVERIFY(library->question(id)->edited && !library->question(id)->hasNewer);
    QCOMPARE(packTextOf(*library, id)->title, u"Newer title"_s); // can still be seen
    Pack third = newer();
    third.version = u"1.2"_s;
    QVERIFY(library->importPack(third));
    QVERIFY(!library->question(id)->hasNewer); // the same text again
    third.questions[0].title = u"Newest"_s;
    QVERIFY(library->importPack(third));
    QVERIFY(library->question(id)->hasNewer);
}

void TestPackUpdates::aSameTextEndsTheEdit()
{
    LibraryFixture library;
    const QuestionId id = edited(*library);
    Pack next = newer();
    next.questions[0].title = u"My title"_s;
    QVERIFY(library->importPack(next));
    QVERIFY(!library->question(id)->edited);
    QCOMPARE(problems(*library), QStringList());
}

void TestPackUpdates::ownQuestionsStay()
{
    LibraryFixture library;
    const auto made = createQuestion(*library, library.packId, question({}, 0));
    QVERIFY(made);
    const auto effect = library->importPack(newer());
    QCOMPARE(effect->retired, 0);
    QVERIFY(!library->question(made->question)->retired);
    QCOMPARE(library->counts(Scope{library.packId})->questions, 4);
    QCOMPARE(problems(*library), QStringList());
}

void TestPackUpdates::ownNumbersGiveWay()
{
    LibraryFixture library;
    const auto made = createQuestion(*library, library.packId, question({}, 0)); // number 4
    QVERIFY(library->importPack(pack(u"test"_s, 5, u"1.1"_s)));
    QCOMPARE(library->question(made->question)->content.number, 6);
    QSet<int> numbers;
    const auto exported = library->exportPack(library.packId);
    for (const Question &each : exported->questions)
        numbers.insert(each.number);
    QCOMPARE(numbers.size(), 6);
    QCOMPARE(problems(*library), QStringList());
}

void TestPackUpdates::theOrderOfThePersonStays()
{
    LibraryFixture library(pack(u"test"_s, 6));
    const QuestionId last = idOf(*library, u"test/6"_s);
    for (int step = 0; step < 4; ++step)
        QVERIFY(shiftQuestion(*library, last, -1));
    const auto made = createQuestion(*library, library.packId, question({}, 0)); // the seventh
    QCOMPARE(listed(*library, library.packId), u"q1 q6 q2 q3 q4 q5 own"_s);
    QVERIFY(library->importPack(withOneBefore(4)));
    QCOMPARE(listed(*library, library.packId), u"q1 q6 q2 q3 new q4 q5 own"_s);
    QCOMPARE(numbers(*library, library.packId), (QList{1, 2, 3, 4, 5, 6, 7, 8}));
    QCOMPARE(library->question(made->question)->content.number, 8);
    QCOMPARE(problems(*library), QStringList());
}

void TestPackUpdates::numbersThatFitAreLeftAlone()
{
    LibraryFixture library(pack(u"test"_s, 3));
    Question content = library->question(idOf(*library, u"test/2"_s))->content;
    content.number = 40;
    QVERIFY(changeQuestion(*library, idOf(*library, u"test/2"_s), content));
    QVERIFY(library->importPack(pack(u"test"_s, 4, u"1.1"_s)));
    QCOMPARE(listed(*library, library.packId), u"q1 q3 q4 q2"_s);
    QCOMPARE(numbers(*library, library.packId), (QList{1, 3, 4, 40}));
}

void TestPackUpdates::takingAnUpdateBackGivesTheNumbersBack()
{
    LibraryFixture library(pack(u"test"_s, 6));
    const QuestionId last = idOf(*library, u"test/6"_s);
    for (int step = 0; step < 4; ++step)
        QVERIFY(shiftQuestion(*library, last, -1));
    QVERIFY(library->importPack(withOneBefore(4)));
    QVERIFY(undoLastImport(*library));
    QCOMPARE(listed(*library, library.packId), u"q1 q6 q2 q3 q4 q5"_s);
    QCOMPARE(numbers(*library, library.packId), (QList{1, 2, 3, 4, 5, 6}));
    QCOMPARE(problems(*library), QStringList());
}

void TestPackUpdates::putAwayQuestionsStayAway()
{
    LibraryFixture library;
    QVERIFY(deleteQuestion(*library, idOf(*library, u"test/1"_s)));
    QVERIFY(setArchived(*library, idOf(*library, u"test/2"_s), true));
    QVERIFY(library->importPack(newer()));
    QCOMPARE(library->counts(Scope{library.packId})->questions, 1);
    const auto deleted = putAway(*library, true);
    QCOMPARE(deleted->size(), 1);
    QVERIFY(restoreQuestion(*library, deleted->first().question));
    QCOMPARE(library->question(deleted->first().question)->content.title, u"Newer title"_s);
    QCOMPARE(problems(*library), QStringList());
}

void TestPackUpdates::aDeletedPackComesBackOnlyWhenAsked()
{
    LibraryFixture library;
    const QuestionId id = idOf(*library, u"test/1"_s);
    QVERIFY(library->saveDraft(id, u"Mine"_s));
    QVERIFY(deletePack(*library, library.packId));
    library.close();
    QVERIFY(library.open()); // looks for newer shipped packs
    QCOMPARE(library->counts(Scope{library.packId})->questions, 0);
    QVERIFY(library->importPack(pack(u"test"_s, 3, u"0.9"_s))); // an older one, too
    QCOMPARE(library->counts(Scope{library.packId})->questions, 3);
    QCOMPARE(library->question(id)->draft.text, u"Mine"_s);
    QCOMPARE(problems(*library), QStringList());
}

void TestPackUpdates::anEditedPackKeepsItsTitle()
{
    LibraryFixture library;
    Pack head = *packHead(*library, library.packId);
    head.title = u"My name for it"_s;
    QVERIFY(changePack(*library, library.packId, head));
    QVERIFY(library->importPack(newer()));
    QCOMPARE(packHead(*library, library.packId)->title, u"My name for it"_s);
    QCOMPARE(packHead(*library, library.packId)->version, u"1.1"_s);
}

QTEST_GUILESS_MAIN(TestPackUpdates)
#include "tst_packupdates.moc"

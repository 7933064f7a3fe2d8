// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/editing/packedits.h"
#include "desk/editing/questionedits.h"
#include "desk/librarypacks.h"

#include <QtTest>

using namespace starling;
using namespace starling::test;
using namespace Qt::StringLiterals;

namespace {

QStringList listed(Library &library, PackId pack)
{
    const auto rows = library.rows(Scope{pack}, 0, 100);
    QStringList titles;
    for (const QuestionRow &row : *rows)
        titles << u"%1 %2"_s.arg(row.number).arg(row.uid.startsWith(u"q-"_s) ? row.title : row.uid);
    return titles;
}

Pack titled(const QString &title)
{
    Pack pack;
    pack.title = title;
    return pack;
}

QStringList problems(Library &library)
{
    const auto found = library.verify(false);
    return found ? *found : QStringList{found.error().detail};
}

} // namespace

/// Where questions and packs stand: listed, put away, in another pack or at another number.
class TestQuestionPlaces : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void deletedQuestionsKeepWhatWasWritten();
    void archivedQuestionsLeaveTheList();
    void writingOnAPutAwayQuestionDoesNotListIt();
    void movingToAnotherPackAndBack();
    void shifting();
    void reordering();
    void packsComeAndGo();
};

void TestQuestionPlaces::deletedQuestionsKeepWhatWasWritten()
{
    LibraryFixture library;
    const QuestionId id = idOf(*library, u"test/2"_s);
    QVERIFY(library->saveDraft(id, u"My words"_s));
    QVERIFY(library->saveNote(id, u"My note"_s));
    QVERIFY(library->setMastery(id, Mastery::Mastered));
    const auto edit = deleteQuestion(*library, id);
    QVERIFY(edit);
    QCOMPARE(listed(*library, library.packId), (QStringList{u"1 q1"_s, u"3 q3"_s}));
    const Counts counts = *library->counts(Scope{library.packId});
    QCOMPARE(counts.questions, 2);
    QCOMPARE(counts.mastered, 0);
    QCOMPARE(counts.drafts, 0);
    QCOMPARE(library->exportPack(library.packId)->questions.size(), 2);
    QCOMPARE(problems(*library), QStringList());
    const auto deleted = putAway(*library, true);
    QCOMPARE(deleted->size(), 1);
    QCOMPARE(deleted->first().question, id);
    QVERIFY(putAway(*library, false)->isEmpty());
    QVERIFY(restoreQuestion(*library, id));
    QCOMPARE(library->question(id)->draft.text, u"My words"_s);
    QCOMPARE(library->question(id)->note.text, u"My note"_s);
    QCOMPARE(listed(*library, library.packId).at(1), u"2 q2"_s);
    QVERIFY(putAway(*library, true)->isEmpty());
}

void TestQuestionPlaces::archivedQuestionsLeaveTheList()
{
    LibraryFixture library;
    const QuestionId id = idOf(*library, u"test/1"_s);
    QVERIFY(setArchived(*library, id, true));
    QCOMPARE(listed(*library, library.packId), (QStringList{u"2 q2"_s, u"3 q3"_s}));
    QCOMPARE(putAway(*library, false)->size(), 1);
    QVERIFY(library->question(id)->archived);
    QCOMPARE(library->exportPack(library.packId)->questions.size(), 3); // it is still of the pack
    QVERIFY(setArchived(*library, id, false));
    QCOMPARE(listed(*library, library.packId).size(), 3);
}

void TestQuestionPlaces::writingOnAPutAwayQuestionDoesNotListIt()
{
    LibraryFixture library;
    const QuestionId id = idOf(*library, u"test/1"_s);
    QVERIFY(setArchived(*library, id, true));
    QVERIFY(library->saveDraft(id, u"Still writing"_s));
    QCOMPARE(listed(*library, library.packId).size(), 2);
    QCOMPARE(problems(*library), QStringList());
}

void TestQuestionPlaces::movingToAnotherPackAndBack()
{
    LibraryFixture library;
    const PackId mine = createPack(*library, titled(u"Mine"_s))->pack;
    const QuestionId id = idOf(*library, u"test/2"_s);
    QVERIFY(library->saveDraft(id, u"D"_s));
    const auto edit = moveQuestion(*library, id, mine);
    QVERIFY(edit);
    QCOMPARE(listed(*library, library.packId), (QStringList{u"1 q1"_s, u"3 q3"_s}));
    QCOMPARE(listed(*library, mine), (QStringList{u"2 q2"_s}));
    QCOMPARE(library->question(id)->draft.text, u"D"_s);
    // An update of the old pack does not bring it back.
    QVERIFY(library->importPack(pack(u"test"_s, 3, u"1.1"_s)));
    QCOMPARE(listed(*library, library.packId), (QStringList{u"1 q1"_s, u"3 q3"_s}));
    QVERIFY(undoEdit(*library, *edit));
    QCOMPARE(listed(*library, library.packId).size(), 3);
    QVERIFY(listed(*library, mine).isEmpty());
    QCOMPARE(problems(*library), QStringList());
}

void TestQuestionPlaces::shifting()
{
    LibraryFixture library;
    const QuestionId id = idOf(*library, u"test/3"_s);
    QVERIFY(shiftQuestion(*library, id, -1)->before);
    QCOMPARE(listed(*library, library.packId), (QStringList{u"1 q1"_s, u"2 q3"_s, u"3 q2"_s}));
    QVERIFY(!shiftQuestion(*library, idOf(*library, u"test/3"_s), 1)->before); // the last one
    // The order is the person's: a newer text comes, the number stays.
    Pack next = pack(u"test"_s, 3, u"1.1"_s);
    next.questions[2].title = u"Newer title"_s;
    QVERIFY(library->importPack(next));
    QCOMPARE(listed(*library, library.packId), (QStringList{u"1 q1"_s, u"2 q3"_s, u"3 q2"_s}));
    QCOMPARE(library->question(id)->content.title, u"Newer title"_s);
    QCOMPARE(problems(*library), QStringList());
}

void TestQuestionPlaces::reordering()
{
    LibraryFixture library;
    QList<QuestionId> order;
    const auto rows = library->rows(Scope{library.packId}, 0, 10);
    for (const QuestionRow &row : *rows)
        order.prepend(row.id);
    const auto edit = reorderQuestions(*library, library.packId, order);
    QVERIFY(edit);
    QCOMPARE(edit->count, 2); // the middle one stays
    QCOMPARE(listed(*library, library.packId), (QStringList{u"1 q3"_s, u"2 q2"_s, u"3 q1"_s}));
    QVERIFY(undoEdit(*library, *edit));
    QCOMPARE(listed(*library, library.packId), (QStringList{u"1 q1"_s, u"2 q2"_s, u"3 q3"_s}));
}

void TestQuestionPlaces::packsComeAndGo()
{
    LibraryFixture library;
    QCOMPARE(createPack(*library, titled(u"  "_s)).error().kind, Error::Kind::Refused);
    const auto made = createPack(*library, titled(u"Über mich"_s));
    QVERIFY(made);
    const Pack head = *packHead(*library, made->pack);
    QVERIFY2(head.uid.startsWith(u"uber-mich-"_s), qPrintable(head.uid));
    QCOMPARE(head.version, u"1"_s);
    const qsizetype packs = library->packs()->size();
    const int all = library->counts({})->questions;
    const auto gone = deletePack(*library, library.packId);
    QVERIFY(gone);
    QCOMPARE(library->packs()->size(), packs - 1);
    QCOMPARE(library->counts({})->questions, all - 3);
    QCOMPARE(putAway(*library, true)->first().questions, 3);
    QCOMPARE(problems(*library), QStringList());
    QVERIFY(undoEdit(*library, *gone));
    QCOMPARE(library->packs()->size(), packs);
    QCOMPARE(library->counts({})->questions, all);
    QVERIFY(setPackArchived(*library, library.packId, true));
    QCOMPARE(library->counts({})->questions, all - 3);
    QVERIFY(restorePack(*library, library.packId));
    QCOMPARE(library->counts({})->questions, all);
    QCOMPARE(problems(*library), QStringList());
}

QTEST_GUILESS_MAIN(TestQuestionPlaces)
#include "tst_questionplaces.moc"

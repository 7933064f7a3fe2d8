// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/editing/editdrafts.h"
#include "desk/editing/packedits.h"
#include "desk/editing/questionedits.h"
#include "desk/editing/questionjson.h"
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

/// What a person does to questions and packs, and how it is taken back.
class TestQuestionEdits : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void jsonKeepsEverything();
    void aNewQuestionIsListedByItsNumber();
    void whatAPackCouldNotHoldIsRefused();
    void changingKeepsTicksAndDrafts();
    void undoBringsBackEveryByteAndRedoToo();
    void deletedQuestionsKeepWhatWasWritten();
    void archivedQuestionsLeaveTheList();
    void writingOnAPutAwayQuestionDoesNotListIt();
    void duplicating();
    void movingToAnotherPackAndBack();
    void shifting();
    void reordering();
    void packsComeAndGo();
    void addingLeavesWhatIsThereAlone();
    void editDraftsAreKept();
};

void TestQuestionEdits::jsonKeepsEverything()
{
    Question content = question(u"q1"_s, 7);
    QCOMPARE(questionOf(jsonOf(content)), content);
    content.title.clear(); // an unfinished one
    content.keyPoints.append(QString());
    content.star = {.situation = {}, .task = {}, .action = {}, .result = {}, .narrative = u"One\n\nstory"_s};
    QCOMPARE(questionOf(jsonOf(content)), content);
    QCOMPARE(questionOf(u"[broken"_s).title, QString());
}

void TestQuestionEdits::aNewQuestionIsListedByItsNumber()
{
    LibraryFixture library;
    Question content = question({}, 0);
    content.title = u"New one"_s;
    auto edit = createQuestion(*library, library.packId, content);
    QVERIFY(edit);
    QCOMPARE(listed(*library, library.packId),
             (QStringList{u"1 q1"_s, u"2 q2"_s, u"3 q3"_s, u"4 New one"_s}));
    content.number = 2; // taken: goes to the end
    QVERIFY(createQuestion(*library, library.packId, content));
    QCOMPARE(listed(*library, library.packId).last(), u"5 New one"_s);
    const auto stored = library->question(edit->question);
    QVERIFY(stored->own && !stored->edited);
    QCOMPARE(stored->content.keyPoints, content.keyPoints);
    QCOMPARE(problems(*library), QStringList());
}

void TestQuestionEdits::whatAPackCouldNotHoldIsRefused()
{
    LibraryFixture library;
    const QuestionId id = idOf(*library, u"test/1"_s);
    const Question before = library->question(id)->content;
    for (int fault = 0; fault < 5; ++fault) {
        Question content = before;
        if (fault == 0)
            content.title = u" \n"_s;
        else if (fault == 1)
            content.keyPoints << u" "_s;
        else if (fault == 2)
            content.number = 2;
        else if (fault == 3)
            content.star.narrative = u"also a story"_s;
        else
            content.terminology << Term{{}, u"no term"_s};
        const auto refused = changeQuestion(*library, id, content);
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, Error::Kind::Refused);
        QCOMPARE(library->question(id)->content, before);
    }
}

void TestQuestionEdits::changingKeepsTicksAndDrafts()
{
    LibraryFixture library;
    const QuestionId id = idOf(*library, u"test/1"_s);
    const StudyQuestion before = *library->question(id);
    QVERIFY(library->setTick(before.keyPointIds.at(1), true));
    QVERIFY(library->saveDraft(id, u"Mine"_s));
    Question content = before.content;
    content.title = u"Other title"_s;
    content.keyPoints.insert(0, u"Xylophones come first"_s);
    QVERIFY(changeQuestion(*library, id, content));
    const StudyQuestion after = *library->question(id);
    QCOMPARE(after.content, content);
    QVERIFY(after.edited && !after.hasNewer);
    QVERIFY(after.ticked.contains(after.keyPointIds.at(2)));
    QCOMPARE(after.draft.text, u"Mine"_s);
    const std::atomic_bool going{false};
    QCOMPARE(library->matches({}, u"xylophones come"_s, going)->size(), 1); // and it is found
    QCOMPARE(problems(*library), QStringList());
}

void TestQuestionEdits::undoBringsBackEveryByteAndRedoToo()
{
    LibraryFixture library;
    const QuestionId id = idOf(*library, u"test/1"_s);
    const StudyQuestion before = *library->question(id);
    QVERIFY(library->setTick(before.keyPointIds.at(0), true));
    Question content = before.content;
    content.keyPoints.clear();
    content.number = 9;
    const auto edit = changeQuestion(*library, id, content);
    QVERIFY(edit);
    QCOMPARE(listed(*library, library.packId), (QStringList{u"2 q2"_s, u"3 q3"_s, u"9 q1"_s}));
    const auto undone = undoEdit(*library, *edit);
    QVERIFY(undone);
    const StudyQuestion back = *library->question(id);
    QCOMPARE(back.content, before.content);
    QVERIFY(!back.edited);
    QVERIFY(back.ticked.contains(back.keyPointIds.at(0)));
    QCOMPARE(listed(*library, library.packId).first(), u"1 q1"_s);
    QVERIFY(undoEdit(*library, *undone));
    QCOMPARE(library->question(id)->content, content);
    QVERIFY(library->question(id)->edited);
    QCOMPARE(problems(*library), QStringList());
}

void TestQuestionEdits::deletedQuestionsKeepWhatWasWritten()
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

void TestQuestionEdits::archivedQuestionsLeaveTheList()
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

void TestQuestionEdits::writingOnAPutAwayQuestionDoesNotListIt()
{
    LibraryFixture library;
    const QuestionId id = idOf(*library, u"test/1"_s);
    QVERIFY(setArchived(*library, id, true));
    QVERIFY(library->saveDraft(id, u"Still writing"_s));
    QCOMPARE(listed(*library, library.packId).size(), 2);
    QCOMPARE(problems(*library), QStringList());
}

void TestQuestionEdits::duplicating()
{
    LibraryFixture library;
    const auto edit = duplicateQuestion(*library, idOf(*library, u"test/1"_s));
    QVERIFY(edit);
    QCOMPARE(edit->action, EditAction::Duplicate);
    Question copy = library->question(edit->question)->content;
    QCOMPARE(copy.number, 4);
    copy.uid = u"q1"_s;
    copy.number = 1;
    QCOMPARE(copy, library->question(idOf(*library, u"test/1"_s))->content);
    QVERIFY(undoEdit(*library, *edit));
    QCOMPARE(listed(*library, library.packId).size(), 3);
    QCOMPARE(problems(*library), QStringList());
}

void TestQuestionEdits::movingToAnotherPackAndBack()
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

void TestQuestionEdits::shifting()
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

void TestQuestionEdits::reordering()
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

void TestQuestionEdits::packsComeAndGo()
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

void TestQuestionEdits::addingLeavesWhatIsThereAlone()
{
    LibraryFixture library;
    QList<Question> questions = pack(u"other"_s, 4).questions;
    questions[1].title = u"Says something else"_s;
    const auto edit = addQuestions(*library, library.packId, questions);
    QVERIFY(edit);
    QCOMPARE(edit->count, 2); // 1 and 3 are there already
    const QStringList list = listed(*library, library.packId);
    QCOMPARE(list.size(), 5);
    QVERIFY(list.contains(u"4 q4"_s) || list.contains(u"5 q4"_s));
    QVERIFY(undoEdit(*library, *edit));
    QCOMPARE(listed(*library, library.packId).size(), 3);
    QCOMPARE(problems(*library), QStringList());
}

void TestQuestionEdits::editDraftsAreKept()
{
    LibraryFixture library;
    const QuestionId id = idOf(*library, u"test/1"_s);
    Question content = library->question(id)->content;
    content.title.clear();
    QVERIFY(saveEditDraft(*library, library.packId, id, content));
    QVERIFY(saveEditDraft(*library, library.packId, {}, question({}, 0)));
    library.close();
    QVERIFY(library.open());
    QCOMPARE(**editDraft(*library, library.packId, id), content);
    QVERIFY(editDraft(*library, library.packId, {})->has_value());
    content.title = u"Now it has one"_s;
    QVERIFY(changeQuestion(*library, id, content));
    QVERIFY(!editDraft(*library, library.packId, id)->has_value());
    QVERIFY(createQuestion(*library, library.packId, question({}, 0)));
    QVERIFY(!editDraft(*library, library.packId, {})->has_value());
}

QTEST_GUILESS_MAIN(TestQuestionEdits)
#include "tst_questionedits.moc"

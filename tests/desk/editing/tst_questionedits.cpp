// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/editing/editdrafts.h"
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
    void duplicating();
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

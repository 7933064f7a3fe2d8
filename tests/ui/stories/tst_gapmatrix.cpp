// SPDX-License-Identifier: GPL-3.0-or-later
#include "storyhands.h"

#include "ui/stories/gapmatrix.h"

#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QTableView>

using namespace starling;
using namespace starling::test;
using namespace Qt::StringLiterals;

/// What the matrix says of its questions and stories; its cells are in tst_storiespage.
class TestGapMatrix : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void givesItsRoomToTitles();
    void saysWhichQuestions();
    void namesOverusedStories();
    void competenciesHaveASmallestSet();
};

void TestGapMatrix::givesItsRoomToTitles()
{
    Pack content = pack(u"test"_s, 1);
    content.questions.first().title = u"How do you keep the books of a large bakery in order?"_s;
    WindowFixture window({content});
    window->resize(1280, 800);
    makeStory(window, u"Night"_s);
    ui::StoriesPage *page = goToStories(window);
    page->setList(window.desk().opening().scope);
    window.press(Qt::Key_G, Qt::AltModifier);
    const ui::GapMatrixModel &model = page->matrix()->model();
    QTRY_VERIFY(model.headerData(0, Qt::Vertical).toString().endsWith(u"in order?"_s));
    // With many stories the columns have theirs.
    WindowFixture many({content});
    many->resize(1280, 800);
    for (int i = 0; i < 20; ++i)
        makeStory(many, u"Another"_s);
    page = goToStories(many);
    page->setList(many.desk().opening().scope);
    many.press(Qt::Key_G, Qt::AltModifier);
    const QTableView *table = page->matrix()->table();
    QTRY_VERIFY(table->model()->columnCount() >= 20);
    QTRY_COMPARE(table->columnWidth(1), 140);
    QVERIFY(table->verticalHeader()->width() <= 2 * table->width() / 5 + 2);
}

void TestGapMatrix::saysWhichQuestions()
{
    Pack content = pack(u"test"_s, 5);
    content.title = u"Trade"_s;
    content.questions[2].title = u"A zeppelin"_s;
    WindowFixture window({content});
    ui::StoriesPage *page = goToStories(window);
    const Scope scope = window.desk().opening().scope;
    page->setList(scope, u"zeppelin"_s, *scope.pack, u"Trade"_s);
    ui::GapMatrix *matrix = page->matrix();
    window.press(Qt::Key_G, Qt::AltModifier);
    const auto said = [matrix] { return matrix->findChild<QLabel *>(u"matrixChosen"_s)->text(); };
    QTRY_COMPARE(said(), u"1 questions, found with “zeppelin”"_s);
    QCOMPARE(matrix->model().rowCount(), 1);
    auto *which = matrix->findChild<QComboBox *>(u"matrixQuestions"_s);
    which->setFocus();
    QTest::keyClick(which, Qt::Key_Down);
    QTRY_COMPARE(said(), u"5 questions of “Trade”"_s);
    QTest::keyClick(which, Qt::Key_Home);
    QTRY_VERIFY(said().endsWith(u"of all packs"_s));
    QVERIFY(matrix->model().rowCount() > 5);
}

void TestGapMatrix::namesOverusedStories()
{
    WindowFixture window({pack(u"test"_s, 6)});
    const StoryId id = makeStory(window, u"Night"_s);
    for (int i = 1; i <= 5; ++i) {
        const QuestionId question = window.desk().id(u"test/%1"_s.arg(i));
        window.desk().answer(
            [&](Library &library) { return linkStory(library, id, question, Fit::Strong).hasValue(); });
    }
    ui::StoriesPage *page = goToStories(window);
    page->setList(window.desk().opening().scope);
    const auto *summary = page->matrix()->findChild<QLabel *>(u"matrixSummary"_s);
    QTRY_VERIFY(summary->text().contains(u"another one ready: Night."_s));
    QVERIFY(summary->text().contains(u"1 questions have no story yet"_s));
    QVERIFY(page->matrix()->model().headerData(1, Qt::Horizontal).toString().contains(u"used for 5"_s));
}

void TestGapMatrix::competenciesHaveASmallestSet()
{
    WindowFixture window;
    Story story;
    story.title = u"Night"_s;
    story.competencies = {u"conflict"_s, u"leadership"_s};
    window.desk().answer([story](Library &library) { return *saveStory(library, story); });
    story.title = u"Day"_s;
    story.competencies = {u"conflict"_s};
    window.desk().answer([story](Library &library) { return *saveStory(library, story); });
    ui::StoriesPage *page = goToStories(window);
    page->setList(window.desk().opening().scope);
    QTRY_COMPARE(page->matrix()->model().columnCount(), 3);
    window.press(Qt::Key_G, Qt::AltModifier);
    auto *rows = page->matrix()->findChild<QComboBox *>();
    rows->setFocus();
    QTest::keyClick(rows, Qt::Key_Down);
    const QString said = page->matrix()->findChild<QLabel *>(u"matrixSummary"_s)->text();
    QVERIFY(said.contains(u"all that is covered: Night."_s));
    QVERIFY(said.contains(u"No story yet for: ambiguity, communication, customer focus"_s));
    QVERIFY(!said.contains(u"leadership"_s));
}

QTEST_MAIN(TestGapMatrix)
#include "tst_gapmatrix.moc"

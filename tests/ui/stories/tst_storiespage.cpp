// SPDX-License-Identifier: GPL-3.0-or-later
#include "storyhands.h"

#include "ui/stories/confidentialline.h"
#include "ui/stories/gapmatrix.h"
#include "ui/stories/storychooser.h"
#include "ui/window/places.h"
#include "ui/window/studypane.h"
#include "ui/writing/texteditor.h"
#include "ui/writing/writingpane.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QTableView>
#include <QTextBlock>

using namespace starling;
using namespace starling::test;
using namespace Qt::StringLiterals;

/// The stories in the window, by keys and mouse.
class TestStoriesPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void insertsAStoryByKey();
    void flagsAndReplacesConfidentialNames();
    void theMatrixIsFilledByKeys();
    void theMatrixTellsItsMarks();
    void theMatrixCutsItsTitles();
    void aDeletedStoryComesBack();
    void withoutAStoryEnterBeginsOne();
};

void TestStoriesPage::insertsAStoryByKey()
{
    WindowFixture window;
    makeStory(window, u"Night"_s);
    const StoryId second = makeStory(window, u"Morning"_s);
    window.press(Qt::Key_I, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY(window->findChild<ui::StoryChooser *>());
    auto *chooser = window->findChild<ui::StoryChooser *>();
    QTest::keyClicks(chooser->focusWidget(), u"morn"_s);
    QTest::keyClick(chooser->focusWidget(), Qt::Key_Return);
    ui::TextEditor *editor = window->study()->writing()->answer();
    QTRY_COMPARE(editor->text(),
                 u"## Situation\nAt Acme\n\n## Task\n\n\n## Action\n\n\n## Result\nHalf the time\n\n"
                 "## Lesson\n"_s);
    const auto bank = window.desk().answer([](Library &library) { return *storyBank(library); });
    QCOMPARE(bank.links.size(), 1);
    QCOMPARE(bank.links.first().story, second);
    window->activateWindow(); // the offscreen platform does not by itself when a dialog goes
    QTRY_VERIFY(editor->hasFocus());
    QTest::keyClick(editor, Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(editor->text(), QString()); // one step back
}

void TestStoriesPage::flagsAndReplacesConfidentialNames()
{
    WindowFixture window({pack(u"test"_s, 3)},
                         {{u"spelling"_s, false}}); // whose waves would be ground as well
    makeStory(window, u"Night"_s);
    goToStories(window);
    window.press(Qt::Key_1, Qt::AltModifier);
    ui::TextEditor *editor = window->study()->writing()->answer();
    editor->setFocus();
    QTest::keyClicks(editor, u"We at ACME did it"_s);
    auto *line = window->findChild<ui::ConfidentialLine *>();
    QTRY_VERIFY(line->isVisible());
    QVERIFY(line->text().contains(u"Acme → a retailer"_s));
    QVERIFY(line->geometry().bottom() < window->study()->writing()->height() - 1); // above the foot
    QCOMPARE(line->marks(editor->textCursor().block().text()), (QList<ConfidentialPlace>{{6, 4, 0}}));
    // The name has a ground that the word before has not.
    const auto grounds = [&](int from, int length) {
        QTextCursor place(editor->document());
        place.setPosition(from);
        const int left = editor->cursorRect(place).left();
        const QRect rows = editor->cursorRect(place);
        place.setPosition(from + length);
        const QRect word(left, rows.top(), editor->cursorRect(place).left() - left, rows.height());
        const QImage image = editor->viewport()->grab(word).toImage();
        return image.pixelColor(image.width() / 2, image.height() - 1);
    };
    QVERIFY(grounds(6, 4) != grounds(0, 2));
    QTest::mouseClick(line, Qt::LeftButton);
    QCOMPARE(editor->textCursor().selectedText(), u"ACME"_s);
    QTest::keyClicks(editor, u"they"_s);
    QTRY_VERIFY(!line->isVisible());
}

void TestStoriesPage::theMatrixIsFilledByKeys()
{
    WindowFixture window;
    makeStory(window, u"Night"_s);
    ui::StoriesPage *page = goToStories(window);
    page->setList(window.desk().opening().scope);
    ui::GapMatrix *matrix = page->matrix();
    QAbstractItemModelTester tester(&matrix->model());
    QTRY_COMPARE(matrix->model().columnCount(), 2);
    QTRY_VERIFY(matrix->model().questionAt(1).isValid());
    matrix->table()->setCurrentIndex(matrix->model().index(1, 1));
    const auto fit = [&] { return matrix->model().index(1, 1).data(ui::GapMatrixModel::FitRole).toInt(); };
    for (const int expected : {2, 1, 0, 2}) {
        QTest::keyClick(matrix->table(), Qt::Key_Space);
        QTRY_COMPARE(fit(), expected);
    }
    auto *summary = matrix->findChild<QLabel *>(u"matrixSummary"_s);
    QTRY_VERIFY(summary->text().contains(u"Night"_s));
    const auto bank = window.desk().answer([](Library &library) { return *storyBank(library); });
    QCOMPARE(bank.links.first().fit, Fit::Strong);
}

void TestStoriesPage::theMatrixTellsItsMarks()
{
    WindowFixture window;
    ui::StoriesPage *page = goToStories(window);
    page->setList(window.desk().opening().scope);
    ui::GapMatrix *matrix = page->matrix();
    window.press(Qt::Key_G, Qt::AltModifier);
    QTRY_VERIFY(matrix->isVisible());
    const auto *legend = matrix->findChild<QLabel *>(u"matrixLegend"_s);
    QVERIFY(!legend->isVisible()); // without a story there is nothing to mark
    QTest::keyClick(matrix, Qt::Key_M, Qt::AltModifier);
    const auto buttons = page->findChildren<QAbstractButton *>();
    for (QAbstractButton *button : buttons) {
        if (button->isVisible() && button->text() == u"New St&ory"_s)
            QTest::mouseClick(button, Qt::LeftButton);
    }
    QTRY_COMPARE(matrix->model().columnCount(), 2);
    QTest::keyClick(page, Qt::Key_G, Qt::AltModifier);
    QTRY_VERIFY(legend->isVisible());
    QTRY_VERIFY(matrix->model().questionAt(1).isValid());
    // The marks are those of the cells, and the double-click does what is said.
    matrix->table()->scrollTo(matrix->model().index(1, 1));
    const QPoint cell = matrix->table()->visualRect(matrix->model().index(1, 1)).center();
    const auto mark = [&] { return matrix->model().index(1, 1).data().toString(); };
    for (const QString &expected : {u"●"_s, u"○"_s, QString()}) {
        QTest::mouseClick(matrix->table()->viewport(), Qt::LeftButton, {}, cell); // a second one follows
        QTest::mouseDClick(matrix->table()->viewport(), Qt::LeftButton, {}, cell);
        QTRY_COMPARE(mark(), expected);
        QVERIFY(legend->text().contains(expected));
    }
    QVERIFY(legend->text().contains(u"Space"_s));
    auto *rows = matrix->findChild<QComboBox *>();
    rows->setFocus();
    QTest::keyClick(rows, Qt::Key_Down);
    QVERIFY(!legend->text().contains(u"Space"_s)); // competencies are the story's own
    QVERIFY(legend->text().contains(u"●"_s));
}

void TestStoriesPage::theMatrixCutsItsTitles()
{
    Pack content = pack(u"test"_s, 1);
    content.questions.first().title = u"Where "_s.repeated(30) + u"to?"_s;
    WindowFixture window({content});
    makeStory(window, u"Nothing "_s.repeated(20));
    ui::StoriesPage *page = goToStories(window);
    page->setList(window.desk().opening().scope);
    const ui::GapMatrixModel &model = page->matrix()->model();
    QTRY_COMPARE(model.columnCount(), 2);
    QTRY_VERIFY(model.headerData(0, Qt::Vertical).toString().contains(u"Where"_s));
    QFont chosen = page->matrix()->table()->font();
    chosen.setBold(true);
    const QFontMetrics metrics(chosen);
    const QString row = model.headerData(0, Qt::Vertical).toString();
    QVERIFY(row.endsWith(u'…'));
    QVERIFY(metrics.horizontalAdvance(row) <= page->matrix()->table()->verticalHeader()->width() - 12);
    const QStringList column = model.headerData(1, Qt::Horizontal).toString().split(u'\n');
    QCOMPARE(column.size(), 2);
    for (const QString &line : column)
        QVERIFY(metrics.horizontalAdvance(line) <= page->matrix()->table()->columnWidth(1) - 12);
}

void TestStoriesPage::aDeletedStoryComesBack()
{
    WindowFixture window;
    makeStory(window, u"Night"_s);
    ui::StoriesPage *page = goToStories(window);
    auto *list = page->findChild<QListView *>();
    QTRY_COMPARE(list->model()->rowCount(), 1);
    list->setFocus();
    QTest::keyClick(list, Qt::Key_Delete);
    QTRY_COMPARE(list->model()->rowCount(), 0);
    const auto buttons = page->findChildren<QAbstractButton *>();
    for (QAbstractButton *button : buttons) {
        if (button->isVisible() && button->text().contains(u"Undo"_s))
            QTest::mouseClick(button, Qt::LeftButton);
    }
    QTRY_COMPARE(list->model()->rowCount(), 1);
}

void TestStoriesPage::withoutAStoryEnterBeginsOne()
{
    WindowFixture window;
    ui::StoriesPage *page = goToStories(window);
    const auto *words = page->findChild<QLabel *>(u"storiesInvitation"_s);
    QTRY_VERIFY(words->isVisible());
    auto *title = page->findChild<QLineEdit *>(u"storyTitle"_s);
    QVERIFY(!title->isVisible()); // no form of nothing
    QTRY_VERIFY(qobject_cast<QPushButton *>(QApplication::focusWidget()));
    window.press(Qt::Key_Return);
    QTRY_VERIFY(title->isVisible());
    QVERIFY(!words->isVisible());
    QTRY_VERIFY(title->hasFocus());
}

QTEST_MAIN(TestStoriesPage)
#include "tst_storiespage.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/manyquestions.h"
#include "support/windowfixture.h"
#include "ui/palette/palette.h"
#include "ui/questions/questionpanel.h"
#include "ui/search/savedsearches.h"
#include "ui/search/savedsearchesdialog.h"
#include "ui/search/searchchips.h"

#include <QApplication>
#include <QInputDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QListWidget>
#include <QMenu>
#include <QToolButton>

using namespace starling;
using namespace starling::test;
using namespace Qt::StringLiterals;
using ui::QuestionPanel;
using ui::SavedSearchesDialog;

namespace {

Pack content()
{
    Pack made = pack(u"test"_s, 12);
    for (Question &question : made.questions) {
        question.title = u"Question %1"_s.arg(QChar(u'z' - question.number));
        question.difficulty = question.number % 3 == 0 ? Difficulty::Hard : Difficulty::Easy;
        question.tags = {question.number % 2 == 0 ? u"even"_s : u"system design"_s};
    }
    return made;
}

struct Hands
{
    Hands() : window({content()}) {}

    [[nodiscard]] QuestionPanel &panel() const { return *window.window().questions(); }
    struct Window : WindowFixture
    {
        using WindowFixture::WindowFixture;
        [[nodiscard]] ui::MainWindow &window() const
        {
            return **const_cast<Window *>(this); // the fixture gives no other way
        }
    };
    [[nodiscard]] QString numbers() const
    {
        QStringList all;
        for (int row = 0; row < panel().model().rowCount(); ++row) {
            if (const QuestionRow *shown = panel().model().rowAt(row))
                all << QString::number(shown->number);
        }
        return all.join(u' ');
    }
    /// Opens the menu of a chip by Space and goes down in it; all by keys.
    void choose(const QString &chip, const QString &value)
    {
        activate();
        window.press(Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
        QToolButton *button = nullptr;
        for (int tabs = 0; tabs < 12 && !button; ++tabs) {
            window.press(Qt::Key_Tab);
            button = qobject_cast<QToolButton *>(QApplication::focusWidget());
            if (button && button->accessibleName().section(u':', 0, 0) != chip)
                button = nullptr;
        }
        if (!button)
            qFatal("Tab does not lead to the chip %s", qPrintable(chip));
        QTimer::singleShot(0, button, [button, value] {
            for (int i = 0; i < 80; ++i) {
                QTest::keyClick(button->menu(), Qt::Key_Down);
                if (button->menu()->activeAction() && button->menu()->activeAction()->text() == value)
                    break;
            }
            QTest::keyClick(button->menu(), Qt::Key_Return);
        });
        window.press(Qt::Key_Space);
        activate();
    }
    /// Offscreen a menu takes the focus with it.
    void activate()
    {
        QApplication::setActiveWindow(&window.window());
        panel().list()->setFocus();
    }

    Window window;
};

} // namespace

/// Filters, orders and saved searches of the real window, by keys only.
class TestSearching : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void chipsFilterByKeys();
    void ordersByKeys();
    void savesASearchUnderAName();
    void appliesASavedSearch();
    void renamesAndDeletes();
    void anEmptyListTellsWhatItIsFor();
    void thePaletteHasThem();
    void aMergeMovesNothingThatIsPointedAt();
};

void TestSearching::chipsFilterByKeys()
{
    Hands it;
    it.choose(u"Difficulty"_s, u"Hard"_s);
    QCOMPARE(it.panel().search()->text(), u"difficulty:hard "_s);
    QTRY_COMPARE(it.numbers(), u"3 6 9 12"_s);
    QVERIFY(
        it.panel().chips()->findChildren<QToolButton *>().at(2)->text().startsWith(u"Difficulty: hard"_s));
    it.choose(u"Tag"_s, u"system design"_s);
    QCOMPARE(it.panel().search()->text(), u"difficulty:hard tag:\"system design\" "_s);
    QTRY_COMPARE(it.numbers(), u"3 9"_s);
    it.choose(u"Tag"_s, u"system design"_s); // again: not any longer
    QTRY_COMPARE(it.numbers(), u"3 6 9 12"_s);
    it.choose(u"Mastery"_s, u"Mastered"_s);
    QTRY_COMPARE(it.numbers(), QString());
}

void TestSearching::ordersByKeys()
{
    Hands it;
    it.choose(u"Sort"_s, u"Title"_s);
    QTRY_COMPARE(it.numbers(), u"12 11 10 9 8 7 6 5 4 3 2 1"_s);
    it.choose(u"Sort"_s, u"Number"_s);
    QTRY_COMPARE(it.numbers(), u"1 2 3 4 5 6 7 8 9 10 11 12"_s);
    QVERIFY(it.window.desk().answer([id = it.window.desk().id(u"test/5"_s)](Library &library) {
        return library.setMastery(id, Mastery::Mastered);
    }));
    it.choose(u"Sort"_s, u"Last touched"_s);
    QTRY_COMPARE(it.numbers(), u"5 1 2 3 4 6 7 8 9 10 11 12"_s);
    it.choose(u"Sort"_s, u"Mastery"_s);
    QTRY_COMPARE(it.numbers(), u"1 2 3 4 6 7 8 9 10 11 12 5"_s);
    it.choose(u"Sort"_s, u"Best first"_s);
    QTRY_COMPARE(it.numbers(), u"1 2 3 4 5 6 7 8 9 10 11 12"_s);
}

void TestSearching::savesASearchUnderAName()
{
    Hands it;
    it.choose(u"Sort"_s, u"Title"_s);
    it.window.press(Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
    it.window.type(u"difficulty:hard"_s);
    it.window.press(Qt::Key_K, Qt::ControlModifier | Qt::ShiftModifier);
    auto *dialog = it.window->findChild<QInputDialog *>();
    QVERIFY(dialog);
    QCOMPARE(dialog->textValue(), u"difficulty:hard"_s);
    dialog->setTextValue(u"The hard ones"_s);
    QTest::keyClick(dialog, Qt::Key_Return);
    QTRY_COMPARE(it.panel().savedSearches()->all().size(), 1);
    const SavedSearch saved = it.panel().savedSearches()->all().first();
    QCOMPARE(saved.name, u"The hard ones"_s);
    QCOMPARE(saved.query, u"difficulty:hard"_s);
    QCOMPARE(saved.sort, u"title"_s);
    QCOMPARE(saved.pack, u"test"_s);
    it.window.reopen();
    QCOMPARE(it.window.desk().answer([](Library &library) { return savedSearches(library); })->size(), 1);
}

void TestSearching::appliesASavedSearch()
{
    Hands it;
    it.panel().savedSearches()->save({.id = {},
                                      .name = u"Hard, by title"_s,
                                      .query = u"difficulty:hard"_s,
                                      .sort = u"title"_s,
                                      .pack = u"test"_s});
    it.panel().savedSearches()->save(
        {.id = {}, .name = u"Of a pack that went"_s, .query = u"z"_s, .sort = u"best"_s, .pack = u"gone"_s});
    QTRY_COMPARE(it.panel().savedSearches()->all().size(), 2);
    it.choose(u"Saved"_s, u"Hard, by title"_s);
    QTRY_COMPARE(it.numbers(), u"12 9 6 3"_s);
    it.choose(u"Saved"_s, u"Of a pack that went"_s);
    QTRY_COMPARE(it.panel().packUid(), QString()); // all packs
    QCOMPARE(it.panel().search()->text(), u"z "_s);
}

void TestSearching::renamesAndDeletes()
{
    Hands it;
    for (const QString &name : {u"a"_s, u"b"_s})
        it.panel().savedSearches()->save(
            {.id = {}, .name = name, .query = u"q"_s, .sort = u"best"_s, .pack = {}});
    QTRY_COMPARE(it.panel().savedSearches()->all().size(), 2);
    it.panel().editSavedSearches();
    auto *dialog = it.window->findChild<SavedSearchesDialog *>();
    QVERIFY(dialog);
    QVERIFY(QTest::qWaitForWindowActive(dialog));
    auto *list = dialog->findChild<QListWidget *>();
    QTRY_COMPARE(list->count(), 2);
    QTest::keyClick(list, Qt::Key_Down);
    QTest::keyClick(list, Qt::Key_F2);
    auto *editor = list->findChild<QLineEdit *>();
    QVERIFY(editor);
    editor->selectAll();
    QTest::keyClicks(editor, u"c"_s);
    QTest::keyClick(editor, Qt::Key_Return);
    QTRY_COMPARE(it.panel().savedSearches()->all().last().name, u"c"_s);
    list->setCurrentRow(0);
    QTest::keyClick(list, Qt::Key_Delete);
    QTRY_COMPARE(it.panel().savedSearches()->all().size(), 1);
    QTRY_COMPARE(list->count(), 1);
    QTest::keyClick(list, Qt::Key_Return); // searches
    QTRY_COMPARE(it.panel().search()->text(), u"q "_s);
}

void TestSearching::anEmptyListTellsWhatItIsFor()
{
    Hands it;
    it.panel().editSavedSearches();
    auto *dialog = it.window->findChild<SavedSearchesDialog *>();
    QVERIFY(dialog);
    QVERIFY(QTest::qWaitForWindowActive(dialog));
    auto *list = dialog->findChild<QListWidget *>();
    auto *empty = dialog->findChild<QLabel *>(u"noSearches"_s);
    QVERIFY(!empty->isVisible() || it.panel().savedSearches()->isLoaded()); // nothing is known before
    QTRY_VERIFY(empty->isVisible());
    QVERIFY(!list->isVisible());
    QVERIFY(empty->text().contains(u"Saved ▸ Save This Search"_s)); // as the menu of the chip says
    QVERIFY(empty->height() >= empty->heightForWidth(empty->width()));
    it.panel().savedSearches()->save(
        {.id = {}, .name = u"a"_s, .query = u"q"_s, .sort = u"best"_s, .pack = {}});
    QTRY_VERIFY(list->isVisible());
    QVERIFY(!empty->isVisible());
    QVERIFY(list->hasFocus());
    QTest::keyClick(list, Qt::Key_Delete);
    QTRY_VERIFY(empty->isVisible());
    QVERIFY(!list->isVisible());
    QVERIFY(dialog->focusWidget() && dialog->focusWidget()->isVisible()); // Esc and Enter still close
}

void TestSearching::thePaletteHasThem()
{
    Hands it;
    it.panel().savedSearches()->save(
        {.id = {}, .name = u"Hard ones"_s, .query = u"difficulty:hard"_s, .sort = u"best"_s, .pack = {}});
    QTRY_COMPARE(it.panel().savedSearches()->all().size(), 1);
    it.window.press(Qt::Key_K, Qt::ControlModifier);
    it.window.type(u"hard on"_s);
    auto *palette = it.window->findChild<ui::Palette *>();
    QCOMPARE(palette->list()->currentIndex().data().toString(), u"Hard ones"_s);
    it.window.press(Qt::Key_Return);
    QTRY_COMPARE(it.panel().search()->text(), u"difficulty:hard "_s);
}

/// Neither what is selected nor what the mouse is over changes its place when all is found and ranked.
void TestSearching::aMergeMovesNothingThatIsPointedAt()
{
    WindowFixture window({manyQuestions(3000, 3)});
    QuestionPanel *panel = window->questions();
    const ui::QuestionListModel &model = panel->model();
    QListView *list = panel->list();
    panel->focusSearch();
    QTRY_VERIFY(panel->chips() && panel->chips()->isVisible());
    QCoreApplication::processEvents(); // the list has made way for them
    QTest::mouseMove(list->viewport(), list->visualRect(model.index(4)).center());
    int merges = 0;
    for (const QChar letter : u"abdeiklmnorstu"_s) {
        panel->search()->clear();
        QTRY_VERIFY(!model.isSearching() && model.isComplete());
        QuestionId selected;
        QuestionId underMouse;
        int hovered = -1;
        // At once when the first results are there: the merge may follow with the very next event.
        const auto pointing = connect(&model, &ui::QuestionListModel::scopeShown, this, [&] {
            if (model.isComplete() || model.rowCount() < 6)
                return;
            list->setCurrentIndex(model.index(2));
            selected = model.idAt(2);
            hovered = list->indexAt(list->viewport()->mapFromGlobal(QCursor::pos())).row();
            underMouse = model.idAt(hovered);
        });
        QSignalSpy shown(&model, &ui::QuestionListModel::scopeShown);
        panel->search()->setText(letter);
        QTRY_VERIFY(!shown.isEmpty() && model.isComplete());
        disconnect(pointing);
        if (!selected.isValid())
            continue;
        QCOMPARE(list->currentIndex().row(), 2);
        QCOMPARE(model.idAt(2), selected);
        if (list->underMouse() && underMouse.isValid())
            QCOMPARE(model.idAt(hovered), underMouse);
        ++merges;
    }
    QVERIFY2(merges > 0, "every search was complete at once");
}

QTEST_MAIN(TestSearching)
#include "tst_searching.moc"

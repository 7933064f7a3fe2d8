// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/deskfixture.h"
#include "support/manyquestions.h"

#include "ui/questions/questionpanel.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QScrollBar>

using namespace starling;
using namespace starling::test;
using namespace Qt::StringLiterals;
using ui::QuestionPanel;

namespace {

struct Panel
{
    explicit Panel(DeskFixture &desk) : panel(*desk)
    {
        panel.resize(300, 500);
        panel.showOpening(desk.opening());
        panel.show();
        panel.activateWindow();
        if (!QTest::qWaitForWindowActive(&panel))
            qFatal("the panel of the test is not shown");
    }

    void clickRow(int row) const
    {
        QListView *list = panel.list();
        QTest::mouseClick(list->viewport(), Qt::LeftButton, {},
                          list->visualRect(list->model()->index(row, 0)).center());
    }
    void press(Qt::Key key) const { QTest::keyClick(QApplication::focusWidget(), key); }
    [[nodiscard]] QuestionId lastChosen() const
    {
        return chosen.isEmpty() ? QuestionId{} : chosen.last().first().value<QuestionId>();
    }
    [[nodiscard]] int row() const { return panel.list()->currentIndex().row(); }
    [[nodiscard]] int rows() const { return panel.model().rowCount(); }
    [[nodiscard]] QString counts() const { return panel.findChild<QLabel *>(u"counts"_s)->text(); }

    QuestionPanel panel;
    QSignalSpy chosen{&panel, &QuestionPanel::questionChosen};
};

} // namespace

/// The list with its search line, chooser and status line, by mouse and keys.
class TestQuestionPanel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void opensQuietly();
    void choosesByMouse();
    void choosesByKeys();
    void nextAndPrevious();
    void choosesRowsThatAreNotReadYet();
    void searchesByTyping();
    void escapeEndsTheSearch();
    void downLeavesTheSearchLine();
    void saysWhenNothingIsFound();
    void choosesThePack();
    void theChooserIsThereForMoreThanOnePack();
    void theStatusLineCounts();
    void revealsWithoutChoosing();
    void showsAnImportedPack();
};

void TestQuestionPanel::opensQuietly()
{
    DeskFixture desk({pack(u"test"_s, 3)}, {{u"question"_s, u"test/q2"_s}});
    Panel it(desk);
    QCOMPARE(it.row(), 1);
    QCOMPARE(it.chosen.count(), 0); // the window has it already
    QCOMPARE(it.panel.packUid(), u"test"_s);
}

void TestQuestionPanel::choosesByMouse()
{
    DeskFixture desk;
    Panel it(desk);
    it.clickRow(2);
    QCOMPARE(it.chosen.count(), 1);
    QCOMPARE(it.lastChosen(), desk.id(u"test/3"_s));
    it.clickRow(2); // is it already
    QCOMPARE(it.chosen.count(), 1);
    it.clickRow(0);
    QCOMPARE(it.lastChosen(), desk.id(u"test/1"_s));
}

void TestQuestionPanel::choosesByKeys()
{
    DeskFixture desk;
    Panel it(desk);
    it.panel.focusList();
    QCOMPARE(QApplication::focusWidget(), it.panel.list());
    it.press(Qt::Key_Down);
    QCOMPARE(it.lastChosen(), desk.id(u"test/2"_s));
    it.press(Qt::Key_End);
    QCOMPARE(it.lastChosen(), desk.id(u"test/3"_s));
    it.press(Qt::Key_Home);
    QCOMPARE(it.lastChosen(), desk.id(u"test/1"_s));
    QCOMPARE(it.chosen.count(), 3);
}

void TestQuestionPanel::nextAndPrevious()
{
    DeskFixture desk;
    Panel it(desk);
    it.panel.selectPrevious(); // there is none
    QCOMPARE(it.chosen.count(), 0);
    it.panel.selectNext();
    it.panel.selectNext();
    it.panel.selectNext(); // the third is the last
    QCOMPARE(it.chosen.count(), 2);
    QCOMPARE(it.row(), 2);
    it.panel.selectPrevious();
    QCOMPARE(it.lastChosen(), desk.id(u"test/2"_s));
}

void TestQuestionPanel::choosesRowsThatAreNotReadYet()
{
    DeskFixture desk({manyQuestions(1000, 3)});
    Panel it(desk);
    it.panel.focusList();
    it.press(Qt::Key_End);
    QTRY_COMPARE(it.chosen.count(), 1); // once its row has come
    QCOMPARE(it.lastChosen(), desk.id(u"many/1000"_s));
    it.press(Qt::Key_Home);
    QTRY_COMPARE(it.lastChosen(), desk.id(u"many/1"_s));
    // Who goes on before the row has come has chosen another one.
    it.panel.list()->setCurrentIndex(it.panel.model().index(500));
    it.panel.list()->setCurrentIndex(it.panel.model().index(0));
    desk.answer([](Library &) { return 0; });
    QCOMPARE(it.lastChosen(), desk.id(u"many/1"_s));
    QCOMPARE(it.chosen.count(), 2);
}

void TestQuestionPanel::searchesByTyping()
{
    Pack content = pack(u"test"_s, 12);
    content.questions[7].mistakes << u"Forgets the zeppelin"_s;
    DeskFixture desk({content});
    Panel it(desk);
    it.clickRow(3);
    it.panel.focusSearch();
    QTest::keyClicks(QApplication::focusWidget(), u"zeppelin"_s);
    QTRY_COMPARE(it.rows(), 1);
    QCOMPARE(it.chosen.count(), 1); // what is read stays until the person chooses
    QVERIFY(it.row() == -1);
    it.press(Qt::Key_Return);
    QTRY_COMPARE(it.lastChosen(), desk.id(u"test/8"_s));
    QCOMPARE(QApplication::focusWidget(), it.panel.list());
}

void TestQuestionPanel::escapeEndsTheSearch()
{
    DeskFixture desk({pack(u"test"_s, 100)});
    Panel it(desk);
    it.panel.focusSearch();
    QTest::keyClicks(QApplication::focusWidget(), u"q98"_s);
    QTRY_COMPARE(it.rows(), 1);
    it.press(Qt::Key_Down);
    QTRY_COMPARE(it.lastChosen(), desk.id(u"test/98"_s));
    it.panel.focusSearch();
    it.press(Qt::Key_Escape);
    QCOMPARE(it.panel.search()->text(), QString());
    QTRY_COMPARE(it.rows(), 100);
    QTRY_COMPARE(it.row(), 97); // what was found stays chosen, and in sight
    QVERIFY(it.panel.list()->viewport()->rect().intersects(
        it.panel.list()->visualRect(it.panel.list()->currentIndex())));
    QCOMPARE(it.chosen.count(), 1);
}

void TestQuestionPanel::downLeavesTheSearchLine()
{
    DeskFixture desk;
    Panel it(desk);
    it.panel.focusSearch();
    QCOMPARE(QApplication::focusWidget(), it.panel.search());
    it.press(Qt::Key_Down);
    QCOMPARE(QApplication::focusWidget(), it.panel.list());
}

void TestQuestionPanel::saysWhenNothingIsFound()
{
    DeskFixture desk;
    Panel it(desk);
    const auto notice = [&it]() -> QString {
        const auto labels = it.panel.list()->findChildren<QLabel *>();
        for (const QLabel *label : labels) {
            if (label->isVisible())
                return label->text();
        }
        return {};
    };
    it.panel.focusSearch();
    QTest::keyClicks(QApplication::focusWidget(), u"<b>zz"_s);
    QTRY_COMPARE(it.rows(), 0);
    QTRY_VERIFY(notice().contains(u"<b>zz"_s));
    it.press(Qt::Key_Escape);
    QTRY_COMPARE(it.rows(), 3);
    QCOMPARE(notice(), QString());
    QTRY_COMPARE(it.row(), 0);
}

void TestQuestionPanel::choosesThePack()
{
    DeskFixture desk({pack(u"test"_s, 3), pack(u"other"_s, 5)});
    Panel it(desk);
    QSignalSpy scope(&it.panel, &QuestionPanel::scopeChosen);
    QTest::keyClicks(it.panel.packs(), u"Pack o"_s);
    QTRY_COMPARE(it.rows(), 5);
    QTRY_COMPARE(it.lastChosen(), desk.id(u"other/1"_s)); // a pack begins with its first question
    QCOMPARE(it.panel.packUid(), u"other"_s);
    QCOMPARE(scope.count(), 1);
    QTest::keyClick(it.panel.packs(), Qt::Key_Home); // all packs
    QTRY_VERIFY(it.rows() > 8);
    QCOMPARE(it.panel.packUid(), QString());
    QTRY_COMPARE(it.panel.model().idAt(it.row()), desk.id(u"other/1"_s)); // stays where the list has it
    QCOMPARE(it.chosen.count(), 1);
}

void TestQuestionPanel::theChooserIsThereForMoreThanOnePack()
{
    DeskFixture one(QList<Pack>{});
    QCOMPARE(one.opening().packs.size(), 1);
    Panel alone(one);
    QVERIFY(!alone.panel.packs()->isVisible());
    DeskFixture two;
    Panel both(two);
    QVERIFY(both.panel.packs()->isVisible());
    QCOMPARE(both.panel.packs()->count(), 3);
    QCOMPARE(both.panel.packs()->itemText(0), u"All packs"_s);
    QCOMPARE(both.panel.packs()->currentText(), u"Pack test"_s);
}

void TestQuestionPanel::theStatusLineCounts()
{
    DeskFixture desk({pack(u"test"_s, 5)});
    Panel it(desk);
    QVERIFY(it.counts().startsWith(u"5 question"_s));
    QVERIFY(it.counts().contains(u"0 mastered"_s));
    desk->setMastery(desk.id(u"test/1"_s), Mastery::Mastered);
    desk->setMastery(desk.id(u"test/2"_s), Mastery::Mastered);
    desk->setMastery(desk.id(u"test/3"_s), Mastery::Learning);
    desk->saveText(Desk::Text::Draft, desk.id(u"test/3"_s), u"words"_s, 1);
    QTRY_VERIFY(it.counts().contains(u"2 mastered"_s));
    QTRY_VERIFY(it.counts().contains(u"1 with a draft"_s));
    desk->setMastery(desk.id(u"test/1"_s), Mastery::New);
    QTRY_VERIFY(it.counts().contains(u"1 mastered"_s));
}

void TestQuestionPanel::revealsWithoutChoosing()
{
    DeskFixture desk({pack(u"test"_s, 3), pack(u"other"_s, 5)});
    Panel it(desk);
    it.panel.reveal(desk.id(u"test/3"_s));
    QTRY_COMPARE(it.row(), 2);
    it.panel.reveal(desk.id(u"other/4"_s)); // of another pack
    QTRY_VERIFY(it.rows() > 8);
    QTRY_COMPARE(it.panel.model().idAt(it.row()), desk.id(u"other/4"_s));
    QCOMPARE(it.panel.packs()->currentIndex(), 0);
    QCOMPARE(it.chosen.count(), 0);
}

void TestQuestionPanel::showsAnImportedPack()
{
    DeskFixture desk;
    Panel it(desk);
    it.panel.search()->setText(u"q2"_s);
    QTRY_COMPARE(it.rows(), 1);
    QVERIFY(desk.answer([](Library &library) { return library.importPack(pack(u"new"_s, 7)); }));
    const auto packs = desk.answer([](Library &library) { return library.packs(); });
    it.panel.showPacks(*packs, packs->last().id);
    QTRY_COMPARE(it.rows(), 7);
    QCOMPARE(it.panel.packUid(), u"new"_s);
    QCOMPARE(it.panel.search()->text(), QString());
    QTRY_COMPARE(it.lastChosen(), desk.id(u"new/1"_s));
}

QTEST_MAIN(TestQuestionPanel)
#include "tst_questionpanel.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/deskfixture.h"
#include "support/manyquestions.h"
#include "ui/questions/questionpanel.h"

#include <QComboBox>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QScrollBar>

using namespace starling;
using namespace starling::test;
using namespace Qt::StringLiterals;
using ui::QuestionPanel;

namespace {

/// Every question has the word, the best hits in their titles.
Pack content(const QString &uid)
{
    Pack made = pack(uid, 15);
    for (Question &question : made.questions)
        question.mistakes << u"Forgets to design"_s;
    made.questions[3].title = u"Design a queue"_s;
    made.questions[11].title = u"Design a cache"_s;
    return made;
}

struct Hands
{
    explicit Hands(DeskFixture &desk) : panel(*desk)
    {
        panel.resize(300, 420);
        panel.showOpening(desk.opening());
        panel.show();
        panel.activateWindow();
        if (!QTest::qWaitForWindowActive(&panel))
            qFatal("the panel of the test is not shown");
    }
    void goTo(int row)
    {
        panel.focusList();
        for (int i = 0; i < row; ++i)
            press(Qt::Key_Down);
        panel.focusSearch();
    }
    void press(Qt::Key key) const { QTest::keyClick(QApplication::focusWidget(), key); }
    void type(const QString &text) const { QTest::keyClicks(QApplication::focusWidget(), text); }
    [[nodiscard]] int topRow() const { return panel.list()->indexAt({4, 4}).row(); }
    [[nodiscard]] bool isShown(const QString &search) const
    {
        return panel.model().search() == search && !panel.model().isAwaited() && panel.model().isComplete();
    }
    [[nodiscard]] QuestionId lastChosen() const
    {
        return chosen.isEmpty() ? QuestionId{} : chosen.last().first().value<QuestionId>();
    }

    QuestionPanel panel;
    QSignalSpy chosen{&panel, &QuestionPanel::questionChosen};
};

} // namespace

/// A search that is begun shows what it found best, and the way on where it found nothing.
class TestNewSearch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsTheBestHitsFromTheTop_data();
    void showsTheBestHitsFromTheTop();
    void enterBeforeTheAnswerOpensTheBest();
    void goesBackToWhatWasChosen();
    void anEditKeepsThePlace();
    void offersAllPacks();
    void offersThemByMouse();
    void offersNothingInAllPacks();
};

void TestNewSearch::showsTheBestHitsFromTheTop_data()
{
    QTest::addColumn<int>("row");
    QTest::addColumn<Qt::Key>("key");
    for (const int row : {0, 4, 9, 14}) {
        QTest::addRow("Enter from %d", row) << row << Qt::Key_Return;
        QTest::addRow("Down from %d", row) << row << Qt::Key_Down;
    }
}

void TestNewSearch::showsTheBestHitsFromTheTop()
{
    QFETCH(int, row);
    QFETCH(Qt::Key, key);
    DeskFixture desk({content(u"test"_s)});
    Hands it(desk);
    it.goTo(row);
    const QuestionId read = row > 0 ? it.lastChosen() : desk.id(u"test/1"_s);
    it.type(u"design"_s);
    QTRY_VERIFY(it.isShown(u"design"_s));
    QCOMPARE(it.panel.model().rowCount(), 15);
    QCOMPARE(it.topRow(), 0);
    const QuestionId best = it.panel.model().idAt(0);
    QVERIFY(best == desk.id(u"test/4"_s) || best == desk.id(u"test/12"_s));
    QVERIFY(row == 0 || it.lastChosen() == read); // what is read stays
    it.press(key);
    QTRY_COMPARE(it.lastChosen(), best);
    QCOMPARE(it.panel.list()->currentIndex().row(), 0);
    QCOMPARE(it.topRow(), 0);
    QVERIFY(it.panel.list()->hasFocus());
}

void TestNewSearch::enterBeforeTheAnswerOpensTheBest()
{
    DeskFixture desk({content(u"test"_s)});
    Hands it(desk);
    it.goTo(4);
    it.type(u"design"_s);
    it.press(Qt::Key_Return); // no event was handled since
    QVERIFY(it.panel.model().isAwaited());
    QTRY_VERIFY(it.isShown(u"design"_s));
    QTRY_COMPARE(it.lastChosen(), it.panel.model().idAt(0));
    QCOMPARE(it.panel.list()->currentIndex().row(), 0);
}

void TestNewSearch::goesBackToWhatWasChosen()
{
    DeskFixture desk({content(u"test"_s)});
    Hands it(desk);
    it.goTo(0);
    it.type(u"design"_s);
    QTRY_VERIFY(it.isShown(u"design"_s));
    it.press(Qt::Key_Down);
    it.press(Qt::Key_Down);
    QVERIFY(it.panel.list()->hasFocus());
    QCOMPARE(it.panel.list()->currentIndex().row(), 1);
    it.panel.focusSearch();
    it.press(Qt::Key_Down); // the same search: to the hit that was chosen
    QCOMPARE(it.panel.list()->currentIndex().row(), 1);
    const QuestionId chosen = it.lastChosen();
    it.panel.focusSearch();
    it.press(Qt::Key_Escape);
    QVERIFY(!it.panel.model().isSearching());
    QTRY_VERIFY(!it.panel.model().isAwaited());
    QTRY_COMPARE(it.panel.model().idAt(it.panel.list()->currentIndex().row()), chosen);
    QVERIFY(it.panel.list()->currentIndex().row() > 1); // by the number again
}

void TestNewSearch::anEditKeepsThePlace()
{
    DeskFixture desk({content(u"test"_s)});
    Hands it(desk);
    it.goTo(0);
    it.type(u"design"_s);
    QTRY_VERIFY(it.isShown(u"design"_s));
    it.panel.focusList();
    it.press(Qt::Key_End);
    const QuestionId last = it.panel.model().idAt(14);
    QCOMPARE(it.lastChosen(), last);
    it.panel.search()->setText(u"design "_s); // the same search, which is not begun anew
    const auto packs = desk.answer([](Library &library) { return library.packs(); });
    it.panel.showChanged(*packs, {}, last);
    QVERIFY(it.panel.model().isAwaited());
    QTRY_VERIFY(it.isShown(u"design "_s));
    QCOMPARE(it.panel.model().idAt(it.panel.list()->currentIndex().row()), last);
    QVERIFY(it.topRow() > 0);
}

void TestNewSearch::offersAllPacks()
{
    Pack other = pack(u"other"_s, 5);
    other.questions[2].title = u"Fly a zeppelin"_s;
    DeskFixture desk({content(u"test"_s), other});
    Hands it(desk);
    it.goTo(4);
    auto *offer = it.panel.findChild<QPushButton *>(u"searchAllPacks"_s);
    it.type(u"zeppelin"_s);
    QTRY_VERIFY(offer->isVisible());
    it.press(Qt::Key_Down);
    QVERIFY(offer->hasFocus());
    it.press(Qt::Key_Space);
    QVERIFY(it.panel.search()->hasFocus());
    QTRY_COMPARE(it.panel.model().rowCount(), 1);
    QVERIFY(!offer->isVisible());
    QCOMPARE(it.panel.packs()->currentIndex(), 0);
    it.press(Qt::Key_Down);
    QTRY_COMPARE(it.lastChosen(), desk.id(u"other/3"_s));
}

void TestNewSearch::offersThemByMouse()
{
    Pack other = pack(u"other"_s, 5);
    other.questions[2].title = u"Fly a zeppelin"_s;
    DeskFixture desk({content(u"test"_s), other});
    Hands it(desk);
    it.goTo(0);
    auto *offer = it.panel.findChild<QPushButton *>(u"searchAllPacks"_s);
    it.type(u"zeppelin"_s);
    QTRY_VERIFY(offer->isVisible());
    QTest::mouseClick(offer, Qt::LeftButton);
    QTRY_COMPARE(it.panel.model().rowCount(), 1);
}

void TestNewSearch::offersNothingInAllPacks()
{
    DeskFixture desk({content(u"test"_s), pack(u"other"_s, 5)});
    Hands it(desk);
    QTest::keyClick(it.panel.packs(), Qt::Key_Home); // all packs
    QTRY_VERIFY(!it.panel.model().scope().pack && !it.panel.model().isAwaited());
    it.goTo(0);
    auto *offer = it.panel.findChild<QPushButton *>(u"searchAllPacks"_s);
    it.type(u"zeppelin"_s);
    QTRY_COMPARE(it.panel.model().rowCount(), 0);
    QVERIFY(offer->parentWidget()->isVisible()); // it says that there is nothing
    QVERIFY(!offer->isVisible());
}

QTEST_MAIN(TestNewSearch)
#include "tst_newsearch.moc"

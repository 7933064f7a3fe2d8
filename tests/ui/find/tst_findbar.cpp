// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/find/findbar.h"

#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTextEdit>
#include <QToolButton>
#include <QVBoxLayout>
#include <QtTest>

using namespace starling::ui;
using namespace Qt::StringLiterals;

namespace {

struct Find
{
    Find() : rich(new QTextEdit(&window)), plain(new QPlainTextEdit(&window)), bar(new FindBar(&window))
    {
        auto *column = new QVBoxLayout(&window);
        column->addWidget(rich);
        column->addWidget(plain);
        column->addWidget(bar);
        rich->setPlainText(u"An index is read.\nThe Index is written.\nindexes too"_s);
        plain->setPlainText(u"my index"_s);
        bar->setTarget(rich);
        window.show();
        window.activateWindow();
        if (!QTest::qWaitForWindowActive(&window))
            qFatal("the window of the test is not shown");
    }
    void open(const QString &needle) const
    {
        bar->open();
        QTest::keyClick(bar->line(), Qt::Key_A, Qt::ControlModifier);
        QTest::keyClicks(bar->line(), needle);
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) const
    {
        QTest::keyClick(bar->line(), key, modifiers);
    }
    [[nodiscard]] QString count() const { return bar->findChild<QLabel *>()->text(); }
    [[nodiscard]] int at() const { return rich->textCursor().selectionStart(); }

    QWidget window;
    QTextEdit *rich;
    QPlainTextEdit *plain;
    FindBar *bar;
};

} // namespace

/// Find in the text: every place marked, the current one counted, on and on.
class TestFindBar : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void opensOverTheText();
    void findsWhileTyping();
    void goesOnAndBackAndAround();
    void saysWhenItIsNotThere();
    void closesWithEscape();
    void takesTheSelection();
    void changesItsTarget();
    void asksWhatFollows();
    void marksAnewWhenTheTextChanges();
    void itsButtonsWork();
    void manyPlacesAreCounted();
};

void TestFindBar::opensOverTheText()
{
    Find it;
    QVERIFY(!it.bar->isVisible());
    it.bar->findNext(); // nothing to look for yet: asks for it
    QVERIFY(it.bar->isVisible());
    QCOMPARE(QApplication::focusWidget(), it.bar->line());
    QVERIFY(it.bar->searches(it.rich));
    QVERIFY(!it.bar->searches(it.plain));
    QVERIFY(!it.bar->searches(nullptr));
}

void TestFindBar::findsWhileTyping()
{
    Find it;
    it.open(u"inde"_s);
    QCOMPARE(it.at(), 3);
    QCOMPARE(it.rich->textCursor().selectedText(), u"inde"_s);
    QCOMPARE(it.count(), u"1 of 3"_s); // case does not matter
    QCOMPARE(it.rich->extraSelections().size(), 3);
    it.press(Qt::Key_X);
    QCOMPARE(it.at(), 3);
    QCOMPARE(it.rich->textCursor().selectedText(), u"index"_s);
    it.press(Qt::Key_E);
    QCOMPARE(it.count(), u"1 of 1"_s);
}

void TestFindBar::goesOnAndBackAndAround()
{
    Find it;
    it.open(u"index"_s);
    it.press(Qt::Key_Return);
    QCOMPARE(it.at(), 22);
    QCOMPARE(it.count(), u"2 of 3"_s);
    it.bar->findNext();
    QCOMPARE(it.count(), u"3 of 3"_s);
    it.press(Qt::Key_Enter);
    QCOMPARE(it.count(), u"1 of 3"_s);
    it.press(Qt::Key_Return, Qt::ShiftModifier);
    QCOMPARE(it.count(), u"3 of 3"_s);
    it.bar->findPrevious();
    QCOMPARE(it.count(), u"2 of 3"_s);
}

void TestFindBar::saysWhenItIsNotThere()
{
    Find it;
    it.open(u"index"_s);
    it.press(Qt::Key_Q);
    QCOMPARE(it.count(), u"not here"_s);
    QCOMPARE(it.rich->extraSelections().size(), 0);
    it.press(Qt::Key_Return); // and looking again does no harm
    QCOMPARE(it.count(), u"not here"_s);
    it.bar->line()->clear();
    QCOMPARE(it.count(), QString());
}

void TestFindBar::closesWithEscape()
{
    Find it;
    it.open(u"index"_s);
    it.press(Qt::Key_Escape);
    QVERIFY(!it.bar->isVisible());
    QCOMPARE(it.rich->extraSelections().size(), 0);
    QCOMPARE(QApplication::focusWidget(), it.rich);
    QCOMPARE(it.rich->textCursor().selectedText(), u"index"_s); // one goes on where it was found
}

void TestFindBar::takesTheSelection()
{
    Find it;
    QTextCursor cursor = it.rich->document()->find(u"written"_s);
    it.rich->setTextCursor(cursor);
    it.bar->open();
    QCOMPARE(it.bar->line()->text(), u"written"_s);
    QCOMPARE(it.count(), u"1 of 1"_s);
    it.bar->close();
    it.rich->selectAll(); // more than a line: not meant
    it.bar->open();
    QCOMPARE(it.bar->line()->text(), u"written"_s);
}

void TestFindBar::changesItsTarget()
{
    Find it;
    it.open(u"index"_s);
    it.bar->setTarget(it.plain);
    QCOMPARE(it.rich->extraSelections().size(), 0);
    QCOMPARE(it.plain->extraSelections().size(), 1);
    it.bar->findNext();
    QCOMPARE(it.plain->textCursor().selectedText(), u"index"_s);
    QCOMPARE(it.count(), u"1 of 1"_s);
    it.press(Qt::Key_Escape);
    QCOMPARE(QApplication::focusWidget(), it.plain);
}

void TestFindBar::asksWhatFollows()
{
    Find it;
    QList<std::pair<QString, bool>> asked;
    it.bar->setFollowing([&](const QString &needle, bool forward) {
        asked.append({needle, forward});
        it.rich->setPlainText(u"no more; an index, the last index"_s);
        return true;
    });
    it.open(u"indexes"_s);
    asked.clear();
    it.rich->setPlainText(u"index"_s);
    it.open(u"index"_s);
    QCOMPARE(asked.size(), 0);
    it.press(Qt::Key_Return);
    QCOMPARE(asked, (QList{std::pair(u"index"_s, true)}));
    QCOMPARE(it.count(), u"1 of 2"_s);
    it.press(Qt::Key_Return, Qt::ShiftModifier);
    QCOMPARE(asked.last(), std::pair(u"index"_s, false));
    QCOMPARE(it.count(), u"2 of 2"_s); // backwards a text begins at its end
}

void TestFindBar::marksAnewWhenTheTextChanges()
{
    Find it;
    it.open(u"index"_s);
    it.rich->setPlainText(u"one index only"_s);
    it.bar->refresh();
    QCOMPARE(it.rich->extraSelections().size(), 1);
    QVERIFY(it.count().endsWith(u"of 1"_s));
}

void TestFindBar::itsButtonsWork()
{
    Find it;
    it.open(u"index"_s);
    const auto buttons = it.bar->findChildren<QToolButton *>(QString(), Qt::FindDirectChildrenOnly);
    QCOMPARE(buttons.size(), 3);
    for (const QToolButton *button : buttons)
        QVERIFY(!button->accessibleName().isEmpty());
    QTest::mouseClick(buttons.at(0), Qt::LeftButton);
    QCOMPARE(it.count(), u"3 of 3"_s);
    QTest::mouseClick(buttons.at(1), Qt::LeftButton);
    QCOMPARE(it.count(), u"1 of 3"_s);
    QTest::mouseClick(buttons.at(2), Qt::LeftButton);
    QVERIFY(!it.bar->isVisible());
}

void TestFindBar::manyPlacesAreCounted()
{
    Find it;
    it.rich->setPlainText(u"index "_s.repeated(2000));
    it.open(u"index"_s);
    QCOMPARE(it.count(), u"1 of 2000"_s);
    QVERIFY(it.rich->extraSelections().size() <= 500); // marks cost time
    it.bar->findPrevious();
    QCOMPARE(it.count(), u"2000 of 2000"_s);
}

QTEST_MAIN(TestFindBar)
#include "tst_findbar.moc"

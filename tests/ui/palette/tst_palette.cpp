// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/windowfixture.h"
#include "ui/palette/palette.h"
#include "ui/palette/palettemodel.h"
#include "ui/questions/questionpanel.h"
#include "ui/reading/readingpane.h"
#include "ui/window/actions.h"
#include "ui/window/places.h"
#include "ui/window/studypane.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QLineEdit>
#include <QListView>
#include <QPlainTextEdit>

using namespace starling;
using namespace starling::test;
using namespace Qt::StringLiterals;
using ui::Palette;
using ui::PaletteEntry;
using ui::PaletteModel;

namespace {

Pack content()
{
    Pack made = pack(u"test"_s, 40);
    made.questions[6].title = u"Zeppelins and their moorings"_s;
    made.questions[9].mistakes << u"Forgets that zeppelins burn"_s;
    made.questions[11].title = u"Storage of Résumés"_s;
    return made;
}

/// The window with the palette, by keys only.
struct Hands
{
    Hands() : window({content()}) {}

    void open()
    {
        window.press(Qt::Key_K, Qt::ControlModifier);
        if (!palette() || !palette()->isVisible())
            qFatal("Ctrl+K does not open the palette");
    }
    void type(const QString &text) { window.type(text); }
    [[nodiscard]] Palette *palette() { return window->findChild<Palette *>(); }
    [[nodiscard]] QStringList shown()
    {
        QStringList titles;
        for (const PaletteEntry &entry : palette()->model().entries())
            titles << entry.title;
        return titles;
    }
    [[nodiscard]] QString current() { return palette()->list()->currentIndex().data().toString(); }
    [[nodiscard]] int row() { return palette()->list()->currentIndex().row(); }

    WindowFixture window;
};

} // namespace

/// Ctrl+K over the real window.
class TestPalette : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void offersTabsAndCommandsWithTheirKeys();
    void opensAQuestionAsOneTypes();
    void enterMayComeBeforeTheAnswer();
    void opensTheTabOfTheHit();
    void runsCommands();
    void opensTabsFromOtherPlaces();
    void goesBackToRecentPlaces();
    void remembersThemToTheNextStart();
    void escapeGivesTheFocusBack();
    void opensFromAnEditor();
    void movesWithKeysPastHeadings();
    void handsTheSearchToTheList();
    void saysWhenNothingIsFound();
    void takesAnyString();
};

void TestPalette::offersTabsAndCommandsWithTheirKeys()
{
    Hands it;
    it.open();
    const QAbstractItemModelTester tester(it.palette()->list()->model());
    QVERIFY(QApplication::focusWidget() == it.palette()->line());
    QVERIFY(it.shown().contains(u"Terminology"_s));
    bool hasKeys = false;
    qsizetype commands = 0;
    for (const PaletteEntry &entry : it.palette()->model().entries()) {
        if (entry.kind == PaletteEntry::Kind::Tab && entry.title == u"Key points"_s)
            QCOMPARE(entry.keys, u"Ctrl+4"_s);
        if (entry.kind == PaletteEntry::Kind::Command) {
            ++commands;
            QVERIFY(!entry.title.contains(u'&') && !entry.detail.isEmpty());
            hasKeys = hasKeys || !entry.keys.isEmpty();
        }
    }
    QVERIFY(hasKeys);
    QVERIFY2(commands > 40, qPrintable(QString::number(commands)));
    it.type(u"zeppelins"_s);
    QTRY_VERIFY(it.shown().contains(u"7. Zeppelins and their moorings"_s));
}

void TestPalette::opensAQuestionAsOneTypes()
{
    Hands it;
    it.open();
    it.type(u"resum"_s);
    QTRY_COMPARE(it.current(), u"12. Storage of Résumés"_s);
    it.window.press(Qt::Key_Return);
    QVERIFY(!it.palette()->isVisible());
    QTRY_COMPARE(it.window.title(), u"Storage of Résumés"_s);
    QTRY_COMPARE(it.window.list()->currentIndex().row(), 11);
}

void TestPalette::enterMayComeBeforeTheAnswer()
{
    Hands it;
    it.open();
    for (const char c : {'m', 'o', 'o', 'r', 'i', 'n', 'g'}) // nothing is answered in between
        QTest::keyClick(it.palette()->line(), c);
    QTest::keyClick(it.palette()->line(), Qt::Key_Return);
    QTRY_COMPARE(it.window.title(), u"Zeppelins and their moorings"_s);
    QVERIFY(!it.palette()->isVisible());
}

void TestPalette::opensTheTabOfTheHit()
{
    Hands it;
    it.open();
    it.type(u"zeppelins burn"_s);
    QTRY_VERIFY(it.current().startsWith(u"10. "_s));
    QVERIFY(!it.palette()->model().entries().at(it.row()).hit.passage.isEmpty());
    it.window.press(Qt::Key_Return);
    QTRY_COMPARE(it.window->study()->reading()->section(), Section::Mistakes);
}

void TestPalette::runsCommands()
{
    Hands it;
    it.open();
    it.type(u"mark mast"_s);
    QTRY_COMPARE(it.current(), u"Mark as Mastered"_s);
    it.window.press(Qt::Key_Return);
    QTRY_COMPARE(it.window.desk().question(u"test/1"_s).mastery, Mastery::Mastered);
    it.open();
    it.type(u"view dark"_s); // of the menu's name and its own
    QCOMPARE(it.current(), u"Dark"_s);
    it.window.press(Qt::Key_Return);
    QTRY_VERIFY(it.window->actions()->appearances.at(2)->isChecked());
}

void TestPalette::opensTabsFromOtherPlaces()
{
    Hands it;
    it.window->places()->go(u"stories"_s);
    it.open();
    it.type(u"terminol"_s);
    QCOMPARE(it.current(), u"Terminology"_s);
    it.window.press(Qt::Key_Return);
    QTRY_COMPARE(it.window->study()->reading()->section(), Section::Terminology);
    QCOMPARE(it.window->places()->current(), u"questions"_s);
}

void TestPalette::goesBackToRecentPlaces()
{
    Hands it;
    const QString first = it.window.title();
    it.window.clickRow(2);
    QTRY_VERIFY(it.window.title() != first);
    it.open();
    QCOMPARE(it.shown().first(), u"Recent"_s);
    QCOMPARE(it.current(), u"1. "_s + first);
    it.window.press(Qt::Key_Return);
    QTRY_COMPARE(it.window.title(), first);
    it.window->places()->go(u"stories"_s);
    it.window->places()->go(u"questions"_s);
    it.open();
    QCOMPARE(it.current(), u"Stories"_s);
    it.window.press(Qt::Key_Return);
    QTRY_COMPARE(it.window->places()->current(), u"stories"_s);
}

void TestPalette::remembersThemToTheNextStart()
{
    Hands it;
    const QString first = it.window.title();
    it.window.clickRow(2);
    QTRY_VERIFY(it.window.title() != first);
    it.window.reopen();
    it.open();
    QCOMPARE(it.current(), u"1. "_s + first);
}

void TestPalette::escapeGivesTheFocusBack()
{
    Hands it;
    QWidget *before = QApplication::focusWidget();
    QVERIFY(before);
    it.open();
    it.type(u"x"_s);
    it.window.press(Qt::Key_Escape);
    QVERIFY(!it.palette()->isVisible());
    QCOMPARE(QApplication::focusWidget(), before);
    it.open();
    QCOMPARE(it.palette()->line()->text(), QString());
    it.window.press(Qt::Key_K, Qt::ControlModifier); // the same key closes it
    QVERIFY(!it.palette()->isVisible());
    it.open();
    QTest::mouseClick(it.palette(), Qt::LeftButton, {}, {3, it.palette()->height() - 3});
    QVERIFY(!it.palette()->isVisible());
}

/// There Ctrl+K would delete to the end of the line.
void TestPalette::opensFromAnEditor()
{
    Hands it;
    it.window.press(Qt::Key_E, Qt::ControlModifier);
    it.window.type(u"some words"_s);
    it.window.press(Qt::Key_Home);
    QWidget *editor = QApplication::focusWidget();
    it.open();
    it.window.press(Qt::Key_Escape);
    QCOMPARE(QApplication::focusWidget(), editor);
    it.open();
    it.type(u"select all"_s);
    it.window.press(Qt::Key_Return);
    QTRY_COMPARE(qobject_cast<QPlainTextEdit *>(editor)->textCursor().selectedText(), u"some words"_s);
}

void TestPalette::movesWithKeysPastHeadings()
{
    Hands it;
    it.open();
    const auto kind = [&it] { return it.palette()->model().entries().at(it.row()).kind; };
    QCOMPARE(it.row(), 1);
    for (int i = 0; i < 30; ++i) {
        it.window.press(Qt::Key_Down);
        QVERIFY(kind() != PaletteEntry::Kind::Heading);
    }
    it.window.press(Qt::Key_PageDown);
    QVERIFY(kind() != PaletteEntry::Kind::Heading);
    for (int i = 0; i < 40; ++i)
        it.window.press(Qt::Key_PageUp);
    QCOMPARE(it.row(), 1);
    it.window.press(Qt::Key_Up); // round the top
    QCOMPARE(it.row(), it.palette()->model().rowCount() - 1);
    it.window.press(Qt::Key_Down);
    QCOMPARE(it.row(), 1);
}

void TestPalette::handsTheSearchToTheList()
{
    Hands it;
    it.window->places()->go(u"stories"_s);
    it.open();
    it.type(u"zeppelins"_s);
    QTRY_VERIFY(it.shown().contains(u"7. Zeppelins and their moorings"_s));
    it.window.press(Qt::Key_Up); // the last line
    QCOMPARE(it.current(), u"Search the list for “zeppelins”"_s);
    it.window.press(Qt::Key_Return);
    QCOMPARE(it.window->places()->current(), u"questions"_s);
    QTRY_COMPARE(it.window->questions()->model().rowCount(), 2);
    // A question that this search does not find ends it.
    it.open();
    it.type(u"resum"_s);
    QTRY_COMPARE(it.current(), u"12. Storage of Résumés"_s);
    it.window.press(Qt::Key_Return);
    QTRY_COMPARE(it.window.list()->currentIndex().row(), 11);
    QCOMPARE(it.window->questions()->search()->text(), QString());
}

void TestPalette::saysWhenNothingIsFound()
{
    Hands it;
    it.open();
    it.type(u"qqqqq"_s);
    QTRY_COMPARE(it.shown().value(0), u"Nothing found"_s);
}

void TestPalette::takesAnyString()
{
    Hands it;
    it.open();
    for (const QString &text : {u"\""_s, u"-"_s, u"is:"_s, u"title:\"a"_s, u"AND NOT ("_s, u"😀"_s, u"漢字"_s,
                                u"-not"_s, u"*"_s, QString(QChar(0xD800))}) {
        it.palette()->line()->setText(text);
        QCoreApplication::processEvents();
        it.palette()->line()->clear();
        QVERIFY(it.palette()->model().rowCount() > 0);
    }
}

QTEST_MAIN(TestPalette)
#include "tst_palette.moc"

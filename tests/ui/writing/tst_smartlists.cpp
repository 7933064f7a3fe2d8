// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/writing/smartlists.h"
#include "ui/writing/texteditor.h"

#include <QtTest>

using namespace starling;
using namespace starling::ui;
using namespace Qt::StringLiterals;

class TestSmartLists : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knowsItems_data();
    void knowsItems();
    void enterGoesOn_data();
    void enterGoesOn();
    void tabMovesIn();
    void severalLinesMove();
    void countsOn();
    void aListWithinAListCountsByItself();
    void theListThatIsLeftCountsOn();
    void looseListsCountOn_data();
    void looseListsCountOn();
    void aListOfItsOwnStays();
    void tabsAreColumns();
    void manyItemsMove();
    void nothingFollowsTheLastNumber();
    void isOneStep();
};

namespace {

/// An editor with lists; "|" is the cursor.
struct Page
{
    explicit Page(QString text)
    {
        new SmartLists(editor);
        const auto at = static_cast<int>(text.indexOf(u'|'));
        editor.setText(text.remove(u'|'));
        QTextCursor cursor = editor.textCursor();
        cursor.setPosition(at);
        editor.setTextCursor(cursor);
    }
    [[nodiscard]] QString text() const
    {
        QString text = editor.text();
        return text.insert(editor.textCursor().position(), u'|');
    }
    TextEditor editor;
};

} // namespace

void TestSmartLists::knowsItems_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<bool>("is");
    QTest::addColumn<QString>("next");
    QTest::newRow("dash") << u"- a"_s << true << u"- "_s;
    QTest::newRow("star") << u"  * a"_s << true << u"* "_s;
    QTest::newRow("bullet") << u"• a"_s << true << u"• "_s;
    QTest::newRow("number") << u"9. a"_s << true << u"10. "_s;
    QTest::newRow("bracket") << u"1) a"_s << true << u"2) "_s;
    QTest::newRow("empty item") << u"- "_s << true << u"- "_s;
    QTest::newRow("rule") << u"---"_s << false << QString();
    QTest::newRow("minus") << u"-5 degrees"_s << false << QString();
    QTest::newRow("decimal") << u"3.5 percent"_s << false << QString();
    QTest::newRow("year") << u"1990. It was hot."_s << false << QString();
    QTest::newRow("text") << u"a - b"_s << false << QString();
    QTest::newRow("nothing") << QString() << false << QString();
}

void TestSmartLists::knowsItems()
{
    QFETCH(const QString, line);
    QFETCH(const bool, is);
    QFETCH(const QString, next);
    const auto item = listItemOf(line);
    QCOMPARE(item.has_value(), is);
    if (item)
        QCOMPARE(followingMarker(*item), next);
}

void TestSmartLists::enterGoesOn_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    QTest::newRow("at the end") << u"- one|"_s << u"- one\n- |"_s;
    QTest::newRow("inside") << u"1. one| two"_s << u"1. one\n2. | two"_s;
    QTest::newRow("indented") << u"  - one|"_s << u"  - one\n  - |"_s;
    QTest::newRow("empty ends it") << u"- one\n- |"_s << u"- one\n|"_s;
    QTest::newRow("empty goes out first") << u"- one\n  - |"_s << u"- one\n- |"_s;
    QTest::newRow("before the marker") << u"|- one"_s << u"\n|- one"_s;
    QTest::newRow("no item") << u"text|"_s << u"text\n|"_s;
}

void TestSmartLists::enterGoesOn()
{
    QFETCH(const QString, before);
    QFETCH(const QString, after);
    Page page(before);
    QTest::keyClick(&page.editor, Qt::Key_Return);
    QCOMPARE(page.text(), after);
}

void TestSmartLists::tabMovesIn()
{
    Page page(u"1. one|"_s);
    QTest::keyClick(&page.editor, Qt::Key_Tab);
    QCOMPARE(page.text(), u"   1. one|"_s);
    QTest::keyClick(&page.editor, Qt::Key_Backtab, Qt::ShiftModifier);
    QCOMPARE(page.text(), u"1. one|"_s);
    QTest::keyClick(&page.editor, Qt::Key_Backtab, Qt::ShiftModifier);
    QCOMPARE(page.text(), u"1. one|"_s);
}

void TestSmartLists::severalLinesMove()
{
    Page page(u"- one\n- two|"_s);
    page.editor.selectAll();
    QTest::keyClick(&page.editor, Qt::Key_Tab);
    QCOMPARE(page.editor.text(), u"  - one\n  - two"_s);
}

void TestSmartLists::countsOn()
{
    Page page(u"1. one|\n2. two\n   - inner\n3. three\n\n1. other"_s);
    QTest::keyClick(&page.editor, Qt::Key_Return);
    QCOMPARE(page.text(), u"1. one\n2. |\n3. two\n   - inner\n4. three\n\n1. other"_s);
}

void TestSmartLists::aListWithinAListCountsByItself()
{
    Page page(u"1. first\n2. second|"_s);
    QTest::keyClick(&page.editor, Qt::Key_Return);
    QTest::keyClick(&page.editor, Qt::Key_Tab);
    QTest::keyClicks(&page.editor, u"nested"_s);
    QCOMPARE(page.text(), u"1. first\n2. second\n   1. nested|"_s);
    QTest::keyClick(&page.editor, Qt::Key_Return);
    QTest::keyClicks(&page.editor, u"more"_s);
    QTest::keyClick(&page.editor, Qt::Key_Return);
    QTest::keyClick(&page.editor, Qt::Key_Return); // out of the inner list
    QTest::keyClicks(&page.editor, u"third"_s);
    QCOMPARE(page.text(), u"1. first\n2. second\n   1. nested\n   2. more\n3. third|"_s);
}

void TestSmartLists::theListThatIsLeftCountsOn()
{
    const QString flat = u"9. a\n10. b|\n11. c\n12. d"_s;
    Page page(flat);
    QTest::keyClick(&page.editor, Qt::Key_Tab);
    QCOMPARE(page.text(), u"9. a\n   1. b|\n10. c\n11. d"_s);
    QTest::keyClick(&page.editor, Qt::Key_Backtab, Qt::ShiftModifier);
    QCOMPARE(page.text(), flat);
}

void TestSmartLists::looseListsCountOn_data()
{
    QTest::addColumn<QString>("flat");
    QTest::addColumn<QString>("inner");
    QTest::newRow("blank line") << u"1. a\n\n2. b|\n\n3. c"_s << u"1. a\n\n   1. b|\n\n2. c"_s;
    QTest::newRow("continuation") << u"1. a\n   more\n2. b|\n   more\n3. c"_s
                                  << u"1. a\n   more\n   1. b|\n   more\n2. c"_s;
    QTest::newRow("paragraph in an item")
        << u"1. a\n\n   more\n\n2. b|"_s << u"1. a\n\n   more\n\n   1. b|"_s;
    QTest::newRow("after text") << u"1. a\n\nBetween.\n\n2. b|\n3. c"_s
                                << u"1. a\n\nBetween.\n\n   2. b|\n3. c"_s;
}

void TestSmartLists::looseListsCountOn()
{
    QFETCH(const QString, flat);
    QFETCH(const QString, inner);
    Page page(flat);
    QTest::keyClick(&page.editor, Qt::Key_Tab);
    QCOMPARE(page.text(), inner);
    QTest::keyClick(&page.editor, Qt::Key_Backtab, Qt::ShiftModifier);
    QCOMPARE(page.text(), flat);
}

void TestSmartLists::aListOfItsOwnStays()
{
    Page page(u"1. a\n2. b|\n3. c\n\n1. other\n2. more\n   5. inner\n\nText.\n\n4. last"_s);
    QTest::keyClick(&page.editor, Qt::Key_Tab);
    QCOMPARE(page.text(), u"1. a\n   1. b|\n2. c\n\n1. other\n2. more\n   5. inner\n\nText.\n\n4. last"_s);
}

void TestSmartLists::tabsAreColumns()
{
    Page page(u"1. a\n\t1. b\n    2. c|"_s);
    QTest::keyClick(&page.editor, Qt::Key_Tab);
    QCOMPARE(page.text(), u"1. a\n\t1. b\n       1. c|"_s);
    Page inner(u"- a\n\t- b\n\t- c|"_s);
    QTest::keyClick(&inner.editor, Qt::Key_Tab);
    QCOMPARE(inner.text(), u"- a\n\t- b\n\t  - c|"_s);
    QTest::keyClick(&inner.editor, Qt::Key_Backtab, Qt::ShiftModifier);
    QTest::keyClick(&inner.editor, Qt::Key_Backtab, Qt::ShiftModifier);
    QCOMPARE(inner.text(), u"- a\n\t- b\n- c|"_s);
}

void TestSmartLists::manyItemsMove()
{
    QStringList flat{u"1. first"_s};
    QStringList inner = flat;
    constexpr int count = 50;
    for (int i = 1; i <= count; ++i) {
        flat += u"%1. item"_s.arg(i + 1);
        inner += u"   %1. item"_s.arg(i);
    }
    flat += u"%1. last"_s.arg(count + 2);
    inner += u"2. last"_s;
    Page page(flat.join(u'\n') + u'|');
    QTextCursor cursor(page.editor.document()->findBlockByNumber(1));
    cursor.setPosition(page.editor.document()->findBlockByNumber(count).position(), QTextCursor::KeepAnchor);
    page.editor.setTextCursor(cursor);
    QTest::keyClick(&page.editor, Qt::Key_Tab);
    QCOMPARE(page.editor.text(), inner.join(u'\n'));
    QTest::keyClick(&page.editor, Qt::Key_Backtab, Qt::ShiftModifier);
    QCOMPARE(page.editor.text(), flat.join(u'\n'));
    page.editor.undo();
    QCOMPARE(page.editor.text(), inner.join(u'\n'));
    page.editor.undo();
    QCOMPARE(page.editor.text(), flat.join(u'\n'));
}

void TestSmartLists::nothingFollowsTheLastNumber()
{
    Page page(u"999. a\n     1. b|\n     2. c"_s);
    QTest::keyClick(&page.editor, Qt::Key_Backtab, Qt::ShiftModifier);
    QVERIFY(page.editor.text().endsWith(u". b\n     1. c"_s));
    page.editor.undo();
    QCOMPARE(page.editor.text(), u"999. a\n     1. b\n     2. c"_s);
}

void TestSmartLists::isOneStep()
{
    Page page(u"1. one|\n2. two"_s);
    QTest::keyClick(&page.editor, Qt::Key_Return);
    page.editor.undo();
    QCOMPARE(page.editor.text(), u"1. one\n2. two"_s);
}

QTEST_MAIN(TestSmartLists)
#include "tst_smartlists.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/writing/texteditor.h"

#include <QClipboard>
#include <QLineEdit>
#include <QMimeData>
#include <QVBoxLayout>
#include <QtTest>

using namespace starling::ui;
using namespace Qt::StringLiterals;

namespace {

void paste(TextEditor &editor, const QString &text)
{
    QGuiApplication::clipboard()->setText(text);
    QTest::keyClick(&editor, Qt::Key_V, Qt::ControlModifier);
}

} // namespace

/// What goes into the editor comes out of it, and a paste does not freeze it.
class TestTextEditor : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aShortTextStaysInSightWhenTheWindowGrows();
    void givesBackWhatWasPutIn_data();
    void givesBackWhatWasPutIn();
    void givesBackWhatWasTypedAndPasted();
    void pastesPlainWords();
    void breaksLongLinesOfAPaste();
    void leavesAPasteOutThatIsTooLong();
    void undoesAndRedoes();
    void tabLeavesIt();
    void shortensLines_data();
    void shortensLines();
};

void TestTextEditor::givesBackWhatWasPutIn_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("nothing") << QString();
    QTest::newRow("lines") << u"one\n\ntwo\n"_s;
    QTest::newRow("no-break space") << u"10\u00a0000\u202fEUR"_s;
    QTest::newRow("tab") << u"a\tb"_s;
    QTest::newRow("blanks at the ends") << u"  a  \n "_s;
    QTest::newRow("other planes") << u"\U0001F600 \U00020000"_s;
    QTest::newRow("joined") << u"e\u0301 \u200d\u200b \u00ad"_s;
    QTest::newRow("right to left") << u"שלום עולם 123"_s;
    QTest::newRow("markup") << u"<b>x</b> &amp; **y**"_s;
}

void TestTextEditor::givesBackWhatWasPutIn()
{
    QFETCH(QString, text);
    TextEditor editor;
    editor.setText(text);
    QCOMPARE(editor.text(), text);
}

void TestTextEditor::givesBackWhatWasTypedAndPasted()
{
    TextEditor editor;
    QTest::keyClicks(&editor, u"ab"_s);
    QTest::keyClick(&editor, Qt::Key_Return);
    paste(editor, u"10\u00a0EUR"_s);
    QTest::keyClick(&editor, Qt::Key_Return, Qt::ShiftModifier); // a line separator inside
    QTest::keyClicks(&editor, u"c"_s);
    QCOMPARE(editor.text(), u"ab\n10\u00a0EUR\nc"_s);
    paste(editor, u"\u2028d"_s);
    QCOMPARE(editor.text(), u"ab\n10\u00a0EUR\nc\nd"_s);
    paste(editor, u"\r\ne"_s);
    QCOMPARE(editor.text(), u"ab\n10\u00a0EUR\nc\nd\ne"_s);
}

void TestTextEditor::pastesPlainWords()
{
    TextEditor editor;
    auto *data = new QMimeData;
    data->setHtml(u"<p>Hello <b>bold</b> <img src=\"file:///etc/hostname\"></p>"_s);
    data->setText(u"Hello bold"_s);
    QGuiApplication::clipboard()->setMimeData(data);
    QTest::keyClick(&editor, Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(editor.text(), u"Hello bold"_s);
}

void TestTextEditor::breaksLongLinesOfAPaste()
{
    TextEditor editor;
    QSignalSpy adjusted(&editor, &TextEditor::pasteAdjusted);
    paste(editor, u"short\nlines"_s);
    QCOMPARE(adjusted.count(), 0);
    editor.clear();
    const QString text = u"word "_s.repeated(10'000).trimmed();
    paste(editor, text);
    QCOMPARE(adjusted.count(), 1);
    QCOMPARE(adjusted.first().first().toBool(), false);
    for (const QString &line : editor.text().split(u'\n'))
        QVERIFY(line.size() <= TextEditor::longestLine);
    QCOMPARE(editor.text().replace(u'\n', u' '), text);
}

void TestTextEditor::leavesAPasteOutThatIsTooLong()
{
    TextEditor editor;
    editor.setText(u"mine"_s);
    QSignalSpy adjusted(&editor, &TextEditor::pasteAdjusted);
    paste(editor, QString(TextEditor::longestPaste + 1, u'x'));
    QCOMPARE(editor.text(), u"mine"_s);
    QCOMPARE(adjusted.count(), 1);
    QCOMPARE(adjusted.first().first().toBool(), true);
    editor.clear();
    paste(editor, u"a line of text\n"_s.repeated(TextEditor::longestPaste / 15));
    QVERIFY(editor.text().size() > TextEditor::longestPaste - 20);
    QCOMPARE(adjusted.count(), 1);
}

void TestTextEditor::undoesAndRedoes()
{
    TextEditor editor;
    editor.setText(u"before"_s);
    editor.moveCursor(QTextCursor::End);
    QTest::keyClicks(&editor, u" typed"_s);
    QTest::keyClick(&editor, Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(editor.text(), u"before"_s);
    QTest::keyClick(&editor, Qt::Key_Z, Qt::ControlModifier); // does not undo into another question
    QCOMPARE(editor.text(), u"before"_s);
    editor.redo();
    QCOMPARE(editor.text(), u"before typed"_s);
    editor.setText(u"another question"_s);
    QTest::keyClick(&editor, Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(editor.text(), u"another question"_s);
}

void TestTextEditor::tabLeavesIt()
{
    QWidget window;
    auto *column = new QVBoxLayout(&window);
    auto *editor = new TextEditor(&window);
    auto *next = new QLineEdit(&window);
    column->addWidget(editor);
    column->addWidget(next);
    window.show();
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    editor->setFocus();
    QTest::keyClick(editor, Qt::Key_Tab);
    QCOMPARE(editor->text(), QString());
    QCOMPARE(QApplication::focusWidget(), next);
}

void TestTextEditor::shortensLines_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("shortened");
    QTest::newRow("empty") << QString() << QString();
    QTest::newRow("fits") << u"12345"_s << u"12345"_s;
    QTest::newRow("at a space") << u"abc de f"_s << u"abc\nde f"_s;
    QTest::newRow("no space") << u"abcdefg"_s << u"abcde\nfg"_s;
    QTest::newRow("each line") << u"abcdefg\nh\nijklmnop\n"_s << u"abcde\nfg\nh\nijklm\nnop\n"_s;
    QTest::newRow("a pair stays together") << u"abcd\U0001F600ef"_s << u"abcd\n\U0001F600ef"_s;
    QTest::newRow("a space first") << u" abcdefg"_s << u" abcd\nefg"_s;
}

void TestTextEditor::shortensLines()
{
    QFETCH(QString, text);
    QFETCH(QString, shortened);
    QCOMPARE(withShortLines(text, 5), shortened);
}

void TestTextEditor::aShortTextStaysInSightWhenTheWindowGrows()
{
    TextEditor editor;
    editor.setText(u"line\n"_s.repeated(12) + u"line"_s);
    editor.resize(400, 120);
    editor.show();
    editor.setTypewriter(true);
    editor.moveCursor(QTextCursor::End);
    editor.resize(900, 800);
    QCoreApplication::processEvents();
    QCOMPARE(editor.firstBlockInSight(), editor.document()->firstBlock());
    editor.resize(900, 200);
    QCoreApplication::processEvents();
    QVERIFY(qAbs(editor.cursorRect().center().y() - editor.viewport()->height() / 2) <=
            editor.fontMetrics().lineSpacing());
}

QTEST_MAIN(TestTextEditor)
#include "tst_texteditor.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "editinghands.h"

#include "ui/editing/itemsedit.h"
#include "ui/editing/questioneditor.h"
#include "ui/editing/titleedit.h"

#include <QClipboard>

using namespace starling;
using namespace starling::test;
using namespace Qt::StringLiterals;

namespace {

QString titleOf(int words)
{
    return u"elephant "_s.repeated(words).trimmed();
}

int linesOf(const ui::TitleEdit &title)
{
    return title.viewport()->height() / title.fontMetrics().lineSpacing();
}

} // namespace

/// Titles and items that are longer than a line, as they are edited.
class TestLongTexts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aTitleGrowsWithItsLines();
    void aTitleIsAsHighAsItsWidthAsks();
    void aTitleIsOneParagraph();
    void enterLeadsFromTheTitleIntoTheSection();
    void anUntouchedTitleStaysAsItWas();
    void itemsHaveAirBetweenThem();
};

void TestLongTexts::aTitleGrowsWithItsLines()
{
    WindowFixture window;
    const EditingHands hands(window);
    ui::TitleEdit *title = hands.edit()->editor()->title();
    QCOMPARE(linesOf(*title), 1);
    title->setFocus();
    window.press(Qt::Key_A, Qt::ControlModifier);
    window.type(titleOf(12 * title->width() / title->fontMetrics().horizontalAdvance(titleOf(10))));
    QTRY_COMPARE(linesOf(*title), 2);
    QVERIFY(title->viewport()->rect().contains(title->cursorRect()));
    window.press(Qt::Key_A, Qt::ControlModifier);
    QGuiApplication::clipboard()->setText(titleOf(200));
    window.press(Qt::Key_V, Qt::ControlModifier);
    QTRY_COMPARE(linesOf(*title), ui::TitleEdit::mostLines);
    QVERIFY(title->viewport()->rect().contains(title->cursorRect())); // the rest scrolls
    window.press(Qt::Key_A, Qt::ControlModifier);
    window.type(u"Short"_s);
    QTRY_COMPARE(linesOf(*title), 1);
    hands.commands().editor()->discard();
}

void TestLongTexts::aTitleIsAsHighAsItsWidthAsks()
{
    ui::QuestionEditor editor;
    editor.resize(200, 500);
    editor.show();
    QVERIFY(QTest::qWaitForWindowExposed(&editor));
    const int narrow = editor.width(); // as narrow as its fields allow
    Question question = pack(u"test"_s, 1).questions.first();
    question.title = titleOf(25 * narrow / editor.title()->fontMetrics().horizontalAdvance(titleOf(10)));
    editor.load(question, {}, {});
    QTRY_COMPARE(linesOf(*editor.title()), 3);
    editor.resize(2 * narrow, 500);
    QTRY_COMPARE(linesOf(*editor.title()), 2);
    editor.resize(4 * narrow, 500);
    QTRY_COMPARE(linesOf(*editor.title()), 1);
}

void TestLongTexts::aTitleIsOneParagraph()
{
    WindowFixture window;
    const EditingHands hands(window);
    ui::TitleEdit *title = hands.edit()->editor()->title();
    title->setFocus();
    window.press(Qt::Key_A, Qt::ControlModifier);
    QGuiApplication::clipboard()->setText(u"\r\n Tell me \r\n\r\n  about a\u2028queue. \n"_s);
    window.press(Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(title->text(), u"Tell me about a queue."_s);
    window.press(Qt::Key_Return, Qt::ShiftModifier);
    QCOMPARE(title->text(), u"Tell me about a queue."_s);
    window.press(Qt::Key_Escape);
    QTRY_COMPARE(window.title(), u"Tell me about a queue."_s);
}

void TestLongTexts::enterLeadsFromTheTitleIntoTheSection()
{
    WindowFixture window;
    const EditingHands hands(window);
    ui::QuestionEditor *editor = hands.edit()->editor();
    editor->title()->setFocus();
    window.press(Qt::Key_Return);
    QVERIFY(!editor->title()->hasFocus());
    QCOMPARE(editor->title()->text(), u"Title of q1"_s);
    editor->title()->setFocus();
    window.press(Qt::Key_Tab);
    QCOMPARE(editor->title()->text(), u"Title of q1"_s);
    QVERIFY(!editor->title()->hasFocus());
    hands.commands().editor()->discard();
}

void TestLongTexts::anUntouchedTitleStaysAsItWas()
{
    ui::QuestionEditor editor;
    Question question = pack(u"test"_s, 1).questions.first();
    question.title = u"Two\u00a0words\u2028and a line\nof its own"_s;
    editor.load(question, {}, {});
    QCOMPARE(editor.question().title, question.title);
}

void TestLongTexts::itemsHaveAirBetweenThem()
{
    WindowFixture window;
    const EditingHands hands(window);
    ui::QuestionEditor *editor = hands.edit()->editor();
    editor->setSection(Section::KeyPoints);
    editor->focusSection();
    ui::ItemsEdit *items = editor->items(Section::KeyPoints);
    window.press(Qt::Key_A, Qt::ControlModifier);
    window.type(u"First"_s);
    window.press(Qt::Key_Return);
    window.type(titleOf(2 + items->width() / items->fontMetrics().horizontalAdvance(titleOf(1))));
    QTRY_VERIFY(items->document()->lastBlock().layout()->lineCount() > 1); // it wraps
    const double line = items->fontMetrics().lineSpacing();
    const QRectF first = items->rectOf(items->document()->firstBlock());
    QVERIFY(first.height() > 1.3 * line);
    QVERIFY(first.height() < 1.7 * line);
    // A click into the air is one into the item above it.
    QTest::mouseClick(items->viewport(), Qt::LeftButton, {}, QPoint(80, qRound(first.bottom()) - 2));
    QCOMPARE(items->textCursor().blockNumber(), 0);
    hands.commands().editor()->discard();
}

QTEST_MAIN(TestLongTexts)
#include "tst_longtexts.moc"

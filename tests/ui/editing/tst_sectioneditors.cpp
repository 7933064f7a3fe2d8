// SPDX-License-Identifier: GPL-3.0-or-later
#include "editinghands.h"

#include "ui/editing/itemsedit.h"
#include "ui/editing/questioneditor.h"
#include "ui/editing/staredit.h"
#include "ui/editing/termsedit.h"
#include "ui/editing/titleedit.h"
#include "ui/reading/sectiontabbar.h"

#include <QClipboard>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>

using namespace starling;
using namespace starling::test;
using namespace Qt::StringLiterals;

/// The editors of the sections that are no plain text, emphasis, zoom, and the ways back from an edit.
class TestSectionEditors : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void starAsPartsAndAsOneStory();
    void termsRowByRow();
    void termsFromAPaste();
    void emphasis_data();
    void emphasis();
    void zoomFollowsTheReading();
    void discards();
    void redoes();
};

void TestSectionEditors::starAsPartsAndAsOneStory()
{
    WindowFixture window;
    const EditingHands hands(window);
    const ui::QuestionEditor *editor = hands.edit()->editor();
    window.press(Qt::Key_2, Qt::ControlModifier);
    QCOMPARE(editor->section(), Section::StarExample);
    window.press(Qt::Key_A, Qt::ControlModifier);
    window.type(u"A new situation"_s);
    QCOMPARE(editor->star()->star().situation, u"A new situation"_s);
    const QList<QRadioButton *> forms = editor->star()->findChildren<QRadioButton *>();
    QTest::mouseClick(forms.at(1), Qt::LeftButton, {}, QPoint(8, forms.at(1)->height() / 2));
    const StarExample story = editor->star()->star();
    QVERIFY(story.situation.isEmpty());
    QCOMPARE(story.narrative,
             u"A new situation\n\nMake it fast\n\nMeasured, then added an index\n\n40 times as "
             "fast"_s);
    window.press(Qt::Key_End, Qt::ControlModifier);
    window.type(u"!"_s);
    window.press(Qt::Key_Escape);
    QTRY_VERIFY(window->study()->question().content.star.narrative.endsWith(u"fast!"));
    QVERIFY(window->study()->question().content.star.task.isEmpty());
    window.press(Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(window->study()->question().content.star.task, u"Make it fast"_s);
}

void TestSectionEditors::termsRowByRow()
{
    WindowFixture window;
    const EditingHands hands(window);
    const ui::TermsEdit *terms = hands.edit()->editor()->terms();
    window.press(Qt::Key_5, Qt::ControlModifier);
    QCOMPARE(QApplication::focusWidget(), terms->termAt(0));
    window.press(Qt::Key_Return); // to the definition
    QCOMPARE(QApplication::focusWidget(), terms->definitionAt(0));
    window.press(Qt::Key_Return); // a new row
    QCOMPARE(QApplication::focusWidget(), terms->termAt(1));
    window.type(u"WAL"_s);
    QTRY_VERIFY(terms->definitionAt(1)->isVisible()); // a new row is shown by the event loop
    window.press(Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget(), terms->definitionAt(1));
    window.type(u"a log that is written ahead"_s);
    QCOMPARE(terms->terms().at(1).term, u"WAL"_s);
    QCOMPARE(terms->terms().at(1).definition, u"a log that is written ahead"_s);
    window.press(Qt::Key_Up, Qt::AltModifier);
    QCOMPARE(terms->terms().at(0).term, u"WAL"_s);
    QCOMPARE(QApplication::focusWidget(), terms->definitionAt(0));
    // An empty row goes with Backspace.
    window.press(Qt::Key_A, Qt::ControlModifier);
    window.press(Qt::Key_Backspace);
    terms->termAt(0)->setFocus();
    window.press(Qt::Key_A, Qt::ControlModifier);
    window.press(Qt::Key_Backspace);
    const qsizetype rows = terms->rowCount();
    window.press(Qt::Key_Backspace);
    QCOMPARE(terms->rowCount(), rows - 1);
    QCOMPARE(terms->terms().size(), 2);
    terms->termAt(0)->setFocus();
    window.press(Qt::Key_End);
    window.type(u"s"_s);
    window.press(Qt::Key_Escape);
    QTRY_COMPARE(window->study()->question().content.terminology.constFirst().term, u"B-trees"_s);
}

void TestSectionEditors::termsFromAPaste()
{
    WindowFixture window;
    const EditingHands hands(window);
    const ui::TermsEdit *terms = hands.edit()->editor()->terms();
    window.press(Qt::Key_5, Qt::ControlModifier);
    terms->termAt(terms->rowCount() - 1)->setFocus();
    QGuiApplication::clipboard()->setText(u"• MVCC: many versions\n• fsync – flushes\nBare"_s);
    window.press(Qt::Key_V, Qt::ControlModifier);
    const QList<Term> now = terms->terms();
    QCOMPARE(now.size(), 5);
    QCOMPARE(now.at(2), (Term{u"MVCC"_s, u"many versions"_s}));
    QCOMPARE(now.at(3), (Term{u"fsync"_s, u"flushes"_s}));
    QCOMPARE(now.at(4), (Term{u"Bare"_s, {}}));
    hands.commands().editor()->discard();
}

void TestSectionEditors::emphasis_data()
{
    QTest::addColumn<Qt::Key>("key");
    QTest::addColumn<QString>("marked");
    QTest::newRow("bold") << Qt::Key_B << u"say **this**"_s;
    QTest::newRow("italic") << Qt::Key_I << u"say *this*"_s;
}

void TestSectionEditors::emphasis()
{
    QFETCH(const Qt::Key, key);
    QFETCH(const QString, marked);
    WindowFixture window;
    const EditingHands hands(window);
    const ui::ItemsEdit *items = hands.edit()->editor()->items(Section::KeyPoints);
    window.press(Qt::Key_4, Qt::ControlModifier);
    window.press(Qt::Key_A, Qt::ControlModifier);
    window.type(u"say this"_s);
    window.press(Qt::Key_Left, Qt::ControlModifier | Qt::ShiftModifier);
    window.press(key, Qt::ControlModifier);
    QCOMPARE(items->items(), QStringList{marked});
    window.press(key, Qt::ControlModifier); // and away
    QCOMPARE(items->items(), QStringList{u"say this"_s});
    hands.commands().editor()->discard();
}

void TestSectionEditors::zoomFollowsTheReading()
{
    WindowFixture window;
    const EditingHands hands(window);
    const ui::QuestionEditor *editor = hands.edit()->editor();
    window.press(Qt::Key_5, Qt::ControlModifier);
    const double before = editor->frameworkText()->font().pointSizeF();
    const int height = editor->terms()->definitionAt(0)->height();
    for (int i = 0; i < 3; ++i)
        window.press(Qt::Key_Plus, Qt::ControlModifier);
    QCOMPARE(window->study()->zoom(), 1.3);
    QVERIFY(qAbs(editor->frameworkText()->font().pointSizeF() - before * 1.3) < 0.01);
    QVERIFY(qAbs(editor->terms()->termAt(0)->font().pointSizeF() - before * 1.3) < 0.01);
    QTRY_VERIFY(editor->terms()->definitionAt(0)->height() > height);
    window.press(Qt::Key_0, Qt::ControlModifier);
    QVERIFY(qAbs(editor->frameworkText()->font().pointSizeF() - before) < 0.01);
    // A row that comes later, and the next editing, have it too.
    window.press(Qt::Key_Minus, Qt::ControlModifier);
    window.press(Qt::Key_Return);
    window.press(Qt::Key_Return);
    QVERIFY(qAbs(editor->terms()->termAt(1)->font().pointSizeF() - before * 0.9) < 0.01);
    hands.commands().editor()->discard();
}

void TestSectionEditors::discards()
{
    WindowFixture window;
    const EditingHands hands(window);
    ui::EditorPage *page = hands.edit();
    page->editor()->title()->setFocus();
    window.press(Qt::Key_End);
    window.type(u" not this"_s);
    QTest::mouseClick(page->findChild<QPushButton *>(u"editDiscard"_s), Qt::LeftButton);
    QVERIFY(!page->isOpen());
    hands.settle();
    QCOMPARE(window.title(), u"Title of q1"_s);
    QVERIFY(!window.desk().question(u"test/q1"_s).edited);
    QCOMPARE(hands.edit()->editor()->title()->text(), u"Title of q1"_s);
    hands.commands().editor()->finish();
    QVERIFY(!hands.commands().editing().undoable());
}

void TestSectionEditors::redoes()
{
    WindowFixture window;
    const EditingHands hands(window);
    hands.edit()->editor()->title()->setFocus();
    window.press(Qt::Key_End);
    window.type(u" again"_s);
    window.press(Qt::Key_Escape);
    QTRY_COMPARE(window.title(), u"Title of q1 again"_s);
    hands.focusList();
    window.press(Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(window.title(), u"Title of q1"_s);
    window.press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_COMPARE(window.title(), u"Title of q1 again"_s);
    QVERIFY(window->study()->question().edited);
    window.press(Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(window.title(), u"Title of q1"_s);
    // A new edit ends what could be done again.
    window.press(Qt::Key_Delete);
    QTRY_COMPARE(hands.rows(), 2);
    QVERIFY(!hands.commands().editing().redoable());
}

QTEST_MAIN(TestSectionEditors)
#include "tst_sectioneditors.moc"

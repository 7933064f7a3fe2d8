// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/writing/texteditor.h"

#include <QScrollBar>
#include <QtTest>

using namespace starling::ui;
using namespace Qt::StringLiterals;

namespace {

class Page : public TextEditor
{
public:
    explicit Page(const QString &text = {})
    {
        setText(text);
        resize(500, 400);
        show();
        if (!QTest::qWaitForWindowActive(this))
            qFatal("no window");
        setFocus();
    }

    /// Where a line is in the window, whatever the margins.
    [[nodiscard]] int caretY() const { return viewport()->y() + cursorRect().center().y(); }
    [[nodiscard]] bool isInTheMiddle() const
    {
        return qAbs(caretY() - height() / 2) <= cursorRect().height();
    }
};

QString lines(int count)
{
    return u"A line of a text.\n"_s.repeated(count).trimmed();
}

} // namespace

/// The line that is written stays in the middle, from the first one on.
class TestTypewriter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theFirstLineIsInTheMiddle();
    void everyLineThatIsTypedIsInTheMiddle();
    void theCaretMayGoAnywhere();
    void noLineMovesWhenItEnds_data();
    void noLineMovesWhenItEnds();
    void theRoomGoesAsTheTextGrows();
    void aScrollTakesTheRoomFirst();
    void anotherTextBeginsAtTheTop();
};

void TestTypewriter::theFirstLineIsInTheMiddle()
{
    Page page;
    const int before = page.caretY();
    QVERIFY(before < 40);
    page.setTypewriter(true);
    QVERIFY(page.isInTheMiddle());
    page.resize(500, 260);
    QTRY_VERIFY(page.isInTheMiddle());
}

void TestTypewriter::everyLineThatIsTypedIsInTheMiddle()
{
    Page page;
    page.setTypewriter(true);
    for (int line = 0; line < 60; ++line) {
        QTest::keyClicks(&page, u"words"_s);
        QVERIFY2(page.isInTheMiddle(), qPrintable(QString::number(line)));
        QTest::keyClick(&page, Qt::Key_Return);
    }
    QCOMPARE(page.paddingAbove(), 0);
}

void TestTypewriter::theCaretMayGoAnywhere()
{
    Page page(lines(80));
    page.setTypewriter(true);
    for (const auto &[key, modifier] :
         {std::pair(Qt::Key_End, Qt::ControlModifier), std::pair(Qt::Key_Home, Qt::ControlModifier),
          std::pair(Qt::Key_PageDown, Qt::NoModifier), std::pair(Qt::Key_Down, Qt::NoModifier),
          std::pair(Qt::Key_PageUp, Qt::NoModifier), std::pair(Qt::Key_Up, Qt::NoModifier)}) {
        QTest::keyClick(&page, key, modifier);
        QVERIFY2(page.isInTheMiddle(), QTest::toString(key));
    }
}

void TestTypewriter::noLineMovesWhenItEnds_data()
{
    QTest::addColumn<int>("count");
    QTest::addColumn<bool>("atEnd");
    QTest::newRow("short, first line") << 4 << false;
    QTest::newRow("short, last line") << 4 << true;
    QTest::newRow("long, first line") << 80 << false;
    QTest::newRow("long, last line") << 80 << true;
}

void TestTypewriter::noLineMovesWhenItEnds()
{
    QFETCH(int, count);
    QFETCH(bool, atEnd);
    Page page(lines(count));
    page.setTypewriter(true);
    QTest::keyClick(&page, atEnd ? Qt::Key_End : Qt::Key_Home, Qt::ControlModifier);
    const int before = page.caretY();
    page.setTypewriter(false);
    QCOMPARE(page.caretY(), before);
    QTest::keyClicks(&page, u"more"_s);
    QCOMPARE(page.caretY(), before);
}

void TestTypewriter::theRoomGoesAsTheTextGrows()
{
    Page page(lines(2));
    page.setTypewriter(true);
    page.setTypewriter(false);
    QTest::keyClick(&page, Qt::Key_End, Qt::ControlModifier);
    for (int line = 0; line < 60; ++line) {
        QTest::keyClick(&page, Qt::Key_Return);
        QTest::keyClicks(&page, u"words"_s);
        QVERIFY(page.viewport()->rect().intersects(page.cursorRect()));
    }
    QCOMPARE(page.paddingAbove(), 0);
    QVERIFY(page.caretY() > page.height() - 3 * page.cursorRect().height()); // an editor like any other
}

void TestTypewriter::aScrollTakesTheRoomFirst()
{
    Page page(lines(80));
    page.setTypewriter(true);
    const int room = page.paddingAbove();
    QVERIFY(room > 100);
    const QPointF middle = QRectF(page.viewport()->rect()).center();
    for (int turn = 0; turn < 30; ++turn) {
        QWheelEvent down(middle, page.viewport()->mapToGlobal(middle), {}, {0, -120}, Qt::NoButton,
                         Qt::NoModifier, Qt::NoScrollPhase, false);
        QApplication::sendEvent(page.viewport(), &down);
        if (page.paddingAbove() > 0)
            QCOMPARE(page.verticalScrollBar()->value(), 0); // the text is cut at no edge but the window's
    }
    QCOMPARE(page.paddingAbove(), 0);
    QVERIFY(page.verticalScrollBar()->value() > 0);
}

void TestTypewriter::anotherTextBeginsAtTheTop()
{
    Page page(lines(2));
    page.setTypewriter(true);
    page.setTypewriter(false);
    QVERIFY(page.paddingAbove() > 0);
    page.setText(u"Another."_s);
    QCOMPARE(page.paddingAbove(), 0);
}

QTEST_MAIN(TestTypewriter)
#include "tst_typewriter.moc"

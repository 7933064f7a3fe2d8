// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/windowfixture.h"
#include "ui/questions/questionpanel.h"
#include "ui/widgets/messagebar.h"
#include "ui/window/actions.h"
#include "ui/window/places.h"
#include "ui/window/studypane.h"
#include "ui/writing/pace/lengthbar.h"
#include "ui/writing/pace/pacedialog.h"
#include "ui/writing/spelling/spellchecker.h"
#include "ui/writing/texteditor.h"
#include "ui/writing/variants/variantbar.h"
#include "ui/writing/writingcommands.h"
#include "ui/writing/writingpane.h"

#include <QClipboard>
#include <QLabel>
#include <QMenu>
#include <QScrollArea>
#include <QScrollBar>
#include <QToolButton>

using namespace starling;
using namespace starling::test;
using namespace Qt::StringLiterals;

/// What the commands of the Write menu do, and what the window says about writing.
class TestWritingCommands : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysWhereDictionariesComeFromUntilItIsClosed();
    void saysWhatBecameOfAPaste();
    void whatAVariantWasRefusedStays();
    void focusEndsElsewhere();
    void messagesLeaveTheCountInSight_data();
    void messagesLeaveTheCountInSight();
    void allOfTheTextForThePaceCanBeRead_data();
    void allOfTheTextForThePaceCanBeRead();
};

void TestWritingCommands::saysWhereDictionariesComeFromUntilItIsClosed()
{
    WindowFixture window;
    const auto *commands = window->findChild<ui::WritingCommands *>();
    window.press(Qt::Key_E, Qt::ControlModifier);
    Q_EMIT commands->checker()->noDictionary(true);
    window.type(u"And typed on"_s);
    QTRY_COMPARE(window.label(u"saveState"_s), u"Saved"_s);
    ui::MessageBar *bar = window->messages();
    QVERIFY(bar->isVisible());
    QVERIFY(bar->text().contains(u"hunspell-en-gb"_s));
    QVERIFY(bar->findChild<QLabel *>(u"messageText"_s)->text().contains(u"hunspell-en-gb"_s));
    QTest::mouseClick(bar->findChild<QToolButton *>(u"messageClose"_s), Qt::LeftButton);
    QVERIFY(!bar->isVisible());
    window.reopen(); // it is said once
    Q_EMIT window->findChild<ui::WritingCommands *>()->checker()->noDictionary(true);
    QVERIFY(!window->messages()->isVisible());
}

void TestWritingCommands::saysWhatBecameOfAPaste()
{
    WindowFixture window;
    window.press(Qt::Key_E, Qt::ControlModifier);
    QGuiApplication::clipboard()->setText(u"word "_s.repeated(2000));
    window.press(Qt::Key_V, Qt::ControlModifier);
    QTRY_COMPARE(window.label(u"saveState"_s), u"Saved"_s);
    QVERIFY(window->messages()->text().contains(u"broken at a space"_s));
}

void TestWritingCommands::whatAVariantWasRefusedStays()
{
    WindowFixture window;
    const QString where = u"/a/folder/with/a/long/name"_s.repeated(8);
    Q_EMIT window->study()->writing()->variants()->failed({Error::Kind::WriteFailed, where, u"no room"_s});
    const QString refusal = window->messages()->text();
    QVERIFY(refusal.contains(u"no room"_s));
    window->messages()->say(u"Something else"_s);
    QTest::mouseClick(window->messages()->findChild<QToolButton *>(), Qt::LeftButton);
    QCOMPARE(window->messages()->text(), refusal); // still to be read
}

void TestWritingCommands::focusEndsElsewhere()
{
    WindowFixture window;
    window.press(Qt::Key_E, Qt::ControlModifier);
    window.press(Qt::Key_F11, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(!window->questions()->isVisible());
    window.press(Qt::Key_4, Qt::AltModifier);
    const QWidget *stories = window->places()->widget(u"stories"_s);
    QVERIFY(stories->isVisible());
    QVERIFY(!window->study()->writing()->answer()->hasFocus());
    window.press(Qt::Key_1, Qt::AltModifier);
    QVERIFY(window->questions()->isVisible());
}

void TestWritingCommands::messagesLeaveTheCountInSight_data()
{
    QTest::addColumn<QSize>("size");
    QTest::newRow("usual") << QSize(1280, 800);
    QTest::newRow("small") << QSize(800, 600);
}

void TestWritingCommands::messagesLeaveTheCountInSight()
{
    QFETCH(const QSize, size);
    WindowFixture window;
    window->resize(size);
    window.press(Qt::Key_E, Qt::ControlModifier);
    window.type(u"Some words"_s);
    window->messages()->say(u"Deleted “"_s + u"a long title "_s.repeated(20) + u"”."_s, u"Undo (Ctrl+Z)"_s);
    QCoreApplication::processEvents();
    const auto placeOf = [&window](const QWidget *widget) {
        return QRect(widget->mapTo(&*window, QPoint()), widget->size());
    };
    const QRect bar = placeOf(window->messages());
    QVERIFY(!bar.intersects(placeOf(window->study()->writing()->length())));
    QVERIFY(!bar.intersects(placeOf(window->findChild<QLabel *>(u"saveState"_s))));
    QVERIFY(window->rect().contains(bar));
}

void TestWritingCommands::allOfTheTextForThePaceCanBeRead_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<int>("points");
    QTest::newRow("usual") << QSize(1280, 800) << 10;
    QTest::newRow("small") << QSize(800, 600) << 10;
    QTest::newRow("small, large letters") << QSize(800, 600) << 22;
}

void TestWritingCommands::allOfTheTextForThePaceCanBeRead()
{
    QFETCH(const QSize, size);
    QFETCH(const int, points);
    const QFont usual = QApplication::font(); // a dialog takes none from its window
    const auto restored = qScopeGuard([&usual] { QApplication::setFont(usual); });
    QFont font = usual;
    font.setPointSize(points);
    QApplication::setFont(font);
    QWidget window;
    window.resize(size);
    ui::PaceDialog dialog(130, &window);
    QCOMPARE(dialog.font().pointSize(), points);
    dialog.show();
    QVERIFY(dialog.height() <= size.height());
    const auto *page = dialog.findChild<QScrollArea *>(u"paceText"_s);
    const auto *text = qobject_cast<QLabel *>(page->widget());
    QVERIFY(text->height() >= text->heightForWidth(text->width()));
    QCOMPARE(page->verticalScrollBar()->maximum(), qMax(0, text->height() - page->viewport()->height()));
    QVERIFY(page->viewport()->height() >= 4 * text->fontMetrics().height());
    if (points == 10)
        QCOMPARE(page->verticalScrollBar()->maximum(), 0); // nothing to scroll while one reads aloud
    for (const QLabel *label : dialog.findChildren<QLabel *>())
        QVERIFY(label->height() >= label->heightForWidth(label->width()));
}

QTEST_MAIN(TestWritingCommands)
#include "tst_writingcommands.moc"

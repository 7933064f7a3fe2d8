// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/windowfixture.h"

#include "ui/writing/history/historydialog.h"

#include <QLabel>
#include <QPushButton>
#include <QTreeWidget>

using namespace starling;
using namespace starling::test;
using namespace Qt::StringLiterals;

/// The history of an answer, by keys.
class TestHistoryDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingWrittenIsOneSentence();
    void whatWasWrittenIsListed();

private:
    static ui::HistoryDialog *open(WindowFixture &window)
    {
        window.press(Qt::Key_H, Qt::ControlModifier);
        auto *dialog = window->findChild<ui::HistoryDialog *>();
        if (!dialog || !QTest::qWaitForWindowActive(dialog))
            qFatal("no history");
        return dialog;
    }
};

void TestHistoryDialog::nothingWrittenIsOneSentence()
{
    WindowFixture window;
    window.press(Qt::Key_E, Qt::ControlModifier);
    const QPointer<ui::HistoryDialog> dialog(open(window));
    const auto *list = dialog->findChild<QTreeWidget *>();
    QTRY_VERIFY(!list->isVisible());
    QTRY_VERIFY(dialog->height() < 200);
    int sentences = 0;
    for (const QLabel *label : dialog->findChildren<QLabel *>())
        sentences += label->isVisible() && !label->text().isEmpty() ? 1 : 0;
    QCOMPARE(sentences, 1);
    int buttons = 0;
    for (const QPushButton *button : dialog->findChildren<QPushButton *>())
        buttons += button->isVisible() ? 1 : 0;
    QCOMPARE(buttons, 1);
    QTest::keyClick(dialog, Qt::Key_Escape);
    QTRY_VERIFY(!dialog);
}

void TestHistoryDialog::whatWasWrittenIsListed()
{
    WindowFixture window;
    window.press(Qt::Key_E, Qt::ControlModifier);
    window.type(u"I was late."_s);
    const auto *list = open(window)->findChild<QTreeWidget *>();
    QTRY_COMPARE(list->topLevelItemCount(), 2); // a day and a text
    QVERIFY(list->isVisible());
    QVERIFY(list->hasFocus());
}

QTEST_MAIN(TestHistoryDialog)
#include "tst_historydialog.moc"

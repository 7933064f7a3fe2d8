// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/messageboxes.h"
#include "support/windowfixture.h"

#include "ui/importing/undoimport.h"
#include "ui/questions/questionpanel.h"
#include "ui/window/actions.h"

#include <QAction>
#include <QComboBox>
#include <QMenu>

using namespace starling;
using namespace starling::test;
using namespace Qt::StringLiterals;

/// Taking the last import back in the window.
class TestUndoImport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesANewPackBack();
    void askedFirst();
    void isThereWhileThereIsAnImport();
};

void TestUndoImport::takesANewPackBack()
{
    WindowFixture window({pack(u"test"_s, 3), pack(u"other"_s, 2)});
    const QString first = window->questions()->packs()->itemText(1);
    MessageBoxes boxes;
    boxes.setAnswer(u"Take Back"_s);
    const QSignalSpy undone(window->undoImport(), &ui::UndoImport::undone);
    window->undoImport()->action()->setEnabled(true);
    window->undoImport()->action()->trigger();
    QTRY_VERIFY(!boxes.texts().isEmpty());
    QTRY_VERIFY2(undone.size() == 1, qPrintable(boxes.texts().join(u"| "_s)));
    QVERIFY2(boxes.texts().constFirst().contains(u"Take back the import of “Pack other”"_s),
             qPrintable(boxes.texts().constFirst()));
    const auto packs = window.desk().answer([](Library &library) { return library.packs(); });
    for (const PackRow &row : *packs)
        QVERIFY(row.uid != "other"_L1);
    QTRY_COMPARE(window->questions()->packs()->count(), packs->size() + 1);
    QVERIFY(!first.isEmpty());
    QTRY_VERIFY(window.list()->model()->rowCount() > 0);
}

void TestUndoImport::askedFirst()
{
    WindowFixture window({pack(u"test"_s, 3)});
    MessageBoxes boxes;
    boxes.setAnswer(u"Cancel"_s);
    window->undoImport()->action()->setEnabled(true);
    window->undoImport()->action()->trigger();
    QTRY_COMPARE(boxes.texts().size(), 1);
    QCOMPARE(window.desk().question(u"test/q1"_s).content.title, u"Title of q1"_s);
}

void TestUndoImport::isThereWhileThereIsAnImport()
{
    WindowFixture window({pack(u"test"_s, 3)});
    QVERIFY(!window->undoImport()->action()->isEnabled());
    Q_EMIT window->actions()->fileMenu->aboutToShow();
    QTRY_VERIFY(window->undoImport()->action()->isEnabled());
}

QTEST_MAIN(TestUndoImport)
#include "tst_undoimport.moc"

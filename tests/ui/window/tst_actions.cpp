// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/menuitems.h"
#include "ui/window/actions.h"
#include "ui/window/shortcutsdialog.h"

#include <QAction>
#include <QLineEdit>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>
#include <QTableView>
#include <QtTest>

using namespace starling::test;
using namespace starling::ui;
using namespace Qt::StringLiterals;

/// The menu bar: every command reachable by keys, none by the same ones.
class TestActions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hasTheUsualMenus();
    void everyItemHasAnAccessKeyOfItsOwn();
    void noTwoShortcutsCollide();
    void hasTheKeysOfTheManual_data();
    void hasTheKeysOfTheManual();
    void iconsComeWhenAMenuOpens();
    void choicesExclude();
    void theDialogListsAndFilters();
};

void TestActions::hasTheUsualMenus()
{
    QMainWindow window;
    const Actions actions(window);
    QStringList titles;
    for (const QAction *action : itemsOf(window.menuBar()))
        titles << action->text().remove(u'&');
    QCOMPARE(titles, (QStringList{u"File"_s, u"Edit"_s, u"View"_s, u"Question"_s, u"Write"_s, u"Rehearse"_s,
                                  u"Help"_s}));
    QCOMPARE(actions.sections.size(), 7);
}

void TestActions::everyItemHasAnAccessKeyOfItsOwn()
{
    QMainWindow window;
    const Actions actions(window);
    QCOMPARE(accessKeyOffences(window.menuBar()), QStringList());
}

void TestActions::noTwoShortcutsCollide()
{
    QMainWindow window;
    const Actions actions(window);
    QList<QAction *> all;
    collect(window.menuBar(), all);
    QVERIFY(all.size() > 40);
    QCOMPARE(shortcutOffences(window.menuBar()), QStringList());
    // Alt with a letter opens a menu.
    for (const QAction *menu : itemsOf(window.menuBar())) {
        for (const QAction *action : std::as_const(all))
            QVERIFY(
                !action->shortcuts().contains(QKeySequence(u"Alt+"_s + accessKey(menu->text()).toUpper())));
    }
}

void TestActions::hasTheKeysOfTheManual_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("key");
    for (const auto &[text, key] : {std::pair(u"Import…"_s, u"Ctrl+O"_s),
                                    std::pair(u"Paste Page"_s, u"Ctrl+Shift+V"_s),
                                    std::pair(u"Print…"_s, u"Ctrl+P"_s),
                                    std::pair(u"Quit"_s, u"Ctrl+Q"_s),
                                    std::pair(u"Undo"_s, u"Ctrl+Z"_s),
                                    std::pair(u"Find in Text…"_s, u"Ctrl+F"_s),
                                    std::pair(u"Find Next"_s, u"F3"_s),
                                    std::pair(u"1  Framework"_s, u"Ctrl+1"_s),
                                    std::pair(u"7  Mistakes"_s, u"Ctrl+7"_s),
                                    std::pair(u"Show Reading Pane"_s, u"F9"_s),
                                    std::pair(u"Zoom In"_s, u"Ctrl++"_s),
                                    std::pair(u"Zoom Out"_s, u"Ctrl+-"_s),
                                    std::pair(u"Actual Size"_s, u"Ctrl+0"_s),
                                    std::pair(u"Next Question"_s, u"Ctrl+PgDown"_s),
                                    std::pair(u"Previous Question"_s, u"Ctrl+PgUp"_s),
                                    std::pair(u"Mark as New"_s, u"F5"_s),
                                    std::pair(u"Mark as Learning"_s, u"F6"_s),
                                    std::pair(u"Mark as Mastered"_s, u"F7"_s),
                                    std::pair(u"Go to List"_s, u"Ctrl+L"_s),
                                    std::pair(u"Go to My Answer"_s, u"Ctrl+E"_s),
                                    std::pair(u"Go to Notes"_s, u"Ctrl+D"_s),
                                    std::pair(u"Keyboard Shortcuts"_s, u"F1"_s)})
        QTest::newRow(qPrintable(text)) << text << key;
}

void TestActions::hasTheKeysOfTheManual()
{
    QFETCH(QString, text);
    QFETCH(QString, key);
    QMainWindow window;
    const Actions actions(window);
    QList<QAction *> all;
    collect(window.menuBar(), all);
    const auto found = std::find_if(
        all.cbegin(), all.cend(), [&](const QAction *action) { return action->text().remove(u'&') == text; });
    QVERIFY(found != all.cend());
    QVERIFY((*found)->shortcuts().contains(QKeySequence(key, QKeySequence::PortableText)));
    QVERIFY(actions.withShortcuts().contains(*found));
}

void TestActions::iconsComeWhenAMenuOpens()
{
    QMainWindow window;
    const Actions actions(window);
    QList<QAction *> all;
    collect(window.menuBar(), all);
    for (const QAction *action : std::as_const(all))
        QVERIFY(action->icon().isNull());
    window.show();
    int icons = 0;
    for (const QAction *title : itemsOf(window.menuBar())) {
        title->menu()->popup(QPoint());
        for (const QAction *action : itemsOf(title->menu())) {
            if (action->icon().isNull())
                continue;
            ++icons;
            const QImage image = action->icon().pixmap(32).toImage();
            bool painted = false;
            for (int y = 0; y < image.height(); ++y) {
                for (int x = 0; x < image.width(); ++x)
                    painted = painted || qAlpha(image.pixel(x, y)) > 0;
            }
            QVERIFY2(painted, qPrintable(action->text())); // the file is there
        }
        title->menu()->close();
    }
    QVERIFY(icons >= 12);
}

void TestActions::choicesExclude()
{
    QMainWindow window;
    const Actions actions(window);
    for (const QList<QAction *> &group :
         {QList{actions.beside, actions.below}, actions.appearances, actions.languages}) {
        for (QAction *chosen : group) {
            chosen->trigger();
            for (const QAction *other : group)
                QCOMPARE(other->isChecked(), other == chosen);
        }
    }
}

void TestActions::theDialogListsAndFilters()
{
    QMainWindow window;
    const Actions actions(window);
    ShortcutsDialog dialog(actions.withShortcuts(), &window);
    dialog.show();
    QVERIFY(QTest::qWaitForWindowExposed(&dialog));
    const QAbstractItemModel *model = dialog.findChild<QTableView *>()->model();
    QVERIFY(model->rowCount() >= actions.withShortcuts().size());
    for (int row = 0; row < model->rowCount(); ++row) {
        QVERIFY(!model->index(row, 0).data().toString().contains(u'&'));
        QVERIFY(!model->index(row, 1).data().toString().isEmpty());
    }
    QTest::keyClicks(dialog.findChild<QLineEdit *>(), u"mastered"_s);
    QCOMPARE(model->rowCount(), 1);
    QCOMPARE(model->index(0, 1).data().toString(), u"F7"_s);
    dialog.findChild<QLineEdit *>()->setText(u"ctrl+4"_s); // also by key
    QCOMPARE(model->rowCount(), 1);
    QTest::keyClick(&dialog, Qt::Key_Escape);
    QVERIFY(!dialog.isVisible());
}

QTEST_MAIN(TestActions)
#include "tst_actions.moc"

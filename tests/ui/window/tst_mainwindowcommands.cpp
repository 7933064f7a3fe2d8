// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/stories/storybank.h"
#include "support/messageboxes.h"
#include "support/windowfixture.h"

#include "ui/find/findbar.h"
#include "ui/questions/questionpanel.h"
#include "ui/reading/readingpane.h"
#include "ui/reading/readingview.h"
#include "ui/window/actions.h"
#include "ui/window/shortcutsdialog.h"
#include "ui/window/studypane.h"
#include "ui/writing/texteditor.h"
#include "ui/writing/writingpane.h"

#include <QAction>
#include <QClipboard>
#include <QFileDialog>
#include <QLineEdit>

using namespace starling;
using namespace starling::test;
using namespace Qt::StringLiterals;

/// What the commands of the menu bar do.
class TestMainWindowCommands : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void zooms();
    void findsInTheTextThatHasTheFocus();
    void findsOnInTheFollowingTabs();
    void undoesInTheEditor();
    void editCommandsGoToTheFocus();
    void showsTheKeys();
    void pastesAPage();
    void savesAPdfByTheMenu();
};

void TestMainWindowCommands::zooms()
{
    WindowFixture window;
    window.press(Qt::Key_Plus, Qt::ControlModifier);
    window.press(Qt::Key_Equal, Qt::ControlModifier); // the same key without Shift
    QCOMPARE(window->study()->zoom(), 1.2);
    window.press(Qt::Key_0, Qt::ControlModifier);
    QCOMPARE(window->study()->zoom(), 1.0);
    for (int i = 0; i < 30; ++i)
        window.press(Qt::Key_Minus, Qt::ControlModifier);
    QCOMPARE(window->study()->zoom(), 0.5);
    for (int i = 0; i < 60; ++i)
        window.press(Qt::Key_Plus, Qt::ControlModifier);
    QCOMPARE(window->study()->zoom(), 3.0);
}

void TestMainWindowCommands::findsInTheTextThatHasTheFocus()
{
    WindowFixture window;
    window.press(Qt::Key_E, Qt::ControlModifier);
    window.type(u"one index, two index"_s);
    window.press(Qt::Key_F, Qt::ControlModifier);
    QCOMPARE(QApplication::focusWidget(), window->study()->findBar()->line());
    window.type(u"index"_s);
    const auto at = [&window] { return window->study()->writing()->answer()->textCursor().selectionStart(); };
    QCOMPARE(at(), 4);
    window.press(Qt::Key_F3);
    QCOMPARE(at(), 15);
    window.press(Qt::Key_F3, Qt::ShiftModifier);
    QCOMPARE(at(), 4);
    window.press(Qt::Key_Escape);
    QVERIFY(!window->study()->findBar()->isVisible());
    QCOMPARE(QApplication::focusWidget(), window->study()->writing()->answer());
}

void TestMainWindowCommands::findsOnInTheFollowingTabs()
{
    WindowFixture window;
    window.press(Qt::Key_1, Qt::ControlModifier);
    window.press(Qt::Key_F, Qt::ControlModifier);
    window.type(u"index"_s); // of the STAR example and the key points
    const ui::ReadingPane *reading = window->study()->reading();
    QCOMPARE(reading->section(), Section::StarExample);
    QCOMPARE(reading->view()->textCursor().selectedText(), u"index"_s);
    window.press(Qt::Key_F3);
    QCOMPARE(reading->section(), Section::KeyPoints);
    window.press(Qt::Key_F3);
    QCOMPARE(reading->section(), Section::StarExample); // and around
}

void TestMainWindowCommands::undoesInTheEditor()
{
    WindowFixture window;
    const ui::TextEditor *answer = window->study()->writing()->answer();
    window.press(Qt::Key_E, Qt::ControlModifier);
    window.type(u"typed"_s);
    window.press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(answer->text(), QString());
    window.press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(answer->text(), u"typed"_s);
    window.press(Qt::Key_PageDown, Qt::ControlModifier);
    QTRY_COMPARE(window.title(), u"Title of q2"_s);
    window.press(Qt::Key_Z, Qt::ControlModifier); // not into the other question's text
    QCOMPARE(answer->text(), QString());
}

void TestMainWindowCommands::editCommandsGoToTheFocus()
{
    WindowFixture window;
    ui::Actions &actions = *window->actions();
    window.press(Qt::Key_E, Qt::ControlModifier);
    window.type(u"answer"_s);
    actions.selectAll->trigger();
    actions.copy->trigger();
    QCOMPARE(QGuiApplication::clipboard()->text(), u"answer"_s);
    window.press(Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
    actions.paste->trigger();
    QCOMPARE(window->questions()->search()->text(), u"answer"_s);
    actions.undo->trigger();
    QCOMPARE(window->questions()->search()->text(), QString());
    window.press(Qt::Key_1, Qt::ControlModifier);
    actions.selectAll->trigger();
    actions.copy->trigger();
    QVERIFY(QGuiApplication::clipboard()->text().contains(u"Trade-offs"_s));
    const QString before = window->study()->reading()->view()->toPlainText();
    actions.cut->trigger();
    QCOMPARE(window->study()->reading()->view()->toPlainText(), before);
}

void TestMainWindowCommands::showsTheKeys()
{
    WindowFixture window;
    window.press(Qt::Key_F1);
    auto *dialog = window->findChild<ui::ShortcutsDialog *>();
    QVERIFY(dialog && dialog->isVisible());
    QTest::keyClick(dialog, Qt::Key_Escape);
    QTRY_VERIFY(!window->findChild<ui::ShortcutsDialog *>());
}

void TestMainWindowCommands::pastesAPage()
{
    WindowFixture window;
    const MessageBoxes boxes;
    QGuiApplication::clipboard()->setText(u"nothing to learn from"_s);
    window.press(Qt::Key_V, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_COMPARE_WITH_TIMEOUT(boxes.texts().size(), 1, 15'000);
    QVERIFY(boxes.texts().first().startsWith(u"the clipboard was not imported"_s));
}

void TestMainWindowCommands::savesAPdfByTheMenu()
{
    WindowFixture window;
    window.press(Qt::Key_E, Qt::ControlModifier);
    window.type(u"my answer"_s);
    const QString path = window.desk().folder() + u"/out.pdf"_s;
    const QString title = window->study()->question().content.title;
    Story story;
    story.title = u"Told"_s;
    story.confidential = {{title, u"Replaced"_s}};
    QVERIFY(window.desk().answer([story](Library &library) { return saveStory(library, story).hasValue(); }));
    QTimer finder;
    QObject::connect(&finder, &QTimer::timeout, &finder, [&path] {
        if (auto *dialog = qobject_cast<QFileDialog *>(QApplication::activeModalWidget())) {
            dialog->findChild<QLineEdit *>(u"fileNameEdit"_s)->setText(path);
            QTest::keyClick(dialog, Qt::Key_Return);
        }
    });
    finder.start(20);
    window->actions()->savePdf->trigger();
    QTRY_VERIFY(QFile::exists(path)); // written away from the window's thread, whole or not at all
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray pdf = file.readAll();
    QVERIFY(pdf.startsWith("%PDF-"));
    // Of all its texts only the title stands in it as it is, in UTF-16.
    const auto holds = [&pdf](const QString &text) {
        QByteArray bytes;
        for (const QChar c : text)
            bytes.append(c.row() > 0 ? char(c.row()) : char(0)).append(char(c.cell()));
        return pdf.contains(bytes);
    };
    QVERIFY(holds(u"Replaced"_s));
    QVERIFY(!holds(title));
}

QTEST_MAIN(TestMainWindowCommands)
#include "tst_mainwindowcommands.moc"

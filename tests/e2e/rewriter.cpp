// SPDX-License-Identifier: GPL-3.0-or-later
// Opens the study window on the store and edits the question in sight until it is killed. Prints ACK and the
// number of a chunk once the store has it, as an edit draft or, where it was saved, as the question.
#include "openedwindow.h"

#include "desk/editing/editdrafts.h"
#include "ui/editing/editingcommands.h"
#include "ui/editing/editorpage.h"
#include "ui/editing/itemsedit.h"
#include "ui/editing/questioneditor.h"
#include "ui/window/actions.h"
#include "ui/window/studypane.h"

#include <QAction>
#include <QApplication>
#include <QtTest>

#include <cstdio>

using namespace starling;
using namespace Qt::StringLiterals;

namespace {

/// The text as a person would find it after a crash.
QString storedText(Desk &desk, PackId pack, QuestionId id)
{
    std::optional<QString> text;
    QObject context;
    desk.ask(
        &context,
        [pack, id](Library &library) {
            const auto draft = editDraft(library, pack, id);
            return draft && *draft ? (*draft)->framework.text : library.question(id)->content.framework.text;
        },
        [&text](const QString &answer) { text = answer; });
    return QTest::qWaitFor([&text] { return text.has_value(); }, 20'000) ? *text : QString();
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    const QStringList arguments = QApplication::arguments();
    if (arguments.size() != 3)
        return 2;
    test::OpenedWindow opened(arguments.at(1));
    if (!opened.isReady())
        return 1;
    Desk &desk = opened.desk;
    ui::MainWindow &window = *opened.window;
    const auto *commands = window.findChild<ui::EditingCommands *>();
    QTest::keyClick(&window, Qt::Key_F2);
    if (!QTest::qWaitFor([commands] { return commands->editor() && commands->editor()->isOpen(); }, 20'000))
        return 1;
    const StudyQuestion question = window.study()->question();
    window.actions()->sections.first()->trigger();
    commands->editor()->editor()->frameworkText()->moveCursor(QTextCursor::End);
    for (int chunk = 1; chunk < 1000; ++chunk) {
        const QString typed = u"%1-%2 "_s.arg(arguments.at(2)).arg(chunk);
        QTest::keyClicks(QApplication::focusWidget(), typed);
        if (chunk % 3 == 0)
            window.actions()->saveNow->trigger();
        if (!QTest::qWaitFor([&] { return storedText(desk, question.pack.id, question.id).endsWith(typed); },
                             20'000))
            return 1;
        std::printf("ACK %d\n", chunk);
        std::fflush(stdout);
    }
    return 0;
}

// SPDX-License-Identifier: GPL-3.0-or-later
// Opens the study window on the store and does what a person may do, in an order that the seed gives: types,
// deletes, undoes, switches question, variant and scaffold, restores an earlier text, leaves, closes.
// Whenever the window says "Saved" it prints SAVED, the id of the question and the text in sight, as base64.
#include "openedwindow.h"

#include "desk/answers.h"
#include "ui/questions/questionpanel.h"
#include "ui/window/actions.h"
#include "ui/window/studypane.h"
#include "ui/writing/texteditor.h"
#include "ui/writing/variants/variantbar.h"
#include "ui/writing/writingpane.h"

#include <QAction>
#include <QApplication>
#include <QLabel>
#include <QListView>
#include <QtTest>

#include <cstdio>
#include <random>

using namespace starling;
using namespace Qt::StringLiterals;

namespace {

class Scribbler
{
public:
    Scribbler(Desk &desk, ui::MainWindow &window, quint32 seed)
        : m_desk(desk)
        , m_window(window)
        , m_pane(*window.study()->writing())
        , m_state(window.findChild<QLabel *>(u"saveState"_s))
        , m_random(seed)
        , m_seed(seed)
    {
    }

    void work(int steps)
    {
        for (int step = 0; step < steps; ++step) {
            m_window.actions()->focusAnswer->trigger();
            act(step);
            report();
            // From no time at all to long enough for a save.
            const int pauses[] = {0, 2, 30, 60, 340};
            wait(pauses[below(5)]);
        }
    }

private:
    int below(int end) { return static_cast<int>(m_random() % static_cast<quint32>(end)); }

    void wait(int ms)
    {
        QElapsedTimer clock;
        clock.start();
        do {
            QCoreApplication::processEvents(QEventLoop::AllEvents, 5);
            report();
        } while (clock.elapsed() < ms);
    }

    void report()
    {
        if (m_state->text() != u"Saved")
            return;
        const QString text = m_pane.answer()->text();
        const qint64 id = m_pane.answerKey().question.value;
        if (std::exchange(m_reported, {id, text}) == std::pair(id, text))
            return;
        std::printf("SAVED %lld %s\n", static_cast<long long>(id), text.toUtf8().toBase64().constData());
        std::fflush(stdout);
    }

    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(m_pane.answer(), key, modifiers);
    }

    void restore()
    {
        const AnswerKey key = m_pane.answerKey();
        m_desk.ask(
            &m_window,
            [key, pick = m_random()](Library &library) -> Result<QString> {
                const auto history = answerHistory(library, key);
                if (!history || history->isEmpty())
                    return Error{};
                return keptText(
                    library,
                    history->at(static_cast<qsizetype>(pick % static_cast<quint32>(history->size()))).id);
            },
            [this, key](const Result<QString> &text) {
                if (text && m_pane.answerKey() == key)
                    m_pane.replaceAnswer(*text, TextCause::Restore);
            });
    }

    void act(int step)
    {
        ui::TextEditor *editor = m_pane.answer();
        switch (below(14)) {
        case 0:
            press(Qt::Key_Z, Qt::ControlModifier);
            break;
        case 1:
            press(Qt::Key_Y, Qt::ControlModifier);
            break;
        case 2:
            for (int i = below(12); i > 0; --i)
                press(Qt::Key_Backspace);
            break;
        case 3:
            editor->selectAll();
            press(Qt::Key_Delete);
            break;
        case 4:
        case 5: {
            QListView *list = m_window.questions()->list();
            list->setCurrentIndex(list->model()->index(below(list->model()->rowCount()), 0));
            break;
        }
        case 6:
            restore();
            break;
        case 7:
            m_pane.switchScaffold();
            break;
        case 8:
            m_window.actions()->saveNow->trigger();
            break;
        case 9:
            m_window.actions()->focusList->trigger();
            break;
        case 10:
            if (m_pane.variants()->next->isEnabled())
                m_pane.variants()->next->trigger();
            else if (m_pane.answerKey().question.isValid())
                m_desk.ask(
                    &m_window,
                    [id = m_pane.answerKey().question](Library &library) {
                        return addVariant(library, id, u"v"_s, {});
                    },
                    [](const Result<VariantId> &) {});
            break;
        default: {
            QTextCursor cursor = editor->textCursor();
            if (below(3) == 0)
                cursor.setPosition(below(editor->document()->characterCount()));
            editor->setTextCursor(cursor);
            QTest::keyClicks(editor, u"s%1w%2 "_s.arg(m_seed).arg(step));
        }
        }
    }

    Desk &m_desk;
    ui::MainWindow &m_window;
    ui::WritingPane &m_pane;
    QLabel *m_state;
    std::mt19937 m_random;
    quint32 m_seed;
    std::pair<qint64, QString> m_reported;
};

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    const QStringList arguments = QApplication::arguments();
    if (arguments.size() != 4)
        return 2;
    test::OpenedWindow opened(arguments.at(1));
    if (!opened.isReady())
        return 1;
    Desk &desk = opened.desk;
    ui::MainWindow &window = *opened.window;
    std::printf("READY\n");
    std::fflush(stdout);
    Scribbler(desk, window, arguments.at(2).toUInt()).work(arguments.at(3).toInt());
    return window.close() ? 0 : 1;
}

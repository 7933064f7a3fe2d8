// SPDX-License-Identifier: GPL-3.0-or-later
#include "reviewcommands.h"

#include "leaveoutmenu.h"
#include "reviewplace.h"
#include "trainingdialog.h"
#include "ui/questions/questionpanel.h"
#include "ui/window/actions.h"
#include "ui/window/mainwindow.h"
#include "ui/window/places.h"
#include "ui/window/studypane.h"

#include <QAction>
#include <QMenu>

namespace starling::ui {

ReviewCommands::ReviewCommands(MainWindow &window) : QObject(&window), m_window(window)
{
    Actions *actions = window.actions();
    QMenu *menu = actions->rehearseMenu;
    QAction *review = actions->add(menu, tr("&Review"), {QKeySequence(Qt::ALT | Qt::Key_2)});
    window.places()->add(QStringLiteral("review"), review, [this]() -> QWidget * {
        auto *made = new ReviewPlace(m_window.desk(), m_window.places());
        connect(made, &ReviewPlace::questionRequested, this, [this](QuestionId id) {
            m_window.places()->go(QStringLiteral("questions"));
            m_window.openQuestion(id);
            m_window.questions()->reveal(id);
        });
        connect(made, &ReviewPlace::reviewed, this, [this](QuestionId id, Mastery mastery) {
            Q_EMIT m_window.desk().masteryChanged(id, mastery); // the list shows what follows from memory
        });
        return made;
    });
    QAction *due = actions->add(menu, tr("&Start What Is Due"), {QKeySequence(Qt::CTRL | Qt::Key_Period)});
    connect(due, &QAction::triggered, this, [this] { start(ReviewSession::Mode::Due, {}); });
    QAction *these = actions->add(menu, tr("Review the Questions in the &List"),
                                  {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_R)});
    connect(these, &QAction::triggered, this, [this] { reviewShown(ReviewSession::Mode::These); });
    QAction *one = actions->addOfQuestion(menu, tr("Review &This Question"),
                                          {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Q)});
    connect(one, &QAction::triggered, this, [this] {
        const QuestionId id = m_window.study()->question().id;
        if (id.isValid()) {
            ReviewFilter filter;
            filter.questions = {id};
            start(ReviewSession::Mode::These, filter);
        }
    });
    QAction *cram = actions->add(menu, tr("&Cram the Questions in the List"));
    connect(cram, &QAction::triggered, this, [this] { reviewShown(ReviewSession::Mode::Cram); });
    new LeaveOutMenu(window, menu);
    QAction *settings = actions->add(menu, tr("Review S&ettings…"));
    connect(settings, &QAction::triggered, this, [this] { place()->showSettings(); });
    QAction *fit = actions->add(menu, tr("&Fit the Schedule to My Memory…"));
    connect(fit, &QAction::triggered, this, [this] {
        auto *dialog = new TrainingDialog(m_window.desk(), &m_window);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
    });
}

ReviewPlace *ReviewCommands::place()
{
    m_window.places()->go(QStringLiteral("review"));
    return qobject_cast<ReviewPlace *>(m_window.places()->widget(QStringLiteral("review")));
}

void ReviewCommands::start(ReviewSession::Mode mode, const ReviewFilter &filter)
{
    place()->start(mode, filter);
}

/// The questions that the list shows: those of the search where one is made, else of the pack.
void ReviewCommands::reviewShown(ReviewSession::Mode mode)
{
    const QuestionListModel &list = m_window.questions()->model();
    ReviewFilter filter;
    filter.pack = list.scope().pack;
    if (!list.search().trimmed().isEmpty()) {
        if (list.found().isEmpty())
            return; // nothing is shown
        filter.questions = list.found();
    }
    start(mode, filter);
}

} // namespace starling::ui

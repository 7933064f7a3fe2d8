// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/review.h"
#include "core/study.h"

#include <QObject>

class QAction;
class QMenu;

namespace starling::ui {

class MainWindow;

/// The choices of what is never asked in reviews: of the question in sight or of its whole pack, the
/// questions themselves or their terms. Reads how they stand when the menu is opened.
class LeaveOutMenu : public QObject
{
    Q_OBJECT

public:
    LeaveOutMenu(MainWindow &window, QMenu *parentMenu);

private:
    struct State
    {
        bool question = false;
        bool terms = false;
        bool packQuestions = false;
        bool packTerms = false;
        bool suspended = false;
    };

    void refresh();
    void choose(bool wholePack, CardKind kind, bool leftOut);
    void setSuspended(bool suspended);

    MainWindow &m_window;
    QMenu *m_menu;
    QAction *m_question;
    QAction *m_terms;
    QAction *m_packQuestions;
    QAction *m_packTerms;
    QAction *m_suspended;
};

} // namespace starling::ui

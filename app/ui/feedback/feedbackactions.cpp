// SPDX-License-Identifier: GPL-3.0-or-later
// The menu of the hints.
#include "feedbackcommands.h"

#include "desk/rubrics.h"
#include "feedbacklist.h"
#include "feedbackpanel.h"
#include "ui/window/actions.h"
#include "ui/window/mainwindow.h"
#include "ui/window/places.h"
#include "ui/writing/writingpane.h"
#include "wordlistsdialog.h"

#include <QAction>
#include <QMenu>

namespace starling::ui {

using namespace Qt::StringLiterals;

void FeedbackCommands::setupActions()
{
    Actions *actions = m_window.actions();
    m_menu = actions->writeMenu->addMenu(tr("Hi&nts"));
    m_show = actions->addOfQuestion(m_menu, tr("&Show Hints"), {Qt::CTRL | Qt::Key_J});
    m_show->setCheckable(true);
    connect(m_show, &QAction::triggered, this, [this](bool on) {
        remember(u"hints"_s, on);
        setShown(on);
    });
    connect(actions->add(m_menu, tr("&Go to Hints"), {Qt::CTRL | Qt::SHIFT | Qt::Key_J}), &QAction::triggered,
            this, &FeedbackCommands::focusHints);
    m_menu->addSeparator();
    using feedback::Voice;
    addVoiceCheck(tr("“&I” Against “We”"), &Voice::person, u"person"_s);
    addVoiceCheck(tr("&Hedges"), &Voice::hedges, u"hedges"_s);
    addVoiceCheck(tr("&Fillers"), &Voice::fillers, u"fillers"_s);
    addVoiceCheck(tr("&Passive Openings"), &Voice::passive, u"passive"_s);
    addVoiceCheck(tr("&Blame"), &Voice::blame, u"blame"_s);
    m_menu->addSeparator();
    connect(actions->add(m_menu, tr("&Edit Word Lists…")), &QAction::triggered, this,
            &FeedbackCommands::editWordLists);
}

void FeedbackCommands::addVoiceCheck(const QString &text, bool feedback::Voice::*check, const QString &name)
{
    const QString key = u"hints/"_s + name;
    m_voice.*check = m_session.value(key, true).toBool();
    QAction *action = m_window.actions()->add(m_menu, text);
    action->setCheckable(true);
    action->setChecked(m_voice.*check);
    connect(action, &QAction::toggled, this, [this, check, key](bool on) {
        m_voice.*check = on;
        m_changed = true;
        remember(key, on);
        compute();
    });
}

void FeedbackCommands::focusHints()
{
    m_window.places()->go(u"questions"_s);
    m_pane.showAnswer();
    if (!m_shown) {
        remember(u"hints"_s, true);
        setShown(true);
    }
    m_panel->list()->setFocus(Qt::ShortcutFocusReason);
}

void FeedbackCommands::editWordLists()
{
    const QString language = m_rubric ? m_rubric->lexicon->lists().language : u"en"_s;
    auto *dialog = new WordListsDialog(m_window.desk(), language, &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &WordListsDialog::saved, this, &FeedbackCommands::forgetRubrics);
    dialog->open();
}

} // namespace starling::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "leaveoutmenu.h"

#include "desk/desk.h"
#include "desk/reviewing/reviews.h"
#include "ui/sentences.h"
#include "ui/widgets/message.h"
#include "ui/window/actions.h"
#include "ui/window/mainwindow.h"
#include "ui/window/studypane.h"

#include <QAction>
#include <QMenu>

namespace starling::ui {

LeaveOutMenu::LeaveOutMenu(MainWindow &window, QMenu *parentMenu)
    : QObject(&window)
    , m_window(window)
    , m_menu(parentMenu->addMenu(tr("Leave &Out of Reviews")))
    , m_question(m_menu->addAction(tr("This &Question")))
    , m_terms(m_menu->addAction(tr("The &Terms of This Question")))
    , m_packQuestions(m_menu->addAction(tr("All Questions of the &Pack")))
    , m_packTerms(m_menu->addAction(tr("All T&erms of the Pack")))
    , m_suspended(nullptr)
{
    m_menu->addSeparator();
    m_suspended = m_menu->addAction(tr("This Question Is &Suspended"));
    for (QAction *action : m_menu->actions())
        action->setCheckable(true);
    window.actions()->bindToQuestion(m_menu->actions());
    connect(m_menu, &QMenu::aboutToShow, this, &LeaveOutMenu::refresh);
    connect(m_question, &QAction::triggered, this,
            [this](bool out) { choose(false, CardKind::Question, out); });
    connect(m_terms, &QAction::triggered, this, [this](bool out) { choose(false, CardKind::Term, out); });
    connect(m_packQuestions, &QAction::triggered, this,
            [this](bool out) { choose(true, CardKind::Question, out); });
    connect(m_packTerms, &QAction::triggered, this, [this](bool out) { choose(true, CardKind::Term, out); });
    connect(m_suspended, &QAction::triggered, this, &LeaveOutMenu::setSuspended);
}

void LeaveOutMenu::refresh()
{
    const StudyQuestion &shown = m_window.study()->question();
    for (QAction *action : m_menu->actions())
        action->setEnabled(shown.id.isValid());
    if (!shown.id.isValid())
        return;
    m_window.desk().ask(
        this,
        [id = shown.id, pack = shown.pack.id](Library &library) -> Result<State> {
            Reviews reviews(library);
            const auto card = reviews.card({id, CardKind::Question, {}}, library.now().toLocalTime());
            if (!card)
                return card.error();
            State state;
            state.suspended = card->suspended;
            for (const auto &[out, target] :
                 {std::pair(reviews.isLeftOut(id, CardKind::Question), &state.question),
                  std::pair(reviews.isLeftOut(id, CardKind::Term), &state.terms),
                  std::pair(reviews.isLeftOut(pack, CardKind::Question), &state.packQuestions),
                  std::pair(reviews.isLeftOut(pack, CardKind::Term), &state.packTerms)}) {
                if (!out)
                    return out.error();
                *target = *out;
            }
            return state;
        },
        [this](const Result<State> &state) {
            if (!state)
                return;
            m_question->setChecked(state->question);
            m_terms->setChecked(state->terms);
            m_packQuestions->setChecked(state->packQuestions);
            m_packTerms->setChecked(state->packTerms);
            m_suspended->setChecked(state->suspended);
        });
}

void LeaveOutMenu::choose(bool wholePack, CardKind kind, bool leftOut)
{
    const StudyQuestion &shown = m_window.study()->question();
    m_window.desk().ask(
        this,
        [id = shown.id, pack = shown.pack.id, wholePack, kind, leftOut](Library &library) {
            Reviews reviews(library);
            return wholePack ? reviews.setLeftOut(pack, kind, leftOut)
                             : reviews.setLeftOut(id, kind, leftOut);
        },
        [this](const Outcome &outcome) {
            if (!outcome)
                warn(&m_window, tr("Review"), Sentences::of(outcome.error()));
        });
}

void LeaveOutMenu::setSuspended(bool suspended)
{
    m_window.desk().ask(
        this,
        [id = m_window.study()->question().id, suspended](Library &library) {
            return Reviews(library).setSuspended({id, CardKind::Question, {}}, suspended);
        },
        [this](const Outcome &outcome) {
            if (!outcome)
                warn(&m_window, tr("Review"), Sentences::of(outcome.error()));
        });
}

} // namespace starling::ui

// SPDX-License-Identifier: GPL-3.0-or-later
// The keys of a card, one set for each of its phases.
#include "cardpage.h"

#include "ratingbar.h"
#include "ui/writing/texteditor.h"
#include "uncoverlist.h"

#include <QKeyEvent>

namespace starling::ui {

bool CardPage::answeringKey(int key)
{
    const bool bet = m_bets->isVisibleTo(this);
    if (bet && key >= Qt::Key_1 && key <= Qt::Key_4)
        uncover(static_cast<Confidence>(key - Qt::Key_0));
    else if ((bet && key == Qt::Key_0) ||
             (!bet && (key == Qt::Key_Space || key == Qt::Key_Return || key == Qt::Key_Enter)))
        uncover({});
    else if (key == Qt::Key_H)
        hint();
    else
        return false;
    return true;
}

bool CardPage::uncoveringKey(int key)
{
    switch (key) {
    case Qt::Key_Space:
    case Qt::Key_Return:
    case Qt::Key_Enter:
        m_list->judge(true);
        return true;
    case Qt::Key_N:
        m_list->judge(false);
        return true;
    case Qt::Key_Up:
        m_list->stepBack();
        return true;
    case Qt::Key_A:
        m_list->judgeRest(true);
        return true;
    default:
        return false;
    }
}

bool CardPage::ratingKey(int key)
{
    switch (key) {
    case Qt::Key_Space:
    case Qt::Key_Return:
    case Qt::Key_Enter:
        choose(m_ratings->proposed());
        return true;
    case Qt::Key_N:
        if (isTerm())
            choose(Rating::Again);
        return isTerm();
    case Qt::Key_1:
        choose(Rating::Again);
        return true;
    case Qt::Key_2:
        choose(m_settings.simpleMode ? Rating::Good : Rating::Hard);
        return true;
    case Qt::Key_3:
    case Qt::Key_4:
        if (!m_settings.simpleMode)
            choose(key == Qt::Key_3 ? Rating::Good : Rating::Easy);
        return true;
    case Qt::Key_Up:
        if (isTerm())
            return false;
        setPhase(Phase::Uncovering); // to correct a tick
        return true;
    default:
        return false;
    }
}

bool CardPage::commonKey(int key)
{
    switch (key) {
    case Qt::Key_B:
        Q_EMIT buryRequested();
        return true;
    case Qt::Key_X:
        Q_EMIT suspendRequested();
        return true;
    case Qt::Key_O:
        Q_EMIT questionRequested(m_card.card.ref.question);
        return true;
    case Qt::Key_Escape:
        Q_EMIT pauseRequested();
        return true;
    default:
        return false;
    }
}

void CardPage::keyPressEvent(QKeyEvent *event)
{
    if (event->isAutoRepeat() || (event->modifiers() & ~(Qt::KeypadModifier | Qt::ShiftModifier))) {
        QWidget::keyPressEvent(event); // a key held down must not rate what was not seen
        return;
    }
    const int key = event->key();
    const bool taken = (m_phase == Phase::Answering    ? answeringKey(key)
                        : m_phase == Phase::Uncovering ? uncoveringKey(key)
                                                       : ratingKey(key)) ||
                       commonKey(key);
    if (!taken)
        QWidget::keyPressEvent(event);
}

/// From the editor Escape and Ctrl+Return lead back to the card.
bool CardPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_editor && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool back =
            key->key() == Qt::Key_Escape || (key->modifiers().testFlag(Qt::ControlModifier) &&
                                             (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter));
        if (back) {
            setFocus(Qt::ShortcutFocusReason);
            if (key->key() != Qt::Key_Escape && !m_bets->isVisibleTo(this))
                uncover({});
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace starling::ui

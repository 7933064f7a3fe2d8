// SPDX-License-Identifier: GPL-3.0-or-later
// How a card looks, and its keys.
#include "cardpage.h"

#include "ratingbar.h"
#include "reviewwording.h"
#include "ui/theme/theme.h"
#include "ui/writing/texteditor.h"
#include "uncoverlist.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace starling::ui {
namespace {

QLabel *wrapped(QWidget *parent, double scale, bool bold)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    QFont font = label->font();
    font.setPointSizeF(font.pointSizeF() * scale);
    font.setBold(bold);
    label->setFont(font);
    return label;
}

} // namespace

CardPage::CardPage(QWidget *parent) : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Card under review"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(28, 14, 28, 12);
    column->setSpacing(8);
    setupHead(column);
    setupBody(column);
    setupBets(column);
    setupFoot(column);
    showColours();
}

void CardPage::setupHead(QVBoxLayout *column)
{
    auto *line = new QHBoxLayout;
    m_caption = wrapped(this, 1.0, false);
    line->addWidget(m_caption, 1);
    auto *more = new QToolButton(this);
    more->setText(tr("More"));
    more->setPopupMode(QToolButton::InstantPopup);
    more->setFocusPolicy(Qt::TabFocus);
    more->setAutoRaise(true);
    auto *menu = new QMenu(more);
    menu->addAction(tr("&Hint\tH"), this, &CardPage::hint);
    menu->addAction(tr("&Open the Question\tO"), this,
                    [this] { Q_EMIT questionRequested(m_card.card.ref.question); });
    menu->addAction(tr("&Bury Until Tomorrow\tB"), this, &CardPage::buryRequested);
    menu->addAction(tr("&Suspend\tX"), this, &CardPage::suspendRequested);
    menu->addAction(tr("Take the Last &Rating Back\tCtrl+Z"), this, &CardPage::undoRequested);
    menu->addAction(tr("&Pause\tEsc"), this, &CardPage::pauseRequested);
    more->setMenu(menu);
    line->addWidget(more, 0, Qt::AlignTop);
    column->addLayout(line);
    m_title = wrapped(this, 1.45, true);
    m_title->setObjectName(QStringLiteral("reviewTitle"));
    column->addWidget(m_title);
    m_hint = wrapped(this, 1.0, false);
    m_hint->setObjectName(QStringLiteral("hint"));
    column->addWidget(m_hint);
}

void CardPage::setupBody(QVBoxLayout *column)
{
    m_body = new QStackedWidget(this);
    m_editor = new TextEditor(this);
    m_editor->setObjectName(QStringLiteral("recallText"));
    m_editor->setAccessibleName(tr("What I remember"));
    m_editor->setPlaceholderText(
        tr("Say the answer aloud, or write it here (Tab). It is only for this moment."));
    m_editor->installEventFilter(this);
    m_judging = new QWidget(this);
    auto *judging = new QVBoxLayout(m_judging);
    judging->setContentsMargins(0, 0, 0, 0);
    m_written = wrapped(m_judging, 1.0, false);
    m_written->setMaximumHeight(fontMetrics().lineSpacing() * 5);
    m_written->setAlignment(Qt::AlignTop);
    m_list = new UncoverList(m_judging);
    judging->addWidget(m_written);
    judging->addWidget(m_list, 1);
    m_definition = wrapped(this, 1.15, false);
    m_definition->setAlignment(Qt::AlignTop);
    m_definition->setObjectName(QStringLiteral("reviewDefinition"));
    m_body->addWidget(m_editor);
    m_body->addWidget(m_judging);
    m_body->addWidget(m_definition);
    column->addWidget(m_body, 1);
    connect(m_list, &UncoverList::done, this, [this] {
        if (m_phase != Phase::Answering)
            propose();
    });
    connect(m_list, &UncoverList::changed, this, [this] {
        if (m_phase == Phase::Rating)
            propose();
    });
}

void CardPage::setupBets(QVBoxLayout *column)
{
    m_bets = new QWidget(this);
    auto *bets = new QVBoxLayout(m_bets);
    bets->setContentsMargins(0, 0, 0, 0);
    auto *asked = wrapped(m_bets, 1.0, false);
    asked->setText(tr("Before you look: would you have got it right?"));
    bets->addWidget(asked);
    auto *row = new QHBoxLayout;
    for (const Confidence bet :
         {Confidence::Guess, Confidence::Unsure, Confidence::Sure, Confidence::Certain}) {
        const int key = static_cast<int>(bet);
        auto *button = new QPushButton(QStringLiteral("%1  %2").arg(key).arg(ReviewWording::of(bet)), m_bets);
        button->setObjectName(QStringLiteral("bet%1").arg(key));
        button->setFocusPolicy(Qt::TabFocus);
        connect(button, &QPushButton::clicked, this, [this, bet] { uncover(bet); });
        row->addWidget(button, 1);
    }
    bets->addLayout(row);
    column->addWidget(m_bets);
    m_uncover = new QPushButton(tr("Uncover the Answer (Space)"), this);
    m_uncover->setFocusPolicy(Qt::TabFocus);
    connect(m_uncover, &QPushButton::clicked, this, [this] { uncover({}); });
    column->addWidget(m_uncover);
}

void CardPage::setupFoot(QVBoxLayout *column)
{
    m_ratings = new RatingBar(this);
    connect(m_ratings, &RatingBar::chosen, this, &CardPage::choose);
    column->addWidget(m_ratings);
    m_help = wrapped(this, 0.92, false);
    m_help->setObjectName(QStringLiteral("reviewKeys"));
    column->addWidget(m_help);
}

void CardPage::showHelp()
{
    switch (m_phase) {
    case Phase::Answering:
        m_help->setText(m_bets->isVisibleTo(this)
                            ? tr("1 to 4 bet and uncover · 0 uncovers without a bet · Tab writes · H hint · "
                                 "Esc pauses")
                            : tr("Space uncovers · Tab writes · H hint · Esc pauses"));
        break;
    case Phase::Uncovering:
        m_help->setText(tr(
            "Space had it, or avoided the mistake · N not · Up goes back · A had all the rest · Esc pauses"));
        break;
    case Phase::Rating:
        m_help->setText(
            tr("Space accepts · 1 to 4 choose · Up corrects a tick · Ctrl+Z takes the last rating "
               "back"));
        break;
    }
}

void CardPage::showColours()
{
    QPalette colours = palette();
    colours.setColor(QPalette::WindowText, Theme::of(palette()).muted);
    for (QLabel *label : {m_caption, m_hint, m_help, m_written})
        label->setPalette(colours);
}

void CardPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange && m_help)
        showColours();
    QWidget::changeEvent(event);
}

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

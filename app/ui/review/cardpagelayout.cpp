// SPDX-License-Identifier: GPL-3.0-or-later
// How a card looks.
#include "cardpage.h"

#include "ratingbar.h"
#include "reviewwording.h"
#include "ui/theme/theme.h"
#include "ui/widgets/menuarrow.h"
#include "ui/widgets/scaledlabel.h"
#include "ui/writing/texteditor.h"
#include "uncoverlist.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace starling::ui {
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
    m_caption = scaledLabel(this, 1.0, false);
    line->addWidget(m_caption, 1);
    auto *more = new QToolButton(this);
    more->setText(withMenuArrow(tr("More")));
    takeMenuIndicatorOff(*more);
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
    m_title = scaledLabel(this, 1.45, true);
    m_title->setObjectName(QStringLiteral("reviewTitle"));
    column->addWidget(m_title);
    m_hint = scaledLabel(this, 1.0, false);
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
    m_written = scaledLabel(m_judging, 1.0, false);
    m_written->setMaximumHeight(fontMetrics().lineSpacing() * 5);
    m_written->setAlignment(Qt::AlignTop);
    m_list = new UncoverList(m_judging);
    judging->addWidget(m_written);
    judging->addWidget(m_list, 1);
    m_definition = scaledLabel(this, 1.15, false);
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
    auto *asked = scaledLabel(m_bets, 1.0, false);
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
    m_help = scaledLabel(this, 0.92, false);
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

} // namespace starling::ui

// SPDX-License-Identifier: GPL-3.0-or-later
// How the place of reviews looks while no card is in sight.
#include "cardpage.h"
#include "reviewplace.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace starling::ui {
namespace {

QLabel *line(QWidget *parent, double scale, const char *name)
{
    auto *label = new QLabel(parent);
    label->setObjectName(QLatin1String(name));
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setAlignment(Qt::AlignHCenter);
    QFont font = label->font();
    font.setPointSizeF(font.pointSizeF() * scale);
    label->setFont(font);
    return label;
}

} // namespace

void ReviewPlace::setupFront()
{
    auto *page = new QVBoxLayout(this);
    page->setContentsMargins(0, 0, 0, 0);
    page->addWidget(m_stack);
    m_stack->addWidget(m_front);
    m_stack->addWidget(m_sitting);

    auto *column = new QVBoxLayout(m_front);
    column->setContentsMargins(40, 24, 40, 24);
    column->setSpacing(12);
    m_heading = line(m_front, 1.8, "reviewHeading");
    m_summary = line(m_front, 1.15, "reviewSummary");
    m_outlook = line(m_front, 1.05, "reviewOutlook");
    m_begin = new QPushButton(m_front);
    m_begin->setObjectName(QStringLiteral("beginReview"));
    m_begin->setDefault(true);
    m_undo = new QPushButton(tr("Take the Last &Rating Back"), m_front);
    m_cram = new QPushButton(tr("&Cram Everything"), m_front);
    m_cram->setObjectName(QStringLiteral("cram"));
    m_cram->setToolTip(tr("Asks all cards, due or not, and leaves the schedule alone."));
    auto *settings = new QPushButton(tr("Se&ttings…"), m_front);
    connect(settings, &QPushButton::clicked, this, &ReviewPlace::showSettings);
    column->addStretch(2);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_heading, m_summary, m_outlook})
        column->addWidget(widget);
    column->addSpacing(8);
    column->addWidget(m_begin, 0, Qt::AlignHCenter);
    auto *others = new QHBoxLayout;
    others->addStretch(1);
    others->addWidget(m_undo);
    others->addWidget(m_cram);
    others->addWidget(settings);
    others->addStretch(1);
    column->addLayout(others);
    column->addStretch(3);
    m_begin->setMinimumSize(fontMetrics().averageCharWidth() * 32, fontMetrics().height() * 2);
    m_begin->hide();

    auto *sitting = new QVBoxLayout(m_sitting);
    sitting->setContentsMargins(0, 0, 0, 0);
    sitting->setSpacing(0);
    m_noteBar = new QWidget(m_sitting);
    auto *bar = new QHBoxLayout(m_noteBar);
    bar->setContentsMargins(28, 6, 28, 6);
    m_note = line(m_noteBar, 1.0, "reviewNote");
    m_note->setAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_noteSuspend = new QPushButton(tr("Leave It &Out"), m_noteBar);
    m_noteSuspend->setFocusPolicy(Qt::TabFocus);
    auto *understood = new QPushButton(tr("&Keep It"), m_noteBar);
    understood->setFocusPolicy(Qt::TabFocus);
    connect(understood, &QPushButton::clicked, this, [this] {
        m_noteBar->hide();
        m_card->setFocus(Qt::OtherFocusReason);
    });
    bar->addWidget(m_note, 1);
    bar->addWidget(m_noteSuspend);
    bar->addWidget(understood);
    m_noteBar->hide();
    m_progress = line(m_sitting, 0.92, "reviewProgress");
    m_progress->setAlignment(Qt::AlignRight);
    m_progress->setContentsMargins(28, 6, 28, 0);
    sitting->addWidget(m_noteBar);
    sitting->addWidget(m_progress);
    sitting->addWidget(m_card, 1);
}

} // namespace starling::ui

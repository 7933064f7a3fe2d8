// SPDX-License-Identifier: GPL-3.0-or-later
#include "ratingbar.h"

#include "reviewwording.h"
#include "ui/theme/theme.h"
#include "ui/widgets/wrappedlabel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace starling::ui {

RatingBar::RatingBar(QWidget *parent) : QWidget(parent), m_reason(new WrappedLabel(this))
{
    m_reason->setObjectName(QStringLiteral("proposal"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_reason);
    auto *row = new QHBoxLayout;
    for (const Rating rating : allRatings) {
        auto *button = new QPushButton(this);
        button->setObjectName(QStringLiteral("rate%1").arg(static_cast<int>(rating)));
        button->setMinimumHeight(fontMetrics().height() * 3);
        button->setFocusPolicy(Qt::TabFocus);
        button->setToolTip(QStringLiteral("<p>%1</p>").arg(ReviewWording::meaningOf(rating).toHtmlEscaped()));
        connect(button, &QPushButton::clicked, this, [this, rating] { Q_EMIT chosen(rating); });
        m_buttons.at(static_cast<size_t>(rating) - 1) = button;
        row->addWidget(button, 1);
    }
    column->addLayout(row);
}

void RatingBar::setSimple(bool simple)
{
    m_simple = simple;
    m_buttons[1]->setVisible(!simple);
    m_buttons[3]->setVisible(!simple);
    showTexts();
}

void RatingBar::showOutcomes(const std::array<study::RatingOutcome, 4> &outcomes, qint64 now, bool cram)
{
    for (size_t i = 0; i < outcomes.size(); ++i)
        m_until.at(i) = cram ? QString() : ReviewWording::until(outcomes.at(i).after, now);
    showTexts();
}

void RatingBar::showProposal(const study::Proposal &proposal)
{
    m_proposal = proposal;
    showTexts();
}

Rating RatingBar::proposed() const
{
    const Rating rating = m_proposal ? m_proposal->rating : Rating::Good;
    if (!m_simple)
        return rating;
    return rating == Rating::Again ? Rating::Again : Rating::Good;
}

void RatingBar::showTexts()
{
    for (const Rating rating : allRatings) {
        const auto index = static_cast<size_t>(rating) - 1;
        QString name = ReviewWording::of(rating);
        if (m_simple)
            name = rating == Rating::Again ? tr("Not yet") : tr("Got it");
        const int key = m_simple && rating == Rating::Good ? 2 : static_cast<int>(rating);
        QPushButton *button = m_buttons.at(index);
        const QString text = tr("%1  %2", "key and name of a rating").arg(key).arg(name);
        button->setText(m_until.at(index).isEmpty() ? text : text + QLatin1Char('\n') + m_until.at(index));
        button->setDefault(m_proposal && rating == proposed());
        QFont font = this->font();
        font.setBold(m_proposal && rating == proposed());
        button->setFont(font);
    }
    if (m_proposal)
        m_reason->setText(tr("%1 Proposed: %2 (Space accepts it).")
                              .arg(ReviewWording::of(*m_proposal),
                                   m_simple ? (proposed() == Rating::Again ? tr("Not yet") : tr("Got it"))
                                            : ReviewWording::of(proposed())));
    QPalette colours = palette();
    colours.setColor(QPalette::WindowText, Theme::of(palette()).muted);
    m_reason->setPalette(colours);
}

void RatingBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange && m_buttons[0])
        showTexts();
    QWidget::changeEvent(event);
}

} // namespace starling::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "feedbackpanel.h"

#include "feedbacklist.h"
#include "ui/theme/theme.h"
#include "ui/widgets/menuarrow.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPainter>
#include <QToolButton>
#include <QVBoxLayout>

namespace starling::ui {
namespace {

/// How much matches, as a thin bar below the words that say it.
class ScoreBar : public QWidget
{
public:
    explicit ScoreBar(QWidget *parent) : QWidget(parent) { setFixedHeight(5); }

    void setScore(double score)
    {
        m_score = score;
        update();
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        if (m_score < 0)
            return;
        const Theme theme = Theme::of(palette());
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        const QRectF all = QRectF(rect()).adjusted(12, 0, -12, -1);
        painter.setBrush(theme.hairline);
        painter.drawRoundedRect(all, 2, 2);
        painter.setBrush(theme.accent);
        if (m_score > 0)
            painter.drawRoundedRect(
                QRectF(all.left(), all.top(), all.width() * qMin(1.0, m_score), all.height()), 2, 2);
    }

private:
    double m_score = -1;
};

} // namespace

FeedbackPanel::FeedbackPanel(QMenu *menu, QWidget *parent)
    : QWidget(parent), m_line(new QLabel(this)), m_bar(new ScoreBar(this)), m_list(new FeedbackList(this))
{
    setObjectName(QStringLiteral("hintsPanel"));
    m_line->setObjectName(QStringLiteral("hintsLine"));
    m_line->setTextFormat(Qt::PlainText);
    m_line->setWordWrap(true);
    m_line->setToolTip(tr("How much of the key points and terms the draft matches. Words are compared, "
                          "nobody has understood the text: it is a hint, no verdict."));
    auto *more = new QToolButton(this);
    more->setText(QStringLiteral("⋯"));
    more->setToolTip(tr("What is looked at, and your word lists"));
    more->setAccessibleName(tr("Choices for the hints"));
    more->setAutoRaise(true);
    more->setMenu(menu);
    more->setPopupMode(QToolButton::InstantPopup);
    takeMenuIndicatorOff(*more);
    auto *close = new QToolButton(this);
    close->setText(QStringLiteral("×"));
    close->setToolTip(tr("Hide the hints"));
    close->setAccessibleName(tr("Hide the hints"));
    close->setAutoRaise(true);
    connect(close, &QToolButton::clicked, this, &FeedbackPanel::closeRequested);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(12, 4, 6, 2);
    head->setSpacing(2);
    head->addWidget(m_line, 1);
    head->addWidget(more, 0, Qt::AlignTop);
    head->addWidget(close, 0, Qt::AlignTop);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(1, 1, 0, 0); // the hairlines
    column->setSpacing(0);
    column->addLayout(head);
    column->addWidget(m_bar);
    column->addSpacing(4);
    column->addWidget(m_list, 1);
    showColours();
}

void FeedbackPanel::show(const QString &line, double score, const QList<FeedbackRow> &rows)
{
    m_line->setText(line);
    static_cast<ScoreBar *>(m_bar)->setScore(score);
    m_list->setRows(rows);
}

void FeedbackPanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    Q_EMIT sightChanged(true);
}

void FeedbackPanel::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    Q_EMIT sightChanged(false);
}

void FeedbackPanel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme theme = Theme::of(palette());
    painter.fillRect(rect(), theme.page);
    painter.fillRect(QRect(0, 0, width(), 1), theme.hairline);
    painter.fillRect(QRect(0, 0, 1, height()), theme.hairline);
}

void FeedbackPanel::showColours()
{
    QPalette colours = palette();
    colours.setColor(QPalette::WindowText, Theme::of(palette()).text);
    m_line->setPalette(colours);
    QFont font = m_line->font();
    font.setWeight(QFont::DemiBold);
    m_line->setFont(font);
}

void FeedbackPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        showColours();
    QWidget::changeEvent(event);
}

} // namespace starling::ui

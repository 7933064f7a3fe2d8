// SPDX-License-Identifier: GPL-3.0-or-later
#include "mockclock.h"

#include "ui/review/reviewwording.h"
#include "ui/theme/theme.h"

#include <QPainter>

namespace starling::ui {

MockClock::MockClock(QWidget *parent) : QWidget(parent)
{
    m_timer.setInterval(1000);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&m_timer, &QTimer::timeout, this, [this] {
        update();
        Q_EMIT ticked();
    });
}

void MockClock::start(const QString &caption, int spentSeconds, int targetSeconds)
{
    m_caption = caption;
    m_before = spentSeconds;
    m_target = targetSeconds;
    m_running = true;
    m_since.start();
    m_timer.start();
    update();
}

void MockClock::stop()
{
    m_before = seconds();
    m_running = false;
    m_timer.stop();
    update();
}

int MockClock::seconds() const
{
    return m_before + (m_running ? static_cast<int>(m_since.elapsed() / 1000) : 0);
}

QString MockClock::text() const
{
    const int spent = seconds();
    if (spent <= m_target)
        return tr("%1: %2 of %3").arg(m_caption, ReviewWording::clock(spent), ReviewWording::clock(m_target));
    return tr("%1: %2, %3 over")
        .arg(m_caption, ReviewWording::clock(spent), ReviewWording::clock(spent - m_target));
}

QSize MockClock::sizeHint() const
{
    return {fontMetrics().averageCharWidth() * 24, fontMetrics().height() + 8};
}

void MockClock::paintEvent(QPaintEvent *)
{
    const Theme theme = Theme::of(palette());
    const double share = m_target > 0 ? static_cast<double>(seconds()) / m_target : 0;
    const QColor colour = share > 1 ? theme.warning : share > 0.8 ? theme.accent : theme.muted;
    QPainter painter(this);
    painter.fillRect(QRectF(0, height() - 3, width(), 3), theme.hairline);
    painter.fillRect(QRectF(0, height() - 3, width() * qMin(1.0, share), 3), colour);
    painter.setPen(colour);
    painter.drawText(rect().adjusted(0, 0, 0, -5), Qt::AlignRight | Qt::AlignVCenter, text());
}

} // namespace starling::ui

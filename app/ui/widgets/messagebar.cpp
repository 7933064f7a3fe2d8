// SPDX-License-Identifier: GPL-3.0-or-later
#include "messagebar.h"

#include "ui/theme/theme.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>

namespace starling::ui {

MessageBar::MessageBar(QWidget *window)
    : QFrame(window), m_text(new QLabel(this)), m_command(new QPushButton(this))
{
    setObjectName(QStringLiteral("messageBar"));
    setFrameShape(QFrame::Box);
    setAutoFillBackground(true);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setObjectName(QStringLiteral("messageText"));
    m_command->setObjectName(QStringLiteral("messageCommand"));
    m_command->setFocusPolicy(Qt::TabFocus);
    m_command->setAutoDefault(false);
    auto *close = new QToolButton(this);
    close->setText(QStringLiteral("✕"));
    close->setAutoRaise(true);
    close->setFocusPolicy(Qt::NoFocus);
    close->setAccessibleName(tr("Close"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(14, 6, 6, 6);
    row->setSpacing(12);
    row->addWidget(m_text, 1);
    row->addWidget(m_command);
    row->addWidget(close);
    m_timer.setSingleShot(true);
    m_timer.setInterval(shownMs);
    connect(&m_timer, &QTimer::timeout, this, &QWidget::hide);
    connect(close, &QToolButton::clicked, this, &QWidget::hide);
    connect(m_command, &QPushButton::clicked, this, [this] {
        hide();
        Q_EMIT commandChosen();
    });
    window->installEventFilter(this);
    applyColours();
    hide();
}

void MessageBar::say(const QString &text, const QString &command)
{
    setProperty("fullText", text);
    m_command->setText(command);
    m_command->setVisible(!command.isEmpty());
    place();
    show();
    raise();
    m_timer.start();
    QAccessibleEvent event(m_text, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

QString MessageBar::text() const
{
    return isHidden() ? QString() : property("fullText").toString();
}

void MessageBar::place()
{
    // A long title is cut; what was done and the button stay in sight.
    const QWidget *window = parentWidget();
    const int most = qMin(window->width() - 32, 720);
    const int beside = 90 + (m_command->isHidden() ? 0 : m_command->sizeHint().width());
    m_text->setText(
        fontMetrics().elidedText(property("fullText").toString(), Qt::ElideMiddle, most - beside));
    adjustSize();
    const QSize size = sizeHint().boundedTo(QSize(most, 200));
    resize(size);
    move((window->width() - size.width()) / 2, window->height() - size.height() - 18);
}

void MessageBar::applyColours()
{
    const Theme theme = Theme::of(parentWidget()->palette());
    QPalette colours = parentWidget()->palette();
    colours.setColor(QPalette::Window, theme.dark ? theme.text.darker(420) : theme.text);
    colours.setColor(QPalette::WindowText, theme.dark ? theme.text : theme.page);
    colours.setColor(QPalette::ButtonText, colours.color(QPalette::WindowText)); // of the cross
    if (palette() == colours)
        return;
    setPalette(colours);
    m_text->setPalette(colours);
    m_command->setPalette(parentWidget()->palette());
}

bool MessageBar::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parentWidget() && isVisible() && event->type() == QEvent::Resize)
        place();
    return QFrame::eventFilter(watched, event);
}

void MessageBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::ParentChange || event->type() == QEvent::FontChange)
        place();
    QFrame::changeEvent(event);
}

void MessageBar::enterEvent(QEnterEvent *event)
{
    m_timer.stop();
    QFrame::enterEvent(event);
}

void MessageBar::leaveEvent(QEvent *event)
{
    m_timer.start();
    QFrame::leaveEvent(event);
}

} // namespace starling::ui

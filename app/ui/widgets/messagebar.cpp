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
    close->setObjectName(QStringLiteral("messageClose"));
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
    connect(&m_timer, &QTimer::timeout, this, &MessageBar::end);
    connect(close, &QToolButton::clicked, this, &MessageBar::dismiss);
    connect(m_command, &QPushButton::clicked, this, [this] {
        end();
        Q_EMIT commandChosen();
    });
    window->installEventFilter(this);
    applyColours();
    hide();
}

void MessageBar::say(const QString &text, const QString &command)
{
    put(text, command, false);
}

void MessageBar::sayUntilClosed(const QString &text)
{
    m_standing = text;
    put(text, {}, true);
}

void MessageBar::dismiss()
{
    if (m_stays)
        m_standing.clear();
    end();
}

void MessageBar::end()
{
    m_timer.stop();
    hide();
    if (!m_standing.isEmpty())
        put(m_standing, {}, true);
}

void MessageBar::put(const QString &text, const QString &command, bool stays)
{
    m_stays = stays;
    m_text->setWordWrap(stays);
    setProperty("fullText", text);
    m_command->setText(command);
    m_command->setVisible(!command.isEmpty());
    place();
    show();
    raise();
    if (stays)
        m_timer.stop();
    else
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
    const int most = qMin(window->width() - 32, widest);
    const int beside = 90 + (m_command->isHidden() ? 0 : m_command->sizeHint().width());
    const QString text = property("fullText").toString();
    m_text->setText(m_stays ? text : fontMetrics().elidedText(text, Qt::ElideMiddle, most - beside));
    const int width = m_stays ? most : qMin(sizeHint().width(), most);
    const int height = m_stays ? layout()->totalHeightForWidth(width) : sizeHint().height();
    resize(width, height);
    // Above the lines at the foot of the panes: how many words, and whether they are saved.
    const int foot = 2 * fontMetrics().height() + 16;
    move((window->width() - width) / 2, window->height() - height - foot);
}

void MessageBar::applyColours()
{
    const QPalette window = parentWidget()->palette();
    const Theme theme = Theme::of(window);
    QPalette colours = window;
    colours.setColor(QPalette::Window, theme.dark ? theme.text.darker(420) : theme.text);
    colours.setColor(QPalette::WindowText, theme.dark ? theme.text : theme.page);
    colours.setColor(QPalette::ButtonText, colours.color(QPalette::WindowText)); // of the cross
    if (palette() == colours)
        return;
    setPalette(colours);
    m_text->setPalette(colours);
    // Named one by one: what is not set is taken from the bar, and its text is as light as the button.
    QPalette button;
    for (const QPalette::ColorRole role : {QPalette::Button, QPalette::ButtonText}) {
        for (const QPalette::ColorGroup group : {QPalette::Active, QPalette::Inactive, QPalette::Disabled})
            button.setColor(group, role, window.color(group, role));
    }
    m_command->setPalette(button);
}

bool MessageBar::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parentWidget() && isVisible() && event->type() == QEvent::Resize)
        place();
    if (watched == parentWidget() && event->type() == QEvent::PaletteChange)
        applyColours();
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
    if (!m_stays)
        m_timer.start();
    QFrame::leaveEvent(event);
}

} // namespace starling::ui

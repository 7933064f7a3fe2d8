// SPDX-License-Identifier: GPL-3.0-or-later
#include "places.h"

#include <QAction>
#include <QHBoxLayout>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace starling::ui {

Places::Places(QWidget *parent)
    : QWidget(parent)
    , m_strip(new QWidget(this))
    , m_buttons(new QHBoxLayout(m_strip))
    , m_stack(new QStackedWidget(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_strip);
    layout->addWidget(m_stack, 1);
    m_buttons->setContentsMargins(6, 2, 6, 2);
    m_buttons->setSpacing(2);
    m_buttons->addStretch(1);
    m_strip->hide(); // until there is somewhere else to go
}

void Places::add(const QString &name, QAction *action, std::function<QWidget *()> make)
{
    action->setCheckable(true);
    auto *button = new QToolButton(m_strip);
    button->setDefaultAction(action);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::TabFocus);
    m_buttons->insertWidget(m_buttons->count() - 1, button);
    m_places.insert(name, {action, std::move(make), nullptr});
    connect(action, &QAction::triggered, this, [this, name] { go(name); });
    m_strip->setVisible(m_places.size() > 1);
}

void Places::go(const QString &name)
{
    const auto place = m_places.find(name);
    if (place == m_places.end())
        return;
    if (!place->widget) {
        place->widget = place->make();
        m_stack->addWidget(place->widget);
    }
    m_stack->setCurrentWidget(place->widget);
    for (const Place &each : std::as_const(m_places))
        each.action->setChecked(each.action == place->action);
    if (std::exchange(m_current, name) != name)
        Q_EMIT placeShown(name);
}

QString Places::title() const
{
    const QAction *action = m_places.value(m_current).action;
    return action ? action->text().remove(u'&') : QString();
}

QWidget *Places::widget(const QString &name) const
{
    return m_places.value(name).widget;
}

void Places::setStripVisible(bool visible)
{
    m_strip->setVisible(visible && m_places.size() > 1);
}

} // namespace starling::ui

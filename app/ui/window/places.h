// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QWidget>

#include <functional>

class QAction;
class QHBoxLayout;
class QStackedWidget;

namespace starling::ui {

/// What fills the window: one place at a time (the questions, a review, an interview, the stories) under a
/// strip of buttons that lead from one to the other. A place is made when it is first gone to.
class Places : public QWidget
{
    Q_OBJECT

public:
    explicit Places(QWidget *parent = nullptr);

    /// `action` goes to the place and names it; it becomes checkable and gets a button in the strip.
    void add(const QString &name, QAction *action, std::function<QWidget *()> make);
    void go(const QString &name);
    [[nodiscard]] const QString &current() const { return m_current; }
    /// The name of the current place in words, as on its button.
    [[nodiscard]] QString title() const;
    /// The widget of a place that was gone to; nullptr before.
    [[nodiscard]] QWidget *widget(const QString &name) const;
    /// What goes to the place; nullptr where there is none of that name.
    [[nodiscard]] QAction *action(const QString &name) const { return m_places.value(name).action; }
    /// Hides the strip while a place wants the whole window.
    void setStripVisible(bool visible);

Q_SIGNALS:
    void placeShown(const QString &name);

private:
    struct Place
    {
        QAction *action = nullptr;
        std::function<QWidget *()> make;
        QWidget *widget = nullptr;
    };

    QWidget *m_strip;
    QHBoxLayout *m_buttons;
    QStackedWidget *m_stack;
    QHash<QString, Place> m_places;
    QString m_current;
};

} // namespace starling::ui

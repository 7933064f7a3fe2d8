// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QTimer>

class QLabel;
class QPushButton;

namespace starling::ui {

/// One line at the foot of a window that says what was done and offers one thing to do about it, then goes
/// away by itself. Never takes the focus and never asks.
class MessageBar : public QFrame
{
    Q_OBJECT

public:
    explicit MessageBar(QWidget *window);

    /// An empty `command` shows no button.
    void say(const QString &text, const QString &command = {});
    [[nodiscard]] QString text() const;

Q_SIGNALS:
    void commandChosen();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    void place();
    void applyColours();

    static constexpr int shownMs = 10'000;
    QLabel *m_text;
    QPushButton *m_command;
    QTimer m_timer;
};

} // namespace starling::ui

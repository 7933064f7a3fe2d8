// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QTimer>

class QLabel;
class QPushButton;

namespace starling::ui {

/// One line near the foot of a window that says what was done and offers one thing to do about it, then goes
/// away by itself. Never takes the focus and never asks.
class MessageBar : public QFrame
{
    Q_OBJECT

public:
    explicit MessageBar(QWidget *window);

    /// An empty `command` shows no button.
    void say(const QString &text, const QString &command = {});
    /// All of a longer text, until the person closes it. What is said meanwhile stands in its place for a
    /// while.
    void sayUntilClosed(const QString &text);
    [[nodiscard]] QString text() const;

Q_SIGNALS:
    void commandChosen();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    void put(const QString &text, const QString &command, bool stays);
    void dismiss();
    void end();
    void place();
    void applyColours();

    static constexpr int shownMs = 10'000;
    static constexpr int widest = 560;
    QLabel *m_text;
    QPushButton *m_command;
    QTimer m_timer;
    QString m_standing;   ///< not closed yet
    bool m_stays = false; ///< what is in sight
};

} // namespace starling::ui

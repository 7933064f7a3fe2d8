// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QTimer>
#include <QWidget>

namespace starling::ui {

/// A clock that nudges: a thin line that fills, and the time in small print. Near the target it takes the
/// accent, past it the colour of a doubt; it makes no noise and never blinks.
class MockClock : public QWidget
{
    Q_OBJECT

public:
    explicit MockClock(QWidget *parent = nullptr);

    /// Runs from `spent` seconds on.
    void start(const QString &caption, int spentSeconds, int targetSeconds);
    void stop();
    [[nodiscard]] bool isRunning() const { return m_running; }
    [[nodiscard]] int seconds() const;
    [[nodiscard]] int target() const { return m_target; }
    [[nodiscard]] QString text() const;

    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void ticked(); ///< once a second

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QTimer m_timer;
    QElapsedTimer m_since;
    QString m_caption;
    int m_before = 0;
    int m_target = 0;
    bool m_running = false;
};

} // namespace starling::ui

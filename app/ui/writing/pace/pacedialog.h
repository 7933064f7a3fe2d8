// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QElapsedTimer>
#include <QTimer>

#include <optional>

class QLabel;
class QPushButton;

namespace starling::ui {

/// Measures how fast the person speaks: a text of known length is read aloud between two presses of a button.
class PaceDialog : public QDialog
{
    Q_OBJECT

public:
    PaceDialog(int presentPace, QWidget *parent);

Q_SIGNALS:
    void measured(int wordsPerMinute);

private:
    void press();
    void showTime();

    QString m_text;
    QLabel *m_said;
    QPushButton *m_button;
    QPushButton *m_use;
    QElapsedTimer m_clock;
    QTimer m_tick;
    std::optional<int> m_pace;
};

} // namespace starling::ui

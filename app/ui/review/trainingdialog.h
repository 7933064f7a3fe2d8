// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/reviewing/parameters.h"

#include <QDialog>

#include <atomic>
#include <memory>

class QLabel;
class QProgressBar;
class QPushButton;

namespace starling {
class Desk;
}

namespace starling::ui {

/// Fits the memory model to the person's reviews, on a thread of its own, and says whether that predicts
/// their later reviews better. Nothing is changed before they agree.
class TrainingDialog : public QDialog
{
    Q_OBJECT

public:
    explicit TrainingDialog(Desk &desk, QWidget *parent = nullptr);
    ~TrainingDialog() override;

private:
    void setupLayout();
    void load();
    void start();
    void showProgress(double done);
    void showResult(const study::TrainingResult &result);
    void use();
    void useDefaults();
    void say(const QString &text);
    void setRunning(bool running);

    Desk &m_desk;
    TrainingData m_data;
    study::TrainingResult m_result;
    std::shared_ptr<std::atomic_bool> m_cancelled; ///< shared with the thread that trains
    QLabel *m_text;
    QProgressBar *m_progress;
    QPushButton *m_start;
    QPushButton *m_use;
    QPushButton *m_defaults;
    QPushButton *m_close;
};

} // namespace starling::ui

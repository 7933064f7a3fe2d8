// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QTimer>

#include <atomic>
#include <functional>
#include <memory>

class QProgressBar;

namespace starling::ui {

/// Follows work on another thread: a bar and Cancel, shown only where the work takes longer than a moment.
class ImportProgress : public QDialog
{
    Q_OBJECT

public:
    ImportProgress(const QString &text, QWidget *window);
    /// Gives up what still runs.
    ~ImportProgress() override;

    /// For any thread, also after this has gone: takes the part that is done (0 to 1), answers whether to go
    /// on.
    [[nodiscard]] std::function<bool(double)> reporter() const;
    [[nodiscard]] bool isCancelled() const { return m_state->cancelled; }
    void reject() override;

private:
    void look();

    struct State
    {
        std::atomic_bool cancelled = false;
        std::atomic_int permille = 0;
    };
    std::shared_ptr<State> m_state = std::make_shared<State>();
    QProgressBar *m_bar;
    QTimer m_timer;
    int m_looks = 0;
};

} // namespace starling::ui

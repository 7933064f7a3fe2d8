// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/exporting.h"

#include <QObject>

#include <atomic>
#include <functional>
#include <memory>

class QFont;
class QProgressDialog;
class QWidget;

namespace starling {
class Desk;
}

namespace starling::ui {

struct ExportOffer;

/// Exports questions: asks what and where to, reads on the writer's thread, writes away from the window's.
class ExportFlow : public QObject
{
    Q_OBJECT

public:
    /// `offer` is asked each time; `flush` saves what is being typed.
    ExportFlow(Desk &desk, QWidget *window, std::function<ExportOffer()> offer, std::function<void()> flush);
    ~ExportFlow() override;

    void start();
    /// Without asking; no format is PDF.
    void exportTo(const QString &path, const ExportChoice &choice, std::optional<ExportFormat> format);

Q_SIGNALS:
    void exported(const QString &path);

private:
    void askPlace(const QString &name, const QString &filter, const ExportChoice &choice,
                  std::optional<ExportFormat> format);
    void write(const QString &path, const ExportContent &content, std::optional<ExportFormat> format,
               const QDateTime &now);
    void finish(const QString &path, const Outcome &outcome);
    void showProgress();

    Desk &m_desk;
    QWidget *m_window;
    std::function<ExportOffer()> m_offer;
    std::function<void()> m_flush;
    std::unique_ptr<QProgressDialog> m_progress;
    std::shared_ptr<std::atomic_bool> m_cancelled;
};

} // namespace starling::ui

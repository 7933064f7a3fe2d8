// SPDX-License-Identifier: GPL-3.0-or-later
#include "exportflow.h"

#include "desk/desk.h"
#include "desk/exportfile.h"
#include "desk/outputfile.h"
#include "exportdialog.h"
#include "ui/print/packpaper.h"
#include "ui/sentences.h"
#include "ui/widgets/message.h"

#include <QApplication>
#include <QFileDialog>
#include <QPointer>
#include <QProgressDialog>
#include <QThreadPool>

namespace starling::ui {
namespace {

constexpr int steps = 100;
constexpr int progressAfter = 700; ///< ms

Outcome writeTo(const QString &path, const ExportContent &content, std::optional<ExportFormat> format,
                const QDateTime &now, const QFont &font, const std::function<bool(double)> &progress)
{
    if (format)
        return writeExport(path, content, *format, now, progress);
    const auto pages = packPdf(content.pack, content.own, font, progress);
    if (!pages || !progress(1.0))
        return Error{Error::Kind::Cancelled, path, {}};
    return writeOutput(path, *pages);
}

/// What is read for one export: the content, and the time it is dated.
struct Reading
{
    Result<ExportContent> content;
    QDateTime now;
};

} // namespace

ExportFlow::ExportFlow(Desk &desk, QWidget *window, std::function<ExportOffer()> offer,
                       std::function<void()> flush)
    : QObject(window), m_desk(desk), m_window(window), m_offer(std::move(offer)), m_flush(std::move(flush))
{
}

ExportFlow::~ExportFlow()
{
    if (m_cancelled)
        *m_cancelled = true;
}

void ExportFlow::start()
{
    if (m_cancelled)
        return; // one is under way
    auto *dialog = new ExportDialog(m_offer(), m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        askPlace(dialog->proposedName(), dialog->filter(), dialog->choice(), dialog->format());
    });
    dialog->open();
}

void ExportFlow::askPlace(const QString &name, const QString &filter, const ExportChoice &choice,
                          std::optional<ExportFormat> format)
{
    const QString path = QFileDialog::getSaveFileName(m_window, tr("Export"), name, filter);
    if (!path.isEmpty())
        exportTo(path, choice, format);
}

void ExportFlow::exportTo(const QString &path, const ExportChoice &choice, std::optional<ExportFormat> format)
{
    if (m_cancelled)
        return;
    if (choice.withAnswers)
        m_flush();
    m_cancelled = std::make_shared<std::atomic_bool>(false);
    showProgress();
    m_desk.ask(
        this,
        [choice](Library &library) {
            return Reading{exportContent(library, choice), library.now()};
        },
        [this, path, format](const Reading &reading) {
            if (reading.content)
                write(path, *reading.content, format, reading.now);
            else
                finish(path, reading.content.error());
        });
}

void ExportFlow::write(const QString &path, const ExportContent &content, std::optional<ExportFormat> format,
                       const QDateTime &now)
{
    const auto job = [guard = QPointer(this), cancelled = m_cancelled, font = m_window->font(), path, content,
                      format, now] {
        const auto progress = [&](double done) {
            QMetaObject::invokeMethod(
                qApp,
                [guard, done] {
                    if (guard && guard->m_progress)
                        guard->m_progress->setValue(std::min(qRound(done * steps), steps - 1));
                },
                Qt::QueuedConnection);
            return !cancelled->load();
        };
        const Outcome outcome = writeTo(path, content, format, now, font, progress);
        QMetaObject::invokeMethod(
            qApp,
            [guard, path, outcome] {
                if (guard)
                    guard->finish(path, outcome);
            },
            Qt::QueuedConnection);
    };
    QThreadPool::globalInstance()->start(job);
}

void ExportFlow::finish(const QString &path, const Outcome &outcome)
{
    m_progress.reset();
    m_cancelled.reset();
    if (outcome)
        Q_EMIT exported(path);
    else if (outcome.error().kind != Error::Kind::Cancelled)
        warn(m_window, tr("Export"), Sentences::of(outcome.error()));
}

void ExportFlow::showProgress()
{
    m_progress = std::make_unique<QProgressDialog>(tr("Exporting…"), tr("Cancel"), 0, steps, m_window);
    m_progress->setWindowTitle(tr("Export"));
    m_progress->setWindowModality(Qt::WindowModal);
    m_progress->setMinimumDuration(progressAfter);
    m_progress->setAutoReset(false);
    m_progress->setValue(0);
    connect(m_progress.get(), &QProgressDialog::canceled, this, [this] {
        if (m_cancelled)
            *m_cancelled = true;
    });
}

} // namespace starling::ui

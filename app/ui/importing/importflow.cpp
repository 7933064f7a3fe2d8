// SPDX-License-Identifier: GPL-3.0-or-later
#include "importflow.h"

#include "desk/desk.h"
#include "desk/foreignfiles.h"
#include "importdialog.h"
#include "importprogress.h"
#include "ui/sentences.h"
#include "ui/widgets/dialogbuttons.h"
#include "ui/widgets/message.h"

#include <QApplication>
#include <QFileDialog>
#include <QFileInfo>
#include <QMessageBox>
#include <QThreadPool>

namespace starling::ui {
namespace {

constexpr int mostFaultsShown = 12;

/// Runs `job` on another thread and `then(answer)` here, unless `context` is gone by then.
template <class Job, class Then>
void elsewhere(QObject *context, Job job, Then then)
{
    QThreadPool::globalInstance()->start(
        [guard = QPointer(context), job = std::move(job), then = std::move(then)]() mutable {
            auto answer = job();
            QMetaObject::invokeMethod(
                qApp,
                [guard, answer = std::move(answer), then = std::move(then)]() mutable {
                    if (guard)
                        then(std::move(answer));
                },
                Qt::QueuedConnection);
        });
}

} // namespace

ImportFlow::ImportFlow(Desk &desk, QWidget *window) : QObject(window), m_desk(desk), m_window(window) {}

ImportFlow::~ImportFlow() = default;

bool ImportFlow::isBusy() const
{
    return m_progress || m_dialog || !m_waiting.isEmpty();
}

void ImportFlow::chooseFile()
{
    const QStringList paths = QFileDialog::getOpenFileNames(
        m_window, tr("Import"), {},
        tr("Pages and packs (*.txt *.json *.text *.md *.html *.htm *.csv *.tsv *.apkg);;All files (*)"));
    if (!paths.isEmpty())
        importFiles(paths);
}

void ImportFlow::importFiles(const QStringList &paths)
{
    QList<ImportSource> sources;
    for (const QString &path : filesOf(paths))
        sources += ImportSource{QFileInfo(path).fileName(), [path] { return foreignBytes(path); }};
    read(sources);
}

void ImportFlow::importBytes(const QByteArray &bytes, const QString &name)
{
    read({{name, [bytes]() -> Result<QByteArray> { return bytes; }}});
}

void ImportFlow::read(const QList<ImportSource> &sources)
{
    if (isBusy() || sources.isEmpty())
        return;
    const QString what = sources.size() == 1
                             ? tr("Reading %1…").arg(sources.constFirst().name)
                             : tr("Reading %n file(s)…", nullptr, static_cast<int>(sources.size()));
    m_progress = std::make_unique<ImportProgress>(what, m_window);
    m_desk.ask(
        this, [](Library &library) { return library.knownTerms(); },
        [this, sources](const Result<QStringList> &terms) {
            readIn(sources, terms ? *terms : QStringList());
        });
}

void ImportFlow::readIn(const QList<ImportSource> &sources, const QStringList &knownTerms)
{
    elsewhere(
        this,
        [sources, knownTerms, progress = m_progress->reporter()] {
            return readSources(sources, knownTerms, progress);
        },
        [this](QList<ImportReading> readings) { take(std::move(readings)); });
}

void ImportFlow::take(QList<ImportReading> readings)
{
    const bool cancelled = m_progress->isCancelled();
    m_progress.reset();
    if (cancelled)
        return;
    m_waiting = std::move(readings);
    showNext();
}

void ImportFlow::showNext()
{
    while (!m_waiting.isEmpty() && !m_waiting.constFirst().import) {
        const ImportReading reading = m_waiting.takeFirst();
        if (reading.error)
            fail(*reading.error);
        else
            refuse(reading.name, *reading.refusal);
    }
    if (!m_waiting.isEmpty())
        preview(m_waiting.constFirst());
}

void ImportFlow::preview(const ImportReading &reading)
{
    m_shown = reading;
    const AgreedImport all{.pack = reading.import->pack, .whole = reading.import->part == 0};
    struct Answer
    {
        Result<ImportForecast> forecast;
        QList<PackRow> packs;
    };
    m_desk.ask(
        this,
        [all](Library &library) {
            const auto packs = library.packs();
            return Answer{forecastImport(library, all), packs ? *packs : QList<PackRow>()};
        },
        [this](const Answer &answer) {
            m_waiting.removeFirst();
            if (!answer.forecast) {
                fail(answer.forecast.error());
                showNext();
                return;
            }
            m_dialog = new ImportDialog({.name = m_shown.name,
                                         .import = std::move(*m_shown.import),
                                         .forecast = *answer.forecast,
                                         .packs = answer.packs,
                                         .tableSample = m_shown.tableSample},
                                        m_window);
            m_shown.import.reset();
            ImportDialog *dialog = m_dialog;
            dialog->setAttribute(Qt::WA_DeleteOnClose);
            connect(dialog, &ImportDialog::forecastNeeded, this, [this, dialog] { askForecast(dialog); });
            connect(dialog, &ImportDialog::layoutChosen, this,
                    [this, dialog](const exchange::TableLayout &layout) { readAgain(dialog, layout); });
            connect(dialog, &QDialog::accepted, this, [this, dialog] {
                m_dialog = nullptr;
                write(dialog->agreed());
            });
            connect(dialog, &QDialog::rejected, this, [this] {
                m_dialog = nullptr;
                showNext();
            });
            dialog->open();
        });
}

void ImportFlow::askForecast(ImportDialog *dialog)
{
    m_desk.ask(
        dialog, [all = dialog->everything()](Library &library) { return forecastImport(library, all); },
        [dialog](const Result<ImportForecast> &forecast) {
            if (forecast)
                dialog->setForecast(*forecast);
        });
}

void ImportFlow::readAgain(ImportDialog *dialog, const exchange::TableLayout &layout)
{
    elsewhere(
        dialog, [reading = m_shown, layout] { return readTableAgain(reading, layout); },
        [dialog](const ImportReading &again) {
            if (again.import)
                dialog->setImport(*again.import);
            else if (again.refusal && !again.refusal->faults.isEmpty())
                dialog->refuseLayout(Sentences::of(again.refusal->faults.constFirst()));
        });
}

void ImportFlow::write(const AgreedImport &agreed)
{
    m_progress = std::make_unique<ImportProgress>(
        tr("Importing %n question(s)…", nullptr, static_cast<int>(agreed.pack.questions.size())), m_window);
    m_desk.ask(
        this,
        [agreed, progress = m_progress->reporter()](Library &library) {
            return importAgreed(library, agreed, progress);
        },
        [this](const Result<ImportEffect> &done) {
            m_progress.reset();
            if (done)
                Q_EMIT imported(done->pack);
            else if (done.error().kind != Error::Kind::Cancelled)
                fail(done.error());
            showNext();
        });
}

void ImportFlow::refuse(const QString &name, const exchange::Refusal &refusal)
{
    QStringList lines;
    for (const exchange::Fault &fault : refusal.faults.mid(0, mostFaultsShown))
        lines << Sentences::of(fault);
    if (refusal.faults.size() > mostFaultsShown)
        lines << tr("… and %n more", nullptr, static_cast<int>(refusal.faults.size()) - mostFaultsShown);
    QMessageBox box(QMessageBox::Warning, tr("Import"),
                    tr("%1 was not imported; nothing was changed.").arg(name), QMessageBox::Ok, m_window);
    box.setTextFormat(Qt::PlainText);
    // Escaped: the informative text guesses at HTML, and the faults quote the file.
    box.setInformativeText(
        QStringLiteral("<p>%1</p>")
            .arg(lines.join(u'\n').toHtmlEscaped().replace(u'\n', QStringLiteral("<br>"))));
    takeIconsOff(box);
    box.exec();
}

void ImportFlow::fail(const Error &error)
{
    warn(m_window, tr("Import"), Sentences::of(error));
}

} // namespace starling::ui

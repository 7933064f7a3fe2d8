// SPDX-License-Identifier: GPL-3.0-or-later
#include "importflow.h"

#include "desk/desk.h"
#include "desk/foreignimport.h"
#include "importdialog.h"
#include "ui/sentences.h"
#include "ui/widgets/message.h"

#include <QApplication>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QMessageBox>
#include <QPointer>
#include <QThreadPool>

namespace starling::ui {
namespace {

constexpr int mostFaultsShown = 12;

Result<QByteArray> bytesOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{Error::Kind::ReadFailed, path, file.errorString()};
    // One byte more than is allowed tells that the file is too large without reading all of it.
    const QByteArray bytes = file.read(exchange::maximumImportSize + 1);
    if (file.error() != QFileDevice::NoError)
        return Error{Error::Kind::ReadFailed, path, file.errorString()};
    return bytes;
}

} // namespace

ImportFlow::ImportFlow(Desk &desk, QWidget *window) : QObject(window), m_desk(desk), m_window(window) {}

void ImportFlow::chooseFile()
{
    const QString path = QFileDialog::getOpenFileName(
        m_window, tr("Import"), {},
        tr("Pages and packs (*.txt *.json *.text *.md *.html *.htm *.csv *.tsv *.apkg);;All files (*)"));
    if (!path.isEmpty())
        importFile(path);
}

void ImportFlow::importFile(const QString &path)
{
    read(QFileInfo(path).fileName(), [path] { return bytesOf(path); });
}

void ImportFlow::importBytes(const QByteArray &bytes, const QString &name)
{
    read(name, [bytes]() -> Result<QByteArray> { return bytes; });
}

void ImportFlow::read(const QString &name, std::function<Result<QByteArray>()> source)
{
    if (m_busy)
        return;
    setBusy(true);
    m_desk.ask(
        this, [](Library &library) { return library.knownTerms(); },
        [this, name, source = std::move(source)](const Result<QStringList> &terms) {
            const QStringList known = terms ? *terms : QStringList();
            QThreadPool::globalInstance()->start([guard = QPointer(this), name, source, known] {
                const Result<QByteArray> bytes = source();
                auto answer =
                    bytes ? std::optional(readForeign(*bytes, {.extraTerms = known})) : std::nullopt;
                const auto report = [guard, name, answer, error = bytes ? Error{} : bytes.error()] {
                    if (!guard)
                        return;
                    guard->setBusy(false);
                    if (!answer)
                        guard->fail(error);
                    else if (!*answer)
                        guard->refuse(name, answer->error());
                    else
                        guard->showPreview(name, **answer);
                };
                QMetaObject::invokeMethod(qApp, report, Qt::QueuedConnection);
            });
        });
}

void ImportFlow::showPreview(const QString &name, exchange::Import import)
{
    const Pack pack = import.pack;
    m_desk.ask(
        this, [pack](Library &library) { return library.planImport(pack); },
        [this, name, import = std::move(import)](const Result<ImportEffect> &effect) {
            if (!effect) {
                fail(effect.error());
                return;
            }
            auto *dialog = new ImportDialog(name, import, *effect, m_window);
            dialog->setAttribute(Qt::WA_DeleteOnClose);
            connect(dialog, &QDialog::accepted, this, [this, dialog] {
                setBusy(true);
                m_desk.ask(
                    this, [agreed = dialog->pack()](Library &library) { return library.importPack(agreed); },
                    [this](const Result<ImportEffect> &done) {
                        setBusy(false);
                        if (done)
                            Q_EMIT imported(done->pack);
                        else
                            fail(done.error());
                    });
            });
            dialog->open();
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
    box.exec();
}

void ImportFlow::fail(const Error &error)
{
    warn(m_window, tr("Import"), Sentences::of(error));
}

void ImportFlow::setBusy(bool busy)
{
    m_busy = busy;
    if (busy)
        m_window->setCursor(Qt::BusyCursor);
    else
        m_window->unsetCursor();
}

} // namespace starling::ui

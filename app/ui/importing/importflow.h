// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ids.h"
#include "core/result.h"
#include "desk/agreedimport.h"
#include "foreignreading.h"

#include <QObject>
#include <QPointer>

class QWidget;

namespace starling {
class Desk;
}

namespace starling::ui {

class ImportDialog;
class ImportProgress;

/// Brings files or texts in: reads them away from the window's thread, shows one after the other what was
/// found, and imports what the person agrees to. Nothing is written before that; cancelling leaves nothing
/// behind.
class ImportFlow : public QObject
{
    Q_OBJECT

public:
    ImportFlow(Desk &desk, QWidget *window);
    ~ImportFlow() override;

    void chooseFile();
    void importFile(const QString &path) { importFiles({path}); }
    /// Files, and folders of Markdown files.
    void importFiles(const QStringList &paths);
    /// `name` is how the text is called in sentences.
    void importBytes(const QByteArray &bytes, const QString &name);

Q_SIGNALS:
    void imported(starling::PackId pack);

private:
    void read(const QList<ImportSource> &sources);
    void readIn(const QList<ImportSource> &sources, const QStringList &knownTerms);
    void take(QList<ImportReading> readings);
    void showNext();
    void preview(const ImportReading &reading);
    void askForecast(ImportDialog *dialog);
    void readAgain(ImportDialog *dialog, const exchange::TableLayout &layout);
    void write(const AgreedImport &agreed);
    void refuse(const QString &name, const exchange::Refusal &refusal);
    void fail(const Error &error);
    [[nodiscard]] bool isBusy() const;

    Desk &m_desk;
    QWidget *m_window;
    std::unique_ptr<ImportProgress> m_progress; ///< while something is read or written
    QList<ImportReading> m_waiting;             ///< read, and to be shown
    ImportReading m_shown;
    QPointer<ImportDialog> m_dialog;
};

} // namespace starling::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "desk/library.h"

#include <QObject>

#include <functional>

class QWidget;

namespace starling {
class Desk;
}

namespace starling::ui {

/// Brings a file or text in: reads it away from the window's thread, shows what was found, and imports it
/// when the person agrees. Nothing is written before that.
class ImportFlow : public QObject
{
    Q_OBJECT

public:
    ImportFlow(Desk &desk, QWidget *window);

    void chooseFile();
    void importFile(const QString &path);
    /// `name` is how the text is called in sentences.
    void importBytes(const QByteArray &bytes, const QString &name);

Q_SIGNALS:
    void imported(starling::PackId pack);

private:
    void read(const QString &name, std::function<Result<QByteArray>()> source);
    void showPreview(const QString &name, exchange::Import import);
    void refuse(const QString &name, const exchange::Refusal &refusal);
    void fail(const Error &error);
    void setBusy(bool busy);

    Desk &m_desk;
    QWidget *m_window;
    bool m_busy = false;
};

} // namespace starling::ui

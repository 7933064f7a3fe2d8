// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/start/options.h"

#include <QObject>
#include <QString>

namespace starling::ui {

/// Lets a second start find the window that has the store open. The store's own lock decides who owns it;
/// this only carries the message "come to the front", with what the later start was asked for.
class SingleInstance : public QObject
{
    Q_OBJECT

public:
    /// The name is derived from the store's path, so each store has a window of its own.
    explicit SingleInstance(const QString &storePath, QObject *parent = nullptr);

    /// Begins to answer later starts. Call it after the store was opened.
    void listen();
    /// Asks the window that has the store to come forward, to show the question and tab of `asked` and to
    /// import its file. False where nobody answers within `timeoutMs`.
    [[nodiscard]] bool raiseOther(const StartOptions &asked, int timeoutMs) const;

Q_SIGNALS:
    /// With the file, question and tab that were asked for, each of which may be missing.
    void raiseRequested(const starling::ui::StartOptions &asked);

private:
    QString m_name;
};

} // namespace starling::ui

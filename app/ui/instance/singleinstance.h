// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>

namespace starling::ui {

/// Lets a second start find the window that has the store open. The store's own lock decides who owns it;
/// this only carries the message "come to the front", and a file to import.
class SingleInstance : public QObject
{
    Q_OBJECT

public:
    /// The name is derived from the store's path, so each store has a window of its own.
    explicit SingleInstance(const QString &storePath, QObject *parent = nullptr);

    /// Begins to answer later starts. Call it after the store was opened.
    void listen();
    /// Asks the window that has the store to come forward and to import `file` (may be empty). False where
    /// nobody answers within `timeoutMs`.
    [[nodiscard]] bool raiseOther(const QString &file, int timeoutMs) const;

Q_SIGNALS:
    void raiseRequested(const QString &file);

private:
    QString m_name;
};

} // namespace starling::ui

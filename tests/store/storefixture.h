// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ids.h"
#include "store/store.h"

#include <QTemporaryDir>

namespace starling::test {

/// The time of all tests of the store.
QDateTime testTime();
Clock testClock();

QByteArray bytesOf(const QString &path);
bool writeBytes(const QString &path, const QByteArray &bytes);

/// Names in a folder, sorted.
QStringList filesIn(const QString &folder);

/// One number out of a query; -1 where it gives none.
qint64 number(const store::Connection &connection, const QString &sql);

/// A store in a folder of its own with one pack of one question that has one key point.
class StoreFixture
{
public:
    StoreFixture();

    [[nodiscard]] QString folder() const { return m_folder.path(); }
    [[nodiscard]] QString path() const { return m_folder.filePath(QStringLiteral("starling.db")); }
    [[nodiscard]] const store::Connection &connection() const { return m_store->connection(); }
    void close() { m_store.reset(); }
    Outcome open();

    QuestionId question;

private:
    QTemporaryDir m_folder;
    std::unique_ptr<store::Store> m_store;
};

} // namespace starling::test

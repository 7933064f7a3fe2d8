// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QStringList>

namespace starling::test {

/// One entry of a zip file.
struct ZipEntry
{
    QByteArray name;
    QByteArray bytes;
};
QByteArray zipOf(const QList<ZipEntry> &entries);
QByteArray zstdOf(const QByteArray &bytes);

/// An SQLite database made by these statements.
QByteArray databaseOf(const QStringList &statements);

/// A collection of schema 11 with two notes; `more` runs after them.
QByteArray oldCollection(const QStringList &more = {});
/// The same of schema 18, whose names are sorted by a rule that SQLite does not have.
QByteArray newCollection();

} // namespace starling::test

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pack.h"
#include "desk/library.h"

#include <QTemporaryDir>

namespace starling::test {

/// A question with every section filled.
Question question(const QString &uid, int number);

/// A pack of questions "q1" to "qN".
Pack pack(const QString &uid, int questions, const QString &version = QStringLiteral("1.0"));

/// A clock that stands still until it is told to go on.
struct StoppedClock
{
    QDateTime now = QDateTime::fromMSecsSinceEpoch(1'700'000'000'000, Qt::UTC);
    [[nodiscard]] Clock clock()
    {
        return [this] { return now; };
    }
};

/// A library in a folder of its own that holds one pack beside the shipped ones.
class LibraryFixture
{
public:
    LibraryFixture();
    explicit LibraryFixture(const Pack &pack);

    [[nodiscard]] QString path() const { return m_folder.filePath(QStringLiteral("starling.db")); }
    Library &operator*() { return *m_library; }
    Library *operator->() { return m_library.get(); }
    void close() { m_library.reset(); }
    bool open();

    StoppedClock time;
    PackId packId; ///< of the pack that was imported

private:
    QTemporaryDir m_folder;
    std::unique_ptr<Library> m_library;
};

/// The id of a question by its name; invalid where there is none.
QuestionId idOf(Library &library, const QString &name);

} // namespace starling::test

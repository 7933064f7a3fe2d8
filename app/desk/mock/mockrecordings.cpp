// SPDX-License-Identifier: GPL-3.0-or-later
// Recordings: rows in the store, the sound in files beside it.
#include "desk/library.h"
#include "mocks.h"
#include "store/mockwriter.h"
#include "store/recordings.h"
#include "store/store.h"

#include <QDir>
#include <QFileInfo>

namespace starling {
namespace {

Outcome deleteFile(const QString &path)
{
    if (QFile::exists(path) && !QFile::remove(path))
        return Error{Error::Kind::WriteFailed, path, {}};
    return {};
}

} // namespace

QString Mocks::recordingFolder() const
{
    const QFileInfo store(m_library.store().connection().path());
    return store.absolutePath() + QLatin1Char('/') + store.completeBaseName() + QStringLiteral("-recordings");
}

Result<RecordingId> Mocks::addRecording(MockQuestionId id, const Recording &recording)
{
    return store::writeRecording(m_library.store().connection(), id, recording, m_library.now());
}

Outcome Mocks::setRecordingMarks(RecordingId id, const QList<RecordingMark> &marks)
{
    return store::writeRecordingMarks(m_library.store().connection(), id, marks);
}

Outcome Mocks::deleteRecordings(std::optional<RecordingId> id)
{
    const auto files = store::deleteRecordings(m_library.store().connection(), id);
    if (!files)
        return files.error();
    QDir folder(recordingFolder());
    QStringList names = *files;
    if (!id)
        names += folder.entryList({QStringLiteral("mock-*")}, QDir::Files);
    for (const QString &name : std::as_const(names)) {
        // A name only, whatever a foreign store says: nothing outside the folder is deleted.
        if (Outcome done = deleteFile(folder.filePath(QFileInfo(name).fileName())); !done)
            return done;
    }
    if (!id)
        folder.rmdir(folder.absolutePath()); // stays where something else is in it
    return {};
}

Outcome Mocks::remove(MockId id)
{
    const auto found = mock(id);
    if (!found)
        return found.error();
    if (Outcome done = store::deleteMock(m_library.store().connection(), id); !done)
        return done;
    const QDir folder(recordingFolder());
    for (const MockQuestion &question : found->questions) {
        for (const Recording &recording : question.recordings) {
            if (Outcome done = deleteFile(folder.filePath(QFileInfo(recording.file).fileName())); !done)
                return done;
        }
    }
    return {};
}

} // namespace starling

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/mock.h"
#include "core/result.h"

namespace starling::store {

class Connection;

// What the store knows of recordings; the sound itself is in files beside it.

/// Adds the recordings of question.id to it.
Outcome readRecordings(const Connection &connection, MockQuestion &question);

Result<RecordingId> writeRecording(const Connection &connection, MockQuestionId id,
                                   const Recording &recording, const QDateTime &now);
/// Replaces the marks.
Outcome writeRecordingMarks(const Connection &connection, RecordingId id, const QList<RecordingMark> &marks);

/// Names of all files that belong to a recording.
Result<QStringList> readRecordingFiles(const Connection &connection);

/// Forgets one recording, or all; the answer are the names of the files to delete.
Result<QStringList> deleteRecordings(const Connection &connection, std::optional<RecordingId> id);

} // namespace starling::store

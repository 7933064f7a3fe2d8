// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "core/study.h"

namespace starling::store {

class Connection;

/// One entry of a list section, with the id that ticks hold on to.
struct StoredItem
{
    ItemId id;
    Section section = Section::KeyPoints;
    int position = 0;
    QString text;
    QString definition;
    bool retired = false; ///< dropped by a newer version of the pack, kept for its tick
    bool ticked = false;
};

/// Everything of one question. Error: NotFound.
Result<StudyQuestion> readQuestion(const Connection &connection, QuestionId id);

/// Error: NotFound.
Result<QStringList> readTags(const Connection &connection, QuestionId id);

Result<QList<StoredItem>> readItems(const Connection &connection, QuestionId id);

/// The questions of a pack that are not retired, whole, in the order of its file.
Result<QList<Question>> readPackQuestions(const Connection &connection, PackId id);

/// The different terms of all packs.
Result<QStringList> readTerms(const Connection &connection);

} // namespace starling::store

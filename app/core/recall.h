// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "study.h"

namespace starling {

/// One thing that is uncovered and ticked: an entry of a list of the question.
struct RecallItem
{
    ItemId id;
    Section section = Section::KeyPoints;
    QString text;       ///< of terminology: the term
    QString definition; ///< of terminology
    friend bool operator==(const RecallItem &, const RecallItem &) = default;
};

/// A question with its items, in the order of sections and lists.
struct RecallQuestion
{
    StudyQuestion question;
    QList<RecallItem> items;
};

} // namespace starling

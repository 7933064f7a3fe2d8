// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pack.h"

#include <QList>
#include <QSet>

namespace starling {

// The rules of resources/packs/pack.schema.json for a question that a person edits.

inline constexpr qsizetype longestTextBytes = qsizetype{1024} * 1024; ///< of one text, in UTF-8
inline constexpr qsizetype mostItems = 1000;                          ///< of one list
inline constexpr int largestNumber = 2147483647;

/// One thing that a pack file could not hold, and the field it is in.
struct QuestionFault
{
    enum class Field { Title, Number, Tags, FrameworkName, FrameworkText, Star, Items, Term };
    enum class Kind {
        Empty,   ///< must have text
        Taken,   ///< another question of the pack has this number
        TooLong, ///< more than longestTextBytes
        TooMany, ///< more than mostItems
        Mixed,   ///< STAR parts and a narrative
        OutOfRange,
    };
    Field field = Field::Title;
    Kind kind = Kind::Empty;
    Section section = Section::Framework; ///< of Items
    qsizetype index = -1;                 ///< of the item, term or tag
    friend bool operator==(const QuestionFault &, const QuestionFault &) = default;
};

/// Every fault, in the order of the fields. `taken` are the numbers of the other questions of its pack.
QList<QuestionFault> faultsOf(const Question &question, const QSet<int> &taken = {});

/// True where a person would see nothing in it.
bool isBlank(QStringView text);

} // namespace starling

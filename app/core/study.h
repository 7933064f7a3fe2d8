// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ids.h"
#include "pack.h"

#include <QList>
#include <QSet>
#include <QString>

#include <optional>

namespace starling {

/// What the pack chooser shows.
struct PackRow
{
    PackId id;
    QString uid;
    QString title;
    QString subtitle;
    QString role;
    QString language;
    QString version;
    friend bool operator==(const PackRow &, const PackRow &) = default;
};

/// What one line of the question list shows, and nothing else.
struct QuestionRow
{
    QuestionId id;
    PackId pack;
    QString uid;
    int number = 0;
    QString title;
    Category category = Category::Technical;
    Difficulty difficulty = Difficulty::Medium;
    Mastery mastery = Mastery::New;
    bool hasDraft = false; ///< a draft with at least one character that is no white space
    bool edited = false;   ///< other than in its pack
    bool hasNewer = false; ///< edited, and its pack has a newer text that was not decided about
    friend bool operator==(const QuestionRow &, const QuestionRow &) = default;
};

/// The figures of the status line, over one scope.
struct Counts
{
    int questions = 0;
    int learning = 0;
    int mastered = 0;
    int drafts = 0;
    friend bool operator==(const Counts &, const Counts &) = default;
};

/// Which questions a list holds: of one pack or of all, in the order of packs and numbers. Retired questions
/// (dropped by a newer pack version) are in it only where the person has a draft, note, tick or mastery on
/// them.
struct Scope
{
    std::optional<PackId> pack;
    friend bool operator==(const Scope &, const Scope &) = default;
};

/// A question or a whole pack that was archived or deleted.
struct PutAway
{
    PackId pack;
    QuestionId question; ///< invalid where it is the pack
    QString title;
    QString packTitle;    ///< of a question
    int number = 0;       ///< of a question
    qint64 deletedAt = 0; ///< milliseconds since 1970, UTC; 0 where it is only archived
    int questions = 0;    ///< of a pack
};

/// A text of the person with the number of its last committed revision; 0 is a text never written.
struct Writing
{
    QString text;
    qint64 revision = 0;
    friend bool operator==(const Writing &, const Writing &) = default;
};

/// One question with everything the study window shows of it.
struct StudyQuestion
{
    QuestionId id;
    PackRow pack;
    Question content;
    bool retired = false;       ///< a newer version of its pack no longer has it
    QList<ItemId> keyPointIds;  ///< one per content.keyPoints
    QList<ItemId> criterionIds; ///< one per content.interviewerCriteria
    QSet<ItemId> ticked;
    Mastery mastery = Mastery::New;
    Writing draft;
    Writing note;
    bool edited = false;   ///< other than in its pack
    bool own = false;      ///< made by the person
    bool archived = false; ///< itself; also the questions of an archived pack are not listed
    bool deleted = false;
    bool hasNewer = false; ///< edited, and its pack has a newer text that was not decided about
};

} // namespace starling

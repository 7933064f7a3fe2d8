// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/mock.h"

#include <QList>
#include <QString>

#include <array>
#include <optional>

namespace starling::study {

/// One per category, in the order of the enumeration.
using MockTimeTable = std::array<MockTimes, 4>;

/// Behavioural 30 s and 2 min, situational 30 s and 3 min, technical 30 s and 5 min, system design 2 and 15
/// min.
inline constexpr MockTimeTable usualMockTimes{MockTimes{30, 120}, MockTimes{30, 180}, MockTimes{30, 300},
                                              MockTimes{120, 900}};

/// A question that may be asked, with what is known of it.
struct MockCandidate
{
    QuestionId id;
    QString name; ///< unique and lasting, "pack/question": the plan depends on it, not on the row id
    Category category = Category::Technical;
    Mastery mastery = Mastery::New;
    bool everAsked = false; ///< reviewed, or asked in an earlier interview
    bool due = false;       ///< its review is due by the end of the day
    bool weak = false;      ///< forgotten or failed at its last time
};

struct MockWishes
{
    std::optional<int> questions; ///< at most so many
    std::optional<int> minutes;   ///< at most so long, thinking and answering together
    MockTimeTable times = usualMockTimes;
    quint64 seed = 0;
};

/// Chance of a question to be drawn next, beside one that is known well and not due (1): never asked 6, weak
/// 5, due 4; half as much again where it is marked as learning, half where marked as mastered.
int mockWeight(const MockCandidate &candidate);

/// Draws without putting back, each by its weight, then orders so that a category does not follow itself
/// where that can be avoided. The same candidates (in any order), wishes and seed give the same plan on every
/// platform. Without a number and minutes: five questions. Where the minutes are too few for any candidate,
/// the shortest one is asked with its time cut. Of candidates with the same name the first counts.
MockPlan planMock(const QList<MockCandidate> &candidates, const MockWishes &wishes);

} // namespace starling::study

// SPDX-License-Identifier: GPL-3.0-or-later
#include "mock.h"

namespace starling {
namespace {

using namespace Qt::StringLiterals;

constexpr std::array reasons{"never asked"_L1, "weak"_L1, "due"_L1, "known"_L1};
constexpr std::array steps{"answer"_L1, "why"_L1, "measured"_L1, "alternatives"_L1, "change"_L1};
constexpr std::array states{"planned"_L1, "answering"_L1, "answered"_L1, "judged"_L1};
constexpr std::array judges{"self"_L1, "partner"_L1};

} // namespace

QLatin1StringView wordOf(MockReason reason)
{
    return reasons.at(static_cast<size_t>(reason));
}

QLatin1StringView wordOf(MockStep step)
{
    return steps.at(static_cast<size_t>(step));
}

QLatin1StringView wordOf(MockState state)
{
    return states.at(static_cast<size_t>(state));
}

QLatin1StringView wordOf(MockJudge judge)
{
    return judges.at(static_cast<size_t>(judge));
}

int MockPlan::seconds() const
{
    int sum = 0;
    for (const PlannedQuestion &question : questions)
        sum += question.times.thinkingSeconds + question.times.answerSeconds;
    return sum;
}

} // namespace starling

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tokens.h"
#include "wordlists.h"

#include <QLatin1StringView>

#include <array>
#include <optional>

namespace starling::feedback {

enum class Part { Situation, Task, Action, Result, Lesson };
inline constexpr std::array allParts{Part::Situation, Part::Task, Part::Action, Part::Result, Part::Lesson};
QLatin1StringView wordOf(Part part); ///< "situation", …

/// What a sentence is to those below it.
struct Heading
{
    std::optional<Part> part; ///< that it names: "## Situation", "**Result**", "Task: to find beds"
    bool alone = false;       ///< nothing else stands in its line, so that it says nothing itself
    bool markdown = false;    ///< written as a Markdown heading
};

/// One per sentence.
QList<Heading> headingsOf(QStringView text, const Tokens &tokens, const WordLists &lists);

} // namespace starling::feedback

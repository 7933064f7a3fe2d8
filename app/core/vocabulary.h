// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1StringView>
#include <QStringView>

#include <array>
#include <optional>

namespace starling {

/// The seven parts of a question, in the order of their tabs.
enum class Section {
    Framework,
    StarExample,
    HowToAnswer,
    KeyPoints,
    Terminology,
    InterviewerCriteria,
    Mistakes
};
inline constexpr std::array allSections{
    Section::Framework,   Section::StarExample,         Section::HowToAnswer, Section::KeyPoints,
    Section::Terminology, Section::InterviewerCriteria, Section::Mistakes};

enum class Category { Behavioural, Situational, Technical, SystemDesign };
enum class Difficulty { Easy, Medium, Hard };

/// How well a question is known, set by the person.
enum class Mastery { New, Learning, Mastered };

/// The spelling of files, SQL and the command line: "how_to_answer", "system design", "easy", "mastered".
QLatin1StringView wordOf(Section section);
QLatin1StringView wordOf(Category category);
QLatin1StringView wordOf(Difficulty difficulty);
QLatin1StringView wordOf(Mastery mastery);

std::optional<Section> sectionOf(QStringView word);
/// Case, spaces, hyphens and underscores are alike; "behavioral" is understood.
std::optional<Category> categoryOf(QStringView word);
std::optional<Difficulty> difficultyOf(QStringView word);
std::optional<Mastery> masteryOf(QStringView word);

} // namespace starling

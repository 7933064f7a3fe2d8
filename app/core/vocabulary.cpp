// SPDX-License-Identifier: GPL-3.0-or-later
#include "vocabulary.h"

#include <QString>

#include <utility>

namespace starling {
namespace {

using namespace Qt::StringLiterals;

constexpr std::array<std::pair<Section, QLatin1StringView>, 7> sectionWords{{
    {Section::Framework, "framework"_L1},
    {Section::StarExample, "star"_L1},
    {Section::HowToAnswer, "how_to_answer"_L1},
    {Section::KeyPoints, "key_points"_L1},
    {Section::Terminology, "terminology"_L1},
    {Section::InterviewerCriteria, "interviewer_criteria"_L1},
    {Section::Mistakes, "mistakes"_L1},
}};
constexpr std::array<std::pair<Category, QLatin1StringView>, 4> categoryWords{{
    {Category::Behavioural, "behavioural"_L1},
    {Category::Situational, "situational"_L1},
    {Category::Technical, "technical"_L1},
    {Category::SystemDesign, "system design"_L1},
}};
constexpr std::array<std::pair<Difficulty, QLatin1StringView>, 3> difficultyWords{{
    {Difficulty::Easy, "easy"_L1},
    {Difficulty::Medium, "medium"_L1},
    {Difficulty::Hard, "hard"_L1},
}};
constexpr std::array<std::pair<Mastery, QLatin1StringView>, 3> masteryWords{{
    {Mastery::New, "new"_L1},
    {Mastery::Learning, "learning"_L1},
    {Mastery::Mastered, "mastered"_L1},
}};

template <class Table, class Value>
QLatin1StringView wordIn(const Table &table, Value value)
{
    for (const auto &[entry, word] : table) {
        if (entry == value)
            return word;
    }
    Q_UNREACHABLE();
}

template <class Table>
auto valueIn(const Table &table, QStringView word) -> std::optional<decltype(table[0].first)>
{
    for (const auto &[value, entry] : table) {
        if (word == entry)
            return value;
    }
    return std::nullopt;
}

} // namespace

QLatin1StringView wordOf(Section section)
{
    return wordIn(sectionWords, section);
}

QLatin1StringView wordOf(Category category)
{
    return wordIn(categoryWords, category);
}

QLatin1StringView wordOf(Difficulty difficulty)
{
    return wordIn(difficultyWords, difficulty);
}

QLatin1StringView wordOf(Mastery mastery)
{
    return wordIn(masteryWords, mastery);
}

std::optional<Section> sectionOf(QStringView word)
{
    return valueIn(sectionWords, word);
}

std::optional<Category> categoryOf(QStringView word)
{
    QString plain = word.trimmed().toString().toLower();
    plain.replace(u'-', u' ').replace(u'_', u' ');
    if (plain == "behavioral"_L1)
        return Category::Behavioural;
    return valueIn(categoryWords, plain);
}

std::optional<Difficulty> difficultyOf(QStringView word)
{
    return valueIn(difficultyWords, word.trimmed().toString().toLower());
}

std::optional<Mastery> masteryOf(QStringView word)
{
    return valueIn(masteryWords, word.trimmed().toString().toLower());
}

} // namespace starling

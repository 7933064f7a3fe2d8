// SPDX-License-Identifier: GPL-3.0-or-later
#include "review.h"

#include <QString>

#include <utility>

namespace starling {
namespace {

using namespace Qt::StringLiterals;

constexpr std::array<std::pair<Rating, QLatin1StringView>, 4> ratingWords{{{Rating::Again, "again"_L1},
                                                                           {Rating::Hard, "hard"_L1},
                                                                           {Rating::Good, "good"_L1},
                                                                           {Rating::Easy, "easy"_L1}}};
constexpr std::array<std::pair<CardState, QLatin1StringView>, 4> stateWords{
    {{CardState::New, "new"_L1},
     {CardState::Learning, "learning"_L1},
     {CardState::Review, "review"_L1},
     {CardState::Relearning, "relearning"_L1}}};
constexpr std::array<std::pair<CardKind, QLatin1StringView>, 3> kindWords{
    {{CardKind::Question, "question"_L1},
     {CardKind::Term, "term"_L1},
     {CardKind::Definition, "definition"_L1}}};
constexpr std::array<std::pair<ReviewKind, QLatin1StringView>, 5> reviewWords{
    {{ReviewKind::Review, "review"_L1},
     {ReviewKind::Cram, "cram"_L1},
     {ReviewKind::Manual, "manual"_L1},
     {ReviewKind::Reset, "reset"_L1},
     {ReviewKind::Undo, "undo"_L1}}};

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
auto valueIn(const Table &table, QStringView word) -> std::optional<std::decay_t<decltype(table[0].first)>>
{
    for (const auto &[value, entry] : table) {
        if (word.compare(entry, Qt::CaseInsensitive) == 0)
            return value;
    }
    return std::nullopt;
}

} // namespace

QLatin1StringView wordOf(Rating rating)
{
    return wordIn(ratingWords, rating);
}

QLatin1StringView wordOf(CardState state)
{
    return wordIn(stateWords, state);
}

QLatin1StringView wordOf(CardKind kind)
{
    return wordIn(kindWords, kind);
}

QLatin1StringView wordOf(ReviewKind kind)
{
    return wordIn(reviewWords, kind);
}

std::optional<Rating> ratingOf(QStringView word)
{
    for (const Rating rating : allRatings) {
        if (word == QString::number(static_cast<int>(rating)))
            return rating;
    }
    return valueIn(ratingWords, word);
}

std::optional<CardKind> cardKindOf(QStringView word)
{
    return valueIn(kindWords, word);
}

std::optional<ReviewKind> reviewKindOf(QStringView word)
{
    return valueIn(reviewWords, word);
}

} // namespace starling

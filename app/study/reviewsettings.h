// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace starling::study {

/// In which order what is due is asked.
enum class ReviewOrder {
    LeastLikelyFirst, ///< by the probability of recall, the least likely first
    OldestFirst,      ///< by the day it is due
    Mixed             ///< shuffled, the same the whole day
};

/// How the person wants to review. The words of each setting, for SQL and the command line, are in
/// settingNames().
struct ReviewSettings
{
    double desiredRetention = 0.9;   ///< 0.70 to 0.97
    int maximumInterval = 36500;     ///< days, 1 to 36500
    QList<int> learningSteps{1, 10}; ///< minutes, each below a day; empty: none
    QList<int> relearningSteps{10};  ///< minutes, each below a day
    int rollOverHour = 4;            ///< the hour, 0 to 23, at which the person's day begins
    int newPerDay = 10;              ///< questions asked for the first time, 0 to 9999
    int newTermsPerDay = 20;         ///< term cards asked for the first time
    int duePerDay = 30;       ///< questions that come back; the rest waits, so that a backlog is spread
    int dueTermsPerDay = 100; ///< term cards that come back
    ReviewOrder order = ReviewOrder::LeastLikelyFirst;
    bool simpleMode = false;   ///< two buttons, "not yet" (Again) and "got it" (Good)
    bool askConfidence = true; ///< a bet before the uncovering
    bool terms = true;         ///< term cards are asked at all
    friend bool operator==(const ReviewSettings &, const ReviewSettings &) = default;
};

/// The nearest settings that are possible.
ReviewSettings bounded(ReviewSettings settings);

/// One setting as text, for the store and the command line: "desired-retention", "0.9"; lists as "1 10".
QStringList settingNames();
QString settingText(const ReviewSettings &settings, const QString &name);
/// Nothing where there is no such setting or the text is no value of it (out of its bounds counts).
std::optional<ReviewSettings> withSetting(const ReviewSettings &settings, const QString &name,
                                          const QString &text);

} // namespace starling::study
